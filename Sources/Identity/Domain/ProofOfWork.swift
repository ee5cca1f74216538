package import Base
package import Crypto

/// A captcha that asks nobody else (ID-ACT-21, ID-OTP-05): a signed question that takes a program some
/// work to answer. Which questions were answered already is for the store to know.
package struct ProofOfWork: Hashable, Sendable {
    /// `expiry.difficulty.nonce.mac`; the expiry in seconds since 1970.
    package let challenge: String
    package let difficulty: Int
    package let expiresAt: WallTime
    /// What may be used once.
    package let nonce: String

    /// A new question, good until `expiresAt`. `nonce` is unforeseeable.
    package init(nonce: [UInt8], difficulty: Int, expiresAt: WallTime, key: Digest) {
        let named = "\(expiresAt.seconds).\(difficulty).\(hexadecimal(nonce))"
        challenge = "\(named).\(ProofOfWork.mac(named, key))"
        self.difficulty = difficulty
        self.expiresAt = WallTime(seconds: expiresAt.seconds)
        self.nonce = hexadecimal(nonce)
    }

    /// The question that a proof `challenge:number` answers; `nil` where we did not ask it, where it
    /// has expired, or where the number does not answer it.
    package init?(proof: String, at now: WallTime, key: Digest) {
        guard proof.utf8.count <= IdentityLimits.proofBytes else { return nil }
        let halves = proof.split(separator: ":", omittingEmptySubsequences: false)
        guard halves.count == 2, UInt64(halves[1]) != nil else { return nil }
        let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, let expiry = Int64(parts[0]), let difficulty = Int(parts[1])
        else { return nil }
        let mac = ProofOfWork.mac(parts[0...2].joined(separator: "."), key)
        guard constantTimeEqual(Array(mac.utf8), Array(parts[3].utf8)),
            now < WallTime(seconds: expiry),
            ProofOfWork.zeroBits(of: Digest(sha256: Array(proof.utf8))) >= difficulty
        else { return nil }
        challenge = String(halves[0])
        self.difficulty = difficulty
        expiresAt = WallTime(seconds: expiry)
        nonce = String(parts[2])
    }

    /// A proof, found by trying: what a client does.
    package static func solve(_ challenge: String, difficulty: Int) -> String {
        var number: UInt64 = 0
        while true {
            let proof = "\(challenge):\(number)"
            if zeroBits(of: Digest(sha256: Array(proof.utf8))) >= difficulty { return proof }
            number += 1
        }
    }

    private static func mac(_ named: String, _ key: Digest) -> String {
        Digest(hmac: Array(named.utf8), key: key.bytes).description
    }

    private static func zeroBits(of digest: Digest) -> Int {
        var count = 0
        for byte in digest.bytes {
            count += byte.leadingZeroBitCount
            if byte != 0 { break }
        }
        return count
    }
}
