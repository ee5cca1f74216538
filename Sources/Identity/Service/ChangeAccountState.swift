import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

extension IdentityHandlers {
    /// ID-LOG, ID-O-44.
    func changeAccountState(
        _ request: IdentityV1.ChangeAccountStateRequest, _ call: Call
    ) async throws -> IdentityV1.Account {
        _ = try call.require(anyOf: .identityAgent)
        let event: AccountEvent? =
            switch request.action {
            case .suspend: .suspended
            case .reinstate: .reinstated
            case .close: .closed
            case .unlock: nil
            default: throw Refusal.fieldMissing("action")
            }
        return try await decide(request.accountId, request.reason, event, call, request)
    }

    /// ID-HRD-03: an agent decides what an objection has stopped.
    func decideObjection(
        _ request: IdentityV1.DecideObjectionRequest, _ call: Call
    ) async throws -> IdentityV1.Account {
        _ = try call.require(anyOf: .identityAgent)
        return try await decide(
            request.accountId, request.reason,
            request.open ? .objectionDismissed : .objectionUpheld, call, request)
    }

    /// ID-HRD-03: whoever received a notice may stop the account that it tells of.
    func objectToActivation(
        _ request: IdentityV1.ObjectToActivationRequest, _ call: Call
    ) async throws -> IdentityV1.ObjectToActivationResponse {
        guard let bearer = Bearer(request.objection, key: keys.objection) else {
            throw Refusal.linkExpired
        }
        try checkPublicKey(call)
        return try await context.change(call, request) { transaction, change in
            guard var account = try transaction.account(bearer.identifier),
                let next = account.state(at: change.now).after(.objected)
            else { throw Refusal.linkExpired }
            account.state = next
            try transaction.update(account)
            try change.audit(
                transaction, action: "identity.account.objected", subject: account.id)
            return IdentityV1.ObjectToActivationResponse()
        }
    }

    /// An agent's decision about an account; without an event it unlocks.
    func decide(
        _ id: String, _ reason: String, _ event: AccountEvent?, _ call: Call,
        _ request: some Message
    ) async throws -> IdentityV1.Account {
        guard !reason.isEmpty, reason.utf8.count <= IdentityLimits.textBytes else {
            throw Refusal.reasonMissing
        }
        return try await context.change(call, request) { transaction, change in
            guard var account = try transaction.account(id) else { throw Refusal.accountNotFound }
            try change.caller.requireFund(account.fund)
            if let event {
                let state = account.state(at: change.now)
                guard let next = state.after(event) else { throw Refusal.accountStateForbids }
                account.state = next
                try transaction.update(account)
                if next != .active {
                    try endSessions(
                        of: account.id, because: .account, transaction, at: change.now)
                }
            } else {
                let own = keys.identifier(account.kind, account.fund, account.id)
                for identifier in try transaction.identifiers(of: account.id) + [own] {
                    try SignInAttempt.unlock(identifier, keys, transaction)
                }
            }
            try change.audit(
                transaction,
                action: "identity.account.\(event.map { "\($0)" } ?? "unlocked")",
                subject: account.id, detail: reason)
            return IdentityV1.Account(account, at: change.now)
        }
    }
}
