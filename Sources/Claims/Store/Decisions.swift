package import Base
package import Crypto
package import Law
package import Store

/// A decision as it was answered, with what it was made from.
package struct StoredDecision: Hashable, Sendable {
    package let lawDigest: Digest
    package let inputs: [UInt8]
    package let decision: [UInt8]

    package init(lawDigest: Digest, inputs: [UInt8], decision: [UInt8]) {
        self.lawDigest = lawDigest
        self.inputs = inputs
        self.decision = decision
    }
}

extension Transaction {
    /// The last decision on the file or agreement.
    package func decision(on number: String) throws -> StoredDecision? {
        try first(
            """
            SELECT law_digest, inputs, decision FROM decisions WHERE number = $1
            ORDER BY round DESC LIMIT 1
            """, number
        ) { row in
            guard let digest = Digest(bytes: try row.blob(0)) else {
                throw StoreError.corrupt("a decision without its law's digest")
            }
            return StoredDecision(
                lawDigest: digest, inputs: try row.blob(1), decision: try row.blob(2))
        }
    }

    /// The law of that digest, as it was when something was decided by it.
    package func law(_ digest: Digest) throws -> LawSet {
        let archive = try first("SELECT archive FROM laws WHERE digest = $1", digest.bytes) {
            try $0.blob(0)
        }
        guard let archive, let law = try? LawSet(archive: archive), law.digest == digest else {
            throw StoreError.corrupt("the law \(digest) is not as it was")
        }
        return law
    }
}

extension WriteTransaction {
    /// Keeps a decision after those that were made before it, and the law that it was made by.
    package func keep(
        _ decision: StoredDecision, on number: String, by law: LawSet, at time: WallTime
    ) throws {
        let last = try first(
            "SELECT round FROM decisions WHERE number = $1 ORDER BY round DESC LIMIT 1", number
        ) { try $0.integer(0) }
        try execute(
            """
            INSERT INTO decisions (number, round, law_digest, inputs, decision, decided_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, number, (last ?? 0) + 1, decision.lawDigest.bytes, decision.inputs,
            decision.decision, time)
        guard try !exists("SELECT 1 FROM laws WHERE digest = $1", law.digest.bytes) else { return }
        try execute(
            "INSERT INTO laws (digest, archive) VALUES ($1, $2)", law.digest.bytes, law.archive)
    }
}
