import Base
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import Testing

/// What the journey opens under `hardened` (ID-HRD), and what goes with it.
struct AssuranceServiceTests {
    private let suite: IdentitySuite
    private let number = Person.first.number

    init() throws {
        suite = try IdentitySuite()
        suite.enrollment.contacts.withLock {
            $0.emails = ["ancien@example.ma"]
            $0.mobiles = ["+212612345699"]
        }
    }

    private func held() async throws -> IdentityV1.Activation {
        try await suite.setPassword(try await suite.verified())
    }

    // ID-HRD-03: held for 72 hours; the holder sees the hour at which it opens.
    @Test func `without a contact on record the account opens after three days`() async throws {
        let done = try await held()
        #expect(done.state == .completed && done.accountState == .held)
        #expect(done.opensAt.flatMap { WallTime($0) }?.description == "2026-03-05T09:00:00.000Z")
        let status = await suite.status { try await suite.signIn(number) }
        #expect(status?.code == .permissionDenied)
        #expect(status?.errorInfo?.reason == "ACCOUNT_HELD")
        #expect(status?.errorInfo?.metadata["cause"] == "2026-03-05T09:00:00.000Z")
        #expect(await suite.refusal { try await suite.signIn(number, "faux") } == "BAD_CREDENTIALS")
        suite.service.clock.advance(seconds: 3 * 86_400 - 1)
        #expect(await suite.refusal { try await suite.signIn(number) } == "ACCOUNT_HELD")
        suite.service.clock.advance(seconds: 1)
        #expect(try await !suite.signIn(number).accessToken.isEmpty)
    }

    // ID-HRD-03: a notice to every contact on record; an objection, then an agent's decision.
    @Test(arguments: [true, false])
    func `an old contact stops the account, and an agent decides`(isOpened: Bool) async throws {
        let done = try await held()
        let byMail = try await suite.message(to: "ancien@example.ma")
        let bySMS = try await suite.message(to: "+212612345699")
        #expect(byMail == bySMS)
        func object(_ link: String) async throws {
            _ = try await suite.client().objectToActivation(
                .init(objection: link), suite.change())
        }
        #expect(await suite.refusal { try await object("a.0.x") } == "LINK_EXPIRED")
        try await object(byMail)
        #expect(await suite.refusal { try await object(bySMS) } == "LINK_EXPIRED", "once is enough")
        #expect(await suite.refusal { try await suite.signIn(number) } == "ACCOUNT_OBJECTED")
        suite.service.clock.advance(seconds: 4 * 86_400)
        #expect(await suite.refusal { try await suite.signIn(number) } == "ACCOUNT_OBJECTED")

        let decision = IdentityV1.DecideObjectionRequest(
            accountId: done.accountId, open: isOpened, reason: "vérifié au guichet")
        #expect(
            await suite.refusal {
                try await suite.client(Caller(.person, "p")).decideObjection(
                    decision, suite.change())
            } == "CALLER_NOT_ALLOWED")
        let account = try await suite.agent().decideObjection(decision, suite.change())
        #expect(account.state == (isOpened ? .active : .closed))
        let refusal = await suite.refusal { try await suite.signIn(number) }
        #expect(refusal == (isOpened ? nil : "BAD_CREDENTIALS"))
        guard !isOpened else { return }
        // The person may begin again, with the same contacts.
        suite.enrollment.contacts.withLock { $0.emailOnRecord = true }
        #expect(try await suite.setPassword(try await suite.verified()).accountState == .active)
    }

    @Test func `an account that is open can no longer be objected to`() async throws {
        _ = try await held()
        let link = try await suite.message(to: "ancien@example.ma")
        suite.service.clock.advance(seconds: 3 * 86_400)
        #expect(
            await suite.refusal {
                try await suite.client().objectToActivation(
                    .init(objection: link), suite.change())
            } == "LINK_EXPIRED")
    }

    // ID-O-09, ID-O-12: two journeys that race end in one account.
    @Test func `of two journeys of one person one is completed`() async throws {
        suite.enrollment.contacts.withLock { $0.emailOnRecord = true }
        let first = try await suite.verified()
        suite.service.clock.advance(seconds: 120)
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, "autre@example.ma")
        _ = try await suite.verifyEmail(id, try await suite.code(for: "autre@example.ma"))
        _ = try await suite.submitMobile(id, "0612345609")
        _ = try await suite.verifyMobile(id, try await suite.code(for: "0612345609"))
        #expect(try await suite.setPassword(first).state == .completed)
        #expect(await suite.refusal { try await suite.setPassword(id) } == "ACCOUNT_ALREADY_ACTIVE")
    }

    // Audit: every change is in the chain, and nothing that identifies is.
    @Test func `the chain tells the journey without what was typed`() async throws {
        _ = try await held()
        let records = try suite.service.context.database.read {
            try $0.auditRecords(after: 0, atMost: 100)
        }
        let actions = records.map(\.entry.action)
        for action in [
            "started", "identity-matched", "answers-matched", "code-sent", "code-verified",
            "completed",
        ] {
            #expect(actions.contains("identity.activation.\(action)"))
        }
        #expect(actions.count { $0 == "identity.activation.code-sent" } == 2)
        let text = records.map { "\($0.entry)" }.joined()
        let person = Person.first
        for secret in [person.card, person.number, person.payroll, person.digits, person.email] {
            #expect(!text.contains(secret))
        }
        let finding = try suite.service.context.database.file.verifyAudit(keys: [])
        #expect(finding == .whole(records: records.count, checkpoints: 0))
    }
}
