package import Config
package import JSON
internal import RPC
package import TLS
package import Telemetry

/// The certificate, key and trust of a program: PEM files, followed as they change.
package struct TLSFiles: Sendable {
    package var certificate: String
    package var key: String
    /// Authorities whose certificates peers must show.
    package var clientCA: String
    /// Revocation lists; where any is given, every authority of a peer's chain must have one.
    package var revocationLists: [String]

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        certificate = try fields.required("certificate").path()
        key = try fields.required("key").path()
        clientCA = try fields.required("clientCA").path()
        revocationLists =
            try fields.optional("crl").map { node throws(JSONFieldError) in
                [try node.path()]
            } ?? []
    }

    private var trust: TLSTrust {
        TLSTrust(authorities: [clientCA], revocationLists: revocationLists)
    }

    private var credentials: TLSCredentials {
        TLSCredentials(certificateChain: certificate, privateKey: key)
    }

    /// For a listener whose clients must show a certificate.
    package var server: TLSServerConfiguration {
        TLSServerConfiguration(
            credentials: credentials, clientCertificates: .required, trust: trust)
    }

    /// For calls to peers.
    package var client: TLSClientConfiguration {
        TLSClientConfiguration(trust: trust, credentials: credentials)
    }
}

/// Another program that this one calls.
package struct PeerSettings: Sendable {
    /// Where it listens: one address or several, separated by commas.
    package var address: String
    /// The name that its certificate must bear.
    package var name: String

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        address = try fields.required("address").string()
        name = try fields.required("name").string()
    }
}

/// What every service reads from its configuration file; `service` is its own part.
package struct ServiceSettings<Own: Configuration>: Configuration {
    /// `host:port`, `[ipv6]:port` or `unix:path`; port 0 lets the system choose.
    package var listen: String
    /// Where operators find `/metrics` and `/healthz`; none by default.
    package var admin: String?
    /// The folder of the store.
    package var data: String
    /// The folder of the law's figures.
    package var law: String
    /// Event loops, one thread each; 1 by default.
    package var loops: Int
    package var tls: TLSFiles
    /// Who may call what: a certificate's name, and the services or methods that it may call.
    package var callers: [String: [String]]
    /// Certificate names that are believed when they say who makes a call.
    package var assertedBy: Set<String>
    /// The programs that this one calls, by name.
    package var peers: [String: PeerSettings]
    /// The file of the program's secret: 32 bytes or more that nobody else knows.
    package var secret: String
    /// The PEM file of the Ed25519 key that signs the audit chain's checkpoints.
    package var auditKey: String
    /// Seconds between two checkpoints; 60 by default.
    package var auditCheckpointSeconds: Int64
    /// Seconds for which the answer to a repeated request is kept; 7 days by default.
    package var idempotencySeconds: Int64
    /// Seconds for which facts are kept that every follower has; 7 days by default.
    package var outboxSeconds: Int64
    package var logLevel: LogLevel
    package var own: Own

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        listen = try fields.required("listen").address()
        admin = try fields.optional("admin").map { node throws(JSONFieldError) in
            try node.address()
        }
        data = try fields.required("data").path()
        law = try fields.required("law").path()
        loops = try fields.optional("loops")?.integer(in: 1...256) ?? 1
        tls = try fields.required("tls").object(TLSFiles.init)
        callers = try fields.required("callers").lists(atMost: Limits.callers)
        let asserting = fields.optional("assertedBy")
        assertedBy = Set(try asserting?.names(atMost: Limits.callers) ?? [])
        if assertedBy.contains(AllowList.anonymous), let asserting {
            throw asserting.fault("must name certificates: anybody can be \(AllowList.anonymous)")
        }
        peers = try Self.peers(fields.optional("peers"))
        secret = try fields.required("secret").path()
        auditKey = try fields.required("auditKey").path()
        auditCheckpointSeconds =
            try fields.optional("auditCheckpoint")?.seconds(in: 1...86_400) ?? 60
        idempotencySeconds =
            try fields.optional("idempotency")?.seconds(in: 60...31_536_000) ?? 604_800
        outboxSeconds =
            try fields.optional("outbox")?.seconds(in: 60...31_536_000) ?? 604_800
        logLevel =
            try fields.optional("log")?.parsed(as: "debug, info, warning or error") {
                LogLevel(name: $0)
            } ?? .info
        let node = fields.optional("service") ?? JSONNode(.object(JSONObject()), path: "service")
        own = try node.object(Own.init)
    }

    private static func peers(_ node: JSONNode?) throws(JSONFieldError) -> [String: PeerSettings] {
        var peers: [String: PeerSettings] = [:]
        for member in try node?.members() ?? [] {
            guard peers.count < Limits.peers else {
                throw member.node.fault("is one peer too many")
            }
            peers[member.name] = try member.node.object(PeerSettings.init)
        }
        return peers
    }
}

/// A service that has no settings of its own.
package struct NoSettings: Configuration {
    package init(_ fields: inout JSONFields) throws(JSONFieldError) {}
}

extension JSONNode {
    /// An object whose members are lists of names.
    package func lists(atMost maximum: Int) throws(JSONFieldError) -> [String: [String]] {
        var lists: [String: [String]] = [:]
        for member in try members() {
            guard lists.count < maximum else { throw fault("must have at most \(maximum) members") }
            lists[member.name] = try member.node.names(atMost: maximum)
        }
        return lists
    }

    /// A duration such as `60s` or `7d`, in whole seconds.
    package func seconds(in range: ClosedRange<Int64>) throws(JSONFieldError) -> Int64 {
        let duration = try duration(atMost: .seconds(range.upperBound))
        let (seconds, attoseconds) = duration.components
        guard attoseconds == 0, range.contains(seconds) else {
            throw fault(
                "must be from \(range.lowerBound)s to \(range.upperBound)s, in whole seconds")
        }
        return seconds
    }
}
