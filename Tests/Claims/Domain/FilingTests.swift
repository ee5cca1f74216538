import Base
import ClaimsDomain
import Testing

/// How files come in: sheets, channels, deadlines, what is missing (claims sections 2, 3, 11).
struct FilingTests {
    private let law: ClaimsLaw
    private let day: Day

    init() throws {
        law = try shippedLaw()
        day = try #require(Day("2025-06-10"))
    }

    private func line(
        _ group: CareGroup = .consultation, day: Day? = nil, number: Int = 1, quantity: Int = 1,
        charged: Int64 = 20_000, illness: String? = nil, code: String = "CS"
    ) throws -> FiledLine {
        try FiledLine(
            number: number, code: code, group: group, inpe: #require(INPE("100000001")),
            day: day ?? self.day, quantity: quantity, charged: Money(centimes: charged),
            sector: .privateSector, prescribed: nil, illness: illness)
    }

    @Test(arguments: [
        (SheetKind.illness, 2025, 123, "M202500001237"), (.illness, 2025, 124, "M202500001245"),
        (.dental, 2026, 1, "D202600000014"),
    ])
    func `CLM-SHEET-O-01 a serial is kind, year, sequence and a check digit`(
        kind: SheetKind, year: Int, sequence: Int, text: String
    ) throws {
        let serial = try #require(SheetSerial(kind: kind, year: year, sequence: sequence))
        #expect(serial.description == text)
        #expect(SheetSerial(text) == serial)
        #expect(SheetSerial(" \(text.lowercased()) ") == serial)
    }

    @Test(arguments: [
        "", "M", "M202500001238", "X202500001237", "M20250000123", "M2025000012371",
        "M20250000123é", "M٢٠٢٥٠٠٠٠١٢٣٧",
    ])
    func `CLM-SHEET-03 a serial that was mistyped is not read`(text: String) {
        #expect(SheetSerial(text) == nil)
    }

    @Test func `CLM-SHEET-01 there are three kinds of sheet`() {
        #expect(SheetKind.allCases.map(\.rawValue) == ["ILLNESS", "ALD", "DENTAL"])
        #expect(SheetSerial(kind: .ald, year: 2025, sequence: 10_000_000) == nil)
        #expect(SheetSerial(kind: .ald, year: 2025, sequence: 0) == nil)
    }

    @Test func `CLM-FILE-02 CLM-FILE-03 each fund has its ways of filing`() {
        let usual: [Fund: [FilingChannel]] = [
            .cnss: [.agency, .employer, .post],
            .cnops: [.mutualDesk, .fundDesk, .post, .ofppt, .onousc],
        ]
        for fund in Fund.allCases {
            for channel in FilingChannel.allCases {
                #expect(channel.isUsual(at: fund) == usual[fund]?.contains(channel))
            }
        }
    }

    @Test func `CLM-FILE-01 what is handed in is checked line by line`() throws {
        #expect(reason { try line(quantity: 0) } == "QUANTITY_INVALID")
        #expect(reason { try line(charged: -1) } == "AMOUNT_INVALID")
        #expect(reason { try line(code: "") } == "FIELD_INVALID")
        #expect(reason { try line(illness: String(repeating: "x", count: 17)) } == "FIELD_INVALID")
        func filing(_ lines: [FiledLine], on filed: Int, today: Int = 0) -> String? {
            reason {
                try checkFiling(
                    of: lines, at: .cnss, on: day.adding(days: filed),
                    today: day.adding(days: today), under: law)
            }
        }
        #expect(filing([], on: 0) == "EMPTY_FILE")
        let lines = [try line(), try line(day: day.adding(days: -400), number: 2)]
        #expect(filing(lines, on: 0) == nil)
        #expect(filing(lines, on: -1) == "FUTURE_CARE_DATE")
        #expect(filing(lines, on: 1) == "FIELD_INVALID")
        // The law sets no deadline to the insured (CLM-FILE-O-03).
        #expect(filing(lines, on: 4000, today: 4000) == nil)
    }

    @Test(arguments: [("2025-11-30", "2026-02-28"), ("2025-06-10", "2025-09-10")])
    func `CLM-DL-01 a complete file is refunded within three months`(complete: String, due: String)
        throws
    {
        let day = try #require(Day(complete))
        for fund in Fund.allCases {
            #expect(try refundDue(completeOn: day, at: fund, under: law) == Day(due))
        }
    }

    @Test func `CLM-SHEET-O-06 care on another sheet, or claimed before, is asked about`() throws {
        let lines = [
            try line(), try line(.dental, number: 2), try line(number: 3, illness: "ALD-9"),
        ]
        #expect(lines.map(\.sheet) == [.illness, .dental, .ald])
        let items = missingItems(in: lines, on: .illness, claimedBefore: [1])
        #expect(
            items.map { "\($0.reason) \($0.line ?? 0)" } == [
                "POSSIBLE_DUPLICATE 1", "WRONG_SHEET_KIND 2", "WRONG_SHEET_KIND 3",
            ])
        #expect(items.allSatisfy { !$0.text.french.isEmpty && !$0.text.arabic.isEmpty })
        #expect(missingItems(in: [try line()], on: .illness, claimedBefore: []).isEmpty)
    }

    /// A stay from the 12th asked for on the 10th; an emergency within 48 hours of the admission.
    @Test func `CLM-PEC-O-06 a request comes before the care, or soon after an emergency`() throws {
        let now = WallTime(seconds: 1_750_000_000)
        func check(_ first: Int, hours: Int64?, admitted: Int = -2) throws -> String? {
            let period = try #require(Period(first: day.adding(days: first), last: nil))
            let admission = hours.map { hours in
                Admission(
                    at: now.adding(seconds: -hours * 3600), on: day.adding(days: admitted))
            }
            return reason {
                try checkCareDays(
                    period, after: admission, now: now, today: day, at: .cnss, under: law)
            }
        }
        #expect(try check(2, hours: nil) == nil)
        #expect(try check(0, hours: nil) == nil)
        #expect(try check(-1, hours: nil) == "ADMISSION_TOO_EARLY")
        #expect(try check(-2, hours: 48) == nil)
        #expect(try check(-2, hours: 49) == "ADMISSION_TOO_EARLY")
        #expect(try check(0, hours: -1) == "ADMISSION_TOO_EARLY")
        // Care of the days before the admission was no emergency's.
        #expect(try check(-3, hours: 48) == "ADMISSION_TOO_EARLY")
        #expect(try check(-300, hours: 1, admitted: 0) == "ADMISSION_TOO_EARLY")
        #expect(try check(0, hours: 1, admitted: -1) == nil)
    }

    @Test func `PRV-PEC-O-01 a document is of a known kind and size`() {
        for (type, count, expected) in [
            ("application/pdf", 1, nil), ("image/jpeg", 5 << 20, nil),
            ("image/png", (5 << 20) + 1, "DOCUMENT_INVALID"), ("text/html", 1, "DOCUMENT_INVALID"),
            ("application/pdf", 0, "DOCUMENT_INVALID"),
        ] as [(String, Int, String?)] {
            #expect(
                reason {
                    try MedicalDocument(
                        name: "d", mediaType: type, content: [UInt8](repeating: 1, count: count))
                } == expected)
        }
    }

    @Test func `CLM-ALD-02 a decision lasts until its day, or for the usual twelve months`() throws
    {
        let first = try #require(Day("2025-01-15"))
        #expect(
            try illnessPeriod(from: first, until: nil, at: .cnops, under: law).last
                == Day("2026-01-14"))
        #expect(try illnessPeriod(from: first, until: day, at: .cnss, under: law).last == day)
        #expect(
            reason { try illnessPeriod(from: day, until: first, at: .cnss, under: law) }
                == "BAD_PERIOD")
        #expect(try agreementEnd(approvedOn: first, at: .cnss, under: law) == Day("2025-04-15"))
    }

    @Test(arguments: [
        (Fund.cnss, 7700, true), (.cnss, 7699, false), (.cnss, 10_000, true),
        (.cnops, 7699, true), (.cnops, 10_001, false),
    ])
    func `CLM-RATE-03 CLM-ALD-08 an exemption's rate is within the law's range`(
        fund: Fund, points: Int, isTaken: Bool
    ) throws {
        let rate = try #require(Rate(basisPoints: points))
        #expect(
            reason { try checkExemption(rate, from: day, at: fund, under: law) }
                == (isTaken ? nil : "RATE_OUT_OF_RANGE"))
    }
}
