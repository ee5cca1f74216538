import Base
package import Crypto

/// A secret that whoever bears it may act with: the name of an activation, a refresh token, the link
/// of a notice. It is not kept: it is made, and known again, with the program's key.
///
/// Written `identifier.generation.mac`, the MAC being HMAC-SHA-256 over the rest.
package struct Bearer: Hashable, Sendable {
    /// What the secret names in the store.
    package let identifier: String
    /// Which of several secrets that follow each other.
    package let generation: Int

    package init(_ identifier: String, generation: Int = 0) {
        self.identifier = identifier
        self.generation = generation
    }

    /// The secret, under the key of its purpose.
    package func secret(_ key: Digest) -> String {
        let mac = Digest(hmac: Array(named.utf8), key: key.bytes)
        return "\(named).\(Base64.encode(mac.bytes, alphabet: .urlSafe, padded: false))"
    }

    /// Reads a secret; `nil` for any text that `secret` did not make with this key.
    package init?(_ text: String, key: Digest) {
        guard text.utf8.count <= IdentityLimits.bearerBytes else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let generation = Int(parts[1]) else { return nil }
        let bearer = Bearer(String(parts[0]), generation: generation)
        guard constantTimeEqual(Array(bearer.secret(key).utf8), Array(text.utf8)) else {
            return nil
        }
        self = bearer
    }

    private var named: String { "\(identifier).\(generation)" }
}
