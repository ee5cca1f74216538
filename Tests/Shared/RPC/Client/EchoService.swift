import Base
import IO
import Protobuf
import RPC
import Synchronization
import TestKit

/// A service of one method for each shape, over a text, whose requests say what is to happen.
struct EchoService: Service {
    typealias Text = GoogleProtobuf.StringValue

    static let descriptor = ServiceDescriptor(name: "test.Echo", file: GoogleProtobuf.wrappersFile)
    static let unary = Method<Text, Text>(
        service: "test.Echo", name: "Unary", kind: .unary, idempotency: .unknown)
    static let read = Method<Text, Text>(
        service: "test.Echo", name: "Read", kind: .unary, idempotency: .noSideEffects)
    static let missing = Method<Text, Text>(
        service: "test.Echo", name: "Missing", kind: .unary, idempotency: .unknown)
    static let join = Method<Text, Text>(
        service: "test.Echo", name: "Join", kind: .clientStreaming, idempotency: .unknown)
    static let split = Method<Text, Text>(
        service: "test.Echo", name: "Split", kind: .serverStreaming, idempotency: .unknown)
    static let each = Method<Text, Text>(
        service: "test.Echo", name: "Each", kind: .bidirectional, idempotency: .unknown)

    let events = Events()
    /// Where calls go that ask for it.
    let upstream: Channel?

    init(upstream: Channel? = nil) {
        self.upstream = upstream
    }

    var bindings: [MethodBinding] {
        [
            MethodBinding(Self.unary) { call in
                call.send(final: try await answer(call.onlyRequest(Text.self), call))
            },
            MethodBinding(Self.read) { call in
                call.send(final: try await answer(call.onlyRequest(Text.self), call))
            },
            MethodBinding(Self.join) { call in
                var parts: [String] = []
                for try await request in RequestStream<Text>(call) { parts.append(request.value) }
                call.send(final: Text(value: parts.joined(separator: ",")))
            },
            MethodBinding(Self.split) { call in
                let request = try call.onlyRequest(Text.self)
                let responses = ResponseWriter<Text>(call)
                events.add("split")
                if request.value == "endless" {
                    while true { try await responses.send(Text(value: "x")) }
                }
                for part in request.value.split(separator: ",") {
                    try await responses.send(Text(value: String(part)))
                }
            },
            MethodBinding(Self.each) { call in
                let responses = ResponseWriter<Text>(call)
                for try await request in RequestStream<Text>(call) {
                    if request.value == "fail" { throw Status(.aborted, "as asked") }
                    if request.value == "stop" { return }
                    try await responses.send(Text(value: request.value))
                }
            },
        ]
    }

    private func answer(_ request: Text, _ call: Call) async throws -> Text {
        events.add("began \(request.value)")
        switch request.value {
        case "sleep":
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                events.add("cancelled sleep")
                throw error
            }
        case "refuse":
            var trailing = Metadata()
            trailing.add("reason-bin", [0, 255])
            throw Status(.failedPrecondition, "no: é%", metadata: trailing)
        case "metadata":
            var initial = Metadata()
            for value in call.metadata.all("x-initial") { initial.add("x-initial", value) }
            call.setInitialMetadata(initial)
            var trailing = Metadata()
            for value in call.metadata.all("x-trailing-bin") {
                trailing.add("x-trailing-bin", value)
            }
            call.setTrailingMetadata(trailing)
        case "deadline":
            return Text(value: call.nanosecondsLeft.map { "\($0)" } ?? "none")
        case "trace":
            return Text(value: call.metadata["traceparent"] ?? "none")
        case "compressed":
            call.compressesResponses = true
            return Text(
                value: String(repeating: call.wasRequestCompressed ? "g" : "i", count: 1_000))
        case let text where text.hasPrefix("ask "):
            guard let upstream else { throw Status(.internal, "no upstream") }
            return try await upstream.unary(
                Self.unary, Text(value: String(text.dropFirst(4))))
        case let text where text.hasPrefix("detached "):
            guard let upstream else { throw Status(.internal, "no upstream") }
            return try await upstream.unary(
                Self.unary, Text(value: String(text.dropFirst(9))),
                CallOptions(isDetached: true))
        default: break
        }
        return request
    }
}

/// What has happened, in order; tests wait for it.
final class Events: Sendable {
    private let monitor = Mutex<[String]>([])

    func add(_ event: String) {
        monitor.withLock { $0.append(event) }
    }

    var all: [String] { monitor.withLock { $0 } }

    /// Waits until the event has happened; `false` where it has not for ten seconds.
    func wait(for event: String) async -> Bool {
        await waitUntil { self.all.contains(event) }
    }
}
