import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import EnrollmentAPI
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func recordIllnessDecision(
        _ request: ClaimsV1.RecordIllnessDecisionRequest, _ call: Call
    ) async throws -> ClaimsV1.RecordIllnessDecisionResponse {
        let caller = try call.require(anyOf: .medicalController)
        let fund = try Fund(required: request.fund)
        try caller.requireOwn(fund)
        guard request.illness.hasPrefix("ALD-"), request.illness.utf8.count <= Limits.illnessBytes
        else { throw Refusal.unknownIllness }
        let first = try Day(required: request.from, "from")
        let period = try illnessPeriod(
            from: first, until: Day.optional(request.until, "until"), at: fund, under: law)
        var rate: Rate?
        if let points = request.rateBasisPoints {
            guard let stated = Rate(basisPoints: Int(points)) else {
                throw Refusal.rateOutOfRange
            }
            try checkExemption(stated, from: first, at: fund, under: law)
            rate = stated
        }
        let found = try await asked {
            let answer = try await entitlement(
                of: request.personId, on: first, at: fund, purpose: "REFUND")
            guard answer.known else { throw Refusal.beneficiaryNotFound.at("person_id") }
        }
        let decision = IllnessDecision(
            illness: request.illness, period: period,
            exemption: request.exempted ? .granted(rate) : .none,
            opensDental: request.opensDental)
        return try await context.change(call, request) { transaction, change in
            try found.get()
            let number = try transaction.nextNumber(.illnessDecision)
            try transaction.add(
                decision, rate: request.rateBasisPoints.map { Int($0) }, number: number,
                person: request.personId, fund: fund)
            try change.audit(
                transaction, action: "claims.illness.record", subject: request.personId,
                detail: number)
            return ClaimsV1.RecordIllnessDecisionResponse(
                number: number, from: period.first.description,
                until: period.last?.description ?? "")
        }
    }
}
