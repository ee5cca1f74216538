import Base
import ProvidersDomain
import Testing

/// The reference catalogue (PRV section 9).
struct CatalogueTests {
    private let text = BilingualText(french: "Consultation", arabic: "استشارة")

    private func tariff(
        code: String = "C1", price: Int64 = 15_000, rate: Int? = 7000, label: BilingualText? = nil,
        source: String = "test values", from: String = "2025-01-01", until: String? = nil,
        ages: (Int?, Int?) = (nil, nil), isFlat: Bool = false
    ) throws -> Tariff {
        let amount = try Money(centimes: price)
        let first = try #require(Day(from))
        let period = try #require(Period(first: first, last: until.flatMap { Day($0) }))
        return Tariff(
            key: TariffKey(fund: .cnss, code: code, sector: .privateSector),
            kind: .consultationRehab, label: label ?? text,
            price: isFlat ? .flat(amount) : .reference(amount), rate: rate,
            requiresAgreement: false, rules: nil, leastAge: ages.0, greatestAge: ages.1,
            period: period, source: source)
    }

    @Test func `PRV-CAT-01 an entry whose values are sound is taken`() throws {
        #expect(reason { try tariff().check() } == nil)
        #expect(reason { try tariff(price: 0, rate: nil, ages: (0, 12)).check() } == nil)
        #expect(reason { try tariff(rate: 10_000, isFlat: true).check() } == nil)
    }

    @Test func `PRV-CAT-06 CLM-TAR-03 what an entry lacks is named`() throws {
        let empty = BilingualText(french: " ", arabic: "استشارة")
        let cases: [(String, Tariff)] = [
            ("CODE_INVALID", try tariff(code: "")),
            ("CODE_INVALID", try tariff(code: "12345678901234567")),
            ("CODE_INVALID", try tariff(code: "C 1")),
            ("NEGATIVE_AMOUNT", try tariff(price: -1)),
            ("RATE_OUT_OF_RANGE", try tariff(rate: 10_001)),
            ("RATE_OUT_OF_RANGE", try tariff(rate: -1)),
            ("FIELD_REQUIRED", try tariff(label: empty)),
            ("FIELD_REQUIRED", try tariff(source: " ")),
            ("TEXT_TOO_LONG", try tariff(source: String(repeating: "x", count: 1001))),
            ("AGE_INVALID", try tariff(ages: (13, 12))),
            ("AGE_INVALID", try tariff(ages: (nil, 151))),
            ("AGE_INVALID", try tariff(ages: (-1, nil))),
        ]
        for (expected, tariff) in cases {
            #expect(reason { try tariff.check() } == expected, "\(tariff)")
        }
    }

    @Test func `PRV-CAT-O-04 a version follows and closes the one before, or is refused`() throws {
        let open = try tariff()
        let closed = try tariff(until: "2025-06-30")
        #expect(try publication(of: open, after: []) == .follows(closing: nil))
        #expect(try publication(of: open, after: [open]) == .unchanged)
        // As it stands once a later version has closed it: sent again, it is still the same entry.
        #expect(
            try publication(of: tariff(from: "2025-07-01"), after: [open])
                == .follows(closing: Day("2025-06-30")))
        #expect(
            try publication(of: tariff(from: "2025-07-01"), after: [closed])
                == .follows(closing: nil))
        for overlapping in [
            try tariff(price: 1), try tariff(from: "2024-12-31"), try tariff(from: "2025-06-30"),
        ] {
            #expect(
                reason { try publication(of: overlapping, after: [closed]) } == "VERSION_OVERLAP")
        }
    }

    @Test func `PRV-CAT-O-04 a version that a later one has closed is unchanged when sent again`()
        throws
    {
        let first = try tariff()
        let second = try tariff(price: 16_000, from: "2026-01-01")
        let standing = [first.ending(Day("2025-12-31")), second]
        #expect(try publication(of: first, after: standing) == .unchanged)
        #expect(try publication(of: second, after: standing) == .unchanged)
    }

    @Test func `PRV-CAT-03 PRV-CAT-04 every tile has a title in both languages`() {
        #expect(CatalogueKind.allCases.count == 12)
        for kind in CatalogueKind.allCases {
            #expect(!kind.label.french.isEmpty && !kind.label.arabic.isEmpty)
        }
    }
}
