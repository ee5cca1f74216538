package import Base

/// A captcha that was answered, and may be used once.
package struct CaptchaPass: Hashable, Sendable {
    /// Unique to the answer.
    package let name: String
    /// From then on the answer is refused anyhow, and need not be remembered.
    package let expiresAt: WallTime

    package init(name: String, expiresAt: WallTime) {
        self.name = name
        self.expiresAt = expiresAt
    }
}

extension ProofOfWork {
    /// What an answered question is good for.
    package var pass: CaptchaPass { CaptchaPass(name: nonce, expiresAt: expiresAt) }
}
