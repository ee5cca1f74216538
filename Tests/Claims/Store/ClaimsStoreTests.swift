import Base
import ClaimsDomain
import ClaimsStore
import Crypto
import Law
import Store
import Telemetry
import TestKit
import Testing

/// The queries of Claims on a real store.
struct ClaimsStoreTests {
    private let folder: TemporaryFolder
    private let database: Database
    private let day: Day
    private let now = WallTime(seconds: 1_772_442_000)
    private let inpe: INPE

    init() throws {
        folder = TemporaryFolder()
        database = try Database(
            folder: folder.path, migrations: claimsMigrations, metrics: MetricRegistry())
        day = try #require(Day("2026-02-10"))
        inpe = try #require(INPE("100000001"))
    }

    private func beneficiary(_ person: String = "p1") -> Beneficiary {
        Beneficiary(
            insured: "p0", person: person, firstName: "Nora", familyName: "Exemple",
            relation: "CHILD", birthDay: day.adding(months: -120))
    }

    private func file(_ number: String) throws -> StoredFile {
        StoredFile(
            number: number, fund: .cnops, mutual: "MGEN", beneficiary: beneficiary(),
            sheet: SheetSerial("M202500001237"), sheetKind: .illness, channel: .mutualDesk,
            place: "Rabat", documents: [.prescription, .invoice], filedOn: day,
            charged: try Money(dirhams: 200))
    }

    private func line(_ number: Int, code: String = "CS") throws -> FiledLine {
        try FiledLine(
            number: number, code: code, group: .consultation, inpe: inpe, day: day, quantity: 1,
            charged: try Money(dirhams: 200), sector: .privateSector, prescribed: day,
            illness: "ALD-9")
    }

    @Test func `CLM-FILE-04 a file is read as it was written and changed`() async throws {
        let written = try file("10000001")
        let lines = [try line(1), try line(2, code: "B")]
        try await database.write { try $0.add(written, lines) }
        #expect(try database.read { try $0.file("10000001") } == written)
        #expect(try database.read { try $0.lines(of: "10000001") } == lines)
        #expect(try database.read { try $0.file("10000002") } == nil)

        var changed = written
        changed.state = .processed
        changed.refundDue = day.adding(days: 90)
        changed.amounts = StoredFile.Amounts(
            amo: try Money(dirhams: 105), mutual: try Money(dirhams: 30),
            total: try Money(dirhams: 135))
        changed.reason = BilingualText(french: "Erreur", arabic: "خطأ")
        changed.paidOn = day
        let kept = changed
        try await database.write { try $0.update(kept) }
        #expect(try database.read { try $0.file("10000001") } == changed)
    }

    @Test func `CLM-VIEW-01 an insured's files are listed by tab, newest first, and summed`()
        async throws
    {
        let files = try (1...4).map { try file("1000000\($0)") }
        try await database.write { transaction in
            for (place, file) in files.enumerated() {
                var file = file
                file.state = [.registered, .toComplete, .rejected, .processed][place]
                try transaction.add(file, [])
            }
        }
        func numbers(
            _ tab: RefundTab, _ scope: FileScope = FileScope(), before page: String = "",
            count: Int = 9
        ) throws -> [String] {
            try database.read {
                try $0.files(of: "p0", in: tab.states, scope, before: page, atMost: count).map(
                    \.number)
            }
        }
        #expect(try numbers(.registered) == ["10000001"])
        #expect(try numbers(.toCompleteOrRejected) == ["10000003", "10000002"])
        #expect(try numbers(.paid) == [])
        #expect(try numbers(.global, count: 2) == ["10000004", "10000003"])
        #expect(try numbers(.global, before: "10000003") == ["10000002", "10000001"])
        #expect(try numbers(.global, FileScope(fund: .cnss)) == [])
        #expect(try numbers(.global, FileScope(fund: .cnops, mutual: "OTHER")) == [])
        let sums = try database.read {
            try $0.sums(of: "p0", in: RefundTab.global.states, FileScope())
        }
        #expect(sums.charged == 80_000 && sums.total == 0)
        #expect(
            try database.read {
                try $0.sums(of: "p9", in: RefundTab.global.states, FileScope()).charged
            } == 0)
    }

    @Test func `CLM-FILE-01 an act claimed before is found, unless its file was rejected`()
        async throws
    {
        var first = try file("10000001")
        let (line, other) = (try line(1), try line(1, code: "B"))
        let written = first
        try await database.write { try $0.add(written, [line]) }
        #expect(try database.read { try $0.isClaimed(line, for: "p1") })
        #expect(try database.read { try $0.isClaimed(line, for: "p2") } == false)
        #expect(try database.read { try $0.isClaimed(other, for: "p1") } == false)
        first.state = .rejected
        let rejected = first
        try await database.write { try $0.update(rejected) }
        #expect(try database.read { try $0.isClaimed(line, for: "p1") } == false)
    }

    @Test func `CLM-SHEET-03 a sheet is issued once and used once`() async throws {
        let (day, serials) = (
            day,
            try await database.write { transaction in
                [
                    try transaction.nextSerial(.illness, year: 2025),
                    try transaction.nextSerial(.dental, year: 2025),
                    try transaction.nextSerial(.illness, year: 2025),
                    try transaction.nextSerial(.illness, year: 2026),
                ]
            }
        )
        #expect(Set(serials).count == 4)
        #expect(serials[0].description.hasPrefix("M20250000001"))
        #expect(serials[2].description.hasPrefix("M20250000002"))
        #expect(serials[3].description.hasPrefix("M20260000001"))
        let sheet = CareSheet(
            serial: serials[0], fund: .cnops, insured: "p0", firstName: "Nora",
            familyName: "Exemple", issuedOn: day, state: .issued)
        try await database.write { transaction in
            try transaction.add(sheet)
            try transaction.set(sheet.serial, to: .used)
        }
        #expect(try database.read { try $0.careSheet(sheet.serial)?.state } == .used)
        #expect(try database.read { try $0.careSheet(serials[1]) } == nil)
    }

    @Test func `numbers have 8 digits and are given once`() async throws {
        let numbers = try await database.write { transaction in
            [
                try transaction.nextNumber(.file), try transaction.nextNumber(.file),
                try transaction.nextNumber(.agreement),
            ]
        }
        #expect(numbers == ["10000001", "10000002", "50000001"])
    }

    @Test func `what is asked for is answered whole or not at all`() async throws {
        let items = [1, 2].map { line in
            MissingItem(
                reason: "DOCUMENT", text: BilingualText(french: "Facture", arabic: "فاتورة"),
                line: line)
        }
        try await database.write { try $0.ask(items, of: "10000001") }
        await #expect(throws: Refusal.missingItemUnanswered) {
            try await database.write { try $0.answer([1: "jointe"], of: "10000001") }
        }
        #expect(try database.read { try $0.items(of: "10000001").map(\.answer) } == [nil, nil])
        try await database.write { transaction in
            try transaction.answer([1: "jointe", 2: "jointe"], of: "10000001")
            try transaction.ask([items[0]], of: "10000001")
        }
        let kept = try database.read { try $0.items(of: "10000001") }
        #expect(kept.map(\.number) == [1, 2, 3])
        #expect(kept.map(\.answer) == ["jointe", "jointe", nil])
        #expect(kept[1].item == items[1])
    }

    @Test func `CLM-REIM-03 the last decision is read with the law that it was made by`()
        async throws
    {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let law = try LawSet(folder: "/\(root)/law", service: "claims")
        let now = now
        let decisions = [UInt8(1), 2].map {
            StoredDecision(lawDigest: law.digest, inputs: [$0], decision: [$0, $0])
        }
        try await database.write { transaction in
            for decision in decisions {
                try transaction.keep(decision, on: "10000001", by: law, at: now)
            }
        }
        #expect(try database.read { try $0.decision(on: "10000001") } == decisions[1])
        #expect(try database.read { try $0.decision(on: "10000002") } == nil)
        #expect(try database.read { try $0.law(law.digest).archive } == law.archive)
        #expect(throws: StoreError.self) {
            try database.read { try $0.law(Digest(sha256: [])).digest }
        }
    }

    @Test func `CLM-ALD-02 decisions on an illness keep their period and rate`() async throws {
        let period = try #require(Period(first: day, last: day.adding(days: 10)))
        let decision = IllnessDecision(
            illness: "ALD-9", period: period, exemption: .granted(Rate(basisPoints: 9700)),
            opensDental: true)
        try await database.write { transaction in
            try transaction.add(decision, rate: 9700, number: "1", person: "p1", fund: .cnss)
        }
        #expect(try database.read { try $0.illnessDecisions(of: "p1", at: .cnss) } == [decision])
        #expect(try database.read { try $0.illnessDecisions(of: "p1", at: .cnops) } == [])
    }

    private func agreement(_ number: String, from first: Int = 0) throws -> StoredAgreement {
        StoredAgreement(
            number: number, fund: .cnss, inpe: inpe, providerName: "Clinique",
            sector: .privateSector, beneficiary: beneficiary(), nature: .surgery,
            days: try #require(
                Period(first: day.adding(days: first), last: day.adding(days: first + 4))),
            isEmergency: true, filedAt: now, entitlement: [1, 2])
    }

    @Test func `CLM-PEC-03 a request is read as it was written and changed`() async throws {
        let written = try agreement("50000001")
        let lines = [
            QuotedLine(
                number: 1, code: "H", group: .hospitalSurgery, quantity: 2,
                quoted: try Money(dirhams: 16_000), illness: nil)
        ]
        let document = try MedicalDocument(
            name: "compte rendu", mediaType: "application/pdf", content: [37, 80])
        try await database.write { try $0.add(written, lines, [document]) }
        #expect(try database.read { try $0.agreement("50000001") } == written)
        #expect(try database.read { try $0.quotedLines(of: "50000001") } == lines)
        var changed = written
        changed.state = .approved
        changed.clock = written.clock.stopped(at: now.adding(seconds: 60))
        changed.validUntil = day
        changed.reason = BilingualText(french: "Motif", arabic: "سبب")
        let kept = changed
        try await database.write { try $0.update(kept) }
        #expect(try database.read { try $0.agreement("50000001") } == changed)
        for party in [AgreementParty.provider(inpe), .insured("p0")] {
            #expect(
                try database.read {
                    try $0.agreements(of: party, before: "", atMost: 9).map(\.number)
                } == ["50000001"])
        }
        #expect(
            try database.read { try $0.agreements(of: .insured("p1"), before: "", atMost: 9) }
                == [])
    }

    @Test func `PRV-PEC-O-03 an open request on days in common is found`() async throws {
        let written = try agreement("50000001")
        try await database.write { try $0.add(written, [], []) }
        for (first, isFound) in [(-5, false), (-4, true), (4, true), (5, false)] {
            let other = try agreement("50000002", from: first)
            #expect(try database.read { try $0.hasOpenAgreement(like: other) } == isFound)
        }
        var decided = written
        decided.state = .refused
        let kept = decided
        try await database.write { try $0.update(kept) }
        #expect(try database.read { try $0.hasOpenAgreement(like: written) } == false)
    }
}
