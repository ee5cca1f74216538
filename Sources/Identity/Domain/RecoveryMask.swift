package import Base
package import Crypto

/// Where a recovery can send codes, as it is shown: as much as its holder needs to recognise it, in a
/// form that tells nobody whether there is an account (ID-O-32).
package struct RecoveryMask: Hashable, Sendable {
    package let email: String
    package let mobile: String

    /// Of an account's contacts; what it lacks is invented.
    package init(email: EmailAddress?, mobile: MobileNumber?, invented: Digest) {
        let nobody = RecoveryMask(invented: invented)
        self.email =
            email.map { address in
                RecoveryMask.masked(address.description.prefix(1), address.description.suffix(2))
            } ?? nobody.email
        self.mobile = mobile.map { RecoveryMask.masked($0.description.suffix(2)) } ?? nobody.mobile
    }

    /// Of nobody: the same each time for the same entry.
    package init(invented digest: Digest) {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let bytes = digest.bytes.map { Int($0) }
        let endings = ["om", "om", "om", "ma", "fr"]
        email = RecoveryMask.masked(
            "\(letters[(bytes[0] << 8 | bytes[1]) % letters.count])", endings[bytes[2] % 5][...])
        mobile = RecoveryMask.masked("\(bytes[3] % 10)\(bytes[4] % 10)")
    }

    private static func masked(_ first: Substring, _ last: Substring) -> String {
        "\(first.lowercased())***@***\(last)"
    }

    private static func masked(_ last: Substring) -> String { "+212*******\(last)" }
}
