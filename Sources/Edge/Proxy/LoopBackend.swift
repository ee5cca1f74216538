internal import Base
internal import EdgeRouting
internal import IO
internal import RPC
internal import Telemetry

/// A backend as one event loop reaches it: one channel to each address.
///
/// Touched by its loop's thread only.
final class LoopBackend {
    let backend: Backend
    let endpoints: [Endpoint]
    // `unchecked` here and below: one thread, and no getter or setter that calls another.
    @exclusivity(unchecked) private var next = 0
    /// Calls in flight of this loop.
    @exclusivity(unchecked) private(set) var outstanding = 0
    @exclusivity(unchecked) private var queue: QueueControl?
    /// For calls that a server may have worked on.
    @exclusivity(unchecked) var budget = RetryBudget()

    init(_ backend: Backend, on loop: EventLoop) {
        self.backend = backend
        endpoints = backend.channels.compactMap { channel in
            channel.channel.part(on: loop).map { Endpoint(channel, $0) }
        }
        queue = backend.settings.queueNanoseconds.map { QueueControl(targetNanoseconds: $0) }
        for endpoint in endpoints { endpoint.part.connect() }
    }

    var name: String { backend.name }
    var settings: BackendSettings { backend.settings }
    var isSecure: Bool { backend.isSecure }

    /// Where the next call goes: of the addresses that can be reached the one with the fewest calls
    /// in flight; one that keeps failing only if there is no other. Where none can be reached, an
    /// address to wait for. `nil` only where the channels have no part on this loop.
    func pick(_ now: Instant, after former: Endpoint? = nil) -> Endpoint? {
        if endpoints.count == 1 { return endpoints[0] }
        var best: (endpoint: Endpoint, rank: Int)?
        for step in endpoints.indices {
            let endpoint = endpoints[(next + step) % endpoints.count]
            // A call that one has refused goes elsewhere, as long as there is elsewhere.
            let rank =
                endpoint.outstanding
                + (endpoint === former ? 1 << 40 : 0)
                + (endpoint.outlier.isEjected(now) || endpoint.breaker.isShut(now) ? 1 << 41 : 0)
                + (endpoint.part.readyCount == 0 ? 1 << 42 : 0)
                // Else one beside a sound address would never be tried, and stay shut.
                - (endpoint.breaker.isTryDue(now) ? 1 << 20 : 0)
            if rank < best?.rank ?? .max { best = (endpoint, rank) }
        }
        next = (next + 1) % max(1, endpoints.count)
        return best?.endpoint
    }

    /// Lets a call in, or says why not and for how many nanoseconds; one that is in leaves by `left`.
    func enter() -> (refusal: EdgeRefusal, nanoseconds: Int64)? {
        if let maximum = settings.concurrency, backend.calls.value >= maximum {
            return (.backendFull, EdgeLimits.fullNanoseconds)
        }
        guard queue?.admits(besides: outstanding) != false else {
            return (.backendOverloaded, QueueControl.period)
        }
        outstanding += 1
        backend.calls.add(1)
        return nil
    }

    func left() {
        outstanding -= 1
        backend.calls.add(-1)
    }

    /// A call that was answered has taken so long.
    func answered(nanoseconds: Int64, _ path: KnownPath?, _ now: Instant) {
        guard let path else { return }
        queue?.ended(nanoseconds: nanoseconds, &path.time, outstanding: outstanding, now)
    }

    /// The most calls in flight that the loop lets in now; `nil` where that is without end.
    var limit: Int? { queue.flatMap { $0.limit == .max ? nil : $0.limit } }

    var isReady: Bool { endpoints.contains { $0.part.readyCount > 0 } }
}

/// One address of a backend, from one loop.
final class Endpoint {
    let channel: BackendChannel
    let part: LoopChannel
    /// Calls in flight.
    @exclusivity(unchecked) var outstanding = 0
    @exclusivity(unchecked) var outlier = OutlierEjection()
    @exclusivity(unchecked) var breaker = CircuitBreaker()

    init(_ channel: BackendChannel, _ part: LoopChannel) {
        self.channel = channel
        self.part = part
    }

    /// How a call there has ended.
    enum End {
        case answered
        /// By UNAVAILABLE, or with its connection.
        case unavailable
        /// Without a valid answer, on a connection that lives.
        case broken
    }

    func note(_ end: End, nanoseconds: Int64, _ now: Instant) {
        let shard = part.loop.index
        channel.durations.observe(Int(nanoseconds), shard: shard)
        if end == .broken { breaker.failed() } else { breaker.answered() }
        guard end != .answered else { return outlier.succeeded() }
        channel.faults.add(shard: shard)
        if outlier.failed(now) { channel.ejections.add(shard: shard) }
    }
}
