import Base
import CommonAPI
import EnrollmentAPI
import Files
import IdentityAPI
import IdentityDomain
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import TestKit
import Testing

/// The journey of seed 003 over a real socket.
struct ActivationServiceTests {
    private let suite: IdentitySuite

    init() throws {
        suite = try IdentitySuite()
    }

    // ID-ACT-01, ID-ACT-04, ID-ACT-05, ID-ACT-06, ID-ACT-20, ID-OTP-01, ID-LOG-02; section 4.5, "Progress".
    @Test func `the pages lead from the conditions to an account, and to its space`() async throws {
        suite.enrollment.contacts.withLock { $0.mobileOnRecord = true }
        let person = Person.first
        let started = try await suite.client().startActivation(
            .init(conditionsAccepted: true, conditionsVersion: "1", language: "fr"), suite.change())
        #expect(started.state == .identity && started.progress == 15)
        let id = started.activationId
        let identified = try await suite.identify(id)
        #expect(identified.state == .paymentQuestions && identified.progress == 30)
        #expect(identified.paymentMode == .bankTransfer)
        let answered = try await suite.answer(id)
        #expect(answered.state == .emailEntry && answered.progress == 45)
        let mailed = try await suite.submitEmail(id, person.email)
        #expect(mailed.state == .emailCode && mailed.progress == 60)
        #expect(mailed.maskedDestination == "u*@example.ma")
        #expect(mailed.resendSeconds == 120)
        let emailed = try await suite.verifyEmail(id, try await suite.code(for: person.email))
        #expect(emailed.state == .mobileEntry && emailed.progress == 75)
        let texted = try await suite.submitMobile(id, person.mobile)
        #expect(texted.state == .mobileCode && texted.progress == 90)
        #expect(texted.maskedDestination == "***********01")
        let verified = try await suite.verifyMobile(id, try await suite.code(for: person.mobile))
        #expect(verified.state == .password && verified.progress == 100)
        #expect(verified.accountId.isEmpty, "100 % is shown before the account exists")
        let done = try await suite.setPassword(id)
        #expect(done.state == .completed && done.accountState == .active && !done.accountId.isEmpty)
        #expect(done.activationId == id)

        for identifier in [person.number, person.card, " zt 90001 "] {
            let session = try await suite.signIn(identifier)
            #expect(session.accessToken.split(separator: ".").count == 3)
        }
        let caller = Caller(.person, person.id, fund: .cnops, account: done.accountId, session: "s")
        let account = try await suite.client(caller).getMyAccount(.init())
        #expect(
            account.kind == .insured && account.state == .active && account.subject == person.id)
        #expect(account.maskedEmail == "u*@example.ma" && account.maskedMobile == "***********01")
    }

    // ID-ACT-11, ID-ACT-12, ID-ACT-14; section 4.5, "Postal order".
    @Test func `the route by payroll number and the questions of a postal order`() async throws {
        suite.enrollment.payment.withLock { $0 = .postalOrder }
        let id = try await suite.start("ar")
        let identified = try await suite.identify(id, byPayroll: true)
        #expect(identified.paymentMode == .postalOrder)
        func answer(
            _ answer: IdentityV1.AnswerPaymentQuestionsRequest.Answer
        ) async throws -> IdentityV1.Activation {
            try await suite.client().answerPaymentQuestions(
                .init(
                    activationId: id, employerIdentifier: Person.first.payroll, answer: answer),
                suite.change())
        }
        #expect(
            await suite.refusal { try await answer(.lastAccountDigits("76970116")) }
                == "FIELD_MISSING")
        #expect(try await answer(.civilStatusNumber("12/1980")).state == .emailEntry)
    }

    // ID-ACT-10, ID-PRV-03; section 4.5, "No consent".
    @Test func `without consent to the conditions in force there is no journey`() async throws {
        let cases: [(Bool, String, String, CommonV1.Fund, String)] = [
            (false, "1", "fr", .cnops, "CONDITIONS_NOT_ACCEPTED"),
            (true, "0", "fr", .cnops, "CONDITIONS_VERSION_UNKNOWN"),
            (true, "1", "", .cnops, "FIELD_MISSING"), (true, "1", "en", .cnops, "FIELD_INVALID"),
            (true, "1", "fr", .cnss, "ACTIVATION_NOT_OFFERED"),
            (true, "1", "fr", CommonV1.Fund(rawValue: 9), "FUND_UNKNOWN"),
        ]
        for (accepted, version, language, fund, reason) in cases {
            let found = await suite.refusal {
                try await suite.client().startActivation(
                    .init(
                        conditionsAccepted: accepted, conditionsVersion: version,
                        language: language, fund: fund), suite.change())
            }
            #expect(found == reason)
        }
    }

    // Section 4.5, "Skipped page"; ID-ACT-04.
    @Test func `a step of another page is refused and changes nothing`() async throws {
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, Person.first.email)
        #expect(
            await suite.refusal { try await suite.verifyMobile(id, "123456") }
                == "STEP_OUT_OF_ORDER")
        #expect(await suite.refusal { try await suite.identify(id) } == "STEP_OUT_OF_ORDER")
        #expect(await suite.refusal { try await suite.setPassword(id) } == "STEP_OUT_OF_ORDER")
        #expect(try await suite.client().getActivation(.init(activationId: id)).state == .emailCode)
    }

    @Test(arguments: ["", "j0", "j0123456789abcdef.0.AAAA"])
    func `a journey that nobody began is not found`(id: String) async throws {
        #expect(
            await suite.refusal { try await suite.client().getActivation(.init(activationId: id)) }
                == "ACTIVATION_NOT_FOUND")
        #expect(await suite.refusal { try await suite.identify(id) } == "ACTIVATION_NOT_FOUND")
        #expect(
            await suite.refusal {
                try await suite.client().cancelActivation(.init(activationId: id), suite.change())
            } == "ACTIVATION_NOT_FOUND")
    }

    // ID-GEN-07, ID-GEN-09, ID-O-01: the form is checked before anything is compared.
    @Test func `fields are checked for their form`() async throws {
        let id = try await suite.start()
        let sound = IdentityV1.SubmitIdentityRequest(
            activationId: id, identifier: .registrationNumber(Person.first.number),
            nationalId: Person.first.card, birthDay: "29/02/1980")
        let cases: [(String, String, (inout IdentityV1.SubmitIdentityRequest) -> Void)] = [
            ("FIELD_MISSING", "national_id", { $0.nationalId = "" }),
            ("FIELD_INVALID", "national_id", { $0.nationalId = "1234567" }),
            ("FIELD_INVALID", "national_id", { $0.nationalId = "ABC123" }),
            ("FIELD_MISSING", "birth_day", { $0.birthDay = "" }),
            ("FIELD_INVALID", "birth_day", { $0.birthDay = "30/02/1980" }),
            ("FIELD_INVALID", "birth_day", { $0.birthDay = "1/2/1980" }),
            ("FIELD_MISSING", "identifier", { $0.identifier = nil }),
            ("FIELD_MISSING", "registration_number", { $0.identifier = .registrationNumber(" ") }),
            (
                "FIELD_INVALID", "employer_identifier",
                { $0.identifier = .employerIdentifier(String(repeating: "9", count: 257)) }
            ),
            ("CAPTCHA_FAILED", "captcha_proof", { _ in }),
            ("CAPTCHA_FAILED", "captcha_proof", { $0.captchaProof = "a:1" }),
        ]
        for (reason, field, change) in cases {
            var request = sound
            change(&request)
            let status = await suite.status {
                try await suite.client().submitIdentity(request, suite.change())
            }
            #expect(status?.errorInfo?.reason == reason)
            #expect(status?.badRequest?.fieldViolations.first?.field == field)
        }
        #expect(suite.enrollment.asked.withLock { $0 } == 0, "nobody was asked")
    }

    // ID-ACT-15, ID-O-06; section 4.5, "Last 8 digits".
    @Test func `exactly eight digits are asked, and both answers must match`() async throws {
        let id = try await suite.start()
        _ = try await suite.identify(id)
        func answer(_ payroll: String, _ digits: String) async throws -> IdentityV1.Activation {
            try await suite.client().answerPaymentQuestions(
                .init(
                    activationId: id, employerIdentifier: payroll,
                    answer: .lastAccountDigits(digits)), suite.change())
        }
        let right = Person.first.payroll
        #expect(await suite.refusal { try await answer(right, "6970116") } == "FIELD_INVALID")
        #expect(await suite.refusal { try await answer("", "76970116") } == "FIELD_MISSING")
        #expect(
            await suite.refusal { try await answer(right, "76970117") } == "ANSWERS_NOT_MATCHED")
        #expect(
            await suite.refusal { try await answer("PX1", "76970116") } == "ANSWERS_NOT_MATCHED")
        #expect(try await answer(right, "7697 0116").state == .emailEntry)
    }

    // ID-O-04.
    @Test func `a person without a payment mode is sent to the call centre`() async throws {
        suite.enrollment.payment.withLock { $0 = .unspecified }
        let id = try await suite.start()
        #expect(await suite.refusal { try await suite.identify(id) } == "NO_PAYMENT_MODE")
    }

    // ID-O-08: five failures of one card from one address lock that pair, and nobody else.
    @Test func `five failures lock the stranger and not the owner`() async throws {
        let id = try await suite.start()
        for number in 1...5 {
            let status = await suite.status {
                try await suite.identify(id, .second, card: Person.first.card, from: "198.51.100.7")
            }
            #expect(
                status?.errorInfo?.reason
                    == (number < 5 ? "IDENTITY_NOT_MATCHED" : "ACTIVATION_LOCKED"))
            #expect(status?.code == (number < 5 ? .unauthenticated : .resourceExhausted))
        }
        #expect(try await suite.client().getActivation(.init(activationId: id)).state == .locked)
        let other = try await suite.start()
        let asked = suite.enrollment.asked.withLock { $0 }
        let status = await suite.status {
            try await suite.identify(other, .first, from: "198.51.100.7")
        }
        #expect(status?.errorInfo?.reason == "ACTIVATION_LOCKED")
        #expect(status?.errorInfo?.metadata["cause"] == "2026-03-03T09:00:00.000Z")
        #expect(suite.enrollment.asked.withLock { $0 } == asked, "a locked pair asks nobody")
        #expect(
            try await suite.identify(other, .first, from: "192.0.2.9").state == .paymentQuestions)
        suite.service.clock.advance(seconds: 86_400)
        let later = try await suite.start()
        #expect(
            try await suite.identify(later, .first, from: "198.51.100.7").state == .paymentQuestions
        )
    }

    // ID-O-09, ID-O-12: told only to who has answered, and to who receives what is sent there.
    @Test func `a person has one account, and a contact serves one`() async throws {
        try await suite.activated()
        suite.service.clock.advance(seconds: 86_400)
        let id = try await suite.start()
        _ = try await suite.identify(id)
        #expect(await suite.refusal { try await suite.answer(id) } == "ACCOUNT_ALREADY_ACTIVE")

        let other = try await suite.known(.second)
        _ = try await suite.submitEmail(other, "UN@example.ma")
        let code = try await suite.code(for: "un@example.ma")
        #expect(
            await suite.refusal { try await suite.verifyEmail(other, code) }
                == "CONTACT_ALREADY_USED")
        #expect(
            await suite.refusal { try await suite.verifyEmail(other, code) } == "CODE_ALREADY_USED")
        suite.service.clock.advance(seconds: 120)
        #expect(try await suite.submitEmail(other, Person.second.email).state == .emailCode)
    }

    // ID-O-10.
    @Test func `a journey left alone for half an hour is over`() async throws {
        let id = try await suite.known()
        suite.service.clock.advance(seconds: 1799)
        _ = try await suite.submitEmail(id, Person.first.email)
        suite.service.clock.advance(seconds: 1800)
        #expect(try await suite.client().getActivation(.init(activationId: id)).state == .expired)
        #expect(
            await suite.refusal { try await suite.verifyEmail(id, "123456") }
                == "ACTIVATION_EXPIRED")
        #expect(
            await suite.refusal { try await suite.verifyEmail(id, "123456") }
                == "ACTIVATION_EXPIRED")
    }

    @Test func `a journey can be cancelled until it is over`() async throws {
        let id = try await suite.known()
        let cancelled = try await suite.client().cancelActivation(
            .init(activationId: id), suite.change())
        #expect(cancelled.state == .cancelled)
        #expect(
            await suite.refusal { try await suite.submitEmail(id, "un@example.ma") }
                == "STEP_OUT_OF_ORDER")
        #expect(
            await suite.refusal {
                try await suite.client().cancelActivation(.init(activationId: id), suite.change())
            } == "STEP_OUT_OF_ORDER")
    }

    // ID-PWD-01, ID-PWD-02.
    @Test func `a password that the policy refuses leaves the page open`() async throws {
        suite.enrollment.contacts.withLock { $0.emailOnRecord = true }
        let id = try await suite.verified()
        let long = "A1" + String(repeating: "b", count: 127)
        let cases = [
            ("abcdefg1", "abcdefg1", "PASSWORD_NO_UPPERCASE"),
            ("Abcdefgh", "Abcdefgh", "PASSWORD_NO_DIGIT"),
            ("Abcdef1", "Abcdef1", "PASSWORD_TOO_SHORT"),
            (long, long, "PASSWORD_TOO_LONG"),
            ("Abcdefg1", "Abcdefg2", "PASSWORD_CONFIRMATION_DIFFERS"),
        ]
        for (password, again, reason) in cases {
            let found = await suite.refusal {
                try await suite.client().setFirstPassword(
                    .init(activationId: id, password: password, passwordAgain: again),
                    suite.change())
            }
            #expect(found == reason)
        }
        #expect(try await suite.setPassword(id).state == .completed)
    }

    // Exactly once: a repeat gets the same answer, and counts nothing.
    @Test func `a step repeated under its key is taken once`() async throws {
        let id = try await suite.known()
        let request = IdentityV1.SubmitEmailRequest(
            activationId: id, email: "un@example.ma", emailAgain: "un@example.ma")
        let options = suite.change()
        let first = try await suite.client().submitEmail(request, options)
        let again = try await suite.client().submitEmail(request, options)
        #expect(first == again)
        let wrong = IdentityV1.VerifyCodeRequest(
            activationId: id, code: "000000x", captchaProof: try await suite.proof())
        let key = suite.change()
        for _ in 0..<10 {
            #expect(
                await suite.refusal { try await suite.client().verifyEmailCode(wrong, key) }
                    == "CODE_WRONG")
        }
        let code = try await suite.code(for: "un@example.ma")
        #expect(try await suite.verifyEmail(id, code).state == .mobileEntry)
        #expect(
            await suite.refusal {
                try await suite.client().startActivation(
                    .init(conditionsAccepted: true, conditionsVersion: "1", language: "fr"),
                    .once("short"))
            } == "IDEMPOTENCY_KEY_TOO_SHORT")
    }

    @Test func `a journey goes on after a restart between any two steps`() async throws {
        let person = Person.first
        var suite = suite
        let id = try await suite.start()
        suite = try suite.restarted()
        _ = try await suite.identify(id)
        suite = try suite.restarted()
        _ = try await suite.answer(id)
        suite = try suite.restarted()
        _ = try await suite.submitEmail(id, person.email)
        suite = try suite.restarted()
        #expect(try await suite.client().getActivation(.init(activationId: id)).state == .emailCode)
        let mailed = try await suite.code(for: person.email)
        suite = try suite.restarted()
        _ = try await suite.verifyEmail(id, mailed)
        suite = try suite.restarted()
        _ = try await suite.submitMobile(id, person.mobile)
        suite = try suite.restarted()
        _ = try await suite.verifyMobile(id, try await suite.code(for: person.mobile))
        suite = try suite.restarted()
        #expect(try await suite.setPassword(id).accountState == .held)
        suite.service.clock.advance(seconds: 3 * 86_400)
        suite = try suite.restarted()
        #expect(try await !suite.signIn(person.card).accessToken.isEmpty)
    }

    // ID-ACT-08, ID-O-20: nothing that was typed to prove identity, no code and no token is kept.
    @Test func `the store holds none of the answers, codes, passwords and tokens`() async throws {
        let person = Person.first
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, person.email)
        let mailed = try await suite.code(for: person.email)
        _ = try await suite.verifyEmail(id, mailed)
        _ = try await suite.submitMobile(id, person.mobile)
        let texted = try await suite.code(for: person.mobile)
        _ = try await suite.verifyMobile(id, texted)
        _ = try await suite.setPassword(id)
        suite.service.clock.advance(seconds: 3 * 86_400)
        let session = try await suite.signIn(person.card)
        let secrets =
            [person.card, person.payroll, person.digits, person.birthDay, person.number]
            + [mailed, texted, Person.password, id, session.accessToken, session.refreshToken]
        let folder = TemporaryFolder()
        try suite.service.context.database.file.backup(to: folder("copy"))
        let bytes = try Files.read(folder("copy"), limit: 64 << 20)
        let store = String(decoding: bytes, as: Unicode.ASCII.self)
        #expect(store.contains(person.id), "the store was read")
        for secret in secrets { #expect(!store.contains(secret), "\(secret)") }
    }
}
