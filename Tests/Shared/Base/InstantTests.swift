import Base
import Testing

struct InstantTests {
    @Test func `an instant never wraps past the distant future`() {
        let late = Instant(nanoseconds: .max - 5)
        #expect(late.advanced(byNanoseconds: 10) == .distantFuture)
        #expect(late < .distantFuture)
    }

    @Test(arguments: [
        (Duration.milliseconds(1), Int64(1_000_000)),
        (.seconds(-2), -2_000_000_000),
        (.seconds(Int64.max), .max),
        (.seconds(Int64.min), .min),
        (.nanoseconds(999), 999),
    ])
    func `a duration becomes whole nanoseconds`(duration: Duration, nanoseconds: Int64) {
        #expect(duration.wholeNanoseconds == nanoseconds)
    }
}
