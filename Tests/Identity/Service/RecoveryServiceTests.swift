import Base
import CommonAPI
import EnrollmentAPI
import Files
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

/// ID-REC over a real socket.
struct RecoveryServiceTests {
    private let suite: IdentitySuite
    private let person = Person.first
    private let fresh = "Nouveaupasse9"

    init() async throws {
        suite = try IdentitySuite()
        try await suite.activated()
    }

    private func client() throws -> IdentityV1.RecoveryClient {
        IdentityV1.RecoveryClient(try suite.service.channel())
    }

    private func start(
        _ identifier: String? = nil, _ birthDay: String? = nil, proof: String? = nil
    ) async throws -> IdentityV1.RecoveryStep {
        let proof = if let proof { proof } else { try await suite.proof() }
        return try await client().startRecovery(
            .init(
                fund: .cnops, identifier: identifier ?? person.number,
                birthDay: birthDay ?? person.birthDay, captchaProof: proof), suite.change())
    }

    private func send(
        _ id: String, _ channel: IdentityV1.RecoveryChannel = .email
    ) async throws -> IdentityV1.RecoveryStep {
        try await client().sendRecoveryCode(.init(recoveryId: id, channel: channel), suite.change())
    }

    private func verify(_ id: String, _ code: String) async throws -> IdentityV1.RecoveryStep {
        try await client().verifyRecoveryCode(
            .init(recoveryId: id, code: code, captchaProof: try await suite.proof()),
            suite.change())
    }

    private func reset(
        _ id: String, _ password: String, again: String? = nil
    ) async throws -> IdentityV1.RecoveryStep {
        try await client().resetPassword(
            .init(recoveryId: id, password: password, passwordAgain: again ?? password),
            suite.change())
    }

    /// A recovery whose code was right.
    private func verified() async throws -> String {
        suite.service.clock.advance(seconds: 120)
        let id = try await start().recoveryId
        _ = try await send(id)
        _ = try await verify(id, try await suite.code(for: person.email))
        return id
    }

    // ID-REC-01, ID-REC-02, ID-O-32.
    @Test(arguments: [IdentityV1.RecoveryChannel.email, .sms])
    func `four steps by either contact give a new password, and end what was open`(
        channel: IdentityV1.RecoveryChannel
    ) async throws {
        suite.service.clock.advance(seconds: 120)
        let session = try await suite.signIn(person.number)
        let begun = try await start(channel == .sms ? person.card : nil, "29/02/1980")
        #expect(begun.state == .started)
        #expect(begun.choices.map(\.maskedDestination) == ["u***@***ma", "+212*******01"])
        let sent = try await send(begun.recoveryId, channel)
        #expect(sent.state == .codeSent && sent.codeValidUntil != nil)
        let contact = channel == .email ? person.email : person.mobile
        let code = try await suite.code(for: contact)
        #expect(try await verify(begun.recoveryId, code).state == .verified)
        #expect(try await reset(begun.recoveryId, fresh).state == .done)
        let ended = await suite.refusal {
            try await suite.client().refreshSignIn(
                .init(refreshToken: session.refreshToken), suite.change())
        }
        #expect(ended == "TOKEN_REVOKED")
        #expect(await suite.refusal { try await suite.signIn(person.number) } == "BAD_CREDENTIALS")
        #expect(try await !suite.signIn(person.number, fresh).accessToken.isEmpty)
        // A notice to both contacts.
        for contact in [person.email, person.mobile] { _ = try await suite.code(for: contact) }
        let again = await suite.refusal { try await reset(begun.recoveryId, "Encoreautre8") }
        #expect(again == "STEP_OUT_OF_ORDER")
    }

    @Test func `a recovery unlocks the account`() async throws {
        for _ in 0..<3 { _ = await suite.refusal { try await suite.signIn(person.number, "x") } }
        for _ in 0..<2 {
            let proof = try await suite.proof()
            _ = await suite.refusal { try await suite.signIn(person.number, "x", proof: proof) }
        }
        #expect(await suite.refusal { try await suite.signIn(person.number) } == "ACCOUNT_LOCKED")
        _ = try await reset(try await verified(), fresh)
        #expect(try await !suite.signIn(person.number, fresh).accessToken.isEmpty)
    }

    @Test func `the new password obeys the policy and is none that was`() async throws {
        let id = try await verified()
        for (password, again, reason) in [
            ("court", "court", "PASSWORD_TOO_SHORT"),
            (fresh, "autre", "PASSWORD_CONFIRMATION_DIFFERS"),
            (Person.password, Person.password, "PASSWORD_UNCHANGED"),
        ] {
            let refusal = await suite.refusal { try await reset(id, password, again: again) }
            #expect(refusal == reason)
        }
        #expect(try await reset(id, fresh).state == .done)
    }

    @Test func `entries of no form and proofs that prove nothing are refused`() async throws {
        for (identifier, day, reason) in [
            ("", person.birthDay, "FIELD_MISSING"), (person.number, "", "FIELD_MISSING"),
            (person.number, "31/02/1980", "FIELD_INVALID"),
        ] {
            #expect(await suite.refusal { try await start(identifier, day) } == reason)
        }
        #expect(await suite.refusal { try await start(proof: "a:1") } == "CAPTCHA_FAILED")
        let fund = await suite.refusal { try await client().startRecovery(.init(), suite.change()) }
        #expect(fund == "FUND_UNKNOWN")
        #expect(await suite.refusal { try await send("r.0.x") } == "RECOVERY_NOT_FOUND")
        let id = try await start().recoveryId
        #expect(await suite.refusal { try await send(id, .unspecified) } == "CHANNEL_NOT_VERIFIED")
        #expect(await suite.refusal { try await verify(id, "123456") } == "STEP_OUT_OF_ORDER")
        #expect(await suite.refusal { try await reset(id, fresh) } == "STEP_OUT_OF_ORDER")
        suite.service.clock.advance(seconds: 120)
        _ = try await send(id)
        let proof = await suite.refusal {
            try await client().verifyRecoveryCode(
                .init(recoveryId: id, code: "123456", captchaProof: "a:1"), suite.change())
        }
        #expect(proof == "CAPTCHA_FAILED")
        #expect(await suite.refusal { try await send(id) } == "RESEND_TOO_SOON")
    }

    @Test func `a recovery is over after 30 minutes, and its code after 10`() async throws {
        suite.service.clock.advance(seconds: 120)
        let id = try await start().recoveryId
        _ = try await send(id)
        let code = try await suite.code(for: person.email)
        suite.service.clock.advance(seconds: 600)
        #expect(await suite.refusal { try await verify(id, code) } == "CODE_EXPIRED")
        suite.service.clock.advance(seconds: 1_200)
        for _ in 0..<2 {
            #expect(await suite.refusal { try await send(id) } == "TICKET_EXPIRED")
        }
        let late = try await verified()
        suite.service.clock.advance(seconds: 1_800)
        #expect(await suite.refusal { try await reset(late, fresh) } == "TICKET_EXPIRED")
    }

    @Test func `an account closed meanwhile gets no password`() async throws {
        let id = try await verified()
        let account = try #require(
            try suite.service.context.database.read { transaction in
                try transaction.auditRecords(after: 0, atMost: 500)
            }.last { $0.entry.action == "identity.activation.completed" }?.entry.detail
                .split(separator: " ").first)
        _ = try await suite.agent().changeAccountState(
            .init(accountId: String(account), action: .close, reason: "décès"), suite.change())
        #expect(await suite.refusal { try await reset(id, fresh) } == "TICKET_EXPIRED")
    }

    // Enumeration: known and unknown people, right and wrong days get the same answers, codes and
    // counted work, step by step. The wrong codes of somebody count as those of nobody.
    @Test func `nobody can tell who has an account`() async throws {
        let unknown = [("900000077", person.birthDay), ("ZQ00077", "1990-01-01")]
        let wrong = [(person.number, "1980-03-01"), (person.card, "1981-02-28")]
        var traces: [[String]] = []
        for (identifier, day) in [(person.number, person.birthDay)] + unknown + wrong {
            suite.service.clock.advance(seconds: 86_400)
            traces.append(try await trace(identifier, day))
        }
        #expect(Set(traces).count == 1, "\(traces)")
    }

    /// What a stranger sees of a recovery, and what it costs: answers, refusals, questions to
    /// Enrollment, rows written.
    private func trace(_ identifier: String, _ day: String) async throws -> [String] {
        var seen: [String] = []
        func note(_ name: String, _ step: () async throws -> IdentityV1.RecoveryStep) async throws {
            let before = try work()
            let outcome: String
            do {
                let answer = try await step()
                outcome =
                    "\(answer.state) \(answer.choices.map { $0.maskedDestination.utf8.count })"
                    + " \(answer.resendAt != nil) \(answer.codeValidUntil != nil)"
            } catch let status as Status {
                outcome = "\(status.code) \(status.errorInfo?.reason ?? "")"
            }
            let after = try work()
            seen.append("\(name): \(outcome) \(zip(after, before).map { $0 - $1 })")
        }
        var id = ""
        try await note("start") {
            let answer = try await start(identifier, day)
            id = answer.recoveryId
            return answer
        }
        try await note("send") { try await send(id, .sms) }
        try await note("send again") { try await send(id, .sms) }
        for number in 0..<6 {
            try await note("code \(number)") { try await verify(id, "00000\(number)") }
        }
        try await note("reset") { try await reset(id, fresh) }
        return seen
    }

    /// Questions to Enrollment, and rows of the tables that a recovery writes. Messages are no part
    /// of it: whether one goes is what its receiver alone learns.
    private func work() throws -> [Int] {
        let asked = suite.enrollment.asked.withLock { $0 }
        let records = try suite.service.context.database.read { transaction in
            try transaction.auditRecords(after: 0, atMost: 10_000).count
        }
        return [asked, records]
    }
}
