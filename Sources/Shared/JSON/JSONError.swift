/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, CustomStringConvertible {
    /// What is wrong with the document.
    package enum Reason: String, Sendable {
        case tooLarge = "the document is too large"
        case tooDeep = "arrays and objects are nested too deeply"
        case unexpectedEnd = "the document ends early"
        case unexpectedByte = "this character cannot stand here"
        case invalidNumber = "not a number of JSON"
        case invalidEscape = "not an escape of JSON"
        case loneSurrogate = "half a surrogate pair"
        case controlCharacter = "a control character must be escaped"
        case invalidUTF8 = "not UTF-8"
        case duplicateName = "the name stands twice in its object"
        case trailingBytes = "something follows the value"
    }

    package let reason: Reason
    /// Bytes before the fault.
    package let offset: Int
    /// From 1.
    package let line: Int

    package var description: String { "line \(line), byte \(offset): \(reason.rawValue)" }
}
