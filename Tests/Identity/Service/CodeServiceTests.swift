import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import ServiceTestKit
import Store
import TestKit
import Testing

/// Codes over a real socket (ID-OTP).
struct CodeServiceTests {
    private let suite: IdentitySuite
    private let email = Person.first.email

    init() throws {
        suite = try IdentitySuite()
    }

    private func advance(_ seconds: Int64) { suite.service.clock.advance(seconds: seconds) }

    private func resend(_ id: String) async throws -> IdentityV1.Activation {
        try await suite.client().resendEmailCode(.init(activationId: id), suite.change())
    }

    // ID-OTP-04, ID-O-16: at 17 seconds the countdown shows 1:43; a newer code voids the older.
    @Test func `another code may be asked after two minutes, and voids the first`() async throws {
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, email)
        let first = try await suite.code(for: email)
        advance(17)
        #expect(
            try await suite.client().getActivation(.init(activationId: id)).resendSeconds == 103)
        let status = await suite.status { try await resend(id) }
        #expect(status?.code == .resourceExhausted)
        #expect(status?.errorInfo?.reason == "RESEND_TOO_SOON")
        #expect(status?.errorInfo?.metadata["cause"] == "2026-03-02T09:02:00.000Z")
        advance(103)
        #expect(try await resend(id).state == .emailCode)
        let second = try await suite.code(for: email)
        #expect(await suite.refusal { try await suite.verifyEmail(id, first) } == "CODE_WRONG")
        #expect(try await suite.verifyEmail(id, second).state == .mobileEntry)
    }

    // ID-O-17.
    @Test(arguments: [(Int64(599), nil), (600, "CODE_EXPIRED")])
    func `a code lives for ten minutes`(seconds: Int64, reason: String?) async throws {
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, email)
        let code = try await suite.code(for: email)
        advance(seconds)
        #expect(await suite.refusal { try await suite.verifyEmail(id, code) } == reason)
    }

    // ID-O-18.
    @Test func `five wrong entries lock a code, and a new one may be asked`() async throws {
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, email)
        let code = try await suite.code(for: email)
        let wrong = code == "111111" ? "222222" : "111111"
        for number in 1...5 {
            let found = await suite.refusal { try await suite.verifyEmail(id, wrong) }
            #expect(found == (number < 5 ? "CODE_WRONG" : "CODE_LOCKED"))
        }
        #expect(await suite.refusal { try await suite.verifyEmail(id, code) } == "CODE_LOCKED")
        advance(120)
        _ = try await resend(id)
        let next = try await suite.code(for: email)
        #expect(try await suite.verifyEmail(id, next).state == .mobileEntry)
    }

    // ID-O-19; robustness section 10: three in ten minutes, five in a day.
    @Test func `a destination gets a bounded number of codes`() async throws {
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, email)
        for _ in 0..<2 {
            advance(120)
            _ = try await resend(id)
        }
        advance(120)
        #expect(await suite.refusal { try await resend(id) } == "SEND_LIMIT_REACHED")
        advance(600)
        for _ in 0..<2 {
            _ = try await resend(id)
            advance(300)
        }
        let status = await suite.status { try await resend(id) }
        #expect(status?.errorInfo?.reason == "SEND_LIMIT_REACHED")
        #expect(status?.errorInfo?.metadata["cause"] == "2026-03-03T09:00:00.000Z")
        // Another journey, and letters in capitals, do not make it another destination.
        let other = try await suite.known(.second)
        #expect(
            await suite.refusal { try await suite.submitEmail(other, email.uppercased()) }
                == "SEND_LIMIT_REACHED")
    }

    // ID-O-11: back from the code's page, to correct the address.
    @Test func `an address can be corrected`() async throws {
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, "faux@example.ma")
        #expect(await suite.refusal { try await suite.submitEmail(id, email) } == "RESEND_TOO_SOON")
        advance(120)
        _ = try await suite.submitEmail(id, email)
        let code = try await suite.code(for: email)
        #expect(try await suite.verifyEmail(id, code).state == .mobileEntry)
        #expect(
            await suite.refusal { try await suite.submitEmail(id, email) } == "STEP_OUT_OF_ORDER")
    }

    // ID-ACT-16, ID-ACT-18, ID-O-13.
    @Test func `contacts are typed twice and must be sound`() async throws {
        let id = try await suite.known()
        func mail(_ email: String, _ again: String) async -> String? {
            await suite.refusal {
                try await suite.client().submitEmail(
                    .init(activationId: id, email: email, emailAgain: again), suite.change())
            }
        }
        #expect(await mail("un", "un") == "EMAIL_INVALID")
        #expect(await mail(email, "deux@example.ma") == "EMAIL_CONFIRMATION_DIFFERS")
        func text(_ mobile: String, _ again: String) async -> String? {
            await suite.refusal {
                try await suite.client().submitMobile(
                    .init(activationId: id, mobile: mobile, mobileAgain: again), suite.change())
            }
        }
        #expect(await text("0522000000", "0522000000") == "MOBILE_INVALID")
        #expect(await text("+33612345678", "+33612345678") == "MOBILE_INVALID")
        #expect(await text("0612345601", "0612345602") == "MOBILE_CONFIRMATION_DIFFERS")
        #expect(await text("0612345601", "+212 6 12 34 56 01") == "STEP_OUT_OF_ORDER")
    }

    // ID-ACT-21, ID-OTP-05.
    @Test func `a proof of work is used once`() async throws {
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, email)
        let proof = try await suite.proof()
        func verify(_ code: String) async -> String? {
            await suite.refusal {
                try await suite.client().verifyEmailCode(
                    .init(activationId: id, code: code, captchaProof: proof), suite.change())
            }
        }
        #expect(await verify("x") == "CODE_WRONG")
        #expect(await verify(try await suite.code(for: email)) == "CAPTCHA_FAILED")
    }

    // A message that cannot be delivered waits, is tried again, and is sent once it can be.
    @Test func `a code that could not be delivered is delivered later`() async throws {
        suite.spool.block()
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, email)
        let store = suite.service.context.database
        func waiting(_ seconds: Int64) throws -> [WaitingMessage] {
            let time = suite.service.clock.now.adding(seconds: seconds)
            return try store.read { try $0.dueMessages(.email, at: time, atMost: 10) }
        }
        // Tried, and put off.
        while try waiting(0).count > 0 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(try waiting(2).map(\.attempts) == [1])
        suite.spool.unblock()
        advance(2)
        let code = try await suite.code(for: email)
        #expect(try await suite.verifyEmail(id, code).state == .mobileEntry)
    }

    // robustness section 10, scaled: an attacker who holds a journey and its address guesses from
    // many addresses for weeks, and is let to try a bounded number of codes.
    @Test func `guesses verify no code`() async throws {
        let seed = UInt64.random(in: 1...999_999_999)
        var random = SeededGenerator(seed: seed)
        var tried = 0
        for _ in 0..<20 {
            let id = try await suite.known()
            guard await suite.refusal({ try await suite.submitEmail(id, email) }) == nil else {
                advance(3600)
                continue
            }
            for _ in 0..<20 {
                let guess = String(Int.random(in: 100_000...999_999, using: &random))
                let reason = await suite.refusal { try await suite.verifyEmail(id, guess) }
                try #require(reason == "CODE_WRONG" || reason == "CODE_LOCKED", "seed \(seed)")
                if reason == "CODE_WRONG" { tried += 1 }
            }
            advance(3600)
        }
        // Five codes in a day, four wrong entries before the fifth locks.
        #expect(tried <= 20, "\(tried) guesses were compared; seed \(seed)")
    }
}
