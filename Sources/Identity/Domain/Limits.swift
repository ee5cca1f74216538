/// Bounds of this service.
package enum IdentityLimits {
    /// Bytes of a typed code before spaces are removed.
    static let entryBytes = 64
    /// Bytes of a password: 128 characters of the widest kinds, and no more work for the hash.
    package static let passwordBytes = 4096
    /// Times that a lock is doubled: 15 minutes become 10 days, and no longer.
    static let lockDoublings = 10
    /// Seconds of a lock that only an agent ends: ten years.
    package static let endlessLock: Int64 = 315_360_000
    /// Bytes of a captcha's proof.
    static let proofBytes = 256
    /// Bytes of a bearer secret: a journey's name, a refresh token, a link.
    static let bearerBytes = 128
    /// Bytes of an answer, identifier or reason that a person types.
    package static let textBytes = 256
    /// Roles of one account.
    package static let roles = 32
    /// Bytes of the name that employers and staff sign in with.
    package static let nameBytes = 64
}
