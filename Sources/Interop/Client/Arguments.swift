/// What the command line asks for.
struct Arguments {
    static let usage = """
        interop-client --server ADDRESS --case NAME|all [--ca FILE] [--certificate FILE --key FILE] \
        [--server-name NAME]
        """

    /// `host:port`, `[ipv6]:port` or `unix:path`.
    var server = ""
    /// A case's name, or `all` for the standard ones.
    var name = ""
    /// PEM files; with `ca`, TLS is spoken.
    var ca: String?
    var certificate: String?
    var key: String?
    /// The name that the server's certificate must bear, and the `:authority` of calls.
    var serverName: String?

    init(_ words: [String]) throws(UsageError) {
        var rest = words.dropFirst()
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else {
                throw UsageError("\(option) needs a value\n\(Self.usage)")
            }
            switch option {
            case "--server": server = value
            case "--case": name = value
            case "--ca": ca = value
            case "--certificate": certificate = value
            case "--key": key = value
            case "--server-name": serverName = value
            default: throw UsageError("\(option) is no option\n\(Self.usage)")
            }
        }
        guard !server.isEmpty, !name.isEmpty else { throw UsageError(Self.usage) }
        guard (certificate == nil) == (key == nil) else {
            throw UsageError("--certificate and --key go together")
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
