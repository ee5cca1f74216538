/// Bounds of this module.
enum Limits {
    /// Bytes of an encoded caller: identifiers and every role there is.
    static let callerBytes = 1_024
    /// Bytes of a compiled time zone file.
    static let zoneFileBytes = 1 << 20
    /// Bytes of the file of a program's secret, and the least that it must have.
    static let secretBytes = 32...4_096
    /// Entries of the list of callers, and of the methods of one.
    static let callers = 1_000
    /// Peers that one program calls.
    static let peers = 32
    /// Nanoseconds between two looks at an outbox whose end has been reached.
    static let factsPause: Int64 = 25_000_000
    /// Nanoseconds before what runs in the background is begun again: the first pause, and the
    /// longest after pauses that double.
    static let restartPause: Int64 = 100_000_000
    static let restartPauseMaximum: Int64 = 5_000_000_000
    /// Bytes of a PEM file of one key.
    static let keyFileBytes = 16 << 10
    /// Seconds between two rounds of forgetting what is no longer to be kept.
    static let forgettingSeconds: Int64 = 60
    /// Keys or facts that one write forgets, so that other writes wait a few milliseconds at most.
    static let forgottenAtOnce = 250
    /// Nanoseconds after which a follower is sent away, to come again with the position that it has
    /// reached: what it has need not be kept.
    static let followingTime: Int64 = 600_000_000_000
    /// Records of the audit in one page that a person reads.
    static let accessesPerPage = 100
}
