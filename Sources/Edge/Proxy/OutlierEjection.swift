internal import Base

/// Keeps calls away from an address that fails again and again.
struct OutlierEjection: Equatable {
    /// Failures in a row after which an address is left alone.
    static let failuresMaximum = 5
    /// Nanoseconds of the first time; each further one is as much longer.
    static let step: Int64 = 2_000_000_000
    static let stepsMaximum: Int64 = 15

    private var failures = 0
    private var times: Int64 = 0
    private var until = Instant(nanoseconds: .min)

    func isEjected(_ now: Instant) -> Bool { now < until }

    /// `true` where the address is left alone from now on.
    mutating func failed(_ now: Instant) -> Bool {
        failures += 1
        guard failures >= Self.failuresMaximum, !isEjected(now) else { return false }
        failures = 0
        times = min(times + 1, Self.stepsMaximum)
        until = now.advanced(byNanoseconds: Self.step * times)
        return true
    }

    mutating func succeeded() {
        failures = 0
        if times > 0 { times = 0 }
    }
}
