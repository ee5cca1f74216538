package import Base
package import Crypto
package import IdentityDomain
package import Store

/// What is counted against limits, under keyed digests: neither addresses nor people can be read
/// from the store's counts.
extension Transaction {
    package func tally(_ digest: Digest) throws -> Tally {
        try first("SELECT times FROM tallies WHERE digest = $1", digest.bytes) { row in
            Tally(StoredTimes.times(try row.blob(0)))
        } ?? Tally()
    }

    package func failures(_ digest: Digest) throws -> Failures {
        try first(
            "SELECT times, locks, locked_at, lock_end FROM failures WHERE digest = $1",
            digest.bytes
        ) { row in
            Failures(
                tally: Tally(StoredTimes.times(try row.blob(0))), locks: try row.integer(1),
                lockedAt: try row.optional(2, row.time), lockEnd: try row.optional(3, row.time))
        } ?? Failures()
    }

    /// Codes that were sent on the day, counted under a digest.
    package func dailySends(_ digest: Digest, on day: Day) throws -> Int {
        try first(
            "SELECT sends FROM daily_sends WHERE day = $1 AND digest = $2", day, digest.bytes
        ) { try $0.integer(0) } ?? 0
    }

}

extension WriteTransaction {
    package func keep(_ tally: Tally, _ digest: Digest, until end: WallTime) throws {
        try execute(
            """
            INSERT INTO tallies (digest, times, expires_at) VALUES ($1, $2, $3)
            ON CONFLICT (digest) DO UPDATE SET times = $2, expires_at = $3
            """, digest.bytes, StoredTimes.bytes(tally.times), end)
    }

    /// Keeps the failures counted under a digest. `owner` is that under which all failures of the same
    /// identifier can be forgotten together.
    package func keep(
        _ failures: Failures, _ digest: Digest, owner: Digest, until end: WallTime
    ) throws {
        try execute(
            """
            INSERT INTO failures (digest, owner, times, locks, locked_at, lock_end, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (digest) DO UPDATE SET times = $3, locks = $4, locked_at = $5,
                lock_end = $6, expires_at = $7
            """, digest.bytes, owner.bytes, StoredTimes.bytes(failures.tally.times), failures.locks,
            failures.lockedAt, failures.lockEnd, max(end, failures.lockEnd ?? end))
    }

    package func forgetFailures(_ digest: Digest) throws {
        try execute("DELETE FROM failures WHERE digest = $1", digest.bytes)
    }

    package func forgetFailures(owner: Digest) throws {
        try execute("DELETE FROM failures WHERE owner = $1", owner.bytes)
    }

    package func countDailySend(_ digest: Digest, on day: Day) throws {
        try execute(
            """
            INSERT INTO daily_sends (day, digest, sends) VALUES ($1, $2, 1)
            ON CONFLICT (day, digest) DO UPDATE SET sends = daily_sends.sends + 1
            """, day, digest.bytes)
    }

    /// Uses an answered captcha up; `false` where it was used before.
    package func use(_ pass: CaptchaPass) throws -> Bool {
        try execute(
            """
            INSERT INTO used_proofs (nonce, expires_at) VALUES ($1, $2)
            ON CONFLICT (nonce) DO NOTHING
            """, pass.name, pass.expiresAt) == 1
    }

    /// Removes at most `count` of each kind of count that no longer matters.
    package func forgetCounts(at now: WallTime, today: Day, atMost count: Int) throws {
        try execute(
            """
            DELETE FROM tallies WHERE digest IN (
                SELECT digest FROM tallies WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
            """, now, count)
        try execute(
            """
            DELETE FROM failures WHERE digest IN (
                SELECT digest FROM failures WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
            """, now, count)
        try execute(
            """
            DELETE FROM used_proofs WHERE nonce IN (
                SELECT nonce FROM used_proofs WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
            """, now, count)
        try execute("DELETE FROM daily_sends WHERE day < $1", today)
    }
}
