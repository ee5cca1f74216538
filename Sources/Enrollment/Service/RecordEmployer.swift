import Base
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

/// For whom people work, as agents record it.
struct EmploymentHandlers: EnrollmentV1.EmploymentService {
    let context: ServiceContext

    /// ID-HRD-02, ENR-EMP-05.
    func recordEmployer(
        _ request: EnrollmentV1.RecordEmployerRequest, _ call: Call
    ) async throws -> EnrollmentV1.RecordEmployerResponse {
        let caller = try call.require(anyOf: .enrollmentAgent)
        let employer = try AffiliationNumber(required: request.affiliationNumber)
        return try await context.change(call, request) { transaction, change in
            let person = try transaction.knownInsured(request.personId)
            try caller.requireFund(person.fund)
            guard try transaction.employerName(employer) != nil else {
                throw Refusal.employerUnknown
            }
            try transaction.setEmployer(request.personId, employer)
            try change.audit(
                transaction, action: "enrollment.person.employer", subject: request.personId,
                detail: employer.description)
            return EnrollmentV1.RecordEmployerResponse()
        }
    }
}

extension EnrollmentInternalHandlers {
    /// ID-HRD-02: known and unknown people take the same read.
    func checkEmployment(
        _ request: EnrollmentV1.CheckEmploymentRequest, _ call: Call
    ) async throws -> EnrollmentV1.CheckEmploymentResponse {
        guard let employer = AffiliationNumber(request.affiliationNumber) else {
            return EnrollmentV1.CheckEmploymentResponse()
        }
        return EnrollmentV1.CheckEmploymentResponse(
            employed: try context.database.read {
                try $0.isEmployed(request.personId, by: employer)
            })
    }
}
