import Base
import EnrollmentDomain
import SampleData
import Testing

struct PayrollTests {
    private struct Outcome {
        var rows: [PayrollRow] = []
        var faults: [PayrollFault] = []
        var summary: PayrollSummary
    }

    private func read(
        _ bytes: [UInt8], pieces: Int = 1_000_000, latest: String = "2025-06"
    ) throws -> Outcome {
        var reader = PayrollReader(
            under: try shippedLaw(), employer: try #require(AffiliationNumber("1234567")),
            latestMonth: try #require(Month(latest)))
        var rows: [PayrollRow] = []
        var faults: [PayrollFault] = []
        func emit(_ item: PayrollReader.Item) {
            switch item {
            case .row(let row): rows.append(row)
            case .fault(let fault): faults.append(fault)
            }
        }
        var start = 0
        while start < bytes.count {
            let end = min(start + pieces, bytes.count)
            reader.take(Array(bytes[start..<end]), emit)
            start = end
        }
        let summary = reader.finish(emit)
        return Outcome(rows: rows, faults: faults, summary: summary)
    }

    private var sound: PayrollFile {
        var file = PayrollFile()
        file.known = [
            .init(insured: 100_000_001, wage: 456_789),
            .init(
                insured: 100_000_002, net: 30_000, toReturn: 30_000, days: 20, wage: 321_055,
                situation: "SO"),
            .init(insured: 100_000_003, children: 2, net: 60_000, wage: 900_000),
            .init(insured: 100_000_004, days: 0, wage: 0, situation: "IL"),
        ]
        file.new = [.init(), .init(insured: 100_000_009, card: "")]
        return file
    }

    @Test(arguments: [1, 7, 259, 260, 261, 100_000])
    func `ENR-DEC-04 a sound file gives all its rows, in pieces of any size`(pieces: Int) throws {
        let outcome = try read(sound.bytes, pieces: pieces)
        #expect(outcome.faults.isEmpty)
        #expect(outcome.rows.count == 6)
        #expect(outcome.summary.rowsTaken == 6)
        #expect(outcome.summary.records == 11)
        #expect(outcome.summary.header?.employer.description == "1234567")
        #expect(outcome.summary.header?.month == Month("2025-06"))
        #expect(outcome.summary.days == 92)
        #expect(outcome.summary.wages == Money("20778.44"))
        let second = outcome.rows[1]
        #expect(second.record == 4)
        #expect(second.situation == .so)
        #expect(second.wage == Money("3210.55"))
        #expect(outcome.rows[2].cappedWage == Money("6000.00"))
        #expect(outcome.rows[4].nationalID?.description == "AB12345")
        #expect(outcome.rows[4].registration == nil)
        #expect(outcome.rows[0].name == "BENNANI                       SALMA")
    }

    @Test func `ENR-DEC-13 CRLF, a missing last end of line and a complementary file are read`()
        throws
    {
        var file = sound
        file.end = "\r\n"
        #expect(try read(file.bytes).faults.isEmpty)
        #expect(try read(Array(file.bytes.dropLast(2))).faults.isEmpty)
        file.family = "E"
        #expect(try read(file.bytes).rows.count == 6)
    }

    @Test func `ENR-DEC-06 DE and DC both say deceased, and DC is kept`() throws {
        for code in ["DE", "DC"] {
            var file = PayrollFile()
            file.known = [.init(insured: 100_000_001, situation: code)]
            let outcome = try read(file.bytes)
            #expect(outcome.rows.first?.situation == .dc, "\(code): \(outcome.faults)")
        }
    }

    @Test func `ENR-DEC-04 names are in ISO-8859-1`() throws {
        var bytes = sound.bytes
        bytes[2 * 261 + 25] = 0xc9
        #expect(try read(bytes).rows.first?.name.hasPrefix("ÉENNANI") == true)
    }

    private func faulty(
        _ change: (inout PayrollFile) -> Void
    ) throws -> (faults: [(Int, Int, String)], rows: Int) {
        var file = sound
        change(&file)
        let outcome = try read(file.bytes)
        return (
            outcome.faults.map { ($0.record, $0.column, $0.reason.name) }, outcome.rows.count
        )
    }

    private static let rowFaults: [(String, Int, @Sendable (inout PayrollFile) -> Void)] = [
        ("DAYS_OVER_CAP", 112, { $0.known[0].days = 27 }),
        ("CAPPED_WAGE_OVER_WAGE", 127, { $0.known[0].capped = 456_790 }),
        ("AMOUNT_INVALID", 127, { $0.known[2].capped = 599_999 }),
        ("STATUS_CODE_UNKNOWN", 136, { $0.known[0].situation = "XX" }),
        ("REGISTRATION_DUPLICATED", 17, { $0.known[1].insured = 100_000_001 }),
        ("FILE_FORMAT_INVALID", 17, { $0.known[1].insured = 100_000_000 }),
        ("FIELD_INVALID", 17, { $0.known[0].insured = 0 }),
        ("AMOUNT_INVALID", 112, { $0.known[3].days = 1 }),
        ("AMOUNT_INVALID", 106, { $0.known[1].toReturn = 29_999 }),
        ("TOTALS_DO_NOT_MATCH", 138, { $0.known[0].control = 1 }),
        ("FIELD_INVALID", 86, { $0.new[0].card = "" }),
        ("FIELD_INVALID", 86, { $0.new[0].card = "ABC123" }),
        ("DAYS_OVER_CAP", 94, { $0.new[0].days = 27 }),
        ("TOTALS_DO_NOT_MATCH", 118, { $0.new[1].control = 1 }),
    ]

    @Test(arguments: 0..<PayrollTests.rowFaults.count)
    func `ENR-DEC-10 a bad row is told by column and the others are taken`(index: Int) throws {
        let (reason, column, change) = PayrollTests.rowFaults[index]
        let (faults, rows) = try faulty(change)
        #expect(faults.count == 1, "\(faults)")
        #expect(faults.first?.1 == column)
        #expect(faults.first?.2 == reason)
        #expect(rows == 5)
    }

    @Test func `ENR-DEC-08 a row of another employer or month is refused`() throws {
        var lines = sound.lines
        lines[2] = "B02" + "7654321" + lines[2].dropFirst(10)
        lines[3] = lines[3].prefix(10) + "202507" + lines[3].dropFirst(16)
        let outcome = try read(Array(lines.joined().utf8))
        #expect(
            outcome.faults.map(\.reason.name) == ["AFFILIATION_NUMBER_WRONG", "PERIOD_INVALID"])
        #expect(outcome.faults.map(\.record) == [3, 4])
        #expect(outcome.faults.first?.value == "7654321")
        #expect(outcome.rows.count == 4)
    }

    @Test func `ENR-DEC-10 totals that are not the sums refuse the file`() throws {
        var lines = sound.lines
        let totals = lines[6]
        lines[6] = totals.prefix(97) + "000000001677840" + totals.dropFirst(112)
        let outcome = try read(Array(lines.joined().utf8))
        #expect(outcome.faults.map(\.reason.name) == ["TOTALS_DO_NOT_MATCH"])
        #expect(outcome.faults.first?.column == 98)
        #expect(outcome.summary.refusal?.reason == "TOTALS_DO_NOT_MATCH")
    }

    @Test func `ENR-DEC-10 a row that cannot be read leaves the file and its other rows`() throws {
        for (index, change) in [(3, "B0X"), (3, ""), (4, "B02" + "1234567" + "202506" + "10000X")] {
            var lines = sound.lines
            lines[index] = change + lines[index].dropFirst(change.utf8.count)
            if change.isEmpty { lines[index] = "short\n" }
            let summary = try read(Array(lines.joined().utf8)).summary
            #expect(summary.refusal == nil, "\(change)")
            #expect(summary.rowsTaken == 5)
            #expect(summary.rowsRefused == 1)
        }
    }

    @Test func `ENR-DEC-08 a file of another employer or of a month to come is refused`() throws {
        var file = sound
        file.employer = "7654321"
        let other = try read(file.bytes)
        #expect(other.summary.refusal?.reason == "AFFILIATION_NUMBER_WRONG")
        #expect(other.rows.isEmpty)
        let early = try read(sound.bytes, latest: "2025-05")
        #expect(early.summary.refusal?.reason == "PERIOD_INVALID")
        #expect(early.faults.first?.column == 11)
        #expect(early.rows.isEmpty)
        file = sound
        file.period = "202513"
        #expect(try read(file.bytes).summary.refusal?.reason == "PERIOD_INVALID")
        #expect(
            try read(Array(sound.lines.dropLast().joined().utf8)).summary.refusal?.reason
                == "FILE_FORMAT_INVALID")
        #expect(try read([]).summary.refusal?.reason == "FILE_FORMAT_INVALID")
    }

    @Test func `ENR-O-53 ENR-DEC-11 rows without a registration number are counted`() throws {
        #expect(try read(sound.bytes).summary.rowsUnmatched == 1)
    }

    @Test func `values about a person are shown by their last two characters`() throws {
        var file = sound
        file.known[0].insured = 100_000_002
        file.known[2].days = 27
        let faults = try read(file.bytes).faults
        #expect(faults.map(\.shownValue) == ["*******02", "27"])
    }

    @Test func `ENR-DEC-10 a file without its parts, or out of order, is told`() throws {
        let lines = sound.lines
        func reasons(_ lines: [String]) throws -> [String] {
            try read(Array(lines.joined().utf8)).faults.map(\.reason.name)
        }
        #expect(try reasons(Array(lines.dropLast())) == ["FILE_FORMAT_INVALID"])
        #expect(try reasons([]) == ["FILE_FORMAT_INVALID"])
        #expect(try reasons(lines + [lines[2]]) == ["FILE_FORMAT_INVALID"])
        #expect(try reasons([lines[2]] + lines) == ["FILE_FORMAT_INVALID"])
        #expect(try reasons([lines[0].replacing("B00", with: "A00")] + lines.dropFirst()).count > 5)
        var short = lines
        short[3] = String(short[3].dropFirst())
        #expect(try reasons(short).first == "FILE_FORMAT_INVALID")
        var long = lines
        long[3] = String(repeating: "9", count: 100_000) + "\n"
        #expect(try reasons(long).first == "FILE_FORMAT_INVALID")
    }

    @Test(arguments: 1...20)
    func `ENR-DEC-10 no bytes trap the reader`(seed: UInt64) throws {
        var state = seed
        func chance(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<50 {
            var bytes = sound.bytes
            for _ in 0...chance(40) { bytes[chance(bytes.count)] = UInt8(chance(256)) }
            let outcome = try read(bytes, pieces: 1 + chance(600))
            #expect(outcome.rows.count == outcome.summary.rowsTaken, "seed \(seed)")
            #expect(outcome.faults.count == outcome.summary.faults, "seed \(seed)")
        }
    }
}
