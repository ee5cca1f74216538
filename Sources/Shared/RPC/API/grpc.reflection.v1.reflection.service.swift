// Generated from grpc/reflection/v1/reflection.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

extension GrpcReflectionV1 {
    /// The methods of `grpc.reflection.v1.ServerReflection`.
    package enum ServerReflectionMethods {
        /// The reflection service is structured as a bidirectional stream, ensuring
        /// all related requests go to a single server.
        package static let serverReflectionInfo = Method<GrpcReflectionV1.ServerReflectionRequest, GrpcReflectionV1.ServerReflectionResponse>(
            service: "grpc.reflection.v1.ServerReflection", name: "ServerReflectionInfo",
            kind: .bidirectional, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "grpc.reflection.v1.ServerReflection", file: GrpcReflectionV1.reflectionFile)
    }

    /// Service `grpc.reflection.v1.ServerReflection`.
    package protocol ServerReflectionService: Service {
        /// The reflection service is structured as a bidirectional stream, ensuring
        /// all related requests go to a single server.
        func serverReflectionInfo(_ requests: RequestStream<GrpcReflectionV1.ServerReflectionRequest>, _ responses: ResponseWriter<GrpcReflectionV1.ServerReflectionResponse>, _ call: Call) async throws
    }

    /// Calls `grpc.reflection.v1.ServerReflection`.
    package struct ServerReflectionClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// The reflection service is structured as a bidirectional stream, ensuring
        /// all related requests go to a single server.
        package func serverReflectionInfo(
            _ options: CallOptions = CallOptions()
        ) -> BidirectionalCall<GrpcReflectionV1.ServerReflectionRequest, GrpcReflectionV1.ServerReflectionResponse> {
            channel.bidirectional(GrpcReflectionV1.ServerReflectionMethods.serverReflectionInfo, options)
        }
    }
}

extension GrpcReflectionV1.ServerReflectionService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        GrpcReflectionV1.ServerReflectionMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(GrpcReflectionV1.ServerReflectionMethods.serverReflectionInfo) { call in try await self.serverReflectionInfo(RequestStream(call), ResponseWriter(call), call) },
        ]
    }
}
