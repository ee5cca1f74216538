import Base
import EnrollmentDomain
import Testing

/// The worked examples by which Claims' chapter on entitlement tells the rules that Enrollment owns
/// (claims section 8); docs/decisions/0009 says where the two differ.
struct ClaimsExampleTests {
    private let law: EnrollmentLaw

    init() throws {
        law = try shippedLaw()
    }

    /// Registered on 1 January 2025, with paid and unpaid days in each month from then on.
    private func person(paid: [Int], unpaid: [Int] = []) throws -> InsuredHistory {
        var person = InsuredHistory(registered: try day("2025-01-01"))
        for (days, isPaid) in [(paid, true), (unpaid, false)] {
            for (place, days) in days.enumerated() {
                let month = try #require(Month("2025-01")).adding(place)
                person.months.append(DeclaredMonth(month, days: days, isPaid: isPaid))
            }
        }
        return person
    }

    private func answer(_ person: InsuredHistory, _ on: String) throws -> Entitlement {
        try entitlement(of: person, on: day(on), under: law)
    }

    @Test
    func `CLM-ENT-02 CLM-DL-06 ENR-ENT-02 54 paid days spread over six months open the right`()
        throws
    {
        let spread = try person(paid: [9, 9, 9, 9, 9, 9])
        #expect(try answer(spread, "2025-07-01").isCovered)
        let short = try answer(person(paid: [9, 9, 9, 9, 9, 8]), "2025-07-01")
        #expect(short.reason == .qualifyingDaysMissing && short.days == 53)
        // The seventh month back no longer counts.
        #expect(try answer(person(paid: [9, 0, 9, 9, 9, 9, 9]), "2025-08-01").days == 45)
    }

    @Test func `CLM-ENT-04 who comes from another scheme needs no days`() throws {
        var moved = try person(paid: [5])
        #expect(try !answer(moved, "2025-02-01").isCovered)
        moved.cameFromOtherScheme = true
        #expect(try answer(moved, "2025-02-01").reason == .exemptFromQualifying)
    }

    @Test func `CLM-ENT-05 CLM-ALD-06 a child's illness keeps the child's cover, and no other`()
        throws
    {
        // 54 declared days, 10 of them unpaid.
        let insured = try person(paid: [26, 18], unpaid: [0, 0, 10])
        #expect(try self.answer(insured, "2025-04-10").reason == .contributionsUnpaid)
        var ill = DependantHistory(
            .child, birthDay: try day("2015-05-10"), coveredFrom: try day("2025-01-01"))
        ill.illness = [try period("2025-02-01", "2026-01-31")]
        let brother = DependantHistory(
            .child, birthDay: try day("2017-05-10"), coveredFrom: try day("2025-01-01"))
        func answer(_ child: DependantHistory, _ on: String) throws -> Entitlement {
            try entitlement(of: child, insured: insured, on: day(on), under: law)
        }
        #expect(try answer(ill, "2025-04-10").reason == .longTermIllness)
        #expect(try answer(brother, "2025-04-10").reason == .contributionsUnpaid)
        // The insured's own illness keeps the insured's cover alone.
        var other = insured
        other.illness = ill.illness
        #expect(try self.answer(other, "2025-04-10").isCovered)
        let child = try entitlement(of: brother, insured: other, on: day("2025-04-10"), under: law)
        #expect(!child.isCovered)
    }

    @Test(arguments: [
        ("2025-09-30", nil), ("2025-10-01", Entitlement.Reason.continuationEnded),
    ])
    func `CLM-ENT-06 CLM-DL-04 cover goes on for six months`(
        on: String, reason: Entitlement.Reason?
    ) throws {
        var left = try person(paid: [26, 26, 26])
        left.months.append(DeclaredMonth(try #require(Month("2024-12")), days: 26))
        left.left = try day("2025-03-31")
        let answer = try answer(left, on)
        #expect(answer.isCovered == (reason == nil))
        if let reason { #expect(answer.reason == reason) }
        // Who joins another scheme meanwhile is covered there.
        left.otherScheme = [try period("2025-06-01")]
        #expect(try self.answer(left, "2025-07-10").reason == .otherScheme)
    }

    /// Divorced on 2025-02-15: the year begins on the day after (decision 9).
    @Test(arguments: [("2026-02-14", true), ("2026-02-15", true), ("2026-02-16", false)])
    func `CLM-ENT-07 CLM-DL-05 a divorced wife is covered for a year`(on: String, isCovered: Bool)
        throws
    {
        let insured = InsuredHistory(registered: try day("2000-01-01"), fund: .cnops)
        var wife = DependantHistory(
            .spouse, birthDay: try day("1990-05-10"), coveredFrom: try day("2015-01-01"))
        wife.divorced = try day("2025-02-15")
        let answer = try entitlement(of: wife, insured: insured, on: day(on), under: law)
        #expect(answer.isCovered == isCovered)
        // Covered in another capacity, she has no right from the marriage.
        wife.otherScheme = [try period("2025-06-01")]
        let elsewhere = try entitlement(
            of: wife, insured: insured, on: day("2025-07-10"), under: law)
        #expect(elsewhere.reason == .otherScheme)
    }

    @Test(arguments: [
        ("2025-05-10", false, false, true), ("2025-11-11", false, false, false),
        ("2030-05-10", true, false, true), ("2040-01-01", false, true, true),
    ])
    func `CLM-ENT-11 ENR-ENT-10 children to 21, students to 26, disabled without limit`(
        on: String, isStudent: Bool, isDisabled: Bool, isCovered: Bool
    ) throws {
        var insured = InsuredHistory(registered: try day("2000-01-01"))
        for month in 0..<240 {
            insured.months.append(
                DeclaredMonth(try #require(Month("2024-01")).adding(month), days: 26))
        }
        var child = DependantHistory(
            .child, birthDay: try day("2004-05-10"), coveredFrom: try day("2004-05-10"))
        child.isDisabled = isDisabled
        if isStudent { child.studies = [try period("2029-09-01")] }
        let answer = try entitlement(of: child, insured: insured, on: day(on), under: law)
        #expect(answer.isCovered == isCovered)
    }

    @Test func `ENR-ENT-12 contributions settled for a time away open the right for that time`()
        throws
    {
        var person = InsuredHistory(registered: try day("2000-01-01"), fund: .cnops)
        person.away = [try period("2025-01-01", "2026-12-31")]
        person.settled = [try period("2025-09-01", "2025-12-31")]
        #expect(try answer(person, "2025-06-30").state == .continuation)
        #expect(try answer(person, "2025-08-31").state == .closed)
        #expect(try answer(person, "2025-09-01").reason == .contributionsSettled)
        #expect(try answer(person, "2025-12-31").until == Day("2025-12-31"))
        #expect(try answer(person, "2026-01-01").state == .closed)
    }
}
