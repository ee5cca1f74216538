/// Why a program cannot start or do what it was told, in a sentence for its operator.
package struct ProgramError: Error, CustomStringConvertible {
    package let description: String
    /// What the process says when it ends: 1 for a store that is not as it must be, 2 for the rest.
    package let exitCode: Int32

    package init(_ description: String, exitCode: Int32 = 2) {
        self.description = description
        self.exitCode = exitCode
    }
}
