// Generated from providers/v1/internal.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import RPC

extension ProvidersV1 {
    /// The methods of `tadamun.providers.v1.ProvidersInternal`.
    package enum ProvidersInternalMethods {
        /// The catalogue's entries in force on a day, by code; a code that has none is left out.
        package static let findTariffs = Method<ProvidersV1.FindTariffsRequest, ProvidersV1.FindTariffsResponse>(
            service: "tadamun.providers.v1.ProvidersInternal", name: "FindTariffs",
            kind: .unary, idempotency: .noSideEffects)

        /// A provider's standing on a day. [PRV-INPE-01, PRV-CONV-O-04]
        package static let findProvider = Method<ProvidersV1.FindProviderRequest, ProvidersV1.FindProviderResponse>(
            service: "tadamun.providers.v1.ProvidersInternal", name: "FindProvider",
            kind: .unary, idempotency: .noSideEffects)

        /// The facts of Providers: `provider-changed` (body `ProviderChanged`) and `tariff-changed` (body
        /// `TariffChanged`).
        package static let follow = Method<CommonV1.FollowRequest, CommonV1.FactPage>(
            service: "tadamun.providers.v1.ProvidersInternal", name: "Follow",
            kind: .serverStreaming, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.providers.v1.ProvidersInternal", file: ProvidersV1.internalFile)
    }

    /// What the other services ask; never reachable from outside.
    package protocol ProvidersInternalService: Service {
        /// The catalogue's entries in force on a day, by code; a code that has none is left out.
        func findTariffs(_ request: ProvidersV1.FindTariffsRequest, _ call: Call) async throws -> ProvidersV1.FindTariffsResponse

        /// A provider's standing on a day. [PRV-INPE-01, PRV-CONV-O-04]
        func findProvider(_ request: ProvidersV1.FindProviderRequest, _ call: Call) async throws -> ProvidersV1.FindProviderResponse

        /// The facts of Providers: `provider-changed` (body `ProviderChanged`) and `tariff-changed` (body
        /// `TariffChanged`).
        func follow(_ request: CommonV1.FollowRequest, _ responses: ResponseWriter<CommonV1.FactPage>, _ call: Call) async throws
    }

    /// Calls `tadamun.providers.v1.ProvidersInternal`.
    package struct ProvidersInternalClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// The catalogue's entries in force on a day, by code; a code that has none is left out.
        package func findTariffs(
            _ request: ProvidersV1.FindTariffsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.FindTariffsResponse {
            try await channel.unary(ProvidersV1.ProvidersInternalMethods.findTariffs, request, options)
        }

        /// A provider's standing on a day. [PRV-INPE-01, PRV-CONV-O-04]
        package func findProvider(
            _ request: ProvidersV1.FindProviderRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.FindProviderResponse {
            try await channel.unary(ProvidersV1.ProvidersInternalMethods.findProvider, request, options)
        }

        /// The facts of Providers: `provider-changed` (body `ProviderChanged`) and `tariff-changed` (body
        /// `TariffChanged`).
        package func follow(
            _ request: CommonV1.FollowRequest, _ options: CallOptions = CallOptions()
        ) -> ServerStreamingCall<CommonV1.FactPage> {
            channel.serverStreaming(ProvidersV1.ProvidersInternalMethods.follow, request, options)
        }
    }
}

extension ProvidersV1.ProvidersInternalService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        ProvidersV1.ProvidersInternalMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(ProvidersV1.ProvidersInternalMethods.findTariffs) { call in call.send(final: try await self.findTariffs(call.onlyRequest(ProvidersV1.FindTariffsRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersInternalMethods.findProvider) { call in call.send(final: try await self.findProvider(call.onlyRequest(ProvidersV1.FindProviderRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersInternalMethods.follow) { call in try await self.follow(call.onlyRequest(CommonV1.FollowRequest.self), ResponseWriter(call), call) },
        ]
    }
}
