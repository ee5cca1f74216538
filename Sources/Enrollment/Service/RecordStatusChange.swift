import Base
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

extension EnrollmentHandlers {
    func recordStatusChange(
        _ request: EnrollmentV1.RecordStatusChangeRequest, _ call: Call
    ) async throws -> EnrollmentV1.RecordStatusChangeResponse {
        let caller = try call.require(anyOf: .enrollmentAgent)
        guard let kind: StatusChange.Kind = request.kind.matching() else {
            throw Refusal.kindUnknown
        }
        let first = try Day(required: request.firstDay, "first_day")
        let last =
            kind == .settled
            ? try Day(required: request.lastDay, "last_day")
            : try Day.optional(request.lastDay, "last_day")
        // What has no end is not said to have one.
        guard last == nil || !kind.isFinal, let period = Period(first: first, last: last) else {
            throw Refusal.dateInvalid("last_day")
        }
        let reason = try recordText(request.reason, "reason")
        guard kind != .suspended || !reason.isEmpty else { throw Refusal.reasonMissing }
        return try await context.change(call, request) { transaction, change in
            guard let person = try transaction.beneficiary(request.personId) else {
                throw Refusal.personUnknown
            }
            try caller.requireFund(try transaction.knownInsured(person.insuredID).fund)
            guard kind.concerns(person.relation) else { throw Refusal.notADependant }
            try transaction.record(StatusChange(kind, period), of: person.personID)
            try change.publishEntitlement(person.personID, transaction)
            try change.audit(
                transaction, action: "enrollment.status.record", subject: person.personID,
                detail: "\(kind.rawValue) \(period) \(reason)")
            return EnrollmentV1.RecordStatusChangeResponse()
        }
    }
}
