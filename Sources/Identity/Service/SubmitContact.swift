import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit

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
            if let refusal = try scope.sendCode(.email, to: email.comparable, by: codes) {
                return refusal
            }
            scope.activation.email = email
            try scope.apply(.emailSubmitted)
            return nil
        }
    }

    /// ID-ACT-18, ID-O-11, ID-O-13.
    func submitMobile(
        _ request: IdentityV1.SubmitMobileRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        // Numbers outside Morocco where the fund of the journey takes them (ID-O-13).
        let fund = try peek(.submitMobile, of: request.activationId)?.fund
        let abroad = try fund.map { try law.sendsAbroad($0, on: context.clock.today) } ?? false
        guard let mobile = MobileNumber(request.mobile, abroad: abroad) else {
            throw Refusal.mobileInvalid
        }
        guard MobileNumber(request.mobileAgain, abroad: abroad) == mobile else {
            throw Refusal.mobileConfirmationDiffers
        }
        return try await take(.submitMobile, of: request.activationId, call, request) { scope in
            if let refusal = try scope.sendCode(.sms, to: mobile.description, by: codes) {
                return refusal
            }
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
            if let refusal = try scope.sendCode(.email, to: email.comparable, by: codes) {
                return refusal
            }
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
            if let refusal = try scope.sendCode(.sms, to: mobile.description, by: codes) {
                return refusal
            }
            try scope.apply(.codeResent)
            return nil
        }
    }
}
