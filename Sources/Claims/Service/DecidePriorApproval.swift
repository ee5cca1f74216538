import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import Protobuf
import RPC
import ServiceKit
import Store

extension PriorApprovalHandlers {
    func decidePriorApproval(
        _ request: ClaimsV1.DecidePriorApprovalRequest, _ call: Call
    ) async throws -> ClaimsV1.PriorApproval {
        let caller = try call.require(anyOf: .medicalController)
        switch request.decision {
        case .approve(let approval):
            let until = try Day.optional(approval.until, "until")
            return try await move(request, request.number, .approve, call) { [law] kept, move in
                try caller.requireOwn(kept.fund)
                if approval.sessions != 0 { kept.sessions = Int(approval.sessions) }
                try kept.kind.check(kept.sessions)
                kept.period = try approvalPeriod(
                    from: move.change.today, until: until, at: kept.fund, under: law)
                kept.clock = kept.clock.stopped(at: move.change.now)
            }
        case .refuse(let refusal):
            let reason = try BilingualText(refusal.reason ?? .init()).required(.reasonRequired)
            return try await move(request, request.number, .refuse, call) { kept, move in
                try caller.requireOwn(kept.fund)
                kept.reason = reason
                kept.clock = kept.clock.stopped(at: move.change.now)
            }
        case .complement(let complement):
            let items = try MissingItem.asked(complement.items)
            return try await move(request, request.number, .requestComplement, call) {
                kept, move in
                try caller.requireOwn(kept.fund)
                kept.clock = kept.clock.stopped(at: move.change.now)
                try move.transaction.ask(items, of: kept.number)
            }
        case nil: throw Refusal.fieldRequired.at("decision")
        }
    }

    func completePriorApproval(
        _ request: ClaimsV1.CompletePriorApprovalRequest, _ call: Call
    ) async throws -> ClaimsV1.PriorApproval {
        let caller = try call.require(.person, .staff)
        if caller.kind == .staff { _ = try call.require(anyOf: .filingPoint) }
        let answers = try request.answers.byItem()
        return try await move(request, request.number, .complete, call) { kept, move in
            try caller.requireApproval(kept)
            try move.transaction.answer(answers, of: kept.number)
            kept.clock = kept.clock.restarted(at: move.change.now)
        }
    }

    func cancelPriorApproval(
        _ request: ClaimsV1.CancelPriorApprovalRequest, _ call: Call
    ) async throws -> ClaimsV1.PriorApproval {
        let caller = try call.require(.person)
        return try await move(request, request.number, .cancel, call) { kept, move in
            try caller.requireApproval(kept)
            kept.clock = kept.clock.stopped(at: move.change.now)
        }
    }

    /// Moves a request by the event, once `body` has done what belongs to it.
    private func move(
        _ request: some Message, _ number: String, _ event: ApprovalEvent, _ call: Call,
        _ body: @escaping @Sendable (inout StoredApproval, Move) throws -> Void
    ) async throws -> ClaimsV1.PriorApproval {
        try await context.change(call, request) { [law] transaction, change in
            var approval = try transaction.knownApproval(number)
            let next = try approval.state.after(event)
            try body(&approval, Move(transaction: transaction, change: change))
            approval.state = next
            try transaction.update(approval)
            try change.audit(
                transaction, action: "claims.approval.\(event.rawValue.lowercased())",
                subject: approval.beneficiary.person, detail: number)
            return try ClaimsV1.PriorApproval(
                approval, change.today, change.now, law, transaction)
        }
    }
}
