package import Base

/// A fact that other services follow, as it stands in the outbox.
package struct OutboxFact: Hashable, Sendable {
    /// Rises by one from fact to fact, without gaps: readers keep it and go on from there.
    package let position: Int
    /// What kind of fact, such as `coverage-changed`.
    package let topic: String
    /// Whom it is about: facts of one subject arrive in the order in which they became true.
    package let subject: String
    package let at: WallTime
    package let body: [UInt8]
}

extension WriteTransaction {
    /// Writes a fact in the transaction that makes it true, and returns its position.
    @discardableResult
    package func publish(
        topic: String, subject: String, at time: WallTime, _ body: [UInt8]
    ) throws -> Int {
        let position = try lastOutboxPosition() + 1
        try execute(
            "INSERT INTO outbox (position, topic, subject, at, body) VALUES ($1, $2, $3, $4, $5)",
            position, topic, subject, time, body)
        connection.tails.fact = position
        return position
    }

    /// Notes how far another service has followed this outbox, by what it asks for.
    package func noteFollower(_ name: String, at position: Int) throws {
        try execute(
            """
            INSERT INTO outbox_followers (follower, position) VALUES ($1, $2)
            ON CONFLICT (follower) DO UPDATE SET position = excluded.position
            """, name, position)
    }

    /// Removes the oldest facts, at most `count`, that every follower has and that were published
    /// before `time`; the last fact always stays, so that positions go on from it. Returns how many
    /// went.
    @discardableResult
    package func forgetOutbox(before time: WallTime, atMost count: Int) throws -> Int {
        let followed = try first("SELECT MIN(position) FROM outbox_followers") { row in
            try row.optional(0, row.integer)
        }
        let last = try lastOutboxPosition()
        let end = min(last - 1, (followed ?? nil) ?? last)
        let oldest = try rows(
            "SELECT position, at FROM outbox WHERE position <= $1 ORDER BY position LIMIT $2", end,
            count
        ) { row in (position: try row.integer(0), at: try row.time(1)) }
        guard let gone = oldest.prefix(while: { $0.at < time }).last else { return 0 }
        return try execute("DELETE FROM outbox WHERE position <= $1", gone.position)
    }

    /// Notes how far this service has followed another's outbox, in the transaction that applies
    /// those facts: none is lost and none is applied twice. `false` where `position` was applied
    /// already, and the facts must not be applied again.
    package func follow(_ source: String, upTo position: Int) throws -> Bool {
        let known = try followedPosition(of: source)
        guard position > known else { return false }
        if known == 0 {
            try execute(
                "INSERT INTO outbox_followed (source, position) VALUES ($1, $2)", source, position)
        } else {
            try execute(
                "UPDATE outbox_followed SET position = $2 WHERE source = $1", source, position)
        }
        return true
    }
}

extension Transaction {
    /// The position of the last fact; 0 where there is none.
    package func lastOutboxPosition() throws -> Int {
        try connection.tails.fact ?? first(
            "SELECT position FROM outbox ORDER BY position DESC LIMIT 1"
        ) {
            try $0.integer(0)
        } ?? 0
    }

    /// Facts after `position`, in order, at most `StoreLimits.outboxPage`.
    ///
    /// A follower whose position is older than the first fact kept would miss some: it is told so by
    /// `outboxIsWhole`.
    package func outbox(after position: Int) throws -> [OutboxFact] {
        try rows(
            """
            SELECT position, topic, subject, at, body FROM outbox WHERE position > $1
            ORDER BY position LIMIT $2
            """, position, StoreLimits.outboxPage
        ) { row in
            OutboxFact(
                position: try row.integer(0), topic: try row.text(1), subject: try row.text(2),
                at: try row.time(3), body: try row.blob(4))
        }
    }

    /// Whether every fact after `position` is still kept. A position beyond the last fact is that of
    /// a follower which has seen what this store, put back from a backup, no longer knows.
    package func outboxIsWhole(after position: Int) throws -> Bool {
        let firstKept = try first("SELECT position FROM outbox ORDER BY position LIMIT 1") {
            try $0.integer(0)
        }
        guard let firstKept else { return position == 0 }
        return try position >= firstKept - 1 && position <= lastOutboxPosition()
    }

    /// The last position of `source` that this service has applied; 0 before the first.
    package func followedPosition(of source: String) throws -> Int {
        try first("SELECT position FROM outbox_followed WHERE source = $1", source) {
            try $0.integer(0)
        } ?? 0
    }
}

extension Migration {
    /// Facts for other services, how far those have followed them, and this one theirs.
    package static let outbox = Migration(
        "outbox-1",
        [
            """
            CREATE TABLE outbox (
                position INTEGER PRIMARY KEY,
                topic TEXT NOT NULL,
                subject TEXT NOT NULL,
                at INTEGER NOT NULL,
                body BLOB NOT NULL
            )
            """,
            """
            CREATE TABLE outbox_followers (
                follower TEXT NOT NULL PRIMARY KEY,
                position INTEGER NOT NULL
            )
            """,
            """
            CREATE TABLE outbox_followed (
                source TEXT NOT NULL PRIMARY KEY,
                position INTEGER NOT NULL
            )
            """,
        ])
}
