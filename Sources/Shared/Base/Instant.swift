/// A point on the monotonic clock, in nanoseconds since an arbitrary start.
///
/// For timers, deadlines and durations only: it says nothing about the calendar, and two machines
/// (or two boots of one) do not share it.
package struct Instant: Hashable, Comparable, Sendable {
    package var nanoseconds: Int64

    @inlinable
    package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// Later than any instant a program sees: the deadline of what has none.
    package static let distantFuture = Instant(nanoseconds: .max)

    @inlinable
    package static func < (left: Instant, right: Instant) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// The instant `nanoseconds` later; stays at `distantFuture` where the sum would overflow.
    @inlinable
    package func advanced(byNanoseconds nanoseconds: Int64) -> Instant {
        let (sum, overflow) = self.nanoseconds.addingReportingOverflow(nanoseconds)
        return overflow ? Instant(nanoseconds: .max) : Instant(nanoseconds: sum)
    }

    /// Nanoseconds from `self` until `other`: negative where `other` has passed.
    @inlinable
    package func nanoseconds(until other: Instant) -> Int64 {
        other.nanoseconds.subtractingReportingOverflow(nanoseconds).partialValue
    }
}

extension Duration {
    /// The duration in whole nanoseconds, held within what 64 bits can say (292 years).
    package var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        let (sum, overflowAdding) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return overflowAdding ? (seconds < 0 ? .min : .max) : sum
    }
}
