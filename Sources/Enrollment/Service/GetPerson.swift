import Base
import CommonAPI
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

extension EnrollmentHandlers {
    func getPerson(
        _ request: EnrollmentV1.GetPersonRequest, _ call: Call
    ) async throws -> EnrollmentV1.GetPersonResponse {
        let caller = try call.require(anyOf: .enrollmentAgent)
        let purpose = try recordText(request.purpose, "purpose")
        let answer = try context.database.read { transaction in
            let personID = try transaction.personID(request)
            let person = try transaction.knownInsured(personID)
            try caller.requireFund(person.fund)
            let dependants = try transaction.beneficiaries(of: personID)
                .filter { $0.relation != .insured }
            return EnrollmentV1.GetPersonResponse(personID, person, dependants)
        }
        try await context.recordLook(
            call, action: "enrollment.person.read", subject: answer.personId, detail: purpose)
        return answer
    }
}

extension Transaction {
    fileprivate func personID(_ request: EnrollmentV1.GetPersonRequest) throws -> String {
        switch request.key {
        case .personId(let personID): return personID
        case .registrationNumber(let text):
            let number = try RegistrationNumber(
                required: text, of: Fund(required: request.fund))
            guard let personID = try insuredID(number) else { throw Refusal.personUnknown }
            return personID
        case nil: throw Refusal.fieldRequired.at("key")
        }
    }
}

extension EnrollmentV1.GetPersonResponse {
    /// The record as an agent sees it: the bank account is masked.
    fileprivate init(_ personID: String, _ person: InsuredPerson, _ dependants: [Beneficiary]) {
        self.init(
            personId: personID, fund: CommonV1.Fund(person.fund),
            registrationNumber: person.registration.description,
            nationalId: person.nationalID.description, name: EnrollmentV1.PersonName(person.name),
            birthDay: person.birthDay.description, registeredOn: person.registeredOn.description,
            employerIdentifier: person.employerIdentifier?.description ?? "",
            payment: person.payment.map { EnrollmentV1.Payment(masking: $0) },
            contacts: EnrollmentV1.Contacts(
                email: person.contacts.email?.description ?? "",
                mobile: person.contacts.mobile?.description ?? ""),
            dependants: dependants.map { dependant in
                EnrollmentV1.Dependant(
                    personId: dependant.personID, relation: dependant.relation.rawValue,
                    name: EnrollmentV1.PersonName(dependant.name),
                    birthDay: dependant.birthDay.description,
                    coveredFrom: dependant.coveredFrom.description)
            })
    }
}

extension EnrollmentV1.Payment {
    fileprivate init(masking payment: PaymentMeans) {
        switch payment {
        case .transfer(let account): self.init(means: .bankAccount(account.masked))
        case .postalOrder(let number): self.init(means: .civilStatusNumber(number.masked))
        }
    }
}

extension EnrollmentV1.PersonName {
    init(_ name: PersonName) {
        self.init(firstName: name.first, familyName: name.family)
    }
}
