// Generated from bench/echo.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension Bench {
    /// The methods of `bench.Echo`.
    package enum EchoMethods {
        /// Answers with the request.
        package static let echo = Method<Bench.Msg, Bench.Msg>(
            service: "bench.Echo", name: "Echo",
            kind: .unary, idempotency: .unknown)

        /// Answers each message of the stream with itself, in order.
        package static let stream = Method<Bench.Msg, Bench.Msg>(
            service: "bench.Echo", name: "Stream",
            kind: .bidirectional, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "bench.Echo", file: Bench.echoFile)
    }

    /// Answers what it is asked.
    package protocol EchoService: Service {
        /// Answers with the request.
        func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg

        /// Answers each message of the stream with itself, in order.
        func stream(_ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call) async throws
    }

    /// Calls `bench.Echo`.
    package struct EchoClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Answers with the request.
        package func echo(
            _ request: Bench.Msg, _ options: CallOptions = CallOptions()
        ) async throws -> Bench.Msg {
            try await channel.unary(Bench.EchoMethods.echo, request, options)
        }

        /// Answers each message of the stream with itself, in order.
        package func stream(
            _ options: CallOptions = CallOptions()
        ) -> BidirectionalCall<Bench.Msg, Bench.Msg> {
            channel.bidirectional(Bench.EchoMethods.stream, options)
        }
    }
}

extension Bench.EchoService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        Bench.EchoMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(Bench.EchoMethods.echo) { call in call.send(final: try await self.echo(call.onlyRequest(Bench.Msg.self), call)) },
            MethodBinding(Bench.EchoMethods.stream) { call in try await self.stream(RequestStream(call), ResponseWriter(call), call) },
        ]
    }
}
