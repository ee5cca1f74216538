import Base
import CommonAPI
import EnrollmentAPI
import EnrollmentStore
import Protobuf
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Testing

/// Persons, dependants and what changes their rights, over a socket.
struct PersonServiceTests {
    private let suite: EnrollmentSuite

    init() throws {
        suite = try EnrollmentSuite()
    }

    @Test func `ENR-UPD-01 an agent registers a person, and each look at the record is kept`()
        async throws
    {
        let personID = try await suite.register()
        #expect(personID.hasPrefix("p"))
        #expect(personID.utf8.count == 17)
        let agent = try suite.agent(.cnops)
        let byID = try await agent.getPerson(
            .init(key: .personId(personID), purpose: "call of 2 March"))
        let byNumber = try await agent.getPerson(
            .init(key: .registrationNumber("70000001"), fund: .cnops))
        #expect(byID == byNumber)
        #expect(byID.nationalId == "ZP100001")
        #expect(byID.contacts?.email == "Wiam@courriel.test")
        #expect(byID.contacts?.mobile == "+212612345678")
        #expect(
            byID.payment?.means == .bankAccount(String(repeating: "*", count: 22) + "96"))
        let looks = try suite.service.context.database.read { transaction in
            try transaction.rows(
                "SELECT subject, detail FROM audit WHERE action = 'enrollment.person.read'"
            ) { try $0.text(0) + " " + $0.text(1) }
        }
        #expect(looks == ["\(personID) call of 2 March", "\(personID) "])
        #expect(
            await suite.refusal { try await agent.getPerson(.init(key: .personId("p0"))) }
                == "NOT_FOUND PERSON_UNKNOWN")
    }

    @Test func `ENR-O-13 a number or a card that a fund knows is not registered again`()
        async throws
    {
        try await suite.register()
        for (number, card) in [("70000001", "ZP9"), ("70000009", "ZP100001")] {
            let request = EnrollmentSuite.registration(number: number, card: card)
            #expect(
                await suite.refusal {
                    try await suite.agent().registerPerson(request, .once("again \(number)"))
                } == "ALREADY_EXISTS ALREADY_REGISTERED")
        }
        // The other fund has its own register.
        try await suite.register(EnrollmentSuite.registration(.cnss, number: "110000000"))
    }

    private static let faults:
        [(String, @Sendable (inout EnrollmentV1.RegisterPersonRequest) -> Void)] = [
            ("FIELD_REQUIRED fund", { $0.fund = .unspecified }),
            ("FIELD_INVALID registration_number", { $0.registrationNumber = "12" }),
            ("FIELD_INVALID national_id", { $0.nationalId = "123" }),
            ("FIELD_REQUIRED name", { $0.name = nil }),
            ("FIELD_INVALID name.first_name", { $0.name?.firstName = "  " }),
            ("FIELD_REQUIRED birth_day", { $0.birthDay = "" }),
            ("FIELD_INVALID birth_day", { $0.birthDay = "1990-02-30" }),
            ("DATE_INVALID birth_day", { $0.birthDay = "2026-03-03" }),
            ("DATE_INVALID registered_on", { $0.registeredOn = "1980-01-01" }),
            ("FIELD_INVALID employer_identifier", { $0.employerIdentifier = "a/b" }),
            (
                "RIB_INVALID payment.bank_account",
                { $0.payment?.means = .bankAccount("007780000123456789012397") }
            ),
            ("EMAIL_INVALID contacts.email", { $0.contacts?.email = "a@b" }),
            ("FIELD_INVALID contacts.mobile", { $0.contacts?.mobile = "0512345678" }),
        ]

    @Test(arguments: 0..<faults.count)
    func `ENR-EMP-05 a field that cannot be right is refused by name`(index: Int) async throws {
        let (expected, change) = PersonServiceTests.faults[index]
        var request = EnrollmentSuite.registration()
        change(&request)
        do {
            _ = try await suite.agent().registerPerson(request, .once("faulty"))
            Issue.record("was not refused")
        } catch let status as Status {
            let field = status.badRequest?.fieldViolations.first?.field ?? ""
            #expect("\(status.errorInfo?.reason ?? "") \(field)" == expected)
        }
    }

    @Test func `the parts of a record are replaced one by one`() async throws {
        let personID = try await suite.register()
        let agent = try suite.agent()
        _ = try await agent.updatePerson(
            .init(
                personId: personID,
                payment: .init(means: .civilStatusNumber("12-34"))), .once("payment"))
        _ = try await agent.updatePerson(
            .init(personId: personID, contacts: .init(mobile: "0712345678")), .once("contacts"))
        let record = try await agent.getPerson(.init(key: .personId(personID)))
        #expect(record.payment?.means == .civilStatusNumber("***34"))
        #expect(record.contacts == .init(mobile: "+212712345678"))
        #expect(record.name?.familyName == "Sebti")
        #expect(
            await suite.refusal {
                try await agent.updatePerson(.init(personId: "p0"), .once("nobody"))
            } == "NOT_FOUND PERSON_UNKNOWN")
    }

    @Test func `only agents of the fund keep its register`() async throws {
        let request = EnrollmentSuite.registration()
        for (caller, expected) in [
            (nil, "UNAUTHENTICATED NOT_SIGNED_IN"),
            (Caller(.person, "p1"), "PERMISSION_DENIED CALLER_NOT_ALLOWED"),
            (Caller(.staff, "a", roles: [.claimsAgent]), "PERMISSION_DENIED CALLER_NOT_ALLOWED"),
            (
                Caller(.staff, "a", fund: .cnss, roles: [.enrollmentAgent]),
                "PERMISSION_DENIED CALLER_NOT_ALLOWED"
            ),
        ] as [(Caller?, String)] {
            #expect(
                await suite.refusal {
                    try await suite.client(caller).registerPerson(request, .once("not allowed"))
                } == expected)
        }
    }

    @Test func `a repeated registration gives the same person and one fact of each kind`()
        async throws
    {
        let agent = try suite.agent()
        let request = EnrollmentSuite.registration()
        let first = try await agent.registerPerson(request, .once("k"))
        #expect(try await agent.registerPerson(request, .once("k")) == first)
        let facts = try suite.service.context.database.read { try $0.outbox(after: 0) }
        #expect(facts.map(\.topic) == ["person-changed", "entitlement-changed"])
        #expect(facts.allSatisfy { $0.subject == first.personId })
        let pages = try suite.others.follow(.init(after: 0))
        for try await page in pages {
            #expect(page.facts.map(\.topic) == facts.map(\.topic))
            break
        }
    }

    @Test func `ENR-DEP-02 dependants are declared once, with their day of effect`() async throws {
        let personID = try await suite.register()
        let agent = try suite.agent()
        let spouse = EnrollmentV1.DeclareDependantRequest(
            personId: personID, relation: .spouse,
            name: .init(firstName: "Badr", familyName: "Rifai"), birthDay: "1988-05-06",
            nationalId: "ZQ77", marriedOn: "2026-02-20")
        let declared = try await agent.declareDependant(spouse, .once("spouse"))
        #expect(declared.coveredFrom == "2026-02-20")
        #expect(
            await suite.refusal { try await agent.declareDependant(spouse, .once("spouse 2")) }
                == "ALREADY_EXISTS ALREADY_DEPENDANT")
        let child = EnrollmentV1.DeclareDependantRequest(
            personId: personID, relation: .child,
            name: .init(firstName: "Sami", familyName: "Rifai"), birthDay: "2020-01-01")
        // Declared after 30 days: from today (ENR-O-34).
        #expect(
            try await agent.declareDependant(child, .once("child")).coveredFrom
                == EnrollmentSuite.today)
        #expect(
            await suite.refusal { try await agent.declareDependant(child, .once("child 2")) }
                == "ALREADY_EXISTS ALREADY_DEPENDANT")
        let record = try await agent.getPerson(.init(key: .personId(personID)))
        #expect(record.dependants.map(\.relation) == ["SPOUSE", "CHILD"])
    }

    @Test(arguments: [
        ("CNOPS", "2005-03-02", "FAILED_PRECONDITION TOO_OLD"), ("CNOPS", "2005-03-03", nil),
        ("CNSS", "2005-03-01", "FAILED_PRECONDITION TOO_OLD"), ("CNSS", "2005-03-02", nil),
    ])
    func `ENR-DEP-03 a child of 21 is too old at CNOPS, and a day later at CNSS`(
        fund: String, birthDay: String, expected: String?
    ) async throws {
        let fund = try #require(Fund(rawValue: fund))
        let personID = try await suite.register(
            EnrollmentSuite.registration(fund, number: "110000000"))
        let refusal = await suite.refusal {
            try await suite.agent().declareDependant(
                .init(
                    personId: personID, relation: .child,
                    name: .init(firstName: "Sami", familyName: "Rifai"), birthDay: birthDay),
                .once("child"))
        }
        #expect(refusal == expected)
    }

    @Test func `ENR-O-33 who is insured is no dependant`() async throws {
        let personID = try await suite.register()
        try await suite.register(EnrollmentSuite.registration(number: "70000002", card: "ZQ77"))
        #expect(
            await suite.refusal {
                try await suite.agent().declareDependant(
                    .init(
                        personId: personID, relation: .spouse,
                        name: .init(firstName: "Badr", familyName: "Rifai"),
                        birthDay: "1988-05-06", nationalId: "ZQ77", marriedOn: "2026-02-20"),
                    .once("spouse"))
            } == "FAILED_PRECONDITION INSURED_IN_OWN_RIGHT")
    }
}
