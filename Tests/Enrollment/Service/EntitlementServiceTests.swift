import Base
import CommonAPI
import Crypto
import EnrollmentAPI
import EnrollmentDomain
import RPC
import SampleData
import ServiceKit
import ServiceTestKit
import Testing

/// Who is covered, as other services and the person are told.
struct EntitlementServiceTests {
    private let suite: EnrollmentSuite

    init() throws {
        suite = try EnrollmentSuite()
    }

    @Test func `ENR-O-14 an insured person of CNOPS is covered, by every key`() async throws {
        let personID = try await suite.register()
        let others = try suite.others
        let byNumber = try await suite.cover("70000001")
        let byCard = try await others.checkEntitlement(
            .init(
                key: .nationalId(" zp 100001"), birthDay: "1990-02-03",
                day: EnrollmentSuite.today, fund: .cnops))
        let byID = try await others.checkEntitlement(
            .init(key: .personId(personID), day: EnrollmentSuite.today))
        #expect(byNumber == byCard)
        #expect(byNumber == byID)
        #expect(byNumber.known)
        #expect(byNumber.state == .open)
        #expect(byNumber.reason == "REGISTERED")
        #expect(byNumber.fund == .cnops)
        #expect(byNumber.beneficiary?.personId == personID)
        #expect(byNumber.beneficiary?.birthYear == 1990)
        #expect(byNumber.beneficiary?.relation == "INSURED")
        #expect(byNumber.insuredPersonId == personID)
        #expect(byNumber.explanation?.arabic.isEmpty == false)
        let law = try EnrollmentLaw(suite.service.context.law)
        #expect(byNumber.lawDigest == law.digest.description)
    }

    @Test func `PRV-COV-O-05 unknown people and wrong birth days get the same answer`()
        async throws
    {
        try await suite.register()
        let nothing = EnrollmentV1.CheckEntitlementResponse()
        #expect(try await suite.cover("70000002") == nothing)
        #expect(try await suite.cover("70000001", born: "1990-02-04") == nothing)
        #expect(try await suite.cover("no number") == nothing)
        let others = try suite.others
        for key in [
            EnrollmentV1.CheckEntitlementRequest.Key.personId("p0"), .nationalId("ZP9"),
            .nationalId("no card"),
        ] {
            #expect(
                try await others.checkEntitlement(
                    .init(key: key, birthDay: "1990-02-03", day: EnrollmentSuite.today))
                    == nothing)
        }
        #expect(
            try await others.checkEntitlement(
                .init(
                    key: .registrationNumber("70000001"), birthDay: "1990-02-03",
                    day: EnrollmentSuite.today, fund: .cnss)) == nothing)
        for (request, expected) in [
            (EnrollmentV1.CheckEntitlementRequest(), "INVALID_ARGUMENT FIELD_REQUIRED"),
            (
                .init(key: .registrationNumber("70000001")), "INVALID_ARGUMENT FIELD_REQUIRED"
            ),
            (
                .init(key: .personId("p1"), day: "2050-01-01"), "INVALID_ARGUMENT DATE_INVALID"
            ),
        ] as [(EnrollmentV1.CheckEntitlementRequest, String)] {
            #expect(await suite.refusal { try await others.checkEntitlement(request) } == expected)
        }
    }

    @Test func `ENR-ENT-09 a dependant is found by the birth day, and follows the divorce`()
        async throws
    {
        let personID = try await suite.register()
        let agent = try suite.agent()
        let spouse = try await agent.declareDependant(
            .init(
                personId: personID, relation: .spouse,
                name: .init(firstName: "Badr", familyName: "Rifai"), birthDay: "1988-05-06",
                marriedOn: "2026-02-20"), .once("spouse"))
        let open = try await suite.cover("70000001", born: "1988-05-06")
        #expect(open.beneficiary?.personId == spouse.personId)
        #expect(open.beneficiary?.relation == "SPOUSE")
        #expect(open.insuredPersonId == personID)
        #expect(open.state == .open)
        _ = try await agent.recordStatusChange(
            .init(personId: spouse.personId, kind: .divorced, firstDay: "2026-02-25"),
            .once("divorce"))
        let after = try await suite.cover("70000001", born: "1988-05-06")
        #expect(after.state == .continuation)
        #expect(after.reason == "DIVORCED")
        #expect(after.until == "2027-02-25")
    }

    @Test func `CLM-FILE-02 an employer finds those whom it declared for months that decide`()
        async throws
    {
        try await suite.registerEmployer()
        try await suite.register(EnrollmentSuite.registration(.cnss, number: "110000000"))
        _ = try await suite.importFile(payroll("202602").bytes)
        func isKnown(_ employer: String, on day: String) async throws -> Bool {
            try await suite.others.checkEntitlement(
                .init(
                    key: .registrationNumber("110000000"), birthDay: "1990-02-03", day: day,
                    fund: .cnss, declaredBy: employer)
            ).known
        }
        #expect(try await isKnown("1234567", on: "2026-02-01"))
        #expect(try await isKnown("1234567", on: "2026-08-31"))
        #expect(try await !isKnown("1234567", on: "2026-09-01"))
        #expect(try await !isKnown("1234567", on: "2026-01-31"))
        #expect(try await !isKnown("7654321", on: "2026-02-01"))
        #expect(
            await suite.refusal { try await isKnown("x", on: "2026-02-01") }
                == "INVALID_ARGUMENT FIELD_INVALID")
    }

    @Test func `what has no end is not said to have one`() async throws {
        let person = try await suite.register()
        let agent = try suite.agent()
        func record(
            _ kind: EnrollmentV1.RecordStatusChangeRequest.Kind, _ first: String, _ last: String
        ) async -> String? {
            await suite.refusal {
                try await agent.recordStatusChange(
                    .init(personId: person, kind: kind, firstDay: first, lastDay: last),
                    .once("\(kind.rawValue)-\(last)"))
            }
        }
        for kind in [EnrollmentV1.RecordStatusChangeRequest.Kind.deceased, .divorced] {
            #expect(
                await record(kind, "2026-01-01", "2026-02-01") == "INVALID_ARGUMENT DATE_INVALID")
        }
        // Who left and is back at work: the same record with its last day.
        #expect(await record(.left, "2026-01-31", "") == nil)
        #expect(try await suite.cover("70000001", on: "2026-03-02").reason == "LEFT_EMPLOYMENT")
        #expect(await record(.left, "2026-01-31", "2026-02-28") == nil)
        #expect(try await suite.cover("70000001", on: "2026-02-28").state == .continuation)
        #expect(try await suite.cover("70000001", on: "2026-03-01").state == .open)
    }

    @Test func `ENR-O-67 a right is suspended with a reason and restored by its end`()
        async throws
    {
        let personID = try await suite.register()
        let agent = try suite.agent()
        var request = EnrollmentV1.RecordStatusChangeRequest(
            personId: personID, kind: .suspended, firstDay: "2026-03-01")
        #expect(
            await suite.refusal { try await agent.recordStatusChange(request, .once("a")) }
                == "INVALID_ARGUMENT REASON_MISSING")
        request.reason = "inquiry 12"
        _ = try await agent.recordStatusChange(request, .once("b"))
        #expect(try await suite.cover("70000001").state == .suspended)
        request.lastDay = "2026-03-01"
        _ = try await agent.recordStatusChange(request, .once("c"))
        #expect(try await suite.cover("70000001").state == .open)
        for (change, expected) in [
            (.init(personId: personID, firstDay: "2026-03-01"), "INVALID_ARGUMENT KIND_UNKNOWN"),
            (
                .init(personId: personID, kind: .divorced, firstDay: "2026-03-01"),
                "FAILED_PRECONDITION NOT_A_DEPENDANT"
            ),
            (
                .init(
                    personId: personID, kind: .away, firstDay: "2026-03-01",
                    lastDay: "2026-02-01"), "INVALID_ARGUMENT DATE_INVALID"
            ),
            (
                .init(personId: personID, kind: .settled, firstDay: "2026-03-01"),
                "INVALID_ARGUMENT FIELD_REQUIRED"
            ),
            (
                .init(personId: "p0", kind: .left, firstDay: "2026-03-01"),
                "NOT_FOUND PERSON_UNKNOWN"
            ),
        ] as [(EnrollmentV1.RecordStatusChangeRequest, String)] {
            #expect(
                await suite.refusal {
                    try await agent.recordStatusChange(change, .once("\(change.kind.rawValue)"))
                } == expected)
        }
    }

    @Test func `ENR-ENT-01 a person reads the own cover, the days that count and the dependants`()
        async throws
    {
        let personID = try await suite.register(
            EnrollmentSuite.registration(.cnss, number: "110000000", card: "ZS1"))
        try await suite.registerEmployer()
        _ = try await suite.agent().declareDependant(
            .init(
                personId: personID, relation: .child,
                name: .init(firstName: "Sami", familyName: "Sebti"), birthDay: "2020-01-01"),
            .once("child"))
        for period in ["202512", "202601"] {
            _ = try await suite.importFile(payroll(period).bytes)
            _ = try await suite.agent().recordContributionsPaid(
                .init(
                    affiliationNumber: EnrollmentSuite.employer,
                    month: "\(period.prefix(4))-\(period.suffix(2))", paidOn: "2026-02-10"),
                .once("paid \(period)"))
        }
        let person = try suite.client(Caller(.person, personID))
        let short = try await person.getMyCoverage(.init())
        #expect(short.coverages.map(\.relation) == ["INSURED", "CHILD"])
        #expect(short.coverages.map(\.covered) == [false, false])
        #expect(short.coverages.first?.days == 52)
        #expect(
            short.coverages.first?.explanation?.french
                == "Droit fermé : 52 jours comptés sur les 54 requis en 6 mois.")
        #expect(short.months.map(\.daysPaid) == [0, 26, 26, 0, 0, 0])
        #expect(short.months.first?.month == "2026-02")
        // Two more days, unpaid and then paid.
        _ = try await suite.importFile(payroll("202602", days: 2).bytes)
        #expect(try await suite.cover("110000000").reason == "CONTRIBUTIONS_UNPAID")
        _ = try await suite.agent().recordContributionsPaid(
            .init(
                affiliationNumber: EnrollmentSuite.employer, month: "2026-02",
                paidOn: "2026-03-02"), .once("paid"))
        let open = try await person.getMyCoverage(.init())
        #expect(open.coverages.map(\.state) == ["OPEN", "OPEN"])
        #expect(open.coverages.map(\.reason).first == "QUALIFYING_DAYS_REACHED")
        #expect(
            await suite.refusal {
                try await suite.client(Caller(.employer, "1234567")).getMyCoverage(.init())
            } == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
    }
}

/// What an activation asks.
struct IdentificationTests {
    private let suite: EnrollmentSuite

    init() throws {
        suite = try EnrollmentSuite()
    }

    private func identify(
        _ route: EnrollmentV1.IdentifyPersonRequest.Route, card: String = "ZP100001",
        born: String = "1990-02-03"
    ) async throws -> EnrollmentV1.IdentifyPersonResponse {
        try await suite.others.identifyPerson(
            .init(route: route, nationalId: card, birthDay: born))
    }

    @Test func `ID-ACT-11 each route identifies, and every wrong fact gives the same nothing`()
        async throws
    {
        let personID = try await suite.register()
        let expected = EnrollmentV1.IdentifyPersonResponse(
            personId: personID, fund: .cnops, paymentMode: .bankTransfer,
            registrationNumber: "70000001")
        #expect(try await identify(.registrationNumber("70 000 001")) == expected)
        #expect(try await identify(.employerIdentifier("500001"), card: "zp 100001") == expected)
        let nothing = EnrollmentV1.IdentifyPersonResponse()
        #expect(try await identify(.registrationNumber("70000002")) == nothing)
        #expect(try await identify(.employerIdentifier("500002")) == nothing)
        #expect(try await identify(.registrationNumber("70000001"), card: "ZP1") == nothing)
        #expect(try await identify(.registrationNumber("70000001"), card: "??") == nothing)
        #expect(try await identify(.registrationNumber("70000001"), born: "1990-02-04") == nothing)
        #expect(try await identify(.registrationNumber(""), born: "") == nothing)
        #expect(
            await suite.refusal { try await suite.others.identifyPerson(.init()) }
                == "INVALID_ARGUMENT FIELD_REQUIRED")
    }

    @Test func `ID-ACT-15 both answers must match`() async throws {
        let personID = try await suite.register()
        var byOrder = EnrollmentSuite.registration(number: "70000002", card: "ZP2")
        byOrder.payment = .init(means: .civilStatusNumber("12/34 ab"))
        let otherID = try await suite.register(byOrder)
        func matches(
            _ id: String, _ identifier: String,
            _ answer: EnrollmentV1.CheckPaymentAnswersRequest.Answer
        ) async throws -> Bool {
            try await suite.others.checkPaymentAnswers(
                .init(personId: id, employerIdentifier: identifier, answer: answer)
            ).matched
        }
        #expect(try await matches(personID, "500001", .lastAccountDigits("8901 2396")))
        #expect(try await !matches(personID, "500001", .lastAccountDigits("89012397")))
        #expect(try await !matches(personID, "500001", .lastAccountDigits("789012396")))
        #expect(try await !matches(personID, "500002", .lastAccountDigits("89012396")))
        #expect(try await !matches(personID, "500001", .civilStatusNumber("12/34AB")))
        #expect(try await !matches("p0", "500001", .lastAccountDigits("89012396")))
        #expect(try await matches(otherID, "500001", .civilStatusNumber("12-34-ab")) == false)
        #expect(try await matches(otherID, "500001", .civilStatusNumber("12-34AB")))
        #expect(try await !matches(otherID, "500001", .lastAccountDigits("")))
    }

    @Test func `ID-HRD-02 contacts are compared with the record`() async throws {
        let personID = try await suite.register()
        let others = try suite.others
        let answer = try await others.contactsOnRecord(
            .init(personId: personID, email: "wiam@COURRIEL.test", mobile: "+212700000000"))
        #expect(answer.emailOnRecord)
        #expect(!answer.mobileOnRecord)
        #expect(answer.emails == ["Wiam@courriel.test"])
        #expect(answer.mobiles == ["+212612345678"])
        #expect(
            try await others.contactsOnRecord(.init(personId: "p0"))
                == EnrollmentV1.ContactsOnRecordResponse())
    }
}
