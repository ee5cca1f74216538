// Generated from identity/v1/privacy.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Privacy`.
    package enum PrivacyMethods {
        /// Accepts another version of the general conditions. [ID-PRV-03, ID-O-52]
        /// Refused with CONDITIONS_NOT_ACCEPTED, CONDITIONS_VERSION_UNKNOWN.
        package static let acceptConditions = Method<IdentityV1.AcceptConditionsRequest, IdentityV1.Consent>(
            service: "tadamun.identity.v1.Privacy", name: "AcceptConditions",
            kind: .unary, idempotency: .unknown)

        /// Who has seen or changed the data of the caller, in every service, the newest first. [ID-PRV-05]
        package static let listAccesses = Method<IdentityV1.ListAccessesRequest, IdentityV1.ListAccessesResponse>(
            service: "tadamun.identity.v1.Privacy", name: "ListAccesses",
            kind: .unary, idempotency: .noSideEffects)

        /// What Identity holds of the caller; the caller has stepped up. [ID-O-53]
        /// Refused with STEP_UP_REQUIRED.
        package static let exportMyData = Method<IdentityV1.ExportMyDataRequest, IdentityV1.PersonalData>(
            service: "tadamun.identity.v1.Privacy", name: "ExportMyData",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Privacy", file: IdentityV1.privacyFile)
    }

    /// What a person may know and say of the own data [ID-PRV, law 09-08]; for the account's holder alone.
    package protocol PrivacyService: Service {
        /// Accepts another version of the general conditions. [ID-PRV-03, ID-O-52]
        /// Refused with CONDITIONS_NOT_ACCEPTED, CONDITIONS_VERSION_UNKNOWN.
        func acceptConditions(_ request: IdentityV1.AcceptConditionsRequest, _ call: Call) async throws -> IdentityV1.Consent

        /// Who has seen or changed the data of the caller, in every service, the newest first. [ID-PRV-05]
        func listAccesses(_ request: IdentityV1.ListAccessesRequest, _ call: Call) async throws -> IdentityV1.ListAccessesResponse

        /// What Identity holds of the caller; the caller has stepped up. [ID-O-53]
        /// Refused with STEP_UP_REQUIRED.
        func exportMyData(_ request: IdentityV1.ExportMyDataRequest, _ call: Call) async throws -> IdentityV1.PersonalData
    }

    /// Calls `tadamun.identity.v1.Privacy`.
    package struct PrivacyClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Accepts another version of the general conditions. [ID-PRV-03, ID-O-52]
        /// Refused with CONDITIONS_NOT_ACCEPTED, CONDITIONS_VERSION_UNKNOWN.
        package func acceptConditions(
            _ request: IdentityV1.AcceptConditionsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Consent {
            try await channel.unary(IdentityV1.PrivacyMethods.acceptConditions, request, options)
        }

        /// Who has seen or changed the data of the caller, in every service, the newest first. [ID-PRV-05]
        package func listAccesses(
            _ request: IdentityV1.ListAccessesRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ListAccessesResponse {
            try await channel.unary(IdentityV1.PrivacyMethods.listAccesses, request, options)
        }

        /// What Identity holds of the caller; the caller has stepped up. [ID-O-53]
        /// Refused with STEP_UP_REQUIRED.
        package func exportMyData(
            _ request: IdentityV1.ExportMyDataRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.PersonalData {
            try await channel.unary(IdentityV1.PrivacyMethods.exportMyData, request, options)
        }
    }
}

extension IdentityV1.PrivacyService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.PrivacyMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.PrivacyMethods.acceptConditions) { call in call.send(final: try await self.acceptConditions(call.onlyRequest(IdentityV1.AcceptConditionsRequest.self), call)) },
            MethodBinding(IdentityV1.PrivacyMethods.listAccesses) { call in call.send(final: try await self.listAccesses(call.onlyRequest(IdentityV1.ListAccessesRequest.self), call)) },
            MethodBinding(IdentityV1.PrivacyMethods.exportMyData) { call in call.send(final: try await self.exportMyData(call.onlyRequest(IdentityV1.ExportMyDataRequest.self), call)) },
        ]
    }
}
