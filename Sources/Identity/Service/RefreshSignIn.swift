import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit

extension IdentityHandlers {
    /// ID-O-29. A refresh token is used once: where an older one comes back, somebody has stolen one,
    /// and the session ends for both.
    func refreshSignIn(
        _ request: IdentityV1.RefreshSignInRequest, _ call: Call
    ) async throws -> IdentityV1.SignInResponse {
        guard let bearer = Bearer(request.refreshToken, key: keys.refresh) else {
            throw Refusal.tokenRevoked
        }
        let outcome = try await changeKeeping(call, request) { transaction, change in
            guard var session = try transaction.session(bearer.identifier),
                let account = try transaction.account(session.account)
            else { throw Refusal.tokenRevoked }
            guard account.entryRefusal(at: change.now) == nil else { throw Refusal.tokenRevoked }
            let rules = try law.signIn(account.fund, on: change.today)
            switch session.refresh(generation: bearer.generation, at: change.now, rules) {
            case .renewed: break
            case .expired: throw Refusal.tokenExpired
            case .revoked: throw Refusal.tokenRevoked
            case .reused:
                try close(session, transaction, at: change.now)
                try change.audit(
                    transaction, action: "identity.session.reused", subject: account.id,
                    detail: session.id)
                return .refusal(IdentityV1.KeptRefusal(.tokenRevoked))
            }
            try transaction.update(session)
            try change.audit(
                transaction, action: "identity.session.renewed", subject: account.id,
                detail: session.id)
            return .session(IdentityV1.KeptSession(session, lastConnection: account.lastSignIn))
        }
        return try await tokens(outcome)
    }

    /// Ends the session of the caller; harmless when repeated.
    func signOut(
        _ request: IdentityV1.SignOutRequest, _ call: Call
    ) async throws -> IdentityV1.SignOutResponse {
        let caller = try call.accountHolder()
        return try await context.change(call, request) { transaction, change in
            if var session = try transaction.session(caller.session),
                session.account == caller.account, session.end(.signedOut)
            {
                try close(session, transaction, at: change.now)
                try change.audit(
                    transaction, action: "identity.signed-out", subject: caller.account,
                    detail: session.id)
            }
            return IdentityV1.SignOutResponse()
        }
    }
}
