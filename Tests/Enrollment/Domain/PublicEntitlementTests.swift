import Base
import EnrollmentDomain
import Testing

/// Entitlement at CNOPS, and the explanation of every answer.
struct PublicEntitlementTests {
    private let law: EnrollmentLaw

    init() throws {
        law = try shippedLaw()
    }

    private func answer(_ person: InsuredHistory, _ on: String) throws -> Entitlement {
        try entitlement(of: person, on: day(on), under: law)
    }

    @Test func `ENR-O-14 the right opens on the day of taking up the post`() throws {
        let person = InsuredHistory(registered: try day("2025-09-15"), fund: .cnops)
        #expect(try answer(person, "2025-09-14").reason == .neverRegistered)
        #expect(try answer(person, "2025-09-15").reason == .registered)
        #expect(try answer(person, "2025-09-15").until == nil)
    }

    @Test(arguments: [
        ("2025-03-31", "OPEN", "REGISTERED"),
        ("2025-04-01", "CONTINUATION", "CONDITIONS_NO_LONGER_MET"),
        ("2025-09-30", "CONTINUATION", "CONDITIONS_NO_LONGER_MET"),
        ("2025-10-01", "OPEN", "CONTRIBUTIONS_SETTLED"),
        ("2026-04-01", "CLOSED", "CONTINUATION_ENDED"),
        ("2026-06-30", "CLOSED", "CONTINUATION_ENDED"),
        ("2026-07-01", "OPEN", "REGISTERED"),
    ])
    func `ENR-O-23 who is away keeps the right six months, or while contributions are settled`(
        on: String, state: String, reason: String
    ) throws {
        var person = InsuredHistory(registered: try day("2000-01-01"), fund: .cnops)
        person.away = [try period("2025-04-01", "2026-06-30")]
        person.settled = [try period("2025-10-01", "2026-03-31")]
        let answer = try answer(person, on)
        #expect(answer.state.rawValue == state)
        #expect(answer.reason.rawValue == reason)
    }

    @Test func `ENR-ENT-06 who resigns keeps the right six months`() throws {
        var person = InsuredHistory(registered: try day("2000-01-01"), fund: .cnops)
        person.left = try day("2025-06-30")
        #expect(try answer(person, "2025-06-30").state == .open)
        #expect(try answer(person, "2025-07-01").until?.description == "2025-12-31")
        #expect(try answer(person, "2026-01-01").reason == .continuationEnded)
    }

    @Test func `ENR-ENT-06 who leaves while pay is stopped keeps what remains of six months`()
        throws
    {
        var person = InsuredHistory(registered: try day("2000-01-01"), fund: .cnops)
        person.away = [try #require(Period(first: day("2025-01-01"), last: nil))]
        person.left = try day("2025-04-30")
        #expect(try answer(person, "2025-05-01").until == Day("2025-06-30"))
        #expect(try answer(person, "2025-07-01").reason == .continuationEnded)
        // Who has settled the contributions of that time had an open right to the end.
        person.settled = [try #require(Period(first: day("2025-01-01"), last: day("2025-04-30")))]
        #expect(try answer(person, "2025-05-01").until == Day("2025-10-31"))
        person.backAtWork = try day("2025-06-01")
        person.away = []
        #expect(try answer(person, "2025-06-01").reason == .registered)
    }

    @Test func `every answer is explained in both languages with its figures`() throws {
        var short = InsuredHistory(registered: try day("2025-01-01"))
        short.months = [DeclaredMonth(try #require(Month("2025-01")), days: 26)]
        let text = try answer(short, "2025-04-10")
            .explanation(for: .cnss, on: day("2025-04-10"), under: law)
        #expect(
            text.french == "Droit fermé : 26 jours comptés sur les 54 requis en 6 mois.")
        #expect(text.arabic.contains("54"))
        var left = InsuredHistory(registered: try day("2000-01-01"), fund: .cnops)
        left.left = try day("2025-06-30")
        #expect(
            try answer(left, "2025-07-01")
                .explanation(for: .cnops, on: day("2025-07-01"), under: law).french
                == "Fin d'activité : le droit est maintenu jusqu'au 31/12/2025.")
    }
}

/// What employers declared, as the rules see it.
struct DeclaredLineTests {
    private func line(
        _ month: String, _ days: Int, _ situation: PayrollSituation? = nil,
        employer: String = "1234567", version: Int = 1, isComplement: Bool = false,
        isPaid: Bool = true
    ) throws -> DeclaredLine {
        DeclaredLine(
            employer: try #require(AffiliationNumber(employer)), month: try #require(Month(month)),
            isComplement: isComplement, version: version, days: days, situation: situation,
            isPaid: isPaid)
    }

    private func history(_ lines: [DeclaredLine]) throws -> InsuredHistory {
        var person = InsuredHistory(registered: try day("2020-01-01"))
        person.take(lines)
        return person
    }

    @Test func `a later declaration of the month replaces the line, a complement adds`() throws {
        let person = try history([
            line("2025-05", 20, version: 2), line("2025-05", 26),
            line("2025-05", 3, version: 3, isComplement: true),
            line("2025-05", 5, employer: "7654321", isPaid: false),
        ])
        #expect(Set(person.months.map(\.days)) == [20, 3, 5])
        #expect(person.months.filter { !$0.isPaid }.map(\.days) == [5])
    }

    @Test func `ENR-DEC-06 SO in the last month declared ends the work with that month`() throws {
        #expect(
            try history([line("2025-05", 26), line("2025-06", 20, .so)]).left?.description
                == "2025-06-30")
        // Another employer goes on, then or later.
        #expect(
            try history([line("2025-06", 20, .so), line("2025-06", 6, employer: "7654321")]).left
                == nil)
        #expect(try history([line("2025-06", 20, .so), line("2025-07", 6)]).left == nil)
        // A complement of the same employer does not.
        #expect(
            try history([line("2025-06", 20, .so), line("2025-06", 1, isComplement: true)]).left
                != nil)
    }

    @Test func `ENR-ENT-06 a recorded last day holds until work is declared again`() throws {
        var person = InsuredHistory(registered: try day("2020-01-01"))
        person.left = try day("2025-06-12")
        person.take([try line("2025-06", 10)])
        #expect(person.left?.description == "2025-06-12")
        person.take([try line("2025-08", 26)])
        #expect(person.left == nil)
    }

    @Test func `ENR-DEC-06 DC dates the death by the month declared`() throws {
        let person = try history([line("2025-06", 12, .dc)])
        #expect(person.deceased?.description == "2025-06-30")
        #expect(person.left == nil)
    }
}
