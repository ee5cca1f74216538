import Base
import IdentityDomain
import IdentityStore
import ServiceKit
import Store

/// A code that somebody asks for.
struct CodeOrder {
    /// The journey that it belongs to: an activation, a recovery.
    let journey: String
    let channel: MessageChannel
    /// Where it goes, or what stands for it in the counts where nobody is to receive it.
    let destination: String
    /// Whether a message goes; all else is the same where none does.
    var isSent = true
    let fund: Fund
    let language: String
    /// The client's network address.
    let address: String
}

extension IdentityHandlers {
    /// Sends a new code to the contact, and voids the one before; or the refusal that says from when
    /// another may be asked for (ID-O-16, ID-O-17, ID-O-19; robustness section 10).
    func sendCode(
        _ order: CodeOrder, _ rules: CodeRules, _ transaction: WriteTransaction, _ change: Change
    ) throws -> Refusal? {
        let now = change.now
        if let code = try transaction.code(of: order.journey, by: order.channel),
            now < code.resendAt
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
        guard try transaction.serviceSends(on: change.today) < rules.serviceSendsPerDay else {
            return .sendLimitReached(until: now.adding(seconds: 3600))
        }

        sends.add(now, keeping: max(rules.sendsPerDay, rules.sendsPerTenMinutes))
        try transaction.keep(sends, toDestination, until: now.adding(seconds: 86_400))
        asked.add(now, keeping: rules.addressSends)
        try transaction.keep(asked, fromAddress, until: now.adding(seconds: 300))
        try transaction.countServiceSend(on: change.today)
        let code = OneTimeCode(nonce: context.random.bytes(16), at: now, rules)
        try transaction.keep(code, of: order.journey, by: order.channel)
        let message = WaitingMessage(
            id: context.random.identifier("m"), channel: order.channel,
            destination: order.destination, fund: order.fund, language: order.language,
            notice: .code, subject: code.nonce, digits: rules.digits,
            time: "\(rules.validSeconds / 60)", createdAt: now, expiresAt: code.validUntil)
        if order.isSent { try transaction.send(message) }
        return nil
    }

    /// Sends a code of an activation.
    func sendCode(
        _ channel: MessageChannel, to destination: String, _ scope: inout StepScope
    ) throws -> Refusal? {
        let order = CodeOrder(
            journey: scope.activation.id, channel: channel, destination: destination,
            fund: scope.activation.fund, language: scope.activation.language,
            address: scope.address)
        if let refusal = try sendCode(order, scope.codes, scope.transaction, scope.change) {
            return refusal
        }
        try scope.audit("code-sent", channel.rawValue)
        return nil
    }
}
