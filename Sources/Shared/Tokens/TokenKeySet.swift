package import Base
package import Crypto

/// A key that tokens are verified with, while it is in force.
package struct TokenKey: Hashable, Sendable {
    /// `kid` of its tokens.
    package let keyID: String
    package let publicKey: Ed25519.PublicKey
    /// No sound token of it was issued earlier.
    package let notBefore: WallTime
    /// Its tokens are refused from then on.
    package let notAfter: WallTime

    package init(
        keyID: String, publicKey: Ed25519.PublicKey, notBefore: WallTime, notAfter: WallTime
    ) {
        self.keyID = keyID
        self.publicKey = publicKey
        self.notBefore = notBefore
        self.notAfter = notAfter
    }
}

/// The keys that Identity publishes, by name.
package struct TokenKeySet: Hashable, Sendable {
    package let keys: [TokenKey]

    /// `nil` where there are too many, a name stands twice, or a name is empty or too long.
    package init?(_ keys: [TokenKey]) {
        let names = Set(keys.map(\.keyID))
        let isNamed = names.allSatisfy {
            (1...TokenLimits.keyIDBytes).contains($0.utf8.count)
        }
        guard keys.count <= TokenLimits.keys, names.count == keys.count, isNamed else {
            return nil
        }
        self.keys = keys
    }

    func key(named keyID: String) -> TokenKey? { keys.first { $0.keyID == keyID } }
}
