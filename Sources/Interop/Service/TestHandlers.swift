internal import IO
package import InteropAPI
package import RPC

/// `grpc.testing.TestService` as gRPC's interoperability tests describe it: requests say what the
/// answer is to be.
package struct TestHandlers: GrpcTesting.TestServiceService {
    /// Bytes of the largest payload that a client may ask for.
    private static let payloadBytesMaximum = 32 << 20
    /// Responses that a half-duplex call may ask for before the first is sent.
    private static let heldResponsesMaximum = 10_000

    package init() {}

    package func emptyCall(
        _ request: GrpcTesting.Empty, _ call: Call
    ) async throws -> GrpcTesting.Empty {
        echoMetadata(call)
        return GrpcTesting.Empty()
    }

    package func unaryCall(
        _ request: GrpcTesting.SimpleRequest, _ call: Call
    ) async throws -> GrpcTesting.SimpleResponse {
        echoMetadata(call)
        return try answer(request, call)
    }

    package func cacheableUnaryCall(
        _ request: GrpcTesting.SimpleRequest, _ call: Call
    ) async throws -> GrpcTesting.SimpleResponse {
        echoMetadata(call, adding: ("cache-control", "max-age=60, public"))
        return try answer(request, call)
    }

    private func answer(
        _ request: GrpcTesting.SimpleRequest, _ call: Call
    ) throws(Status) -> GrpcTesting.SimpleResponse {
        try check(request.expectCompressed, call)
        try fail(request.responseStatus)
        let payload = try payload(request.responseType, request.responseSize)
        call.compressesResponses = request.responseCompressed?.value == true
        return GrpcTesting.SimpleResponse(payload: payload)
    }

    package func streamingOutputCall(
        _ request: GrpcTesting.StreamingOutputCallRequest,
        _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: Call
    ) async throws {
        echoMetadata(call)
        try fail(request.responseStatus)
        try await send(request, responses, call)
    }

    package func streamingInputCall(
        _ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, _ call: Call
    ) async throws -> GrpcTesting.StreamingInputCallResponse {
        echoMetadata(call)
        var total = 0
        for try await request in requests {
            try check(request.expectCompressed, call)
            total += request.payload?.body.count ?? 0
        }
        return GrpcTesting.StreamingInputCallResponse(aggregatedPayloadSize: Int32(clamping: total))
    }

    package func fullDuplexCall(
        _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
        _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: Call
    ) async throws {
        echoMetadata(call)
        for try await request in requests {
            try fail(request.responseStatus)
            try await send(request, responses, call)
        }
    }

    package func halfDuplexCall(
        _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
        _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: Call
    ) async throws {
        echoMetadata(call)
        var held = GrpcTesting.StreamingOutputCallRequest()
        for try await request in requests {
            try fail(request.responseStatus)
            held.responseType = request.responseType
            held.responseParameters += request.responseParameters
            guard held.responseParameters.count <= Self.heldResponsesMaximum else {
                throw Status(.resourceExhausted, "too many responses are asked for at once")
            }
        }
        try await send(held, responses, call)
    }

    /// The one method that the tests want to find missing.
    package func unimplementedCall(
        _ request: GrpcTesting.Empty, _ call: Call
    ) async throws -> GrpcTesting.Empty {
        throw Status(.unimplemented, "the service has no such method")
    }

    // MARK: What requests ask for

    private func send(
        _ request: GrpcTesting.StreamingOutputCallRequest,
        _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: Call
    ) async throws {
        // The headers, which go once, announce compression where any response wants it.
        call.compressesResponses = request.responseParameters.contains {
            $0.compressed?.value == true
        }
        for parameters in request.responseParameters {
            if parameters.intervalUs > 0 {
                try await call.loop.sleep(nanoseconds: Int64(parameters.intervalUs) * 1_000)
            }
            let payload = try payload(request.responseType, parameters.size)
            call.compressesResponses = parameters.compressed?.value == true
            try await responses.send(.init(payload: payload))
        }
    }

    private func payload(
        _ type: GrpcTesting.PayloadType, _ size: Int32
    ) throws(Status) -> GrpcTesting.Payload {
        guard type == .compressable else {
            throw Status(.invalidArgument, "the type of payload is not supported")
        }
        guard size >= 0, size <= Self.payloadBytesMaximum else {
            throw Status(.invalidArgument, "the size asked for is negative or too large")
        }
        return .init(type: type, body: [UInt8](repeating: 0, count: Int(size)))
    }

    /// Fails as the request asks, where it does.
    private func fail(_ status: GrpcTesting.EchoStatus?) throws(Status) {
        guard let status, status.code != 0 else { return }
        throw Status(StatusCode(rawValue: Int(status.code)) ?? .unknown, status.message)
    }

    /// Refuses a request that did not come compressed, or not, as its client says that it did.
    private func check(_ expected: GrpcTesting.BoolValue?, _ call: Call) throws(Status) {
        guard let expected, expected.value != call.wasRequestCompressed else { return }
        throw Status(
            .invalidArgument,
            expected.value
                ? "the request should have come compressed" : "the request came compressed")
    }

    /// Sends back the two fields of metadata that the tests know.
    private func echoMetadata(_ call: Call, adding field: (name: String, value: String)? = nil) {
        let received = call.metadata
        guard !received.isEmpty || field != nil else { return }
        var initial = Metadata()
        if let field { initial.add(field.name, field.value) }
        for value in received.all("x-grpc-test-echo-initial") {
            initial.add("x-grpc-test-echo-initial", value)
        }
        if !initial.isEmpty { call.setInitialMetadata(initial) }
        var trailing = Metadata()
        for value in received.all("x-grpc-test-echo-trailing-bin") {
            trailing.add("x-grpc-test-echo-trailing-bin", value)
        }
        if !trailing.isEmpty { call.setTrailingMetadata(trailing) }
    }
}
