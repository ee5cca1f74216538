import Base
import Glibc
import IO
import Protobuf
import RPC
import Synchronization
import TestKit
import Testing

private typealias Text = GoogleProtobuf.StringValue

/// What the client makes of servers that refuse, break off, or break the rules.
struct MisbehavingServerTests {
    private func withScript(
        _ options: ChannelOptions = ChannelOptions(),
        _ script: @escaping @Sendable (ScriptedConnection, Int) throws -> Void,
        _ body: (Channel, ScriptedServer) async throws -> Void
    ) async throws {
        let server = try ScriptedServer(script)
        let channel = try Channel(server.address, options: options)
        defer {
            channel.close()
            server.stop()
        }
        try await body(channel, server)
    }

    private func call(
        _ channel: Channel, _ method: Method<Text, Text> = EchoService.unary,
        _ options: CallOptions = CallOptions(timeout: .seconds(20))
    ) async throws -> String {
        try await channel.unary(method, Text(value: "x"), options).value
    }

    private func failure(
        _ channel: Channel, _ method: Method<Text, Text> = EchoService.unary,
        _ options: CallOptions = CallOptions(timeout: .seconds(20))
    ) async -> Status? {
        await #expect(throws: Status.self) { try await call(channel, method, options) }
    }

    // MARK: Answers that are none

    enum Fault: String, CaseIterable, Sendable {
        case http503, http404, html, noStatus, trailersWithoutStatus, resetAfterHeaders
        case resetCancel, resetCalm, resetInadequate, closed, badFlag, noEncoding, truncated
        case twoMessages, noMessage, unknownEncoding, unknownCode, dataFirst

        var code: StatusCode {
            switch self {
            // Data before headers is an error of the connection, which is lost by it.
            case .http503, .closed, .dataFirst: .unavailable
            case .http404: .unimplemented
            case .html, .unknownCode: .unknown
            case .resetCancel: .cancelled
            case .resetCalm: .resourceExhausted
            case .resetInadequate: .permissionDenied
            default: .internal
            }
        }

        func play(_ connection: ScriptedConnection, _ stream: Int32) throws {
            let message = ScriptedConnection.message("x")
            let ok = ScriptedConnection.ok
            switch self {
            case .http503: connection.headers(stream, [(":status", "503")], ends: true)
            case .http404: connection.headers(stream, [(":status", "404")], ends: true)
            case .html:
                connection.headers(stream, [(":status", "200"), ("content-type", "text/html")])
                connection.data(stream, Array("<p>".utf8), ends: true)
            case .noStatus:
                connection.headers(stream, ok)
                connection.data(stream, message, ends: true)
            case .trailersWithoutStatus:
                connection.headers(stream, ok)
                connection.data(stream, message)
                connection.headers(stream, [("x", "y")], ends: true)
            case .resetAfterHeaders:
                connection.headers(stream, ok)
                connection.reset(stream, 0)
            case .resetCancel: connection.reset(stream, 8)
            case .resetCalm: connection.reset(stream, 11)
            case .resetInadequate: connection.reset(stream, 12)
            case .closed: throw ScriptEnd()
            case .badFlag, .noEncoding:
                connection.headers(stream, ok)
                connection.data(stream, [self == .badFlag ? 2 : 1, 0, 0, 0, 0])
            case .truncated:
                connection.headers(stream, ok)
                connection.data(stream, Array(message.dropLast()))
                connection.headers(stream, [("grpc-status", "0")], ends: true)
            case .twoMessages:
                connection.headers(stream, ok)
                connection.data(stream, message + message)
            case .noMessage:
                connection.headers(stream, ok)
                connection.headers(stream, [("grpc-status", "0")], ends: true)
            case .unknownEncoding: connection.headers(stream, ok + [("grpc-encoding", "br")])
            case .unknownCode: connection.fail(stream, 99)
            case .dataFirst: connection.data(stream, message)
            }
        }
    }

    @Test(arguments: Fault.allCases)
    func `an answer that is none ends the call with a status, and the next call works`(
        fault: Fault
    ) async throws {
        let isFirst = Atomic<Bool>(true)
        try await withScript { connection, _ in
            connection.settings()
            while true {
                let stream = try connection.nextRequest()
                if isFirst.exchange(false, ordering: .relaxed) {
                    try fault.play(connection, stream)
                } else {
                    connection.answer(stream, "y")
                }
            }
        } _: { channel, _ in
            let status = await failure(channel)
            #expect(status?.code == fault.code)
            if fault != .unknownCode {
                #expect(status?.message.hasPrefix("by the client: ") == true)
            }
            let text1 = try await call(channel)
            #expect(text1 == "y")
        }
    }

    @Test func `padding and tiny frames are legal`() async throws {
        try await withScript { connection, _ in
            connection.settings()
            while true {
                let stream = try connection.nextRequest()
                connection.headers(stream, ScriptedConnection.ok)
                for byte in ScriptedConnection.message(String(repeating: "x", count: 100)) {
                    connection.data(stream, [byte], padding: 255)
                }
                connection.headers(stream, [("grpc-status", "0")], ends: true)
            }
        } _: { channel, _ in
            // Together far more than a window: padding must be given back as well.
            for _ in 0..<20 {
                let text2 = try await call(channel)
                #expect(text2 == String(repeating: "x", count: 100))
            }
        }
    }

    // MARK: Calls that may be sent again

    @Test func `streams above the last of a GOAWAY are sent again over a new connection`()
        async throws
    {
        try await withScript { connection, number in
            connection.settings()
            guard number == 1 else { return try connection.answerAll("second") }
            let first = try connection.nextRequest()
            _ = try connection.nextRequest()
            connection.goAway(last: first)
            connection.answer(first, "first")
            try connection.answerAll("never")
        } _: { channel, server in
            async let one = call(channel)
            async let two = call(channel)
            let texts = Set([try await one, try await two])
            #expect(texts == ["first", "second"])
            #expect(server.connections == 2)
        }
    }

    @Test func `after a GOAWAY new calls go over a new connection`() async throws {
        try await withScript { connection, number in
            connection.settings()
            let stream = try connection.nextRequest()
            connection.goAway(last: .max)
            connection.answer(stream, "\(number)")
            try connection.answerAll("never")
        } _: { channel, _ in
            let text3 = try await call(channel)
            #expect(text3 == "1")
            let text4 = try await call(channel)
            // A slow machine may need more than one attempt.
            #expect(text4 != "1")
        }
    }

    @Test func `calls that had not left when a GOAWAY came go over a new connection`() async throws
    {
        let calls = Counted()
        let gate = Gate()
        var options = ChannelOptions()
        options.interceptors = [calls]
        options.tls = ClientTLS { descriptor, _ in
            GatedTransport(
                descriptor,
                calls.transports.wrappingAdd(1, ordering: .relaxed).newValue == 1 ? gate : Gate())
        }
        try await withScript(options) { connection, number in
            connection.settings()
            guard number == 1 else { return try connection.answerAll("second") }
            let first = try connection.nextRequest()
            gate.isShut.store(true, ordering: .relaxed)
            // The others stand in line behind the shut gate when the GOAWAY comes.
            while calls.prepared.load(ordering: .relaxed) < 4 { sched_yield() }
            connection.goAway(last: first)
            while calls.finished.load(ordering: .relaxed) < 3 { sched_yield() }
            gate.isShut.store(false, ordering: .relaxed)
            connection.answer(first, "first")
            try connection.answerAll("never")
        } _: { channel, _ in
            async let first = call(channel)
            #expect(await waitUntil { gate.isShut.load(ordering: .relaxed) })
            async let second = call(channel)
            async let third = call(channel)
            async let fourth = call(channel)
            let texts = [try await second, try await third, try await fourth]
            #expect(texts == ["second", "second", "second"])
            let text = try await first
            #expect(text == "first")
        }
    }

    @Test func `a refused stream is sent again`() async throws {
        try await withScript { connection, _ in
            connection.settings()
            connection.reset(try connection.nextRequest(), 7)
            try connection.answerAll("again")
        } _: { channel, _ in
            let text5 = try await call(channel)
            #expect(text5 == "again")
        }
    }

    @Test func `a server that always refuses is asked four times`() async throws {
        let count = Atomic<Int>(0)
        try await withScript { connection, _ in
            connection.settings()
            while true {
                let stream = try connection.nextRequest()
                count.wrappingAdd(1, ordering: .relaxed)
                connection.reset(stream, 7)
            }
        } _: { channel, _ in
            #expect(await failure(channel)?.code == .unavailable)
            // Once, transparently again, and two attempts after a wait each.
            #expect(count.load(ordering: .relaxed) == 4)
        }
    }

    @Test(arguments: [
        (EchoService.unary, nil as Bool?, 1), (EchoService.unary, true, 3),
        (EchoService.read, nil, 3), (EchoService.read, false, 1),
    ])
    func `UNAVAILABLE is tried again where that is safe`(
        method: Method<GoogleProtobuf.StringValue, GoogleProtobuf.StringValue>, isSafe: Bool?,
        attempts: Int
    ) async throws {
        let count = Atomic<Int>(0)
        try await withScript { connection, _ in
            connection.settings()
            while true {
                let stream = try connection.nextRequest()
                count.wrappingAdd(1, ordering: .relaxed)
                connection.fail(stream, 14)
            }
        } _: { channel, _ in
            let options = CallOptions(timeout: .seconds(20), isIdempotent: isSafe)
            #expect(await failure(channel, method, options)?.code == .unavailable)
            #expect(count.load(ordering: .relaxed) == attempts)
        }
    }

    @Test func `the server's word stops retries, and a deadline does`() async throws {
        let count = Atomic<Int>(0)
        try await withScript { connection, _ in
            connection.settings()
            connection.fail(try connection.nextRequest(), 14, [("grpc-retry-pushback-ms", "-1")])
            while true {
                let stream = try connection.nextRequest()
                count.wrappingAdd(1, ordering: .relaxed)
                connection.fail(stream, 14, [("grpc-retry-pushback-ms", "60000")])
            }
        } _: { channel, _ in
            #expect(await failure(channel, EchoService.read)?.code == .unavailable)
            #expect(count.load(ordering: .relaxed) == 0)
            // A minute's wait does not fit into the time, so the status is told at once.
            #expect(await failure(channel, EchoService.read)?.code == .unavailable)
            #expect(count.load(ordering: .relaxed) == 1)
        }
    }

    @Test func `a call that was sent on a lost connection is not sent again unless that is safe`()
        async throws
    {
        try await withScript { connection, number in
            connection.settings()
            let stream = try connection.nextRequest()
            guard number > 2 else { return }
            connection.answer(stream, "third")
            try connection.answerAll("more")
        } _: { channel, server in
            #expect(await failure(channel)?.code == .unavailable)
            #expect(server.connections == 1)
            let text6 = try await call(channel, EchoService.read)
            #expect(text6 == "third")
        }
    }

    @Test func `a streaming call that was refused is sent again from its first message`()
        async throws
    {
        let bodies = Mutex<[[UInt8]]>([])
        try await withScript { connection, _ in
            connection.settings()
            let wanted = (ScriptedConnection.message("a") + ScriptedConnection.message("b"))
            for attempt in 1...2 {
                let stream = try connection.nextHeaders()
                while (connection.bodies[stream] ?? []).count < wanted.count {
                    _ = try connection.take()
                }
                bodies.withLock { $0.append(connection.bodies[stream] ?? []) }
                if attempt == 1 {
                    connection.reset(stream, 7)
                } else {
                    connection.answer(stream, "joined")
                }
            }
            try connection.answerAll("never")
        } _: { channel, _ in
            let call = channel.clientStreaming(
                EchoService.join, CallOptions(timeout: .seconds(20)))
            try await call.send(Text(value: "a"))
            try await call.send(Text(value: "b"))
            let text7 = try await call.finish().value
            #expect(text7 == "joined")
            let wanted = ScriptedConnection.message("a") + ScriptedConnection.message("b")
            #expect(bodies.withLock { $0 } == [wanted, wanted])
        }
    }

    // MARK: Limits and times

    @Test func `the server's limit of streams is kept`() async throws {
        let most = Atomic<Int>(0)
        try await withScript { connection, _ in
            connection.settings(streams: 2)
            while true {
                let stream = try connection.nextRequest()
                most.max(connection.begun.count, ordering: .relaxed)
                connection.answer(stream, "y")
            }
        } _: { channel, _ in
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<50 { group.addTask { try await call(channel) } }
                for try await text in group { #expect(text == "y") }
            }
            #expect((1...2).contains(most.load(ordering: .relaxed)))
        }
    }

    @Test func `a deadline holds while a call waits for a stream`() async throws {
        try await withScript { connection, _ in
            connection.settings(streams: 1)
            while true { _ = try connection.take() }
        } _: { channel, _ in
            let stuck = Task { try await call(channel) }
            let status = await failure(
                channel, EchoService.unary, CallOptions(timeout: .milliseconds(200)))
            #expect(status?.code == .deadlineExceeded)
            stuck.cancel()
            _ = await stuck.result
        }
    }

    @Test func `a server that says nothing is given up in time`() async throws {
        var options = ChannelOptions()
        options.connectNanoseconds = 20_000_000
        options.backoff = Backoff(initial: 20_000_000)
        try await withScript(options) { connection, _ in
            while true { _ = try connection.readFrame() }
        } _: { channel, _ in
            let status = await failure(channel)
            #expect(status?.code == .unavailable)
            #expect(status?.message.contains("handshake") == true)
        }
    }

    @Test(arguments: [Balancing.roundRobin, .leastOutstanding])
    func `calls are spread over all addresses`(balancing: Balancing) async throws {
        let servers = try ["a", "b"].map { name in
            try ScriptedServer { connection, _ in
                connection.settings()
                try connection.answerAll(name)
            }
        }
        var options = ChannelOptions()
        options.balancing = balancing
        let channel = try Channel(
            servers.map(\.address).joined(separator: ","), options: options)
        var seen: [String: Int] = [:]
        // The second connection may be ready a little later than the first.
        for _ in 0..<1_000 where seen.count < 2 || (seen.values.min() ?? 0) < 10 {
            seen[try await call(channel), default: 0] += 1
        }
        #expect((seen["a"] ?? 0) >= 10 && (seen["b"] ?? 0) >= 10)
        channel.close()
        for server in servers { server.stop() }
    }

    @Test func `pick-first goes on to the next address where the first is dead`() async throws {
        let alive = try ScriptedServer { connection, _ in
            connection.settings()
            try connection.answerAll("alive")
        }
        let channel = try Channel("unix:/nowhere/tadamun.sock,\(alive.address)")
        let text8 = try await call(channel)
        #expect(text8 == "alive")
        channel.close()
        alive.stop()
    }
}

/// Whether a transport takes bytes to write.
private final class Gate: Sendable {
    let isShut = Atomic<Bool>(false)
}

/// A socket that seems full while its gate is shut.
private final class GatedTransport: Transport {
    private let socket: SocketTransport
    private let gate: Gate

    init(_ descriptor: Int32, _ gate: Gate) {
        socket = SocketTransport(descriptor: descriptor)
        self.gate = gate
        super.init(descriptor: descriptor)
    }

    override func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
        socket.read(into: buffer)
    }

    override func write(_ buffer: UnsafeRawBufferPointer) -> IOResult {
        gate.isShut.load(ordering: .relaxed) ? .wouldBlock : socket.write(buffer)
    }

    override func close() { socket.close() }
}

/// Counts a channel's calls, and its connections.
private final class Counted: ClientInterceptor {
    let prepared = Atomic<Int>(0)
    let finished = Atomic<Int>(0)
    let transports = Atomic<Int>(0)

    func prepare(_ call: ClientCallInfo, _ options: inout CallOptions) {
        prepared.wrappingAdd(1, ordering: .relaxed)
    }

    func finished(_ call: ClientCallInfo, _ status: Status, nanoseconds: Int64) {
        finished.wrappingAdd(1, ordering: .relaxed)
    }
}
