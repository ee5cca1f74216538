/// Bounds of this module.
package enum Limits {
    /// Lines of one file or request.
    package static let lines = 200
    /// Characters of a catalogue code (PRV-CAT-O-02).
    package static let codeCharacters = 16
    /// Bytes of an illness's code.
    package static let illnessBytes = 16
    /// Bytes of a serial as people type it.
    package static let serialBytes = 64
    /// Bytes of a reason, an answer or a name.
    package static let textBytes = 2000
    /// Items that a file or request is asked for at once.
    package static let items = 50
    /// Files of one payment run.
    package static let payments = 200
    /// Months that a statement goes back where it is asked for no time (CLM-VIEW-O-03).
    package static let statementMonths = 12
    /// Sessions of one prior approval.
    package static let sessions = 200
    /// Overdue requests that are listed.
    package static let overdue = 100
    /// Documents of one request.
    package static let documents = 20
    /// Bytes of one document (PRV-PEC-O-01); a message of the server holds 4 MiB in all.
    package static let documentBytes = 5 << 20
    /// Rows of a list's page (CLM-VIEW-O-03).
    package static let page = 20
}
