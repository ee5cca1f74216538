// Generated from identity/v1/assurance.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Assurance`.
    package enum AssuranceMethods {
        /// The official contact of a person's employer confirms who asked for the account, which opens at
        /// once where it is HELD. The person must work for the caller's employer by the fund's record; who
        /// does not, and who has no such account, are the same refusal: PERSON_UNKNOWN. [ID-HRD-02; EMPLOYER]
        package static let confirmPerson = Method<IdentityV1.ConfirmPersonRequest, IdentityV1.ConfirmPersonResponse>(
            service: "tadamun.identity.v1.Assurance", name: "ConfirmPerson",
            kind: .unary, idempotency: .unknown)

        /// An agent stops an account that is HELD, as an old contact can. Refused with USER_UNKNOWN,
        /// ACCOUNT_STATE_FORBIDS, REASON_MISSING. [ID-HRD-03; IDENTITY_AGENT]
        package static let objectForPerson = Method<IdentityV1.ObjectForPersonRequest, IdentityV1.Account>(
            service: "tadamun.identity.v1.Assurance", name: "ObjectForPerson",
            kind: .unary, idempotency: .unknown)

        /// An agent who has seen the person ends the locks of failed activations and codes of an identity
        /// card. [ID-O-08, section 4.4; IDENTITY_AGENT]
        package static let unlockActivation = Method<IdentityV1.UnlockActivationRequest, IdentityV1.UnlockActivationResponse>(
            service: "tadamun.identity.v1.Assurance", name: "UnlockActivation",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Assurance", file: IdentityV1.assuranceFile)
    }

    /// What makes sure that an account is its person's, beside the pages of the journey.
    package protocol AssuranceService: Service {
        /// The official contact of a person's employer confirms who asked for the account, which opens at
        /// once where it is HELD. The person must work for the caller's employer by the fund's record; who
        /// does not, and who has no such account, are the same refusal: PERSON_UNKNOWN. [ID-HRD-02; EMPLOYER]
        func confirmPerson(_ request: IdentityV1.ConfirmPersonRequest, _ call: Call) async throws -> IdentityV1.ConfirmPersonResponse

        /// An agent stops an account that is HELD, as an old contact can. Refused with USER_UNKNOWN,
        /// ACCOUNT_STATE_FORBIDS, REASON_MISSING. [ID-HRD-03; IDENTITY_AGENT]
        func objectForPerson(_ request: IdentityV1.ObjectForPersonRequest, _ call: Call) async throws -> IdentityV1.Account

        /// An agent who has seen the person ends the locks of failed activations and codes of an identity
        /// card. [ID-O-08, section 4.4; IDENTITY_AGENT]
        func unlockActivation(_ request: IdentityV1.UnlockActivationRequest, _ call: Call) async throws -> IdentityV1.UnlockActivationResponse
    }

    /// Calls `tadamun.identity.v1.Assurance`.
    package struct AssuranceClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// The official contact of a person's employer confirms who asked for the account, which opens at
        /// once where it is HELD. The person must work for the caller's employer by the fund's record; who
        /// does not, and who has no such account, are the same refusal: PERSON_UNKNOWN. [ID-HRD-02; EMPLOYER]
        package func confirmPerson(
            _ request: IdentityV1.ConfirmPersonRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ConfirmPersonResponse {
            try await channel.unary(IdentityV1.AssuranceMethods.confirmPerson, request, options)
        }

        /// An agent stops an account that is HELD, as an old contact can. Refused with USER_UNKNOWN,
        /// ACCOUNT_STATE_FORBIDS, REASON_MISSING. [ID-HRD-03; IDENTITY_AGENT]
        package func objectForPerson(
            _ request: IdentityV1.ObjectForPersonRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Account {
            try await channel.unary(IdentityV1.AssuranceMethods.objectForPerson, request, options)
        }

        /// An agent who has seen the person ends the locks of failed activations and codes of an identity
        /// card. [ID-O-08, section 4.4; IDENTITY_AGENT]
        package func unlockActivation(
            _ request: IdentityV1.UnlockActivationRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.UnlockActivationResponse {
            try await channel.unary(IdentityV1.AssuranceMethods.unlockActivation, request, options)
        }
    }
}

extension IdentityV1.AssuranceService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.AssuranceMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.AssuranceMethods.confirmPerson) { call in call.send(final: try await self.confirmPerson(call.onlyRequest(IdentityV1.ConfirmPersonRequest.self), call)) },
            MethodBinding(IdentityV1.AssuranceMethods.objectForPerson) { call in call.send(final: try await self.objectForPerson(call.onlyRequest(IdentityV1.ObjectForPersonRequest.self), call)) },
            MethodBinding(IdentityV1.AssuranceMethods.unlockActivation) { call in call.send(final: try await self.unlockActivation(call.onlyRequest(IdentityV1.UnlockActivationRequest.self), call)) },
        ]
    }
}
