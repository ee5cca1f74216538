internal import Base

/// The sessions that are over while tokens of theirs may live (ID-O-29), as Identity tells them.
struct RevokedSessions: Sendable {
    /// Rises with each change: who has looked at one need not look again before the next.
    private(set) var version = 1
    /// Seconds since 1970 from which no token of the session lives, by session.
    private var ends: [String: Int64] = [:]
    /// Where there were more than are kept: all tokens issued before that second are refused, and
    /// their bearers renew them.
    private var issuedBefore = Int64.min

    var count: Int { ends.count }

    /// Whether a token is of a session that is over.
    func includes(_ session: String, issuedAt: WallTime) -> Bool {
        issuedAt.seconds < issuedBefore || ends[session] != nil
    }

    /// Notes sessions that are over, and forgets those whose tokens are dead.
    mutating func take(_ news: [(session: String, until: WallTime)], at now: WallTime) {
        ends = ends.filter { $0.value > now.seconds }
        for (session, until) in news where until.seconds > now.seconds {
            guard ends.count < EdgeLimits.revocations || ends[session] != nil else {
                ends = [:]
                issuedBefore = now.seconds + 1
                break
            }
            ends[session] = until.seconds
        }
        version += 1
    }
}
