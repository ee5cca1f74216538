// Generated from identity/v1/messages.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Messages`.
    package enum MessagesMethods {
        /// Messages that are not tried any more, in the order in which that was decided. [IDENTITY_AGENT]
        package static let listDeadMessages = Method<IdentityV1.ListDeadMessagesRequest, IdentityV1.ListDeadMessagesResponse>(
            service: "tadamun.identity.v1.Messages", name: "ListDeadMessages",
            kind: .unary, idempotency: .noSideEffects)

        /// Tries a message again. Refused with MESSAGE_UNKNOWN, MESSAGE_EXPIRED. [IDENTITY_AGENT]
        package static let retryMessage = Method<IdentityV1.RetryMessageRequest, IdentityV1.DeadMessage>(
            service: "tadamun.identity.v1.Messages", name: "RetryMessage",
            kind: .unary, idempotency: .unknown)

        /// Forgets a message. Refused with MESSAGE_UNKNOWN. [IDENTITY_AGENT]
        package static let discardMessage = Method<IdentityV1.DiscardMessageRequest, IdentityV1.DeadMessage>(
            service: "tadamun.identity.v1.Messages", name: "DiscardMessage",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Messages", file: IdentityV1.messagesFile)
    }

    /// Messages that could not be delivered: what an operator does about them. What a message says is never
    /// shown, and where it was to go only masked.
    package protocol MessagesService: Service {
        /// Messages that are not tried any more, in the order in which that was decided. [IDENTITY_AGENT]
        func listDeadMessages(_ request: IdentityV1.ListDeadMessagesRequest, _ call: Call) async throws -> IdentityV1.ListDeadMessagesResponse

        /// Tries a message again. Refused with MESSAGE_UNKNOWN, MESSAGE_EXPIRED. [IDENTITY_AGENT]
        func retryMessage(_ request: IdentityV1.RetryMessageRequest, _ call: Call) async throws -> IdentityV1.DeadMessage

        /// Forgets a message. Refused with MESSAGE_UNKNOWN. [IDENTITY_AGENT]
        func discardMessage(_ request: IdentityV1.DiscardMessageRequest, _ call: Call) async throws -> IdentityV1.DeadMessage
    }

    /// Calls `tadamun.identity.v1.Messages`.
    package struct MessagesClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Messages that are not tried any more, in the order in which that was decided. [IDENTITY_AGENT]
        package func listDeadMessages(
            _ request: IdentityV1.ListDeadMessagesRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ListDeadMessagesResponse {
            try await channel.unary(IdentityV1.MessagesMethods.listDeadMessages, request, options)
        }

        /// Tries a message again. Refused with MESSAGE_UNKNOWN, MESSAGE_EXPIRED. [IDENTITY_AGENT]
        package func retryMessage(
            _ request: IdentityV1.RetryMessageRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.DeadMessage {
            try await channel.unary(IdentityV1.MessagesMethods.retryMessage, request, options)
        }

        /// Forgets a message. Refused with MESSAGE_UNKNOWN. [IDENTITY_AGENT]
        package func discardMessage(
            _ request: IdentityV1.DiscardMessageRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.DeadMessage {
            try await channel.unary(IdentityV1.MessagesMethods.discardMessage, request, options)
        }
    }
}

extension IdentityV1.MessagesService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.MessagesMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.MessagesMethods.listDeadMessages) { call in call.send(final: try await self.listDeadMessages(call.onlyRequest(IdentityV1.ListDeadMessagesRequest.self), call)) },
            MethodBinding(IdentityV1.MessagesMethods.retryMessage) { call in call.send(final: try await self.retryMessage(call.onlyRequest(IdentityV1.RetryMessageRequest.self), call)) },
            MethodBinding(IdentityV1.MessagesMethods.discardMessage) { call in call.send(final: try await self.discardMessage(call.onlyRequest(IdentityV1.DiscardMessageRequest.self), call)) },
        ]
    }
}
