package import Base

/// The deadline of a call that is made while another is served: never later than the other's, and
/// a little earlier, so that the answer can still be sent in time.
package enum DeadlineInheritance {
    /// The most that a hop keeps back, in nanoseconds.
    private static let keptMaximum: Int64 = 50_000_000
    private static let keptMinimum: Int64 = 1_000_000

    /// The deadline for a call of one with the given deadline: a twentieth of the time left is kept
    /// back, at least 1 ms and at most 50 ms.
    package static func deadline(under parent: Instant, now: Instant) -> Instant {
        guard parent != .distantFuture else { return parent }
        let left = now.nanoseconds(until: parent)
        let kept = max(keptMinimum, min(keptMaximum, left / 20))
        return parent.advanced(byNanoseconds: -kept)
    }
}
