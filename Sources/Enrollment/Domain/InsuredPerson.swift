package import Base

/// A name as the identity card writes it.
package struct PersonName: Hashable, Sendable {
    package let first: String
    package let family: String

    /// Refuses an empty name and one that no card holds.
    package init(first: String, family: String) throws(Refusal) {
        self.first = try PersonName.checked(first, "name.first_name")
        self.family = try PersonName.checked(family, "name.family_name")
    }

    private static func checked(_ text: String, _ field: String) throws(Refusal) -> String {
        guard let name = text.asName else { throw .fieldInvalid.at(field) }
        return name
    }
}

extension String {
    /// The text where it can be a name: not blank, of bounded length, without control characters.
    package var asName: String? {
        guard utf8.count <= Limits.nameBytes, contains(where: { !$0.isWhitespace }),
            unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f })
        else { return nil }
        return self
    }
}

/// How the fund pays a person (ID-ACT-14).
package enum PaymentMeans: Hashable, Sendable {
    case transfer(BankAccount)
    case postalOrder(CivilStatusNumber)
}

/// How the fund reaches a person.
package struct Contacts: Hashable, Sendable {
    package let email: EmailAddress?
    package let mobile: MobileNumber?

    package init(email: EmailAddress? = nil, mobile: MobileNumber? = nil) {
        self.email = email
        self.mobile = mobile
    }
}

/// What a fund has on record of a person insured with it.
package struct InsuredPerson: Hashable, Sendable {
    package let registration: RegistrationNumber
    package let nationalID: NationalID
    package let name: PersonName
    package let birthDay: Day
    /// First day in the fund's scheme (ENR-O-14).
    package let registeredOn: Day
    package let employerIdentifier: EmployerIdentifier?
    package let payment: PaymentMeans?
    package let contacts: Contacts
    /// Whether another basic scheme came before (ENR-ENT-05).
    package let cameFromOtherScheme: Bool

    package init(
        registration: RegistrationNumber, nationalID: NationalID, name: PersonName,
        birthDay: Day, registeredOn: Day, employerIdentifier: EmployerIdentifier?,
        payment: PaymentMeans?, contacts: Contacts, cameFromOtherScheme: Bool
    ) {
        self.registration = registration
        self.nationalID = nationalID
        self.name = name
        self.birthDay = birthDay
        self.registeredOn = registeredOn
        self.employerIdentifier = employerIdentifier
        self.payment = payment
        self.contacts = contacts
        self.cameFromOtherScheme = cameFromOtherScheme
    }

    package var fund: Fund { registration.fund }

    /// Refuses days that cannot be those of a person registered on `today` or before.
    package func check(today: Day) throws(Refusal) {
        try checkBirth(birthDay, today: today)
        guard registeredOn >= birthDay, registeredOn <= today.adding(months: 12) else {
            throw .dateInvalid("registered_on")
        }
    }
}

/// Refuses a birth day to come, or of more than `Limits.ageMaximum` years ago.
package func checkBirth(_ day: Day, today: Day) throws(Refusal) {
    guard day <= today, day.age(on: today) <= Limits.ageMaximum else {
        throw .dateInvalid("birth_day")
    }
}

/// Somebody whom the insurance covers: an insured person or a dependant.
package struct Beneficiary: Hashable, Sendable {
    /// What the beneficiary is to the insured person.
    package enum Relation: String, Hashable, Sendable {
        case insured = "INSURED"
        case spouse = "SPOUSE"
        case child = "CHILD"
    }

    package let personID: String
    /// The person from whom the right comes; `personID` itself for an insured person.
    package let insuredID: String
    package let relation: Relation
    package let name: PersonName
    package let birthDay: Day
    package let nationalID: NationalID?
    /// First day in the scheme, or as a dependant.
    package let coveredFrom: Day
    package let isDisabled: Bool

    package init(
        personID: String, insuredID: String, relation: Relation, name: PersonName,
        birthDay: Day, nationalID: NationalID?, coveredFrom: Day, isDisabled: Bool = false
    ) {
        self.personID = personID
        self.insuredID = insuredID
        self.relation = relation
        self.name = name
        self.birthDay = birthDay
        self.nationalID = nationalID
        self.coveredFrom = coveredFrom
        self.isDisabled = isDisabled
    }
}
