package import Protobuf

/// A response and what came beside it.
package struct UnaryResponse<Message: Protobuf.Message>: Sendable {
    package let message: Message
    /// What the server sent before the response.
    package let initialMetadata: Metadata
    /// What the server sent with the status.
    package let trailingMetadata: Metadata
    /// Whether the message came compressed.
    package let wasCompressed: Bool
}
