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

/// Refuses calls to an address whose server takes them and gives no valid answer, time after time:
/// one in so many nanoseconds tries whether it does again. Lost connections are no matter of this;
/// they are made anew, and calls wait for that.
struct CircuitBreaker: Equatable {
    static let failuresMaximum = 5
    static let probeNanoseconds: Int64 = 100_000_000

    private var failures = 0
    private var probeAt = Instant(nanoseconds: .min)

    var isOpen: Bool { failures >= Self.failuresMaximum }

    /// Whether no call may go now.
    func isShut(_ now: Instant) -> Bool { isOpen && now < probeAt }

    /// Whether it is open, and the next call may try.
    func isTryDue(_ now: Instant) -> Bool { isOpen && now >= probeAt }

    /// Nanoseconds until a call may try; 0 where this one may, which then is the one that tries.
    mutating func wait(_ now: Instant) -> Int64 {
        guard isOpen else { return 0 }
        guard now >= probeAt else { return now.nanoseconds(until: probeAt) }
        probeAt = now.advanced(byNanoseconds: Self.probeNanoseconds)
        return 0
    }

    mutating func answered() { if failures > 0 { failures = 0 } }

    mutating func failed() { failures = min(failures + 1, Self.failuresMaximum) }
}
