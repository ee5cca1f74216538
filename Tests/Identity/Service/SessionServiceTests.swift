import Base
import CommonAPI
import IdentityAPI
import IdentityDomain
import RPC
import ServiceKit
import ServiceTestKit
import TestKit
import Testing
import Tokens

/// Sessions and what protects them, over a real socket.
struct SessionServiceTests {
    private let suite: IdentitySuite
    private let number = Person.first.number

    init() async throws {
        suite = try IdentitySuite()
        try await suite.activated()
    }

    private func sessions(_ caller: Caller?) throws -> IdentityV1.SessionsClient {
        IdentityV1.SessionsClient(try suite.service.channel(as: caller))
    }

    /// A client of the session that the tokens belong to.
    private func sessions(
        _ tokens: IdentityV1.SignInResponse
    ) async throws -> IdentityV1.SessionsClient {
        try sessions(try await suite.caller(tokens))
    }

    private func stepUp(
        _ client: IdentityV1.SessionsClient, _ password: String = Person.password, code: String = ""
    ) async throws -> IdentityV1.StepUpResponse {
        try await client.stepUp(.init(password: password, secondFactor: code), suite.change())
    }

    /// The authenticator of an account that has just enrolled it, and its recovery codes.
    private func enrolled(
        _ client: IdentityV1.SessionsClient
    ) async throws -> (secret: [UInt8], codes: [String]) {
        _ = try await stepUp(client)
        let begun = try await client.enrolSecondFactor(.init(), suite.change())
        #expect(begun.uri.contains("secret=\(begun.secret)&"))
        let secret = try #require(Authenticator.key(begun.secret))
        let confirmed = try await client.confirmSecondFactor(
            .init(code: Authenticator.code(secret, suite.service.clock.now)), suite.change())
        return (secret, confirmed.codes)
    }

    private func signIn(_ code: String = "") async throws -> IdentityV1.SignInResponse {
        try await suite.client().signIn(
            .init(
                fund: .cnops, kind: .insured, identifier: number, password: Person.password,
                secondFactor: code), suite.change())
    }

    // MARK: Sessions (ID-O-29)

    @Test func `a person sees the own sessions and ends them, one or all others`() async throws {
        let (first, second) = (try await signIn(), try await signIn())
        let third = try await signIn()
        let client = try await sessions(first)
        let listed = try await client.listSessions(.init()).sessions
        #expect(listed.count == 3 && listed.count { $0.isCurrent } == 1)
        let other = try await suite.caller(second).session
        let one = try await client.revokeSessions(.init(sessionId: other), suite.change())
        #expect(one.revoked == 1)
        let refused = await suite.refusal {
            try await suite.client().refreshSignIn(
                .init(refreshToken: second.refreshToken), suite.change())
        }
        #expect(refused == "TOKEN_REVOKED")
        #expect(try await client.revokeSessions(.init(), suite.change()).revoked == 1)
        #expect(try await client.listSessions(.init()).sessions.map(\.isCurrent) == [true])
        let unknown = await suite.refusal {
            try await client.revokeSessions(.init(sessionId: other), suite.change())
        }
        #expect(unknown == "SESSION_UNKNOWN")
        _ = third
    }

    @Test func `an agent ends another's sessions with a reason, and it is recorded`() async throws {
        let tokens = try await signIn()
        let account = try await suite.caller(tokens).account
        let agent = try sessions(Caller(.staff, "agent-1", roles: [.identityAgent]))
        #expect(try await agent.listSessions(.init(accountId: account)).sessions.count == 1)
        let silent = await suite.refusal {
            try await agent.revokeSessions(.init(accountId: account), suite.change())
        }
        #expect(silent == "REASON_MISSING")
        let request = IdentityV1.RevokeSessionsRequest(accountId: account, reason: "vol")
        #expect(try await agent.revokeSessions(request, suite.change()).revoked == 1)
        let stranger = try await sessions(tokens)
        let denied = await suite.refusal {
            try await stranger.listSessions(.init(accountId: account))
        }
        #expect(denied == "CALLER_NOT_ALLOWED")
        let unknown = await suite.refusal {
            try await agent.revokeSessions(.init(accountId: "a", reason: "x"), suite.change())
        }
        #expect(unknown == "USER_UNKNOWN")
    }

    @Test func `an account has twenty sessions at most: the oldest ends`() async throws {
        let first = try await signIn()
        for _ in 0..<20 {
            suite.service.clock.advance(seconds: 1)
            _ = try await signIn()
        }
        let refused = await suite.refusal {
            try await suite.client().refreshSignIn(
                .init(refreshToken: first.refreshToken), suite.change())
        }
        #expect(refused == "TOKEN_REVOKED")
    }

    @Test func `who verifies tokens is told what ended, at the start and as it happens`()
        async throws
    {
        let (first, second) = (try await signIn(), try await signIn())
        let client = try await sessions(second)
        let over = try await suite.caller(first).session
        _ = try await client.revokeSessions(.init(sessionId: over), suite.change())
        let feed = IdentityV1.RevocationsClient(try suite.service.channel())
        var told: [String] = []
        for try await page in feed.followRevocations(.init()) {
            told += page.revocations.map(\.sessionId)
            if told == [over] {
                let own = try await suite.client(suite.caller(second)).signOut(
                    .init(), suite.change())
                _ = own
            }
            if told.count == 2 { break }
        }
        #expect(told == [over, try await suite.caller(second).session])
        // Once no token of them lives they are forgotten.
        suite.service.clock.advance(seconds: 600)
        for try await page in feed.followRevocations(.init()) {
            #expect(page.revocations.isEmpty)
            break
        }
    }

    // MARK: The password given again

    @Test func `stepping up takes the password, lasts five minutes and ends with the session`()
        async throws
    {
        let tokens = try await signIn()
        let client = try await sessions(tokens)
        let wrong = await suite.refusal { try await stepUp(client, "Fauxfaux1") }
        #expect(wrong == "BAD_CREDENTIALS")
        let answer = try await stepUp(client)
        let token = try await suite.token(answer.accessToken)
        let until = suite.service.clock.now.adding(seconds: 300)
        #expect(answer.steppedUpUntil.flatMap { WallTime($0) } == until)
        #expect(token.steppedUpUntil == until)
        #expect(try await suite.token(tokens.accessToken).steppedUpUntil == nil)
        suite.service.clock.advance(seconds: 300)
        let late = await suite.refusal {
            try await client.enrolSecondFactor(.init(), suite.change())
        }
        #expect(late == "STEP_UP_REQUIRED")
        _ = try await client.revokeSessions(
            .init(sessionId: try await suite.caller(tokens).session), suite.change())
        #expect(await suite.refusal { try await stepUp(client) } == "TOKEN_REVOKED")
    }

    @Test func `five wrong passwords lock the step-up as they lock the sign-in`() async throws {
        let client = try await sessions(try await signIn())
        for _ in 0..<5 { _ = await suite.refusal { try await stepUp(client, "Fauxfaux1") } }
        #expect(await suite.refusal { try await stepUp(client) } == "ACCOUNT_LOCKED")
    }

    // MARK: Second factors (ID-HRD-05)

    @Test func `an insured person may enrol one, and is asked for it from then on`() async throws {
        let client = try await sessions(try await signIn())
        let early = await suite.refusal {
            try await client.enrolSecondFactor(.init(), suite.change())
        }
        #expect(early == "STEP_UP_REQUIRED")
        let (secret, codes) = try await enrolled(client)
        #expect(await suite.refusal { try await signIn() } == "SECOND_FACTOR_REQUIRED")
        let now = suite.service.clock.now
        // The code that confirmed the authenticator is used up.
        let replay = Authenticator.code(secret, now)
        #expect(await suite.refusal { try await signIn(replay) } == "SECOND_FACTOR_WRONG")
        suite.service.clock.advance(seconds: 30)
        let next = Authenticator.code(secret, suite.service.clock.now)
        #expect(try await !signIn(next).accessToken.isEmpty)
        #expect(await suite.refusal { try await signIn(next) } == "SECOND_FACTOR_WRONG")
        // UseRecoveryCode: in place of the authenticator's, once.
        #expect(try await !signIn(codes[4]).accessToken.isEmpty)
        #expect(await suite.refusal { try await signIn(codes[4]) } == "SECOND_FACTOR_WRONG")
        let state = try await client.getSecondFactor(.init())
        #expect(state.isEnrolled && state.recoveryCodesLeft == 9 && !state.isObligatory)
        let twice = await suite.refusal {
            try await client.enrolSecondFactor(.init(), suite.change())
        }
        #expect(twice == "SECOND_FACTOR_ENROLLED")
    }

    @Test func `wrong codes count like wrong passwords`() async throws {
        let client = try await sessions(try await signIn())
        let codes = try await enrolled(client).codes
        for _ in 0..<3 { _ = await suite.refusal { try await signIn("000000") } }
        #expect(await suite.refusal { try await signIn(codes[0]) } == "CAPTCHA_REQUIRED")
    }

    @Test func `recovery codes are renewed and the factor removed after a step-up`() async throws {
        let client = try await sessions(try await signIn())
        let (_, codes) = try await enrolled(client)
        _ = try await stepUp(client, code: codes[0])
        let renewed = try await client.renewRecoveryCodes(.init(), suite.change()).codes
        #expect(Set(renewed).isDisjoint(with: codes))
        #expect(await suite.refusal { try await signIn(codes[1]) } == "SECOND_FACTOR_WRONG")
        _ = try await client.removeSecondFactor(.init(), suite.change())
        #expect(try await !signIn().accessToken.isEmpty)
        let gone = await suite.refusal {
            try await client.renewRecoveryCodes(.init(), suite.change())
        }
        #expect(gone == "SECOND_FACTOR_NOT_ENROLLED")
    }

    @Test func `an agent removes the factor of who has lost it, and ends the sessions`()
        async throws
    {
        let tokens = try await signIn()
        let client = try await sessions(tokens)
        _ = try await enrolled(client)
        let agent = try sessions(Caller(.staff, "agent-1", roles: [.identityAgent]))
        let account = try await suite.caller(tokens).account
        _ = try await agent.removeSecondFactor(
            .init(accountId: account, reason: "téléphone perdu"), suite.change())
        let refused = await suite.refusal {
            try await suite.client().refreshSignIn(
                .init(refreshToken: tokens.refreshToken), suite.change())
        }
        #expect(refused == "TOKEN_REVOKED")
        #expect(try await !signIn().accessToken.isEmpty)
    }

    @Test
    func `an enrolment that is not confirmed protects nothing, and a wrong code confirms none`()
        async throws
    {
        let client = try await sessions(try await signIn())
        let none = await suite.refusal {
            try await client.removeSecondFactor(.init(), suite.change())
        }
        #expect(none == "STEP_UP_REQUIRED")
        _ = try await stepUp(client)
        let nothing = await suite.refusal {
            try await client.confirmSecondFactor(.init(code: "000000"), suite.change())
        }
        #expect(nothing == "SECOND_FACTOR_NOT_ENROLLED")
        _ = try await client.enrolSecondFactor(.init(), suite.change())
        let wrong = await suite.refusal {
            try await client.confirmSecondFactor(.init(code: "00000"), suite.change())
        }
        #expect(wrong == "SECOND_FACTOR_WRONG")
        #expect(try await !signIn().accessToken.isEmpty)
        let ticket = await suite.refusal {
            try await sessions(nil).enrolSecondFactor(.init(ticket: "a.1.x"), suite.change())
        }
        #expect(ticket == "TICKET_EXPIRED")
    }
}

/// What an authenticator does with the key that it is given.
enum Authenticator {
    static func key(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (buffer, bits) = (UInt32(0), 0)
        for letter in text {
            guard let value = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").firstIndex(of: letter)
            else { return nil }
            buffer = buffer << 5 | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return bytes
    }

    static func code(_ key: [UInt8], _ now: WallTime) -> String {
        TimeCode.digits(key, step: TimeCode.step(at: now))
    }
}
