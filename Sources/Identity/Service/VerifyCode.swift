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
        try use(pass, scope.transaction, scope.change)
        if let refusal = try scope.verifyCode(entry, channel, sentTo: contact, by: codes) {
            return refusal
        }
        // ID-O-12: told to none but who receives what is sent there.
        guard try !scope.transaction.isContactUsed(keys.contact(contact)) else {
            return .contactAlreadyUsed
        }
        try scope.apply(.codeVerified)
        try scope.audit("code-verified", channel.rawValue)
        return nil
    }
}
