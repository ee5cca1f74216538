import Base
import EnrollmentDomain
import Testing

/// The worked examples of the chapters on dependants and entitlement, for dependants.
struct DependantTests {
    private let law: EnrollmentLaw

    init() throws {
        law = try shippedLaw()
    }

    /// Insured at CNOPS since 2000, or at CNSS with days in every month of `years`.
    private func insured(_ fund: Fund, years: ClosedRange<Int> = 2020...2030) throws
        -> InsuredHistory
    {
        var insured = InsuredHistory(registered: try day("2000-01-01"), fund: fund)
        guard fund == .cnss else { return insured }
        for year in years {
            for month in 1...12 {
                insured.months.append(
                    DeclaredMonth(try #require(Month(year: year, month: month)), days: 26))
            }
        }
        return insured
    }

    private func child(_ birth: String) throws -> DependantHistory {
        DependantHistory(.child, birthDay: try day(birth), coveredFrom: try day(birth))
    }

    @Test(arguments: [
        ("CNSS", "2025-03-10", "OPEN", "QUALIFYING_DAYS_REACHED"),
        ("CNSS", "2025-03-11", "CONTINUATION", "AGE_LIMIT"),
        ("CNSS", "2025-09-10", "CONTINUATION", "AGE_LIMIT"),
        ("CNSS", "2025-09-11", "CLOSED", "AGE_LIMIT"),
        ("CNOPS", "2025-03-09", "OPEN", "REGISTERED"),
        ("CNOPS", "2025-03-10", "CONTINUATION", "AGE_LIMIT"),
        ("CNOPS", "2025-09-09", "CONTINUATION", "AGE_LIMIT"),
        ("CNOPS", "2025-09-10", "CLOSED", "AGE_LIMIT"),
    ])
    func `ENR-DEP-04 a child is covered to 21 and six months more`(
        fund: String, on: String, state: String, reason: String
    ) throws {
        let answer = try entitlement(
            of: child("2004-03-10"), insured: insured(#require(Fund(rawValue: fund))),
            on: day(on), under: law)
        #expect(answer.state.rawValue == state)
        #expect(answer.reason.rawValue == reason)
    }

    @Test func `ENR-DEP-04 a student is covered to 26 and a disabled child without limit`() throws {
        var student = try child("2004-03-10")
        student.studies = [try period("2024-09-01", "2026-08-31"), try period("2027-09-01")]
        let last = try lastDayAsChild(student, of: .cnss, on: day("2030-03-10"), under: law)
        #expect(last.description == "2030-03-10")
        // Between two certificates the end of the first counts.
        #expect(
            try lastDayAsChild(student, of: .cnss, on: day("2027-01-01"), under: law).description
                == "2026-08-31")
        var disabled = try child("2004-03-10")
        disabled.isDisabled = true
        #expect(
            try entitlement(
                of: disabled, insured: insured(.cnops), on: day("2035-01-01"), under: law
            ).state == .open)
    }

    @Test(arguments: [
        ("2024-06-15", "OPEN"), ("2024-06-16", "CONTINUATION"), ("2025-06-15", "CONTINUATION"),
        ("2025-06-16", "CLOSED"),
    ])
    func `ENR-ENT-09 a divorced spouse is covered for a year`(on: String, state: String) throws {
        var spouse = DependantHistory(
            .spouse, birthDay: try day("1990-01-01"), coveredFrom: try day("2015-01-01"))
        spouse.divorced = try day("2024-06-15")
        let answer = try entitlement(
            of: spouse, insured: insured(.cnss), on: day(on), under: law)
        #expect(answer.state.rawValue == state)
        // Who was not covered on the day of the divorce has nothing that goes on.
        let uncovered = try entitlement(
            of: spouse, insured: InsuredHistory(registered: day("2000-01-01")), on: day(on),
            under: law)
        #expect(uncovered.isCovered == false)
    }

    @Test func `ENR-O-69 dependants are covered for six months after the insured's death`() throws {
        var insured = try insured(.cnops)
        insured.deceased = try day("2025-06-30")
        let child = try child("2015-01-01")
        func answer(_ on: String) throws -> Entitlement {
            try entitlement(of: child, insured: insured, on: day(on), under: law)
        }
        #expect(try answer("2025-06-30").state == .open)
        #expect(try answer("2025-07-01").reason == .insuredDeceased)
        #expect(try answer("2025-12-31").state == .continuation)
        #expect(try answer("2026-01-01").state == .closed)
    }

    @Test func `ENR-ENT-06 a dependant's cover goes and ends with the insured's`() throws {
        let insured = try insured(.cnss, years: 2020...2024)
        // Days until December 2024: the window of May 2025 falls short.
        let child = try child("2015-01-01")
        func answer(_ on: String) throws -> Entitlement {
            try entitlement(of: child, insured: insured, on: day(on), under: law)
        }
        #expect(try answer("2025-04-30").state == .open)
        #expect(try answer("2025-05-01").until?.description == "2025-10-31")
        #expect(try answer("2025-11-01").state == .closed)
        var baby = DependantHistory(
            .child, birthDay: try day("2025-04-20"), coveredFrom: try day("2025-04-20"))
        #expect(
            try entitlement(of: baby, insured: insured, on: day("2025-04-19"), under: law).reason
                == .neverRegistered)
        baby.deceased = try day("2025-04-22")
        #expect(
            try entitlement(of: baby, insured: insured, on: day("2025-04-23"), under: law).reason
                == .deceased)
    }

    @Test(arguments: [
        ("2025-03-01", "2025-03-31", "2025-03-01"), ("2025-03-01", "2025-04-01", "2025-04-01"),
    ])
    func `ENR-O-34 a birth declared within 30 days counts from its day`(
        event: String, filed: String, first: String
    ) throws {
        #expect(
            try firstDayAsDependant(
                event: day(event), filed: day(filed), from: .cnops, under: law
            ).description == first)
    }
}
