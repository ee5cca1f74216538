import Base
import CommonAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

extension IdentityHandlers {
    /// ID-O-53, ID-O-54.
    func getMyAccount(
        _ request: IdentityV1.GetMyAccountRequest, _ call: Call
    ) async throws -> IdentityV1.Account {
        let caller = try call.accountHolder()
        guard let account = try context.database.read({ try $0.account(caller.account) }) else {
            throw Refusal.accountNotFound
        }
        return IdentityV1.Account(account, at: context.clock.now)
    }

    /// ID-PWD, ID-O-22: the other sessions of the account end.
    func changePassword(
        _ request: IdentityV1.ChangePasswordRequest, _ call: Call
    ) async throws -> IdentityV1.ChangePasswordResponse {
        let caller = try call.accountHolder()
        guard let checked = try context.database.read({ try $0.account(caller.account) }) else {
            throw Refusal.accountNotFound
        }
        try passwordPolicy(checked.kind, checked.fund, on: context.clock.today)
            .accept(request.password, again: request.passwordAgain)
        guard request.password != request.currentPassword else { throw Refusal.passwordUnchanged }
        let rules = try law.signIn(checked.fund, on: context.clock.today)
        // Whoever took over a session cannot try passwords without end.
        let attempt = ownAttempt(checked, call)
        let isRight = try await passwords.isRight(request.currentPassword, checked.password)
        let hash = try await passwords.hash(chosen: request.password)
        let outcome = try await changeKeeping(call, request) { transaction, change in
            guard var account = try transaction.account(caller.account) else {
                throw Refusal.accountNotFound
            }
            if let refusal = try attempt.refusal(transaction, rules, at: change.now) {
                return .refusal(IdentityV1.KeptRefusal(refusal))
            }
            guard account.password == checked.password else {
                throw Status(.aborted, "STEP_CHANGED")
            }
            guard isRight else {
                try attempt.fail(transaction, rules, account, change)
                return .refusal(IdentityV1.KeptRefusal(.badCredentials))
            }
            try attempt.succeed(transaction)
            account.password = hash
            try transaction.update(account)
            try endSessions(
                of: account.id, but: caller.session, because: .passwordChanged, transaction,
                at: change.now)
            try change.audit(
                transaction, action: "identity.password.changed", subject: account.id)
            return .changedAt(GoogleProtobuf.Timestamp(change.now))
        }
        guard case .changedAt(let time) = outcome else {
            throw Status(.internal, "a change without a time")
        }
        return IdentityV1.ChangePasswordResponse(changedAt: time)
    }

    /// ID-PWD-05.
    func getPasswordPolicy(
        _ request: IdentityV1.GetPasswordPolicyRequest, _ call: Call
    ) async throws -> IdentityV1.PasswordPolicy {
        guard let fund = Fund(request.fund) else { throw Refusal.fundUnknown }
        let day = request.day.isEmpty ? context.clock.today : Day(request.day)
        guard let day else { throw Refusal.fieldInvalid("day") }
        let policy = try law.passwordPolicy(fund, on: day)
        return IdentityV1.PasswordPolicy(
            minLength: Int32(clamping: policy.length.lowerBound),
            maxLength: Int32(clamping: policy.length.upperBound),
            minUppercase: Int32(clamping: policy.uppercase),
            minLowercase: Int32(clamping: policy.lowercase),
            minDigits: Int32(clamping: policy.digits), alphabet: policy.alphabet.rawValue,
            text: CommonV1.BilingualText(policy.text))
    }

    /// The policy of an account: CNSS's short passwords are for companies' users, never for staff
    /// (ID-O-43).
    func passwordPolicy(
        _ kind: AccountKind, _ fund: Fund, on day: Day
    ) throws(Refusal) -> PasswordPolicy {
        try law.passwordPolicy(kind == .staff ? .cnops : fund, on: day)
    }
}

extension IdentityV1.Account {
    init(_ account: StoredAccount, at now: WallTime) {
        let kind: IdentityV1.AccountKind =
            switch account.kind {
            case .insured: .insured
            case .employer: .employer
            case .staff: .staff
            }
        self.init(
            accountId: account.id, kind: kind, fund: CommonV1.Fund(account.fund),
            state: IdentityV1.AccountState(account.state(at: now)), subject: account.subject,
            roles: account.roles.map(\.description), maskedEmail: account.email?.masked ?? "",
            maskedMobile: account.mobile?.masked ?? "",
            lastConnectionAt: account.lastSignIn.map { GoogleProtobuf.Timestamp($0) },
            opensAt: account.opensAt.map { GoogleProtobuf.Timestamp($0) })
    }
}

extension IdentityV1.AccountState {
    init(_ state: AccountState) {
        self =
            switch state {
            case .active: .active
            case .held: .held
            case .objected: .objected
            case .suspended: .suspended
            case .closed: .closed
            }
    }
}
