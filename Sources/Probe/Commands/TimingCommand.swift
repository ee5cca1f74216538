import Base
import Glibc
import IO
import JSON
import LoadTestModel
import Protobuf
import RPC
import RemoteSchema
import TLS

extension Command {
    static let timing = Command(
        name: "timing", summary: "where a first call's time goes: DNS, TCP, TLS, answer",
        operands: "TARGET [METHOD]",
        options: .call + .output + [Option("--data", .text("JSON|@FILE"), "the request")],
        details: """
            Name, connection and handshake are timed on one connection, the answer on another that
            is open already; the total is their sum. Without a METHOD the call is
            grpc.health.v1.Health/Check, and any answer will do. The exit code is 1 where there is
            none.
            """,
        examples: [
            "timing 127.0.0.1:50051", "timing --suite run/suite.json edge",
            "timing 127.0.0.1:50051 hello.v1.Greeter/SayHello --data '{\"name\": \"x\"}'",
        ]
    ) { words, context in
        guard (1...2).contains(words.operands.count) else {
            throw UsageError("one TARGET is needed, and at most one METHOD")
        }
        let target = try Target.all(words.operands.prefix(1), words)[0]
        return try await calling(target, context) { channel in
            var timing = try await Timing(target, within: try words.timeout())
            let call = try await words.timedCall(channel)
            // The first one opens the connection.
            _ = try await call.time()
            try timing.add(try await call.time())
            timing.tell(context.console, target)
            return 0
        }
    }
}

extension Words {
    fileprivate func timedCall(_ channel: Channel) async throws -> TimedCall {
        guard operands.count == 2 else {
            let health = GrpcHealthV1.HealthMethods.check
            return TimedCall(
                channel: channel,
                method: Method(
                    service: health.service, name: health.name, kind: .serverStreaming,
                    idempotency: .noSideEffects), request: OpaqueMessage(),
                options: try callOptions(), takesAnyAnswer: true)
        }
        let method = try await method(operands[1], channel)
        guard [.unary, .serverStreaming].contains(method.method.kind) else {
            throw UsageError("\(operands[1]) takes a stream of requests: timing needs one request")
        }
        let request = try method.request(JSONValue(parsing: try content("--data") ?? "{}"))
        return TimedCall(
            channel: channel,
            method: Method(
                service: method.method.service, name: method.method.name, kind: .serverStreaming,
                idempotency: .unknown), request: request, options: try callOptions(),
            takesAnyAnswer: false)
    }
}

/// A call of which the first sign of an answer and the end are timed. One response or many: on the
/// wire it is the same.
private struct TimedCall: Sendable {
    let channel: Channel
    let method: Method<OpaqueMessage, OpaqueMessage>
    let request: OpaqueMessage
    let options: CallOptions
    /// Whether a refusal by the server is as good as a response.
    let takesAnyAnswer: Bool

    /// Nanoseconds to the first sign of an answer, and from there to its end.
    func time() async throws -> (first: Int64, rest: Int64) {
        let start = ContinuousClock.now
        var first: ContinuousClock.Instant?
        let call = channel.serverStreaming(method, request, options)
        do {
            _ = try await call.initialMetadata()
            first = .now
            for try await _ in call {}
        } catch let status as Status {
            let isAnswer = ![.unavailable, .deadlineExceeded, .cancelled].contains(status.code)
            guard takesAnyAnswer, isAnswer else { throw status }
        }
        let end = ContinuousClock.now
        let seen = first ?? end
        return (
            start.duration(to: seen).wholeNanoseconds, seen.duration(to: end).wholeNanoseconds
        )
    }
}

/// The parts of a first call's time, in nanoseconds.
private struct Timing: Sendable {
    private var parts: [(name: String, nanoseconds: Int64)] = []

    init(_ target: Target, within limit: Duration) async throws {
        let opened = await OffloadPool.resolving.run { Result { try Self.open(target, limit) } }
        parts = try opened?.get() ?? []
    }

    mutating func add(_ answer: (first: Int64, rest: Int64)) throws {
        parts.append(("first byte", answer.first))
        parts.append(("rest", answer.rest))
        parts.append(("total", parts.reduce(0) { $0 + $1.nanoseconds }))
    }

    private static func open(
        _ target: Target, _ limit: Duration
    ) throws -> [(name: String, nanoseconds: Int64)] {
        let dial = try Dial(target.address, within: limit)
        let parts = [("DNS", dial.resolving), ("TCP", dial.connecting)]
        guard let tls = target.tls else {
            Socket.close(dial.descriptor)
            return parts
        }
        let transport: TLSTransport
        do {
            transport = try tls.context().makeTransport(
                dial.descriptor, serverName: target.serverName)
        } catch {
            Socket.close(dial.descriptor)
            throw error
        }
        defer { transport.close() }
        let start = ContinuousClock.now
        while true {
            let events: Int32
            switch transport.handshake() {
            case .done: return parts + [("TLS", start.duration(to: .now).wholeNanoseconds)]
            case .failed(let reason): throw ProbeError("\(target.address): \(reason)")
            case .wantsRead: events = POLLIN
            case .wantsWrite: events = POLLOUT
            }
            guard Dial.wait(dial.descriptor, events, until: start + limit) else {
                throw ProbeError("\(target.address): the handshake took too long")
            }
        }
    }

    func tell(_ console: Console, _ target: Target) {
        let width = parts.map(\.name.count).max() ?? 0
        console.tell(
            parts.map { "\($0.name.padded(width))  \(Text.time($0.nanoseconds).aligned(12))" }
                .joined(separator: "\n"),
            JSONObject(
                members: [.init(name: "target", value: .string(target.name))]
                    + parts.map {
                        let name = $0.name == "first byte" ? "firstByte" : $0.name.lowercased()
                        return .init(name: name, value: Told.milliseconds($0.nanoseconds))
                    }))
    }
}
