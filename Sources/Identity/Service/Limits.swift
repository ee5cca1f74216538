/// Bounds of this module.
enum ServiceLimits {
    /// Bytes of a client's network address as the edge writes it: IPv6 with a zone has fewer.
    static let addressBytes = 64
    /// Characters of the idempotency key of who is not signed in: all of them share one space of
    /// keys, and a key that can be guessed would give a stranger the answer.
    static let publicKeyCharacters = 16
    /// Passwords that wait to be hashed; later ones are turned away.
    static let hashesWaiting = 64
    /// Bytes of a text from which a list of breached passwords is made.
    static let breachedTextBytes = 1 << 28
    /// Messages that one file of the spool has at most.
    static let spoolBatch = 1_000
    /// Dead messages of one page, and seconds for which they are kept.
    static let deadMessagesPerPage = 100
    static let deadMessageSeconds: Int64 = 7 * 86_400
    /// Bytes of the first line of a file with a secret.
    static let secretBytes = 4096
    /// Bytes of a token of another's captcha; reCAPTCHA's have some 2,000.
    static let captchaTokenBytes = 8192
    /// Seconds by which another's clock may be ahead of ours.
    static let clockSkewSeconds: Int64 = 60
    /// Nanoseconds between two looks for messages that wait.
    static let messagePause: Int64 = 100_000_000
    /// Seconds before a message is tried again, at first and at most; doubled from try to try.
    static let retrySeconds: Int64 = 2
    static let retrySecondsMaximum: Int64 = 300
    /// Seconds between two sweeps of what is over.
    static let sweepSeconds: Int64 = 60
    /// Rows of one kind that one transaction of a sweep removes.
    static let sweepRows = 1_000
    /// Seconds for which a journey that is over can still be looked at.
    static let activationSeconds: Int64 = 86_400
    /// Seconds for which an address from which somebody signed in is remembered.
    static let sessionSeconds: Int64 = 90 * 86_400
    /// Changes in one page of a person's window, and seconds for which they are kept.
    static let changesPerPage = 100
    static let changeSeconds: Int64 = 400 * 86_400
    /// Sessions of one account at a time; the oldest ends where one more begins.
    static let sessionsPerAccount = 20
    /// Seconds for which an account may enrol the second factor that its sign-in asked for.
    static let enrolmentSeconds: Int64 = 600
    /// Revocations in one page, nanoseconds between two looks for new ones, and nanoseconds after
    /// which their follower begins anew.
    static let revocationsPerPage = 1_000
    static let revocationPause: Int64 = 200_000_000
    static let revocationTime: Int64 = 600_000_000_000
    /// Seconds for which a captcha's question is good.
    static let proofSeconds: Int64 = 600
    /// Seconds for which failures are remembered that no lock needs.
    static let failureSeconds: Int64 = 30 * 86_400
    /// Seconds for which a notice is tried.
    static let noticeSeconds: Int64 = 3 * 86_400
}
