import Base
import ClaimsDomain
import Files
import Law
import Testing

/// The values that the project ships.
func shippedLaw() throws -> ClaimsLaw {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return try ClaimsLaw(LawSet(folder: "/\(root)/law", service: "claims"))
}

/// The shipped values with one file replaced.
func lawWith(_ name: String, _ content: String) throws -> ClaimsLaw {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    var files: [(name: String, bytes: [UInt8])] = [(name, Array(content.utf8))]
    for file in try Files.names(in: "\(root)/law/claims") where file != "\(name).json" {
        let bytes = try Files.read("\(root)/law/claims/\(file)", limit: 1 << 20)
        files.append((String(file.dropLast(5)), bytes))
    }
    return try ClaimsLaw(LawSet(service: "claims", files: files))
}

/// The worked examples of the chapter on refunds, in dirhams.
struct RefundTests {
    private let law: ClaimsLaw
    private let day: Day

    init() throws {
        law = try shippedLaw()
        day = try #require(Day("2025-06-10"))
    }

    private func money(_ text: String) throws -> Money { try #require(Money(text)) }

    private func line(
        _ charged: String, tariff: String, quantity: Int = 1, mutual: Int = 0,
        sector: Sector = .privateSector, illness: String? = nil, rate: Int? = nil
    ) throws -> CareLine {
        CareLine(
            number: 0, day: day, sector: sector, quantity: quantity, charged: try money(charged),
            entry: CatalogueEntry(
                code: "C", price: .tariff(try money(tariff)),
                rate: rate.flatMap { Rate(basisPoints: $0) }),
            illness: illness, mutualRate: try #require(Rate(basisPoints: mutual)))
    }

    private func refund(
        _ lines: CareLine..., decisions: [IllnessDecision] = [], fund: Fund = .cnss
    ) throws -> FileRefund {
        try ClaimsDomain.refund(
            of: IllnessFile(fund: fund, lines: lines, decisions: decisions), under: law)
    }

    private func decision(_ exemption: IllnessDecision.Exemption) throws -> IllnessDecision {
        let first = try #require(Day("2025-01-01"))
        return IllnessDecision(
            illness: "ALD-9",
            period: try #require(Period(first: first, last: Day("2025-12-31"))),
            exemption: exemption)
    }

    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        let charged: String
        let tariff: String
        var quantity = 1
        var mutual = 0
        let amo: String
        let mutualShare: String
        let total: String
        let left: String
        var testDescription: String { name }
    }

    @Test(arguments: [
        Example(
            name: "R1", charged: "200.00", tariff: "150.00", amo: "105.00",
            mutualShare: "0.00", total: "105.00", left: "95.00"),
        Example(
            name: "R2", charged: "200.00", tariff: "150.00", mutual: 2000, amo: "105.00",
            mutualShare: "30.00", total: "135.00", left: "65.00"),
        Example(
            name: "R3", charged: "120.00", tariff: "150.00", mutual: 2000, amo: "84.00",
            mutualShare: "24.00", total: "108.00", left: "12.00"),
        Example(
            name: "R4", charged: "133.33", tariff: "133.33", mutual: 2000, amo: "93.33",
            mutualShare: "26.67", total: "120.00", left: "13.33"),
        Example(
            name: "R5", charged: "10.15", tariff: "10.15", amo: "7.11",
            mutualShare: "0.00", total: "7.11", left: "3.04"),
        Example(
            name: "R6", charged: "480.00", tariff: "160.00", quantity: 2, amo: "224.00",
            mutualShare: "0.00", total: "224.00", left: "256.00"),
        Example(
            name: "R7", charged: "240.00", tariff: "240.00", amo: "168.00",
            mutualShare: "0.00", total: "168.00", left: "72.00"),
    ])
    func `CLM-REIM-01 and CLM-REIM-02 give the worked examples`(example: Example) throws {
        let result = try refund(
            line(
                example.charged, tariff: example.tariff, quantity: example.quantity,
                mutual: example.mutual))
        #expect(result.amo == Money(example.amo))
        #expect(result.mutual == Money(example.mutualShare))
        #expect(result.total == Money(example.total))
        #expect(result.left == Money(example.left))
    }

    @Test(arguments: [("200.00", "105.00", "50.00"), ("150.00", "105.00", "0.00")])
    func `CLM-TAR-04 CLM-TAR-05 other tariffs than the reference are the insured's to bear`(
        charged: String, amo: String, overrun: String
    ) throws {
        let line = try #require(refund(line(charged, tariff: "150.00")).lines.first)
        #expect(line.amo == Money(amo))
        #expect(line.overrun == Money(overrun))
    }

    @Test func `CLM-TAR-02 R6 a medicine is refunded at the price of its reference generic`() throws
    {
        let brand = try #require(
            refund(line("480.00", tariff: "160.00", quantity: 2)).lines.first)
        #expect(brand.base == Money("320.00"))
        #expect(brand.left == Money("256.00"))
    }

    @Test func `CLM-REIM-01 R1 splits what is left into co-payment and overrun`() throws {
        let line = try #require(refund(line("200.00", tariff: "150.00")).lines.first)
        #expect(line.coPayment == Money("45.00"))
        #expect(line.overrun == Money("50.00"))
    }

    @Test(arguments: [
        ("R8", Sector.publicSector, IllnessDecision.Exemption.none, "7200.00", "CLM-RATE-02"),
        ("R9", .privateSector, .none, "5600.00", "CLM-RATE-01"),
        ("R10", .privateSector, .granted(nil), "6160.00", "CLM-RATE-03"),
        ("R11", .publicSector, .granted(nil), "7200.00", "CLM-RATE-02"),
        ("R12", .privateSector, .granted(Rate(basisPoints: 9700)), "7760.00", "CLM-RATE-03"),
        ("R12", .publicSector, .granted(Rate(basisPoints: 9700)), "7760.00", "CLM-RATE-03"),
        ("R13", .privateSector, .granted(Rate(basisPoints: 10_000)), "8000.00", "CLM-RATE-03"),
    ])
    func `CLM-RATE-02 and CLM-RATE-03 give the highest rate whose conditions hold`(
        example: String, sector: Sector, exemption: IllnessDecision.Exemption, amo: String,
        rule: String
    ) throws {
        let result = try refund(
            line("8000.00", tariff: "8000.00", sector: sector, illness: "ALD-9"),
            decisions: [decision(exemption)])
        #expect(result.amo == Money(amo), "\(example)")
        #expect(result.lines.first?.rate?.rule == rule, "\(example)")
        #expect(try result.left == money("8000.00") - money(amo), "\(example)")
    }

    @Test func `CLM-RATE-03 R14 never exempts the overrun`() throws {
        let result = try refund(
            line("9000.00", tariff: "8000.00", illness: "ALD-9"),
            decisions: [decision(.granted(.whole))])
        #expect(result.amo == Money("8000.00"))
        #expect(result.left == Money("1000.00"))
    }

    @Test func `CLM-REIM-02 R15 cuts the mutual's share at what was charged`() throws {
        let result = try refund(
            line(
                "1000.00", tariff: "1000.00", mutual: 2000, sector: .publicSector, illness: "ALD-9"),
            decisions: [decision(.none)])
        #expect(result.amo == Money("900.00"))
        #expect(result.mutual == Money("100.00"))
        #expect(result.left == .zero)
    }

    @Test func `CLM-REIM-02 R16 sums the lines of a file`() throws {
        let result = try refund(
            line("200.00", tariff: "150.00", mutual: 2000),
            line("120.00", tariff: "150.00", mutual: 2000),
            line("480.00", tariff: "160.00", quantity: 2, mutual: 2000))
        #expect(result.charged == Money("800.00"))
        #expect(result.amo == Money("413.00"))
        #expect(result.mutual == Money("118.00"))
        #expect(result.total == Money("531.00"))
        #expect(result.left == Money("269.00"))
    }

    @Test func `CLM-RATE-03 an exemption serves its illness and its days only`() throws {
        let whole = try decision(.granted(.whole))
        for illness in ["ALD-10", nil] {
            let other = try refund(
                line("100.00", tariff: "100.00", illness: illness), decisions: [whole])
            #expect(other.amo == Money("70.00"))
        }
        let late = CareLine(
            number: 0, day: try #require(Day("2026-01-01")), sector: .privateSector, quantity: 1,
            charged: try money("100.00"),
            entry: CatalogueEntry(code: "C", price: .tariff(try money("100.00"))), illness: "ALD-9")
        #expect(try refund(late, decisions: [whole]).amo == Money("70.00"))
    }

    @Test func `CLM-RATE-04 an exemption at CNOPS without a rate is whole`() throws {
        let result = try refund(
            line("100.00", tariff: "100.00", illness: "ALD-9"),
            decisions: [decision(.granted(nil))], fund: .cnops)
        #expect(result.amo == Money("100.00"))
    }

    @Test func `CLM-RATE-05 the catalogue's rate prevails over the general one`() throws {
        let result = try refund(line("100.00", tariff: "100.00", rate: 8000))
        #expect(result.amo == Money("80.00"))
        #expect(result.lines.first?.rate?.law == nil)
    }

    @Test func `CLM-TAR-07 a flat amount is the limit whatever the quantity`() throws {
        let flat = CareLine(
            number: 0, day: day, sector: .privateSector, quantity: 3, charged: try money("900.00"),
            entry: CatalogueEntry(code: "F", price: .flat(try money("850.00"))))
        #expect(try refund(flat).amo == Money("595.00"))
    }

    @Test func `CLM-TAR-01 an act without a tariff is refused and never guessed`() throws {
        let unknown = CareLine(
            number: 1, day: day, sector: .privateSector, quantity: 1, charged: try money("50.00"),
            entry: nil)
        let result = try refund(line("200.00", tariff: "150.00"), unknown)
        #expect(result.lines[1].refusal?.reason.name == "TARIFF_MISSING")
        #expect(result.amo == Money("105.00"))
        #expect(result.left == Money("145.00"))
    }

    @Test func `CLM-REIM-03 every step goes on from the one before, with its rule and its law`()
        throws
    {
        let line = try #require(
            refund(self.line("480.00", tariff: "160.00", quantity: 2, mutual: 2000)).lines.first)
        let steps = line.steps.map { "\($0.rule) \($0.before) \($0.after)" }
        #expect(
            steps == [
                "CLM-TAR-01 160.00 320.00", "CLM-REIM-01 480.00 320.00",
                "CLM-RATE-01 320.00 224.00", "CLM-REIM-02 320.00 64.00",
                "CLM-VIEW-02 224.00 288.00", "CLM-REIM-02 480.00 192.00",
            ])
        #expect(line.steps[2].law?.parameter == "claims.amo-base-rate")
        #expect(line.steps.allSatisfy { !$0.text.french.isEmpty && !$0.text.arabic.isEmpty })
    }

    @Test func `CLM-REIM-01 numbers from outside never trap`() throws {
        let huge = try Money(centimes: Money.centimesMaximum)
        let entry = CatalogueEntry(code: "C", price: .tariff(huge))
        func file(_ quantity: Int, _ charged: Money) -> IllnessFile {
            IllnessFile(
                fund: .cnss,
                lines: [
                    CareLine(
                        number: 0, day: day, sector: .privateSector, quantity: quantity,
                        charged: charged, entry: entry)
                ])
        }
        for (quantity, charged, reason) in [
            (Int.max, huge, "AMOUNT_INVALID"), (0, huge, "QUANTITY_INVALID"),
            (1, -huge, "AMOUNT_INVALID"),
        ] {
            let error = #expect(throws: Refusal.self) {
                try ClaimsDomain.refund(of: file(quantity, charged), under: law)
            }
            #expect(error?.reason.name == reason)
        }
        let empty = #expect(throws: Refusal.self) {
            try ClaimsDomain.refund(of: IllnessFile(fund: .cnss, lines: []), under: law)
        }
        #expect(empty?.reason.name == "EMPTY_FILE")
    }
}
