package import Base
package import EnrollmentDomain
package import Store

extension Transaction {
    package func insuredID(_ registration: RegistrationNumber) throws -> String? {
        try first(
            "SELECT person_id FROM insured WHERE registration_number = $1 AND fund = $2",
            registration.description, registration.fund.rawValue
        ) { try $0.text(0) }
    }

    /// The insured persons with that identity card: one of each fund at most.
    package func insuredIDs(nationalID number: NationalID, fund: Fund?) throws -> [String] {
        try rows(
            """
            SELECT i.person_id FROM persons p JOIN insured i ON i.person_id = p.person_id
            WHERE p.national_id = $1 AND ($2 = '' OR i.fund = $2) ORDER BY i.fund
            """, number.description, fund?.rawValue ?? ""
        ) { try $0.text(0) }
    }

    package func beneficiary(_ personID: String) throws -> Beneficiary? {
        try first(
            """
            SELECT person_id, insured_id, relation, first_name, family_name, birth_day, national_id,
                covered_from, is_disabled
            FROM persons WHERE person_id = $1
            """, personID, read: Beneficiary.init)
    }

    /// The insured person and the dependants, in the order in which they were declared.
    package func beneficiaries(of insuredID: String) throws -> [Beneficiary] {
        try rows(
            """
            SELECT person_id, insured_id, relation, first_name, family_name, birth_day, national_id,
                covered_from, is_disabled
            FROM persons WHERE insured_id = $1 ORDER BY place
            """, insuredID, read: Beneficiary.init)
    }

    /// Who of the insured's beneficiaries was born that day; of twins the first declared.
    package func beneficiary(of insuredID: String, bornOn day: Day) throws -> Beneficiary? {
        try first(
            """
            SELECT person_id, insured_id, relation, first_name, family_name, birth_day, national_id,
                covered_from, is_disabled
            FROM persons WHERE insured_id = $1 AND birth_day = $2 ORDER BY place
            """, insuredID, day, read: Beneficiary.init)
    }

    /// What the fund has on record of an insured person.
    package func insuredPerson(_ personID: String) throws -> InsuredPerson? {
        try first(
            """
            SELECT i.fund, i.registration_number, p.national_id, p.first_name, p.family_name,
                p.birth_day, p.covered_from, i.employer_identifier, i.bank_account,
                i.civil_status_number, i.email, i.mobile, i.came_from_other_scheme
            FROM insured i JOIN persons p ON p.person_id = i.person_id WHERE i.person_id = $1
            """, personID, read: InsuredPerson.init)
    }

    /// Whether a dependant of that identity card is declared with anybody.
    package func isDependant(nationalID: NationalID) throws -> Bool {
        try exists(
            "SELECT 1 FROM persons WHERE national_id = $1 AND relation <> 'INSURED'",
            nationalID.description)
    }
}

extension WriteTransaction {
    package func register(_ person: InsuredPerson, as personID: String) throws {
        try add(
            Beneficiary(
                personID: personID, insuredID: personID, relation: .insured, name: person.name,
                birthDay: person.birthDay, nationalID: person.nationalID,
                coveredFrom: person.registeredOn))
        try execute(
            """
            INSERT INTO insured (person_id, fund, registration_number, employer_identifier,
                bank_account, civil_status_number, email, mobile, came_from_other_scheme)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, personID, person.fund.rawValue, person.registration.description,
            person.employerIdentifier?.description, person.payment?.bankAccount,
            person.payment?.civilStatusNumber, person.contacts.email?.description,
            person.contacts.mobile?.description, person.cameFromOtherScheme)
    }

    package func add(_ beneficiary: Beneficiary) throws {
        let family = try first(
            "SELECT COUNT(*) FROM persons WHERE insured_id = $1", beneficiary.insuredID
        ) { try $0.integer(0) }
        try execute(
            """
            INSERT INTO persons (person_id, insured_id, relation, first_name, family_name,
                birth_day, national_id, covered_from, is_disabled, place)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """, beneficiary.personID, beneficiary.insuredID, beneficiary.relation.rawValue,
            beneficiary.name.first, beneficiary.name.family, beneficiary.birthDay,
            beneficiary.nationalID?.description, beneficiary.coveredFrom,
            beneficiary.isDisabled, family ?? 0)
    }

    package func rename(_ personID: String, _ name: PersonName) throws {
        try execute(
            "UPDATE persons SET first_name = $2, family_name = $3 WHERE person_id = $1",
            personID, name.first, name.family)
    }

    package func setPayment(_ personID: String, _ payment: PaymentMeans?) throws {
        try execute(
            "UPDATE insured SET bank_account = $2, civil_status_number = $3 WHERE person_id = $1",
            personID, payment?.bankAccount, payment?.civilStatusNumber)
    }

    package func setContacts(_ personID: String, _ contacts: Contacts) throws {
        try execute(
            "UPDATE insured SET email = $2, mobile = $3 WHERE person_id = $1", personID,
            contacts.email?.description, contacts.mobile?.description)
    }

    package func setEmployerIdentifier(
        _ personID: String, _ identifier: EmployerIdentifier?
    ) throws {
        try execute(
            "UPDATE insured SET employer_identifier = $2 WHERE person_id = $1", personID,
            identifier?.description)
    }
}

extension PaymentMeans {
    fileprivate var bankAccount: String? {
        if case .transfer(let account) = self { account.description } else { nil }
    }

    fileprivate var civilStatusNumber: String? {
        if case .postalOrder(let number) = self { number.description } else { nil }
    }
}

extension Beneficiary {
    /// The columns of `persons`, in the order of the queries above.
    fileprivate init(_ row: Row) throws {
        guard let relation = Relation(rawValue: try row.text(2)) else {
            throw StoreError.corrupt("a relation that is not known")
        }
        self.init(
            personID: try row.text(0), insuredID: try row.text(1), relation: relation,
            name: try PersonName(first: row.text(3), family: row.text(4)),
            birthDay: try row.day(5),
            nationalID: try row.optional(6, row.text).flatMap { NationalID($0) },
            coveredFrom: try row.day(7), isDisabled: try row.bool(8))
    }
}

extension InsuredPerson {
    fileprivate init(_ row: Row) throws {
        guard let fund = Fund(rawValue: try row.text(0)),
            let registration = RegistrationNumber(try row.text(1), of: fund),
            let nationalID = NationalID(try row.text(2))
        else { throw StoreError.corrupt("an insured person without a number that can be read") }
        let payment: PaymentMeans? =
            if let account = try row.optional(8, row.text) {
                .transfer(try BankAccount(account))
            } else {
                try row.optional(9, row.text).flatMap { CivilStatusNumber($0) }
                    .map { .postalOrder($0) }
            }
        self.init(
            registration: registration, nationalID: nationalID,
            name: try PersonName(first: row.text(3), family: row.text(4)),
            birthDay: try row.day(5), registeredOn: try row.day(6),
            employerIdentifier: try row.optional(7, row.text).flatMap { EmployerIdentifier($0) },
            payment: payment,
            contacts: Contacts(
                email: try row.optional(10, row.text).flatMap { EmailAddress($0) },
                mobile: try row.optional(11, row.text).flatMap { MobileNumber($0) }),
            cameFromOtherScheme: try row.bool(12))
    }
}
