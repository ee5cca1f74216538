package import Base

/// One thing that people do with the suite, and what the suite must answer.
package protocol JourneyStep: Sendable {
    /// What `--step` calls it.
    var name: String { get }
    var title: BilingualText { get }

    /// Asks the suite and checks its answers. Throws `JourneyFailure` for an answer that is not the
    /// expected one, and the call's status where there was none.
    func perform(_ walk: Walk) async throws
}

/// An answer that is not the expected one, told as what was expected.
package struct JourneyFailure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
