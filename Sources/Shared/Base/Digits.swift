/// Decimal digits in text: the shared helpers of days, amounts and identifiers.
enum Digits {
    /// The number that the bytes write; `nil` where one is no ASCII digit, none is there, or there
    /// are more than 18 (which an `Int` always holds).
    static func value(_ bytes: some Collection<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
        var value = 0
        for byte in bytes {
            guard isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xdf)
    }

    static func areAll(_ text: some StringProtocol) -> Bool {
        text.utf8.allSatisfy(isDigit)
    }

    /// `value` with leading zeros up to `width`.
    static func padded(_ value: some BinaryInteger, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// The text without spaces of any kind (also the narrow and no-break ones that spreadsheets
    /// paste), and without the other separators given.
    static func stripped(_ text: String, of separators: String = "") -> String {
        String(text.filter { !$0.isWhitespace && !separators.contains($0) })
    }

    /// The text without the spaces around it.
    static func trimmed(_ text: String) -> Substring {
        let start = text.drop { $0.isWhitespace }
        let trailing = start.reversed().prefix { $0.isWhitespace }.count
        return start.dropLast(trailing)
    }
}
