package import Base
package import Crypto

/// Who did or saw what, when, on whose data.
package struct AuditEntry: Hashable, Sendable {
    /// The caller: a person's account, an employer, a clinic, a program.
    package let actor: String
    /// What was done, such as `claims.refund.read`.
    package let action: String
    /// Whose data.
    package let subject: String
    /// Without secrets: the number of the file, the reason given.
    package let detail: String
    package let at: WallTime

    package init(actor: String, action: String, subject: String, detail: String, at: WallTime) {
        self.actor = actor
        self.action = action
        self.subject = subject
        self.detail = detail
        self.at = at
    }
}

/// One link of the chain: an entry, its number, and a digest over it and all before it.
package struct AuditRecord: Hashable, Sendable {
    /// From 1, without gaps.
    package let number: Int
    package let entry: AuditEntry
    package let digest: Digest

    /// The digest that a record of that content has after `previous`. Every text is preceded by its
    /// length, so that no two contents give the same bytes.
    package static func digest(
        of entry: AuditEntry, number: Int, after previous: Digest
    ) -> Digest {
        // Hashed in one go: pieces of a few bytes cost more than their digest.
        var message: [UInt8] = []
        message.reserveCapacity(256)
        message += previous.bytes
        message.append(bigEndian: Int64(number))
        message.append(bigEndian: entry.at.microseconds)
        message.append(counted: entry.actor)
        message.append(counted: entry.action)
        message.append(counted: entry.subject)
        message.append(counted: entry.detail)
        return Digest(sha256: message)
    }

    /// What the first record follows.
    package static let origin = Digest(sha256: Array("tadamun audit chain".utf8))
}

/// A signature over the chain as it stood: what stands before it cannot be rewritten by who lacks
/// the key, not even as a whole.
package struct AuditCheckpoint: Hashable, Sendable {
    package let number: Int
    package let digest: Digest
    package let at: WallTime
    /// The name of the key that signed.
    package let key: String
    package let signature: [UInt8]

    /// The name under which checkpoints know a key: 16 hexadecimal digits of its digest.
    package static func name(of key: Ed25519.PublicKey) -> String {
        hexadecimal(Digest(sha256: key.bytes).bytes.prefix(8))
    }

    /// Whether one of the keys made the signature.
    func isSigned(byOneOf keys: [Ed25519.PublicKey]) -> Bool {
        let message = AuditCheckpoint.message(number: number, digest: digest, at: at)
        return keys.contains {
            AuditCheckpoint.name(of: $0) == key && $0.verifies(signature, of: message)
        }
    }

    /// The bytes that are signed.
    package static func message(number: Int, digest: Digest, at time: WallTime) -> [UInt8] {
        var message = Array("tadamun audit checkpoint".utf8)
        message.append(bigEndian: Int64(number))
        message += digest.bytes
        message.append(bigEndian: time.microseconds)
        return message
    }
}

extension [UInt8] {
    fileprivate mutating func append(bigEndian value: Int64) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    /// The text, preceded by its length.
    fileprivate mutating func append(counted text: String) {
        append(bigEndian: Int64(text.utf8.count))
        append(contentsOf: text.utf8)
    }
}

extension WriteTransaction {
    /// Adds the entry to the chain, in the transaction that does what it tells.
    @discardableResult
    package func audit(_ entry: AuditEntry) throws -> AuditRecord {
        let last = try lastAuditLink()
        let number = last.number + 1
        let digest = AuditRecord.digest(of: entry, number: number, after: last.digest)
        try execute(
            """
            INSERT INTO audit (number, at, actor, action, subject, detail, digest)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, number, entry.at, entry.actor, entry.action, entry.subject, entry.detail,
            digest.bytes)
        connection.tails.audit = (number, digest)
        return AuditRecord(number: number, entry: entry, digest: digest)
    }

    /// Signs the chain as it stands, unless nothing was added since the last checkpoint.
    @discardableResult
    package func checkpointAudit(
        at time: WallTime, signedBy key: Ed25519.PrivateKey
    ) throws -> AuditCheckpoint? {
        let last = try lastAuditLink()
        let signed = try exists("SELECT 1 FROM audit_checkpoints WHERE number = $1", last.number)
        guard last.number > 0, !signed else { return nil }
        let message = AuditCheckpoint.message(number: last.number, digest: last.digest, at: time)
        let checkpoint = AuditCheckpoint(
            number: last.number, digest: last.digest, at: time,
            key: AuditCheckpoint.name(of: key.publicKey), signature: key.sign(message))
        try execute(
            """
            INSERT INTO audit_checkpoints (number, digest, at, signing_key, signature)
            VALUES ($1, $2, $3, $4, $5)
            """, checkpoint.number, checkpoint.digest.bytes, time, checkpoint.key,
            checkpoint.signature)
        return checkpoint
    }
}

extension Transaction {
    /// The number and digest of the last record; the origin where there is none.
    func lastAuditLink() throws -> (number: Int, digest: Digest) {
        if let known = connection.tails.audit { return known }
        let last = try first("SELECT number, digest FROM audit ORDER BY number DESC LIMIT 1") {
            row in
            (number: try row.integer(0), digest: try Transaction.digest(row.blob(1)))
        }
        return last ?? (0, AuditRecord.origin)
    }

    /// Records after `number`, in order, at most `count`.
    package func auditRecords(after number: Int, atMost count: Int) throws -> [AuditRecord] {
        try rows(
            """
            SELECT number, at, actor, action, subject, detail, digest FROM audit WHERE number > $1
            ORDER BY number LIMIT $2
            """, number, count, read: AuditRecord.init(stored:))
    }

    /// Records about one subject before `number`, the newest first, at most `count`.
    package func auditRecords(
        about subject: String, before number: Int, atMost count: Int
    ) throws -> [AuditRecord] {
        try rows(
            """
            SELECT number, at, actor, action, subject, detail, digest FROM audit
            WHERE subject = $1 AND number < $2 ORDER BY number DESC LIMIT $3
            """, subject, number, count, read: AuditRecord.init(stored:))
    }

    package func auditCheckpoints() throws -> [AuditCheckpoint] {
        try rows(
            "SELECT number, digest, at, signing_key, signature FROM audit_checkpoints ORDER BY number"
        ) { row in
            AuditCheckpoint(
                number: try row.integer(0), digest: try Transaction.digest(row.blob(1)),
                at: try row.time(2), key: try row.text(3), signature: try row.blob(4))
        }
    }

    fileprivate static func digest(_ bytes: [UInt8]) throws -> Digest {
        guard let digest = Digest(bytes: bytes) else {
            throw StoreError.corrupt("a digest of \(bytes.count) bytes")
        }
        return digest
    }
}

extension AuditRecord {
    fileprivate init(stored row: Row) throws {
        number = try row.integer(0)
        entry = AuditEntry(
            actor: try row.text(2), action: try row.text(3), subject: try row.text(4),
            detail: try row.text(5), at: try row.time(1))
        digest = try Transaction.digest(row.blob(6))
    }
}

extension Migration {
    /// Finds what the chain says of one person.
    package static let auditSubjects = Migration(
        "audit-2", ["CREATE INDEX audit_subject ON audit (subject, number)"])

    /// The chain and its checkpoints.
    package static let audit = Migration(
        "audit-1",
        [
            """
            CREATE TABLE audit (
                number INTEGER PRIMARY KEY,
                at INTEGER NOT NULL,
                actor TEXT NOT NULL,
                action TEXT NOT NULL,
                subject TEXT NOT NULL,
                detail TEXT NOT NULL,
                digest BLOB NOT NULL
            )
            """,
            """
            CREATE TABLE audit_checkpoints (
                number INTEGER PRIMARY KEY,
                digest BLOB NOT NULL,
                at INTEGER NOT NULL,
                signing_key TEXT NOT NULL,
                signature BLOB NOT NULL
            )
            """,
        ])
}
