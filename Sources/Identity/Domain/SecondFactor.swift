package import Base
package import Crypto

/// What an account holder has beside the password: an authenticator, and recovery codes for when it
/// is lost (ID-HRD-05). Neither the authenticator's key nor a code is kept: both are computed from
/// unforeseeable nonces and the program's key.
package struct SecondFactor: Hashable, Sendable {
    package let account: String
    package let nonce: [UInt8]
    /// Of the recovery codes.
    package private(set) var recoveryNonce: [UInt8]
    /// When its holder showed that the authenticator works; until then it protects nothing.
    package private(set) var confirmedAt: WallTime?
    /// The last step whose code was taken.
    package private(set) var usedStep: Int64
    /// One bit for each recovery code that was taken.
    package private(set) var usedCodes: Int

    package init(
        account: String, nonce: [UInt8], recoveryNonce: [UInt8], confirmedAt: WallTime? = nil,
        usedStep: Int64 = 0, usedCodes: Int = 0
    ) {
        self.account = account
        self.nonce = nonce
        self.recoveryNonce = recoveryNonce
        self.confirmedAt = confirmedAt
        self.usedStep = usedStep
        self.usedCodes = usedCodes
    }

    package static let codes = 10

    package var isConfirmed: Bool { confirmedAt != nil }

    /// Recovery codes that are left.
    package var codesLeft: Int { SecondFactor.codes - usedCodes.nonzeroBitCount }

    /// The authenticator's key.
    package func secret(_ key: Digest) -> [UInt8] {
        Array(Digest(hmac: nonce, key: key.bytes).bytes.prefix(TimeCode.keyBytes))
    }

    /// The recovery codes: 50 bits each, as two groups of five letters and digits.
    package func recoveryCodes(_ key: Digest) -> [String] {
        (0..<SecondFactor.codes).map { number in
            let bytes = Digest(hmac: recoveryNonce + [UInt8(number)], key: key.bytes).bytes
            let letters = bytes.prefix(10).map { Character(Base32.letter($0 & 31)).lowercased() }
            return letters[..<5].joined() + "-" + letters[5...].joined()
        }
    }

    /// How a factor was shown.
    package enum Proof: String, Hashable, Sendable {
        case authenticator = "AUTHENTICATOR"
        case recoveryCode = "RECOVERY_CODE"
    }

    /// Takes an entry: a code of the authenticator or a recovery code, each once. `nil` where it is
    /// neither; before the factor is confirmed, recovery codes are none.
    package mutating func take(_ entry: String, _ key: Digest, at now: WallTime) -> Proof? {
        guard entry.utf8.count <= IdentityLimits.entryBytes else { return nil }
        let typed = entry.filter { !$0.isWhitespace }
        if let step = TimeCode.step(of: typed, secret(key), at: now, after: usedStep) {
            usedStep = step
            return .authenticator
        }
        guard isConfirmed else { return nil }
        let letters = Array(typed.lowercased().utf8)
        var found: Int?
        for (number, code) in recoveryCodes(key).enumerated()
        where constantTimeEqual(Array(code.utf8), letters) && usedCodes & 1 << number == 0 {
            found = number
        }
        guard let found else { return nil }
        usedCodes |= 1 << found
        return .recoveryCode
    }

    /// Takes the first code of the authenticator, from which on the factor protects the account.
    package mutating func confirm(_ entry: String, _ key: Digest, at now: WallTime) -> Bool {
        guard !isConfirmed, take(entry, key, at: now) != nil else { return false }
        confirmedAt = now
        return true
    }

    /// Other recovery codes; the ones before are void.
    package mutating func renewCodes(_ nonce: [UInt8]) {
        recoveryNonce = nonce
        usedCodes = 0
    }
}

/// The text form of an authenticator's key (RFC 4648, section 6), without padding.
package enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The letter of 5 bits.
    static func letter(_ bits: UInt8) -> Unicode.Scalar { Unicode.Scalar(alphabet[Int(bits & 31)]) }

    package static func encode(_ bytes: [UInt8]) -> String {
        var text = ""
        var (buffer, bits) = (UInt32(0), 0)
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.unicodeScalars.append(
                    letter(UInt8(truncatingIfNeeded: buffer >> UInt32(bits))))
            }
        }
        if bits > 0 {
            let last = UInt8(truncatingIfNeeded: buffer << UInt32(5 - bits))
            text.unicodeScalars.append(letter(last))
        }
        return text
    }
}
