import IO

/// What the command line asks for.
struct Arguments {
    static let usage = """
        interop-server [--listen ADDRESS] [--loops N] [--limits FILE] [--allow FILE] \
        [--admin ADDRESS]
        """

    /// `host:port`, `[ipv6]:port` or `unix:path`; port 0 lets the system choose.
    var listen = "127.0.0.1:0"
    /// Where operators find `/metrics` and `/healthz`.
    var admin: String?
    var loops = EventLoopGroup.usableCores
    /// JSON files, as `LimitsFile` and `AllowFile` read them.
    var limits: String?
    var allow: String?

    init(_ words: [String]) throws(UsageError) {
        var rest = words.dropFirst()
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else {
                throw UsageError("\(option) needs a value\n\(Self.usage)")
            }
            switch option {
            case "--listen": listen = value
            case "--admin": admin = value
            case "--limits": limits = value
            case "--allow": allow = value
            case "--loops":
                guard let count = Int(value), (1...256).contains(count) else {
                    throw UsageError("--loops takes a number from 1 to 256")
                }
                loops = count
            default: throw UsageError("\(option) is no option\n\(Self.usage)")
            }
        }
    }
}

/// A command line that cannot be followed, and why.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
