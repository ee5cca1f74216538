import Base
import Crypto
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import Store
import Synchronization
import Tokens

/// The keys that sign access tokens: made ahead of their time, published, and let go once their
/// tokens are dead. The store has their names and times; the keys are derived from the program's
/// secret.
final class Keyring: Sendable {
    private let context: ServiceContext
    private let schedule: SigningKeySchedule
    private let seed: Digest
    private let known = Mutex<[SigningKeySchedule.Key]>([])

    init(_ context: ServiceContext, _ settings: IdentitySettings, seed: Digest) {
        self.context = context
        self.seed = seed
        schedule = SigningKeySchedule(
            signing: settings.keySeconds, ahead: settings.keyAheadSeconds,
            token: settings.tokenSeconds)
    }

    /// A token, signed by the key of its time of issue, or by the one of now where that is gone.
    func sign(_ token: AccessToken) async throws -> String {
        let now = context.clock.now
        let keys = try await current(at: now)
        let issued = schedule.signing(keys, at: token.issuedAt)
        guard let key = issued ?? schedule.signing(keys, at: now) else {
            throw Status(.unavailable, "no key signs tokens")
        }
        return token.signed(by: privateKey(key), keyID: key.id)
    }

    /// What verifiers need, the key that signs first.
    func published() async throws -> [TokenKey] {
        let now = context.clock.now
        return schedule.published(try await current(at: now), at: now).map { key in
            TokenKey(
                keyID: key.id, publicKey: privateKey(key).publicKey, notBefore: key.signsFrom,
                notAfter: schedule.end(of: key))
        }
    }

    /// Makes the key that is due and removes those that are over.
    func rotate() async throws {
        let now = context.clock.now
        let schedule = schedule
        let random = context.random
        let actor = Caller(.service, "\(context.name).tadamun.internal").name
        let keys = try await context.database.write { transaction in
            var keys = try transaction.signingKeys()
            for key in keys where schedule.end(of: key) <= now {
                try transaction.removeSigningKey(key.id)
                keys.removeAll { $0 == key }
            }
            guard let due = schedule.due(keys, at: now) else { return keys }
            let key = SigningKeySchedule.Key(
                id: random.identifier("k"), signsFrom: due.from, signsUntil: due.until)
            try transaction.add(key)
            try transaction.audit(
                AuditEntry(
                    actor: actor, action: "identity.signing-key.made", subject: key.id,
                    detail: "signs from \(key.signsFrom) until \(key.signsUntil)", at: now))
            return keys + [key]
        }
        known.withLock { $0 = keys }
    }

    private func current(at now: WallTime) async throws -> [SigningKeySchedule.Key] {
        let keys = known.withLock { $0 }
        guard schedule.due(keys, at: now) != nil else { return keys }
        try await rotate()
        return known.withLock { $0 }
    }

    private func privateKey(_ key: SigningKeySchedule.Key) -> Ed25519.PrivateKey {
        let bytes = Digest(hmac: Array(key.id.utf8), key: seed.bytes).bytes
        guard let privateKey = Ed25519.PrivateKey(bytes: bytes) else {
            preconditionFailure("every 32 bytes are a key")
        }
        return privateKey
    }
}
