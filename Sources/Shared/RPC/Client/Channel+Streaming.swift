internal import IO
package import Protobuf

extension Channel {
    /// A stream of requests, one response.
    @inlinable
    package func clientStreaming<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ options: CallOptions = CallOptions()
    ) -> ClientStreamingCall<Request, Response> {
        ClientStreamingCall(
            begin(
                method.service, method.name, .clientStreaming, method.idempotency, options,
                fill: { _ in }))
    }

    /// One request, a stream of responses.
    @inlinable
    package func serverStreaming<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request,
        _ options: CallOptions = CallOptions()
    ) -> ServerStreamingCall<Response> {
        let isCompressed = options.compression == .gzip
        return ServerStreamingCall(
            begin(method.service, method.name, .serverStreaming, method.idempotency, options) {
                $0.encode(request, isCompressed: isCompressed, isLast: true)
            })
    }

    /// A stream each way.
    @inlinable
    package func bidirectional<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ options: CallOptions = CallOptions()
    ) -> BidirectionalCall<Request, Response> {
        BidirectionalCall(
            begin(
                method.service, method.name, .bidirectional, method.idempotency, options,
                fill: { _ in }))
    }

    /// Begins a streaming call; what `fill` sends goes with it.
    package func begin(
        _ service: String, _ name: String, _ kind: MethodKind, _ idempotency: Idempotency,
        _ options: CallOptions, fill: @escaping @Sendable (ClientCall) -> Void
    ) -> CallHandle {
        let inherited = options.isDetached ? nil : CallInheritance.current
        if let part = currentPart {
            let call = part.takeCall()
            call.open(part.route(service, name), kind, idempotency, options, inherited)
            fill(call)
            call.start()
            return CallHandle(self, call, compresses: options.compression == .gzip)
        }
        let part = UncheckedReference(anyPart)
        // A used one may be taken on the loop only.
        let call = ClientCall(part.value)
        call.loop.execute {
            call.open(part.value.route(service, name), kind, idempotency, options, inherited)
            fill(call)
            call.start()
        }
        return CallHandle(self, call, compresses: options.compression == .gzip)
    }
}
