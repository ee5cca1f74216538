import JSON

/// Numbers as the mapping writes and reads them.
enum Numbers {
    /// A floating-point number, with strings for what JSON has no number for.
    static func json(_ value: some BinaryFloatingPoint & LosslessStringConvertible) -> JSONValue {
        if value.isNaN { return .string("NaN") }
        if value.isInfinite { return .string(value < 0 ? "-Infinity" : "Infinity") }
        let text = value.description
        return .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    /// Whether `text` is a number as JSON writes it.
    static func isNumber(_ text: String) -> Bool {
        parts(text) != nil
    }

    /// A whole number with sign, also where it is written with a fraction of zeros or an exponent.
    static func signed(_ text: String) -> Int64? {
        guard let (isNegative, magnitude) = whole(text) else { return nil }
        if isNegative {
            return magnitude <= UInt64(1) << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil
        }
        return Int64(exactly: magnitude)
    }

    /// A whole number without sign.
    static func unsigned(_ text: String) -> UInt64? {
        guard let (isNegative, magnitude) = whole(text), !isNegative || magnitude == 0 else {
            return nil
        }
        return magnitude
    }

    private static func whole(_ text: String) -> (isNegative: Bool, magnitude: UInt64)? {
        guard let parts = parts(text) else { return nil }
        var digits = Array((parts.whole + parts.fraction).drop { $0 == UInt8(ascii: "0") })
        if digits.isEmpty { return (parts.isNegative, 0) }
        // Twenty digits are more than 64 bits hold: nothing further away can become whole and small.
        // By magnitude: the least Int has no absolute value.
        guard let exponent = Int(parts.exponent), exponent.magnitude <= 1_000 + digits.count
        else { return nil }
        var scale = exponent - parts.fraction.count
        while scale < 0 {
            guard digits.last == UInt8(ascii: "0") else { return nil }
            digits.removeLast()
            scale += 1
        }
        guard digits.count + scale <= 20 else { return nil }
        digits += repeatElement(UInt8(ascii: "0"), count: scale)
        return UInt64(String(decoding: digits, as: UTF8.self)).map { (parts.isNegative, $0) }
    }

    private struct Parts {
        var isNegative = false
        var whole: [UInt8] = []
        var fraction: [UInt8] = []
        var exponent = "0"
    }

    private static func parts(_ text: String) -> Parts? {
        var parts = Parts()
        var rest = Array(text.utf8)[...]
        func digits() -> [UInt8] {
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest.dropFirst(digits.count)
            return Array(digits)
        }
        if rest.first == UInt8(ascii: "-") {
            parts.isNegative = true
            rest.removeFirst()
        }
        parts.whole = digits()
        guard !parts.whole.isEmpty, parts.whole.count == 1 || parts.whole[0] != UInt8(ascii: "0")
        else { return nil }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            parts.fraction = digits()
            guard !parts.fraction.isEmpty else { return nil }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            var sign = ""
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
                sign = String(UnicodeScalar(rest.removeFirst()))
            }
            let exponent = digits()
            guard !exponent.isEmpty else { return nil }
            parts.exponent = sign + String(decoding: exponent, as: UTF8.self)
        }
        return rest.isEmpty ? parts : nil
    }
}
