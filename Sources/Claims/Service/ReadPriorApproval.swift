import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import Law
import Protobuf
import RPC
import ServiceKit
import Store

extension PriorApprovalHandlers {
    func getPriorApproval(
        _ request: ClaimsV1.GetPriorApprovalRequest, _ call: Call
    ) async throws -> ClaimsV1.PriorApproval {
        let caller = try call.require(.person, .staff)
        if caller.kind == .staff { _ = try call.require(anyOf: .medicalController, .claimsAgent) }
        let (approval, shown) = try context.database.read { transaction in
            let approval = try transaction.knownApproval(request.number)
            return (approval, try answer(approval, transaction))
        }
        try caller.requireApproval(approval)
        if caller.kind == .staff {
            try await context.recordLook(
                call, action: "claims.approval.read", subject: approval.beneficiary.person,
                detail: approval.number)
        }
        return shown
    }

    func listOverduePriorApprovals(
        _ request: ClaimsV1.ListOverduePriorApprovalsRequest, _ call: Call
    ) async throws -> ClaimsV1.ListOverduePriorApprovalsResponse {
        let caller = try call.require(anyOf: .medicalController, .claimsAgent)
        let fund = try Fund(required: request.fund)
        try caller.requireOwn(fund)
        let hours = try law.approvalHours.inForce(for: fund, on: context.clock.today).value
        let (shown, answers) = try context.database.read { transaction in
            let found = try transaction.overdueApprovals(
                at: fund, hours: hours, before: context.clock.now, atMost: Limits.overdue)
            return (
                Set(found.map(\.beneficiary.person)),
                try found.map { try answer($0, transaction) }
            )
        }
        try await context.recordLook(call, action: "claims.approval.list", subjects: shown)
        return ClaimsV1.ListOverduePriorApprovalsResponse(approvals: answers)
    }

    private func answer(
        _ approval: StoredApproval, _ transaction: Transaction
    ) throws -> ClaimsV1.PriorApproval {
        try ClaimsV1.PriorApproval(
            approval, context.clock.today, context.clock.now, law, transaction)
    }
}

extension Transaction {
    /// The request, or the refusal that there is none.
    func knownApproval(_ number: String) throws -> StoredApproval {
        guard let approval = try approval(number) else { throw Refusal.approvalNotFound }
        return approval
    }
}

extension Caller {
    /// Refuses a person whose family the request is not for, and staff of the other fund.
    func requireApproval(_ approval: StoredApproval) throws(Refusal) {
        if kind == .person {
            guard approval.beneficiary.insured == subject else { throw .notYours }
        } else {
            try requireOwn(approval.fund)
        }
    }
}

extension ClaimsV1.PriorApproval {
    /// The request as it stands.
    init(
        _ approval: StoredApproval, _ today: Day, _ now: WallTime, _ law: ClaimsLaw,
        _ transaction: Transaction
    ) throws {
        let hours = try law.approvalHours.inForce(for: approval.fund, on: today).value
        let due = approval.state.isOpen ? approval.clock.due(hours: hours) : nil
        self.init(
            number: approval.number, fund: CommonV1.Fund(approval.fund),
            beneficiary: ClaimsV1.FileBeneficiary(approval.beneficiary),
            kind: ClaimsV1.ApprovalKind(matching: approval.kind), code: approval.code,
            state: ClaimsV1.ApprovalState(matching: approval.state(on: today)),
            filedAt: GoogleProtobuf.Timestamp(approval.filedAt),
            dueAt: due.map { GoogleProtobuf.Timestamp($0) }, overdue: due.map { now > $0 } ?? false,
            sessions: Int32(truncatingIfNeeded: approval.sessions),
            sessionsUsed: Int32(truncatingIfNeeded: approval.used),
            from: approval.period?.first.description ?? "",
            until: approval.period?.last?.description ?? "",
            items: try transaction.items(of: approval.number).map { ClaimsV1.MissingItem($0) },
            reason: approval.reason.map { CommonV1.BilingualText($0) })
    }
}
