// Generated from grpc/testing/test.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension GrpcTesting {
    /// The methods of `grpc.testing.TestService`.
    package enum TestServiceMethods {
        /// Nothing asked, nothing answered.
        package static let emptyCall = Method<GrpcTesting.Empty, GrpcTesting.Empty>(
            service: "grpc.testing.TestService", name: "EmptyCall",
            kind: .unary, idempotency: .unknown)

        /// One request, one response of the size that the request names.
        package static let unaryCall = Method<GrpcTesting.SimpleRequest, GrpcTesting.SimpleResponse>(
            service: "grpc.testing.TestService", name: "UnaryCall",
            kind: .unary, idempotency: .unknown)

        /// As `UnaryCall`, with response headers that let a caching proxy answer the next call.
        package static let cacheableUnaryCall = Method<GrpcTesting.SimpleRequest, GrpcTesting.SimpleResponse>(
            service: "grpc.testing.TestService", name: "CacheableUnaryCall",
            kind: .unary, idempotency: .noSideEffects)

        /// One request, a response for each of its parameters.
        package static let streamingOutputCall = Method<GrpcTesting.StreamingOutputCallRequest, GrpcTesting.StreamingOutputCallResponse>(
            service: "grpc.testing.TestService", name: "StreamingOutputCall",
            kind: .serverStreaming, idempotency: .unknown)

        /// Many requests, one response with the sum of their sizes.
        package static let streamingInputCall = Method<GrpcTesting.StreamingInputCallRequest, GrpcTesting.StreamingInputCallResponse>(
            service: "grpc.testing.TestService", name: "StreamingInputCall",
            kind: .clientStreaming, idempotency: .unknown)

        /// Each request is answered as it comes, with as many responses as it has parameters.
        package static let fullDuplexCall = Method<GrpcTesting.StreamingOutputCallRequest, GrpcTesting.StreamingOutputCallResponse>(
            service: "grpc.testing.TestService", name: "FullDuplexCall",
            kind: .bidirectional, idempotency: .unknown)

        /// All requests are read before the first response is written.
        package static let halfDuplexCall = Method<GrpcTesting.StreamingOutputCallRequest, GrpcTesting.StreamingOutputCallResponse>(
            service: "grpc.testing.TestService", name: "HalfDuplexCall",
            kind: .bidirectional, idempotency: .unknown)

        /// A method that the test server does not implement.
        package static let unimplementedCall = Method<GrpcTesting.Empty, GrpcTesting.Empty>(
            service: "grpc.testing.TestService", name: "UnimplementedCall",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "grpc.testing.TestService", file: GrpcTesting.testFile)
    }

    /// One method for each shape that a call can have, steered by its requests.
    package protocol TestServiceService: Service {
        /// Nothing asked, nothing answered.
        func emptyCall(_ request: GrpcTesting.Empty, _ call: Call) async throws -> GrpcTesting.Empty

        /// One request, one response of the size that the request names.
        func unaryCall(_ request: GrpcTesting.SimpleRequest, _ call: Call) async throws -> GrpcTesting.SimpleResponse

        /// As `UnaryCall`, with response headers that let a caching proxy answer the next call.
        func cacheableUnaryCall(_ request: GrpcTesting.SimpleRequest, _ call: Call) async throws -> GrpcTesting.SimpleResponse

        /// One request, a response for each of its parameters.
        func streamingOutputCall(_ request: GrpcTesting.StreamingOutputCallRequest, _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: Call) async throws

        /// Many requests, one response with the sum of their sizes.
        func streamingInputCall(_ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, _ call: Call) async throws -> GrpcTesting.StreamingInputCallResponse

        /// Each request is answered as it comes, with as many responses as it has parameters.
        func fullDuplexCall(_ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>, _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: Call) async throws

        /// All requests are read before the first response is written.
        func halfDuplexCall(_ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>, _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: Call) async throws

        /// A method that the test server does not implement.
        func unimplementedCall(_ request: GrpcTesting.Empty, _ call: Call) async throws -> GrpcTesting.Empty
    }
}

extension GrpcTesting.TestServiceService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        GrpcTesting.TestServiceMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            .unary(GrpcTesting.TestServiceMethods.emptyCall) { try await self.emptyCall($0, $1) },
            .unary(GrpcTesting.TestServiceMethods.unaryCall) { try await self.unaryCall($0, $1) },
            .unary(GrpcTesting.TestServiceMethods.cacheableUnaryCall) { try await self.cacheableUnaryCall($0, $1) },
            .serverStreaming(GrpcTesting.TestServiceMethods.streamingOutputCall) { try await self.streamingOutputCall($0, $1, $2) },
            .clientStreaming(GrpcTesting.TestServiceMethods.streamingInputCall) { try await self.streamingInputCall($0, $1) },
            .bidirectional(GrpcTesting.TestServiceMethods.fullDuplexCall) { try await self.fullDuplexCall($0, $1, $2) },
            .bidirectional(GrpcTesting.TestServiceMethods.halfDuplexCall) { try await self.halfDuplexCall($0, $1, $2) },
            .unary(GrpcTesting.TestServiceMethods.unimplementedCall) { try await self.unimplementedCall($0, $1) },
        ]
    }
}
extension GrpcTesting {
    /// The methods of `grpc.testing.UnimplementedService`.
    package enum UnimplementedServiceMethods {
        /// A method of the service that is not there.
        package static let unimplementedCall = Method<GrpcTesting.Empty, GrpcTesting.Empty>(
            service: "grpc.testing.UnimplementedService", name: "UnimplementedCall",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "grpc.testing.UnimplementedService", file: GrpcTesting.testFile)
    }

    /// A service that no test server has.
    package protocol UnimplementedServiceService: Service {
        /// A method of the service that is not there.
        func unimplementedCall(_ request: GrpcTesting.Empty, _ call: Call) async throws -> GrpcTesting.Empty
    }
}

extension GrpcTesting.UnimplementedServiceService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        GrpcTesting.UnimplementedServiceMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            .unary(GrpcTesting.UnimplementedServiceMethods.unimplementedCall) { try await self.unimplementedCall($0, $1) },
        ]
    }
}
extension GrpcTesting {
    /// The methods of `grpc.testing.ReconnectService`.
    package enum ReconnectServiceMethods {
        /// Begins to refuse connections.
        package static let start = Method<GrpcTesting.ReconnectParams, GrpcTesting.Empty>(
            service: "grpc.testing.ReconnectService", name: "Start",
            kind: .unary, idempotency: .unknown)

        /// Ends the test and tells what was seen.
        package static let stop = Method<GrpcTesting.Empty, GrpcTesting.ReconnectInfo>(
            service: "grpc.testing.ReconnectService", name: "Stop",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "grpc.testing.ReconnectService", file: GrpcTesting.testFile)
    }

    /// Steers and reports how a client connects anew.
    package protocol ReconnectServiceService: Service {
        /// Begins to refuse connections.
        func start(_ request: GrpcTesting.ReconnectParams, _ call: Call) async throws -> GrpcTesting.Empty

        /// Ends the test and tells what was seen.
        func stop(_ request: GrpcTesting.Empty, _ call: Call) async throws -> GrpcTesting.ReconnectInfo
    }
}

extension GrpcTesting.ReconnectServiceService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        GrpcTesting.ReconnectServiceMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            .unary(GrpcTesting.ReconnectServiceMethods.start) { try await self.start($0, $1) },
            .unary(GrpcTesting.ReconnectServiceMethods.stop) { try await self.stop($0, $1) },
        ]
    }
}
