import Base
import Protobuf

/// Durations and points in time as text.
enum TimeText {
    /// Ten thousand years, in seconds: the most a duration may be.
    private static let durationMaximum: Int64 = 315_576_000_000
    private static let timestampRange: ClosedRange<Int64> =
        Int64(Day.earliest.daysSinceEpoch) * 86_400...Int64(Day.latest.daysSinceEpoch) * 86_400
        + 86_399

    /// `1.500s`; `nil` where the value is out of range or its parts differ in sign.
    static func text(_ duration: GoogleProtobuf.Duration) -> String? {
        let (seconds, nanos) = (duration.seconds, duration.nanos)
        guard (-durationMaximum...durationMaximum).contains(seconds),
            (-999_999_999...999_999_999).contains(nanos),
            seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
        else { return nil }
        let sign = seconds < 0 || nanos < 0 ? "-" : ""
        return "\(sign)\(seconds.magnitude)\(fraction(Int(nanos.magnitude)))s"
    }

    /// The duration that `text` says.
    static func duration(_ text: String) -> GoogleProtobuf.Duration? {
        var rest = Array(text.utf8)[...]
        guard rest.popLast() == UInt8(ascii: "s") else { return nil }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        guard let seconds = digits(&rest, 1...12), let nanos = nanos(&rest), rest.isEmpty,
            seconds < durationMaximum || (seconds == durationMaximum && nanos == 0)
        else { return nil }
        return GoogleProtobuf.Duration(
            seconds: isNegative ? -seconds : seconds, nanos: isNegative ? -nanos : nanos)
    }

    /// `2026-01-31T12:00:00.500Z` (RFC 3339); `nil` where the value is out of range.
    static func text(_ timestamp: GoogleProtobuf.Timestamp) -> String? {
        guard timestampRange.contains(timestamp.seconds),
            (0...999_999_999).contains(timestamp.nanos)
        else { return nil }
        var days = timestamp.seconds / 86_400
        var second = timestamp.seconds % 86_400
        if second < 0 {
            second += 86_400
            days -= 1
        }
        let day = Day(daysSinceEpoch: Int(days)).description
        let time = [second / 3_600, second / 60 % 60, second % 60].map(twoDigits)
        return "\(day)T\(time.joined(separator: ":"))\(fraction(Int(timestamp.nanos)))Z"
    }

    /// The point in time that `text` says (RFC 3339), from any zone.
    static func timestamp(_ text: String) -> GoogleProtobuf.Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"),
            let day = Day(String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        var rest = bytes[11...]
        guard let hour = digits(&rest, 2...2), hour < 24, rest.popFirst() == UInt8(ascii: ":"),
            let minute = digits(&rest, 2...2), minute < 60, rest.popFirst() == UInt8(ascii: ":"),
            let second = digits(&rest, 2...2), second < 60, let nanos = nanos(&rest),
            let offset = offset(&rest), rest.isEmpty
        else { return nil }
        let seconds =
            Int64(day.daysSinceEpoch) * 86_400 + hour * 3_600 + minute * 60 + second - offset
        guard timestampRange.contains(seconds) else { return nil }
        return GoogleProtobuf.Timestamp(seconds: seconds, nanos: nanos)
    }

    /// `Z` or `+01:00`, in seconds.
    private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        let sign = rest.popFirst()
        if sign == UInt8(ascii: "Z") { return 0 }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let hours = digits(&rest, 2...2), hours < 24, rest.popFirst() == UInt8(ascii: ":"),
            let minutes = digits(&rest, 2...2), minutes < 60
        else { return nil }
        let offset = hours * 3_600 + minutes * 60
        return sign == UInt8(ascii: "-") ? -offset : offset
    }

    private static func digits(_ rest: inout ArraySlice<UInt8>, _ count: ClosedRange<Int>) -> Int64?
    {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let taken = digits.prefix(count.upperBound)
        guard count.contains(taken.count) else { return nil }
        rest = rest.dropFirst(taken.count)
        return taken.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }

    /// `.5` as 500,000,000; nothing as 0.
    private static func nanos(_ rest: inout ArraySlice<UInt8>) -> Int32? {
        guard rest.first == UInt8(ascii: ".") else { return 0 }
        rest.removeFirst()
        let before = rest.count
        guard var value = digits(&rest, 1...9) else { return nil }
        for _ in (before - rest.count)..<9 { value *= 10 }
        return Int32(value)
    }

    /// Nanoseconds as nothing, or as three, six or nine digits.
    private static func fraction(_ nanos: Int) -> String {
        guard nanos > 0 else { return "" }
        let digits = String(String(1_000_000_000 + nanos).dropFirst())
        if nanos % 1_000_000 == 0 { return "." + digits.prefix(3) }
        return nanos % 1_000 == 0 ? "." + digits.prefix(6) : "." + digits
    }

    private static func twoDigits(_ value: Int64) -> String {
        value < 10 ? "0\(value)" : "\(value)"
    }
}
