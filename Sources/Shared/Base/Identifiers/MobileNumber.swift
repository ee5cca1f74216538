/// A Moroccan mobile number, stored as `+212` and 9 digits (ID-O-13).
package struct MobileNumber: Hashable, Sendable, PersonalData, CustomStringConvertible {
    package let description: String

    /// Accepts `06…`, `07…`, `+2126…`, `002126…` with spaces, dots, dashes and brackets; `nil` for any
    /// number outside the mobile ranges of the numbering plan, premium ones included.
    package init?(_ text: String) {
        guard text.utf8.count <= Limits.identifierBytes else { return nil }
        let entry = Digits.stripped(text, of: ".-()")
        let national: Substring
        if entry.hasPrefix("+212") {
            national = entry.dropFirst(4)
        } else if entry.hasPrefix("00212") {
            national = entry.dropFirst(5)
        } else if entry.hasPrefix("0") {
            national = entry.dropFirst(1)
        } else {
            return nil
        }
        guard national.utf8.count == 9, Digits.areAll(national),
            MobileNumber.isMobile(Array(national.utf8.prefix(3)))
        else { return nil }
        description = "+212" + national
    }

    /// The same, and where `abroad` any other country's number in its international form, `+` and 8 to
    /// 15 digits (E.164).
    package init?(_ text: String, abroad: Bool) {
        if let moroccan = MobileNumber(text) {
            self = moroccan
            return
        }
        guard abroad, text.utf8.count <= Limits.identifierBytes else { return nil }
        var entry = Digits.stripped(text, of: ".-()")[...]
        if entry.hasPrefix("00") { entry = "+" + entry.dropFirst(2) }
        let digits = entry.dropFirst()
        guard entry.hasPrefix("+"), !entry.hasPrefix("+0"), !entry.hasPrefix("+212"),
            (8...15).contains(digits.utf8.count), Digits.areAll(digits)
        else { return nil }
        description = String(entry)
    }

    /// `6(?:[0-79]\d|8[0-247-9])|7(?:[016-8]\d|2[0-8]|3[01]|5[0-5])`
    private static func isMobile(_ prefix: [UInt8]) -> Bool {
        let digits = prefix.map { Int($0 - UInt8(ascii: "0")) }
        switch (digits[0], digits[1], digits[2]) {
        case (6, 8, let third): return third != 3 && third != 5 && third != 6
        case (6, _, _): return true
        case (7, 0, _), (7, 1, _), (7, 6, _), (7, 7, _), (7, 8, _): return true
        case (7, 2, let third): return third <= 8
        case (7, 3, let third): return third <= 1
        case (7, 5, let third): return third <= 5
        default: return false
        }
    }

    package var masked: String { Base.masked(description) }
}
