// Generated from hello/v1/hello.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension HelloV1 {
    /// The methods of `hello.v1.Greeter`.
    package enum GreeterMethods {
        /// Greets by name.
        package static let sayHello = Method<HelloV1.HelloRequest, HelloV1.HelloReply>(
            service: "hello.v1.Greeter", name: "SayHello",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "hello.v1.Greeter", file: HelloV1.helloFile)
    }

    /// The smallest service there is.
    package protocol GreeterService: Service {
        /// Greets by name.
        func sayHello(_ request: HelloV1.HelloRequest, _ call: Call) async throws -> HelloV1.HelloReply
    }

    /// Calls `hello.v1.Greeter`.
    package struct GreeterClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Greets by name.
        package func sayHello(
            _ request: HelloV1.HelloRequest, _ options: CallOptions = CallOptions()
        ) async throws -> HelloV1.HelloReply {
            try await channel.unary(HelloV1.GreeterMethods.sayHello, request, options)
        }
    }
}

extension HelloV1.GreeterService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        HelloV1.GreeterMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(HelloV1.GreeterMethods.sayHello) { call in call.send(final: try await self.sayHello(call.onlyRequest(HelloV1.HelloRequest.self), call)) },
        ]
    }
}
