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
    /// Expired idempotency keys that one turn forgets.
    static let keysForgotten = 1_000
}
