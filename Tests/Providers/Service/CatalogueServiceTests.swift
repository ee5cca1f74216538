import Base
import CommonAPI
import Protobuf
import ProvidersAPI
import RPC
import ServiceKit
import ServiceTestKit
import Testing

/// The catalogue over a real socket.
struct CatalogueServiceTests {
    private let suite: ProvidersSuite

    init() throws {
        suite = try ProvidersSuite()
    }

    /// Entry C1 of the worked example: public 60.00, private 150.00, rate 70 %.
    private func row(
        _ code: String = "C1", _ sector: ProvidersV1.Sector = .privateSector,
        centimes: Int64 = 15_000, from: String = "2025-01-01", rate: Int32? = 7000,
        source: String = "test values"
    ) -> ProvidersV1.CatalogueEntry {
        ProvidersV1.CatalogueEntry(
            fund: .cnss, code: code, sector: sector, kind: .consultationRehab,
            label: CommonV1.BilingualText(
                french: "Consultation spécialisée", arabic: "استشارة مختصة"),
            price: .referenceCentimes(centimes), rateBasisPoints: rate, from: from, source: source)
    }

    private func load(_ rows: [ProvidersV1.CatalogueEntry], dryRun: Bool = false) async throws
        -> ProvidersV1.ImportTariffsResponse
    {
        try await suite.staff(.catalogueAgent).importTariffs(
            .init(rows: rows, dryRun: dryRun), .once("\(rows.hashValue) \(dryRun)"))
    }

    @Test func `PRV-CAT-01 CLM-BASK-06 CLM-FRD-02 both sectors' tariffs are read by everyone`()
        async throws
    {
        #expect(try await load([row("C1", .publicSector, centimes: 6000), row()]).published == 2)
        for (sector, centimes) in [
            (ProvidersV1.Sector.publicSector, Int64(6000)), (.privateSector, 15_000),
        ] {
            let found = try await suite.client().getTariff(
                .init(fund: .cnss, code: "C1", sector: sector))
            #expect(found.price == .referenceCentimes(centimes))
            #expect(found.rateBasisPoints == 7000)
            #expect(found.sector == sector)
        }
        let tiles = try await suite.client().listCatalogueKinds(.init(fund: .cnss))
        #expect(tiles.kinds.count == 12)
        #expect(tiles.kinds.first?.entries == 2)
    }

    @Test func `PRV-CAT-07 an agent publishes the tariffs of its own fund`() async throws {
        let agent = try suite.staff(.catalogueAgent, fund: .cnops)
        let answer = try await agent.importTariffs(.init(rows: [row()]), .once("k"))
        #expect(answer.published == 0)
        #expect(answer.faults.map(\.reason) == ["CALLER_NOT_ALLOWED"])
        #expect(answer.faults.map(\.field) == ["fund"])
    }

    @Test func `PRV-CAT-01 a row at fault takes no other with it and is answered`() async throws {
        let rows = [
            row("A"), row("B", rate: 10_001), row("C", centimes: -1), row("D", source: ""),
            row("E", from: "soon"), row("A", centimes: 1), row("F"),
        ]
        let rehearsed = try await load(rows, dryRun: true)
        #expect(
            await suite.refusal {
                try await suite.client().getTariff(
                    .init(fund: .cnss, code: "A", sector: .privateSector))
            } == "NOT_FOUND CODE_NOT_FOUND")
        let answer = try await load(rows)
        #expect(answer == rehearsed)
        #expect(answer.published == 2)
        #expect(
            answer.faults.map { "\($0.row) \($0.code) \($0.field) \($0.reason)" } == [
                "1 B rate_basis_points RATE_OUT_OF_RANGE", "2 C price NEGATIVE_AMOUNT",
                "3 D source FIELD_REQUIRED", "4 E from FIELD_INVALID",
                "5 A from VERSION_OVERLAP",
            ])
        #expect(
            answer.faults.allSatisfy { $0.text?.french.isEmpty == false && $0.text?.arabic != "" })
        let again = try await suite.staff(.catalogueAgent).importTariffs(
            .init(rows: rows), .once("another key"))
        #expect(again.published == 0 && again.unchanged == 2 && again.faults == answer.faults)
    }

    @Test func `PRV-CAT-O-04 the price in force on the day is answered, and none before it`()
        async throws
    {
        _ = try await load([row(), row(centimes: 18_000, from: "2026-01-01")])
        func price(_ day: String) async throws -> ProvidersV1.CatalogueEntry.Price? {
            try await suite.client().getTariff(
                .init(fund: .cnss, code: "C1", sector: .privateSector, day: day)
            ).price
        }
        #expect(try await price("2025-12-31") == .referenceCentimes(15_000))
        #expect(try await price("2026-01-01") == .referenceCentimes(18_000))
        #expect(
            await suite.refusal { try await price("2024-12-31") }
                == "FAILED_PRECONDITION TARIFF_MISSING")
        #expect(
            await suite.refusal { try await price("31/12/2024") }
                == "INVALID_ARGUMENT FIELD_INVALID")
    }

    @Test func `PRV-CAT-O-04 a tariff that is retired ends on its day, and may be followed`()
        async throws
    {
        _ = try await load([row()])
        let agent = try suite.staff(.catalogueAgent, fund: .cnss)
        func retire(_ last: String, _ key: String, code: String = "C1") async -> String? {
            await suite.refusal {
                try await agent.retireTariff(
                    .init(fund: .cnss, code: code, sector: .privateSector, lastDay: last),
                    .once(key))
            }
        }
        #expect(await retire("2026-03-31", "a", code: "C9") == "NOT_FOUND CODE_NOT_FOUND")
        #expect(await retire("2026-03-01", "b") == "INVALID_ARGUMENT DATE_OUT_OF_RANGE")
        #expect(await retire("2026-03-31", "c") == nil)
        #expect(await retire("2026-04-30", "d") == "FAILED_PRECONDITION WRONG_STATE")
        func price(_ day: String) async -> String? {
            await suite.refusal {
                try await suite.client().getTariff(
                    .init(fund: .cnss, code: "C1", sector: .privateSector, day: day))
            }
        }
        #expect(await price("2026-03-31") == nil)
        #expect(await price("2026-04-01") == "FAILED_PRECONDITION TARIFF_MISSING")
        #expect(try await load([row(centimes: 16_000, from: "2026-05-01")]).published == 1)
        #expect(await price("2026-05-01") == nil)
        #expect(
            await suite.refusal {
                try await suite.staff(.catalogueAgent, fund: .cnops).retireTariff(
                    .init(
                        fund: .cnss, code: "C1", sector: .privateSector, lastDay: "2026-05-31"),
                    .once("e"))
            } == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
        let actions = try suite.audited().map(\.action)
        #expect(actions.filter { $0 == "providers.tariff.retire" }.count == 1)
    }

    @Test func `PRV-CAT-02 the catalogue is listed a page at a time and searched`() async throws {
        _ = try await load((0..<60).map { row("X\(100 + $0)") })
        let open = try suite.client()
        let first = try await open.listTariffs(.init(fund: .cnss))
        #expect(first.entries.count == 50)
        let second = try await open.listTariffs(.init(fund: .cnss, page: first.nextPage))
        #expect(second.entries.map(\.code) == (150..<160).map { "X\($0)" })
        #expect(second.nextPage.isEmpty)
        #expect(
            try await open.listTariffs(.init(fund: .cnss, text: "SPECIALISEE")).entries.count == 50)
        #expect(
            try await open.listTariffs(.init(fund: .cnss, kind: .oncology)).entries.isEmpty)
        #expect(
            await suite.refusal { try await open.listTariffs(.init(fund: .cnss, page: "a b c")) }
                == "INVALID_ARGUMENT FIELD_INVALID")
        #expect(
            await suite.refusal {
                try await suite.staff(.claimsAgent).importTariffs(.init(), .once("x"))
            } == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
    }

    @Test func `another service asks for many tariffs and for a provider's standing at once`()
        async throws
    {
        try await suite.addClinic()
        _ = try await load([row(), row("P", .publicSector)])
        let peer = ProvidersV1.ProvidersInternalClient(
            try suite.service.channel(as: Caller(.service, "claims.tadamun.internal")))
        let keys = ["C1", "none", "P"].map {
            ProvidersV1.TariffKey(code: $0, sector: .privateSector, day: ProvidersSuite.today)
        }
        let found = try await peer.findTariffs(.init(fund: .cnss, keys: keys))
        #expect(found.tariffs.map(\.key) == [keys[0], keys[2]])
        #expect(found.tariffs.map(\.source) == ["test values", "test values"])
        let clinic = ProvidersSuite.clinic
        for (fund, standing) in [
            (CommonV1.Fund.cnss, ProvidersV1.Convention.inConvention), (.cnops, .outOfConvention),
        ] {
            let provider = try await peer.findProvider(
                .init(inpe: clinic, day: ProvidersSuite.today, fund: fund))
            #expect(provider.known && provider.convention == standing)
        }
        let unknown = try await peer.findProvider(
            .init(inpe: "100000009", day: ProvidersSuite.today, fund: .cnss))
        #expect(unknown == .init())
    }
}
