// Generated from grpc/reflection/v1alpha/reflection.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

extension GrpcReflectionV1alpha {
    /// The methods of `grpc.reflection.v1alpha.ServerReflection`.
    package enum ServerReflectionMethods {
        /// The reflection service is structured as a bidirectional stream, ensuring
        /// all related requests go to a single server.
        package static let serverReflectionInfo = Method<GrpcReflectionV1alpha.ServerReflectionRequest, GrpcReflectionV1alpha.ServerReflectionResponse>(
            service: "grpc.reflection.v1alpha.ServerReflection", name: "ServerReflectionInfo",
            kind: .bidirectional, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "grpc.reflection.v1alpha.ServerReflection", file: GrpcReflectionV1alpha.reflectionFile)
    }

    /// Service `grpc.reflection.v1alpha.ServerReflection`.
    package protocol ServerReflectionService: Service {
        /// The reflection service is structured as a bidirectional stream, ensuring
        /// all related requests go to a single server.
        func serverReflectionInfo(_ requests: RequestStream<GrpcReflectionV1alpha.ServerReflectionRequest>, _ responses: ResponseWriter<GrpcReflectionV1alpha.ServerReflectionResponse>, _ call: Call) async throws
    }

    /// Calls `grpc.reflection.v1alpha.ServerReflection`.
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
        ) -> BidirectionalCall<GrpcReflectionV1alpha.ServerReflectionRequest, GrpcReflectionV1alpha.ServerReflectionResponse> {
            channel.bidirectional(GrpcReflectionV1alpha.ServerReflectionMethods.serverReflectionInfo, options)
        }
    }
}

extension GrpcReflectionV1alpha.ServerReflectionService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        GrpcReflectionV1alpha.ServerReflectionMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(GrpcReflectionV1alpha.ServerReflectionMethods.serverReflectionInfo) { call in try await self.serverReflectionInfo(RequestStream(call), ResponseWriter(call), call) },
        ]
    }
}
