import Base
import Crypto
import IO
import IdentityDomain

/// Passwords' hashes, on a few threads of their own: a storm of sign-ins neither exhausts memory nor
/// delays other calls. Who finds the queue full is told so, and nothing is counted.
struct PasswordWork: Sendable {
    let parameters: ScryptParameters
    private let pool: OffloadPool
    /// What is compared where there is no account, so that the work is the same.
    private let nobody: PasswordHash
    /// Passwords that are never accepted; `nil` where the settings name no list.
    private let breached: BreachedPasswords?

    init(_ settings: IdentitySettings) throws {
        breached = try settings.breachedPasswords.map { try BreachedPasswords($0) }
        parameters = settings.hash
        pool = OffloadPool(
            name: "passwords", threads: settings.hashThreads,
            queueMaximum: ServiceLimits.hashesWaiting)
        let cost = settings.hash
        let text =
            "$scrypt$ln=\(cost.logN),r=\(cost.r),p=\(cost.p)"
            + "$\(Base64.encode([UInt8](repeating: 0, count: 16), padded: false))"
            + "$\(Base64.encode([UInt8](repeating: 0, count: 32), padded: false))"
        guard let nobody = PasswordHash(text) else {
            preconditionFailure("the cost that the settings accept can be written")
        }
        self.nobody = nobody
    }

    /// The hash of a password that somebody chooses; refuses one that became known.
    func hash(chosen password: String) async throws -> PasswordHash {
        if let breached, try await work({ breached.contains(password) }) == true {
            throw Refusal.passwordBreached
        }
        return try await hash(password)
    }

    func hash(_ password: String) async throws -> PasswordHash {
        guard
            let hash = try await work({ [parameters] in
                PasswordHash(password, parameters: parameters)
            })
        else { throw Refusal.busy }
        return hash
    }

    /// Whether the password is the hash's; without a hash the same work comes to `false`.
    func isRight(_ password: String, _ hash: PasswordHash?) async throws -> Bool {
        let compared = hash ?? nobody
        // Longer ones are never set: no work for them beyond the hash's own.
        let entry = password.utf8.count <= IdentityLimits.passwordBytes ? password : ""
        guard let isRight = try await work({ compared.matches(entry) }) else { throw Refusal.busy }
        return isRight && hash != nil && entry == password
    }

    private func work<Value: Sendable>(
        _ body: @escaping @Sendable () -> Value?
    ) async throws -> Value? {
        guard let value = await pool.run(body) else { throw Refusal.busy }
        return value
    }
}
