import Base
import InteropAPI
import RPC

private typealias Methods = GrpcTesting.TestServiceMethods

/// The cases of gRPC's interop-test-descriptions that need no credentials of a cloud.
enum StandardCases {
    static let all: [(String, InteropCase)] = [
        ("empty_unary", emptyUnary), ("large_unary", largeUnary),
        ("client_compressed_unary", clientCompressedUnary),
        ("server_compressed_unary", serverCompressedUnary),
        ("client_streaming", clientStreaming),
        ("client_compressed_streaming", clientCompressedStreaming),
        ("server_streaming", serverStreaming),
        ("server_compressed_streaming", serverCompressedStreaming), ("ping_pong", pingPong),
        ("empty_stream", emptyStream), ("custom_metadata", customMetadata),
        ("status_code_and_message", statusCodeAndMessage),
        ("special_status_message", specialStatusMessage),
        ("unimplemented_method", unimplementedMethod),
        ("unimplemented_service", unimplementedService), ("cancel_after_begin", cancelAfterBegin),
        ("cancel_after_first_response", cancelAfterFirstResponse),
        ("timeout_on_sleeping_server", timeoutOnSleepingServer),
    ]

    private static let sizes = [31_415, 9, 2_653, 58_979]
    private static let payloads = [27_182, 8, 1_828, 45_904]
    private static var gzip: CallOptions {
        CallOptions(timeout: .seconds(60), compression: .gzip)
    }

    // MARK: Unary

    static func emptyUnary(_ channel: Channel) async throws {
        _ = try await channel.unary(Methods.emptyCall, .init(), Expect.options)
    }

    static func largeUnary(_ channel: Channel) async throws {
        let response = try await channel.unary(Methods.unaryCall, .large, Expect.options)
        try Expect.payload(response.payload, 314_159)
    }

    static func clientCompressedUnary(_ channel: Channel) async throws {
        var request = GrpcTesting.SimpleRequest.large
        request.expectCompressed = .init(value: true)
        let probe = request
        try await Expect.status(.invalidArgument) {
            _ = try await channel.unary(Methods.unaryCall, probe, Expect.options)
        }
        let compressed = try await channel.unary(Methods.unaryCall, request, gzip)
        try Expect.payload(compressed.payload, 314_159)
        request.expectCompressed = .init(value: false)
        let plain = try await channel.unary(Methods.unaryCall, request, Expect.options)
        try Expect.payload(plain.payload, 314_159)
    }

    static func serverCompressedUnary(_ channel: Channel) async throws {
        for isCompressed in [true, false] {
            var request = GrpcTesting.SimpleRequest.large
            request.responseCompressed = .init(value: isCompressed)
            let response = try await channel.unaryResponse(
                Methods.unaryCall, request, Expect.options)
            try Expect.equal(response.wasCompressed, isCompressed, "the compressed flag")
            try Expect.payload(response.message.payload, 314_159)
        }
    }

    // MARK: Streams of one side

    static func clientStreaming(_ channel: Channel) async throws {
        let call = channel.clientStreaming(Methods.streamingInputCall, Expect.options)
        for size in payloads { try await call.send(.init(payload: .zeros(size))) }
        try Expect.equal(try await call.finish().aggregatedPayloadSize, 74_922, "the sum")
    }

    static func clientCompressedStreaming(_ channel: Channel) async throws {
        var request = GrpcTesting.StreamingInputCallRequest(payload: .zeros(27_182))
        request.expectCompressed = .init(value: true)
        let probe = channel.clientStreaming(Methods.streamingInputCall, Expect.options)
        let first = request
        try await Expect.status(.invalidArgument) {
            try await probe.send(first)
            _ = try await probe.finish()
        }
        let call = channel.clientStreaming(Methods.streamingInputCall, gzip)
        try await call.send(request, isCompressed: true)
        request = .init(payload: .zeros(45_904))
        request.expectCompressed = .init(value: false)
        try await call.send(request, isCompressed: false)
        try Expect.equal(try await call.finish().aggregatedPayloadSize, 73_086, "the sum")
    }

    static func serverStreaming(_ channel: Channel) async throws {
        let call = channel.serverStreaming(
            Methods.streamingOutputCall, .asking(sizes), Expect.options)
        var received: [Int] = []
        for try await response in call {
            received.append(response.payload?.body.count ?? 0)
            try Expect.payload(response.payload, received.last ?? 0)
        }
        try Expect.equal(received, sizes, "the list of sizes")
    }

    static func serverCompressedStreaming(_ channel: Channel) async throws {
        var request = GrpcTesting.StreamingOutputCallRequest.asking([31_415, 92_653])
        request.responseParameters[0].compressed = .init(value: true)
        request.responseParameters[1].compressed = .init(value: false)
        let call = channel.serverStreaming(Methods.streamingOutputCall, request, Expect.options)
        var received: [Int] = []
        var flags: [Bool] = []
        for try await response in call {
            received.append(response.payload?.body.count ?? 0)
            flags.append(await call.wasResponseCompressed())
        }
        try Expect.equal(received, [31_415, 92_653], "the list of sizes")
        try Expect.equal(flags, [true, false], "the list of compressed flags")
    }

    // MARK: Streams of both sides

    static func pingPong(_ channel: Channel) async throws {
        let call = channel.bidirectional(Methods.fullDuplexCall, Expect.options)
        var responses = call.makeAsyncIterator()
        for (size, payload) in zip(sizes, payloads) {
            try await call.send(.asking([size], payload: payload))
            try Expect.payload(try await responses.next()?.payload, size)
        }
        await call.finishSending()
        guard try await responses.next() == nil else {
            throw CaseFailure("there is a response too many")
        }
    }

    static func emptyStream(_ channel: Channel) async throws {
        let call = channel.bidirectional(Methods.fullDuplexCall, Expect.options)
        await call.finishSending()
        for try await _ in call { throw CaseFailure("there is a response") }
    }

    // MARK: Metadata and statuses

    static func customMetadata(_ channel: Channel) async throws {
        let initial = "x-grpc-test-echo-initial"
        let trailing = "x-grpc-test-echo-trailing-bin"
        var options = Expect.options
        options.metadata.add(initial, "test_initial_metadata_value")
        options.metadata.add(trailing, [0xab, 0xab, 0xab])
        let unary = try await channel.unaryResponse(Methods.unaryCall, .large, options)
        try Expect.equal(
            unary.initialMetadata[initial], "test_initial_metadata_value", "unary: \(initial)")
        try Expect.equal(
            unary.trailingMetadata.binary(trailing), [0xab, 0xab, 0xab], "unary: \(trailing)")

        let call = channel.bidirectional(Methods.fullDuplexCall, options)
        try await call.send(.asking([314_159], payload: 271_828))
        await call.finishSending()
        for try await response in call { try Expect.payload(response.payload, 314_159) }
        try Expect.equal(
            try await call.initialMetadata()[initial], "test_initial_metadata_value",
            "stream: \(initial)")
        try Expect.equal(
            await call.trailingMetadata().binary(trailing), [0xab, 0xab, 0xab],
            "stream: \(trailing)")
    }

    static func statusCodeAndMessage(_ channel: Channel) async throws {
        let text = "test status message"
        let status = GrpcTesting.EchoStatus(code: 2, message: text)
        try await Expect.status(.unknown, message: text) {
            var request = GrpcTesting.SimpleRequest()
            request.responseStatus = status
            _ = try await channel.unary(Methods.unaryCall, request, Expect.options)
        }
        try await Expect.status(.unknown, message: text) {
            let call = channel.bidirectional(Methods.fullDuplexCall, Expect.options)
            var request = GrpcTesting.StreamingOutputCallRequest()
            request.responseStatus = status
            try await call.send(request)
            await call.finishSending()
            for try await _ in call { throw CaseFailure("there is a response") }
        }
    }

    static func specialStatusMessage(_ channel: Channel) async throws {
        let text = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
        try await Expect.status(.unknown, message: text) {
            var request = GrpcTesting.SimpleRequest()
            request.responseStatus = .init(code: 2, message: text)
            _ = try await channel.unary(Methods.unaryCall, request, Expect.options)
        }
    }

    static func unimplementedMethod(_ channel: Channel) async throws {
        try await Expect.status(.unimplemented) {
            _ = try await channel.unary(Methods.unimplementedCall, .init(), Expect.options)
        }
    }

    static func unimplementedService(_ channel: Channel) async throws {
        try await Expect.status(.unimplemented) {
            _ = try await channel.unary(
                GrpcTesting.UnimplementedServiceMethods.unimplementedCall, .init(), Expect.options)
        }
    }

    // MARK: Cancellation and deadlines

    static func cancelAfterBegin(_ channel: Channel) async throws {
        let call = channel.clientStreaming(Methods.streamingInputCall, Expect.options)
        call.cancel()
        try await Expect.status(.cancelled) { _ = try await call.finish() }
    }

    static func cancelAfterFirstResponse(_ channel: Channel) async throws {
        let call = channel.bidirectional(Methods.fullDuplexCall, Expect.options)
        try await call.send(.asking([31_415], payload: 27_182))
        var responses = call.makeAsyncIterator()
        try Expect.payload(try await responses.next()?.payload, 31_415)
        call.cancel()
        try await Expect.status(.cancelled) { _ = try await responses.next() }
    }

    static func timeoutOnSleepingServer(_ channel: Channel) async throws {
        try await Expect.status(.deadlineExceeded) {
            let call = channel.bidirectional(
                Methods.fullDuplexCall, CallOptions(timeout: .milliseconds(1)))
            // The deadline may pass before the message is sent, or after.
            try await call.send(.asking([], payload: 27_182))
            for try await _ in call {}
        }
    }
}
