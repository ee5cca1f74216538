/// Bounds of TLS, with their reasons.
package enum TLSLimits {
    /// Bytes of one certificate, key or CRL file: far above any of ours (a CRL of 500,000 entries),
    /// far below what would hurt the process.
    package static let fileBytes = 16 << 20
    /// Bytes of all certificates a peer may send: five large ones.
    package static let peerCertificateBytes = 32_768
    /// Certificates between the peer's own and the trust anchor.
    package static let chainDepth = 4
    /// Longest time for which a session may be resumed, in seconds.
    package static let sessionSeconds = 86_400
    /// Sessions with a client certificate that a server keeps for resumption, about 5 KiB each.
    package static let serverSessions = 1_024
    /// Client certificates that a context remembers as verified, about 1 KiB each.
    package static let verifiedPeers = 4_096
    /// Tickets a server gives to a new connection: each costs an encryption, and a client that
    /// reconnects needs one.
    package static let ticketsPerConnection = 1
    /// Server names for which a client keeps sessions, and sessions kept for each.
    package static let clientSessionNames = 64
    package static let clientSessionsPerName = 4
    /// Records without data (tickets, key updates) that a peer may send before more data is due.
    package static let recordsWithoutData = 32
    /// Bytes read away before a failed connection is closed: unread ones would make the kernel
    /// reset the connection, and the peer would never read the alert that says why.
    package static let drainBytes = 65_536
    /// Bytes of a peer's distinguished name kept for display.
    package static let subjectBytes = 512
    /// Seconds for which a key encrypts new tickets; it decrypts them for a session's lifetime more.
    package static let ticketKeySeconds: Int64 = 21_600
}
