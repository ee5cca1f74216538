/// A role as an account holds it and as it travels: `CLAIMS_AGENT`, or `MUTUAL_AGENT:MGEN` of who acts
/// for one mutual alone.
package struct GrantedRole: Hashable, Sendable, CustomStringConvertible {
    package let role: Role
    /// Code of the mutual for which alone the role holds.
    package let mutual: String?

    package init(_ role: Role, mutual: String? = nil) {
        self.role = role
        self.mutual = mutual
    }

    /// `nil` for a role that is not known, and where a mutual is named that the role cannot have.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let role = parts.first.flatMap({ Role(rawValue: String($0)) }) else { return nil }
        guard parts.count == 2 else {
            self.init(role)
            return
        }
        guard role == .mutualAgent || role == .filingPoint, Self.isCode(parts[1]) else {
            return nil
        }
        self.init(role, mutual: String(parts[1]))
    }

    /// Whether it can be given to an account: a mutual's agent belongs to one mutual.
    package var isWhole: Bool { role != .mutualAgent || mutual != nil }

    package var description: String { mutual.map { "\(role.rawValue):\($0)" } ?? role.rawValue }

    /// Up to 16 capitals, digits and hyphens.
    private static func isCode(_ text: Substring) -> Bool {
        (1...16).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
