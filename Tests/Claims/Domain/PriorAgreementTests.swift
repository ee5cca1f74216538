import Base
import ClaimsDomain
import Testing

/// The worked examples of the chapter on prior agreements, in dirhams.
struct PriorAgreementTests {
    private let law: ClaimsLaw
    private let day: Day

    init() throws {
        law = try shippedLaw()
        day = try #require(Day("2025-06-10"))
    }

    private func line(_ quote: String, _ price: CatalogueEntry.Price) throws -> CareLine {
        CareLine(
            number: 0, day: day, sector: .privateSector, quantity: 1,
            charged: try #require(Money(quote)), entry: CatalogueEntry(code: "H", price: price),
            illness: "ALD-17", mutualRate: try #require(Rate(basisPoints: 2000)))
    }

    private func shares(_ lines: [CareLine], isExempted: Bool) throws -> AgreementShares {
        let decision = IllnessDecision(
            illness: "ALD-17", period: try #require(Period(first: day, last: nil)),
            exemption: .granted(.whole))
        return try agreementShares(
            of: IllnessFile(fund: .cnss, lines: lines, decisions: isExempted ? [decision] : []),
            under: law)
    }

    @Test(arguments: [
        ("P1", "16000.00", false, "11200.00", "4800.00", false),
        ("P2", "16000.00", true, "16000.00", "0.00", false),
        ("P3", "20000.00", false, "11200.00", "8800.00", true),
    ])
    func `CLM-PEC-05 CLM-GEN-02 a decision states both shares`(
        example: String, quote: String, isExempted: Bool, fund: String, insured: String,
        isAbove: Bool
    ) throws {
        let tariff = try #require(Money("16000.00"))
        let shares = try shares([line(quote, .tariff(tariff))], isExempted: isExempted)
        #expect(shares.fund == Money(fund), "\(example)")
        #expect(shares.insured == Money(insured), "\(example)")
        #expect(shares.isAboveTariff == isAbove, "\(example)")
    }

    @Test func `CLM-PEC-10 P4 a flat amount is the base whatever is quoted`() throws {
        let flat = try #require(Money("2500.00"))
        for quote in ["2500.00", "1000.00"] {
            let shares = try shares([line(quote, .flat(flat))], isExempted: false)
            #expect(shares.fund == Money("1750.00"))
            #expect(shares.insured == Money("750.00"))
        }
    }

    @Test func `CLM-PEC-10 P5 sessions at a flat amount add up`() throws {
        let flat = try #require(Money("850.00"))
        let sessions = try (0..<12).map { _ in try line("850.00", .flat(flat)) }
        let shares = try shares(sessions, isExempted: true)
        #expect(shares.fund == Money("10200.00"))
        #expect(shares.insured == .zero)
    }

    @Test func `CLM-PEC-05 an act without a tariff leaves nothing to decide`() throws {
        let unknown = CareLine(
            number: 0, day: day, sector: .privateSector, quantity: 1,
            charged: try #require(Money("1.00")), entry: nil)
        let error = #expect(throws: Refusal.self) { try shares([unknown], isExempted: false) }
        #expect(error?.reason.name == "TARIFF_MISSING")
        let empty = #expect(throws: Refusal.self) { try shares([], isExempted: false) }
        #expect(empty?.reason.name == "EMPTY_FILE")
    }
}
