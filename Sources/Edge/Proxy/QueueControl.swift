internal import Base

/// How many calls of one loop may be with a backend, so that none stand in a queue there.
///
/// A queue that stays is told by the best call, not by the mean (CoDel, RFC 8289): where even the
/// call that waited least in a period has waited longer than the target, beyond what its method
/// takes when nobody waits, the calls in flight are too many. A slow method among fast ones is no
/// queue.
struct QueueControl {
    /// Nanoseconds of one period, and the least calls that tell anything of it.
    static let period: Int64 = 100_000_000
    static let samples = 16
    /// Fewer calls in flight than these are always let in.
    static let floor = 16
    /// Beyond so many the limit is none.
    private static let ceiling = 100_000

    private let target: Int64
    private(set) var limit = Int.max
    private var began: Instant?
    private var leastExcess = Int64.max
    private var ended = 0
    private var peak = 0

    init(targetNanoseconds: Int64) {
        target = targetNanoseconds
    }

    /// Whether one more call may go, besides so many.
    mutating func admits(besides outstanding: Int) -> Bool {
        peak = max(peak, outstanding)
        return outstanding < limit
    }

    /// A call of a method has ended well.
    mutating func ended(
        nanoseconds: Int64, _ method: inout MethodTime, outstanding: Int, _ now: Instant
    ) {
        leastExcess = min(leastExcess, method.excess(nanoseconds, now))
        ended += 1
        guard let began else {
            began = now
            return
        }
        guard ended >= Self.samples, began.nanoseconds(until: now) >= Self.period else { return }
        if leastExcess > target {
            limit = max(Self.floor, min(limit, outstanding) / 10 * 9)
        } else if limit < Self.ceiling, peak >= limit {
            limit += max(1, limit / 20)
        } else if limit >= Self.ceiling {
            limit = .max
        }
        self.began = now
        leastExcess = .max
        ended = 0
        peak = 0
    }
}

/// What a method takes when nobody waits: the least seen, of which a hundredth a second is forgotten,
/// so that it follows a method that has become slower.
struct MethodTime {
    private static let forgetting: Int64 = 1_000_000_000
    private var least = Int64.max
    private var forgotAt = Instant(nanoseconds: 0)

    /// By how much a call has taken longer than that.
    mutating func excess(_ nanoseconds: Int64, _ now: Instant) -> Int64 {
        guard nanoseconds > least else {
            least = nanoseconds
            return 0
        }
        if forgotAt.nanoseconds(until: now) >= Self.forgetting {
            forgotAt = now
            least += least / 100
        }
        return max(0, nanoseconds - least)
    }
}

/// Tells whether a loop has more to do than it can: a turn that begins calls later than the target,
/// turn after turn.
struct LoopStrain {
    static let target: Int64 = 25_000_000
    static let patience: Int64 = 200_000_000

    private var turn = Instant(nanoseconds: 0)
    private var worst: Int64 = 0
    private var since: Instant?

    /// Whether a call is better refused that begins at `now` in the turn that began at `turn`.
    mutating func refuses(turn: Instant, _ now: Instant) -> Bool {
        if turn != self.turn {
            // A turn that was short, or a pause before this one, ends the strain.
            let pause = self.turn.advanced(byNanoseconds: worst + Self.target)
            if worst <= Self.target || turn > pause { since = nil }
            self.turn = turn
            worst = 0
        }
        worst = max(worst, turn.nanoseconds(until: now))
        guard worst > Self.target else { return false }
        let since = since ?? turn
        self.since = since
        return since.nanoseconds(until: now) > Self.patience
    }
}
