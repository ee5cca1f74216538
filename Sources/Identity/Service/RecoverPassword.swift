import Base
import Crypto
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import Store

extension RecoveryHandlers {
    /// ID-REC-02, ID-O-32: who has an account and who has none cost the same work and get the same
    /// answers.
    func startRecovery(
        _ request: IdentityV1.StartRecoveryRequest, _ call: Call
    ) async throws -> IdentityV1.RecoveryStep {
        guard let fund = Fund(request.fund) else { throw Refusal.fundUnknown }
        let entry = identity.signInText(try request.identifier.accepted(as: "identifier"))
        guard !request.birthDay.isEmpty else { throw Refusal.fieldMissing("birth_day") }
        guard let birthDay = Day(typed: request.birthDay) else {
            throw Refusal.fieldInvalid("birth_day")
        }
        let language = request.language.isEmpty ? "fr" : request.language
        guard ["fr", "ar"].contains(language) else { throw Refusal.fieldInvalid("language") }
        guard let pass = try await identity.captcha.examine(request.captchaProof) else {
            throw Refusal.captchaFailed
        }
        let (context, keys) = (identity.context, identity.keys)
        let identifier = keys.identifier(.insured, fund, entry)
        let known = try context.database.read { try $0.account(identifiedBy: identifier) }
        let isBorn = try await identity.enrollment.checkBirthDay(
            EnrollmentV1.CheckBirthDayRequest(
                personId: known?.subject ?? "", birthDay: birthDay.description)
        ).matched
        let account = isBorn ? known : nil
        var answer: IdentityV1.RecoveryStep = try await identity.changeCounting(call, request) {
            transaction, change in
            try identity.use(pass, transaction, change)
            let minutes = try identity.law.recoveryMinutes(fund, on: change.today)
            let recovery = Recovery(
                id: context.random.identifier("r"), fund: fund, account: account?.id,
                countedAs: account?.id ?? identifier.description, language: language,
                startedAt: change.now)
            try transaction.keep(recovery)
            try change.audit(
                transaction, action: "identity.recovery.started",
                subject: account?.subject ?? "recovery:\(recovery.id)")
            var step = try describe(recovery, minutes, transaction)
            step.recoveryId = recovery.id
            let mask = RecoveryMask(
                email: account?.email, mobile: account?.mobile,
                invented: keys.count("recovery", identifier.description))
            step.choices = [
                IdentityV1.RecoveryChoice(channel: .email, maskedDestination: mask.email),
                IdentityV1.RecoveryChoice(channel: .sms, maskedDestination: mask.mobile),
            ]
            return .done(step)
        }
        answer.recoveryId = Bearer(answer.recoveryId).secret(keys.recovery)
        return answer
    }

    /// ID-REC-01, ID-O-16.
    func sendRecoveryCode(
        _ request: IdentityV1.SendRecoveryCodeRequest, _ call: Call
    ) async throws -> IdentityV1.RecoveryStep {
        let channel: MessageChannel
        switch request.channel {
        case .email: channel = .email
        case .sms: channel = .sms
        default: throw Refusal.channelNotVerified
        }
        return try await take(request.recoveryId, call, request) { scope in
            try scope.apply(.codeSent)
            if let refusal = try identity.codes.send(
                identity.order(channel, scope), scope.codes, scope.transaction, scope.change)
            {
                // Nothing was sent: the recovery stays as it was.
                throw refusal
            }
            scope.recovery.channel = channel
            try scope.audit("code-sent", channel.rawValue)
            return nil
        }
    }

    /// ID-OTP-05, ID-O-18.
    func verifyRecoveryCode(
        _ request: IdentityV1.VerifyRecoveryCodeRequest, _ call: Call
    ) async throws -> IdentityV1.RecoveryStep {
        let isOffered = try peek(request.recoveryId, in: .codeSent) != nil
        let pass = try await isOffered ? identity.captcha.examine(request.captchaProof) : nil
        return try await take(request.recoveryId, call, request) { scope in
            guard scope.recovery.state == .codeSent, let channel = scope.recovery.channel else {
                throw Refusal.stepOutOfOrder
            }
            try identity.use(pass, scope.transaction, scope.change)
            let refusal = try identity.codes.verify(
                request.code, identity.order(channel, scope), scope.codes, scope.transaction,
                at: scope.change.now)
            guard let refusal else {
                try scope.apply(.codeVerified)
                try scope.audit("code-verified", channel.rawValue)
                return nil
            }
            if refusal == .codeWrong || refusal == .codeLocked(until: nil) {
                try scope.apply(.codeWrong)
                try scope.audit("code-wrong", channel.rawValue)
            }
            return refusal
        }
    }

    /// ID-O-32: all sign-ins of the account end, its locks too, and both contacts get a notice.
    func resetPassword(
        _ request: IdentityV1.ResetPasswordRequest, _ call: Call
    ) async throws -> IdentityV1.RecoveryStep {
        let context = identity.context
        var hash: PasswordHash?
        var checked: StoredAccount?
        if let id = try peek(request.recoveryId, in: .verified)?.account,
            let account = try context.database.read({ try $0.account(id) })
        {
            try identity.passwordPolicy(account.kind, account.fund, on: context.clock.today)
                .accept(request.password, again: request.passwordAgain)
            guard try await !identity.passwords.isRight(request.password, account.password) else {
                throw Refusal.passwordUnchanged
            }
            checked = account
            hash = try await identity.passwords.hash(chosen: request.password)
        }
        return try await take(request.recoveryId, call, request) { [hash, checked] scope in
            try scope.apply(.passwordReset)
            guard var account = scope.account else { throw Refusal.ticketExpired }
            guard let hash, account.password == checked?.password else {
                throw Status(.aborted, "STEP_CHANGED")
            }
            account.password = hash
            try scope.transaction.update(account)
            try identity.endSessions(
                of: account.id, because: .passwordChanged, scope.transaction,
                at: scope.change.now)
            let own = identity.keys.identifier(account.kind, account.fund, account.id)
            for identifier in try scope.transaction.identifiers(of: account.id) + [own] {
                try SignInAttempt.unlock(identifier, identity.keys, scope.transaction)
            }
            try tell(account, scope)
            try scope.audit("completed", account.id)
            return nil
        }
    }

    /// A notice to both contacts.
    private func tell(_ account: StoredAccount, _ scope: RecoveryScope) throws {
        let contacts: [(MessageChannel, String?)] = [
            (.email, account.email?.description), (.sms, account.mobile?.description),
        ]
        let now = scope.change.now
        for (channel, contact) in contacts {
            guard let contact else { continue }
            try scope.transaction.send(
                WaitingMessage(
                    id: identity.context.random.identifier("m"), channel: channel,
                    destination: contact, fund: account.fund, language: scope.recovery.language,
                    notice: .passwordReset, subject: Array(account.id.utf8),
                    time: identity.context.clock.onScreen(now), createdAt: now,
                    expiresAt: now.adding(seconds: ServiceLimits.noticeSeconds)))
        }
    }
}

extension IdentityHandlers {
    /// The code of a recovery by that channel. What has no contact is counted under a name of its own,
    /// and nothing goes: the digits that nobody received are right for nobody.
    fileprivate func order(_ channel: MessageChannel, _ scope: RecoveryScope) -> CodeOrder {
        let contact =
            channel == .email
            ? scope.account?.email?.comparable : scope.account?.mobile?.description
        let recovery = scope.recovery
        return CodeOrder(
            owner: recovery.id, channel: channel,
            destination: contact ?? "\(channel.rawValue) \(recovery.countedAs)",
            isSent: contact != nil, person: recovery.countedAs,
            locks: SignInAttempt.owner(
                keys.identifier(
                    scope.account?.kind ?? .insured, recovery.fund,
                    scope.account?.id ?? recovery.countedAs), keys), address: scope.address,
            fund: recovery.fund, language: recovery.language)
    }
}
