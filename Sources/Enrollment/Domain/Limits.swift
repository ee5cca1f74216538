/// Bounds of this module.
enum Limits {
    /// Bytes of a first or family name, and of an employer's name; the exchange file gives names 30
    /// and 40 characters.
    static let nameBytes = 200
    /// Records of a payroll file that are none, of lines that are not 260 characters: after so many the
    /// file is no payroll file, and what follows is not read.
    static let unreadableRecords = 1000
    /// The oldest age, in years, at which somebody is registered.
    static let ageMaximum = 130
}
