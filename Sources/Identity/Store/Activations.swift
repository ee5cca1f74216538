package import Base
import Crypto
package import IdentityDomain
package import Store

extension Transaction {
    package func activation(_ id: String) throws -> Activation? {
        try first(
            """
            SELECT id, fund, language, conditions, started_at, touched_at, state, person,
                payment_mode, identifiers, failure_key, email, mobile, account
            FROM activations WHERE id = $1
            """, id, read: Activation.init(stored:))
    }

    /// At most `count` activations of a fund that nobody has touched since `time`.
    package func idleActivations(
        of fund: Fund, since time: WallTime, atMost count: Int
    ) throws -> [Activation] {
        try rows(
            """
            SELECT id, fund, language, conditions, started_at, touched_at, state, person,
                payment_mode, identifiers, failure_key, email, mobile, account
            FROM activations WHERE is_over = 0 AND fund = $1 AND touched_at <= $2
            ORDER BY touched_at LIMIT $3
            """, fund.rawValue, time, count, read: Activation.init(stored:))
    }

    /// The code that was sent last by that channel.
    package func code(of activation: String, by channel: MessageChannel) throws -> OneTimeCode? {
        try first(
            """
            SELECT nonce, resend_at, valid_until, wrong FROM codes
            WHERE activation = $1 AND channel = $2
            """, activation, channel.rawValue
        ) { row in
            OneTimeCode(
                nonce: try row.blob(0), resendAt: try row.time(1), validUntil: try row.time(2),
                wrong: try row.integer(3))
        }
    }
}

extension WriteTransaction {
    /// Keeps a new activation, or what became of one.
    package func keep(_ activation: Activation) throws {
        try execute(
            """
            INSERT INTO activations (id, fund, language, conditions, started_at, touched_at, state,
                is_over, person, payment_mode, identifiers, failure_key, email, mobile, account)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            ON CONFLICT (id) DO UPDATE SET touched_at = $6, state = $7, is_over = $8, person = $9,
                payment_mode = $10, identifiers = $11, failure_key = $12, email = $13,
                mobile = $14, account = $15
            """,
            activation.id, activation.fund.rawValue, activation.language, activation.conditions,
            activation.startedAt, activation.touchedAt, activation.state.rawValue,
            activation.state.isOver, activation.person?.person,
            activation.person?.paymentMode.rawValue,
            activation.person.map { $0.identifiers.flatMap(\.bytes) },
            activation.person.map { $0.failures.pair.bytes + $0.failures.card.bytes },
            activation.email?.description,
            activation.mobile?.description, activation.account)
        if activation.state.isOver { try removeCodes(of: activation.id) }
    }

    /// No code of a journey is good any more.
    func removeCodes(of journey: String) throws {
        try execute("DELETE FROM codes WHERE activation = $1", journey)
    }

    /// Keeps a code; the one before by the same channel is void (SUPERSEDED).
    package func keep(
        _ code: OneTimeCode, of activation: String, by channel: MessageChannel
    ) throws {
        try execute(
            """
            INSERT INTO codes (activation, channel, nonce, resend_at, valid_until, wrong)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (activation, channel) DO UPDATE SET nonce = $3, resend_at = $4,
                valid_until = $5, wrong = $6
            """, activation, channel.rawValue, code.nonce, code.resendAt, code.validUntil,
            code.wrong)
    }

    /// A code is used once.
    package func removeCode(of activation: String, by channel: MessageChannel) throws {
        try execute(
            "DELETE FROM codes WHERE activation = $1 AND channel = $2", activation,
            channel.rawValue)
    }

    /// Removes at most `count` activations that were over before `time`.
    @discardableResult
    package func forgetActivations(before time: WallTime, atMost count: Int) throws -> Int {
        try execute(
            """
            DELETE FROM activations WHERE id IN (
                SELECT id FROM activations WHERE is_over = 1 AND touched_at <= $1
                ORDER BY touched_at LIMIT $2)
            """, time, count)
    }
}

extension Activation {
    fileprivate init(stored row: Row) throws {
        self.init(
            id: try row.text(0), fund: try stored(row.text(1)), language: try row.text(2),
            conditions: try row.text(3), startedAt: try row.time(4), touchedAt: try row.time(5),
            state: try stored(row.text(6)), person: try MatchedPerson(stored: row),
            email: try row.optional(11, row.text).flatMap { EmailAddress($0) },
            mobile: try row.optional(12, row.text).flatMap { MobileNumber($0, abroad: true) },
            account: try row.optional(13, row.text))
    }
}

extension MatchedPerson {
    fileprivate init?(stored row: Row) throws {
        guard !row.isNull(7) else { return nil }
        let keys = try stored(digests: row.blob(10))
        guard keys.count == 2 else { throw StoreError.corrupt("the keys of failures") }
        self.init(
            person: try row.text(7), paymentMode: try stored(row.text(8)),
            identifiers: try stored(digests: row.blob(9)),
            failures: FailureKeys(pair: keys[0], card: keys[1]))
    }
}
