import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import EnrollmentAPI
import Law
import Protobuf
import RPC
import ServiceKit
import Store

extension PriorApprovalHandlers {
    func requestPriorApproval(
        _ request: ClaimsV1.RequestPriorApprovalRequest, _ call: Call
    ) async throws -> ClaimsV1.PriorApproval {
        let caller = try call.require(.person, .staff)
        let fund = try Fund(required: request.fund)
        if caller.kind == .staff { try call.require(anyOf: .filingPoint).requireOwn(fund) }
        let birthDay = try Day(required: request.birthDay, "birth_day")
        let kind: ApprovalKind = try request.kind.required("kind")
        let sessions = Int(request.sessions)
        try kind.check(sessions)
        guard (1...Limits.codeCharacters).contains(request.code.count) else {
            throw Refusal.fieldInvalid.at("code")
        }
        let documents = try MedicalDocument.required(request.documents)
        let key = try request.key(caller)
        let today = context.clock.today
        return try await claims.changeAfterLook(
            call, request, at: fund, "claims.approval.look"
        ) { lookedAt in
            let answer = try await claims.find(
                key, born: birthDay, on: today, at: fund, purpose: "REFUND", &lookedAt)
            let beneficiary = try Beneficiary(answer, born: birthDay)
            // Whom a person has nothing to do with is nobody to him.
            guard caller.kind != .person || beneficiary.insured == caller.subject else {
                throw Refusal.beneficiaryNotFound
            }
            try Right(ClaimsV1.EntitlementSeen(answer, on: today)).require()
            let found = try await claims.tariffs([(request.code, .privateSector, today)], at: fund)
            guard let entry = found.first ?? nil else {
                throw Refusal.tariffMissing(on: today).at("code")
            }
            guard entry.requiresAgreement else { throw Refusal.notSubjectToApproval }
            return beneficiary
        } _: { [law] beneficiary, transaction, change in
            let open = try transaction.approvals(of: beneficiary.person, at: fund).filter {
                $0.code == request.code && $0.state.isOpen
            }
            guard open.isEmpty else { throw Refusal.duplicateRequest }
            let approval = StoredApproval(
                number: try transaction.nextNumber(.approval), fund: fund,
                beneficiary: beneficiary, kind: kind, code: request.code, sessions: sessions,
                filedAt: change.now)
            try transaction.add(approval, documents)
            try change.audit(
                transaction, action: "claims.approval.request", subject: beneficiary.person,
                detail: approval.number)
            return try ClaimsV1.PriorApproval(
                approval, change.today, change.now, law, transaction)
        }
    }
}

extension ClaimsV1.RequestPriorApprovalRequest {
    fileprivate func key(
        _ caller: Caller
    ) throws(Refusal) -> EnrollmentV1.CheckEntitlementRequest.Key {
        switch (caller.kind, insured) {
        case (.person, .personId(let person)) where !person.isEmpty: .personId(person)
        case (.person, .personId), (.person, nil): .personId(caller.subject)
        case (.staff, .registrationNumber(let number)): .registrationNumber(number)
        case (.staff, .nationalId(let number)): .nationalId(number)
        default: throw Refusal.fieldRequired.at("insured")
        }
    }
}
