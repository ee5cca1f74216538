import Base
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

extension EnrollmentHandlers {
    func updatePerson(
        _ request: EnrollmentV1.UpdatePersonRequest, _ call: Call
    ) async throws -> EnrollmentV1.UpdatePersonResponse {
        let caller = try call.require(anyOf: .enrollmentAgent)
        let name = try request.name.map { message throws(Refusal) in
            try PersonName(required: message)
        }
        let payment = try PaymentMeans.reading(request.payment)
        let contacts = try Contacts(reading: request.contacts)
        let identifier = try EmployerIdentifier.reading(request.employerIdentifier ?? "")
        return try await context.change(call, request) { transaction, change in
            let personID = request.personId
            let person = try transaction.knownInsured(personID)
            try caller.requireFund(person.fund)
            if let name { try transaction.rename(personID, name) }
            if request.payment != nil { try transaction.setPayment(personID, payment) }
            if request.contacts != nil { try transaction.setContacts(personID, contacts) }
            if request.employerIdentifier != nil {
                try transaction.setEmployerIdentifier(personID, identifier)
            }
            try change.publishPerson(personID, transaction)
            try change.audit(
                transaction, action: "enrollment.person.update", subject: personID,
                detail: request.parts.joined(separator: " "))
            return EnrollmentV1.UpdatePersonResponse()
        }
    }
}

extension EnrollmentV1.UpdatePersonRequest {
    /// Which parts of the record it replaces.
    fileprivate var parts: [String] {
        [
            name.map { _ in "name" }, payment.map { _ in "payment" },
            contacts.map { _ in "contacts" },
            employerIdentifier.map { _ in "employer_identifier" },
        ].compactMap(\.self)
    }
}
