// Generated from identity/v1/recovery.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Recovery`.
    package enum RecoveryMethods {
        /// Step 1: who it is. The answer is the same whether or not there is such an account. [ID-O-32]
        /// Refused with CAPTCHA_FAILED, FIELD_MISSING, FIELD_INVALID, FUND_UNKNOWN.
        package static let startRecovery = Method<IdentityV1.StartRecoveryRequest, IdentityV1.RecoveryStep>(
            service: "tadamun.identity.v1.Recovery", name: "StartRecovery",
            kind: .unary, idempotency: .unknown)

        /// Step 2: a code to one of the choices; again after the wait, which voids the code before.
        /// Refused with CHANNEL_NOT_VERIFIED, RESEND_TOO_SOON, SEND_LIMIT_REACHED, TICKET_EXPIRED,
        /// STEP_OUT_OF_ORDER, RECOVERY_NOT_FOUND. [ID-REC-01, ID-O-16]
        package static let sendRecoveryCode = Method<IdentityV1.SendRecoveryCodeRequest, IdentityV1.RecoveryStep>(
            service: "tadamun.identity.v1.Recovery", name: "SendRecoveryCode",
            kind: .unary, idempotency: .unknown)

        /// Step 3: the code. Refused with CAPTCHA_FAILED, CODE_WRONG, CODE_EXPIRED, CODE_LOCKED,
        /// TICKET_EXPIRED, STEP_OUT_OF_ORDER. [ID-OTP-05]
        package static let verifyRecoveryCode = Method<IdentityV1.VerifyRecoveryCodeRequest, IdentityV1.RecoveryStep>(
            service: "tadamun.identity.v1.Recovery", name: "VerifyRecoveryCode",
            kind: .unary, idempotency: .unknown)

        /// Step 4: the new password. All sessions of the account end, its locks too, and both contacts get
        /// a notice. Refused with PASSWORD_*, TICKET_EXPIRED, STEP_OUT_OF_ORDER. [ID-O-32]
        package static let resetPassword = Method<IdentityV1.ResetPasswordRequest, IdentityV1.RecoveryStep>(
            service: "tadamun.identity.v1.Recovery", name: "ResetPassword",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Recovery", file: IdentityV1.recoveryFile)
    }

    /// A new password for who has forgotten the old one [ID-REC]. Open to the public: who has an account
    /// and who has none get the same answers. Every method takes the metadata `idempotency-key` of at
    /// least 16 unforeseeable characters.
    package protocol RecoveryService: Service {
        /// Step 1: who it is. The answer is the same whether or not there is such an account. [ID-O-32]
        /// Refused with CAPTCHA_FAILED, FIELD_MISSING, FIELD_INVALID, FUND_UNKNOWN.
        func startRecovery(_ request: IdentityV1.StartRecoveryRequest, _ call: Call) async throws -> IdentityV1.RecoveryStep

        /// Step 2: a code to one of the choices; again after the wait, which voids the code before.
        /// Refused with CHANNEL_NOT_VERIFIED, RESEND_TOO_SOON, SEND_LIMIT_REACHED, TICKET_EXPIRED,
        /// STEP_OUT_OF_ORDER, RECOVERY_NOT_FOUND. [ID-REC-01, ID-O-16]
        func sendRecoveryCode(_ request: IdentityV1.SendRecoveryCodeRequest, _ call: Call) async throws -> IdentityV1.RecoveryStep

        /// Step 3: the code. Refused with CAPTCHA_FAILED, CODE_WRONG, CODE_EXPIRED, CODE_LOCKED,
        /// TICKET_EXPIRED, STEP_OUT_OF_ORDER. [ID-OTP-05]
        func verifyRecoveryCode(_ request: IdentityV1.VerifyRecoveryCodeRequest, _ call: Call) async throws -> IdentityV1.RecoveryStep

        /// Step 4: the new password. All sessions of the account end, its locks too, and both contacts get
        /// a notice. Refused with PASSWORD_*, TICKET_EXPIRED, STEP_OUT_OF_ORDER. [ID-O-32]
        func resetPassword(_ request: IdentityV1.ResetPasswordRequest, _ call: Call) async throws -> IdentityV1.RecoveryStep
    }

    /// Calls `tadamun.identity.v1.Recovery`.
    package struct RecoveryClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Step 1: who it is. The answer is the same whether or not there is such an account. [ID-O-32]
        /// Refused with CAPTCHA_FAILED, FIELD_MISSING, FIELD_INVALID, FUND_UNKNOWN.
        package func startRecovery(
            _ request: IdentityV1.StartRecoveryRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.RecoveryStep {
            try await channel.unary(IdentityV1.RecoveryMethods.startRecovery, request, options)
        }

        /// Step 2: a code to one of the choices; again after the wait, which voids the code before.
        /// Refused with CHANNEL_NOT_VERIFIED, RESEND_TOO_SOON, SEND_LIMIT_REACHED, TICKET_EXPIRED,
        /// STEP_OUT_OF_ORDER, RECOVERY_NOT_FOUND. [ID-REC-01, ID-O-16]
        package func sendRecoveryCode(
            _ request: IdentityV1.SendRecoveryCodeRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.RecoveryStep {
            try await channel.unary(IdentityV1.RecoveryMethods.sendRecoveryCode, request, options)
        }

        /// Step 3: the code. Refused with CAPTCHA_FAILED, CODE_WRONG, CODE_EXPIRED, CODE_LOCKED,
        /// TICKET_EXPIRED, STEP_OUT_OF_ORDER. [ID-OTP-05]
        package func verifyRecoveryCode(
            _ request: IdentityV1.VerifyRecoveryCodeRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.RecoveryStep {
            try await channel.unary(IdentityV1.RecoveryMethods.verifyRecoveryCode, request, options)
        }

        /// Step 4: the new password. All sessions of the account end, its locks too, and both contacts get
        /// a notice. Refused with PASSWORD_*, TICKET_EXPIRED, STEP_OUT_OF_ORDER. [ID-O-32]
        package func resetPassword(
            _ request: IdentityV1.ResetPasswordRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.RecoveryStep {
            try await channel.unary(IdentityV1.RecoveryMethods.resetPassword, request, options)
        }
    }
}

extension IdentityV1.RecoveryService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.RecoveryMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.RecoveryMethods.startRecovery) { call in call.send(final: try await self.startRecovery(call.onlyRequest(IdentityV1.StartRecoveryRequest.self), call)) },
            MethodBinding(IdentityV1.RecoveryMethods.sendRecoveryCode) { call in call.send(final: try await self.sendRecoveryCode(call.onlyRequest(IdentityV1.SendRecoveryCodeRequest.self), call)) },
            MethodBinding(IdentityV1.RecoveryMethods.verifyRecoveryCode) { call in call.send(final: try await self.verifyRecoveryCode(call.onlyRequest(IdentityV1.VerifyRecoveryCodeRequest.self), call)) },
            MethodBinding(IdentityV1.RecoveryMethods.resetPassword) { call in call.send(final: try await self.resetPassword(call.onlyRequest(IdentityV1.ResetPasswordRequest.self), call)) },
        ]
    }
}
