package import Crypto

extension ScryptParameters {
    /// The least cost of a password's hash: where the hash is not what is tested or measured.
    package static var least: ScryptParameters {
        // A cost of 2, one block and no parallel work are the least that scrypt has: RFC 7914
        // section 2.
        guard let least = ScryptParameters(logN: 1, r: 1, p: 1) else {
            preconditionFailure("the least cost is within bounds")
        }
        return least
    }
}
