package import Protobuf

/// A method bound to its handler, its messages' types hidden.
package struct MethodBinding: Sendable {
    package let service: String
    package let name: String
    package let kind: MethodKind
    /// Serves one call: reads its requests and sends its responses. Throws how it ended, unless OK.
    package let handler: @Sendable (Call) async throws -> Void

    @usableFromInline
    package init(
        service: String, name: String, kind: MethodKind,
        handler: @escaping @Sendable (Call) async throws -> Void
    ) {
        self.service = service
        self.name = name
        self.kind = kind
        self.handler = handler
    }

    package var path: String { "/\(service)/\(name)" }

    // The four makers are inlinable so that generated code gets handlers made for its own types.

    @inlinable @inline(__always)
    package static func unary<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        _ body: @escaping @Sendable (Request, Call) async throws -> Response
    ) -> MethodBinding {
        MethodBinding(service: method.service, name: method.name, kind: .unary) { call in
            call.send(final: try await body(try call.onlyRequest(Request.self), call))
        }
    }

    @inlinable @inline(__always)
    package static func clientStreaming<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        _ body: @escaping @Sendable (RequestStream<Request>, Call) async throws -> Response
    ) -> MethodBinding {
        MethodBinding(service: method.service, name: method.name, kind: .clientStreaming) { call in
            call.send(final: try await body(RequestStream(call), call))
        }
    }

    @inlinable @inline(__always)
    package static func serverStreaming<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        _ body: @escaping @Sendable (Request, ResponseWriter<Response>, Call) async throws -> Void
    ) -> MethodBinding {
        MethodBinding(service: method.service, name: method.name, kind: .serverStreaming) { call in
            try await body(try call.onlyRequest(Request.self), ResponseWriter(call), call)
        }
    }

    @inlinable @inline(__always)
    package static func bidirectional<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        _ body:
            @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, Call)
            async throws -> Void
    ) -> MethodBinding {
        MethodBinding(service: method.service, name: method.name, kind: .bidirectional) { call in
            try await body(RequestStream(call), ResponseWriter(call), call)
        }
    }
}
