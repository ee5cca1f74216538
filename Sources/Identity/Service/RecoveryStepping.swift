import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

/// New passwords for who has forgotten the old one.
struct RecoveryHandlers: IdentityV1.RecoveryService {
    let identity: IdentityHandlers
}

/// One step of a recovery, inside its transaction.
struct RecoveryScope {
    let transaction: WriteTransaction
    let change: Change
    let minutes: Int
    let codes: CodeRules
    /// The client's network address.
    let address: String
    var recovery: Recovery
    /// `nil` where the recovery is of nobody, or of an account that was closed since.
    let account: StoredAccount?

    mutating func apply(_ event: RecoveryEvent) throws(Refusal) {
        try recovery.apply(event, at: change.now, minutes: minutes)
    }

    /// Records what came of the step, without what was typed.
    func audit(_ action: String, _ detail: String = "") throws {
        try change.audit(
            transaction, action: "identity.recovery.\(action)",
            subject: account?.subject ?? "recovery:\(recovery.id)", detail: detail)
    }
}

extension RecoveryHandlers {
    /// Takes a step of a recovery once. A refusal that `body` returns counts, and what it changed is
    /// kept; one that it throws undoes the step.
    func take(
        _ secret: String, _ call: Call, _ request: some Message,
        _ body: @escaping @Sendable (inout RecoveryScope) throws -> Refusal?
    ) async throws -> IdentityV1.RecoveryStep {
        let address = call.clientAddress
        var answer: IdentityV1.RecoveryStep = try await identity.changeCounting(call, request) {
            transaction, change in
            guard var scope = try scope(secret, address, transaction, change) else {
                throw Refusal.recoveryNotFound
            }
            if change.now >= scope.recovery.end(minutes: scope.minutes),
                !scope.recovery.state.isOver
            {
                try scope.apply(.timedOut)
                try transaction.keep(scope.recovery)
                try scope.audit("expired")
                return .refused(.ticketExpired)
            }
            let refusal = try body(&scope)
            try transaction.keep(scope.recovery)
            if let refusal { return .refused(refusal) }
            return .done(try describe(scope.recovery, scope.minutes, transaction))
        }
        answer.recoveryId = secret
        return answer
    }

    /// What a step finds; `nil` where there is no such recovery.
    private func scope(
        _ secret: String, _ address: String, _ transaction: WriteTransaction, _ change: Change
    ) throws -> RecoveryScope? {
        guard let bearer = Bearer(secret, key: identity.keys.recovery),
            let recovery = try transaction.recovery(bearer.identifier)
        else { return nil }
        return RecoveryScope(
            transaction: transaction, change: change,
            minutes: try identity.law.recoveryMinutes(recovery.fund, on: change.today),
            codes: try identity.law.codes(recovery.fund, on: change.today), address: address,
            recovery: recovery,
            account: try recovery.account.flatMap { try transaction.account($0) }.flatMap {
                $0.state == .closed ? nil : $0
            })
    }

    /// The recovery that a step would find, before others are asked to do work for it; `nil` where
    /// the step itself will refuse.
    func peek(_ secret: String, in state: RecoveryState) throws -> Recovery? {
        guard let bearer = Bearer(secret, key: identity.keys.recovery) else { return nil }
        let recovery = try identity.context.database.read { try $0.recovery(bearer.identifier) }
        return recovery?.state == state ? recovery : nil
    }

    /// The recovery as its client sees it; without the name by which the client calls it.
    func describe(
        _ recovery: Recovery, _ minutes: Int, _ transaction: Transaction
    ) throws -> IdentityV1.RecoveryStep {
        var answer = IdentityV1.RecoveryStep()
        answer.state =
            switch recovery.state {
            case .started: .started
            case .codeSent: .codeSent
            case .verified: .verified
            case .done: .done
            case .expired: .unspecified
            }
        answer.endsAt = GoogleProtobuf.Timestamp(recovery.end(minutes: minutes))
        if recovery.state == .codeSent, let channel = recovery.channel,
            let code = try transaction.code(of: recovery.id, by: channel)
        {
            answer.resendAt = GoogleProtobuf.Timestamp(code.resendAt)
            answer.codeValidUntil = GoogleProtobuf.Timestamp(code.validUntil)
        }
        return answer
    }
}
