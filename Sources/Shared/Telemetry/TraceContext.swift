/// Where a call stands in a trace: the `traceparent` of W3C Trace Context, level 1.
package struct TraceContext: Hashable, Sendable, CustomStringConvertible {
    /// Two halves of 16 bytes; never both zero.
    package let trace: (high: UInt64, low: UInt64)
    /// Never zero.
    package let span: UInt64
    package let isSampled: Bool

    /// A new trace from random bits; a zero, which the standard excludes, becomes one.
    package init(random: (UInt64, UInt64, UInt64), isSampled: Bool) {
        trace = (random.0, random.0 == 0 && random.1 == 0 ? 1 : random.1)
        span = max(random.2, 1)
        self.isSampled = isSampled
    }

    private init(trace: (high: UInt64, low: UInt64), span: UInt64, isSampled: Bool) {
        self.trace = trace
        self.span = span
        self.isSampled = isSampled
    }

    /// Reads a `traceparent`; `nil` where the standard says to start a new trace: small hexadecimal
    /// digits only, version `ff` and zero ids refused, later versions read as far as known.
    package init?(traceparent: some StringProtocol) {
        var text = String(traceparent)
        guard let trace = text.withUTF8({ TraceContext(bytes: UnsafeRawBufferPointer($0)) }) else {
            return nil
        }
        self = trace
    }

    /// The same for the bytes of the field.
    package init?(bytes: UnsafeRawBufferPointer) {
        let dash = UInt8(ascii: "-")
        guard bytes.count >= TraceContext.byteCount, bytes[2] == dash, bytes[35] == dash,
            bytes[52] == dash, let version = TraceContext.number(bytes[0..<2]), version != 0xff,
            let high = TraceContext.number(bytes[3..<19]),
            let low = TraceContext.number(bytes[19..<35]),
            let span = TraceContext.number(bytes[36..<52]),
            let flags = TraceContext.number(bytes[53..<55])
        else { return nil }
        if bytes.count > TraceContext.byteCount {
            guard version > 0, bytes[TraceContext.byteCount] == dash else { return nil }
        }
        guard high != 0 || low != 0, span != 0 else { return nil }
        self.init(trace: (high, low), span: span, isSampled: flags & 1 == 1)
    }

    package static let byteCount = 55

    /// The same trace, one step deeper.
    package func child(span random: UInt64) -> TraceContext {
        TraceContext(trace: trace, span: max(random, 1), isSampled: isSampled)
    }

    /// The field's value into 55 bytes.
    package func write(to target: UnsafeMutableRawBufferPointer) {
        guard target.count >= TraceContext.byteCount else { return }
        for index in [2, 35, 52] { target[index] = UInt8(ascii: "-") }
        target[0] = UInt8(ascii: "0")
        target[1] = UInt8(ascii: "0")
        TraceContext.write(trace.high, to: target, at: 3)
        TraceContext.write(trace.low, to: target, at: 19)
        TraceContext.write(span, to: target, at: 36)
        target[53] = UInt8(ascii: "0")
        target[54] = isSampled ? UInt8(ascii: "1") : UInt8(ascii: "0")
    }

    private static func write(
        _ number: UInt64, to target: UnsafeMutableRawBufferPointer, at start: Int
    ) {
        for index in 0..<16 {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * index)) & 15
            target[start + index] = digit < 10 ? 0x30 + digit : 0x57 + digit
        }
    }

    /// 32 small hexadecimal digits.
    package var traceID: String { hexadecimal(trace.high) + hexadecimal(trace.low) }

    /// 16 small hexadecimal digits.
    package var spanID: String { hexadecimal(span) }

    /// The header's value: version 00.
    package var description: String { "00-\(traceID)-\(spanID)-\(isSampled ? "01" : "00")" }

    package static func == (left: TraceContext, right: TraceContext) -> Bool {
        left.trace == right.trace && left.span == right.span && left.isSampled == right.isSampled
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(trace.high)
        hasher.combine(trace.low)
        hasher.combine(span)
        hasher.combine(isSampled)
    }

    private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> UInt64? {
        var number: UInt64 = 0
        for byte in digits {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number = number << 4 | UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"):
                number = number << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return number
    }

    private func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
