package import Base
package import Crypto

/// Who repeats what: a key is unique for its caller.
package struct IdempotencyKey: Hashable, Sendable {
    /// Both as one text. Keys that a caller counts up lie together in the store.
    let name: String

    /// `nil` where one is empty or longer than `StoreLimits.keyBytes`.
    package init?(caller: String, key: String) {
        guard (1...StoreLimits.keyBytes).contains(caller.utf8.count),
            (1...StoreLimits.keyBytes).contains(key.utf8.count)
        else { return nil }
        // The length tells where the caller ends.
        name = String(caller.utf8.count) + " " + caller + " " + key
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
            "SELECT fingerprint, answer FROM idempotency_keys WHERE name = $1", key.name
        ) { row in (fingerprint: try row.blob(0), answer: try row.blob(1)) }
        if let known {
            guard known.fingerprint == fingerprint.bytes else { throw Refusal.keyReused }
            return OnceAnswer(bytes: known.answer, isRepeat: true)
        }
        let answer = try body()
        let number = try lastKeyNumber() + 1
        try execute(
            """
            INSERT INTO idempotency_keys (number, name, fingerprint, answer, expires_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            number, key.name, fingerprint.bytes, answer, now.adding(seconds: life))
        connection.tails.key = number
        return OnceAnswer(bytes: answer, isRepeat: false)
    }

    private func lastKeyNumber() throws -> Int {
        try connection.tails.key ?? first(
            "SELECT number FROM idempotency_keys ORDER BY number DESC LIMIT 1"
        ) { try $0.integer(0) } ?? 0
    }

    /// Forgets the oldest keys, at most `count`, up to the first whose life is not over; returns how
    /// many.
    @discardableResult
    package func forgetExpiredKeys(at now: WallTime, atMost count: Int) throws -> Int {
        let oldest = try rows(
            "SELECT number, expires_at FROM idempotency_keys ORDER BY number LIMIT $1", count
        ) { row in (number: try row.integer(0), expiry: try row.time(1)) }
        guard let last = oldest.prefix(while: { $0.expiry <= now }).last else { return 0 }
        return try execute("DELETE FROM idempotency_keys WHERE number <= $1", last.number)
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
    /// Answers already given, in the order in which they were.
    package static let idempotencyKeys = Migration(
        "idempotency-keys-1",
        [
            """
            CREATE TABLE idempotency_keys (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL UNIQUE,
                fingerprint BLOB NOT NULL,
                answer BLOB NOT NULL,
                expires_at INTEGER NOT NULL
            )
            """
        ])
}
