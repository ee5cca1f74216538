/// Bounds of this module.
enum Limits {
    /// Files of one service: four services share some two hundred parameters.
    static let files = 1000
    /// Bytes of one file: hundreds of dated entries.
    static let fileBytes = 1 << 20
    /// Bytes of a whole set that was kept.
    static let archiveBytes = 64 << 20
}
