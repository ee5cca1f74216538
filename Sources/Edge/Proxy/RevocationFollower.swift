internal import Base
internal import IO
internal import IdentityAPI
internal import RPC
internal import ServiceKit
internal import Telemetry

/// Follows which sessions are over, as Identity tells it, and passes it on to every loop. While
/// Identity is away, what is known stays: tokens live for minutes.
///
/// `@unchecked Sendable`: after `init`, touched by its loop's thread only.
final class RevocationFollower: @unchecked Sendable {
    private let loop: EventLoop
    private let parts: [EdgeLoop]
    private let core: EdgeCore
    private var channels: [BackendChannel] = []
    private var next = 0
    private var revoked = RevokedSessions()
    private var following: Task<Void, Never>?
    private let failures: Counter
    private let known: Gauge

    init(_ parts: [EdgeLoop], _ core: EdgeCore) {
        loop = parts[0].loop
        self.parts = parts
        self.core = core
        failures = core.metrics.counter(
            "edge_revocations_interrupted_total",
            help: "Ends of the call that tells which sessions are over.")
        known = core.metrics.gauge(
            "edge_revoked_sessions", help: "Sessions that are over and whose tokens may live.")
    }

    /// Follows these from now on.
    func use(_ backend: Backend) {
        channels = backend.channels
        guard following == nil else { return }
        following = Task(executorPreference: loop) { await self.follow() }
    }

    func stop() {
        following?.cancel()
        channels = []
    }

    private func follow() async {
        while !Task.isCancelled, !channels.isEmpty {
            next = (next + 1) % channels.count
            let client = IdentityV1.RevocationsClient(channels[next].channel)
            do {
                for try await page in client.followRevocations(.init()) { take(page) }
            } catch {
                failures.add()
            }
            let pause = EdgeLimits.revocationsPauseNanoseconds
            guard (try? await loop.sleep(nanoseconds: pause)) != nil else { return }
        }
    }

    private func take(_ page: IdentityV1.RevocationPage) {
        let news = page.revocations.compactMap { revocation in
            revocation.until.flatMap { WallTime($0) }.map { (revocation.sessionId, $0) }
        }
        revoked.take(news, at: core.clock.now)
        known.set(revoked.count)
        let revoked = revoked
        for part in parts { part.loop.executeNow { part.revoked = revoked } }
    }
}
