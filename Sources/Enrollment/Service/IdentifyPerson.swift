import Base
import CommonAPI
import Crypto
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

// What an activation asks about a person. Known and unknown people, right and wrong facts take the
// same reads and the same comparisons, so that neither answer nor time tells more than the result
// (ID-O-08).

extension EnrollmentInternalHandlers {
    func identifyPerson(
        _ request: EnrollmentV1.IdentifyPersonRequest, _ call: Call
    ) async throws -> EnrollmentV1.IdentifyPersonResponse {
        guard let route = request.route else { throw Refusal.fieldRequired.at("route") }
        let card = NationalID(request.nationalId)
        let found = try context.database.read { transaction in
            // A number of no form is looked for too, under one that no person has.
            var ids = try transaction.insuredIDs(nationalID: card ?? Self.noCard, fund: nil)
            while ids.count < Limits.identityCandidates { ids.append("") }
            return try ids.map { id in (id: id, person: try transaction.insuredPerson(id)) }
        }
        var answer = EnrollmentV1.IdentifyPersonResponse()
        for (id, person) in found {
            let matches = isSame(person?.nationalID.description, card?.description)
            let isBorn = isSame(person?.birthDay.description, request.birthDay)
            let isRoute =
                switch route {
                case .registrationNumber(let text):
                    isSame(
                        person?.registration.description,
                        RegistrationNumber(text, of: person?.fund ?? .cnops)?.description)
                case .employerIdentifier(let text):
                    isSame(
                        person?.employerIdentifier?.description,
                        EmployerIdentifier(text)?.description)
                }
            if matches, isBorn, isRoute, let person {
                answer = EnrollmentV1.IdentifyPersonResponse(id, person)
            }
        }
        return answer
    }

    /// A card number whose form nobody's has: it has no digits but zeros.
    private static let noCard: NationalID = {
        guard let card = NationalID("ZZ000000") else {
            preconditionFailure("the form of card numbers has two letters and six digits")
        }
        return card
    }()

    func checkPaymentAnswers(
        _ request: EnrollmentV1.CheckPaymentAnswersRequest, _ call: Call
    ) async throws -> EnrollmentV1.CheckPaymentAnswersResponse {
        guard let answer = request.answer else { throw Refusal.fieldRequired.at("answer") }
        let person = try context.database.read { try $0.insuredPerson(request.personId) }
        let isEmployer = isSame(
            person?.employerIdentifier?.description,
            EmployerIdentifier(request.employerIdentifier)?.description)
        let isAnswer =
            switch answer {
            case .lastAccountDigits(let text):
                isSame(
                    person?.payment?.lastAccountDigits, String(text.filter { !$0.isWhitespace }))
            case .civilStatusNumber(let text):
                isSame(
                    person?.payment?.civilStatusNumber, CivilStatusNumber(text)?.description)
            }
        return EnrollmentV1.CheckPaymentAnswersResponse(matched: isEmployer && isAnswer)
    }

    func contactsOnRecord(
        _ request: EnrollmentV1.ContactsOnRecordRequest, _ call: Call
    ) async throws -> EnrollmentV1.ContactsOnRecordResponse {
        let person = try context.database.read { try $0.insuredPerson(request.personId) }
        let email = person?.contacts.email?.description
        let mobile = person?.contacts.mobile?.description
        return EnrollmentV1.ContactsOnRecordResponse(
            emailOnRecord: isSame(email?.lowercased(), request.email.lowercased()),
            mobileOnRecord: isSame(mobile, request.mobile),
            emails: email.map { [$0] } ?? [], mobiles: mobile.map { [$0] } ?? [])
    }
}

/// Whether both are there and equal; a comparison is made in any case.
func isSame(_ known: String?, _ given: String?) -> Bool {
    let isEqual = constantTimeEqual(Array((known ?? "-").utf8), Array((given ?? "+").utf8))
    return isEqual && known != nil && given != nil
}

extension PaymentMeans {
    /// The last 8 of the 24 digits of the bank account (ID-O-06).
    fileprivate var lastAccountDigits: String? {
        if case .transfer(let account) = self { String(account.description.suffix(8)) } else { nil }
    }

    fileprivate var civilStatusNumber: String? {
        if case .postalOrder(let number) = self { number.description } else { nil }
    }

    var mode: EnrollmentV1.PaymentMode {
        switch self {
        case .transfer: .bankTransfer
        case .postalOrder: .postalOrder
        }
    }
}

extension EnrollmentV1.IdentifyPersonResponse {
    fileprivate init(_ personID: String, _ person: InsuredPerson) {
        self.init(
            personId: personID, fund: CommonV1.Fund(person.fund),
            paymentMode: person.payment?.mode ?? .unspecified,
            registrationNumber: person.registration.description)
    }
}
