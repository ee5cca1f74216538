package import HTTP2

extension Timeout {
    /// Adds the `grpc-timeout` for so many nanoseconds. It is another for every call, so it stays
    /// out of the compression table.
    package static func append(nanoseconds: Int64, to block: HeaderBlock) {
        var value = UInt64(max(0, nanoseconds))
        var unit = UInt8(ascii: "n")
        if value >= 100_000_000 {
            value /= 1_000
            unit = UInt8(ascii: "u")
        }
        if value >= 100_000_000 {
            value /= 1_000
            unit = UInt8(ascii: "m")
        }
        if value >= 100_000_000 {
            value /= 1_000
            unit = UInt8(ascii: "S")
        }
        if value >= 100_000_000 {
            value = min(value / 3_600, 99_999_999)
            unit = UInt8(ascii: "H")
        }
        var text: (UInt64, UInt64) = (0, 0)
        withUnsafeMutableBytes(of: &text) { bytes in
            var position = bytes.count - 1
            bytes[position] = unit
            repeat {
                position -= 1
                bytes[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10)
                value /= 10
            } while value > 0
            block.append(
                "grpc-timeout", UnsafeRawBufferPointer(rebasing: bytes[position...]),
                isSecret: true)
        }
    }
}
