import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store
import Tokens

/// Sessions and what protects them.
struct SessionsHandlers: IdentityV1.SessionsService {
    let identity: IdentityHandlers
}

extension SessionsHandlers {
    /// ID-HRD-04, ID-O-22: failures count as at sign-in, so that who took over a session cannot try
    /// passwords without end.
    func stepUp(
        _ request: IdentityV1.StepUpRequest, _ call: Call
    ) async throws -> IdentityV1.StepUpResponse {
        let caller = try call.accountHolder()
        let context = identity.context
        guard let checked = try context.database.read({ try $0.account(caller.account) }) else {
            throw Refusal.tokenRevoked
        }
        let attempt = identity.ownAttempt(checked, call)
        let isRight = try await identity.passwords.isRight(request.password, checked.password)
        let outcome = try await identity.changeKeeping(call, request) { transaction, change in
            var (account, session, rules) = try identity.signedIn(caller, transaction, change)
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
            if let refusal = try identity.secondFactorRefusal(
                request.secondFactor, of: account, transaction, attempt, rules, change)
            {
                return .refusal(IdentityV1.KeptRefusal(refusal))
            }
            try attempt.succeed(transaction)
            session.stepUp(at: change.now)
            try transaction.update(session)
            try change.audit(
                transaction, action: "identity.session.stepped-up", subject: account.id,
                detail: session.id)
            return .changedAt(GoogleProtobuf.Timestamp(change.now))
        }
        guard case .changedAt(let time) = outcome, let at = WallTime(time) else {
            throw Status(.internal, "a change without a time")
        }
        return try await steppedUp(caller, at)
    }

    /// The answer to a step-up of that time, its token made anew.
    private func steppedUp(
        _ caller: Caller, _ at: WallTime
    ) async throws -> IdentityV1.StepUpResponse {
        let context = identity.context
        let (account, session) = try context.database.read { transaction in
            (try transaction.account(caller.account), try transaction.session(caller.session))
        }
        guard let account, var session else { throw Refusal.tokenRevoked }
        let rules = try identity.law.signIn(account.fund, on: context.clock.day(at: at))
        session.stepUp(at: at)
        guard let until = session.steppedUpUntil(at, rules) else { throw Refusal.tokenExpired }
        let token = AccessToken(
            account, session: session.id, issuedAt: at,
            expiresAt: min(at.adding(seconds: identity.settings.tokenSeconds), session.end(rules)),
            steppedUpUntil: until)
        return IdentityV1.StepUpResponse(
            accessToken: try await identity.keyring.sign(token),
            accessExpiresAt: GoogleProtobuf.Timestamp(token.expiresAt),
            steppedUpUntil: GoogleProtobuf.Timestamp(until))
    }

    func listSessions(
        _ request: IdentityV1.ListSessionsRequest, _ call: Call
    ) async throws -> IdentityV1.ListSessionsResponse {
        let (caller, id) = try whose(request.accountId, call)
        let context = identity.context
        let (now, today) = (context.clock.now, context.clock.today)
        let sessions = try context.database.read { transaction in
            guard let account = try transaction.account(id) else { throw Refusal.accountNotFound }
            let rules = try identity.law.signIn(account.fund, on: today)
            return try identity.openSessions(of: id, rules, transaction, at: now).map {
                IdentityV1.SessionInfo($0, rules, caller)
            }
        }
        if !request.accountId.isEmpty {
            try await context.recordLook(call, action: "identity.session.list", subject: id)
        }
        return IdentityV1.ListSessionsResponse(sessions: sessions)
    }

    func revokeSessions(
        _ request: IdentityV1.RevokeSessionsRequest, _ call: Call
    ) async throws -> IdentityV1.RevokeSessionsResponse {
        let (caller, id) = try whose(request.accountId, call)
        let isAgent = !request.accountId.isEmpty
        guard !isAgent || (1...IdentityLimits.textBytes).contains(request.reason.utf8.count) else {
            throw Refusal.reasonMissing
        }
        return try await identity.context.change(call, request) { transaction, change in
            guard let account = try transaction.account(id) else { throw Refusal.accountNotFound }
            let rules = try identity.law.signIn(account.fund, on: change.today)
            var open = try identity.openSessions(of: id, rules, transaction, at: change.now)
            if request.sessionId.isEmpty {
                open.removeAll { $0.id == caller.session }
            } else {
                open.removeAll { $0.id != request.sessionId }
                guard !open.isEmpty else { throw Refusal.sessionUnknown }
            }
            for var session in open where session.end(.revoked) {
                try identity.close(session, transaction, at: change.now)
                try change.audit(
                    transaction, action: "identity.session.revoked", subject: id,
                    detail: isAgent ? "\(session.id): \(request.reason)" : session.id)
            }
            return IdentityV1.RevokeSessionsResponse(revoked: Int32(clamping: open.count))
        }
    }

    /// Whose sessions are meant: another's only by an IDENTITY_AGENT.
    private func whose(_ account: String, _ call: Call) throws -> (caller: Caller, account: String)
    {
        guard !account.isEmpty else {
            let caller = try call.accountHolder()
            return (caller, caller.account)
        }
        let caller = try call.require(anyOf: .identityAgent)
        if let kept = try identity.context.database.read({ try $0.account(account) }) {
            try caller.requireFund(kept.fund)
        }
        return (caller, account)
    }
}

extension IdentityV1.SessionInfo {
    /// The session as its holder, or an agent, sees it.
    init(_ session: Session, _ rules: SignInRules, _ caller: Caller) {
        self.init(
            sessionId: session.id, startedAt: GoogleProtobuf.Timestamp(session.startedAt),
            renewedAt: GoogleProtobuf.Timestamp(session.touchedAt),
            idleEndsAt: GoogleProtobuf.Timestamp(session.idleEnd(rules)),
            endsAt: GoogleProtobuf.Timestamp(session.end(rules)),
            isCurrent: session.id == caller.session)
    }
}
