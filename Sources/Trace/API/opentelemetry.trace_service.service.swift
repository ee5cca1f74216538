// Generated from opentelemetry/trace_service.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension OpentelemetryProtoCollectorTraceV1 {
    /// The methods of `opentelemetry.proto.collector.trace.v1.TraceService`.
    package enum TraceServiceMethods {
        /// Takes a batch of spans; asked again only where the receiver says UNAVAILABLE.
        package static let export = Method<OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest, OpentelemetryProtoCollectorTraceV1.ExportTraceServiceResponse>(
            service: "opentelemetry.proto.collector.trace.v1.TraceService", name: "Export",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "opentelemetry.proto.collector.trace.v1.TraceService", file: OpentelemetryProtoCollectorTraceV1.traceServiceFile)
    }

    /// Takes spans.
    package protocol TraceServiceService: Service {
        /// Takes a batch of spans; asked again only where the receiver says UNAVAILABLE.
        func export(_ request: OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest, _ call: Call) async throws -> OpentelemetryProtoCollectorTraceV1.ExportTraceServiceResponse
    }

    /// Calls `opentelemetry.proto.collector.trace.v1.TraceService`.
    package struct TraceServiceClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Takes a batch of spans; asked again only where the receiver says UNAVAILABLE.
        package func export(
            _ request: OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest, _ options: CallOptions = CallOptions()
        ) async throws -> OpentelemetryProtoCollectorTraceV1.ExportTraceServiceResponse {
            try await channel.unary(OpentelemetryProtoCollectorTraceV1.TraceServiceMethods.export, request, options)
        }
    }
}

extension OpentelemetryProtoCollectorTraceV1.TraceServiceService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        OpentelemetryProtoCollectorTraceV1.TraceServiceMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(OpentelemetryProtoCollectorTraceV1.TraceServiceMethods.export) { call in call.send(final: try await self.export(call.onlyRequest(OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest.self), call)) },
        ]
    }
}
