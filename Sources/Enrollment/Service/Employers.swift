import Base
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

extension EnrollmentHandlers {
    func registerEmployer(
        _ request: EnrollmentV1.RegisterEmployerRequest, _ call: Call
    ) async throws -> EnrollmentV1.RegisterEmployerResponse {
        try agent(call, of: .cnss)
        let employer = try AffiliationNumber(required: request.affiliationNumber)
        guard let name = request.name.asName else { throw Refusal.fieldInvalid.at("name") }
        return try await context.change(call, request) { transaction, change in
            guard try transaction.employerName(employer) == nil else {
                throw Refusal.alreadyAffiliated
            }
            try transaction.register(employer, name: name)
            try change.audit(
                transaction, action: "enrollment.employer.register",
                subject: "employer:\(employer)")
            return EnrollmentV1.RegisterEmployerResponse()
        }
    }

    func recordContributionsPaid(
        _ request: EnrollmentV1.RecordContributionsPaidRequest, _ call: Call
    ) async throws -> EnrollmentV1.RecordContributionsPaidResponse {
        try agent(call, of: .cnss)
        let employer = try AffiliationNumber(required: request.affiliationNumber)
        guard let month = Month(request.month) else { throw Refusal.monthInvalid }
        let paidOn = try Day(required: request.paidOn, "paid_on")
        return try await context.change(call, request) { transaction, change in
            guard try transaction.employerName(employer) != nil else {
                throw Refusal.employerUnknown
            }
            guard month <= change.today.month else { throw Refusal.monthInvalid }
            guard paidOn <= change.today, paidOn >= month.firstDay else {
                throw Refusal.dateInvalid("paid_on")
            }
            try transaction.recordPaid(employer, month, on: paidOn)
            try change.publishEntitlements(declaredBy: employer, month, transaction)
            try change.audit(
                transaction, action: "enrollment.contributions.paid",
                subject: "employer:\(employer)", detail: "\(month) on \(paidOn)")
            return EnrollmentV1.RecordContributionsPaidResponse()
        }
    }
}
