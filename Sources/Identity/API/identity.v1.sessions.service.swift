// Generated from identity/v1/sessions.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Sessions`.
    package enum SessionsMethods {
        /// The caller gives the password again, and the second factor where there is one: for the minutes
        /// that follow, contacts and means of payment may be changed. [ID-HRD-04, ID-O-22]
        /// Refused with BAD_CREDENTIALS, SECOND_FACTOR_REQUIRED, SECOND_FACTOR_WRONG, TOKEN_REVOKED.
        package static let stepUp = Method<IdentityV1.StepUpRequest, IdentityV1.StepUpResponse>(
            service: "tadamun.identity.v1.Sessions", name: "StepUp",
            kind: .unary, idempotency: .unknown)

        /// The open sessions of the caller, or of an account for an IDENTITY_AGENT. [ID-O-29]
        package static let listSessions = Method<IdentityV1.ListSessionsRequest, IdentityV1.ListSessionsResponse>(
            service: "tadamun.identity.v1.Sessions", name: "ListSessions",
            kind: .unary, idempotency: .noSideEffects)

        /// Ends sessions of the caller, or of an account by an IDENTITY_AGENT. [ID-O-29]
        /// Refused with SESSION_UNKNOWN, USER_UNKNOWN, REASON_MISSING.
        package static let revokeSessions = Method<IdentityV1.RevokeSessionsRequest, IdentityV1.RevokeSessionsResponse>(
            service: "tadamun.identity.v1.Sessions", name: "RevokeSessions",
            kind: .unary, idempotency: .unknown)

        /// Begins to enrol an authenticator: by who is signed in and has stepped up, or by the ticket of a
        /// sign-in that asks for one. Until it is confirmed, another may be begun. [ID-HRD-05]
        /// Refused with STEP_UP_REQUIRED, TICKET_EXPIRED, SECOND_FACTOR_ENROLLED.
        package static let enrolSecondFactor = Method<IdentityV1.EnrolSecondFactorRequest, IdentityV1.EnrolSecondFactorResponse>(
            service: "tadamun.identity.v1.Sessions", name: "EnrolSecondFactor",
            kind: .unary, idempotency: .unknown)

        /// The first code of the authenticator: from now on it is asked, and here are the recovery codes.
        /// Refused with SECOND_FACTOR_WRONG, SECOND_FACTOR_NOT_ENROLLED. [ID-HRD-05]
        package static let confirmSecondFactor = Method<IdentityV1.ConfirmSecondFactorRequest, IdentityV1.RecoveryCodes>(
            service: "tadamun.identity.v1.Sessions", name: "ConfirmSecondFactor",
            kind: .unary, idempotency: .unknown)

        /// Other recovery codes; those before are void. The caller has stepped up. [ID-HRD-05]
        package static let renewRecoveryCodes = Method<IdentityV1.RenewRecoveryCodesRequest, IdentityV1.RecoveryCodes>(
            service: "tadamun.identity.v1.Sessions", name: "RenewRecoveryCodes",
            kind: .unary, idempotency: .unknown)

        /// Does without the second factor, where the account's kind may; the caller has stepped up. An
        /// IDENTITY_AGENT removes that of an account whose holder has lost it. [ID-HRD-05]
        /// Refused with SECOND_FACTOR_OBLIGATORY, SECOND_FACTOR_NOT_ENROLLED.
        package static let removeSecondFactor = Method<IdentityV1.RemoveSecondFactorRequest, IdentityV1.SecondFactorState>(
            service: "tadamun.identity.v1.Sessions", name: "RemoveSecondFactor",
            kind: .unary, idempotency: .unknown)

        /// Whether the caller has a second factor, and how many recovery codes are left.
        package static let getSecondFactor = Method<IdentityV1.GetSecondFactorRequest, IdentityV1.SecondFactorState>(
            service: "tadamun.identity.v1.Sessions", name: "GetSecondFactor",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Sessions", file: IdentityV1.sessionsFile)
    }

    /// The sessions of an account and what protects them: who is signed in, the password given again,
    /// second factors. Every changing method takes the metadata `idempotency-key`.
    package protocol SessionsService: Service {
        /// The caller gives the password again, and the second factor where there is one: for the minutes
        /// that follow, contacts and means of payment may be changed. [ID-HRD-04, ID-O-22]
        /// Refused with BAD_CREDENTIALS, SECOND_FACTOR_REQUIRED, SECOND_FACTOR_WRONG, TOKEN_REVOKED.
        func stepUp(_ request: IdentityV1.StepUpRequest, _ call: Call) async throws -> IdentityV1.StepUpResponse

        /// The open sessions of the caller, or of an account for an IDENTITY_AGENT. [ID-O-29]
        func listSessions(_ request: IdentityV1.ListSessionsRequest, _ call: Call) async throws -> IdentityV1.ListSessionsResponse

        /// Ends sessions of the caller, or of an account by an IDENTITY_AGENT. [ID-O-29]
        /// Refused with SESSION_UNKNOWN, USER_UNKNOWN, REASON_MISSING.
        func revokeSessions(_ request: IdentityV1.RevokeSessionsRequest, _ call: Call) async throws -> IdentityV1.RevokeSessionsResponse

        /// Begins to enrol an authenticator: by who is signed in and has stepped up, or by the ticket of a
        /// sign-in that asks for one. Until it is confirmed, another may be begun. [ID-HRD-05]
        /// Refused with STEP_UP_REQUIRED, TICKET_EXPIRED, SECOND_FACTOR_ENROLLED.
        func enrolSecondFactor(_ request: IdentityV1.EnrolSecondFactorRequest, _ call: Call) async throws -> IdentityV1.EnrolSecondFactorResponse

        /// The first code of the authenticator: from now on it is asked, and here are the recovery codes.
        /// Refused with SECOND_FACTOR_WRONG, SECOND_FACTOR_NOT_ENROLLED. [ID-HRD-05]
        func confirmSecondFactor(_ request: IdentityV1.ConfirmSecondFactorRequest, _ call: Call) async throws -> IdentityV1.RecoveryCodes

        /// Other recovery codes; those before are void. The caller has stepped up. [ID-HRD-05]
        func renewRecoveryCodes(_ request: IdentityV1.RenewRecoveryCodesRequest, _ call: Call) async throws -> IdentityV1.RecoveryCodes

        /// Does without the second factor, where the account's kind may; the caller has stepped up. An
        /// IDENTITY_AGENT removes that of an account whose holder has lost it. [ID-HRD-05]
        /// Refused with SECOND_FACTOR_OBLIGATORY, SECOND_FACTOR_NOT_ENROLLED.
        func removeSecondFactor(_ request: IdentityV1.RemoveSecondFactorRequest, _ call: Call) async throws -> IdentityV1.SecondFactorState

        /// Whether the caller has a second factor, and how many recovery codes are left.
        func getSecondFactor(_ request: IdentityV1.GetSecondFactorRequest, _ call: Call) async throws -> IdentityV1.SecondFactorState
    }

    /// Calls `tadamun.identity.v1.Sessions`.
    package struct SessionsClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// The caller gives the password again, and the second factor where there is one: for the minutes
        /// that follow, contacts and means of payment may be changed. [ID-HRD-04, ID-O-22]
        /// Refused with BAD_CREDENTIALS, SECOND_FACTOR_REQUIRED, SECOND_FACTOR_WRONG, TOKEN_REVOKED.
        package func stepUp(
            _ request: IdentityV1.StepUpRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.StepUpResponse {
            try await channel.unary(IdentityV1.SessionsMethods.stepUp, request, options)
        }

        /// The open sessions of the caller, or of an account for an IDENTITY_AGENT. [ID-O-29]
        package func listSessions(
            _ request: IdentityV1.ListSessionsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ListSessionsResponse {
            try await channel.unary(IdentityV1.SessionsMethods.listSessions, request, options)
        }

        /// Ends sessions of the caller, or of an account by an IDENTITY_AGENT. [ID-O-29]
        /// Refused with SESSION_UNKNOWN, USER_UNKNOWN, REASON_MISSING.
        package func revokeSessions(
            _ request: IdentityV1.RevokeSessionsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.RevokeSessionsResponse {
            try await channel.unary(IdentityV1.SessionsMethods.revokeSessions, request, options)
        }

        /// Begins to enrol an authenticator: by who is signed in and has stepped up, or by the ticket of a
        /// sign-in that asks for one. Until it is confirmed, another may be begun. [ID-HRD-05]
        /// Refused with STEP_UP_REQUIRED, TICKET_EXPIRED, SECOND_FACTOR_ENROLLED.
        package func enrolSecondFactor(
            _ request: IdentityV1.EnrolSecondFactorRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.EnrolSecondFactorResponse {
            try await channel.unary(IdentityV1.SessionsMethods.enrolSecondFactor, request, options)
        }

        /// The first code of the authenticator: from now on it is asked, and here are the recovery codes.
        /// Refused with SECOND_FACTOR_WRONG, SECOND_FACTOR_NOT_ENROLLED. [ID-HRD-05]
        package func confirmSecondFactor(
            _ request: IdentityV1.ConfirmSecondFactorRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.RecoveryCodes {
            try await channel.unary(IdentityV1.SessionsMethods.confirmSecondFactor, request, options)
        }

        /// Other recovery codes; those before are void. The caller has stepped up. [ID-HRD-05]
        package func renewRecoveryCodes(
            _ request: IdentityV1.RenewRecoveryCodesRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.RecoveryCodes {
            try await channel.unary(IdentityV1.SessionsMethods.renewRecoveryCodes, request, options)
        }

        /// Does without the second factor, where the account's kind may; the caller has stepped up. An
        /// IDENTITY_AGENT removes that of an account whose holder has lost it. [ID-HRD-05]
        /// Refused with SECOND_FACTOR_OBLIGATORY, SECOND_FACTOR_NOT_ENROLLED.
        package func removeSecondFactor(
            _ request: IdentityV1.RemoveSecondFactorRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.SecondFactorState {
            try await channel.unary(IdentityV1.SessionsMethods.removeSecondFactor, request, options)
        }

        /// Whether the caller has a second factor, and how many recovery codes are left.
        package func getSecondFactor(
            _ request: IdentityV1.GetSecondFactorRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.SecondFactorState {
            try await channel.unary(IdentityV1.SessionsMethods.getSecondFactor, request, options)
        }
    }
}

extension IdentityV1.SessionsService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.SessionsMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.SessionsMethods.stepUp) { call in call.send(final: try await self.stepUp(call.onlyRequest(IdentityV1.StepUpRequest.self), call)) },
            MethodBinding(IdentityV1.SessionsMethods.listSessions) { call in call.send(final: try await self.listSessions(call.onlyRequest(IdentityV1.ListSessionsRequest.self), call)) },
            MethodBinding(IdentityV1.SessionsMethods.revokeSessions) { call in call.send(final: try await self.revokeSessions(call.onlyRequest(IdentityV1.RevokeSessionsRequest.self), call)) },
            MethodBinding(IdentityV1.SessionsMethods.enrolSecondFactor) { call in call.send(final: try await self.enrolSecondFactor(call.onlyRequest(IdentityV1.EnrolSecondFactorRequest.self), call)) },
            MethodBinding(IdentityV1.SessionsMethods.confirmSecondFactor) { call in call.send(final: try await self.confirmSecondFactor(call.onlyRequest(IdentityV1.ConfirmSecondFactorRequest.self), call)) },
            MethodBinding(IdentityV1.SessionsMethods.renewRecoveryCodes) { call in call.send(final: try await self.renewRecoveryCodes(call.onlyRequest(IdentityV1.RenewRecoveryCodesRequest.self), call)) },
            MethodBinding(IdentityV1.SessionsMethods.removeSecondFactor) { call in call.send(final: try await self.removeSecondFactor(call.onlyRequest(IdentityV1.RemoveSecondFactorRequest.self), call)) },
            MethodBinding(IdentityV1.SessionsMethods.getSecondFactor) { call in call.send(final: try await self.getSecondFactor(call.onlyRequest(IdentityV1.GetSecondFactorRequest.self), call)) },
        ]
    }
}
extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Revocations`.
    package enum RevocationsMethods {
        /// First those that stand, then each within a second of its end. The call is ended from time to
        /// time and begun anew. [ID-O-29]
        package static let followRevocations = Method<IdentityV1.FollowRevocationsRequest, IdentityV1.RevocationPage>(
            service: "tadamun.identity.v1.Revocations", name: "FollowRevocations",
            kind: .serverStreaming, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Revocations", file: IdentityV1.sessionsFile)
    }

    /// Which sessions are over while tokens of theirs still live; for those who verify tokens, never
    /// reachable from outside.
    package protocol RevocationsService: Service {
        /// First those that stand, then each within a second of its end. The call is ended from time to
        /// time and begun anew. [ID-O-29]
        func followRevocations(_ request: IdentityV1.FollowRevocationsRequest, _ responses: ResponseWriter<IdentityV1.RevocationPage>, _ call: Call) async throws
    }

    /// Calls `tadamun.identity.v1.Revocations`.
    package struct RevocationsClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// First those that stand, then each within a second of its end. The call is ended from time to
        /// time and begun anew. [ID-O-29]
        package func followRevocations(
            _ request: IdentityV1.FollowRevocationsRequest, _ options: CallOptions = CallOptions()
        ) -> ServerStreamingCall<IdentityV1.RevocationPage> {
            channel.serverStreaming(IdentityV1.RevocationsMethods.followRevocations, request, options)
        }
    }
}

extension IdentityV1.RevocationsService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.RevocationsMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.RevocationsMethods.followRevocations) { call in try await self.followRevocations(call.onlyRequest(IdentityV1.FollowRevocationsRequest.self), ResponseWriter(call), call) },
        ]
    }
}
