// Generated from identity/v1/guide.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Guide`.
    package enum GuideMethods {
        /// Where a fund is reached, for a purpose. Refused with FUND_UNKNOWN. [ID-CNT-01 to ID-CNT-05]
        package static let listContactPoints = Method<IdentityV1.ListContactPointsRequest, IdentityV1.ListContactPointsResponse>(
            service: "tadamun.identity.v1.Guide", name: "ListContactPoints",
            kind: .unary, idempotency: .noSideEffects)

        /// What the pages of the activation journey say, and the version of the conditions that StartActivation
        /// asks for. Refused with FUND_UNKNOWN, ACTIVATION_NOT_OFFERED. [ID-ACT-02, ID-ACT-06 to ID-ACT-19]
        package static let getJourneyTexts = Method<IdentityV1.GetJourneyTextsRequest, IdentityV1.JourneyTexts>(
            service: "tadamun.identity.v1.Guide", name: "GetJourneyTexts",
            kind: .unary, idempotency: .noSideEffects)

        /// The e-services of a fund, and who may use each. Refused with FUND_UNKNOWN. [ID-GEN-01, ID-GEN-02,
        /// ID-GEN-04, ID-GEN-05]
        package static let listOnlineServices = Method<IdentityV1.ListOnlineServicesRequest, IdentityV1.ListOnlineServicesResponse>(
            service: "tadamun.identity.v1.Guide", name: "ListOnlineServices",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Guide", file: IdentityV1.guideFile)
    }

    /// What anybody may know of the funds' services.
    package protocol GuideService: Service {
        /// Where a fund is reached, for a purpose. Refused with FUND_UNKNOWN. [ID-CNT-01 to ID-CNT-05]
        func listContactPoints(_ request: IdentityV1.ListContactPointsRequest, _ call: Call) async throws -> IdentityV1.ListContactPointsResponse

        /// What the pages of the activation journey say, and the version of the conditions that StartActivation
        /// asks for. Refused with FUND_UNKNOWN, ACTIVATION_NOT_OFFERED. [ID-ACT-02, ID-ACT-06 to ID-ACT-19]
        func getJourneyTexts(_ request: IdentityV1.GetJourneyTextsRequest, _ call: Call) async throws -> IdentityV1.JourneyTexts

        /// The e-services of a fund, and who may use each. Refused with FUND_UNKNOWN. [ID-GEN-01, ID-GEN-02,
        /// ID-GEN-04, ID-GEN-05]
        func listOnlineServices(_ request: IdentityV1.ListOnlineServicesRequest, _ call: Call) async throws -> IdentityV1.ListOnlineServicesResponse
    }

    /// Calls `tadamun.identity.v1.Guide`.
    package struct GuideClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Where a fund is reached, for a purpose. Refused with FUND_UNKNOWN. [ID-CNT-01 to ID-CNT-05]
        package func listContactPoints(
            _ request: IdentityV1.ListContactPointsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ListContactPointsResponse {
            try await channel.unary(IdentityV1.GuideMethods.listContactPoints, request, options)
        }

        /// What the pages of the activation journey say, and the version of the conditions that StartActivation
        /// asks for. Refused with FUND_UNKNOWN, ACTIVATION_NOT_OFFERED. [ID-ACT-02, ID-ACT-06 to ID-ACT-19]
        package func getJourneyTexts(
            _ request: IdentityV1.GetJourneyTextsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.JourneyTexts {
            try await channel.unary(IdentityV1.GuideMethods.getJourneyTexts, request, options)
        }

        /// The e-services of a fund, and who may use each. Refused with FUND_UNKNOWN. [ID-GEN-01, ID-GEN-02,
        /// ID-GEN-04, ID-GEN-05]
        package func listOnlineServices(
            _ request: IdentityV1.ListOnlineServicesRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ListOnlineServicesResponse {
            try await channel.unary(IdentityV1.GuideMethods.listOnlineServices, request, options)
        }
    }
}

extension IdentityV1.GuideService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.GuideMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.GuideMethods.listContactPoints) { call in call.send(final: try await self.listContactPoints(call.onlyRequest(IdentityV1.ListContactPointsRequest.self), call)) },
            MethodBinding(IdentityV1.GuideMethods.getJourneyTexts) { call in call.send(final: try await self.getJourneyTexts(call.onlyRequest(IdentityV1.GetJourneyTextsRequest.self), call)) },
            MethodBinding(IdentityV1.GuideMethods.listOnlineServices) { call in call.send(final: try await self.listOnlineServices(call.onlyRequest(IdentityV1.ListOnlineServicesRequest.self), call)) },
        ]
    }
}
