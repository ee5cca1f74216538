import InteropAPI
import IO
import RPC

private typealias Methods = GrpcTesting.TestServiceMethods

/// The cases of gRPC's http2-interop-test-descriptions, against a server that misbehaves in one way
/// each.
enum NegativeCases {
    static let all: [(String, InteropCase)] = [
        ("goaway", goAway), ("rst_after_header", mustFail), ("rst_during_data", mustFail),
        ("rst_after_data", mustFail), ("ping", StandardCases.largeUnary),
        ("max_streams", maxStreams), ("data_frame_padding", StandardCases.largeUnary),
        ("no_df_padding_sanity_test", StandardCases.largeUnary),
    ]

    /// The server sends GOAWAY after the first call; the second goes over a new connection.
    static func goAway(_ channel: Channel) async throws {
        try await StandardCases.largeUnary(channel)
        try await Task.sleep(for: .seconds(1))
        try await StandardCases.largeUnary(channel)
    }

    /// The server resets the stream before its answer is whole.
    static func mustFail(_ channel: Channel) async throws {
        do {
            _ = try await channel.unary(Methods.unaryCall, .large, Expect.options)
        } catch let status as Status {
            guard status.code != .deadlineExceeded else {
                throw CaseFailure("the call hung until its deadline")
            }
            return
        }
        throw CaseFailure("the call succeeded though its answer was cut off")
    }

    /// The server allows one stream at a time once the first call has been answered.
    static func maxStreams(_ channel: Channel) async throws {
        try await StandardCases.largeUnary(channel)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<10 { group.addTask { try await StandardCases.largeUnary(channel) } }
            try await group.waitForAll()
        }
    }
}
