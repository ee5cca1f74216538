package import Base
package import Crypto
package import IdentityDomain
import IdentityStore
package import ServiceKit
package import Store

/// One-time codes for whoever needs one (ID-OTP): sent within every budget, and verified. What is sent,
/// counted and compared is kept in the caller's transaction.
package struct Codes: Sendable {
    private let keys: IdentityKeys
    private let random: Randomness

    package init(_ context: ServiceContext) {
        keys = IdentityKeys(context)
        random = context.random
    }

    /// Sends a new code, and voids the one before of the same owner by the same channel; or the refusal
    /// that says from when another may be asked for (ID-O-16, ID-O-17, ID-O-19; facts, section 5).
    package func send(
        _ order: CodeOrder, _ rules: CodeRules, _ transaction: WriteTransaction, _ change: Change
    ) throws -> Refusal? {
        let now = change.now
        if let code = try transaction.code(of: order.owner, by: order.channel), now < code.resendAt
        {
            return .resendTooSoon(until: code.resendAt)
        }
        let wait = Tally.Limit(count: 1, seconds: Int64(rules.resendSeconds))
        let toDestination = keys.count("sends", order.destination)
        var sends = try transaction.tally(toDestination)
        if let until = sends.blockedUntil([wait], at: now) { return .resendTooSoon(until: until) }
        if let until = sends.blockedUntil(rules.destinationLimits, at: now) {
            return .sendLimitReached(until: until)
        }
        let fromAddress = keys.count("sends from", order.address)
        var asked = try transaction.tally(fromAddress)
        if let until = asked.blockedUntil(rules.addressLimits, at: now) {
            return .sendLimitReached(until: until)
        }
        let budgets = [
            (keys.count("daily", "person", order.person), rules.dailySends.person),
            (keys.count("daily", "from", order.address), rules.dailySends.address),
            (keys.count("daily", order.channel.rawValue), rules.dailySends.service[order.channel]),
        ]
        for (digest, maximum) in budgets {
            guard try transaction.dailySends(digest, on: change.today) < maximum ?? 0 else {
                return .sendLimitReached(until: now.adding(seconds: 3600))
            }
        }
        sends.add(now, keeping: max(rules.sendsPerDay, rules.sendsPerTenMinutes))
        try transaction.keep(sends, toDestination, until: now.adding(seconds: 86_400))
        asked.add(now, keeping: rules.addressSends)
        try transaction.keep(asked, fromAddress, until: now.adding(seconds: 300))
        for (digest, _) in budgets { try transaction.countDailySend(digest, on: change.today) }
        let code = OneTimeCode(nonce: random.bytes(16), at: now, rules)
        try transaction.keep(code, of: order.owner, by: order.channel)
        let message = WaitingMessage(
            id: random.identifier("m"), channel: order.channel, destination: order.destination,
            fund: order.fund, language: order.language, notice: .code, subject: code.nonce,
            digits: rules.digits, time: "\(rules.validSeconds / 60)", createdAt: now,
            expiresAt: code.validUntil)
        if order.isSent { try transaction.send(message) }
        return nil
    }

    /// What an entry comes to. A right one uses the code up; a wrong one counts against the code and
    /// against the person (ID-O-17, ID-O-18).
    package func verify(
        _ entry: String, _ order: CodeOrder, _ rules: CodeRules, _ transaction: WriteTransaction,
        at now: WallTime
    ) throws -> Refusal? {
        let person = keys.count("wrong codes", order.person)
        var wrongs = try transaction.failures(person)
        if let until = wrongs.lockedUntil(now)
            ?? wrongs.tally.blockedUntil(rules.wrongLimits, at: now)
        {
            return .codeLocked(until: until)
        }
        guard var code = try transaction.code(of: order.owner, by: order.channel) else {
            // Only a right entry takes a code away.
            return .codeAlreadyUsed
        }
        switch code.check(entry, key: keys.code, at: now, rules) {
        case .expired: return .codeExpired
        case .verified where order.isSent:
            try transaction.removeCode(of: order.owner, by: order.channel)
            if wrongs != Failures() { try transaction.forgetFailures(person) }
            return nil
        case let check:
            _ = wrongs.fail(at: now, rules.wrongInARowPolicy)
            try transaction.keep(
                wrongs, person, owner: order.locks,
                until: now.adding(seconds: ServiceLimits.failureSeconds))
            try transaction.keep(code, of: order.owner, by: order.channel)
            return check == .locked ? .codeLocked(until: nil) : .codeWrong
        }
    }
}

/// For whom a code is, and where it goes.
package struct CodeOrder: Hashable, Sendable {
    /// What asked for it, such as an activation: it has one code by each channel.
    package let owner: String
    package let channel: MessageChannel
    /// Where it goes, or what stands for it in the counts where nobody is to receive it.
    package let destination: String
    /// Whether a message goes; all else is the same where none does, and no entry is right.
    package let isSent: Bool
    /// Over all owners.
    package let person: String
    /// Under which an agent ends the person's locks.
    package let locks: Digest
    /// The client's network address.
    package let address: String
    package let fund: Fund
    package let language: String

    package init(
        owner: String, channel: MessageChannel, destination: String, isSent: Bool = true,
        person: String, locks: Digest, address: String, fund: Fund, language: String
    ) {
        self.owner = owner
        self.channel = channel
        self.destination = destination
        self.isSent = isSent
        self.person = person
        self.locks = locks
        self.address = address
        self.fund = fund
        self.language = language
    }
}

extension StepScope {
    /// The code of this journey's person by that channel.
    private func order(
        _ channel: MessageChannel, to destination: String
    ) throws(Refusal) -> CodeOrder {
        guard let person = activation.person else { throw .stepOutOfOrder }
        return CodeOrder(
            owner: activation.id, channel: channel, destination: destination,
            person: person.person, locks: person.failures.card, address: address,
            fund: activation.fund, language: activation.language)
    }

    /// Sends a code to the contact; a refusal leaves everything as it was.
    func sendCode(
        _ channel: MessageChannel, to destination: String, by codes: Codes
    ) throws -> Refusal? {
        let order = try order(channel, to: destination)
        if let refusal = try codes.send(order, self.codes, transaction, change) { return refusal }
        try audit("code-sent", channel.rawValue)
        return nil
    }

    /// Compares an entry with the code that went to the contact.
    mutating func verifyCode(
        _ entry: String, _ channel: MessageChannel, sentTo destination: String, by codes: Codes
    ) throws -> Refusal? {
        let order = try order(channel, to: destination)
        guard
            let refusal = try codes.verify(entry, order, self.codes, transaction, at: now)
        else { return nil }
        if refusal == .codeWrong || refusal == .codeLocked(until: nil) {
            try audit("code-wrong", channel.rawValue)
            try apply(.codeWrong)
        }
        return refusal
    }
}
