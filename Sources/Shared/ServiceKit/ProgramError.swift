/// Why a program cannot start, in a sentence for its operator.
package struct ProgramError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
