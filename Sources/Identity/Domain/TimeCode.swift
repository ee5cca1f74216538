package import Base
import Crypto

/// The codes of an authenticator (TOTP, RFC 6238): 6 digits, a new one every 30 seconds, by
/// HMAC-SHA-1 (ID-HRD-05).
package enum TimeCode {
    /// Bytes of a key: as many as the hash gives (RFC 4226, section 4).
    package static let keyBytes = 20
    package static let stepSeconds: Int64 = 30
    /// Steps by which an authenticator's clock may be ahead or behind.
    static let drift: Int64 = 1

    /// The number of the step in which the time lies.
    package static func step(at now: WallTime) -> Int64 {
        now.seconds / stepSeconds
    }

    /// The digits of a step (RFC 4226, section 5.3).
    package static func digits(_ key: [UInt8], step: Int64, count: Int = 6) -> String {
        let message = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let hash = hmacSHA1(message, key: key)
        // The last half-byte is at most 15, and the hash has 20 bytes.
        let start = Int(hash[19] & 0x0F)
        let word = hash[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let modulus = (0..<count).reduce(UInt32(1)) { product, _ in product * 10 }
        let text = String((word & 0x7FFF_FFFF) % modulus)
        return String(repeating: "0", count: count - text.utf8.count) + text
    }

    /// The step whose code the entry is, within the drift and after the last one that was used;
    /// `nil` where it is none. Takes the same time for any entry of six digits.
    package static func step(
        of entry: String, _ key: [UInt8], at now: WallTime, after used: Int64
    ) -> Int64? {
        let typed = Array(entry.utf8)
        let current = step(at: now)
        var found: Int64?
        for step in current - drift...current + drift {
            let isSame = constantTimeEqual(Array(digits(key, step: step).utf8), typed)
            if isSame, step > used { found = step }
        }
        return found
    }
}
