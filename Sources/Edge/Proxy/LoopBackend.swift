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
    @exclusivity(unchecked) private var next = 0

    init(_ backend: Backend, on loop: EventLoop) {
        self.backend = backend
        endpoints = backend.channels.compactMap { channel in
            channel.channel.part(on: loop).map { Endpoint(channel, $0) }
        }
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
                + (endpoint.outlier.isEjected(now) ? 1 << 41 : 0)
                + (endpoint.part.readyCount == 0 ? 1 << 42 : 0)
            if rank < best?.rank ?? .max { best = (endpoint, rank) }
        }
        next = (next + 1) % max(1, endpoints.count)
        return best?.endpoint
    }

    var isReady: Bool { endpoints.contains { $0.part.readyCount > 0 } }
}

/// One address of a backend, from one loop.
final class Endpoint {
    let channel: BackendChannel
    let part: LoopChannel
    /// Calls in flight.
    @exclusivity(unchecked) var outstanding = 0
    @exclusivity(unchecked) var outlier = OutlierEjection()

    init(_ channel: BackendChannel, _ part: LoopChannel) {
        self.channel = channel
        self.part = part
    }

    /// Notes how a call there has ended.
    func note(isFault: Bool, _ now: Instant) {
        if isFault {
            channel.faults.add(shard: part.loop.index)
            if outlier.failed(now) { channel.ejections.add(shard: part.loop.index) }
        } else {
            outlier.succeeded()
        }
    }
}
