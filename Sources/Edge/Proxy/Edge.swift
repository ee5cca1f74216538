package import EdgeRouting
internal import HTTP2
package import IO
internal import RPC
package import ServiceKit
internal import Synchronization
internal import TLS
package import Telemetry

/// The edge: its listeners, its backends and what lies between.
package final class Edge: Sendable {
    private let settings: EdgeSettings
    private let core: EdgeCore
    private let group: EventLoopGroup
    private let parts: [EdgeLoop]
    private let keys: KeyFollower
    private let revocations: RevocationFollower
    private let tls: TLSReloader<TLSClientContext>?
    private let servers: [(settings: ListenerSettings, server: Server)]
    private let own: OwnServices
    private let exporter: SpanExporter?
    private let tlsMetrics: [(name: String, metrics: TLSMetrics)]
    private let state: Mutex<State>

    private struct State {
        var backends: [String: Backend] = [:]
        var counts: [String: RouteCounts] = [:]
        /// The edge's own services, once they are served.
        var own: Backend?
    }

    /// Reads every file that the settings name; connects to nobody and listens nowhere.
    package init(
        _ settings: EdgeSettings, clock: Clock, metrics: MetricRegistry, logger: Logger
    ) throws {
        self.settings = settings
        let core = try EdgeCore(settings, clock: clock, metrics: metrics, logger: logger)
        self.core = core
        tls = try settings.tls.map { files in
            try TLSReloader(
                files.client, metrics: TLSMetrics(registry: metrics, role: "client"),
                report: { core.report($0) })
        }
        let group = try EventLoopGroup(loopCount: settings.loops)
        self.group = group
        let parts = group.loops.map { EdgeLoop(core, $0) }
        self.parts = parts
        keys = KeyFollower(parts, core)
        revocations = RevocationFollower(parts, core)
        servers = try settings.listeners.map { listener in
            let server = try Server(
                [], limits: Self.limits(settings), group: group, log: { core.report($0) },
                streams: { service in ListenerLoop(parts[service.loop.index], listener) })
            return (listener, server)
        }
        own = try OwnServices(parts[0])
        exporter = try settings.traces.map { [tls] in try SpanExporter($0, tls, group, metrics) }
        core.setExporter(exporter)
        tlsMetrics = settings.listeners.filter { $0.tls != nil }.map {
            ($0.name, TLSMetrics(registry: metrics, role: $0.name))
        }
        state = Mutex(State())
    }

    private static func limits(_ settings: EdgeSettings) -> ServerLimits {
        var limits = ServerLimits()
        limits.http2.headerListBytesMaximum = EdgeLimits.headerListBytes
        limits.drainNanoseconds = settings.drainNanoseconds
        return limits
    }

    // MARK: Serving

    /// Begins to serve; returns the address of each listener, in the order of the settings.
    package func start() throws -> [(name: String, address: String)] {
        tls?.watch(on: group.loops[0])
        let backend = try Backend(
            BackendSettings.own, BackendSettings(ownAt: try own.listen()), nil, group, core.metrics)
        state.withLock { $0.own = backend }
        try use(settings)
        own.follow()
        exporter?.start()
        return try servers.map { listener, server in
            (listener.name, try listen(listener, server))
        }
    }

    /// Returns once Identity was asked for the keys of access tokens, whether it answered or not: an
    /// edge that waited for it for ever could not be started before it. On the first loop.
    package func untilKeysAsked() async { await keys.untilAnswered() }

    private func listen(_ listener: ListenerSettings, _ server: Server) throws -> String {
        guard let configuration = listener.tls else {
            return try server.listen(on: listener.address)
        }
        let core = core
        let files = try TLSReloader(
            configuration, metrics: TLSMetrics(registry: core.metrics, role: listener.name),
            report: { core.report($0) })
        return try server.listen(on: listener.address, tls: files)
    }

    /// Takes over the routes, backends and tokens of new settings; calls in flight go on as they
    /// began. The rest of the settings holds from the next start.
    package func use(_ settings: EdgeSettings) throws {
        let schema = try EdgeCore.schema(settings)
        let (routing, tokens) = try state.withLock { state in
            var backends: [String: Backend] = [:]
            for (name, wanted) in settings.backends {
                let known = state.backends[name]
                backends[name] =
                    try known.flatMap { $0.settings == wanted ? $0 : nil }
                    ?? Backend(name, wanted, tls, group, core.metrics)
            }
            state.backends = backends
            backends[BackendSettings.own] = state.own
            let counts = settings.table.routes.map { route in
                let known = state.counts[route.name]
                let counts = known ?? RouteCounts(route.name, core.metrics)
                state.counts[route.name] = counts
                return counts
            }
            let tokens = settings.tokens.flatMap { tokens in
                backends[tokens.backend].map { (tokens, $0) }
            }
            let routing = Routing(
                table: settings.table, backends: backends, counts: counts, limits: settings.limits,
                schema: schema)
            return (routing, tokens)
        }
        for part in parts { part.loop.executeNow { part.use(routing) } }
        guard let tokens else { return }
        let (keys, revocations) = (keys, revocations)
        group.loops[0].executeNow {
            keys.use(tokens.0, tokens.1)
            revocations.use(tokens.1)
        }
        core.setKeySource { [loop = group.loops[0]] in loop.executeNow { keys.askSoon() } }
    }

    /// Has the files looked after on the first loop.
    package func follow<Value, Failure>(_ files: FileReloader<Value, Failure>) {
        files.watch(on: group.loops[0])
    }

    // MARK: The end

    package var isDraining: Bool { servers.contains { $0.server.isDraining } }

    /// Takes no new connections, lets the calls in flight end, and closes. On one of the loops.
    package func drain() async {
        own.drain()
        await withTaskGroup { tasks in
            for (_, server) in servers { tasks.addTask { await server.drain() } }
        }
        own.stop()
        core.setExporter(nil)
        exporter?.stop()
        for part in parts { part.loop.execute { part.close() } }
        group.loops[0].execute { [keys, revocations] in
            keys.stop()
            revocations.stop()
        }
    }

    /// Ends the loops' threads: after `drain`, and not on one of them.
    package func stop() {
        state.withLock { $0 = State() }
        group.stop()
    }

    /// Runs the body on the first loop and blocks until it has ended.
    package func runBlocking(_ body: @escaping @Sendable () async -> Void) {
        IO.runBlocking(on: group.loops[0], body)
    }

    /// What operators see at a glance, in HTML.
    package func statusPage() -> String {
        let (routes, backends) = state.withLock { state in
            (
                state.counts.values.sorted { $0.name < $1.name },
                state.backends.values.sorted { $0.name < $1.name }
            )
        }
        return StatusPage(
            now: core.clock.now, isDraining: isDraining, routes: routes, backends: backends,
            certificates: tlsMetrics.map { name, metrics in
                (
                    name, Int64(metrics.certificateNotAfter.value),
                    Int64(metrics.revocationNextUpdate.value)
                )
            }, failures: core.failures
        ).html
    }

    /// A server for operators on the first loop.
    package func openAdmin(_ address: String, _ pages: AdminServer.Pages) throws -> String {
        try AdminServer(pages, on: group.loops[0]).listen(on: address)
    }
}
