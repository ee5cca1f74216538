/// How long to wait before the next attempt: longer after each failure, and never quite the same
/// for two clients, so that they do not come back all at once.
///
/// The defaults are those of gRPC's connection back-off protocol.
package struct Backoff: Sendable, Equatable {
    /// Nanoseconds before the second attempt.
    package var initial: Int64
    package var maximum: Int64
    /// By how much each wait is longer than the one before, in tenths.
    package var tenths: Int64
    /// The part of a wait, in percent, that chance may add or take.
    package var jitterPercent: Int64

    package init(
        initial: Int64 = 1_000_000_000, maximum: Int64 = 120_000_000_000, tenths: Int64 = 16,
        jitterPercent: Int64 = 20
    ) {
        self.initial = initial
        self.maximum = maximum
        self.tenths = tenths
        self.jitterPercent = jitterPercent
    }

    /// Nanoseconds to wait after so many failures in a row, at least one. `chance` lies from -1,000
    /// to 1,000: how far towards the shortest or longest wait.
    package func wait(failures: Int, chance: Int64) -> Int64 {
        var wait = initial
        var left = failures - 1
        while left > 0, wait < maximum {
            wait = wait / 10 * tenths
            left -= 1
        }
        wait = min(wait, maximum)
        return wait + wait / 100_000 * (jitterPercent * chance)
    }
}
