import Base
import ClaimsDomain
import Law
import Testing

/// What refuses a line before its amount is calculated (claims sections 4, 8 and 9.2).
struct EntitlementTests {
    private let law: ClaimsLaw

    init() throws {
        law = try shippedLaw()
    }

    private func line(
        _ number: Int = 1, on day: Day, group: CareGroup = .consultation, right: Right = .open,
        born: Day, illness: String? = nil, requiresApproval: Bool = false,
        hasApproval: Bool = false, ages: (Int?, Int?) = (nil, nil)
    ) throws -> ExaminedLine {
        let amount = try Money(dirhams: 150)
        return ExaminedLine(
            care: CareLine(
                number: number, day: day, sector: .privateSector, quantity: 1, charged: amount,
                entry: CatalogueEntry(code: "CS", price: .tariff(amount)), illness: illness),
            group: group, right: right, birthDay: born, requiresApproval: requiresApproval,
            approval: hasApproval ? .given("1") : .missing, leastAge: ages.0, greatestAge: ages.1)
    }

    private func objection(
        _ line: ExaminedLine, fund: Fund = .cnss, decisions: [IllnessDecision] = []
    ) -> String? {
        let file = IllnessFile(fund: fund, lines: [line.care], decisions: decisions)
        return ClaimsDomain.objection(to: line, in: file, under: law)?.reason.name
    }

    /// The child of the examples was born on 2013-05-10; who is 50 is vaccinated as the example says.
    @Test(arguments: [
        (CareGroup.dental, "2025-11-02", Fund.cnss, nil), (.dental, "2026-05-09", .cnss, nil),
        (.dental, "2026-05-10", .cnss, "NOT_IN_BASKET_AGE"), (.dental, "2026-05-10", .cnops, nil),
        (.orthodontics, "2025-05-09", .cnss, nil),
        (.orthodontics, "2025-05-10", .cnss, "NOT_IN_BASKET_AGE"),
        (.orthodontics, "2040-05-10", .cnops, nil), (.preventive, "2063-05-10", .cnss, nil),
    ])
    func
        `CLM-BASK-01 CLM-BASK-02 CLM-BASK-03 CLM-BASK-04 CLM-BASK-05 PRV-PREV-02 the basket by age`(
            group: CareGroup, day: String, fund: Fund, expected: String?
        ) throws
    {
        let born = try #require(Day("2013-05-10"))
        let line = try line(on: try #require(Day(day)), group: group, born: born)
        #expect(objection(line, fund: fund) == expected)
    }

    @Test func `CLM-BASK-O-02 an illness that opens dental care does so with an approval`() throws {
        let day = try #require(Day("2025-06-10"))
        let born = try #require(Day("1985-01-01"))
        let period = try #require(Period(first: day, last: day))
        func found(opens: Bool, approved: Bool, illness: String = "ALD-9") throws -> String? {
            let decision = IllnessDecision(
                illness: "ALD-9", period: period, exemption: .none, opensDental: opens)
            let line = try line(
                on: day, group: .dental, born: born, illness: illness, hasApproval: approved)
            return objection(line, decisions: [decision])
        }
        #expect(try found(opens: true, approved: true) == nil)
        #expect(try found(opens: false, approved: true) == "NOT_IN_BASKET_AGE")
        #expect(try found(opens: true, approved: false) == "NOT_IN_BASKET_AGE")
        #expect(try found(opens: true, approved: true, illness: "ALD-1") == "NOT_IN_BASKET_AGE")
    }

    @Test func `the catalogue's own ages bound an act`() throws {
        let day = try #require(Day("2025-06-10"))
        let born = day.adding(months: -12 * 12)
        for (ages, expected) in [
            ((nil, 12), nil), ((nil, 11), "NOT_IN_BASKET_AGE"), ((12, nil), nil),
            ((13, nil), "NOT_IN_BASKET_AGE"),
        ] as [((Int?, Int?), String?)] {
            #expect(objection(try line(on: day, born: born, ages: ages)) == expected)
        }
    }

    @Test
    func `CLM-ENT-01 CLM-ENT-06 CLM-ENT-13 Enrollment's answer decides whether a line goes on`()
        throws
    {
        let day = try #require(Day("2025-06-10"))
        let cases: [(Right, String?, String?)] = [
            (.open, nil, nil), (.unknown, "BENEFICIARY_NOT_FOUND", nil),
            (.closed(reason: "OTHER_SCHEME"), "COVERED_ELSEWHERE", nil),
            (
                .closed(reason: "QUALIFYING_DAYS_MISSING"), "NOT_ENTITLED",
                "QUALIFYING_DAYS_MISSING"
            ),
            (.closed(reason: "CONTRIBUTIONS_UNPAID"), "NOT_ENTITLED", "CONTRIBUTIONS_UNPAID"),
        ]
        for (right, expected, cause) in cases {
            let line = try line(on: day, right: right, born: day)
            #expect(objection(line) == expected)
            let file = IllnessFile(fund: .cnss, lines: [line.care])
            #expect(ClaimsDomain.objection(to: line, in: file, under: law)?.cause == cause)
        }
    }

    @Test func `CLM-PRIOR-02 an act that needs an approval is refused without one`() throws {
        let day = try #require(Day("2025-06-10"))
        for (hasApproval, expected) in [(false, "PRIOR_APPROVAL_MISSING"), (true, nil)] {
            let line = try line(
                on: day, group: .rehabilitation, born: day, requiresApproval: true,
                hasApproval: hasApproval)
            #expect(objection(line) == expected)
        }
    }

    @Test func `CLM-ENT-09 each line stands by its own day, and none is lost to another`() throws {
        let day = try #require(Day("2025-06-10"))
        let lines = [
            try line(1, on: day, right: .closed(reason: "AGE_LIMIT"), born: day),
            try line(2, on: day, born: day),
        ]
        let file = IllnessFile(fund: .cnss, lines: lines.map(\.care))
        let decision = try decide(file, examined: lines, under: law)
        #expect(decision.lines.map(\.refusal?.reason.name) == ["NOT_ENTITLED", nil])
        #expect(decision.amo == Money("105.00"))
        #expect(decision.left == Money("195.00"))
        let refused = IllnessFile(fund: .cnss, lines: [lines[0].care])
        #expect(
            reason { try decide(refused, examined: [lines[0]], under: law) } == "NOT_ENTITLED")
    }

    @Test
    func `CLM-MUT-01 CLM-MUT-02 CLM-MUT-03 a mutual's share is the law's for its fund and care`()
        throws
    {
        let source = "invented for a test"
        let file = """
            { "parameter": "claims.mutual-rate", "unit": "basis points", "rules": ["CLM-MUT-01"],
              "values": [ { "fund": "CNOPS", "from": "2025-01-01", "published": null,
                "value": { "MGEN": 2000, "MGEN/DENTAL": 1000 }, "source": "\(source)" },
                { "fund": "CNSS", "from": "2025-01-01", "published": null,
                "value": { "MGEN": 2000 }, "source": "\(source)" } ] }
            """
        let law = try lawWith("mutual-rate", file)
        let day = try #require(Day("2025-06-10"))
        func rate(_ mutual: String, _ group: CareGroup, _ fund: Fund, _ day: Day) -> Rate? {
            mutualShare(of: mutual, for: group, at: fund, on: day, under: law)?.rate
        }
        #expect(rate("MGEN", .consultation, .cnops, day) == Rate(basisPoints: 2000))
        #expect(rate("MGEN", .dental, .cnops, day) == Rate(basisPoints: 1000))
        #expect(rate("MGEN", .consultation, .cnss, day) == nil)
        #expect(rate("", .consultation, .cnops, day) == nil)
        #expect(rate("MGPAP", .consultation, .cnops, day) == nil)
        #expect(rate("MGEN", .consultation, .cnops, try #require(Day("2024-12-31"))) == nil)
        #expect(
            mutualShare(of: "MGEN", for: .dental, at: .cnops, on: day, under: self.law) == nil)
    }
}
