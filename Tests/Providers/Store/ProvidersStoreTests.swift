import Base
import ProvidersDomain
import ProvidersStore
import Store
import Telemetry
import TestKit
import Testing

/// The queries of Providers on a real store.
struct ProvidersStoreTests {
    private let folder: TemporaryFolder
    private let database: Database
    private let inpe: INPE
    private let now = WallTime(seconds: 1_700_000_000)
    private let day: Day

    init() throws {
        folder = TemporaryFolder()
        database = try Database(
            folder: folder.path, migrations: providersMigrations, metrics: MetricRegistry())
        inpe = try #require(INPE("100000001"))
        day = try #require(Day("2025-06-10"))
    }

    private func provider(_ inpe: INPE, french: String, city: String = "Fès") throws -> Provider {
        try Provider(
            inpe: inpe, kind: .clinic, name: BilingualText(french: french, arabic: "مصحة الأمل"),
            speciality: "Chirurgie", sector: .privateSector, city: city, region: "Fès-Meknès",
            address: "1, rue inventée", phone: "0500000000")
    }

    private func tariff(
        _ code: String, price: Int64, sector: Sector = .privateSector, from: String = "2025-01-01"
    ) throws -> Tariff {
        let first = try #require(Day(from))
        return Tariff(
            key: TariffKey(fund: .cnss, code: code, sector: sector), kind: .biologyBiopsy,
            label: BilingualText(french: "Glycémie à jeûn", arabic: "السكر في الدم"),
            price: .flat(try Money(centimes: price)), rate: 8000, requiresAgreement: true,
            rules: BilingualText(french: "Une par mois", arabic: "مرة في الشهر"), leastAge: 3,
            greatestAge: 12, period: try #require(Period(first: first, last: nil)),
            source: "test values")
    }

    @Test func `a provider is read as it was written, and found by any part of its name`()
        async throws
    {
        let other = try #require(INPE("100000002"))
        let records = [
            try provider(inpe, french: "Clinique Étoile"),
            try provider(other, french: "Centre de l'étoile du Nord", city: "Rabat"),
        ]
        try await database.write { transaction in
            for record in records { try transaction.add(record) }
        }
        #expect(try database.read { try $0.provider(inpe) } == records[0])
        func found(_ name: String, city: String = "", page: String = "", count: Int = 20) throws
            -> [String]
        {
            let search = try ProviderSearch(
                inpe: "", name: name, kind: .clinic, city: city, speciality: "chir")
            return try database.read {
                try $0.providers(search, after: page, atMost: count).map(\.inpe.description)
            }
        }
        #expect(try found("etoile") == ["100000001", "100000002"])
        #expect(try found("ETOILE", city: "fes") == ["100000001"])
        #expect(try found("الامل", page: "100000001") == ["100000002"])
        #expect(try found("etoile", count: 1) == ["100000001"])
        #expect(try found("rien ici") == [])
    }

    @Test func `PRV-CONV-01 standing is read for a fund and a day`() async throws {
        let (inpe, day, now) = (inpe, day, now)
        #expect(try database.read { try $0.standing(of: inpe, with: .cnss, on: day) } == nil)
        try await database.write { transaction in
            try transaction.add(
                Dated(ProviderState.active, from: day), to: inpe, reason: "", at: now)
            try transaction.add(
                Dated(ConventionState.inConvention, from: day), to: inpe, with: .cnss, grounds: "",
                at: now)
            try transaction.add(
                Dated(ConventionState.outOfConvention, from: day.adding(days: 1)), to: inpe,
                with: .cnss, grounds: "", at: now)
        }
        func standing(_ fund: Fund, _ days: Int) throws -> Standing? {
            try database.read {
                try $0.standing(of: inpe, with: fund, on: day.adding(days: days))
            }
        }
        #expect(try standing(.cnss, 0) == .inConvention)
        #expect(try standing(.cnss, 1) == .outOfConvention)
        #expect(try standing(.cnops, 0) == .outOfConvention)
        #expect(try standing(.cnss, -1) == .suspended)
    }

    @Test func `PRV-CAT-O-04 a new version ends the one before`() async throws {
        let first = try tariff("B1", price: 100)
        let second = try tariff("B1", price: 120, from: "2026-01-01")
        try await database.write { transaction in
            try transaction.publish(first, closing: nil)
            try transaction.publish(second, closing: Day("2025-12-31"))
        }
        #expect(
            try database.read { try $0.versions(of: first.key) }
                == [first.ending(Day("2025-12-31")), second])
        func price(_ text: String) throws -> Int64? {
            let day = try #require(Day(text))
            return try database.read { try $0.tariff(first.key, on: day)?.price.amount.centimes }
        }
        #expect(try price("2024-12-31") == nil)
        #expect(try price("2025-12-31") == 100)
        #expect(try price("2026-01-01") == 120)
    }

    @Test func `PRV-CAT-O-03 one sector's price serves both`() async throws {
        let only = try tariff("B1", price: 100, sector: .publicSector)
        try await database.write { try $0.publish(only, closing: nil) }
        let key = TariffKey(fund: .cnss, code: "B1", sector: .privateSector)
        let found = try database.read { try $0.tariff(key, on: day) }
        #expect(found?.key.sector == .publicSector)
        #expect(try database.read { try $0.hasCode("B1", at: .cnss) })
        #expect(try database.read { try $0.hasCode("B1", at: .cnops) } == false)
    }

    @Test func `PRV-CAT-02 the catalogue is listed by code and counted by tile`() async throws {
        let entries = try ["B3", "B1", "B2"].map { try tariff($0, price: 100) }
        try await database.write { transaction in
            for entry in entries { try transaction.publish(entry, closing: nil) }
        }
        func codes(after code: String, text: String = "", kind: CatalogueKind? = nil) throws
            -> [String]
        {
            try database.read {
                try $0.tariffs(
                    at: .cnss, on: day, kind: kind, text: text, after: (code, "PRIVATE"),
                    atMost: 2
                ).map(\.key.code)
            }
        }
        #expect(try codes(after: "") == ["B1", "B2"])
        #expect(try codes(after: "B2") == ["B3"])
        #expect(try codes(after: "", text: "GLYCEMIE", kind: .biologyBiopsy) == ["B1", "B2"])
        #expect(try codes(after: "", text: "الدم") == ["B1", "B2"])
        #expect(try codes(after: "", kind: .oncology) == [])
        #expect(
            try database.read { try $0.catalogueCounts(at: .cnss, on: day) } == [.biologyBiopsy: 3])
    }

    @Test func `PRV-COV-O-04 checks are counted, shown to the person and forgotten`() async throws {
        let (inpe, day, now) = (inpe, day, now)
        let provider = try provider(inpe, french: "Clinique")
        try await database.write { transaction in
            try transaction.add(provider)
            for number in 0..<5 {
                try transaction.add(
                    CoverageCheck(
                        reference: "r\(number)", inpe: inpe, fund: .cnss,
                        person: number == 4 ? nil : "p1", day: day, purpose: .billing,
                        outcome: "COVERED", at: now.adding(seconds: Int64(number))))
            }
        }
        for (fromLast, seconds) in [(1, 4), (2, 3), (5, 0), (6, nil)] as [(Int, Int64?)] {
            let made = try database.read { try $0.check(by: inpe, fromLast: fromLast) }
            #expect(made == seconds.map { now.adding(seconds: $0) })
        }
        func looks(before page: Int) throws -> [String] {
            try database.read {
                try $0.looks(at: "p1", before: page, atMost: 3).map(\.reference)
            }
        }
        #expect(try looks(before: .max) == ["r3", "r2", "r1"])
        #expect(try looks(before: 2) == ["r0"])
        let end = now.adding(seconds: 2)
        #expect(
            try await database.write { try $0.forgetChecks(of: .cnops, before: end, atMost: 9) }
                == 0)
        #expect(
            try await database.write { try $0.forgetChecks(of: .cnss, before: end, atMost: 9) }
                == 2)
        #expect(try looks(before: .max) == ["r3", "r2"])
        // Those that are forgotten count no more; the others keep their order.
        #expect(try database.read { try $0.check(by: inpe, fromLast: 3) } == end)
        #expect(try database.read { try $0.check(by: inpe, fromLast: 4) } == nil)
    }

    @Test func `PRV-COV-O-05 checks of the version before count on`() async throws {
        let (inpe, now) = (inpe, now)
        let other = try #require(INPE("100000002"))
        func open(_ migrations: some Collection<Migration>) throws -> Database {
            try Database(
                folder: folder.path, name: "earlier", migrations: Array(migrations),
                metrics: MetricRegistry())
        }
        let earlier = try open(providersMigrations.prefix(1))
        try await earlier.write { transaction in
            for (number, maker) in [inpe, other, inpe, inpe].enumerated() {
                try transaction.execute(
                    """
                    INSERT INTO coverage_checks (number, reference, inpe, fund, day, purpose,
                        outcome, at)
                    VALUES ($1, $2, $3, 'CNSS', '2025-06-10', 'BILLING', 'COVERED', $4)
                    """, number, "r\(number)", maker.description,
                    now.adding(seconds: Int64(number)))
            }
        }
        earlier.close()
        let later = try open(providersMigrations)
        for (fromLast, seconds) in [(1, 3), (2, 2), (3, 0), (4, nil)] as [(Int, Int64?)] {
            let made = try later.read { try $0.check(by: inpe, fromLast: fromLast) }
            #expect(made == seconds.map { now.adding(seconds: $0) })
        }
        later.close()
    }

    @Test func `PRV-SANC-01 sanctions are numbered, the newest first`() async throws {
        let (inpe, day, now) = (inpe, day, now)
        let fine = try #require(Money("2000.00"))
        let numbers = try await database.write { transaction in
            try (0..<2).map { _ in
                try transaction.addSanction(
                    on: inpe, by: .cnss, day: day, fine: fine, grounds: "Surfacturation", at: now)
            }
        }
        #expect(numbers == [1, 2])
        let read = try database.read { try $0.sanctions(of: inpe, by: nil, atMost: 1) }
        #expect(read.map(\.number) == [2])
        #expect(read.first?.fine == fine)
    }
}
