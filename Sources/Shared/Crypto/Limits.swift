/// Bounds of this module.
enum Limits {
    /// Bytes of memory of one password hash: four times what OWASP's figures need (2^17 blocks of
    /// 1 KiB).
    static let scryptMemory = 512 << 20
    /// Bytes that OpenSSL may count beyond what its algorithm names.
    static let scryptSlack = 1 << 20
    /// Characters of a stored password hash.
    static let passwordHashBytes = 512
}
