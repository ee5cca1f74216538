import Base
import Crypto
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store
import Tokens

extension IdentityHandlers {
    /// ID-LOG-01, ID-LOG-02, ID-O-28 to ID-O-30. Known and unknown people cost the same work and get
    /// the same answers.
    func signIn(
        _ request: IdentityV1.SignInRequest, _ call: Call
    ) async throws -> IdentityV1.SignInResponse {
        guard let fund = Fund(request.fund) else { throw Refusal.fundUnknown }
        guard let kind = AccountKind(request.kind) else { throw Refusal.fieldMissing("kind") }
        let entry = try request.identifier.accepted(as: "identifier")
        let identifier = keys.identifier(
            kind, fund, kind == .insured ? signInText(entry) : entry.lowercased())
        let attempt = SignInAttempt(
            identifier: identifier, keys: keys, address: call.clientAddress)
        let rules = try law.signIn(fund, on: context.clock.today)
        let (isAdmitted, needsCaptcha, checked) = try context.database.read { transaction in
            (
                try attempt.refusal(transaction, rules, at: context.clock.now) == nil,
                try attempt.needsCaptcha(transaction, rules, at: context.clock.now),
                try transaction.account(identifiedBy: identifier)
            )
        }
        // No password is hashed for who is locked out or must first show a proof: that is the same for
        // known and unknown people, since both are counted alike.
        let pass =
            isAdmitted && needsCaptcha ? try await captcha.examine(request.captchaProof) : nil
        if isAdmitted, needsCaptcha, pass == nil {
            throw request.captchaProof.isEmpty ? Refusal.captchaRequired : Refusal.captchaFailed
        }
        let isRight =
            isAdmitted ? try await passwords.isRight(request.password, checked?.password) : false
        let renewed = try await isRight ? rehashed(request.password, checked) : nil

        let outcome = try await changeKeeping(call, request) { transaction, change in
            let account = try transaction.account(identifiedBy: identifier)
            if let refusal = try attempt.refusal(transaction, rules, at: change.now) {
                return .refusal(IdentityV1.KeptRefusal(refusal))
            }
            // A lock ended while the password was not compared, or the password that was compared is
            // no longer the account's.
            guard isAdmitted, account?.password == checked?.password else {
                throw Status(.aborted, "STEP_CHANGED")
            }
            if try attempt.needsCaptcha(transaction, rules, at: change.now) {
                // It became needed while it was not looked at.
                guard pass != nil else { throw Refusal.captchaRequired }
                try use(pass, transaction, change)
            }
            guard isRight, var account else {
                try attempt.fail(transaction, rules, account, change)
                return .refusal(IdentityV1.KeptRefusal(.badCredentials))
            }
            if let refusal = try secondFactorRefusal(
                request.secondFactor, of: account, transaction, attempt, rules, change)
            {
                return .refusal(IdentityV1.KeptRefusal(refusal))
            }
            try attempt.succeed(transaction)
            if let refusal = account.entryRefusal(at: change.now) {
                try change.audit(
                    transaction, action: "identity.sign-in.refused", subject: account.id,
                    detail: refusal.reason.name)
                return .refusal(IdentityV1.KeptRefusal(refusal))
            }
            if try mustEnrol(account, transaction, on: change.today) {
                try change.audit(
                    transaction, action: "identity.second-factor.asked", subject: account.id)
                return .enrolment(
                    IdentityV1.KeptEnrolment(
                        account: account.id, at: GoogleProtobuf.Timestamp(change.now)))
            }
            let last = account.lastSignIn
            account.state = account.state(at: change.now)
            account.lastSignIn = change.now
            if let renewed { account.password = renewed }
            try transaction.update(account)
            let session = Session(
                id: context.random.identifier("s"), account: account.id, startedAt: change.now,
                touchedAt: change.now, generation: 0, newsSince: last ?? account.openedAt)
            try makeRoom(account.id, rules, transaction, at: change.now)
            try transaction.begin(session, from: attempt.addressKey)
            try change.audit(
                transaction, action: "identity.signed-in", subject: account.id, detail: session.id)
            return .session(IdentityV1.KeptSession(session, lastConnection: last))
        }
        return try await tokens(outcome)
    }

    /// The hash anew where the cost has risen since; `nil` where it has not.
    private func rehashed(
        _ password: String, _ account: StoredAccount?
    ) async throws -> PasswordHash? {
        guard let account, account.password.parameters != passwords.parameters else { return nil }
        return try await passwords.hash(password)
    }
}

extension StoredAccount {
    /// Why its holder, whose password was right, is not let in now; `nil` where nothing is in the way.
    func entryRefusal(at now: WallTime) -> Refusal? {
        switch state(at: now) {
        case .active: nil
        case .held: .accountHeld(until: opensAt ?? now)
        case .objected: .accountObjected
        case .suspended: .accountSuspended
        case .closed: .accountClosed
        }
    }
}

extension AccountKind {
    init?(_ kind: IdentityV1.AccountKind) {
        switch kind {
        case .insured: self = .insured
        case .employer: self = .employer
        case .staff: self = .staff
        default: return nil
        }
    }
}
