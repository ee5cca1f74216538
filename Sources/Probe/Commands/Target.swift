import Base
import Files
import IO
import RPC
import TLS

/// A server that the command line names, and how it is reached.
struct Target: Sendable {
    /// How it is called in what is told.
    let name: String
    /// `host:port` or `unix:path`.
    let address: String
    /// `nil` for a server that speaks in the clear.
    var tls: Security?

    /// How its connections are secured: PEM files.
    struct Security: Sendable {
        let authority: String
        /// The name that its certificate must bear; `nil` for the address's host.
        let serverName: String?
        let credentials: TLSCredentials?
    }

    /// The targets that the operands name: addresses, or programs of the suite.
    static func all(_ operands: some Collection<String>, _ words: Words) throws -> [Target] {
        guard operands.count <= Limits.targets else {
            throw UsageError("at most \(Limits.targets) targets at a time")
        }
        let suite = try words.text("--suite").map(SuiteFile.init)
        let security = try security(words)
        return try operands.map { operand in
            if Address(operand) != nil {
                return Target(name: operand, address: operand, tls: security)
            }
            guard let suite else {
                throw UsageError("\(operand) is no HOST:PORT; a name needs --suite FILE")
            }
            return try suite.target(operand)
        }
    }

    /// The operands' targets, or all of the suite where there are none.
    static func allOrSuite(_ words: Words) throws -> [Target] {
        guard words.operands.isEmpty else { return try all(words.operands, words) }
        guard let file = words.text("--suite") else {
            throw UsageError("a TARGET is missing: HOST:PORT, or --suite FILE for a whole suite")
        }
        return try SuiteFile(file).targets
    }

    private static func security(_ words: Words) throws -> Security? {
        guard let authority = words.text("--authority") else {
            for name in ["--certificate", "--key", "--server-name"] where words.has(name) {
                throw UsageError("\(name) needs --authority FILE, which switches TLS on")
            }
            return nil
        }
        var credentials: TLSCredentials?
        switch (words.text("--certificate"), words.text("--key")) {
        case (let chain?, let key?):
            credentials = TLSCredentials(certificateChain: chain, privateKey: key)
        case (nil, nil): break
        default: throw UsageError("--certificate and --key go together")
        }
        return Security(
            authority: authority, serverName: words.text("--server-name"),
            credentials: credentials)
    }

    /// The name that the server's certificate must bear.
    var serverName: String {
        tls?.serverName ?? Address(address)?.host ?? address
    }

    /// A channel to it.
    func channel(_ group: EventLoopGroup) throws -> Channel {
        var options = ChannelOptions()
        // Somebody waits: a server that comes up is to be found soon.
        options.backoff = Backoff(initial: 100_000_000, maximum: 1_000_000_000)
        if let tls {
            let context = try tls.context()
            options.authority = tls.serverName
            options.tls = ClientTLS(serverName: tls.serverName) { context }
        }
        return try Channel(address, options: options, group: group)
    }
}

extension Target.Security {
    /// The files, read.
    func context() throws -> TLSClientContext {
        try TLSClientContext(
            TLSClientConfiguration(
                trust: TLSTrust(authorities: [authority]), credentials: credentials))
    }
}

extension Words {
    /// The options of a call as the command line gives them.
    func callOptions() throws -> CallOptions {
        var metadata = Metadata()
        if let token = try content("--token")?.trimmed {
            guard metadata.add("authorization", "Bearer \(token)") else {
                throw UsageError("--token holds what no header may: is it a file? write @FILE")
            }
        }
        for field in all("--metadata") {
            let parts = field.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, metadata.add(parts[0].lowercased(), try Self.value(parts))
            else { throw UsageError("--metadata is NAME=VALUE, and base64 for a NAME-bin") }
        }
        return CallOptions(
            timeout: try timeout(), metadata: metadata,
            responseBytesMaximum: Limits.responseBytes)
    }

    private static func value(_ parts: [String]) throws -> [UInt8] {
        guard parts[0].hasSuffix("-bin") else { return Array(parts[1].utf8) }
        guard let bytes = Base64.decode(parts[1].utf8) else {
            throw UsageError("the value of \(parts[0]) is base64")
        }
        return bytes
    }

    /// How long one answer may take.
    func timeout() throws(UsageError) -> Duration {
        try duration("--timeout", default: .seconds(10))
    }
}

extension String {
    /// Without the spaces and line ends around it.
    var trimmed: String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0.isNewline || $0 == "\t" }
        var rest = self[...]
        while let first = rest.first, isSpace(first) { rest.removeFirst() }
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return String(rest)
    }
}
