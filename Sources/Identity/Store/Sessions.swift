package import Base
package import Crypto
package import IdentityDomain
package import Store

extension Transaction {
    package func session(_ id: String) throws -> Session? {
        try first(
            """
            SELECT id, account, started_at, touched_at, generation, ending FROM sessions
            WHERE id = $1
            """, id
        ) { row in
            Session(
                id: try row.text(0), account: try row.text(1), startedAt: try row.time(2),
                touchedAt: try row.time(3), generation: try row.integer(4),
                ending: try row.optional(5, row.text))
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
            INSERT INTO sessions (id, account, address, started_at, touched_at, generation)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, session.id, session.account, address.bytes, session.startedAt, session.touchedAt,
            session.generation)
    }

    /// Keeps a session's turn or end.
    package func update(_ session: Session) throws {
        try execute(
            "UPDATE sessions SET touched_at = $2, generation = $3, ending = $4 WHERE id = $1",
            session.id, session.touchedAt, session.generation, session.ending)
    }

    /// Ends the account's open sessions but one; returns how many.
    @discardableResult
    package func endSessions(
        of account: String, but kept: String = "", because ending: String
    ) throws -> Int {
        try execute(
            "UPDATE sessions SET ending = $3 WHERE account = $1 AND id <> $2 AND ending IS NULL",
            account, kept, ending)
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
