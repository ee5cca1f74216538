import Base
import CommonAPI
import EnrollmentAPI
import ProvidersAPI
import ProvidersStore
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import Testing

/// A clinic's check of cover over real sockets (PRV section 2).
struct CheckCoverageTests {
    private let suite: ProvidersSuite

    init() async throws {
        suite = try ProvidersSuite()
        try await suite.addClinic()
    }

    private let question = ProvidersV1.CheckCoverageRequest(
        fund: .cnss, insured: .registrationNumber("123456789"), birthDay: "1990-05-10",
        day: ProvidersSuite.today, purpose: .admission)

    private func answer(
        _ state: EnrollmentV1.CheckEntitlementResponse.State, reason: String = ""
    ) {
        suite.enrollment.answer.withLock { answer in
            answer = EnrollmentV1.CheckEntitlementResponse(
                known: true, state: state, reason: reason, until: "2026-12-31", fund: .cnss,
                beneficiary: EnrollmentV1.Beneficiary(
                    personId: "p1", firstName: "Nora", familyName: "Exemple", birthYear: 1990,
                    relation: "INSURED"), insuredPersonId: "p1")
        }
    }

    @Test func `PRV-COV-01 a covered person is named, with the cover's last day`() async throws {
        answer(.open)
        let found = try await suite.clinic().checkCoverage(question)
        #expect(found.covered && found.until == "2026-12-31" && found.fund == .cnss)
        #expect(
            found.person
                == ProvidersV1.CoveredPerson(
                    firstName: "Nora", familyName: "Exemple", birthYear: 1990, relation: "INSURED"))
        #expect(!found.reference.isEmpty && found.day == ProvidersSuite.today)
        let asked = suite.enrollment.asked.withLock { $0 }
        #expect(
            asked == [
                EnrollmentV1.CheckEntitlementRequest(
                    key: .registrationNumber("123456789"), birthDay: "1990-05-10",
                    day: ProvidersSuite.today, purpose: "ADMISSION", fund: .cnss)
            ])
    }

    @Test func `PRV-COV-02 who is not covered is not named`() async throws {
        let cases: [(EnrollmentV1.CheckEntitlementResponse.State, String, ProvidersV1.NotCovered)] =
            [
                (.closed, "OTHER_SCHEME", .coveredElsewhere),
                (.closed, "QUALIFYING_DAYS_MISSING", .rightsClosed),
                (.suspended, "LEAVE", .rightsClosed),
            ]
        for (state, reason, expected) in cases {
            answer(state, reason: reason)
            let found = try await suite.clinic().checkCoverage(question)
            #expect(!found.covered && found.reason == expected)
            #expect(found.person == nil && found.until.isEmpty)
        }
        suite.enrollment.answer.withLock { $0 = .init() }
        let unknown = try await suite.clinic().checkCoverage(question)
        #expect(!unknown.covered && unknown.reason == .notKnown && unknown.person == nil)
    }

    @Test func `PRV-COV-O-04 each check is on record, and the person sees who made it`()
        async throws
    {
        answer(.open)
        let found = try await suite.clinic().checkCoverage(question)
        #expect(
            try suite.audited().last
                == AuditLine(
                    actor: "provider:\(ProvidersSuite.clinic)",
                    action: "providers.coverage.check", subject: "p1"))
        let seen = try await suite.client(Caller(.person, "p1")).listCoverageChecks(.init())
        #expect(seen.checks.map(\.reference) == [found.reference])
        #expect(seen.checks.first?.providerName?.french == "Clinique Étoile")
        #expect(seen.checks.first?.purpose == .admission)
        let other = try await suite.client(Caller(.person, "p2")).listCoverageChecks(.init())
        #expect(other.checks.isEmpty)
    }

    @Test func `PRV-COV-O-05 a provider checks at most 200 times an hour`() async throws {
        answer(.open)
        let clinic = try suite.clinic()
        for _ in 0..<200 { _ = try await clinic.checkCoverage(question) }
        #expect(
            await suite.refusal { try await clinic.checkCoverage(question) }
                == "RESOURCE_EXHAUSTED TOO_MANY_CHECKS")
        suite.service.clock.advance(seconds: 3600)
        #expect(await suite.refusal { try await clinic.checkCoverage(question) } == nil)
    }

    @Test func `PRV-COV-O-05 checks side by side do not pass the limit together`() async throws {
        answer(.open)
        let clinic = try suite.clinic()
        let refusals = await withTaskGroup(of: String?.self) { group in
            for _ in 0..<230 {
                group.addTask { [suite, question] in
                    await suite.refusal { try await clinic.checkCoverage(question) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(refusals.count { $0 == nil } == 200)
        #expect(refusals.count { $0 == "RESOURCE_EXHAUSTED TOO_MANY_CHECKS" } == 30)
    }

    @Test func `PRV-COV-O-04 the record of a check is forgotten after two years`() async throws {
        answer(.open)
        _ = try await suite.clinic().checkCoverage(question)
        let person = try suite.client(Caller(.person, "p1"))
        #expect(try await person.listCoverageChecks(.init()).checks.count == 1)
        let database = suite.service.context.database
        let later = suite.service.context.clock.now.adding(seconds: 1)
        _ = try await database.write { try $0.forgetChecks(of: .cnss, before: later, atMost: 10) }
        #expect(try await person.listCoverageChecks(.init()).checks.isEmpty)
    }

    @Test func `every refusal of a check has its reason`() async throws {
        answer(.open)
        func refused(
            _ expected: String, inpe: String = ProvidersSuite.clinic,
            _ change: (inout ProvidersV1.CheckCoverageRequest) -> Void
        ) async {
            var request = question
            change(&request)
            let found = await suite.refusal { [request] in
                try await suite.clinic(inpe).checkCoverage(request)
            }
            #expect(found == expected)
        }
        await refused("INVALID_ARGUMENT PURPOSE_REQUIRED") { $0.purpose = .unspecified }
        await refused("INVALID_ARGUMENT DATE_OUT_OF_RANGE") { $0.day = "2026-04-02" }
        await refused("INVALID_ARGUMENT DATE_OUT_OF_RANGE") { $0.day = "2026-01-30" }
        await refused("INVALID_ARGUMENT FIELD_REQUIRED") { $0.birthDay = "" }
        await refused("INVALID_ARGUMENT FIELD_REQUIRED") { $0.insured = nil }
        await refused("INVALID_ARGUMENT FIELD_REQUIRED") { $0.fund = .unspecified }
        await refused("FAILED_PRECONDITION OUT_OF_CONVENTION") { $0.fund = .cnops }
        await refused("NOT_FOUND PROVIDER_NOT_FOUND", inpe: "100000009") { _ in }
        _ = try await suite.staff(.providerRegistryAgent).setProviderState(
            .init(
                inpe: ProvidersSuite.clinic, state: .suspendedProvider, from: ProvidersSuite.today,
                reason: "Contrôle refusé"), .once("suspend"))
        await refused("FAILED_PRECONDITION PROVIDER_SUSPENDED") { _ in }
        #expect(
            await suite.refusal {
                try await suite.client(Caller(.person, "p1")).checkCoverage(question)
            } == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
        #expect(suite.enrollment.asked.withLock { $0 }.isEmpty)
    }
}
