/// Number of the national identity card (CNIE, بطاقة التعريف الوطنية): one or two capitals, then one
/// to six digits (ID-GEN-08, ID-O-01).
package struct NationalID: Hashable, Sendable, PersonalData, CustomStringConvertible {
    package let description: String

    /// Removes spaces and raises letters; `nil` where the rest is no such number.
    package init?(_ text: String) {
        guard text.utf8.count <= Limits.identifierBytes else { return nil }
        let entry = Digits.stripped(text).uppercased()
        let letters = entry.utf8.prefix {
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        }
        let digits = entry.utf8.dropFirst(letters.count)
        guard (1...2).contains(letters.count), (1...6).contains(digits.count),
            digits.allSatisfy(Digits.isDigit)
        else { return nil }
        description = entry
    }

    package var masked: String { Base.masked(description) }
}
