/// What one loop has served, or asked for, of one method. Plain numbers: only the loop's thread touches them, and
/// a reader goes there to copy them.
struct RouteCounts: Sendable {
    /// Buckets of a call's duration: up to 1, 2, 4 … microseconds, the last without end.
    static let buckets = 28

    var started = 0
    var byStatus = InlineArray<17, Int>(repeating: 0)
    var durations = InlineArray<28, Int>(repeating: 0)
    var nanoseconds: Int64 = 0

    @inline(__always)
    mutating func finished(_ code: StatusCode, nanoseconds: Int64) {
        byStatus[code.rawValue] += 1
        self.nanoseconds &+= nanoseconds
        let microseconds = UInt64(max(0, nanoseconds)) / 1_000
        let bucket = min(Self.buckets - 1, UInt64.bitWidth - microseconds.leadingZeroBitCount)
        durations[bucket] += 1
    }

    mutating func add(_ other: RouteCounts) {
        started += other.started
        nanoseconds &+= other.nanoseconds
        for index in byStatus.indices { byStatus[index] += other.byStatus[index] }
        for index in durations.indices { durations[index] += other.durations[index] }
    }
}

/// What one loop has seen of its connections.
struct ConnectionCounts: Sendable {
    var accepted = 0
    var refused = 0
    var handshakesFailed = 0
    var abusive = 0
    var stalled = 0
    var revoked = 0
    var bytesReceived = 0
    var bytesSent = 0

    mutating func add(_ other: ConnectionCounts) {
        accepted += other.accepted
        refused += other.refused
        handshakesFailed += other.handshakesFailed
        abusive += other.abusive
        stalled += other.stalled
        revoked += other.revoked
        bytesReceived += other.bytesReceived
        bytesSent += other.bytesSent
    }
}
