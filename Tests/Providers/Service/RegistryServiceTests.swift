import Base
import CommonAPI
import Protobuf
import ProvidersAPI
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Testing

/// The registry over a real socket.
struct RegistryServiceTests {
    private let suite: ProvidersSuite

    init() throws {
        suite = try ProvidersSuite()
    }

    @Test func `PRV-INPE-02 a registered clinic is read by everyone, its public part alone`()
        async throws
    {
        try await suite.addClinic()
        let found = try await suite.client().getProvider(.init(inpe: ProvidersSuite.clinic))
        #expect(found.name?.french == "Clinique Étoile")
        #expect(found.state == .active)
        #expect(found.kind == .clinic && found.sector == .privateSector)
        #expect(found.conventions.map(\.state) == [.in])
        #expect(found.conventions.map(\.from) == ["2026-01-01"])
        #expect(
            try suite.audited().map(\.action) == [
                "providers.provider.register", "providers.provider.state", "providers.convention",
            ])
    }

    @Test
    func `PRV-INPE-01 PRV-GEN-04 providers are found by a part of the name, a page at a time`()
        async throws
    {
        let agent = try suite.staff(.providerRegistryAgent)
        for number in 0..<22 {
            _ = try await agent.registerProvider(
                ProvidersSuite.registration("\(100_000_001 + number)"), .once("\(number)"))
        }
        let open = try suite.client()
        let first = try await open.searchProviders(.init(name: "etoile"))
        #expect(first.providers.count == 20)
        let second = try await open.searchProviders(.init(name: "etoile", page: first.nextPage))
        #expect(second.providers.map(\.inpe) == ["100000021", "100000022"])
        #expect(second.nextPage.isEmpty)
        let narrowed = try await open.searchProviders(.init(name: "etoile", kind: .pharmacy))
        #expect(narrowed.providers.isEmpty)
    }

    @Test func `PRV-CONV-03 ANAM excludes and readmits, and the fund only asks`() async throws {
        try await suite.addClinic()
        let agent = try suite.staff(.providerRegistryAgent)
        let anam = try suite.staff(.regulator)
        func change(
            _ client: ProvidersV1.ProvidersClient, _ event: ProvidersV1.ConventionEvent,
            from: String, grounds: String = ""
        ) async throws -> [ProvidersV1.ConventionState] {
            try await client.setConvention(
                .init(
                    inpe: ProvidersSuite.clinic, fund: .cnss, event: event, from: from,
                    grounds: grounds), .once("\(event) \(from)")
            ).conventions.map(\.state)
        }
        #expect(
            try await change(
                agent, .requestExclusion, from: "2026-03-02", grounds: "Surfacturation")
                == [.exclusionRequested])
        let shown = try await suite.client().getProvider(.init(inpe: ProvidersSuite.clinic))
        #expect(shown.conventions.map(\.state) == [.in])
        #expect(
            await suite.refusal { try await change(agent, .exclude, from: "2026-07-01") }
                == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
        #expect(try await change(anam, .exclude, from: "2026-07-01") == [.out])
        for (day, state) in [("2026-06-30", ProvidersV1.ConventionState.in), ("2026-07-01", .out)] {
            let read = try await suite.client().getProvider(
                .init(inpe: ProvidersSuite.clinic, day: day))
            #expect(read.conventions.map(\.state) == [state])
        }
        #expect(try await change(anam, .readmit, from: "2027-01-01") == [.in])
    }

    @Test func `PRV-SANC-01 fines are recorded and shown to the agents alone`() async throws {
        try await suite.addClinic()
        let agent = try suite.staff(.providerRegistryAgent)
        let fine = try await agent.recordSanction(
            .init(
                inpe: ProvidersSuite.clinic, fund: .cnss, day: "2026-02-01",
                fineCentimes: 1_000_000, grounds: "Fausse facturation"), .once("fine"))
        #expect(fine.number == 1)
        let listed = try await suite.staff(.regulator).listSanctions(
            .init(inpe: ProvidersSuite.clinic))
        #expect(listed.sanctions == [fine])
        #expect(
            try suite.audited().last
                == AuditLine(
                    actor: "staff:agent-1", action: "providers.sanction.list",
                    subject: ProvidersSuite.clinic))
    }

    @Test func `PRV-INPE-O-02 a record is replaced until it is closed, and its INPE stays`()
        async throws
    {
        try await suite.addClinic()
        let agent = try suite.staff(.providerRegistryAgent)
        func update(_ record: ProvidersV1.RegisterProviderRequest, _ key: String) async -> String? {
            await suite.refusal {
                try await agent.updateProvider(.init(record: record), .once(key))
            }
        }
        var record = ProvidersSuite.registration(french: "Clinique de la Colline")
        record.city = "Meknès"
        record.sector = .publicSector
        #expect(await update(record, "a") == nil)
        let found = try await suite.client().getProvider(.init(inpe: ProvidersSuite.clinic))
        #expect(found.name?.french == "Clinique de la Colline" && found.city == "Meknès")
        #expect(found.sector == .publicSector && found.state == .active)
        #expect(
            try await suite.client().searchProviders(.init(name: "colline", city: "meknes"))
                .providers.count == 1)
        #expect(try await suite.client().searchProviders(.init(name: "etoile")).providers.isEmpty)
        #expect(try suite.audited().last?.action == "providers.provider.update")
        #expect(
            await update(ProvidersSuite.registration("100000099"), "b")
                == "NOT_FOUND PROVIDER_NOT_FOUND")
        #expect(await update(.init(inpe: "12"), "c") == "INVALID_ARGUMENT BAD_INPE")
        record.city = ""
        #expect(await update(record, "d") == "INVALID_ARGUMENT FIELD_REQUIRED")
        _ = try await agent.setProviderState(
            .init(inpe: ProvidersSuite.clinic, state: .closed, from: ProvidersSuite.today),
            .once("close"))
        record.city = "Meknès"
        #expect(await update(record, "e") == "FAILED_PRECONDITION WRONG_STATE")
    }

    @Test func `PRV-GEN-O-02 an agent keeps the conventions and fines of its own fund`()
        async throws
    {
        try await suite.addClinic()
        let agent = try suite.staff(.providerRegistryAgent, fund: .cnops)
        let clinic = ProvidersSuite.clinic
        #expect(
            await suite.refusal {
                try await agent.setConvention(
                    .init(inpe: clinic, fund: .cnss, event: .leave, from: "2026-03-02"),
                    .once("a"))
            } == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
        let fine = ProvidersV1.RecordSanctionRequest(
            inpe: clinic, fund: .cnss, day: "2026-02-01", fineCentimes: 1_000_000,
            grounds: "Fausse facturation")
        #expect(
            await suite.refusal { try await agent.recordSanction(fine, .once("b")) }
                == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
        _ = try await suite.staff(.providerRegistryAgent, fund: .cnss).recordSanction(
            fine, .once("c"))
        #expect(try await agent.listSanctions(.init(inpe: clinic)).sanctions.isEmpty)
        // ANAM stands above both funds, whichever keeps its account.
        let anam = try suite.staff(.regulator, fund: .cnops)
        #expect(try await anam.listSanctions(.init(inpe: clinic)).sanctions.count == 1)
        #expect(
            await suite.refusal {
                try await anam.setConvention(
                    .init(inpe: clinic, fund: .cnss, event: .exclude, from: "2026-03-02"),
                    .once("d"))
            } == "FAILED_PRECONDITION NO_REQUEST")
    }

    @Test func `every refusal of the registry has its reason`() async throws {
        try await suite.addClinic()
        let agent = try suite.staff(.providerRegistryAgent)
        let other = try suite.staff(.catalogueAgent)
        let clinic = ProvidersSuite.clinic
        func refused(_ expected: String, _ body: () async throws -> Void) async {
            let found = await suite.refusal(body)
            #expect(found == expected)
        }
        await refused("UNAUTHENTICATED NOT_SIGNED_IN") {
            _ = try await suite.client().registerProvider(ProvidersSuite.registration())
        }
        await refused("PERMISSION_DENIED CALLER_NOT_ALLOWED") {
            _ = try await other.registerProvider(ProvidersSuite.registration(), .once("a"))
        }
        await refused("INVALID_ARGUMENT IDEMPOTENCY_KEY_REQUIRED") {
            _ = try await agent.registerProvider(ProvidersSuite.registration("100000009"))
        }
        await refused("INVALID_ARGUMENT BAD_INPE") {
            _ = try await agent.registerProvider(ProvidersSuite.registration("12"), .once("b"))
        }
        await refused("ALREADY_EXISTS INPE_EXISTS") {
            _ = try await agent.registerProvider(ProvidersSuite.registration(), .once("c"))
        }
        await refused("INVALID_ARGUMENT FIELD_REQUIRED") {
            _ = try await agent.registerProvider(
                ProvidersSuite.registration("100000009", french: " "), .once("d"))
        }
        await refused("NOT_FOUND PROVIDER_NOT_FOUND") {
            _ = try await suite.client().getProvider(.init(inpe: "100000009"))
        }
        await refused("INVALID_ARGUMENT CRITERIA_TOO_BROAD") {
            _ = try await suite.client().searchProviders(.init(name: "cl"))
        }
        await refused("FAILED_PRECONDITION WRONG_STATE") {
            _ = try await agent.setProviderState(
                .init(inpe: clinic, state: .registered, from: "2026-04-01"), .once("e"))
        }
        await refused("INVALID_ARGUMENT REASON_REQUIRED") {
            _ = try await agent.setProviderState(
                .init(inpe: clinic, state: .suspendedProvider, from: "2026-04-01"), .once("f"))
        }
        await refused("INVALID_ARGUMENT DATE_OUT_OF_RANGE") {
            _ = try await agent.setProviderState(
                .init(inpe: clinic, state: .closed, from: "2026-01-01"), .once("g"))
        }
        for (event, reason) in [
            (ProvidersV1.ConventionEvent.accede, "FAILED_PRECONDITION WRONG_STATE"),
            (.requestExclusion, "INVALID_ARGUMENT GROUNDS_REQUIRED"),
        ] {
            await refused(reason) {
                _ = try await agent.setConvention(
                    .init(inpe: clinic, fund: .cnss, event: event, from: "2026-04-01"),
                    .once("\(event)"))
            }
        }
        await refused("FAILED_PRECONDITION NOT_IN_CONVENTION") {
            _ = try await agent.setConvention(
                .init(
                    inpe: clinic, fund: .cnops, event: .requestExclusion, from: "2026-04-01",
                    grounds: "x"), .once("h"))
        }
        await refused("FAILED_PRECONDITION NO_REQUEST") {
            _ = try await suite.staff(.regulator).setConvention(
                .init(inpe: clinic, fund: .cnss, event: .exclude, from: "2026-04-01"), .once("i"))
        }
        await refused("INVALID_ARGUMENT FINE_OUT_OF_RANGE") {
            _ = try await agent.recordSanction(
                .init(
                    inpe: clinic, fund: .cnss, day: "2026-02-01", fineCentimes: 199_999,
                    grounds: "x"), .once("j"))
        }
    }

    @Test func `a repeated registration gets the same answer, and followers one fact`()
        async throws
    {
        let agent = try suite.staff(.providerRegistryAgent)
        let first = try await agent.registerProvider(ProvidersSuite.registration(), .once("k"))
        let again = try await agent.registerProvider(ProvidersSuite.registration(), .once("k"))
        #expect(first == again)
        let facts = try suite.service.context.database.read { try $0.outbox(after: 0) }
        #expect(facts.map(\.topic) == ["provider-changed"])
        let fact = try ProvidersV1.ProviderChanged(decoding: try #require(facts.first).body)
        #expect(fact == .init(inpe: ProvidersSuite.clinic, from: ProvidersSuite.today))
    }
}
