import Base
import CommonAPI
import Crypto
import EnrollmentAPI
import IdentityAPI
import RPC

private typealias Methods = IdentityV1.IdentityMethods

/// A person insured by CNOPS, whom nobody knows yet, is registered and opens an online account page
/// by page [ID-ACT], then signs in [ID-LOG]. Her e-mail is on the fund's record, so that the account
/// opens at once though the fund asks for more than a leaked record gives [ID-HRD-02].
struct ActivateAccount: JourneyStep {
    let name = "activation"
    let title = BilingualText(
        french: "Une assurée active son compte", arabic: "مؤمنة تفعل حسابها")

    func perform(_ walk: Walk) async throws {
        let person = try await register(walk)
        let pages = Pages(walk: walk, person: person, caller: walk.edge.anyone)
        try await pages.open()
        walk.state.person = person
        try await checkAccount(walk, person)
        try await pages.refusedAgain()
    }

    private func register(_ walk: Walk) async throws -> InventedPerson {
        var chance = SecureRandom()
        var person = InventedPerson(using: &chance)
        let request = EnrollmentV1.RegisterPersonRequest(
            fund: .cnops, registrationNumber: person[.registrationNumber],
            nationalId: person[.nationalID],
            name: .init(firstName: person[.firstName], familyName: person[.familyName]),
            birthDay: person[.birthDay], registeredOn: "2015-09-01",
            employerIdentifier: person[.employerIdentifier],
            payment: .init(means: .bankAccount(person[.bankAccount])),
            contacts: .init(email: person[.email], mobile: person[.mobile]))
        let agent = try await walk.signIn(.enrollmentAgent)
        let answer = try await walk.tell(
            "Assurée \(person[.registrationNumber]) immatriculée",
            "تم تسجيل المؤمنة \(person[.registrationNumber])"
        ) { try await agent.call(EnrollmentV1.EnrollmentMethods.registerPerson, request) }
        person.personID = answer.personId
        return person
    }

    private func checkAccount(_ walk: Walk, _ person: InventedPerson) async throws {
        let caller = try await walk.tell(
            "Elle se connecte", "تسجل الدخول"
        ) { try await walk.signIn(person) }
        let account = try await caller.call(Methods.getMyAccount, .init())
        try walk.expect(account.subject, person.personID, "whom the account acts for")
        try walk.expect(account.state, .active, "the account's state")
        try await walk.refused(
            .unauthenticated, "BAD_CREDENTIALS", "Un mauvais mot de passe : refusé",
            "كلمة مرور خاطئة: مرفوضة"
        ) {
            try await walk.edge.anyone.call(
                Methods.signIn,
                .init(
                    fund: .cnops, kind: .insured, identifier: person[.registrationNumber],
                    password: "Faux-000000000000"))
        }
    }
}

/// The pages of one activation.
private struct Pages {
    let walk: Walk
    let person: InventedPerson
    let caller: Edge.Caller

    /// From the conditions to the password.
    func open() async throws {
        let spool = Spool(folder: walk.settings.spool, loop: walk.loop)
        let start = try walk.sample.request(IdentityV1.StartActivationRequest.self, "activation")
        let id = try await page(.identity, 15, "conditions acceptées", "تم قبول الشروط") {
            try await caller.call(Methods.startActivation, start)
        }.activationId
        let questions = try await page(
            .paymentQuestions, 30, "identité vérifiée", "تم التحقق من الهوية"
        ) {
            try await caller.call(Methods.submitIdentity, try await identity(id))
        }
        try walk.expect(questions.paymentMode, .bankTransfer, "the mode of payment on record")
        try await page(.emailEntry, 45, "réponses exactes", "الأجوبة صحيحة") {
            try await caller.call(Methods.answerPaymentQuestions, answers(id))
        }

        try await page(.emailCode, 60, "code envoyé par e-mail", "أرسل الرمز بالبريد الإلكتروني") {
            try await caller.call(
                Methods.submitEmail,
                .init(activationId: id, email: person[.email], emailAgain: person[.email]))
        }
        let emailCode = try await spool.code(sentTo: person[.email])
        try await walk.refused(
            .unauthenticated, "CODE_WRONG", "Un code faux : refusé", "رمز خاطئ: مرفوض"
        ) {
            let wrong = emailCode == "000000" ? "111111" : "000000"
            return try await caller.call(Methods.verifyEmailCode, try await code(id, wrong))
        }
        try await page(.mobileEntry, 75, "e-mail vérifié", "تم التحقق من البريد الإلكتروني") {
            try await caller.call(Methods.verifyEmailCode, try await code(id, emailCode))
        }

        try await page(.mobileCode, 90, "code envoyé par SMS", "أرسل الرمز برسالة قصيرة") {
            try await caller.call(
                Methods.submitMobile,
                .init(activationId: id, mobile: person[.mobile], mobileAgain: person[.mobile]))
        }
        let mobileCode = try await spool.code(sentTo: "+212\(person[.mobile].dropFirst())")
        try await page(.password, 100, "mobile vérifié", "تم التحقق من رقم الهاتف") {
            try await caller.call(Methods.verifyMobileCode, try await code(id, mobileCode))
        }

        let done = try await walk.tell(
            "Compte ouvert", "تم فتح الحساب"
        ) {
            try await caller.call(
                Methods.setFirstPassword,
                .init(
                    activationId: id, password: person[.password],
                    passwordAgain: person[.password]))
        }
        try walk.expect(done.state, .completed, "the activation's state")
        try walk.expect(done.accountState, .active, "the account's state [ID-HRD-02]")
    }

    /// Who has an account cannot open another; only who answers the questions learns that there is
    /// one [ID-O-09].
    func refusedAgain() async throws {
        let start = try walk.sample.request(IdentityV1.StartActivationRequest.self, "activation")
        let id = try await caller.call(Methods.startActivation, start).activationId
        _ = try await caller.call(Methods.submitIdentity, try await identity(id))
        try await walk.refused(
            .alreadyExists, "ACCOUNT_ALREADY_ACTIVE", "Une seconde activation : refusée",
            "تفعيل ثان: مرفوض"
        ) { try await caller.call(Methods.answerPaymentQuestions, answers(id)) }
    }

    /// A page's answer, which must show that page with that per cent next [ID-ACT-05].
    @discardableResult
    private func page(
        _ next: IdentityV1.Activation.State, _ percent: Int32, _ french: String, _ arabic: String,
        by call: () async throws -> IdentityV1.Activation
    ) async throws -> IdentityV1.Activation {
        let answer = try await walk.tell(
            { answer in
                BilingualText(french: french, arabic: arabic)
                    .preceded(by: "\(answer.progress) % · ")
            }, by: call)
        try walk.expect(answer.state, next, "the activation's state")
        try walk.expect(answer.progress, percent, "the activation's progress")
        return answer
    }

    private func identity(_ id: String) async throws -> IdentityV1.SubmitIdentityRequest {
        .init(
            activationId: id, identifier: .registrationNumber(person[.registrationNumber]),
            nationalId: person[.nationalID], birthDay: person[.birthDay],
            captchaProof: try await caller.captchaProof())
    }

    private func answers(_ id: String) -> IdentityV1.AnswerPaymentQuestionsRequest {
        .init(
            activationId: id, employerIdentifier: person[.employerIdentifier],
            answer: .lastAccountDigits(String(person[.bankAccount].suffix(8))))
    }

    private func code(_ id: String, _ code: String) async throws -> IdentityV1.VerifyCodeRequest {
        .init(activationId: id, code: code, captchaProof: try await caller.captchaProof())
    }
}
