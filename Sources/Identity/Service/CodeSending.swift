import Base
import IdentityDomain
import IdentityStore
import ServiceKit
import Store

extension IdentityHandlers {
    /// Sends a new code to the contact, and voids the one before; or the refusal that says from when
    /// another may be asked for (ID-O-16, ID-O-17, ID-O-19; robustness section 10).
    func sendCode(
        _ channel: MessageChannel, to destination: String, _ scope: inout StepScope
    ) throws -> Refusal? {
        let (now, rules, transaction) = (scope.now, scope.codes, scope.transaction)
        let journey = scope.activation.id
        if let code = try transaction.code(of: journey, by: channel), now < code.resendAt {
            return .resendTooSoon(until: code.resendAt)
        }
        let wait = Tally.Limit(count: 1, seconds: Int64(rules.resendSeconds))
        let toDestination = keys.count("sends", destination)
        var sends = try transaction.tally(toDestination)
        if let until = sends.blockedUntil([wait], at: now) { return .resendTooSoon(until: until) }
        if let until = sends.blockedUntil(rules.destinationLimits, at: now) {
            return .sendLimitReached(until: until)
        }
        let fromAddress = keys.count("sends from", scope.address)
        var asked = try transaction.tally(fromAddress)
        if let until = asked.blockedUntil(rules.addressLimits, at: now) {
            return .sendLimitReached(until: until)
        }
        guard
            try transaction.serviceSends(on: scope.change.today) < rules.serviceSendsPerDay
        else { return .sendLimitReached(until: now.adding(seconds: 3600)) }

        sends.add(now, keeping: max(rules.sendsPerDay, rules.sendsPerTenMinutes))
        try transaction.keep(sends, toDestination, until: now.adding(seconds: 86_400))
        asked.add(now, keeping: rules.addressSends)
        try transaction.keep(asked, fromAddress, until: now.adding(seconds: 300))
        try transaction.countServiceSend(on: scope.change.today)
        let code = OneTimeCode(nonce: context.random.bytes(16), at: now, rules)
        try transaction.keep(code, of: journey, by: channel)
        try transaction.send(
            WaitingMessage(
                id: context.random.identifier("m"), channel: channel, destination: destination,
                fund: scope.activation.fund, language: scope.activation.language,
                notice: .code, subject: code.nonce, digits: rules.digits,
                time: "\(rules.validSeconds / 60)", createdAt: now, expiresAt: code.validUntil))
        try scope.audit("code-sent", channel.rawValue)
        return nil
    }
}
