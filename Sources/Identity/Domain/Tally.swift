package import Base

/// When something last happened, against limits such as "3 in 10 minutes".
package struct Tally: Hashable, Sendable {
    /// At most so many in any span of so many seconds.
    package struct Limit: Hashable, Sendable {
        package let count: Int
        package let seconds: Int64

        package init(count: Int, seconds: Int64) {
            self.count = count
            self.seconds = seconds
        }
    }

    /// In the order in which they happened.
    package private(set) var times: [WallTime]

    package init(_ times: [WallTime] = []) {
        self.times = times
    }

    /// The moment from which it may happen again; `nil` where it may now.
    ///
    /// A clock that was set back does not lengthen a wait: no time counts as later than now.
    package func blockedUntil(_ limits: [Limit], at now: WallTime) -> WallTime? {
        var latest: WallTime?
        for limit in limits where times.count >= limit.count && limit.count > 0 {
            let first = min(times[times.count - limit.count], now)
            let free = first.adding(seconds: limit.seconds)
            if free > now { latest = max(latest ?? free, free) }
        }
        return latest
    }

    /// Notes that it happened, and forgets what no limit of up to `count` times needs.
    package mutating func add(_ now: WallTime, keeping count: Int) {
        times.append(now)
        times.removeFirst(max(0, times.count - count))
    }
}

/// The failures of somebody at something, and the locks that they led to.
package struct Failures: Hashable, Sendable {
    /// After how many failures a lock begins, and how long it lasts.
    package struct Policy: Hashable, Sendable {
        package let maximum: Int
        /// Failures longer ago than these seconds do not count; `nil` where only a success ends a row.
        package let window: Int64?
        package let lockSeconds: Int64
        /// Whether each further lock is twice as long as the one before (ID-O-28).
        package let doubles: Bool

        package init(maximum: Int, window: Int64?, lockSeconds: Int64, doubles: Bool) {
            self.maximum = maximum
            self.window = window
            self.lockSeconds = lockSeconds
            self.doubles = doubles
        }
    }

    package private(set) var tally: Tally
    /// Locks so far.
    package private(set) var locks: Int
    private(set) package var lockedAt: WallTime?
    private(set) package var lockEnd: WallTime?

    package init(
        tally: Tally = Tally(), locks: Int = 0, lockedAt: WallTime? = nil, lockEnd: WallTime? = nil
    ) {
        self.tally = tally
        self.locks = locks
        self.lockedAt = lockedAt
        self.lockEnd = lockEnd
    }

    /// Until when the next try is refused; `nil` where it is not. A clock that was set back to before
    /// the lock does not lengthen it.
    package func lockedUntil(_ now: WallTime) -> WallTime? {
        guard let lockedAt, let lockEnd, now < lockEnd else { return nil }
        guard now < lockedAt else { return lockEnd }
        return now.adding(seconds: lockEnd.seconds - lockedAt.seconds)
    }

    /// Failures that count at that time.
    package func count(at now: WallTime, _ policy: Policy) -> Int {
        guard let window = policy.window else { return tally.times.count }
        return tally.times.count { $0.adding(seconds: window) > now }
    }

    /// Counts a failure; `true` where it begins a lock.
    package mutating func fail(at now: WallTime, _ policy: Policy) -> Bool {
        tally.add(now, keeping: policy.maximum)
        guard count(at: now, policy) >= policy.maximum else { return false }
        let factor =
            policy.doubles ? Int64(1) << Int64(min(locks, IdentityLimits.lockDoublings)) : 1
        locks += 1
        tally = Tally()
        lockedAt = now
        lockEnd = now.adding(seconds: policy.lockSeconds * factor)
        return true
    }
}
