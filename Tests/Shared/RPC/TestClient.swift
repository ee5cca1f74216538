import Base
import HTTP2
import IO
import TestKit

@testable import RPC

/// A server and its clients on a simulated network.
///
/// Everything happens on the thread that makes it.
final class Simulation {
    let network: SimulatedNetwork
    let loop: EventLoop
    let clientLoop: EventLoop
    let server: Server
    let log = Log()
    private var clients: [TestClient] = []

    /// What the server has reported.
    ///
    /// `@unchecked Sendable`: the simulation has one thread.
    final class Log: @unchecked Sendable {
        var lines: [String] = []
    }

    init(
        seed: UInt64 = 1, _ services: [any Service], limits: ServerLimits = ServerLimits(),
        interceptors: [any ServerInterceptor] = []
    ) throws {
        let network = SimulatedNetwork(seed: seed)
        let log = log
        self.network = network
        loop = network.makeLoop()
        clientLoop = network.makeLoop()
        server = try Server(
            services, limits: limits, interceptors: interceptors,
            group: EventLoopGroup(loops: [loop]), log: { log.lines.append($0) })
    }

    deinit {
        for client in clients { client.close() }
        for part in server.parts {
            for connection in part.connections.values { connection.close() }
        }
        // Handlers that were cancelled end.
        network.run(nanoseconds: 1_000_000_000)
    }

    /// A client of the server's.
    func connect() throws -> TestClient {
        let client = try TestClient(connectRaw(), on: clientLoop)
        clients.append(client)
        return client
    }

    /// The client's end of a connection to the server, for bytes of the test's own.
    func connectRaw() -> SimulatedTransport {
        let ends = network.connect()
        server.accept(ends.server, from: "simulated", on: loop)
        return ends.client
    }

    /// Runs the body as a task of the server's loop.
    func spawn(_ body: @escaping @Sendable () async -> Void) {
        Task(executorPreference: loop) { await body() }
    }

    func seconds(since start: Instant) -> Double {
        Double(start.nanoseconds(until: network.now)) / 1e9
    }
}

/// A client that does what a test tells it, on a session of HTTP/2 and no more.
final class TestClient: EventSource, HTTP2SessionOwner {
    let transport: SimulatedTransport
    private let pool = MemoryPool()
    private var session: HTTP2Session?
    private var unsent: [UInt8] = []
    private(set) var goAways: [UInt32] = []
    private(set) var isClosed = false
    /// Whether it reads what comes; what does not read answers no PING either.
    var isReading = true {
        didSet { watch(isReading ? .readable : []) }
    }

    init(_ transport: SimulatedTransport, on loop: EventLoop, window: UInt32 = 65_535) throws {
        self.transport = transport
        super.init(descriptor: transport.descriptor, loop: loop, interest: .readable)
        var limits = HTTP2Limits()
        limits.streamWindowBytes = window
        session = try HTTP2Session(
            role: .client, limits: limits, owner: self, pool: pool, now: loop.now)
        try loop.add(self)
        loop.flushLater(self)
    }

    /// Begins a call with these messages; `true` for `ends` sends the end of the request too.
    func call(
        _ path: String, _ messages: [[UInt8]] = [[]], fields: [(String, String)] = [],
        ends: Bool = true
    ) throws -> TestCall {
        let call = TestCall(self)
        for message in messages { call.append(message) }
        if ends { call.completeOutput(withTrailers: false) }
        let block = HeaderBlock()
        let plain = [
            (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "test"),
            ("te", "trailers"), ("content-type", "application/grpc"),
        ]
        for (name, value) in plain + fields { block.append(name, value) }
        try session?.submitRequest(call, block, hasBody: true)
        loop.flushLater(self)
        return call
    }

    func resume(_ call: TestCall) {
        session?.resume(call)
        loop.flushLater(self)
    }

    func cancel(_ call: TestCall) {
        session?.reset(call, .cancel)
        loop.flushLater(self)
    }

    override func ready(_ readiness: Readiness) {
        if readiness.contains(.writable) { loop.flushLater(self) }
        guard isReading else { return }
        let buffer = loop.inputBuffer
        switch transport.read(into: buffer) {
        case .bytes(let count):
            do throws(HTTP2Error) {
                try session?.receive(
                    UnsafeRawBufferPointer(rebasing: buffer[..<count]), now: loop.now)
            } catch {
                close()
            }
            loop.flushLater(self)
        case .wouldBlock: break
        case .closed, .failed: close()
        }
    }

    override func flush() {
        guard let session, let buffer = loop.outputBuffer.baseAddress else { return }
        while true {
            if unsent.isEmpty {
                let count = (try? session.produce(into: buffer, mark: IO.Limits.writeBytes)) ?? 0
                unsent = Array(UnsafeRawBufferPointer(start: buffer, count: count))
            }
            guard !unsent.isEmpty else { break }
            switch unsent.withUnsafeBytes({ transport.write($0) }) {
            case .bytes(let count): unsent.removeFirst(count)
            case .wouldBlock:
                watch(isReading ? [.readable, .writable] : .writable)
                return
            case .closed, .failed: return close()
            }
        }
        watch(isReading ? .readable : [])
        if !session.isAlive { close() }
    }

    func close() {
        guard !isClosed else { return }
        isClosed = true
        loop.remove(self)
        session?.close()
        session = nil
        transport.close()
    }

    func makeStream() -> HTTP2Stream? { nil }
    func receivedGoAway(last: Int32, code: UInt32, reason: UnsafeRawBufferPointer) {
        goAways.append(code)
    }
    func receivedPingAcknowledgement(_ opaque: UInt64) {}
    func receivedSettings() {}
}

/// One call of a test's client, and what came back.
final class TestCall: HTTP2Stream {
    private unowned let client: TestClient
    private(set) var headers: [String: String] = [:]
    private(set) var trailers: [String: String] = [:]
    private(set) var body: [UInt8] = []
    private(set) var isOver = false
    /// Whether any of its messages has left.
    private(set) var wasSent = false
    /// The code with which the stream ended.
    private(set) var code: UInt32?
    /// Whether bytes that come are given back to the server's window.
    var isReading = true

    init(_ client: TestClient) {
        self.client = client
    }

    /// Adds a message to the request.
    func append(_ message: [UInt8]) {
        let prefix = withUnsafeBytes(of: UInt32(message.count).bigEndian) { Array($0) }
        appendRaw([0] + prefix + message)
    }

    func appendRaw(_ bytes: [UInt8]) {
        appendOutput(count: bytes.count).copyBytes(from: bytes)
        if session != nil { client.resume(self) }
    }

    func end() {
        completeOutput(withTrailers: false)
        client.resume(self)
    }

    func cancel() { client.cancel(self) }

    var status: StatusCode? {
        (trailers["grpc-status"] ?? headers["grpc-status"]).flatMap { Int($0) }
            .flatMap { StatusCode(rawValue: $0) }
    }

    var message: String? {
        (trailers["grpc-message"] ?? headers["grpc-message"]).map {
            PercentEncoding.decode(Array($0.utf8))
        }
    }

    /// The messages that are whole.
    var messages: [[UInt8]] {
        var messages: [[UInt8]] = []
        var rest = body[...]
        while rest.count >= 5 {
            let length = rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
            guard rest.count >= 5 + length else { break }
            messages.append(Array(rest.dropFirst(5).prefix(length)))
            rest = rest.dropFirst(5 + length)
        }
        return messages
    }

    override func received(
        name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer
    ) -> UInt32 {
        let name = String(decoding: name, as: UTF8.self)
        let value = String(decoding: value, as: UTF8.self)
        if hasReceivedHeaders { trailers[name] = value } else { headers[name] = value }
        return 0
    }

    override func receivedHeaders(isTrailers: Bool) { hasReceivedHeaders = true }

    override func received(data: UnsafeRawBufferPointer) {
        body += data
        if isReading { session?.consume(self, data.count) }
    }

    override func outputDrained(_ count: Int) { wasSent = true }

    override func closed(_ code: UInt32) {
        isOver = true
        self.code = code
    }
}
