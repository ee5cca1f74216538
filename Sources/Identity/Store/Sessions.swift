package import Base
package import Crypto
package import IdentityDomain
package import Store

extension Transaction {
    package func session(_ id: String) throws -> Session? {
        try first(
            """
            SELECT id, account, started_at, touched_at, generation, ending, stepped_up_at,
                news_since
            FROM sessions WHERE id = $1
            """, id, read: Session.init(stored:))
    }

    /// The sessions of an account that nothing has ended and that were renewed since `time`, the
    /// oldest first.
    package func openSessions(of account: String, since time: WallTime) throws -> [Session] {
        try rows(
            """
            SELECT id, account, started_at, touched_at, generation, ending, stepped_up_at,
                news_since
            FROM sessions WHERE account = $1 AND ending IS NULL AND touched_at > $2
            ORDER BY touched_at, id
            """, account, time, read: Session.init(stored:))
    }

    /// At most `count` sessions after a position that ended while tokens of theirs may live.
    package func revocations(
        after position: Int, at now: WallTime, atMost count: Int
    ) throws -> [Revocation] {
        try rows(
            """
            SELECT position, session, ends_at FROM revocations
            WHERE position > $1 AND ends_at > $2 ORDER BY position LIMIT $3
            """, position, now, count
        ) { row in
            Revocation(
                position: try row.integer(0), session: try row.text(1), until: try row.time(2))
        }
    }

    /// Whether the account has signed in from the network address of that digest before.
    package func knows(_ account: String, _ address: Digest) throws -> Bool {
        try exists(
            "SELECT 1 FROM sessions WHERE account = $1 AND address = $2", account, address.bytes)
    }

    /// The keys that sign access tokens, by their first moment.
    package func signingKeys() throws -> [SigningKeySchedule.Key] {
        try rows("SELECT id, signs_from, signs_until FROM signing_keys ORDER BY signs_from, id") {
            SigningKeySchedule.Key(
                id: try $0.text(0), signsFrom: try $0.time(1), signsUntil: try $0.time(2))
        }
    }
}

extension WriteTransaction {
    package func begin(_ session: Session, from address: Digest) throws {
        try execute(
            """
            INSERT INTO sessions (id, account, address, started_at, touched_at, generation,
                news_since)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, session.id, session.account, address.bytes, session.startedAt, session.touchedAt,
            session.generation, session.newsSince)
    }

    /// Keeps a session's turn, step-up or end.
    package func update(_ session: Session) throws {
        try execute(
            """
            UPDATE sessions SET touched_at = $2, generation = $3, ending = $4, stepped_up_at = $5
            WHERE id = $1
            """, session.id, session.touchedAt, session.generation, session.ending?.rawValue,
            session.steppedUpAt)
    }

    /// Ends the account's sessions that nothing has ended, but one; returns how many.
    @discardableResult
    package func endSessions(
        of account: String, but kept: String, because ending: Session.Ending
    ) throws -> Int {
        try execute(
            "UPDATE sessions SET ending = $3 WHERE account = $1 AND id <> $2 AND ending IS NULL",
            account, kept, ending.rawValue)
    }

    /// Tells who verifies tokens that the session is over; until then tokens of it may live.
    package func revoke(_ session: String, until end: WallTime) throws {
        try execute(
            """
            INSERT INTO revocations (position, session, ends_at)
            VALUES ((SELECT COALESCE(MAX(position), 0) + 1 FROM revocations), $1, $2)
            """, session, end)
    }

    /// Removes at most `count` revocations whose tokens are dead; the last stays, so that positions
    /// go on from it.
    package func forgetRevocations(at now: WallTime, atMost count: Int) throws {
        try execute(
            """
            DELETE FROM revocations WHERE position IN (
                SELECT position FROM revocations WHERE ends_at <= $1
                    AND position < (SELECT MAX(position) FROM revocations)
                ORDER BY ends_at LIMIT $2)
            """, now, count)
    }

    /// Removes at most `count` sessions that nobody has touched since `time`.
    package func forgetSessions(before time: WallTime, atMost count: Int) throws {
        try execute(
            """
            DELETE FROM sessions WHERE id IN (
                SELECT id FROM sessions WHERE touched_at <= $1 ORDER BY touched_at LIMIT $2)
            """, time, count)
    }

    package func add(_ key: SigningKeySchedule.Key) throws {
        try execute(
            "INSERT INTO signing_keys (id, signs_from, signs_until) VALUES ($1, $2, $3)", key.id,
            key.signsFrom, key.signsUntil)
    }

    package func removeSigningKey(_ id: String) throws {
        try execute("DELETE FROM signing_keys WHERE id = $1", id)
    }
}

/// A session that ended while tokens of it may live.
package struct Revocation: Hashable, Sendable {
    /// Rises from one to the next.
    package let position: Int
    package let session: String
    /// The first moment at which no token of it lives.
    package let until: WallTime
}

extension Session {
    fileprivate init(stored row: Row) throws {
        self.init(
            id: try row.text(0), account: try row.text(1), startedAt: try row.time(2),
            touchedAt: try row.time(3), generation: try row.integer(4),
            ending: try row.optional(5, row.text).map { try stored($0) },
            steppedUpAt: try row.optional(6, row.time), newsSince: try row.optional(7, row.time))
    }
}
