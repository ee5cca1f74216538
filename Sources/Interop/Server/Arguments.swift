import IO

/// What the command line asks for.
struct Arguments {
    var listen = "127.0.0.1:0"
    var loops = EventLoopGroup.usableCores

    init(_ words: [String]) throws(UsageError) {
        var rest = words.dropFirst()
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else {
                throw UsageError("\(option) needs a value, or is none of \(Self.usage)")
            }
            switch option {
            case "--listen": listen = value
            case "--loops":
                guard let count = Int(value), (1...256).contains(count) else {
                    throw UsageError("--loops takes a number from 1 to 256")
                }
                loops = count
            default: throw UsageError("\(option) is none of \(Self.usage)")
            }
        }
    }

    private static let usage = "--listen ADDRESS, --loops N"
}

/// A command line that cannot be followed, and why.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
