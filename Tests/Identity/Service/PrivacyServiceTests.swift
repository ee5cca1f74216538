import Base
import CommonAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import TestKit
import Testing

/// ID-PRV over a real socket.
struct PrivacyServiceTests {
    private let suite: IdentitySuite
    private let person = Person.first

    init() async throws {
        suite = try IdentitySuite()
        try await suite.activated()
    }

    private func signedIn() async throws -> (
        tokens: IdentityV1.SignInResponse, privacy: IdentityV1.PrivacyClient
    ) {
        let tokens = try await suite.signIn(person.number)
        let caller = try await suite.caller(tokens)
        return (tokens, IdentityV1.PrivacyClient(try suite.service.channel(as: caller)))
    }

    // ID-PRV-03, ID-O-52: without consent there is no account, and another version is asked for.
    @Test func `a version of the conditions that was not accepted is asked for at the sign-in`()
        async throws
    {
        let (tokens, privacy) = try await signedIn()
        #expect(tokens.conditionsToAccept.isEmpty)
        let account = try await suite.caller(tokens).account
        // As it is for who agreed to an earlier version.
        try await suite.service.context.database.write { transaction in
            _ = try transaction.execute(
                "UPDATE consents SET version = '0' WHERE account = $1", account)
        }
        #expect(try await signedIn().tokens.conditionsToAccept == "1")
        for (accepted, version, language, reason) in [
            (false, "1", "fr", "CONDITIONS_NOT_ACCEPTED"),
            (true, "2", "fr", "CONDITIONS_VERSION_UNKNOWN"), (true, "1", "en", "FIELD_INVALID"),
        ] {
            let refusal = await suite.refusal {
                try await privacy.acceptConditions(
                    .init(accepted: accepted, version: version, language: language),
                    suite.change())
            }
            #expect(refusal == reason)
        }
        _ = try await privacy.acceptConditions(
            .init(accepted: true, version: "1", language: "ar"), suite.change())
        #expect(try await signedIn().tokens.conditionsToAccept.isEmpty)
    }

    // ID-PRV-05, ID-PRV-01: who looked, in every service; never what was typed (ID-PRV-04).
    @Test func `a person sees who saw the own data, and not the own looks`() async throws {
        let (tokens, privacy) = try await signedIn()
        let account = try await suite.caller(tokens).account
        let agent = IdentityV1.SessionsClient(
            try suite.service.channel(as: Caller(.staff, "agent-1", roles: [.identityAgent])))
        _ = try await agent.listSessions(.init(accountId: account))
        let own = try await privacy.listAccesses(.init(service: "identity")).accesses
        #expect(own.first?.actor == "staff:agent-1")
        #expect(own.first?.action == "identity.session.list")
        #expect(own.allSatisfy { $0.actor != "person:\(person.id)" })
        suite.claims.facts.looks.withLock {
            $0 = [
                CommonV1.AccessRecord(number: 7, actor: "staff:c", action: "claims.file.read"),
                CommonV1.AccessRecord(
                    number: 6, actor: "person:\(person.id)", action: "claims.file.read"),
            ]
        }
        let claims = try await privacy.listAccesses(.init(service: "claims")).accesses
        #expect(claims.map(\.number) == [7])
        #expect(try await privacy.listAccesses(.init(service: "claims", before: 7)).accesses == [])
        #expect(try await privacy.listAccesses(.init(service: "enrollment")).accesses.isEmpty)
        let unknown = await suite.refusal { try await privacy.listAccesses(.init()) }
        #expect(unknown == "FIELD_INVALID")
    }

    // ID-O-53, ID-O-54: masked for all but who has given the password again.
    @Test func `a person takes the own data away after a step-up`() async throws {
        let (tokens, privacy) = try await signedIn()
        let early = await suite.refusal { try await privacy.exportMyData(.init()) }
        #expect(early == "STEP_UP_REQUIRED")
        let sessions = IdentityV1.SessionsClient(
            try suite.service.channel(as: try await suite.caller(tokens)))
        _ = try await sessions.stepUp(.init(password: Person.password), suite.change())
        let data = try await privacy.exportMyData(.init())
        #expect(data.email == person.email && data.mobile == "+212612345601")
        #expect(data.account?.maskedMobile == "***********01")
        #expect(data.consents.map(\.version) == ["1"] && data.consents[0].language == "fr")
        #expect(data.sessions.map(\.isCurrent) == [true] && !data.hasSecondFactor)
    }
}
