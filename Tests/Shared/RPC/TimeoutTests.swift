import RPC
import Testing

struct TimeoutTests {
    @Test(arguments: [
        ("1n", Int64(1)), ("99999999u", 99_999_999_000), ("5m", 5_000_000), ("0S", 0),
        ("20S", 20_000_000_000), ("3M", 180_000_000_000), ("2H", 7_200_000_000_000),
        ("99999999H", .max),
    ])
    func `a timeout is at most eight digits and a unit`(text: String, nanoseconds: Int64) {
        #expect(parse(text) == nanoseconds)
    }

    @Test(arguments: ["", "1", "n", "123456789n", "-1n", "+1n", "1 n", "1x", "1N", "１n", "1.5S"])
    func `a malformed timeout is refused`(text: String) {
        #expect(parse(text) == nil)
    }

    @Test(arguments: [
        (Int64(0), "0n"), (-5, "0n"), (99_999_999, "99999999n"), (100_000_000, "100000u"),
        (3_600_000_000_000, "3600000m"), (.max, "9223372036S"),
    ])
    func `a written timeout is never longer than the time left`(nanoseconds: Int64, text: String) {
        let written = Timeout.text(nanoseconds: nanoseconds)
        #expect(parse(written).map { $0 <= max(0, nanoseconds) } == true)
        if nanoseconds < 1_000_000_000_000_000 { #expect(written == text) }
    }

    private func parse(_ text: String) -> Int64? {
        Array(text.utf8).withUnsafeBytes { Timeout.parse($0) }
    }
}
