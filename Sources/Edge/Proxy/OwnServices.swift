internal import EdgeRouting
internal import IO
internal import RPC
internal import Telemetry

/// What the edge itself serves behind its routes: `grpc.health.v1.Health`, for the edge as a whole
/// and for each service that it leads to, and reflection of what the caller may call. A server of this process on a loopback port, so that it is
/// a backend like any other. It looks after what is known of backends, too.
///
/// `@unchecked Sendable`: `timer` is touched on the first loop only.
final class OwnServices: @unchecked Sendable {
    private let health = Health()
    private let server: Server
    private let part: EdgeLoop
    private var timer: ClosureTimer?

    init(_ part: EdgeLoop) throws {
        self.part = part
        let reflection = CallerReflection(part: part)
        server = try Server(
            [health] + Reflection.services { reflection.answer($0, $1, sent: &$2) },
            group: EventLoopGroup(loops: [part.loop]))
    }

    func listen() throws -> String { try server.listen(on: "127.0.0.1:0") }

    /// Says of each service from now on whether a server of it can be reached.
    func follow() {
        part.loop.execute { self.look() }
    }

    private func look() {
        for route in part.routes where route.route.spread.backends != [BackendSettings.own] {
            health.set(String(route.route.service), route.isReady ? .serving : .notServing)
        }
        for route in part.routes { route.counts.look(part.loop.now) }
        for endpoint in part.backends.values.flatMap(\.endpoints) {
            endpoint.channel.ready.set(endpoint.part.readyCount)
        }
        let timer = timer ?? ClosureTimer { [unowned self] in look() }
        self.timer = timer
        part.loop.arm(timer, afterNanoseconds: EdgeLimits.healthNanoseconds)
    }

    /// Whoever watches learns that the edge is on its way out.
    func drain() { health.shutDown() }

    func stop() {
        part.loop.execute {
            if let timer = self.timer { self.part.loop.disarm(timer) }
            self.server.stop()
        }
    }
}
