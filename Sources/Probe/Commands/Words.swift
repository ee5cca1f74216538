import Base
import Config
import Files
import JSON

/// A command line as read by the options of its command.
struct Words: Sendable {
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]

    /// Throws what cannot be followed, and what to write in its place.
    init(_ words: some Collection<String>, options: [Option]) throws(UsageError) {
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else {
                operands.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard let option = options.first(where: { $0.name == parts[0] }) else {
                throw UsageError("\(parts[0]) is no option of this command")
            }
            var value = parts.count == 2 ? parts[1] : ""
            if let kind = option.value {
                if parts.count == 1 {
                    guard let next = rest.popFirst() else {
                        throw UsageError("\(word) needs a value: \(word) \(kind.shown)")
                    }
                    value = next
                }
                if case .choice(let choices) = kind, !choices.contains(value) {
                    throw UsageError("\(option.name) is \(kind.shown), not \(value)")
                }
            } else if parts.count == 2 {
                throw UsageError("\(option.name) takes no value")
            }
            values[option.name, default: []].append(value)
        }
    }

    /// Whether the option stands there.
    func has(_ name: String) -> Bool { values[name] != nil }

    /// The value of an option; the last, where it stands often.
    func text(_ name: String) -> String? { values[name]?.last }

    func all(_ name: String) -> [String] { values[name] ?? [] }

    func duration(_ name: String, default other: Duration) throws(UsageError) -> Duration {
        guard let text = text(name) else { return other }
        do throws(JSONFieldError) {
            return try JSONNode(.string(text), path: name).duration(atMost: .seconds(86_400))
        } catch {
            throw UsageError("\(error)")
        }
    }

    func number(
        _ name: String, in range: ClosedRange<Int>, default other: Int
    ) throws(UsageError) -> Int {
        guard let text = text(name) else { return other }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError(
                "\(name) is a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// The value itself, or what the file holds that it names as `@FILE`.
    func content(_ name: String) throws -> String? {
        guard let text = text(name) else { return nil }
        guard text.hasPrefix("@") else { return text }
        let bytes = try Files.read(String(text.dropFirst()), limit: Limits.fileBytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The one operand, or the operands in turn, that a command needs.
    func operands(_ names: String...) throws(UsageError) -> [String] {
        guard operands.count >= names.count else {
            throw UsageError("\(names[operands.count]) is missing")
        }
        guard operands.count == names.count else {
            throw UsageError("\(operands[names.count]) is one word too many")
        }
        return operands
    }
}

/// A command line that cannot be followed, and why.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ reason: String) {
        description = reason
    }
}

/// What keeps a command from being done, and what to do about it.
struct ProbeError: Error, CustomStringConvertible {
    let description: String

    init(_ reason: String) {
        description = reason
    }
}
