package import Base
package import Crypto

/// Who repeats what: a key is unique for its caller.
package struct IdempotencyKey: Hashable, Sendable {
    package let caller: String
    package let key: String

    /// `nil` where one is empty or longer than `StoreLimits.keyBytes`.
    package init?(caller: String, key: String) {
        guard (1...StoreLimits.keyBytes).contains(caller.utf8.count),
            (1...StoreLimits.keyBytes).contains(key.utf8.count)
        else { return nil }
        self.caller = caller
        self.key = key
    }
}

/// The answer to a request that is done at most once.
package struct OnceAnswer: Hashable, Sendable {
    package let bytes: [UInt8]
    /// Whether the request had been done before, and nothing was changed now.
    package let isRepeat: Bool
}

extension WriteTransaction {
    /// Does `body` once for the key and keeps its answer in the same transaction: a repeat of the
    /// request gets the same bytes and changes nothing. Where `body` throws, nothing was changed and
    /// the key stays free.
    ///
    /// `fingerprint` is of the request; the same key with another request is refused. The answer is
    /// kept for `life` seconds from `now`.
    package func once(
        _ key: IdempotencyKey, fingerprint: Digest, now: WallTime, life: Int64,
        _ body: () throws -> [UInt8]
    ) throws -> OnceAnswer {
        let known = try first(
            "SELECT fingerprint, answer FROM idempotency_keys WHERE caller = $1 AND key = $2",
            key.caller, key.key
        ) { row in (fingerprint: try row.blob(0), answer: try row.blob(1)) }
        if let known {
            guard known.fingerprint == fingerprint.bytes else { throw Refusal.keyReused }
            return OnceAnswer(bytes: known.answer, isRepeat: true)
        }
        let answer = try body()
        try execute(
            """
            INSERT INTO idempotency_keys (caller, key, fingerprint, answer, expires_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            key.caller, key.key, fingerprint.bytes, answer, now.adding(seconds: life))
        return OnceAnswer(bytes: answer, isRepeat: false)
    }

    /// Forgets at most `count` keys whose life is over; returns how many.
    @discardableResult
    package func forgetExpiredKeys(at now: WallTime, atMost count: Int) throws -> Int {
        let expired = try rows(
            """
            SELECT caller, key FROM idempotency_keys WHERE expires_at <= $1
            ORDER BY expires_at LIMIT $2
            """, now, count
        ) { row in (try row.text(0), try row.text(1)) }
        for (caller, key) in expired {
            try execute(
                "DELETE FROM idempotency_keys WHERE caller = $1 AND key = $2", caller, key)
        }
        return expired.count
    }
}

extension Refusal {
    /// The key stands for another request: nothing was changed.
    package static let keyReused = Refusal(
        .alreadyExists, "IDEMPOTENCY_KEY_REUSED",
        BilingualText(
            french: "Cette clé d'idempotence a déjà servi à une autre demande.",
            arabic: "سبق استعمال هذا المفتاح لطلب آخر."),
        field: "idempotency-key")
}

extension Migration {
    /// Answers already given, by caller and key.
    package static let idempotencyKeys = Migration(
        "idempotency-keys-1",
        [
            """
            CREATE TABLE idempotency_keys (
                caller TEXT NOT NULL,
                key TEXT NOT NULL,
                fingerprint BLOB NOT NULL,
                answer BLOB NOT NULL,
                expires_at INTEGER NOT NULL,
                PRIMARY KEY (caller, key)
            )
            """,
            "CREATE INDEX idempotency_keys_expiry ON idempotency_keys (expires_at)",
        ])
}
