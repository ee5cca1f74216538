// Generated from grpc/health/v1/health.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

extension GrpcHealthV1 {
    /// The methods of `grpc.health.v1.Health`.
    package enum HealthMethods {
        /// If the requested service is unknown, the call will fail with status
        /// NOT_FOUND.
        package static let check = Method<GrpcHealthV1.HealthCheckRequest, GrpcHealthV1.HealthCheckResponse>(
            service: "grpc.health.v1.Health", name: "Check",
            kind: .unary, idempotency: .unknown)

        /// List provides a non-atomic snapshot of the health of all the available
        /// services.
        ///
        /// The server may respond with a RESOURCE_EXHAUSTED error if too many services
        /// exist.
        ///
        /// Clients should set a deadline when calling List, and can declare the server
        /// unhealthy if they do not receive a timely response.
        package static let list = Method<GrpcHealthV1.HealthListRequest, GrpcHealthV1.HealthListResponse>(
            service: "grpc.health.v1.Health", name: "List",
            kind: .unary, idempotency: .unknown)

        /// Performs a watch for the serving status of the requested service.
        /// The server will immediately send back a message indicating the current
        /// serving status.  It will then subsequently send a new message whenever
        /// the service's serving status changes.
        ///
        /// If the requested service is unknown when the call is received, the
        /// server will send a message setting the serving status to
        /// SERVICE_UNKNOWN but will *not* terminate the call.  If at some
        /// future point, the serving status of the service becomes known, the
        /// server will send a new message with the service's serving status.
        ///
        /// If the call terminates with status UNIMPLEMENTED, then clients
        /// should assume this method is not supported and should not retry the
        /// call.  If the call terminates with any other status (including OK),
        /// clients should retry the call with appropriate exponential backoff.
        package static let watch = Method<GrpcHealthV1.HealthCheckRequest, GrpcHealthV1.HealthCheckResponse>(
            service: "grpc.health.v1.Health", name: "Watch",
            kind: .serverStreaming, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "grpc.health.v1.Health", file: GrpcHealthV1.healthFile)
    }

    /// Service `grpc.health.v1.Health`.
    package protocol HealthService: Service {
        /// If the requested service is unknown, the call will fail with status
        /// NOT_FOUND.
        func check(_ request: GrpcHealthV1.HealthCheckRequest, _ call: Call) async throws -> GrpcHealthV1.HealthCheckResponse

        /// List provides a non-atomic snapshot of the health of all the available
        /// services.
        ///
        /// The server may respond with a RESOURCE_EXHAUSTED error if too many services
        /// exist.
        ///
        /// Clients should set a deadline when calling List, and can declare the server
        /// unhealthy if they do not receive a timely response.
        func list(_ request: GrpcHealthV1.HealthListRequest, _ call: Call) async throws -> GrpcHealthV1.HealthListResponse

        /// Performs a watch for the serving status of the requested service.
        /// The server will immediately send back a message indicating the current
        /// serving status.  It will then subsequently send a new message whenever
        /// the service's serving status changes.
        ///
        /// If the requested service is unknown when the call is received, the
        /// server will send a message setting the serving status to
        /// SERVICE_UNKNOWN but will *not* terminate the call.  If at some
        /// future point, the serving status of the service becomes known, the
        /// server will send a new message with the service's serving status.
        ///
        /// If the call terminates with status UNIMPLEMENTED, then clients
        /// should assume this method is not supported and should not retry the
        /// call.  If the call terminates with any other status (including OK),
        /// clients should retry the call with appropriate exponential backoff.
        func watch(_ request: GrpcHealthV1.HealthCheckRequest, _ responses: ResponseWriter<GrpcHealthV1.HealthCheckResponse>, _ call: Call) async throws
    }

    /// Calls `grpc.health.v1.Health`.
    package struct HealthClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// If the requested service is unknown, the call will fail with status
        /// NOT_FOUND.
        package func check(
            _ request: GrpcHealthV1.HealthCheckRequest, _ options: CallOptions = CallOptions()
        ) async throws -> GrpcHealthV1.HealthCheckResponse {
            try await channel.unary(GrpcHealthV1.HealthMethods.check, request, options)
        }

        /// List provides a non-atomic snapshot of the health of all the available
        /// services.
        ///
        /// The server may respond with a RESOURCE_EXHAUSTED error if too many services
        /// exist.
        ///
        /// Clients should set a deadline when calling List, and can declare the server
        /// unhealthy if they do not receive a timely response.
        package func list(
            _ request: GrpcHealthV1.HealthListRequest, _ options: CallOptions = CallOptions()
        ) async throws -> GrpcHealthV1.HealthListResponse {
            try await channel.unary(GrpcHealthV1.HealthMethods.list, request, options)
        }

        /// Performs a watch for the serving status of the requested service.
        /// The server will immediately send back a message indicating the current
        /// serving status.  It will then subsequently send a new message whenever
        /// the service's serving status changes.
        ///
        /// If the requested service is unknown when the call is received, the
        /// server will send a message setting the serving status to
        /// SERVICE_UNKNOWN but will *not* terminate the call.  If at some
        /// future point, the serving status of the service becomes known, the
        /// server will send a new message with the service's serving status.
        ///
        /// If the call terminates with status UNIMPLEMENTED, then clients
        /// should assume this method is not supported and should not retry the
        /// call.  If the call terminates with any other status (including OK),
        /// clients should retry the call with appropriate exponential backoff.
        package func watch(
            _ request: GrpcHealthV1.HealthCheckRequest, _ options: CallOptions = CallOptions()
        ) -> ServerStreamingCall<GrpcHealthV1.HealthCheckResponse> {
            channel.serverStreaming(GrpcHealthV1.HealthMethods.watch, request, options)
        }
    }
}

extension GrpcHealthV1.HealthService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        GrpcHealthV1.HealthMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(GrpcHealthV1.HealthMethods.check) { call in call.send(final: try await self.check(call.onlyRequest(GrpcHealthV1.HealthCheckRequest.self), call)) },
            MethodBinding(GrpcHealthV1.HealthMethods.list) { call in call.send(final: try await self.list(call.onlyRequest(GrpcHealthV1.HealthListRequest.self), call)) },
            MethodBinding(GrpcHealthV1.HealthMethods.watch) { call in try await self.watch(call.onlyRequest(GrpcHealthV1.HealthCheckRequest.self), ResponseWriter(call), call) },
        ]
    }
}
