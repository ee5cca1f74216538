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

    /// Calls `grpc.testing.TestService`.
    package struct TestServiceClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Nothing asked, nothing answered.
        package func emptyCall(
            _ request: GrpcTesting.Empty, _ options: CallOptions = CallOptions()
        ) async throws -> GrpcTesting.Empty {
            try await channel.unary(GrpcTesting.TestServiceMethods.emptyCall, request, options)
        }

        /// One request, one response of the size that the request names.
        package func unaryCall(
            _ request: GrpcTesting.SimpleRequest, _ options: CallOptions = CallOptions()
        ) async throws -> GrpcTesting.SimpleResponse {
            try await channel.unary(GrpcTesting.TestServiceMethods.unaryCall, request, options)
        }

        /// As `UnaryCall`, with response headers that let a caching proxy answer the next call.
        package func cacheableUnaryCall(
            _ request: GrpcTesting.SimpleRequest, _ options: CallOptions = CallOptions()
        ) async throws -> GrpcTesting.SimpleResponse {
            try await channel.unary(GrpcTesting.TestServiceMethods.cacheableUnaryCall, request, options)
        }

        /// One request, a response for each of its parameters.
        package func streamingOutputCall(
            _ request: GrpcTesting.StreamingOutputCallRequest, _ options: CallOptions = CallOptions()
        ) -> ServerStreamingCall<GrpcTesting.StreamingOutputCallResponse> {
            channel.serverStreaming(GrpcTesting.TestServiceMethods.streamingOutputCall, request, options)
        }

        /// Many requests, one response with the sum of their sizes.
        package func streamingInputCall(
            _ options: CallOptions = CallOptions()
        ) -> ClientStreamingCall<GrpcTesting.StreamingInputCallRequest, GrpcTesting.StreamingInputCallResponse> {
            channel.clientStreaming(GrpcTesting.TestServiceMethods.streamingInputCall, options)
        }

        /// Each request is answered as it comes, with as many responses as it has parameters.
        package func fullDuplexCall(
            _ options: CallOptions = CallOptions()
        ) -> BidirectionalCall<GrpcTesting.StreamingOutputCallRequest, GrpcTesting.StreamingOutputCallResponse> {
            channel.bidirectional(GrpcTesting.TestServiceMethods.fullDuplexCall, options)
        }

        /// All requests are read before the first response is written.
        package func halfDuplexCall(
            _ options: CallOptions = CallOptions()
        ) -> BidirectionalCall<GrpcTesting.StreamingOutputCallRequest, GrpcTesting.StreamingOutputCallResponse> {
            channel.bidirectional(GrpcTesting.TestServiceMethods.halfDuplexCall, options)
        }

        /// A method that the test server does not implement.
        package func unimplementedCall(
            _ request: GrpcTesting.Empty, _ options: CallOptions = CallOptions()
        ) async throws -> GrpcTesting.Empty {
            try await channel.unary(GrpcTesting.TestServiceMethods.unimplementedCall, request, options)
        }
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
            MethodBinding(GrpcTesting.TestServiceMethods.emptyCall) { call in call.send(final: try await self.emptyCall(call.onlyRequest(GrpcTesting.Empty.self), call)) },
            MethodBinding(GrpcTesting.TestServiceMethods.unaryCall) { call in call.send(final: try await self.unaryCall(call.onlyRequest(GrpcTesting.SimpleRequest.self), call)) },
            MethodBinding(GrpcTesting.TestServiceMethods.cacheableUnaryCall) { call in call.send(final: try await self.cacheableUnaryCall(call.onlyRequest(GrpcTesting.SimpleRequest.self), call)) },
            MethodBinding(GrpcTesting.TestServiceMethods.streamingOutputCall) { call in try await self.streamingOutputCall(call.onlyRequest(GrpcTesting.StreamingOutputCallRequest.self), ResponseWriter(call), call) },
            MethodBinding(GrpcTesting.TestServiceMethods.streamingInputCall) { call in call.send(final: try await self.streamingInputCall(RequestStream(call), call)) },
            MethodBinding(GrpcTesting.TestServiceMethods.fullDuplexCall) { call in try await self.fullDuplexCall(RequestStream(call), ResponseWriter(call), call) },
            MethodBinding(GrpcTesting.TestServiceMethods.halfDuplexCall) { call in try await self.halfDuplexCall(RequestStream(call), ResponseWriter(call), call) },
            MethodBinding(GrpcTesting.TestServiceMethods.unimplementedCall) { call in call.send(final: try await self.unimplementedCall(call.onlyRequest(GrpcTesting.Empty.self), call)) },
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

    /// Calls `grpc.testing.UnimplementedService`.
    package struct UnimplementedServiceClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// A method of the service that is not there.
        package func unimplementedCall(
            _ request: GrpcTesting.Empty, _ options: CallOptions = CallOptions()
        ) async throws -> GrpcTesting.Empty {
            try await channel.unary(GrpcTesting.UnimplementedServiceMethods.unimplementedCall, request, options)
        }
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
            MethodBinding(GrpcTesting.UnimplementedServiceMethods.unimplementedCall) { call in call.send(final: try await self.unimplementedCall(call.onlyRequest(GrpcTesting.Empty.self), call)) },
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

    /// Calls `grpc.testing.ReconnectService`.
    package struct ReconnectServiceClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Begins to refuse connections.
        package func start(
            _ request: GrpcTesting.ReconnectParams, _ options: CallOptions = CallOptions()
        ) async throws -> GrpcTesting.Empty {
            try await channel.unary(GrpcTesting.ReconnectServiceMethods.start, request, options)
        }

        /// Ends the test and tells what was seen.
        package func stop(
            _ request: GrpcTesting.Empty, _ options: CallOptions = CallOptions()
        ) async throws -> GrpcTesting.ReconnectInfo {
            try await channel.unary(GrpcTesting.ReconnectServiceMethods.stop, request, options)
        }
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
            MethodBinding(GrpcTesting.ReconnectServiceMethods.start) { call in call.send(final: try await self.start(call.onlyRequest(GrpcTesting.ReconnectParams.self), call)) },
            MethodBinding(GrpcTesting.ReconnectServiceMethods.stop) { call in call.send(final: try await self.stop(call.onlyRequest(GrpcTesting.Empty.self), call)) },
        ]
    }
}
