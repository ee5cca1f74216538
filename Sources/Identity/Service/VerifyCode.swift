import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC

extension IdentityHandlers {
    /// ID-ACT-17, ID-OTP-05.
    func verifyEmailCode(
        _ request: IdentityV1.VerifyCodeRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        let pass = try await examine(request, for: .verifyEmailCode)
        return try await take(.verifyEmailCode, of: request.activationId, call, request) { scope in
            guard let email = scope.activation.email else { throw Refusal.stepOutOfOrder }
            return try verify(request.code, pass, .email, email.comparable, &scope)
        }
    }

    /// ID-ACT-19, ID-OTP-05.
    func verifyMobileCode(
        _ request: IdentityV1.VerifyCodeRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        let pass = try await examine(request, for: .verifyMobileCode)
        return try await take(.verifyMobileCode, of: request.activationId, call, request) { scope in
            guard let mobile = scope.activation.mobile else { throw Refusal.stepOutOfOrder }
            return try verify(request.code, pass, .sms, mobile.description, &scope)
        }
    }

    /// Who has no journey at that page makes us ask nobody.
    private func examine(
        _ request: IdentityV1.VerifyCodeRequest, for step: ActivationStep
    ) async throws -> CaptchaPass? {
        guard try peek(step, of: request.activationId) != nil else { return nil }
        return try await captcha.examine(request.captchaProof)
    }

    /// Compares a code; every wrong entry counts against the code and against the person.
    private func verify(
        _ entry: String, _ pass: CaptchaPass?, _ channel: MessageChannel, _ contact: String,
        _ scope: inout StepScope
    ) throws -> Refusal? {
        let (transaction, journey) = (scope.transaction, scope.activation.id)
        guard let person = scope.activation.person else { throw Refusal.stepOutOfOrder }
        try use(pass, transaction, scope.change)
        let personKey = keys.count("wrong codes", person.person)
        var wrongs = try transaction.tally(personKey)
        if let until = wrongs.blockedUntil(scope.codes.wrongLimits, at: scope.now) {
            return .codeLocked(until: until)
        }
        guard var code = try transaction.code(of: journey, by: channel) else {
            return .codeExpired
        }
        switch code.check(entry, key: keys.code, at: scope.now, scope.codes) {
        case .verified: break
        case .expired: return .codeExpired
        case let check:
            wrongs.add(scope.now, keeping: scope.codes.wrongPerHour)
            try transaction.keep(wrongs, personKey, until: scope.now.adding(seconds: 3600))
            try transaction.keep(code, of: journey, by: channel)
            try scope.apply(.codeWrong)
            try scope.audit("code-wrong", channel.rawValue)
            return check == .locked ? .codeLocked(until: nil) : .codeWrong
        }
        try transaction.removeCode(of: journey, by: channel)
        // ID-O-12: told to none but who receives what is sent there.
        guard try !transaction.isContactUsed(keys.contact(contact)) else {
            return .contactAlreadyUsed
        }
        try scope.apply(.codeVerified)
        try scope.audit("code-verified", channel.rawValue)
        return nil
    }
}
