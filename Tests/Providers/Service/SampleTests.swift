import Base
import CommonAPI
import Files
import JSON
import ProtobufJSON
import ProvidersAPI
import RPC
import ServiceKit
import ServiceTestKit
import Testing

/// What the repository ships to try the suite with is taken whole.
struct SampleTests {
    private let suite: ProvidersSuite

    init() throws {
        suite = try ProvidersSuite()
    }

    private func sample(_ name: String) throws -> JSONValue {
        try JSONValue(
            parsing: try Files.read(Repository.path("deploy/sample/\(name)"), limit: 1 << 20))
    }

    private func imported() async throws -> ProvidersV1.ImportTariffsResponse {
        let mapping = JSONMapping(for: ProvidersV1.ImportTariffsRequest.self)
        let request = try mapping.message(
            ProvidersV1.ImportTariffsRequest.self, of: sample("requests/catalogue.json"))
        return try await suite.staff(.catalogueAgent).importTariffs(request, .once("sample"))
    }

    /// No tariff is in the code: the fund loads them all (PRV-CAT-07).
    @Test func `PRV-CAT-02 PRV-CAT-07 the sample catalogue has acts of every group, at both funds`()
        async throws
    {
        let answer = try await imported()
        #expect(answer.published == 132 && answer.faults.isEmpty)
        for fund in [CommonV1.Fund.cnops, .cnss] {
            let kinds = try await suite.client().listCatalogueKinds(.init(fund: fund)).kinds
            let empty = kinds.filter { $0.entries == 0 }.map(\.kind)
            #expect(empty == [.aldList])
        }
    }

    @Test func `PRV-OPEN-01 what is open to everyone needs no account, and a check does`()
        async throws
    {
        _ = try await imported()
        try await suite.addClinic()
        let open = try suite.client()
        let day = ProvidersSuite.today
        let tariff = try await open.getTariff(
            .init(fund: .cnss, code: "C", sector: .privateSector, day: day))
        #expect(tariff.price == .referenceCentimes(8000))
        #expect(try await open.listTariffs(.init(fund: .cnss)).entries.count == 50)
        #expect(try await open.searchProviders(.init(name: "etoile")).providers.count == 1)
        #expect(try await open.getProvider(.init(inpe: ProvidersSuite.clinic)).city == "Fès")
        #expect(
            await suite.refusal { try await open.checkCoverage(.init()) }
                == "UNAUTHENTICATED NOT_SIGNED_IN")
    }

    @Test func `the sample clinics are registered as they stand`() async throws {
        let mapping = JSONMapping(for: ProvidersV1.RegisterProviderRequest.self)
        let agent = try suite.staff(.providerRegistryAgent)
        let clinics = try #require(sample("providers.json").objectValue?["providers"]?.arrayValue)
        #expect(clinics.count == 3)
        for clinic in clinics {
            let request = try mapping.message(ProvidersV1.RegisterProviderRequest.self, of: clinic)
            let registered = try await agent.registerProvider(request, .once(request.inpe))
            #expect(registered.name == request.name && registered.state == .registered)
        }
        let first = try mapping.message(
            ProvidersV1.RegisterProviderRequest.self, of: sample("requests/clinic.json"))
        #expect(
            await suite.refusal { try await agent.registerProvider(first, .once("again")) }
                == "ALREADY_EXISTS INPE_EXISTS")
    }
}
