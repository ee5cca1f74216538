import Base
import Testing

struct CivilZoneTests {
    /// A version 2 file with an offset of zero, then `offsets` from `seconds` on.
    private func file(transitions: [(second: Int64, offset: Int32)]) -> [UInt8] {
        func header(times: Int, types: Int) -> [UInt8] {
            Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
                + [0, 0, 0, times, types, 4].flatMap { big(Int64($0), bytes: 4) }
        }
        func big(_ value: Int64, bytes: Int) -> [UInt8] {
            (0..<bytes).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        let empty = header(times: 0, types: 1) + [0, 0, 0, 0, 0, 0] + Array("UTC\0".utf8)
        let types = [0] + transitions.map(\.offset)
        return empty + header(times: transitions.count, types: types.count)
            + transitions.flatMap { big($0.second, bytes: 8) }
            + (0..<transitions.count).map { UInt8($0 + 1) }
            + types.flatMap { big(Int64($0), bytes: 4) + [0, 0] } + Array("UTC\0\n<+01>-1\n".utf8)
    }

    // 2026-02-14T23:30:00Z, and an hour of difference that ends at 2026-02-15T02:00:00Z.
    @Test(arguments: [
        (Int64(1_771_111_800), "2026-02-15", "15/02/2026 00:30"),
        (1_771_108_200, "2026-02-14", "14/02/2026 23:30"),
        (1_771_198_200, "2026-02-15", "15/02/2026 23:30"),
        (-1, "1969-12-31", "31/12/1969 23:59"),
    ])
    func `the day is the one of the zone's clock`(
        second: Int64, day: String, screen: String
    ) throws {
        let zone = try #require(
            CivilZone(file: file(transitions: [(1_540_692_000, 3600), (1_771_120_800, 0)])))
        #expect(zone.day(at: WallTime(seconds: second)).description == day)
        #expect(zone.onScreen(WallTime(seconds: second)) == screen)
    }

    @Test func `a file cut anywhere or altered is refused or read, never a trap`() {
        let whole = file(transitions: [(1_540_692_000, 3600), (1_771_120_800, 0)])
        let needed = whole.count - "\n<+01>-1\n".utf8.count
        for length in 0..<needed { #expect(CivilZone(file: Array(whole[..<length])) == nil) }
        for index in whole.indices {
            var altered = whole
            altered[index] = 0xff
            if let zone = CivilZone(file: altered) { _ = zone.day(at: WallTime(seconds: .max)) }
        }
    }

    @Test func `transitions out of order are refused`() {
        #expect(CivilZone(file: file(transitions: [(200, 3600), (100, 0)])) == nil)
    }

    @Test(arguments: [
        (Int64(0), "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (1_769_850_307_250_999, "2026-01-31T09:05:07.250Z"),
    ])
    func `a time is written in UTC`(microseconds: Int64, text: String) {
        #expect(WallTime(microseconds: microseconds).description == text)
    }

    @Test func `times stay within 64 bits`() {
        #expect(WallTime(seconds: .max).adding(seconds: .max).microseconds == .max)
        #expect(!WallTime(microseconds: .min).description.isEmpty)
    }
}
