// Generated from identity/v1/alerts.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Alerts`.
    package enum AlertsMethods {
        /// The window shown as soon as the person enters the private space. [ID-ALR-01, ID-ALR-02]
        package static let getChangesSinceLastConnection = Method<IdentityV1.GetChangesRequest, IdentityV1.ChangesSinceLastConnection>(
            service: "tadamun.identity.v1.Alerts", name: "GetChangesSinceLastConnection",
            kind: .unary, idempotency: .noSideEffects)

        /// The changes of one row of the window, the newest first. [ID-ALR-02, ID-ALR-03]
        package static let listChanges = Method<IdentityV1.ListChangesRequest, IdentityV1.ListChangesResponse>(
            service: "tadamun.identity.v1.Alerts", name: "ListChanges",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Alerts", file: IdentityV1.alertsFile)
    }

    /// What changed for a person since the last connection [ID-ALR]; for the person alone.
    package protocol AlertsService: Service {
        /// The window shown as soon as the person enters the private space. [ID-ALR-01, ID-ALR-02]
        func getChangesSinceLastConnection(_ request: IdentityV1.GetChangesRequest, _ call: Call) async throws -> IdentityV1.ChangesSinceLastConnection

        /// The changes of one row of the window, the newest first. [ID-ALR-02, ID-ALR-03]
        func listChanges(_ request: IdentityV1.ListChangesRequest, _ call: Call) async throws -> IdentityV1.ListChangesResponse
    }

    /// Calls `tadamun.identity.v1.Alerts`.
    package struct AlertsClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// The window shown as soon as the person enters the private space. [ID-ALR-01, ID-ALR-02]
        package func getChangesSinceLastConnection(
            _ request: IdentityV1.GetChangesRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ChangesSinceLastConnection {
            try await channel.unary(IdentityV1.AlertsMethods.getChangesSinceLastConnection, request, options)
        }

        /// The changes of one row of the window, the newest first. [ID-ALR-02, ID-ALR-03]
        package func listChanges(
            _ request: IdentityV1.ListChangesRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ListChangesResponse {
            try await channel.unary(IdentityV1.AlertsMethods.listChanges, request, options)
        }
    }
}

extension IdentityV1.AlertsService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.AlertsMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.AlertsMethods.getChangesSinceLastConnection) { call in call.send(final: try await self.getChangesSinceLastConnection(call.onlyRequest(IdentityV1.GetChangesRequest.self), call)) },
            MethodBinding(IdentityV1.AlertsMethods.listChanges) { call in call.send(final: try await self.listChanges(call.onlyRequest(IdentityV1.ListChangesRequest.self), call)) },
        ]
    }
}
