package import Protobuf

/// A method bound to its handler, its messages' types hidden.
package struct MethodBinding: Sendable {
    package let service: String
    package let name: String
    package let kind: MethodKind
    /// Serves one call: reads its requests and sends its responses. Throws how it ended, unless OK.
    package let handler: Handler

    package typealias Handler = @Sendable (Call) async throws -> Void

    /// Binds a method; generated code writes the handler, as it knows the types of the messages.
    @inlinable
    package init<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        _ handler: @escaping Handler
    ) {
        service = method.service
        name = method.name
        kind = method.kind
        self.handler = handler
    }

    package var path: String { "/\(service)/\(name)" }
}
