/// A point of wall-clock time (UTC), in microseconds since 1 January 1970.
///
/// For display, records and expiry; order and durations come from `Instant`, since a wall clock may
/// jump.
package struct WallTime: Hashable, Comparable, Sendable {
    package let microseconds: Int64

    package init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    package init(seconds: Int64) {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        microseconds = overflow ? (seconds < 0 ? .min : .max) : product
    }

    package static func < (left: WallTime, right: WallTime) -> Bool {
        left.microseconds < right.microseconds
    }

    /// Whole seconds since 1970, rounded towards the past.
    package var seconds: Int64 {
        let (quotient, remainder) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// Later by that many seconds; stays at the end of what 64 bits say.
    package func adding(seconds: Int64) -> WallTime {
        let step = WallTime(seconds: seconds).microseconds
        let (sum, overflow) = microseconds.addingReportingOverflow(step)
        return WallTime(microseconds: overflow ? (step < 0 ? .min : .max) : sum)
    }
}

extension WallTime: CustomStringConvertible {
    /// ISO 8601 in UTC with milliseconds: `2026-01-31T09:05:07.250Z`.
    package var description: String {
        let seconds = self.seconds
        let dayNumber = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let inDay = seconds - dayNumber * 86_400
        let remainder = microseconds % 1_000_000
        let inSecond = remainder < 0 ? remainder + 1_000_000 : remainder
        let time =
            "\(Digits.padded(inDay / 3600, 2)):\(Digits.padded(inDay / 60 % 60, 2)):"
            + "\(Digits.padded(inDay % 60, 2)).\(Digits.padded(inSecond / 1000, 3))"
        return "\(Day(daysSinceEpoch: Int(dayNumber)))T\(time)Z"
    }
}
