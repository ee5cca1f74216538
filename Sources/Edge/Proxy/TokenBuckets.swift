internal import Base
internal import EdgeRouting
internal import Synchronization

/// One token bucket by the generic cell rate algorithm (GCRA, ITU-T I.371): the moment at which it
/// would be full again.
struct TokenBucket: Equatable, Sendable {
    private(set) var fullAt = Instant(nanoseconds: 0)

    /// Nanoseconds until a call may come; 0 where it may now.
    func wait(_ intervalNanoseconds: Int64, burst: Int, _ now: Instant) -> Int64 {
        let tolerance = intervalNanoseconds * Int64(burst - 1)
        return max(0, now.nanoseconds(until: fullAt) - tolerance)
    }

    mutating func take(_ intervalNanoseconds: Int64, _ now: Instant) {
        fullAt = max(now, fullAt).advanced(byNanoseconds: intervalNanoseconds)
    }
}

/// The token buckets of the whole edge, in a table of fixed size: however many networks a stranger
/// calls from, it grows by nothing. Where a bucket finds no room, the one in its set that is nearest
/// to full gives way, which forgives the least.
final class TokenBuckets: Sendable {
    private struct Slot {
        var key: UInt64 = 0
        var bucket = TokenBucket()
    }

    private static let ways = 8
    private let slots: Mutex<[Slot]>

    /// Room for so many buckets: a power of two, `ways` at least.
    init(_ count: Int = EdgeLimits.tokenBuckets) {
        precondition(
            count >= Self.ways && count.nonzeroBitCount == 1, "sets are told by their bits")
        slots = Mutex(Array(repeating: Slot(), count: count))
    }

    /// Takes a call from the bucket of every limit that `key` has a subject for, or from none.
    /// Returns the limit that refuses, with the exact nanoseconds until it would not.
    func take(
        _ limits: [LoopLimit], _ now: Instant, key: (LoopLimit) -> UInt64?
    ) -> (limit: RateLimit, nanoseconds: Int64)? {
        slots.withLock { slots in
            var refusal: (limit: RateLimit, nanoseconds: Int64)?
            for each in limits {
                guard let key = key(each), let index = Self.find(key, slots) else { continue }
                let wait = slots[index].bucket.wait(each.interval, burst: each.limit.burst, now)
                // Of several the longest is told: after it all of them allow the call.
                if wait > refusal?.nanoseconds ?? 0 { refusal = (each.limit, wait) }
            }
            guard refusal == nil else { return refusal }
            for each in limits {
                guard let key = key(each) else { continue }
                let index = Self.find(key, slots) ?? Self.place(key, &slots)
                slots[index].bucket.take(each.interval, now)
            }
            return nil
        }
    }

    private static func set(_ key: UInt64, _ slots: [Slot]) -> Range<Int> {
        let start = Int(truncatingIfNeeded: key) & (slots.count - 1) & ~(ways - 1)
        return start..<(start + ways)
    }

    private static func find(_ key: UInt64, _ slots: [Slot]) -> Int? {
        set(key, slots).first { slots[$0].key == key }
    }

    private static func place(_ key: UInt64, _ slots: inout [Slot]) -> Int {
        let set = set(key, slots)
        let index =
            set.min { slots[$0].bucket.fullAt < slots[$1].bucket.fullAt } ?? set.lowerBound
        slots[index] = Slot(key: key)
        return index
    }
}

/// A limit as a loop uses it.
struct LoopLimit {
    let limit: RateLimit
    let interval: Int64
    private let seed: UInt64

    init(_ limit: RateLimit) {
        self.limit = limit
        interval = limit.intervalNanoseconds
        seed = Self.hash("\(limit.scope) \(limit.subject.rawValue)")
    }

    /// The key of a subject's bucket, from the subject's hash; never 0, which marks an empty slot.
    func key(_ subject: UInt64) -> UInt64 {
        var mixed = subject ^ seed
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return max(1, mixed ^ (mixed >> 31))
    }

    /// By the process's secret seed: nobody can choose names whose buckets collide.
    static func hash(_ subject: some Hashable) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(subject)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}
