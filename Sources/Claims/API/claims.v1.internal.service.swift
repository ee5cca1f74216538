// Generated from claims/v1/internal.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import RPC

extension ClaimsV1 {
    /// The methods of `tadamun.claims.v1.ClaimsInternal`.
    package enum ClaimsInternalMethods {
        /// The facts of Claims: `refund-decided` (body `RefundDecided`), `refund-paid` (body `RefundPaid`) and `agreement-decided` (body
        /// `AgreementDecided`), all about the insured person.
        package static let follow = Method<CommonV1.FollowRequest, CommonV1.FactPage>(
            service: "tadamun.claims.v1.ClaimsInternal", name: "Follow",
            kind: .serverStreaming, idempotency: .unknown)

        /// Who saw or changed a person's data here, as the person may know. [ID-PRV-05]
        package static let listAccesses = Method<CommonV1.AccessRequest, CommonV1.AccessPage>(
            service: "tadamun.claims.v1.ClaimsInternal", name: "ListAccesses",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.claims.v1.ClaimsInternal", file: ClaimsV1.internalFile)
    }

    /// What the other services ask; never reachable from outside.
    package protocol ClaimsInternalService: Service {
        /// The facts of Claims: `refund-decided` (body `RefundDecided`), `refund-paid` (body `RefundPaid`) and `agreement-decided` (body
        /// `AgreementDecided`), all about the insured person.
        func follow(_ request: CommonV1.FollowRequest, _ responses: ResponseWriter<CommonV1.FactPage>, _ call: Call) async throws

        /// Who saw or changed a person's data here, as the person may know. [ID-PRV-05]
        func listAccesses(_ request: CommonV1.AccessRequest, _ call: Call) async throws -> CommonV1.AccessPage
    }

    /// Calls `tadamun.claims.v1.ClaimsInternal`.
    package struct ClaimsInternalClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// The facts of Claims: `refund-decided` (body `RefundDecided`), `refund-paid` (body `RefundPaid`) and `agreement-decided` (body
        /// `AgreementDecided`), all about the insured person.
        package func follow(
            _ request: CommonV1.FollowRequest, _ options: CallOptions = CallOptions()
        ) -> ServerStreamingCall<CommonV1.FactPage> {
            channel.serverStreaming(ClaimsV1.ClaimsInternalMethods.follow, request, options)
        }

        /// Who saw or changed a person's data here, as the person may know. [ID-PRV-05]
        package func listAccesses(
            _ request: CommonV1.AccessRequest, _ options: CallOptions = CallOptions()
        ) async throws -> CommonV1.AccessPage {
            try await channel.unary(ClaimsV1.ClaimsInternalMethods.listAccesses, request, options)
        }
    }
}

extension ClaimsV1.ClaimsInternalService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        ClaimsV1.ClaimsInternalMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(ClaimsV1.ClaimsInternalMethods.follow) { call in try await self.follow(call.onlyRequest(CommonV1.FollowRequest.self), ResponseWriter(call), call) },
            MethodBinding(ClaimsV1.ClaimsInternalMethods.listAccesses) { call in call.send(final: try await self.listAccesses(call.onlyRequest(CommonV1.AccessRequest.self), call)) },
        ]
    }
}
