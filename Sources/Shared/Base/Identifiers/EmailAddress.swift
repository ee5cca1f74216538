/// An e-mail address that a message can be sent to: `local@domain.tld` in ASCII, at most 254 bytes
/// (RFC 5321, 4.5.3.1).
package struct EmailAddress: Hashable, Sendable, PersonalData, CustomStringConvertible {
    /// As typed, with the domain in small letters.
    package let description: String

    /// Spaces around it are removed; `nil` where the rest is no such address.
    package init?(_ text: String) {
        guard text.utf8.count <= 2 * Limits.identifierBytes else { return nil }
        let entry = Digits.trimmed(text)
        let parts = entry.split(separator: "@", omittingEmptySubsequences: false)
        guard entry.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy({ (0x21...0x7e).contains($0) })
        else { return nil }
        let domain = parts[1].lowercased()
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy(EmailAddress.isLabel) else { return nil }
        description = parts[0] + "@" + domain
    }

    /// RFC 1123, 2.1: letters, digits and inner hyphens.
    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || Digits.isDigit($0)
                    || $0 == UInt8(ascii: "-")
            }
    }

    /// The domain and the first letter, which is what a person needs to recognise an own address.
    package var masked: String {
        let local = description.prefix { $0 != "@" }
        return local.prefix(1) + String(repeating: "*", count: local.count - 1)
            + description.dropFirst(local.count)
    }
}
