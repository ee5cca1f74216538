/// Bounds of this module.
package enum EnrollmentStoreLimits {
    /// Rows of a payroll file added in one transaction: some 10 ms of the writer's time, in which
    /// others wait.
    package static let rowsPerTransaction = 4000
    /// Rows of an abandoned file removed in one transaction.
    static let rowsRemoved = 4000
    /// Records of one file, so that `declaredDaysID` holds declaration and record.
    static let recordBits = 24
}
