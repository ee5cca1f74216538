package import Base

/// Where one connection to one address stands, and when the next attempt may be made.
///
/// Says what may be done and does none of it itself.
package struct ConnectionMachine: Sendable, Equatable {
    /// Where a connection stands, and which phases may come next.
    package enum Phase: Sendable, Equatable {
        /// Not connected, and free to: → connecting.
        case idle
        /// → ready, failed.
        case connecting(since: Instant)
        /// → idle.
        case ready
        /// Not before the moment: → connecting.
        case failed(until: Instant)
    }

    package private(set) var phase = Phase.idle
    /// Attempts that failed since the last one that succeeded.
    package private(set) var failures = 0
    /// The wait after the first failure, in nanoseconds. A server that is being replaced resets the
    /// connections it had not accepted yet; one quick further attempt finds its successor, before
    /// any call is told.
    package static let quickWait: Int64 = 20_000_000
    private let backoff: Backoff
    /// The least time that an attempt is given, in nanoseconds.
    private let attemptNanoseconds: Int64

    package init(backoff: Backoff, attemptNanoseconds: Int64) {
        self.backoff = backoff
        self.attemptNanoseconds = attemptNanoseconds
    }

    package func mayConnect(_ now: Instant) -> Bool {
        switch phase {
        case .idle: true
        case .failed(let until): until <= now
        case .connecting, .ready: false
        }
    }

    /// Whether calls should be told rather than left to wait: two attempts failed, and none has
    /// succeeded since.
    package var isFailing: Bool { failures > 1 }

    package var isConnecting: Bool {
        if case .connecting = phase { return true }
        return false
    }

    /// Begins an attempt; returns when it is to be given up.
    package mutating func begin(_ now: Instant) -> Instant {
        phase = .connecting(since: now)
        // An attempt may last as long as the wait that would follow it (gRPC's back-off protocol).
        let wait = backoff.wait(failures: max(1, failures), chance: 0)
        return now.advanced(byNanoseconds: max(attemptNanoseconds, wait))
    }

    package mutating func succeeded() {
        phase = .ready
        failures = 0
    }

    /// The attempt failed; returns when the next may begin, counted from its start.
    package mutating func failed(_ now: Instant, chance: Int64) -> Instant {
        var start = now
        if case .connecting(let since) = phase { start = since }
        failures += 1
        guard failures > 1 else {
            let until = now.advanced(
                byNanoseconds: Self.quickWait + Self.quickWait / 5_000 * chance)
            phase = .failed(until: until)
            return until
        }
        let wait = backoff.wait(failures: failures - 1, chance: chance)
        let until = max(now, start.advanced(byNanoseconds: wait))
        phase = .failed(until: until)
        return until
    }

    /// The connection that was ready is no more: a new one may be made at once.
    package mutating func ended() {
        phase = .idle
    }
}
