internal import Base
internal import COpenSSL

/// The cost of a password hash (scrypt, RFC 7914): 2^`logN` blocks of `128 * r` bytes, `p` times.
package struct ScryptParameters: Hashable, Sendable {
    package let logN: Int
    package let r: Int
    package let p: Int

    /// What OWASP asks for: 2^17 blocks of 1 KiB, once.
    package static let usual = ScryptParameters(unchecked: 17, r: 8, p: 1)

    private init(unchecked logN: Int, r: Int, p: Int) {
        self.logN = logN
        self.r = r
        self.p = p
    }

    /// `nil` where OpenSSL would refuse them, or where they take more memory than a hash may.
    package init?(logN: Int, r: Int, p: Int) {
        guard (1...24).contains(logN), (1...64).contains(r), (1...64).contains(p),
            128 * r * (1 << logN) <= Limits.scryptMemory
        else { return nil }
        self.init(unchecked: logN, r: r, p: p)
    }

    /// Bytes that one computation holds at a time.
    package var memory: Int { 128 * r * (1 << logN) + 128 * r * (p + 1) }

    /// `count` bytes derived from the password: some hundred milliseconds of a core at the usual
    /// cost, so never on an event loop. `nil` where memory is exhausted.
    package func derive(_ count: Int, from password: [UInt8], salt: [UInt8]) -> [UInt8]? {
        // The zero at the end gives the empty password an address; it is no part of the password.
        let text = password.map { CChar(bitPattern: $0) } + [0]
        var isDone = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            isDone =
                EVP_PBE_scrypt(
                    text, password.count, salt, salt.count, 1 << UInt64(logN), UInt64(r), UInt64(p),
                    UInt64(memory + Limits.scryptSlack), buffer.baseAddress, count) == 1
            initialized = isDone ? count : 0
        }
        return isDone ? bytes : nil
    }
}

/// A password as it is stored: salt and scrypt hash, from which nobody reads it back.
package struct PasswordHash: Hashable, Sendable, CustomStringConvertible {
    package let parameters: ScryptParameters
    private let salt: [UInt8]
    private let hash: [UInt8]

    /// Hashes the password with a salt of 16 unforeseeable bytes; `nil` where memory is exhausted.
    package init?(
        _ password: String, parameters: ScryptParameters, salt: [UInt8] = SecureRandom.bytes(16)
    ) {
        guard let hash = parameters.derive(32, from: Array(password.utf8), salt: salt) else {
            return nil
        }
        self.parameters = parameters
        self.salt = salt
        self.hash = hash
    }

    /// Reads what `description` wrote; `nil` for anything else.
    package init?(_ text: String) {
        guard text.utf8.count <= Limits.passwordHashBytes else { return nil }
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "", parts[1] == "scrypt",
            let parameters = ScryptParameters(text: parts[2]),
            let salt = Base64.decode(parts[3].utf8), let hash = Base64.decode(parts[4].utf8),
            salt.count >= 16, hash.count == 32
        else { return nil }
        self.parameters = parameters
        self.salt = salt
        self.hash = hash
    }

    /// Whether the password is the one; as costly as the hash was. `nil` where memory is exhausted.
    package func matches(_ password: String) -> Bool? {
        parameters.derive(32, from: Array(password.utf8), salt: salt).map {
            constantTimeEqual($0, hash)
        }
    }

    /// `$scrypt$ln=17,r=8,p=1$salt$hash`, salt and hash as base64 without padding.
    package var description: String {
        let cost = "ln=\(parameters.logN),r=\(parameters.r),p=\(parameters.p)"
        return "$scrypt$\(cost)$\(Base64.encode(salt, padded: false))"
            + "$\(Base64.encode(hash, padded: false))"
    }
}

extension ScryptParameters {
    /// Reads `ln=17,r=8,p=1`.
    fileprivate init?(text: Substring) {
        var numbers: [Int] = []
        for (part, name) in zip(text.split(separator: ","), ["ln=", "r=", "p="]) {
            guard part.hasPrefix(name), let number = Int(part.dropFirst(name.count)) else {
                return nil
            }
            numbers.append(number)
        }
        guard numbers.count == 3 else { return nil }
        self.init(logN: numbers[0], r: numbers[1], p: numbers[2])
        guard text == "ln=\(logN),r=\(r),p=\(p)" else { return nil }
    }
}
