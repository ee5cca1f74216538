package import Base
package import IdentityDomain
package import Store

/// A message that waits to be sent. What it says is computed when it goes: the code from its nonce,
/// the link from its account.
package struct WaitingMessage: Hashable, Sendable {
    /// Random: a number would be given again once its message is gone.
    package let id: String
    package let channel: MessageChannel
    package let destination: String
    /// Whose texts it has.
    package let fund: Fund
    /// `fr` or `ar`: which text comes first.
    package let language: String
    package let notice: Notice
    /// The code's nonce, or the account's identifier.
    package let subject: [UInt8]
    /// Digits of the code; 0 where there is none.
    package let digits: Int
    /// What `{time}` of its text says.
    package let time: String
    package let createdAt: WallTime
    /// Not sent from then on: the code would be refused.
    package let expiresAt: WallTime
    /// Failed attempts so far.
    package let attempts: Int

    package init(
        id: String, channel: MessageChannel, destination: String, fund: Fund, language: String,
        notice: Notice, subject: [UInt8], digits: Int = 0, time: String, createdAt: WallTime,
        expiresAt: WallTime, attempts: Int = 0
    ) {
        self.id = id
        self.channel = channel
        self.destination = destination
        self.fund = fund
        self.language = language
        self.notice = notice
        self.subject = subject
        self.digits = digits
        self.time = time
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.attempts = attempts
    }

    fileprivate init(stored row: Row) throws {
        self.init(
            id: try row.text(0), channel: try stored(row.text(1)), destination: try row.text(2),
            fund: try stored(row.text(3)), language: try row.text(4),
            notice: try stored(row.text(5)), subject: try row.blob(6), digits: try row.integer(7),
            time: try row.text(8), createdAt: try row.time(9), expiresAt: try row.time(10),
            attempts: try row.integer(11))
    }
}

/// A message that is not tried any more, until an operator decides.
package struct DeadMessage: Hashable, Sendable {
    package let message: WaitingMessage
    package let diedAt: WallTime
    /// Why the last attempt failed, or `EXPIRED`.
    package let failure: String

    fileprivate init(stored row: Row) throws {
        message = try WaitingMessage(stored: row)
        diedAt = try row.time(12)
        failure = try row.text(13)
    }
}

extension Transaction {
    /// At most `count` messages of a channel that are due, those that wait longest first.
    package func dueMessages(
        _ channel: MessageChannel, at now: WallTime, atMost count: Int
    ) throws -> [WaitingMessage] {
        try rows(
            """
            SELECT id, channel, destination, fund, language, notice, subject, digits, time,
                created_at, expires_at, attempts
            FROM messages
            WHERE channel = $1 AND due_at <= $2 AND died_at IS NULL ORDER BY due_at LIMIT $3
            """, channel.rawValue, now, count, read: WaitingMessage.init(stored:))
    }

    /// At most `count` dead messages that died after that time, in the order in which they did.
    package func deadMessages(after time: WallTime?, atMost count: Int) throws -> [DeadMessage] {
        try rows(
            """
            SELECT id, channel, destination, fund, language, notice, subject, digits, time,
                created_at, expires_at, attempts,
                died_at, failure
            FROM messages
            WHERE died_at > $1 ORDER BY died_at LIMIT $2
            """, time ?? WallTime(microseconds: .min), count, read: DeadMessage.init(stored:))
    }

    package func deadMessage(_ id: String) throws -> DeadMessage? {
        try first(
            """
            SELECT id, channel, destination, fund, language, notice, subject, digits, time,
                created_at, expires_at, attempts,
                died_at, failure
            FROM messages WHERE id = $1 AND died_at IS NOT NULL
            """, id, read: DeadMessage.init(stored:))
    }
}

extension WriteTransaction {
    /// Writes a message in the transaction that gives reason for it.
    package func send(_ message: WaitingMessage) throws {
        try execute(
            """
            INSERT INTO messages (id, channel, destination, fund, language, notice, subject, digits,
                time, created_at, expires_at, attempts, due_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $10)
            """, message.id, message.channel.rawValue, message.destination, message.fund.rawValue,
            message.language, message.notice.rawValue, message.subject, message.digits,
            message.time, message.createdAt, message.expiresAt)
    }

    /// It was delivered, or an operator wants it no more.
    package func removeMessage(_ id: String) throws {
        try execute("DELETE FROM messages WHERE id = $1", id)
    }

    /// It could not be delivered and is tried again at `time`.
    package func postponeMessage(_ id: String, until time: WallTime, _ failure: String) throws {
        try execute(
            "UPDATE messages SET due_at = $2, attempts = attempts + 1, failure = $3 WHERE id = $1",
            id, time, failure)
    }

    /// It is not tried any more. Times of death are given once each, so that a list can go on
    /// where it ended.
    package func buryMessage(_ id: String, at time: WallTime, _ failure: String) throws {
        let last = try first(
            "SELECT died_at FROM messages WHERE died_at IS NOT NULL ORDER BY died_at DESC LIMIT 1"
        ) { try $0.time(0) }
        let own = last.map { max(time, WallTime(microseconds: $0.microseconds + 1)) } ?? time
        try execute(
            "UPDATE messages SET died_at = $2, failure = $3 WHERE id = $1", id, own, failure)
    }

    /// A dead message is tried again from `time` on, as if it had never failed.
    package func reviveMessage(_ id: String, at time: WallTime) throws {
        try execute(
            """
            UPDATE messages SET died_at = NULL, failure = '', attempts = 0, due_at = $2
            WHERE id = $1
            """, id, time)
    }

    /// Removes at most `count` messages that died before `time`.
    package func forgetMessages(before time: WallTime, atMost count: Int) throws {
        try execute(
            """
            DELETE FROM messages WHERE id IN (
                SELECT id FROM messages WHERE died_at <= $1 ORDER BY died_at LIMIT $2)
            """, time, count)
    }
}
