import Base
import ClaimsAPI
import CommonAPI
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import RPC
import ServiceKit
import ServiceTestKit
import TestKit
import Testing

/// ID-ALR over a real socket, fed by the facts of Enrollment and Claims.
struct AlertsServiceTests {
    private let suite: IdentitySuite
    private let person = Person.first

    init() async throws {
        suite = try IdentitySuite()
        try await suite.activated()
    }

    private func client() async throws -> IdentityV1.AlertsClient {
        IdentityV1.AlertsClient(
            try suite.service.channel(
                as: try await suite.caller(try await suite.signIn(person.number))))
    }

    private func refund(_ number: String, at time: WallTime, of person: String? = nil) {
        suite.claims.facts.publish(
            "refund-decided", at: time,
            ClaimsV1.RefundDecided(number: number, insuredPersonId: person ?? self.person.id))
    }

    /// The changes that were recorded, once there are so many.
    private func listed(
        _ client: IdentityV1.AlertsClient, _ count: Int
    ) async throws -> [IdentityV1.RecordedChange] {
        while true {
            let changes = try await client.listChanges(.init()).changes
            if changes.count >= count { return changes }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    // ID-ALR-01, ID-ALR-02, ID-ALR-03, ID-O-34: the worked example of section 10.
    @Test(.timeLimit(.minutes(5)))
    func `what changed between two sign-ins is counted in four rows`() async throws {
        let clock = suite.service.clock
        let first = try await client()
        let start = clock.now
        let at = { (day: Int64, seconds: Int64) in start.adding(seconds: day * 86_400 + seconds) }
        refund("avant", at: at(-1, 0))
        refund("2", at: at(1, 0))
        suite.claims.facts.publish(
            "agreement-decided", at: at(5, 0),
            ClaimsV1.AgreementDecided(
                number: "6", insuredPersonId: person.id, approved: true))
        refund("9", at: at(8, 0))
        refund("autrui", at: at(8, 0), of: "p-nobody")
        suite.enrollment.facts.publish(
            "entitlement-changed", at: at(9, 0),
            EnrollmentV1.EntitlementChanged(whose: .personId(person.id)))
        suite.enrollment.facts.publish(
            "entitlement-changed", at: at(8, 0),
            EnrollmentV1.EntitlementChanged(whose: .affiliationNumber("1234567")))
        refund("après", at: at(9, 1_800))
        #expect(try await listed(first, 6).count == 6)
        // A wrong password in between changes nothing.
        clock.advance(seconds: 4 * 86_400)
        _ = await suite.refusal { try await suite.signIn(person.number, "Fauxfaux1") }
        clock.advance(seconds: 5 * 86_400)
        let second = try await client()
        let window = try await second.getChangesSinceLastConnection(.init())
        #expect(window.since.flatMap { WallTime($0) } == start)
        #expect(window.until.flatMap { WallTime($0) } == at(9, 0))
        #expect(window.counts.map(\.events) == [1, 0, 2, 1])
        #expect(
            window.counts.map(\.category) == [
                .administrativeSituation, .administrativeRequests, .sicknessFiles,
                .priorApprovals,
            ])
        #expect(window.counts[2].label?.french == "Traitement de vos dossiers de maladie")
        let files = try await second.listChanges(.init(category: .sicknessFiles)).changes
        #expect(files.map(\.file) == ["après", "9", "2", "avant"])
        let page = try await second.listChanges(
            .init(category: .sicknessFiles, before: files[1].changeId)
        ).changes
        #expect(page.map(\.file) == ["2", "avant"])
        #expect(files.allSatisfy { $0.text?.arabic.isEmpty == false })
    }

    @Test(.timeLimit(.minutes(5)))
    func `a change of the record stands among the requests`() async throws {
        let client = try await client()
        suite.enrollment.facts.publish(
            "person-changed", at: suite.service.clock.now,
            EnrollmentV1.PersonChanged(personId: person.id))
        let change = try await listed(client, 1)[0]
        #expect(change.category == .administrativeRequests)
    }

    @Test func `the window is the person's alone`() async throws {
        let client = IdentityV1.AlertsClient(
            try suite.service.channel(as: Caller(.staff, "agent-1", roles: [.identityAgent])))
        let denied = await suite.refusal {
            try await client.getChangesSinceLastConnection(.init())
        }
        #expect(denied == "CALLER_NOT_ALLOWED")
        let unknown = await suite.refusal {
            try await self.client().listChanges(.init(category: .init(rawValue: 9)))
        }
        #expect(unknown == "FIELD_INVALID")
    }
}
