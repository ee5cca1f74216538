import Base
import CommonAPI
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import RPC
import ServiceKit
import ServiceTestKit
import Synchronization
import Testing

/// What opens or stops an account beside its holder (ID-HRD-02, ID-HRD-03), and what an agent unlocks.
struct ConfirmationServiceTests {
    private let suite: IdentitySuite
    private let person = Person.first

    init() throws {
        suite = try IdentitySuite()
        suite.enrollment.contacts.withLock { $0.emails = ["ancien@example.ma"] }
        _ = suite.enrollment.employments.withLock { $0.insert("\(Person.first.id) 1234567") }
    }

    private func assurance(_ caller: Caller?) throws -> IdentityV1.AssuranceClient {
        IdentityV1.AssuranceClient(try suite.service.channel(as: caller))
    }

    private func employer(_ number: String = "1234567") throws -> IdentityV1.AssuranceClient {
        try assurance(Caller(.employer, number))
    }

    private func agent() throws -> IdentityV1.AssuranceClient {
        try assurance(Caller(.staff, "agent-1", roles: [.identityAgent]))
    }

    private func held() async throws -> IdentityV1.Activation {
        let done = try await suite.setPassword(try await suite.verified())
        try #require(done.accountState == .held)
        return done
    }

    private func confirm(
        _ client: IdentityV1.AssuranceClient, _ identifier: String
    ) async throws -> IdentityV1.ConfirmPersonResponse {
        try await client.confirmPerson(
            .init(fund: .cnops, identifier: identifier), suite.change())
    }

    // ID-HRD-02; section 4.6's example: held until three days later, confirmed after 23 h 15 min,
    // active from then.
    @Test(arguments: [Person.first.number, " zt 90001 "])
    func `the employer's contact opens the account of its own people`(
        identifier: String
    ) async throws {
        _ = try await held()
        suite.service.clock.advance(seconds: 83_700)
        let reason = await suite.refusal { try await suite.signIn(person.number) }
        #expect(reason == "ACCOUNT_HELD")
        let opened = try await confirm(employer(), identifier)
        #expect(
            opened.openedAt.flatMap { WallTime($0) }?.description == "2026-03-03T08:15:00.000Z")
        #expect(try await !suite.signIn(person.number).accessToken.isEmpty)
        // The notice's link has nothing to stop any more; and once is enough.
        let link = try await suite.message(to: "ancien@example.ma")
        let late = await suite.refusal {
            try await suite.client().objectToActivation(.init(objection: link), suite.change())
        }
        #expect(late == "LINK_EXPIRED")
        #expect(
            await suite.refusal { try await confirm(employer(), identifier) } == "PERSON_UNKNOWN")
    }

    @Test func `nobody else's contact does, and nobody learns whose account is held`() async throws
    {
        _ = try await held()
        for (client, identifier) in [
            (try employer("7654321"), person.number), (try employer(), "900009999"),
            (try employer(), Person.second.number), (try employer("x"), person.number),
        ] {
            let status = await suite.status { try await confirm(client, identifier) }
            #expect(status?.code == .notFound)
            #expect(status?.errorInfo?.reason == "PERSON_UNKNOWN")
        }
        for caller in [nil, Caller(.person, "p"), Caller(.staff, "a", roles: [.identityAgent])] {
            let reason = await suite.refusal { try await confirm(assurance(caller), person.number) }
            #expect(reason == "CALLER_NOT_ALLOWED" || reason == "NOT_SIGNED_IN")
        }
        let fund = await suite.refusal {
            try await employer().confirmPerson(.init(identifier: "x"), suite.change())
        }
        #expect(fund == "FUND_UNKNOWN")
        let empty = await suite.refusal { try await confirm(employer(), " ") }
        #expect(empty == "FIELD_MISSING")
        #expect(await suite.refusal { try await suite.signIn(person.number) } == "ACCOUNT_HELD")
    }

    // ID-HRD-03: by an agent as by an old contact.
    @Test func `an agent stops an account that is held, and decides`() async throws {
        let done = try await held()
        func object(_ account: String, _ reason: String) async throws -> IdentityV1.Account {
            try await agent().objectForPerson(
                .init(accountId: account, reason: reason), suite.change())
        }
        #expect(await suite.refusal { try await object(done.accountId, "") } == "REASON_MISSING")
        #expect(await suite.refusal { try await object("a0", "appel") } == "USER_UNKNOWN")
        #expect(try await object(done.accountId, "appel").state == .objected)
        #expect(
            await suite.refusal { try await object(done.accountId, "appel") }
                == "ACCOUNT_STATE_FORBIDS")
        #expect(
            await suite.refusal { try await confirm(employer(), person.number) } == "PERSON_UNKNOWN"
        )
        let decided = try await suite.agent().decideObjection(
            .init(accountId: done.accountId, open: true, reason: "vue"), suite.change())
        #expect(decided.state == .active)
    }

    // Section 4.4: LOCKED ends after 24 hours, or by an agent.
    @Test func `an agent unlocks a card`() async throws {
        let wrong = "1970-01-01"
        func attempt() async throws -> IdentityV1.Activation {
            let id = try await suite.start()
            return try await suite.client().submitIdentity(
                .init(
                    activationId: id, identifier: .registrationNumber(person.number),
                    nationalId: person.card, birthDay: wrong,
                    captchaProof: try await suite.proof()), suite.change())
        }
        for number in 1...5 {
            let reason = await suite.refusal { try await attempt() }
            #expect(reason == (number < 5 ? "IDENTITY_NOT_MATCHED" : "ACTIVATION_LOCKED"))
        }
        #expect(await suite.refusal { try await suite.known() } == "ACTIVATION_LOCKED")
        func unlock(_ card: String, _ reason: String) async throws {
            _ = try await agent().unlockActivation(
                .init(nationalId: card, reason: reason), suite.change())
        }
        #expect(await suite.refusal { try await unlock("1", "vue") } == "FIELD_INVALID")
        #expect(await suite.refusal { try await unlock(person.card, "") } == "REASON_MISSING")
        try await unlock(person.card, "vue au guichet")
        _ = try await suite.known()
    }

    // Facts, section 5: a hundred wrong codes in a row, then an agent who has seen the person.
    @Test func `a hundred wrong codes in a row end only by an agent`() async throws {
        var wrong = 0
        while wrong < 100 {
            let id = try await suite.known()
            let number = wrong / 5
            _ = try await suite.submitEmail(id, "essai\(number)@example.ma")
            let code = try await suite.code(for: "essai\(number)@example.ma")
            for _ in 0..<5 {
                let guess = code == "111111" ? "222222" : "111111"
                let reason = await suite.refusal { try await suite.verifyEmail(id, guess) }
                #expect(reason == "CODE_WRONG" || reason == "CODE_LOCKED")
                wrong += 1
            }
            // Fifteen an hour, ten sends a day.
            suite.service.clock.advance(seconds: 86_400)
        }
        func right() async throws -> IdentityV1.Activation {
            let id = try await suite.known()
            _ = try await suite.submitEmail(id, person.email)
            return try await suite.verifyEmail(id, try await suite.code(for: person.email))
        }
        let locked = await suite.status { try await right() }
        #expect(locked?.errorInfo?.reason == "CODE_LOCKED")
        #expect(locked?.errorInfo?.metadata["cause"]?.hasPrefix("2036") == true)
        _ = try await agent().unlockActivation(
            .init(nationalId: person.card, reason: "vue au guichet"), suite.change())
        suite.service.clock.advance(seconds: 1_200)
        #expect(try await right().state == .mobileEntry)
    }
}
