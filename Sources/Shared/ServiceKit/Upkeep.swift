internal import Base
package import Crypto
internal import IO
internal import Store
internal import Telemetry

extension ServiceContext {
    /// What every service does for its store beside its calls: signs the audit chain as it stands
    /// every `everySeconds`, and forgets answers and facts whose time is over.
    package func upkeep(
        signing key: Ed25519.PrivateKey, everySeconds seconds: Int64, factsKeptSeconds: Int64
    ) -> [Background] {
        let loop = group.loops[0]
        return [
            Background("audit-checkpoint", everySeconds: seconds, on: loop) {
                try await signAudit(with: key)
            },
            Background("forget", everySeconds: Limits.forgettingSeconds, on: loop) {
                try await forget(factsKeptSeconds: factsKeptSeconds)
            },
        ]
    }

    /// Signs the chain where it has grown. The log's copy is a witness outside the store: an end that
    /// is cut off together with its checkpoint is missed there.
    package func signAudit(with key: Ed25519.PrivateKey) async throws {
        let now = clock.now
        let checkpoint = try await database.write { transaction in
            try transaction.checkpointAudit(at: now, signedBy: key)
        }
        guard let checkpoint else { return }
        logger.info(
            "audit-checkpoint",
            [
                "number": .integer(checkpoint.number),
                "digest": .text("\(checkpoint.digest)"), "key": .text(checkpoint.key),
                "signature": .text(hexadecimal(checkpoint.signature)),
            ])
    }

    /// Forgets answers whose life is over and facts that every follower has for long, a few at a
    /// time, so that calls are not kept waiting.
    package func forget(factsKeptSeconds: Int64) async throws {
        let now = clock.now
        let published = now.adding(seconds: -factsKeptSeconds)
        try await inBatches { transaction in
            try transaction.forgetExpiredKeys(at: now, atMost: Limits.forgottenAtOnce)
        }
        try await inBatches { transaction in
            try transaction.forgetOutbox(before: published, atMost: Limits.forgottenAtOnce)
        }
    }

    private func inBatches(
        _ forget: @escaping @Sendable (WriteTransaction) throws -> Int
    ) async throws {
        while try await database.write(forget) == Limits.forgottenAtOnce {}
    }
}
