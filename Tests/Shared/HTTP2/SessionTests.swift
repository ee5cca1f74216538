import Base
import HTTP2
import Testing

/// A stream that records what it is told, and answers a whole request with two fields and a body.
private final class Recorder: HTTP2Stream {
    var fields: [(String, String)] = []
    var body: [UInt8] = []
    var hasEnded = false
    var closeCode: UInt32?
    let answers: Bool

    init(answers: Bool) {
        self.answers = answers
    }

    override func received(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) -> UInt32 {
        fields.append(
            (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
        return 0
    }

    override func receivedHeaders(isTrailers: Bool) { hasReceivedHeaders = true }

    override func received(data: UnsafeRawBufferPointer) {
        body += data
        consume(data.count)
    }

    override func receivedEnd() {
        hasEnded = true
        guard answers else { return }
        appendOutput(count: body.count).copyBytes(from: body)
        completeOutput(withTrailers: true)
        submitResponse(block([(":status", "200"), ("x", "y")]), hasBody: true)
    }

    override func submitTrailers(_ session: HTTP2Session) {
        session.submitTrailers(self, block([("grpc-status", "0")]))
    }

    override func closed(_ code: UInt32) { closeCode = code }
}

/// One end of a connection in memory.
private final class End: HTTP2SessionOwner {
    let pool: MemoryPool
    var session: HTTP2Session?
    var streams: [Recorder] = []
    var goAway: UInt32?

    init(_ role: HTTP2Session.Role, limits: HTTP2Limits = HTTP2Limits()) throws {
        pool = MemoryPool()
        session = try HTTP2Session(
            role: role, limits: limits, owner: self, pool: pool, now: Instant(nanoseconds: 0))
    }

    deinit { session?.close() }

    func makeStream() -> HTTP2Stream? {
        let stream = Recorder(answers: true)
        streams.append(stream)
        return stream
    }

    func receivedGoAway(last: Int32, code: UInt32, reason: UnsafeRawBufferPointer) { goAway = code }
    func receivedPingAcknowledgement(_ opaque: UInt64) {}
    func receivedSettings() {}

    func produce() throws -> [UInt8] {
        var all: [UInt8] = []
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: 90_000, alignment: 16)
        defer { buffer.deallocate() }
        while let count = try session?.produce(into: buffer, mark: 65_536), count > 0 {
            all += UnsafeRawBufferPointer(start: buffer, count: count)
        }
        return all
    }

    func receive(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try session?.receive($0, now: Instant(nanoseconds: 0)) }
    }
}

/// Frames of the answer, by type: their payloads.
private func frames(_ bytes: [UInt8], type: UInt8) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var rest = bytes[...]
    while rest.count >= 9 {
        let head = Array(rest.prefix(9))
        let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
        if head[3] == type { found.append(Array(rest.dropFirst(9).prefix(length))) }
        rest = rest.dropFirst(9 + length)
    }
    return found
}

private func frame(_ type: UInt8, _ flags: UInt8, _ stream: UInt8, _ payload: [UInt8]) -> [UInt8] {
    [0, UInt8(payload.count >> 8), UInt8(payload.count & 255), type, flags, 0, 0, 0, stream]
        + payload
}

/// A header list in literals without indexing (RFC 7541 section 6.2.2).
private func literals(_ fields: [(String, String)]) -> [UInt8] {
    fields.flatMap { name, value in
        [0, UInt8(name.utf8.count)] + name.utf8 + [UInt8(value.utf8.count)] + value.utf8
    }
}

private func block(_ fields: [(String, String)]) -> HeaderBlock {
    let block = HeaderBlock()
    for (name, value) in fields { block.append(name, value) }
    return block
}

private let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + frame(4, 0, 0, [])
private let request: [(String, String)] = [
    (":method", "POST"), (":scheme", "http"), (":path", "/a.B/C"), (":authority", "x"),
]

/// What is wrong, and the field list.
private let malformed: [(String, [(String, String)])] = {
    var cases: [(String, [(String, String)])] = []
    cases.append(("an upper-case name", request + [("Content-Type", "x")]))
    cases.append(("an empty name", request + [("", "x")]))
    cases.append(("a blank at the end of a value", request + [("a", "x ")]))
    cases.append(("a line feed in a value", request + [("a", "x\ny")]))
    cases.append(
        ("a pseudo-field after a field", [request[0], request[1], ("a", "b"), request[2]]))
    cases.append(("a pseudo-field twice", request + [request[2]]))
    cases.append(("an unknown pseudo-field", request + [(":protocol", "x")]))
    cases.append(("a status in a request", request + [(":status", "200")]))
    cases.append(("no path", [request[0], request[1]]))
    cases.append(("an empty path", [request[0], request[1], (":path", "")]))
    cases.append(("a connection field", request + [("connection", "close")]))
    cases.append(("te other than trailers", request + [("te", "gzip")]))
    cases.append(("a content-length that is no number", request + [("content-length", "x")]))
    cases.append(("a body shorter than promised", request + [("content-length", "1")]))
    return cases
}()

struct SessionTests {
    @Test(arguments: [1, 70_000])
    func `a request and its answer cross, whatever their size`(bytes: Int) throws {
        let client = try End(.client)
        let server = try End(.server)
        let call = Recorder(answers: false)
        call.appendOutput(count: bytes).copyBytes(from: [UInt8](repeating: 7, count: bytes))
        call.completeOutput(withTrailers: false)
        try client.session?.submitRequest(call, block(request), hasBody: true)
        for _ in 0..<12 {
            try server.receive(client.produce())
            try client.receive(server.produce())
        }
        let served = try #require(server.streams.first)
        #expect(served.fields.map(\.0) == request.map(\.0))
        #expect(served.body.count == bytes)
        #expect(call.body == served.body)
        #expect(call.fields.map(\.0) == [":status", "x", "grpc-status"])
        #expect(call.closeCode == 0 && served.closeCode == 0)
        #expect(client.session?.openStreams == 0 && server.session?.openStreams == 0)
    }

    @Test(arguments: malformed)
    func `a malformed request is reset and never passed on`(
        what: String, fields: [(String, String)]
    ) throws {
        let server = try End(.server)
        try server.receive(preface + frame(1, 5, 1, literals(fields)))
        let resets = frames(try server.produce(), type: 3)
        #expect(resets == [[0, 0, 0, 1]], "\(what)")
        #expect(server.streams.allSatisfy { !$0.hasEnded })
        // The connection goes on.
        try server.receive(frame(1, 5, 3, literals(request)))
        #expect(server.streams.last?.hasEnded == true)
    }

    @Test(arguments: [
        ("PING", frame(6, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8])),
        ("unasked PING ACK", frame(6, 1, 0, [1, 2, 3, 4, 5, 6, 7, 8])),
        ("SETTINGS", frame(4, 0, 0, [])),
        ("PRIORITY", frame(2, 0, 9, [0, 0, 0, 0, 1])),
        ("an unknown type", frame(0xef, 0, 0, [])),
    ])
    func `a flood of one frame ends in ENHANCE_YOUR_CALM`(what: String, bytes: [UInt8]) throws {
        let server = try End(.server)
        try server.receive(preface)
        for _ in 0..<190 {
            try server.receive(bytes)
            _ = try server.produce()
        }
        #expect(server.session?.abuse == nil, "\(what): 190 frames are no abuse")
        for _ in 0..<20 { try server.receive(bytes) }
        #expect(server.session?.abuse == .controlFrames)
        let goAway = frames(try server.produce(), type: 7).last
        #expect(goAway.map { Array($0[4..<8]) } == [0, 0, 0, 11])
    }

    @Test func `one stream too many is refused alone`() throws {
        var limits = HTTP2Limits()
        limits.concurrentStreamsMaximum = 2
        let server = try End(.server, limits: limits)
        let settings = frames(try server.produce(), type: 4)
        // The number that the client is told, not the one that nghttp2 is.
        #expect(settings.first?.prefix(6) == [0, 3, 0, 0, 0, 2])
        try server.receive(preface + frame(4, 1, 0, []))
        for id: UInt8 in [1, 3, 5] { try server.receive(frame(1, 4, id, literals(request))) }
        let answer = try server.produce()
        #expect(frames(answer, type: 3) == [[0, 0, 0, 7]])
        #expect(frames(answer, type: 7).isEmpty)
        #expect(server.session?.openStreams == 2)
    }

    @Test func `fields that repeat by their buffers mean the same again`() throws {
        let client = try End(.client)
        let server = try End(.server)
        for _ in 0..<3 {
            let call = Recorder(answers: false)
            call.completeOutput(withTrailers: false)
            try client.session?.submitRequest(
                call, block(request + [("a", "b")]), hasBody: true)
            for _ in 0..<3 {
                try server.receive(client.produce())
                try client.receive(server.produce())
            }
        }
        #expect(server.streams.count == 3)
        #expect(server.streams.allSatisfy { $0.fields.count == 5 && $0.closeCode == 0 })
    }

    @Test func `a request that has not left when a GOAWAY comes is refused at once`() throws {
        let client = try End(.client)
        let server = try End(.server)
        let sent = Recorder(answers: false)
        try client.session?.submitRequest(sent, block(request), hasBody: true)
        try server.receive(client.produce())
        try client.receive(server.produce())
        let queued = (0..<3).map { _ in Recorder(answers: false) }
        for call in queued {
            try client.session?.submitRequest(call, block(request), hasBody: true)
        }
        server.session?.submitShutdownNotice()
        try client.receive(server.produce())
        #expect(queued.allSatisfy { $0.closeCode == HTTP2ErrorCode.refusedStream.rawValue })
        #expect(sent.closeCode == nil)
        #expect(client.session?.openStreams == 1)
        // Nothing of them leaves, and the first call goes on.
        #expect(frames(try client.produce(), type: 1).isEmpty)
        sent.completeOutput(withTrailers: false)
        sent.resumeOutput()
        for _ in 0..<3 {
            try server.receive(client.produce())
            try client.receive(server.produce())
        }
        #expect(sent.closeCode == 0)
    }

    @Test func `a request whose fields are too many for any server ends its stream alone`() throws {
        let client = try End(.client)
        let call = Recorder(answers: false)
        let large = [("a", String(repeating: "x", count: 300_000))]
        try client.session?.submitRequest(call, block(request + large), hasBody: true)
        _ = try client.produce()
        #expect(call.closeCode == HTTP2ErrorCode.refusedStream.rawValue)
        #expect(client.session?.openStreams == 0)
        let next = Recorder(answers: false)
        try client.session?.submitRequest(next, block(request), hasBody: true)
        #expect(frames(try client.produce(), type: 1).count == 1)
    }
}
