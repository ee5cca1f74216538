import Base
import CommonAPI
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import ServiceKit
import Store

// What requests say, read into the values that rules take.

extension PersonName {
    init(required message: EnrollmentV1.PersonName?) throws(Refusal) {
        guard let message else { throw .fieldRequired.at("name") }
        try self.init(first: message.firstName, family: message.familyName)
    }
}

extension PaymentMeans {
    /// The means of the message; `nil` where it names none.
    static func reading(_ message: EnrollmentV1.Payment?) throws(Refusal) -> PaymentMeans? {
        switch message?.means {
        case .bankAccount(let text):
            do {
                return .transfer(try BankAccount(text))
            } catch {
                throw .bankAccountInvalid(error).at("payment.bank_account")
            }
        case .civilStatusNumber(let text):
            guard let number = CivilStatusNumber(text) else {
                throw .fieldInvalid.at("payment.civil_status_number")
            }
            return .postalOrder(number)
        case nil: return nil
        }
    }
}

extension Contacts {
    init(reading message: EnrollmentV1.Contacts?) throws(Refusal) {
        let email = message?.email ?? ""
        let mobile = message?.mobile ?? ""
        guard email.isEmpty || EmailAddress(email) != nil else { throw .emailInvalid }
        guard mobile.isEmpty || MobileNumber(mobile) != nil else {
            throw .fieldInvalid.at("contacts.mobile")
        }
        self.init(email: EmailAddress(email), mobile: MobileNumber(mobile))
    }
}

extension NationalID {
    init(required text: String) throws(Refusal) {
        guard let number = NationalID(text) else { throw .fieldInvalid.at("national_id") }
        self = number
    }
}

extension EmployerIdentifier {
    /// The identifier of the field; `nil` where it is empty.
    static func reading(_ text: String) throws(Refusal) -> EmployerIdentifier? {
        guard !text.isEmpty else { return nil }
        guard let identifier = EmployerIdentifier(text) else {
            throw .fieldInvalid.at("employer_identifier")
        }
        return identifier
    }
}

extension RegistrationNumber {
    init(required text: String, of fund: Fund) throws(Refusal) {
        guard let number = RegistrationNumber(text, of: fund) else {
            throw .fieldInvalid.at("registration_number")
        }
        self = number
    }
}

extension AffiliationNumber {
    init(required text: String, _ field: String = "affiliation_number") throws(Refusal) {
        guard let number = AffiliationNumber(text) else { throw .fieldInvalid.at(field) }
        self = number
    }
}

/// A text for the record: why something is done.
func recordText(_ text: String, _ field: String) throws(Refusal) -> String {
    guard text.utf8.count <= Limits.reasonBytes else { throw .textTooLong.at(field) }
    return text
}

extension Clock {
    /// The day for which a cover is asked, near enough to today for the rules to look back from it.
    func dayOfCover(_ text: String) throws(Refusal) -> Day {
        let today = today
        let day = try Day.optional(text, "day") ?? today
        guard day >= today.adding(months: -Limits.monthsAsked.before),
            day <= today.adding(months: Limits.monthsAsked.after)
        else { throw .dateInvalid("day") }
        return day
    }
}

extension Transaction {
    /// The insured person, or the refusal that nobody has that identifier.
    func knownInsured(_ personID: String) throws -> InsuredPerson {
        guard let person = try insuredPerson(personID) else { throw Refusal.personUnknown }
        return person
    }
}
