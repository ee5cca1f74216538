import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC

extension IdentityHandlers {
    /// ID-ACT-16, ID-O-11.
    func submitEmail(
        _ request: IdentityV1.SubmitEmailRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        guard let email = EmailAddress(request.email) else { throw Refusal.emailInvalid }
        guard EmailAddress(request.emailAgain) == email else {
            throw Refusal.emailConfirmationDiffers
        }
        return try await take(.submitEmail, of: request.activationId, call, request) { scope in
            if let refusal = try sendCode(.email, to: email.comparable, &scope) { return refusal }
            scope.activation.email = email
            try scope.apply(.emailSubmitted)
            return nil
        }
    }

    /// ID-ACT-18, ID-O-11, ID-O-13.
    func submitMobile(
        _ request: IdentityV1.SubmitMobileRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        guard let mobile = MobileNumber(request.mobile) else { throw Refusal.mobileInvalid }
        guard MobileNumber(request.mobileAgain) == mobile else {
            throw Refusal.mobileConfirmationDiffers
        }
        return try await take(.submitMobile, of: request.activationId, call, request) { scope in
            if let refusal = try sendCode(.sms, to: mobile.description, &scope) { return refusal }
            scope.activation.mobile = mobile
            try scope.apply(.mobileSubmitted)
            return nil
        }
    }

    /// ID-ACT-17, ID-O-16.
    func resendEmailCode(
        _ request: IdentityV1.ActivationRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        try await take(.resendEmailCode, of: request.activationId, call, request) { scope in
            guard let email = scope.activation.email else { throw Refusal.stepOutOfOrder }
            if let refusal = try sendCode(.email, to: email.comparable, &scope) { return refusal }
            try scope.apply(.codeResent)
            return nil
        }
    }

    /// ID-ACT-19, ID-O-16.
    func resendMobileCode(
        _ request: IdentityV1.ActivationRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        try await take(.resendMobileCode, of: request.activationId, call, request) { scope in
            guard let mobile = scope.activation.mobile else { throw Refusal.stepOutOfOrder }
            if let refusal = try sendCode(.sms, to: mobile.description, &scope) { return refusal }
            try scope.apply(.codeResent)
            return nil
        }
    }
}
