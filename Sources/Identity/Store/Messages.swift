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
    /// `fr` or `ar`: which text comes first.
    package let language: String
    package let notice: Notice
    /// The code's nonce, or the account's identifier.
    package let subject: [UInt8]
    /// Digits of the code; 0 where there is none.
    package let digits: Int
    /// What `Notice.text` says of time.
    package let time: String
    package let createdAt: WallTime
    /// Not sent from then on: the code would be refused.
    package let expiresAt: WallTime
    /// Failed attempts so far.
    package let attempts: Int

    package init(
        id: String, channel: MessageChannel, destination: String, language: String,
        notice: Notice, subject: [UInt8], digits: Int = 0, time: String, createdAt: WallTime,
        expiresAt: WallTime,
        attempts: Int = 0
    ) {
        self.id = id
        self.channel = channel
        self.destination = destination
        self.language = language
        self.notice = notice
        self.subject = subject
        self.digits = digits
        self.time = time
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.attempts = attempts
    }
}

extension Transaction {
    /// At most `count` messages that are due, in the order in which they were written.
    package func dueMessages(at now: WallTime, atMost count: Int) throws -> [WaitingMessage] {
        try rows(
            """
            SELECT id, channel, destination, language, notice, subject, digits, time,
                created_at, expires_at, attempts
            FROM messages WHERE due_at <= $1 ORDER BY created_at, id LIMIT $2
            """, now, count
        ) { row in
            WaitingMessage(
                id: try row.text(0), channel: try stored(row.text(1)),
                destination: try row.text(2), language: try row.text(3),
                notice: try stored(row.text(4)), subject: try row.blob(5),
                digits: try row.integer(6), time: try row.text(7), createdAt: try row.time(8),
                expiresAt: try row.time(9), attempts: try row.integer(10))
        }
    }
}

extension WriteTransaction {
    /// Writes a message in the transaction that gives reason for it.
    package func send(_ message: WaitingMessage) throws {
        try execute(
            """
            INSERT INTO messages (id, channel, destination, language, notice, subject, digits, time,
                created_at, expires_at, due_at, attempts)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, 0)
            """, message.id, message.channel.rawValue, message.destination, message.language,
            message.notice.rawValue, message.subject, message.digits, message.time,
            message.createdAt, message.expiresAt)
    }

    /// It was delivered, or is of no use any more.
    package func removeMessage(_ id: String) throws {
        try execute("DELETE FROM messages WHERE id = $1", id)
    }

    /// It could not be delivered and is tried again at `time`.
    package func postponeMessage(_ id: String, until time: WallTime) throws {
        try execute(
            "UPDATE messages SET due_at = $2, attempts = attempts + 1 WHERE id = $1", id,
            time)
    }
}
