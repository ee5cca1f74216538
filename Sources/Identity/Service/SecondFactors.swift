import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

extension IdentityHandlers {
    /// Why an account whose password was right is not let in for its second factor; `nil` where it
    /// has none, or the entry is it. Wrong entries count like wrong passwords.
    func secondFactorRefusal(
        _ entry: String, of account: StoredAccount, _ transaction: WriteTransaction,
        _ attempt: SignInAttempt, _ rules: SignInRules, _ change: Change
    ) throws -> Refusal? {
        guard var factor = try transaction.secondFactor(of: account.id), factor.isConfirmed else {
            return nil
        }
        guard !entry.isEmpty else { return .secondFactorRequired }
        guard let proof = factor.take(entry, keys.secondFactor, at: change.now) else {
            try attempt.fail(transaction, rules, account, change)
            return .secondFactorWrong
        }
        try transaction.keep(factor)
        if proof == .recoveryCode {
            try change.audit(
                transaction, action: "identity.recovery-code.used", subject: account.id,
                detail: "\(factor.codesLeft) left")
        }
        return nil
    }

    /// Whether an account that has no second factor must enrol one before it is let in.
    func mustEnrol(
        _ account: StoredAccount, _ transaction: Transaction, on day: Day
    ) throws -> Bool {
        guard try law.needsSecondFactor(account.kind, account.fund, on: day) else { return false }
        return try transaction.secondFactor(of: account.id)?.isConfirmed != true
    }

    /// The ticket of an account whose sign-in at that time asked for a second factor.
    func enrolmentTicket(_ account: String, _ at: WallTime) -> String {
        let end = at.adding(seconds: ServiceLimits.enrolmentSeconds)
        return Bearer(account, generation: Int(end.seconds)).secret(keys.enrolment)
    }

    /// The failures of who is signed in at giving the own password again.
    func ownAttempt(_ account: StoredAccount, _ call: Call) -> SignInAttempt {
        SignInAttempt(
            identifier: keys.identifier(account.kind, account.fund, account.id), keys: keys,
            address: call.clientAddress)
    }
}

extension SessionsHandlers {
    /// ID-HRD-05. What is kept of the answer is nothing: the key is computed from the store.
    func enrolSecondFactor(
        _ request: IdentityV1.EnrolSecondFactorRequest, _ call: Call
    ) async throws -> IdentityV1.EnrolSecondFactorResponse {
        let caller = try enrolling(request.ticket, call)
        let context = identity.context
        let _: IdentityV1.SecondFactorState = try await identity.changeCounting(call, request) {
            transaction, change in
            let account = try holder(request.ticket, caller, transaction, change)
            guard try transaction.secondFactor(of: account.id)?.isConfirmed != true else {
                throw Refusal.secondFactorEnrolled
            }
            try transaction.keep(
                SecondFactor(
                    account: account.id, nonce: context.random.bytes(16),
                    recoveryNonce: context.random.bytes(16)))
            try change.audit(
                transaction, action: "identity.second-factor.begun", subject: account.id)
            return .done(IdentityV1.SecondFactorState())
        }
        let factor = try factor(request.ticket, caller)
        // A repeat of the request must not tell the key of an authenticator that is in use.
        guard !factor.isConfirmed else { throw Refusal.secondFactorEnrolled }
        let secret = Base32.encode(factor.secret(identity.keys.secondFactor))
        return IdentityV1.EnrolSecondFactorResponse(
            secret: secret,
            uri: "otpauth://totp/Tadamun:\(factor.account)?secret=\(secret)&issuer=Tadamun"
                + "&algorithm=SHA1&digits=6&period=\(TimeCode.stepSeconds)")
    }

    /// ID-HRD-05.
    func confirmSecondFactor(
        _ request: IdentityV1.ConfirmSecondFactorRequest, _ call: Call
    ) async throws -> IdentityV1.RecoveryCodes {
        let caller = try enrolling(request.ticket, call)
        let key = identity.keys.secondFactor
        let _: IdentityV1.SecondFactorState = try await identity.changeCounting(call, request) {
            transaction, change in
            let account = try holder(request.ticket, caller, transaction, change)
            guard var factor = try transaction.secondFactor(of: account.id) else {
                throw Refusal.secondFactorNotEnrolled
            }
            guard !factor.isConfirmed else { throw Refusal.secondFactorEnrolled }
            let attempt = identity.ownAttempt(account, call)
            let rules = try identity.law.signIn(account.fund, on: change.today)
            if let refusal = try attempt.refusal(transaction, rules, at: change.now) {
                return .refused(refusal)
            }
            guard factor.confirm(request.code, key, at: change.now) else {
                try attempt.fail(transaction, rules, account, change)
                return .refused(.secondFactorWrong)
            }
            try transaction.keep(factor)
            try change.audit(
                transaction, action: "identity.second-factor.enrolled", subject: account.id)
            return .done(IdentityV1.SecondFactorState())
        }
        return IdentityV1.RecoveryCodes(
            codes: try factor(request.ticket, caller).recoveryCodes(key))
    }

    /// ID-HRD-05.
    func renewRecoveryCodes(
        _ request: IdentityV1.RenewRecoveryCodesRequest, _ call: Call
    ) async throws -> IdentityV1.RecoveryCodes {
        let caller = try call.accountHolder()
        let context = identity.context
        let _: IdentityV1.SecondFactorState = try await context.change(call, request) {
            transaction, change in
            let account = try identity.steppedUp(caller, transaction, change)
            guard var factor = try transaction.secondFactor(of: account.id), factor.isConfirmed
            else { throw Refusal.secondFactorNotEnrolled }
            factor.renewCodes(context.random.bytes(16))
            try transaction.keep(factor)
            try change.audit(
                transaction, action: "identity.recovery-codes.renewed", subject: account.id)
            return IdentityV1.SecondFactorState()
        }
        return IdentityV1.RecoveryCodes(
            codes: try factor("", caller).recoveryCodes(identity.keys.secondFactor))
    }

    /// ID-HRD-05.
    func removeSecondFactor(
        _ request: IdentityV1.RemoveSecondFactorRequest, _ call: Call
    ) async throws -> IdentityV1.SecondFactorState {
        let isAgent = !request.accountId.isEmpty
        let caller = try isAgent ? call.require(anyOf: .identityAgent) : call.accountHolder()
        guard !isAgent || (1...IdentityLimits.textBytes).contains(request.reason.utf8.count) else {
            throw Refusal.reasonMissing
        }
        return try await identity.context.change(call, request) { transaction, change in
            let account: StoredAccount
            let isObligatory: Bool
            if isAgent {
                guard let known = try transaction.account(request.accountId) else {
                    throw Refusal.accountNotFound
                }
                try caller.requireFund(known.fund)
                account = known
            } else {
                account = try identity.steppedUp(caller, transaction, change)
            }
            isObligatory = try identity.law.needsSecondFactor(
                account.kind, account.fund, on: change.today)
            guard isAgent || !isObligatory else { throw Refusal.secondFactorKept }
            guard try transaction.secondFactor(of: account.id) != nil else {
                throw Refusal.secondFactorNotEnrolled
            }
            try transaction.removeSecondFactor(of: account.id)
            // Whoever holds a session of the account had the factor that is no more.
            if isAgent {
                try identity.endSessions(
                    of: account.id, because: .revoked, transaction, at: change.now)
            }
            try change.audit(
                transaction, action: "identity.second-factor.removed", subject: account.id,
                detail: request.reason)
            return IdentityV1.SecondFactorState(isObligatory: isObligatory)
        }
    }

    func getSecondFactor(
        _ request: IdentityV1.GetSecondFactorRequest, _ call: Call
    ) async throws -> IdentityV1.SecondFactorState {
        let caller = try call.accountHolder()
        let context = identity.context
        let (account, factor) = try context.database.read { transaction in
            (
                try transaction.account(caller.account),
                try transaction.secondFactor(of: caller.account)
            )
        }
        guard let account else { throw Refusal.accountNotFound }
        let isEnrolled = factor?.isConfirmed == true
        return IdentityV1.SecondFactorState(
            isEnrolled: isEnrolled,
            recoveryCodesLeft: isEnrolled ? Int32(clamping: factor?.codesLeft ?? 0) : 0,
            isObligatory: try identity.law.needsSecondFactor(
                account.kind, account.fund, on: context.clock.today))
    }

    // MARK: Who enrols

    /// The caller where no ticket is shown.
    private func enrolling(_ ticket: String, _ call: Call) throws -> Caller? {
        ticket.isEmpty ? try call.accountHolder() : nil
    }

    /// The account that enrols, by its ticket or its session.
    private func holder(
        _ ticket: String, _ caller: Caller?, _ transaction: Transaction, _ change: Change
    ) throws -> StoredAccount {
        if let caller { return try identity.steppedUp(caller, transaction, change) }
        guard let bearer = Bearer(ticket, key: identity.keys.enrolment),
            change.now < WallTime(seconds: Int64(bearer.generation)),
            let account = try transaction.account(bearer.identifier)
        else { throw Refusal.ticketExpired }
        return account
    }

    private func factor(_ ticket: String, _ caller: Caller?) throws -> SecondFactor {
        let account =
            caller?.account ?? Bearer(ticket, key: identity.keys.enrolment)?.identifier ?? ""
        guard let factor = try identity.context.database.read({ try $0.secondFactor(of: account) })
        else { throw Refusal.secondFactorNotEnrolled }
        return factor
    }
}
