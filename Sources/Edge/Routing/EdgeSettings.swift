internal import Base
internal import Config
package import JSON
package import ServiceKit
package import Telemetry

/// Everything that the edge reads from its configuration file. Listeners, `admin`, `loops` and `tls`
/// hold from a start to the next; routes, backends, limits and tokens are taken over as the file
/// changes.
package struct EdgeSettings: Configuration {
    package var listeners: [ListenerSettings]
    /// Where operators find `/metrics` and `/healthz`; none by default.
    package var admin: String?
    /// Event loops, one thread each; 1 by default.
    package var loops: Int
    /// What the edge shows to backends and whom it trusts there; without it they are spoken to in
    /// the clear.
    package var tls: TLSFiles?
    package var tokens: TokenSettings?
    /// Where spans are sent; nowhere by default. Holds from a start to the next.
    package var traces: TraceSettings?
    package var backends: [String: BackendSettings]
    package var table: RoutingTable
    /// Files of descriptors (`protoc -o`) of services that are not the suite's own: what JSON and
    /// reflection know of them. None by default.
    package var descriptors: [String]
    /// Token buckets for the calls of all routes.
    package var limits: [RateLimit]
    /// What counts as one client's network; holds from a start to the next.
    package var prefixes: NetworkPrefixes
    /// How long calls may go on once the edge is told to end, in nanoseconds; 10 s by default.
    package var drainNanoseconds: Int64
    package var log: LogSettings

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        listeners = try Self.listeners(fields.required("listeners"))
        admin = try fields.optional("admin").map { node throws(JSONFieldError) in
            try node.address()
        }
        loops = try fields.optional("loops")?.integer(in: 1...256) ?? 1
        tls = try fields.optional("tls").map { node throws(JSONFieldError) in
            try node.object(TLSFiles.init)
        }
        let tokens = fields.optional("tokens")
        self.tokens = try tokens.map { node throws(JSONFieldError) in
            try node.object(TokenSettings.init)
        }
        traces = try fields.optional("traces").map { node throws(JSONFieldError) in
            try node.object(TraceSettings.init)
        }
        backends = try Self.backends(fields.required("backends"))
        table = try Self.table(fields.required("routes"), backends)
        descriptors = try fields.optional("descriptors")?.names(atMost: RoutingLimits.files) ?? []
        limits = try RateLimit.list(fields.optional("limits"), scope: "")
        prefixes =
            try fields.optional("prefixes")?.object(NetworkPrefixes.init) ?? NetworkPrefixes()
        drainNanoseconds =
            try fields.optional("drain")?.duration(atMost: .seconds(3_600)).wholeNanoseconds
            ?? 10_000_000_000
        log = try fields.optional("log")?.object(LogSettings.init) ?? LogSettings()
        if let tokens, let backend = self.tokens?.backend, backends[backend] == nil {
            throw tokens.fault("names \(backend), which is no backend")
        }
        if traces?.name != nil, tls == nil {
            throw JSONFieldError(path: "tls", reason: "is missing: traces need it")
        }
        if self.tokens == nil, listeners.contains(where: { $0.clients == .tokens }), needsTokens {
            throw JSONFieldError(
                path: "tokens", reason: "is missing: there are routes that ask for a caller")
        }
    }

    private var needsTokens: Bool { table.routes.contains { $0.access != .anyone } }

    private static func listeners(
        _ node: JSONNode
    ) throws(JSONFieldError) -> [ListenerSettings] {
        var listeners: [ListenerSettings] = []
        for member in try node.members() {
            let listener = try member.node.object { fields throws(JSONFieldError) in
                try ListenerSettings(member.name, &fields)
            }
            listeners.append(listener)
        }
        guard (1...RoutingLimits.listeners).contains(listeners.count) else {
            throw node.fault("must have from 1 to \(RoutingLimits.listeners) members")
        }
        return listeners
    }

    private static func backends(
        _ node: JSONNode
    ) throws(JSONFieldError) -> [String: BackendSettings] {
        var backends: [String: BackendSettings] = [:]
        for member in try node.members() {
            guard member.name != BackendSettings.own else {
                throw member.node.fault("is the edge's own name")
            }
            backends[member.name] = try member.node.object(BackendSettings.init)
        }
        guard backends.count <= RoutingLimits.backends else {
            throw node.fault("must have at most \(RoutingLimits.backends) members")
        }
        return backends
    }

    private static func table(
        _ node: JSONNode, _ backends: [String: BackendSettings]
    ) throws(JSONFieldError) -> RoutingTable {
        var routes: [Route] = []
        for member in try node.members() {
            guard Route.isPublishable(member.name) else {
                throw member.node.fault(
                    "must be package.Service or package.Service/Method, and not …Internal")
            }
            let route = try member.node.object { fields throws(JSONFieldError) in
                try Route(member.name, &fields)
            }
            for backend in route.spread.backends
            where backends[backend] == nil && backend != BackendSettings.own {
                throw member.node.fault("names \(backend), which is no backend")
            }
            routes.append(route)
        }
        guard routes.count <= RoutingLimits.routes, let table = RoutingTable(routes) else {
            throw node.fault("must have at most \(RoutingLimits.routes) members, each once")
        }
        return table
    }
}

/// Where access tokens' keys come from.
package struct TokenSettings: Hashable, Sendable {
    /// The backend that serves `tadamun.identity.v1.Keys`.
    package var backend: String
    /// Nanoseconds between two looks at the keys; 5 minutes by default.
    package var refreshNanoseconds: Int64

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        backend = try fields.required("backend").string()
        refreshNanoseconds =
            try fields.optional("refresh")?.duration(atMost: .seconds(86_400)).wholeNanoseconds
            ?? 300_000_000_000
    }
}

/// What is logged of calls: every failure, and one of so many successes.
package struct LogSettings: Hashable, Sendable {
    package var level = LogLevel.info
    /// One success of so many has a line; 0 for none, 100 by default.
    package var sample = 100

    package init() {}

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        level =
            try fields.optional("level")?.parsed(as: "debug, info, warning or error") {
                LogLevel(name: $0)
            } ?? .info
        sample = try fields.optional("sample")?.integer(in: 0...1_000_000) ?? 100
    }
}
