package import Protobuf

/// How many messages go each way.
package enum MethodKind: Sendable, Hashable {
    case unary
    case clientStreaming
    case serverStreaming
    case bidirectional

    var requestStreams: Bool { self == .clientStreaming || self == .bidirectional }
    var responseStreams: Bool { self == .serverStreaming || self == .bidirectional }
}

/// Whether a call may be sent twice: the proto's `idempotency_level`.
package enum Idempotency: Sendable, Hashable {
    case unknown
    case noSideEffects
    case idempotent
}

/// One method of a service, with the types of its messages.
package struct Method<Request: Message, Response: Message>: Sendable {
    /// The service's full name, `grpc.health.v1.Health`.
    package let service: String
    package let name: String
    package let kind: MethodKind
    package let idempotency: Idempotency

    package init(service: String, name: String, kind: MethodKind, idempotency: Idempotency) {
        self.service = service
        self.name = name
        self.kind = kind
        self.idempotency = idempotency
    }

    /// The path of its calls: `/grpc.health.v1.Health/Check`.
    package var path: String { "/\(service)/\(name)" }
}

/// A service as its proto file declares it.
package struct ServiceDescriptor: Sendable {
    /// The full name, `grpc.health.v1.Health`.
    package let name: String
    package let file: FileDescriptorEmbedded

    package init(name: String, file: FileDescriptorEmbedded) {
        self.name = name
        self.file = file
    }
}

/// What a server serves: generated protocols inherit it and bind each method to its handler.
package protocol Service: Sendable {
    static var descriptor: ServiceDescriptor { get }
    var bindings: [MethodBinding] { get }
}
