package import Base
package import JSON

/// An invented insured person whose numbers have the form of real ones.
package struct SamplePerson {
    package let fund: Fund
    package let registration: String
    package let nationalID: String
    package let name: SampleName
    package let birthDay: Day
    package let registeredOn: Day
    package let employerIdentifier: String
    /// A bank account, or a civil-status number where there is none.
    package let account: String?
    package let civilStatus: String
    package let mobile: String
    package let hasFamily: Bool

    /// A public employee (CNOPS).
    package init(publicEmployee number: Int, seed: UInt64) {
        self.init(
            .cnops, registration: "\(70_000_000 + 13 * number)", seed: seed &+ 1_000_000,
            number: number)
    }

    /// An employee of the payroll files (CNSS), by the place there.
    package init(employee: Int, seed: UInt64) {
        self.init(
            .cnss, registration: "\(SamplePayroll.registration(employee))", seed: seed,
            number: employee)
    }

    private init(_ fund: Fund, registration: String, seed: UInt64, number: Int) {
        var chance = SeededGenerator(seed: seed &+ UInt64(number))
        self.fund = fund
        self.registration = registration
        name = SampleName(&chance)
        let card = 100_000 + (number * 37) % 900_000
        nationalID = "\(fund == .cnops ? "ZP" : "ZS")\(card)"
        let age = 25 + Int(chance.next() % 30)
        birthDay =
            Day(
                year: 2000 - age + 25, month: 1 + Int(chance.next() % 12),
                day: 1 + Int(chance.next() % 28)) ?? .earliest
        registeredOn = birthDay.adding(months: 12 * 24)
        employerIdentifier = "\(500_000 + number)"
        account = number % 4 == 3 ? nil : SamplePerson.account(&chance)
        civilStatus = "\(1 + number)/\(birthDay.components.year)"
        mobile = SamplePerson.mobile(&chance)
        hasFamily = number.isMultiple(of: 2)
    }

    /// A bank account of an invented bank: the one key of a hundred that belongs to it.
    private static func account(_ chance: inout SeededGenerator) -> String {
        let number = "999" + "780" + padded(Int(chance.next() % 10_000_000_000_000_000), 16)
        let key = (1...97).first { (try? BankAccount(number + padded($0, 2))) != nil } ?? 0
        return number + padded(key, 2)
    }

    private static func mobile(_ chance: inout SeededGenerator) -> String {
        "+2126" + padded(10_000_000 + Int(chance.next() % 60_000_000), 8)
    }

    package var email: String {
        "\(name.first.lowercased()).\(employerIdentifier)@courriel.test"
    }

    /// The fields of `RegisterPersonRequest`, and of `DeclareDependantRequest` for each dependant.
    package var json: JSONValue {
        var members: [JSONObject.Member] = []
        func add(_ name: String, _ value: JSONValue) {
            members.append(JSONObject.Member(name: name, value: value))
        }
        func named(_ first: String, _ family: String) -> JSONValue {
            .object(["first_name": .string(first), "family_name": .string(family)])
        }
        add("fund", .string("FUND_\(fund.rawValue)"))
        add("registration_number", .string(registration))
        add("national_id", .string(nationalID))
        add("name", named(name.first, name.family))
        add("birth_day", .string(birthDay.description))
        add("registered_on", .string(registeredOn.description))
        add("employer_identifier", .string(employerIdentifier))
        let payment: JSONObject =
            if let account {
                ["bank_account": .string(account)]
            } else {
                ["civil_status_number": .string(civilStatus)]
            }
        add("payment", .object(payment))
        add("contacts", .object(["email": .string(email), "mobile": .string(mobile)]))
        let spouse: JSONValue = .object([
            "relation": .string("SPOUSE"), "name": named("Rim", name.family),
            "birth_day": .string(birthDay.adding(months: 18).description),
            "married_on": .string(registeredOn.adding(months: 24).description),
        ])
        let child: JSONValue = .object([
            "relation": .string("CHILD"), "name": named("Sami", name.family),
            "birth_day": .string(registeredOn.adding(months: 40).description),
        ])
        add("dependants", .array(hasFamily ? [spouse, child] : []))
        return .object(JSONObject(members: members))
    }
}
