import Base
import Crypto
import IdentityDomain
import IdentityStore
import ServiceKit
import Store

/// One try to sign in, and what it is counted under: the identifier from one network address, and the
/// identifier from all addresses that it never signed in from. A stranger's failures lock the
/// stranger out, and never the owner at an address of the owner's (ID-O-28).
struct SignInAttempt: Sendable {
    let addressKey: Digest
    private let identifier: Digest
    private let pair: Digest
    private let strangers: Digest
    /// All tries from the address, whomever they name.
    private let source: Digest

    init(identifier: Digest, keys: IdentityKeys, address: String) {
        self.identifier = identifier
        addressKey = keys.count("address", address)
        pair = keys.count("sign-in", identifier.description, address)
        strangers = keys.count("sign-in", identifier.description)
        source = keys.count("sign-in from", address)
    }

    /// The refusal of who is locked out; `nil` where the try is admitted. It is the same for
    /// identifiers that nobody has.
    func refusal(
        _ transaction: Transaction, _ rules: SignInRules, at now: WallTime
    ) throws -> Refusal? {
        if let until = try transaction.failures(pair).lockedUntil(now) {
            return .accountLocked(until: until)
        }
        guard try !isKnownAddress(transaction) else { return nil }
        let failures = try transaction.failures(strangers)
        let hourly = failures.tally.blockedUntil(rules.strangerLimits, at: now)
        return (failures.lockedUntil(now) ?? hourly).map { .accountLocked(until: $0) }
    }

    /// Whether so many tries from this address have failed since the last success that a proof is asked
    /// (ID-O-30); after a lock always, and of an address from which an hour's failures have come,
    /// whomever they named: passwords cost the service more to compare than a stranger to invent.
    func needsCaptcha(
        _ transaction: Transaction, _ rules: SignInRules, at now: WallTime
    ) throws -> Bool {
        if try transaction.tally(source).blockedUntil(rules.strangerLimits, at: now) != nil {
            return true
        }
        let failures = try transaction.failures(pair)
        return failures.locks > 0 || failures.tally.times.count >= rules.captchaFailures
    }

    func fail(
        _ transaction: WriteTransaction, _ rules: SignInRules, _ account: StoredAccount?,
        _ change: Change
    ) throws {
        let forgotten = change.now.adding(seconds: ServiceLimits.failureSeconds)
        var failures = try transaction.failures(pair)
        let isLocked = failures.fail(at: change.now, rules.pair)
        try transaction.keep(failures, pair, owner: strangers, until: forgotten)
        var tries = try transaction.tally(source)
        tries.add(change.now, keeping: rules.failuresPerHour)
        try transaction.keep(tries, source, until: change.now.adding(seconds: 3_600))
        if try !isKnownAddress(transaction) {
            var all = try transaction.failures(strangers)
            _ = all.fail(at: change.now, rules.stranger)
            try transaction.keep(all, strangers, owner: strangers, until: forgotten)
        }
        try change.audit(
            transaction, action: isLocked ? "identity.sign-in.locked" : "identity.sign-in.failed",
            subject: account?.id ?? "")
    }

    func succeed(_ transaction: WriteTransaction) throws {
        try transaction.forgetFailures(pair)
        try transaction.forgetFailures(strangers)
    }

    /// Ends every lock of an identifier, whatever the address (an agent's UNLOCK).
    static func unlock(
        _ identifier: Digest, _ keys: IdentityKeys, _ transaction: WriteTransaction
    ) throws {
        try transaction.forgetFailures(owner: owner(identifier, keys))
    }

    /// Under which all failures with an identifier are forgotten together.
    static func owner(_ identifier: Digest, _ keys: IdentityKeys) -> Digest {
        keys.count("sign-in", identifier.description)
    }

    private func isKnownAddress(_ transaction: Transaction) throws -> Bool {
        guard let account = try transaction.account(identifiedBy: identifier) else { return false }
        return try transaction.knows(account.id, addressKey)
    }
}
