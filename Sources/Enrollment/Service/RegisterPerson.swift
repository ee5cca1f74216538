import Base
import CommonAPI
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

extension EnrollmentHandlers {
    func registerPerson(
        _ request: EnrollmentV1.RegisterPersonRequest, _ call: Call
    ) async throws -> EnrollmentV1.RegisterPersonResponse {
        let fund = try Fund(required: request.fund)
        try agent(call, of: fund)
        let person = try InsuredPerson(request, fund)
        try person.check(today: context.clock.today)
        return try await context.change(call, request) { [context] transaction, change in
            // One number and one card have one person at a fund (ENR-O-13, ENR-CRD-03).
            guard try transaction.insuredID(person.registration) == nil,
                try transaction.insuredIDs(nationalID: person.nationalID, fund: fund).isEmpty
            else { throw Refusal.alreadyRegistered }
            let personID = context.random.identifier("p")
            try transaction.register(person, as: personID)
            try change.publishPerson(personID, transaction)
            try change.publishEntitlement(personID, transaction)
            try change.audit(
                transaction, action: "enrollment.person.register", subject: personID)
            return EnrollmentV1.RegisterPersonResponse(personId: personID)
        }
    }
}

extension InsuredPerson {
    fileprivate init(
        _ request: EnrollmentV1.RegisterPersonRequest, _ fund: Fund
    ) throws(Refusal) {
        self.init(
            registration: try RegistrationNumber(required: request.registrationNumber, of: fund),
            nationalID: try NationalID(required: request.nationalId),
            name: try PersonName(required: request.name),
            birthDay: try Day(required: request.birthDay, "birth_day"),
            registeredOn: try Day(required: request.registeredOn, "registered_on"),
            employerIdentifier: try .reading(request.employerIdentifier),
            payment: try .reading(request.payment),
            contacts: try Contacts(reading: request.contacts),
            cameFromOtherScheme: request.cameFromOtherScheme)
    }
}
