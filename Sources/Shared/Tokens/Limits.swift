/// Bounds of this module.
package enum TokenLimits {
    /// Bytes of an access token: ours have some 500, a person with every role some 1,000.
    package static let tokenBytes = 4096
    /// Bytes of a key's name.
    package static let keyIDBytes = 64
    /// Bytes of an account, session, subject or role.
    package static let claimBytes = 128
    /// Roles of one account.
    package static let roles = 32
    /// Keys of a set: one signs, one is next, and the former ones whose tokens are alive.
    package static let keys = 16
    /// Seconds by which the clock of who verifies may be behind that of who issues.
    package static let clockSkew: Int64 = 30
}
