/// The `grpc-timeout` field: at most eight digits and a unit (gRPC over HTTP/2, Requests).
package enum Timeout {
    /// Nanoseconds that the text stands for; `nil` where it is malformed. A span beyond 292 years
    /// is the longest that fits.
    package static func parse(_ text: UnsafeRawBufferPointer) -> Int64? {
        guard (2...9).contains(text.count) else { return nil }
        var value: Int64 = 0
        for index in 0..<(text.count - 1) {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int64(digit)
        }
        let unit: Int64
        switch text[text.count - 1] {
        case UInt8(ascii: "n"): unit = 1
        case UInt8(ascii: "u"): unit = 1_000
        case UInt8(ascii: "m"): unit = 1_000_000
        case UInt8(ascii: "S"): unit = 1_000_000_000
        case UInt8(ascii: "M"): unit = 60_000_000_000
        case UInt8(ascii: "H"): unit = 3_600_000_000_000
        default: return nil
        }
        let (product, overflow) = value.multipliedReportingOverflow(by: unit)
        return overflow ? .max : product
    }

    /// The text for so many nanoseconds, rounded down to what eight digits can say; what is over
    /// already is `0n`.
    package static func text(nanoseconds: Int64) -> String {
        var value = max(0, nanoseconds)
        for (unit, next) in [
            ("n", Int64(1_000)), ("u", 1_000), ("m", 1_000), ("S", 60), ("M", 60),
        ] {
            if value < 100_000_000 { return "\(value)\(unit)" }
            value /= next
        }
        return "\(min(value, 99_999_999))H"
    }
}
