/// When a call that failed is sent again.
///
/// Never where the server may have acted on it, unless the method or the caller says that acting
/// twice is harmless.
package struct RetryPolicy: Sendable, Equatable {
    /// Attempts of one call, the first included; transparent ones do not count.
    package var attemptsMaximum = 3
    /// Waits between attempts.
    package var backoff = Backoff(
        initial: 100_000_000, maximum: 5_000_000_000, tenths: 20, jitterPercent: 20)

    package init() {}

    /// How far a failed attempt came.
    package enum Progress: Sendable, Equatable {
        /// There was no connection to send it on.
        case noConnection
        /// Not a byte of it left this process.
        case neverSent
        /// It was sent and the server has said that it was not looked at.
        case notProcessed
        /// The server may have acted on it.
        case maybeProcessed
        /// The answer has begun.
        case answered
    }

    /// Whether a call that failed is made again, and when.
    package enum Decision: Sendable, Equatable {
        case no
        /// Again at once, without counting as an attempt.
        case transparently
        /// Again after so many nanoseconds.
        case after(Int64)
    }

    /// What the server says about trying again.
    package enum Pushback: Sendable, Equatable {
        case none
        case never
        /// After so many nanoseconds.
        case after(Int64)
    }

    /// What a call has done so far.
    package struct History: Sendable, Equatable {
        /// Attempts made, the failed one included; transparent ones do not count.
        package var attempts = 1
        /// Whether a sent attempt was already repeated transparently.
        package var wasRepeated = false

        package init(attempts: Int = 1, wasRepeated: Bool = false) {
            self.attempts = attempts
            self.wasRepeated = wasRepeated
        }
    }

    /// Whether and when to try again. `chance` lies from -1,000 to 1,000.
    package func decide(
        code: StatusCode, progress: Progress, history: History, isSafe: Bool,
        pushback: Pushback, budgetAllows: Bool, chance: Int64
    ) -> Decision {
        switch progress {
        // Who rather waits than fails says so by `waitForReady`.
        case .noConnection, .answered: return .no
        case .neverSent where code == .unavailable && pushback == .none: return .transparently
        case .notProcessed where !history.wasRepeated: return .transparently
        case .neverSent, .notProcessed: break
        case .maybeProcessed: if !isSafe { return .no }
        }
        guard code == .unavailable, history.attempts < attemptsMaximum, budgetAllows else {
            return .no
        }
        switch pushback {
        case .never: return .no
        case .after(let nanoseconds): return .after(max(0, nanoseconds))
        case .none: return .after(backoff.wait(failures: history.attempts, chance: chance))
        }
    }
}
