// Generated from identity/v1/keys.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Keys`.
    package enum KeysMethods {
        /// Every key whose tokens may still be alive, the one that signs now first.
        package static let listKeys = Method<IdentityV1.ListKeysRequest, IdentityV1.ListKeysResponse>(
            service: "tadamun.identity.v1.Keys", name: "ListKeys",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Keys", file: IdentityV1.keysFile)
    }

    /// The keys with which access tokens are verified without a call to Identity.
    package protocol KeysService: Service {
        /// Every key whose tokens may still be alive, the one that signs now first.
        func listKeys(_ request: IdentityV1.ListKeysRequest, _ call: Call) async throws -> IdentityV1.ListKeysResponse
    }

    /// Calls `tadamun.identity.v1.Keys`.
    package struct KeysClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Every key whose tokens may still be alive, the one that signs now first.
        package func listKeys(
            _ request: IdentityV1.ListKeysRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ListKeysResponse {
            try await channel.unary(IdentityV1.KeysMethods.listKeys, request, options)
        }
    }
}

extension IdentityV1.KeysService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.KeysMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.KeysMethods.listKeys) { call in call.send(final: try await self.listKeys(call.onlyRequest(IdentityV1.ListKeysRequest.self), call)) },
        ]
    }
}
