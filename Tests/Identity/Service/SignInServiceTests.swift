import Base
import CommonAPI
import Crypto
import IdentityAPI
import IdentityDomain
import IdentityService
import RPC
import ServiceKit
import ServiceTestKit
import TestKit
import Testing
import Tokens

/// Sign-in, sessions and accounts over a real socket.
struct SignInServiceTests {
    private let suite: IdentitySuite
    private let number = Person.first.number

    init() async throws {
        suite = try IdentitySuite()
        try await suite.activated()
    }

    private func token(_ response: IdentityV1.SignInResponse) async throws -> AccessToken {
        try await suite.token(response.accessToken)
    }

    // ID-LOG-01, ID-LOG-02.
    @Test func `a token says who signed in, and is verified with the published keys`() async throws
    {
        let session = try await suite.signIn(number)
        let token = try await token(session)
        #expect(token.kind == .person && token.subject == Person.first.id && token.fund == .cnops)
        #expect(token.expiresAt == suite.service.clock.now.adding(seconds: 600))
        #expect(session.lastConnectionAt == nil)
        suite.service.clock.advance(seconds: 60)
        let next = try await suite.signIn(number)
        #expect(next.lastConnectionAt.flatMap { WallTime($0) } == token.issuedAt)
        #expect(try await self.token(next).session != token.session)
    }

    // ID-O-28; enumeration: known and unknown identifiers get the same answers.
    @Test(arguments: ["900000001", "123123123", "ZZ999999"])
    func `five wrong passwords lock one address, for known and unknown people alike`(
        identifier: String
    ) async throws {
        let stranger = "198.51.100.7"
        for number in 1...5 {
            let status = await suite.status {
                try await suite.signIn(
                    identifier, "Faux0000\(number)",
                    proof: number > 3 ? try await suite.proof() : "", from: stranger)
            }
            #expect(status?.code == .unauthenticated)
            #expect(status?.errorInfo?.reason == "BAD_CREDENTIALS")
        }
        let status = await suite.status {
            try await suite.signIn(identifier, from: stranger)
        }
        #expect(status?.errorInfo?.reason == "ACCOUNT_LOCKED")
        #expect(status?.errorInfo?.metadata["cause"] == "2026-03-02T09:15:00.000Z")
        // The owner, elsewhere, does not notice.
        #expect(try await !suite.signIn(number).accessToken.isEmpty)
        suite.service.clock.advance(seconds: 900)
        let later = await suite.refusal { try await suite.signIn(identifier, "x", from: stranger) }
        #expect(later == "CAPTCHA_REQUIRED")
    }

    // ID-O-30.
    @Test func `a captcha is asked after three failures`() async throws {
        for _ in 0..<3 {
            #expect(
                await suite.refusal { try await suite.signIn(number, "faux") } == "BAD_CREDENTIALS")
        }
        #expect(await suite.refusal { try await suite.signIn(number) } == "CAPTCHA_REQUIRED")
        #expect(
            await suite.refusal { try await suite.signIn(number, proof: "a:1") } == "CAPTCHA_FAILED"
        )
        _ = try await suite.signIn(number, proof: try await suite.proof())
        _ = try await suite.signIn(number)
    }

    // facts.md section 5: 15 failures an hour of one account, from addresses that are new to it.
    @Test func `strangers at many addresses share one allowance, and the owner has another`()
        async throws
    {
        _ = try await suite.signIn(number, from: "192.0.2.1")
        var refusals: [String?] = []
        for host in 1...20 {
            refusals.append(
                await suite.refusal {
                    try await suite.signIn(number, "faux", from: "198.51.100.\(host)")
                })
        }
        #expect(refusals.count { $0 == "BAD_CREDENTIALS" } == 15)
        #expect(refusals.suffix(5).allSatisfy { $0 == "ACCOUNT_LOCKED" })
        #expect(try await !suite.signIn(number, from: "192.0.2.1").accessToken.isEmpty)
    }

    // ID-O-30: hashes cost the service more than names cost a stranger.
    @Test func `an address that fails under many names is asked for a proof`() async throws {
        for name in 0..<15 {
            let refusal = await suite.refusal {
                try await suite.signIn("99005\(100_000 + name)", from: "198.51.100.9")
            }
            #expect(refusal == "BAD_CREDENTIALS")
        }
        let last = await suite.refusal {
            try await suite.signIn("99005200000", from: "198.51.100.9")
        }
        #expect(last == "CAPTCHA_REQUIRED")
        _ = try await suite.signIn(number)
        suite.service.clock.advance(seconds: 3_600)
        let later = await suite.refusal {
            try await suite.signIn("99005200000", from: "198.51.100.9")
        }
        #expect(later == "BAD_CREDENTIALS")
    }

    // ID-O-29 and refresh-token rotation.
    @Test func `a refresh token is used once, and its theft ends the session`() async throws {
        let first = try await suite.signIn(number)
        func refresh(_ token: String) async throws -> IdentityV1.SignInResponse {
            try await suite.client().refreshSignIn(.init(refreshToken: token), suite.change())
        }
        suite.service.clock.advance(seconds: 300)
        let options = suite.change()
        let request = IdentityV1.RefreshSignInRequest(refreshToken: first.refreshToken)
        let second = try await suite.client().refreshSignIn(request, options)
        #expect(second.refreshToken != first.refreshToken)
        #expect(try await token(second).session == token(first).session)
        // The same request again, as after a lost answer, is no theft.
        #expect(try await suite.client().refreshSignIn(request, options) == second)
        #expect(await suite.refusal { try await refresh(first.refreshToken) } == "TOKEN_REVOKED")
        #expect(await suite.refusal { try await refresh(second.refreshToken) } == "TOKEN_REVOKED")
        #expect(await suite.refusal { try await refresh("s.0.x") } == "TOKEN_REVOKED")
    }

    @Test func `a session ends when it is left alone, and in any case after eight hours`()
        async throws
    {
        var session = try await suite.signIn(number)
        let start = suite.service.clock.now
        func refresh() async throws -> IdentityV1.SignInResponse {
            try await suite.client().refreshSignIn(
                .init(refreshToken: session.refreshToken), suite.change())
        }
        for _ in 0..<34 {
            suite.service.clock.advance(seconds: 840)
            session = try await refresh()
        }
        let end = start.adding(seconds: 8 * 3600)
        #expect(session.endsAt.flatMap { WallTime($0) } == end)
        #expect(session.accessExpiresAt.flatMap { WallTime($0) } == end, "no token outlives it")
        suite.service.clock.advance(seconds: 240)
        #expect(await suite.refusal { try await refresh() } == "TOKEN_EXPIRED")
        session = try await suite.signIn(number)
        suite.service.clock.advance(seconds: 900)
        #expect(await suite.refusal { try await refresh() } == "TOKEN_EXPIRED")
    }

    private func caller(_ token: AccessToken) -> Caller {
        Caller(
            .person, token.subject, fund: token.fund, account: token.account,
            session: token.session)
    }

    @Test func `signing out ends the session`() async throws {
        let session = try await suite.signIn(number)
        let caller = caller(try await token(session))
        _ = try await suite.client(caller).signOut(.init(), suite.change())
        _ = try await suite.client(caller).signOut(.init(), suite.change())
        #expect(
            await suite.refusal {
                try await suite.client().refreshSignIn(
                    .init(refreshToken: session.refreshToken), suite.change())
            } == "TOKEN_REVOKED")
        #expect(
            await suite.refusal { try await suite.client().getMyAccount(.init()) }
                == "NOT_SIGNED_IN")
    }

    // ID-O-22, ID-PWD-06.
    @Test func `a changed password ends the other sessions`() async throws {
        let kept = try await suite.signIn(number)
        let other = try await suite.signIn(number)
        let client = try suite.client(caller(try await token(kept)))
        func change(_ current: String, _ new: String) async throws {
            _ = try await client.changePassword(
                .init(currentPassword: current, password: new, passwordAgain: new), suite.change())
        }
        let (old, new) = (Person.password, "Nouveaumot2")
        #expect(await suite.refusal { try await change(old, old) } == "PASSWORD_UNCHANGED")
        #expect(await suite.refusal { try await change("faux", new) } == "BAD_CREDENTIALS")
        #expect(await suite.refusal { try await change(old, "court") } == "PASSWORD_TOO_SHORT")
        try await change(old, new)
        func refresh(_ token: String) async throws -> IdentityV1.SignInResponse {
            try await suite.client().refreshSignIn(.init(refreshToken: token), suite.change())
        }
        #expect(await suite.refusal { try await refresh(other.refreshToken) } == "TOKEN_REVOKED")
        _ = try await refresh(kept.refreshToken)
        #expect(await suite.refusal { try await suite.signIn(number, old) } == "BAD_CREDENTIALS")
        _ = try await suite.signIn(number, new)
    }

    // ID-PWD-05.
    @Test func `the policy of each fund is public`() async throws {
        let cnss = try await suite.client().getPasswordPolicy(.init(fund: .cnss))
        #expect((cnss.minLength, cnss.maxLength) == (6, 6))
        #expect(cnss.alphabet == "small-letters-and-digits")
        #expect(cnss.text?.arabic.isEmpty == false)
        #expect(
            await suite.refusal { try await suite.client().getPasswordPolicy(.init()) }
                == "FUND_UNKNOWN")
        #expect(
            await suite.refusal {
                try await suite.client().getPasswordPolicy(.init(fund: .cnops, day: "x"))
            } == "FIELD_INVALID")
    }

    private func request(
        _ kind: IdentityV1.AccountKind, _ name: String, roles: [String] = [],
        affiliation: String = "", password: String = "Motdepasse1"
    ) -> IdentityV1.CreateAccountRequest {
        .init(
            fund: .cnops, kind: kind, identifier: name, affiliationNumber: affiliation,
            roles: roles, password: password)
    }

    // ID-STF, ID-O-44.
    @Test func `an agent opens accounts of staff and employers, who sign in with their names`()
        async throws
    {
        let agent = try suite.agent()
        let staff = try await agent.createAccount(
            request(.staff, "Agent.Un", roles: ["CLAIMS_AGENT", "FILING_POINT"]), suite.change())
        _ = try await agent.createAccount(
            request(.employer, "entreprise", affiliation: "1234567"), suite.change())
        func signIn(_ kind: IdentityV1.AccountKind, _ name: String) async throws -> AccessToken {
            try await token(
                suite.client().signIn(
                    .init(
                        fund: .cnops, kind: kind, identifier: name, password: "Motdepasse1"),
                    suite.change()))
        }
        let agentToken = try await signIn(.staff, "agent.un")
        #expect(agentToken.kind == .staff && agentToken.subject == staff.accountId)
        #expect(agentToken.roles == ["CLAIMS_AGENT", "FILING_POINT"])
        let employerToken = try await signIn(.employer, "ENTREPRISE")
        #expect(employerToken.kind == .employer && employerToken.subject == "1234567")
        #expect(
            await suite.refusal { try await signIn(.employer, "agent.un") } == "BAD_CREDENTIALS")
    }

    // The first agent, who opens all other accounts, is the operator's.
    @Test func `the operator's command opens an account with a password from a file`() async throws
    {
        let folder = TemporaryFolder()
        let file = folder.write("Motdepasse1\n", to: "password")
        func create(_ words: String...) async throws -> String {
            try await performIdentityCommand(
                "create-account", words, suite.service.context, suite.settings)
        }
        let id = try await create(
            "fund=CNOPS", "kind=STAFF", "name=chef", "roles=IDENTITY_AGENT", "password=\(file)")
        let session = try await suite.client().signIn(
            .init(fund: .cnops, kind: .staff, identifier: "chef", password: "Motdepasse1"),
            suite.change())
        let token = try await token(session)
        #expect(token.account == id && token.roles == ["IDENTITY_AGENT"])
        let wrong: [[String]] = [
            ["fund=CNOPS"], ["fund=AMO", "password=\(file)"], ["nonsense"],
            ["fund=CNOPS", "name=chef", "roles=IDENTITY_AGENT", "password=\(file)"],
            ["fund=CNOPS", "name=autre", "roles=ROOT", "password=\(file)"],
            ["fund=CNOPS", "name=autre", "roles=IDENTITY_AGENT", "password=\(file)", "x=1"],
        ]
        for words in wrong {
            await #expect(throws: ProgramError.self) {
                try await performIdentityCommand(
                    "create-account", words, suite.service.context, suite.settings)
            }
        }
        await #expect(throws: ProgramError.self) {
            try await performIdentityCommand("dance", [], suite.service.context, suite.settings)
        }
    }

    @Test func `an account that is not sound is not opened`() async throws {
        let agent = try suite.agent()
        _ = try await agent.createAccount(
            request(.staff, "agent1", roles: ["CLAIMS_AGENT"]), suite.change())
        let cases: [(IdentityV1.CreateAccountRequest, String)] = [
            (request(.staff, "agent1", roles: ["CLAIMS_AGENT"]), "IDENTIFIER_ALREADY_USED"),
            (request(.staff, "AGENT1", roles: ["CLAIMS_AGENT"]), "IDENTIFIER_ALREADY_USED"),
            (request(.staff, "a", roles: ["CLAIMS_AGENT"]), "FIELD_INVALID"),
            (request(.staff, "é-agent", roles: ["CLAIMS_AGENT"]), "FIELD_INVALID"),
            (request(.staff, "agent2"), "FIELD_MISSING"),
            (request(.staff, "agent2", roles: ["ROOT"]), "FIELD_INVALID"),
            (request(.staff, "agent2", roles: ["MUTUAL_AGENT"]), "FIELD_INVALID"),
            (request(.staff, "agent2", roles: ["CLAIMS_AGENT:MGEN"]), "FIELD_INVALID"),
            (request(.staff, "agent2", roles: ["REGULATOR", "REGULATOR"]), "FIELD_INVALID"),
            (request(.staff, "agent2", roles: ["REGULATOR"], password: "x"), "PASSWORD_TOO_SHORT"),
            (request(.employer, "e-2", affiliation: "12"), "FIELD_INVALID"),
            (
                request(.employer, "e-2", roles: ["REGULATOR"], affiliation: "1234567"),
                "FIELD_INVALID"
            ),
            (request(.insured, "insured"), "FIELD_INVALID"),
        ]
        for (request, reason) in cases {
            #expect(
                await suite.refusal { try await agent.createAccount(request, suite.change()) }
                    == reason)
        }
        _ = try await agent.createAccount(
            request(.staff, "mutualiste", roles: ["MUTUAL_AGENT:MGEN"]), suite.change())
        let others = try suite.client(Caller(.staff, "a", roles: [.claimsAgent]))
        #expect(
            await suite.refusal { try await others.createAccount(cases[0].0, suite.change()) }
                == "CALLER_NOT_ALLOWED")
    }

    @Test func `ID-O-44 an agent keeps the accounts of its own fund`() async throws {
        let cnss = try suite.client(
            Caller(.staff, "agent-2", fund: .cnss, roles: [.identityAgent]))
        let opening = request(.staff, "agent3", roles: ["CLAIMS_AGENT"])
        #expect(
            await suite.refusal { try await cnss.createAccount(opening, suite.change()) }
                == "CALLER_NOT_ALLOWED")
        let account = try await suite.agent().createAccount(opening, suite.change())
        let closing = IdentityV1.ChangeAccountStateRequest(
            accountId: account.accountId, action: .close, reason: "motif")
        #expect(
            await suite.refusal { try await cnss.changeAccountState(closing, suite.change()) }
                == "CALLER_NOT_ALLOWED")
    }

    // Section 8: suspension, reinstatement, unlocking, closing.
    @Test func `an agent suspends, reinstates, unlocks and closes an account`() async throws {
        let session = try await suite.signIn(number)
        let account = try await token(session).account
        func change(
            _ action: IdentityV1.ChangeAccountStateRequest.Action, reason: String = "motif"
        ) async throws -> IdentityV1.AccountState {
            try await suite.agent().changeAccountState(
                .init(accountId: account, action: action, reason: reason), suite.change()
            ).state
        }
        #expect(await suite.refusal { try await change(.suspend, reason: "") } == "REASON_MISSING")
        #expect(await suite.refusal { try await change(.reinstate) } == "ACCOUNT_STATE_FORBIDS")
        #expect(await suite.refusal { try await change(.unspecified) } == "FIELD_MISSING")
        #expect(try await change(.suspend) == .suspended)
        #expect(await suite.refusal { try await suite.signIn(number) } == "ACCOUNT_SUSPENDED")
        #expect(await suite.refusal { try await suite.signIn(number, "faux") } == "BAD_CREDENTIALS")
        #expect(
            await suite.refusal {
                try await suite.client().refreshSignIn(
                    .init(refreshToken: session.refreshToken), suite.change())
            } == "TOKEN_REVOKED")
        #expect(try await change(.reinstate) == .active)
        for _ in 0..<5 {
            _ = await suite.refusal {
                try await suite.signIn(number, "faux", proof: try await suite.proof())
            }
        }
        #expect(await suite.refusal { try await suite.signIn(number) } == "ACCOUNT_LOCKED")
        #expect(try await change(.unlock) == .active)
        _ = try await suite.signIn(number)
        #expect(try await change(.close) == .closed)
        #expect(await suite.refusal { try await suite.signIn(number) } == "BAD_CREDENTIALS")
    }
}
