/// Bounds of this module.
enum Limits {
    /// Bytes of one payroll file: some four million employees, and fewer records than the store
    /// numbers.
    static let payrollFileBytes = 1 << 30
    /// Payroll files received at once: each holds a piece of its file and the rows read of it.
    static let payrollImports = 8
    /// Faults of a payroll file that an answer lists; further ones are counted.
    static let faultsListed = 1000
    /// Nanoseconds between two looks for what abandoned files left.
    static let removalPause: Int64 = 1_000_000_000
    /// Months before and after today for which a cover is told.
    static let monthsAsked = (before: 120, after: 12)
    /// Bytes of a purpose or reason that goes to the record.
    static let reasonBytes = 500
    /// Insured persons of one identity card: one at each fund.
    static let identityCandidates = 2
}
