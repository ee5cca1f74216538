import Base
import EnrollmentDomain
import Law
import Testing

/// The values that the project ships.
func shippedLaw() throws -> EnrollmentLaw {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return try EnrollmentLaw(LawSet(folder: "/\(root)/law", service: "enrollment"))
}

func day(_ text: String) throws -> Day { try #require(Day(text)) }

func period(_ first: String, _ last: String? = nil) throws -> Period {
    try #require(Period(first: day(first), last: last.map { try day($0) }))
}

/// The worked examples of the chapter on entitlement.
struct EntitlementTests {
    private let law: EnrollmentLaw

    init() throws {
        law = try shippedLaw()
    }

    /// Registered on 1 January 2025 unless said, with days by month, as `2025-01:26` or, unpaid,
    /// `2025-01:26!`.
    private func person(_ months: String, registered: String = "2025-01-01") throws
        -> InsuredHistory
    {
        var person = InsuredHistory(registered: try day(registered))
        for part in months.split(separator: " ") {
            let month = try #require(Month(String(part.prefix(7))))
            let days = part.dropFirst(8).filter { $0 != "!" }
            person.months.append(
                DeclaredMonth(month, days: try #require(Int(days)), isPaid: !part.hasSuffix("!")))
        }
        return person
    }

    private func answer(_ person: InsuredHistory, _ on: String) throws -> Entitlement {
        try entitlement(of: person, on: day(on), under: law)
    }

    @Test(arguments: [
        ("2025-01:26 2025-02:26 2025-03:1", "2025-04-10", "CLOSED", 53),
        ("2025-01:26 2025-02:26 2025-03:2", "2025-04-01", "OPEN", 54),
        ("2025-01:26 2025-02:26 2025-03:2", "2025-03-31", "CLOSED", 52),
        ("2025-01:9 2025-02:9 2025-03:9 2025-04:9 2025-05:9 2025-06:9", "2025-07-01", "OPEN", 54),
        ("2025-01:9 2025-02:9 2025-03:9 2025-04:9 2025-05:9 2025-06:9", "2025-06-30", "CLOSED", 45),
    ])
    func `ENR-ENT-01 the right opens with 54 days in six months`(
        months: String, on: String, state: String, days: Int
    ) throws {
        let answer = try answer(person(months), on)
        #expect(answer.state.rawValue == state)
        #expect(answer.days == days)
        if state == "CLOSED" { #expect(answer.reason == .qualifyingDaysMissing) }
    }

    @Test func `ENR-ENT-04 unpaid days do not count, and the answer says so`() throws {
        let unpaid = try person("2025-01:26 2025-02:26! 2025-03:26!")
        let closed = try answer(unpaid, "2025-04-10")
        #expect(closed.state == .closed)
        #expect(closed.reason == .contributionsUnpaid)
        #expect(closed.days == 26)
    }

    @Test func `ENR-ENT-08 with a recognised illness declared days count`() throws {
        var ill = try person("2025-01:26 2025-02:26! 2025-03:26!")
        ill.illness = [try period("2025-03-01", "2025-06-30")]
        let open = try answer(ill, "2025-04-10")
        #expect(open.state == .open)
        #expect(open.reason == .longTermIllness)
        #expect(try answer(ill, "2025-07-01").state != .open)
    }

    @Test func `ENR-ENT-06 cover goes on for six months when the days fall short`() throws {
        let short = try person("2024-12:26 2025-03:26 2025-04:26", registered: "2024-01-01")
        let june = try answer(short, "2025-06-10")
        #expect(june.state == .open)
        #expect(june.days == 78)
        let july = try answer(short, "2025-07-10")
        #expect(july.state == .continuation)
        #expect(july.until == Day("2025-12-31"))
        #expect(try answer(short, "2025-12-31").state == .continuation)
        let after = try answer(short, "2026-01-01")
        #expect(after.state == .closed)
        #expect(after.reason == .continuationEnded)
    }

    @Test func `ENR-ENT-06 who left is covered for six months from the day after`() throws {
        var left = try person("2025-01:26 2025-02:26 2025-03:26 2025-04:26 2025-05:26 2025-06:26")
        left.left = try day("2025-06-30")
        #expect(try answer(left, "2025-06-30").state == .open)
        let answer = try answer(left, "2025-07-01")
        #expect(answer.state == .continuation)
        #expect(answer.until == Day("2025-12-31"))
        #expect(try self.answer(left, "2026-01-01").reason == .continuationEnded)
    }

    /// The worked example whose days fall short on 01/07/2025, and work that ends while the six months
    /// run: they run once, from the day on which the conditions ceased to be met.
    @Test func `ENR-ENT-06 ENR-O-66 who leaves in the six months keeps what remains of them`()
        throws
    {
        var left = try person("2024-12:26 2025-03:26 2025-04:26", registered: "2024-01-01")
        left.left = try day("2025-08-15")
        let after = try answer(left, "2025-08-16")
        #expect(after.state == .continuation)
        #expect(after.reason == .conditionsNoLongerMet)
        #expect(after.until == Day("2025-12-31"))
        #expect(try answer(left, "2025-12-31").state == .continuation)
        #expect(try answer(left, "2026-01-01").reason == .continuationEnded)
    }

    @Test func `ENR-ENT-06 who is back at work is judged by the days again`() throws {
        var back = try person("2025-01:26 2025-02:26 2025-03:26 2025-04:26")
        back.left = try day("2025-04-30")
        back.backAtWork = try day("2025-06-01")
        #expect(try answer(back, "2025-05-31").reason == .leftEmployment)
        #expect(try answer(back, "2025-06-01").state == .open)
    }

    @Test func `ENR-ENT-06 a right that never opened has no continuation`() throws {
        var left = try person("2025-01:10")
        left.left = try day("2025-01-31")
        #expect(try answer(left, "2025-02-01").reason == .qualifyingDaysMissing)
    }

    @Test func `ENR-ENT-07 another scheme ends the right that day`() throws {
        var moved = try person("2025-01:26 2025-02:26 2025-03:26 2025-04:26 2025-05:26 2025-06:26")
        moved.left = try day("2025-06-30")
        moved.otherScheme = [try period("2025-09-15")]
        #expect(try answer(moved, "2025-09-14").state == .continuation)
        let after = try answer(moved, "2025-09-15")
        #expect(after.state == .closed)
        #expect(after.reason == .otherScheme)
    }

    @Test func `ENR-ENT-05 who comes from another scheme has no qualifying period`() throws {
        var moved = try person("2025-01:5")
        moved.cameFromOtherScheme = true
        let answer = try answer(moved, "2025-02-01")
        #expect(answer.state == .open)
        #expect(answer.reason == .exemptFromQualifying)
        #expect(try self.answer(moved, "2025-01-01").state == .open)
    }

    @Test(arguments: [("2025-06-15", "CONTINUATION"), ("2025-06-16", "CLOSED")])
    func `ENR-ENT-09 a divorced wife is covered for a year`(on: String, state: String) throws {
        let answer = try entitlement(divorcedOn: day("2024-06-15"), on: day(on), under: law)
        #expect(answer.state.rawValue == state)
    }

    @Test func `ENR-DEC-07 a month counts 26 days at most over all employers`() throws {
        let two = try person("2025-05:20 2025-05:10 2025-06:27")
        #expect(try answer(two, "2025-07-01").days == 52)
    }

    @Test func `ENR-ENT-01 a fund agent, a death and a missing registration decide first`() throws {
        var person = try person("2025-01:26 2025-02:26 2025-03:26")
        person.suspended = [try period("2025-04-05", "2025-04-20")]
        #expect(try answer(person, "2025-04-04").state == .open)
        #expect(try answer(person, "2025-04-05").state == .suspended)
        #expect(try answer(person, "2025-04-21").state == .open)
        person.deceased = try day("2025-04-25")
        #expect(try answer(person, "2025-04-25").isCovered)
        #expect(try answer(person, "2025-04-26").reason == .deceased)
        #expect(try answer(person, "2024-12-31").reason == .neverRegistered)
        #expect(
            try answer(InsuredHistory(registered: nil), "2025-04-01").reason == .neverRegistered)
    }

    @Test func `ENR-ENT-01 days from outside never trap`() throws {
        let month = try #require(Month("2025-05"))
        var person = InsuredHistory(registered: .earliest)
        person.months = [
            DeclaredMonth(month, days: .max), DeclaredMonth(month, days: .max),
            DeclaredMonth(month, days: .min),
        ]
        #expect(try answer(person, "2025-06-01").days == 26)
        #expect(try entitlement(of: person, on: .latest, under: law).state == .closed)
    }
}
