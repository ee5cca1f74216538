import Glibc
import IO
import Synchronization

/// An HTTP/2 server that does what a script says, frame by frame, also what no server should.
///
/// Each connection has a thread that blocks. `@unchecked Sendable`: the fields are constant.
final class ScriptedServer: @unchecked Sendable {
    let address: String
    private let listener: Int32
    private let count = Atomic<Int>(0)

    /// Connections accepted so far.
    var connections: Int { count.load(ordering: .relaxed) }

    /// Runs the script for each connection, with its number from 1; what it throws ends the
    /// connection.
    init(_ script: @escaping @Sendable (ScriptedConnection, Int) throws -> Void) throws {
        guard let any = SocketAddress.immediate(.tcp(host: "127.0.0.1", port: 0)) else {
            throw ScriptEnd()
        }
        listener = try Socket.listen(any, sharesPort: false)
        address = try SocketAddress.local(of: listener).description
        _ = fcntl(listener, F_SETFL, 0)
        _ = try startThread(named: "scripted") { [self] in
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else {
                    Glibc.close(listener)
                    return
                }
                let number = count.wrappingAdd(1, ordering: .relaxed).newValue
                _ = try? startThread(named: "scripted") {
                    let connection = ScriptedConnection(descriptor)
                    try? connection.open()
                    try? script(connection, number)
                    connection.close()
                }
            }
        }
    }

    func stop() {
        // The thread that accepts closes the socket: its number must not be given to another while
        // that thread may still use it.
        shutdown(listener, Int32(SHUT_RDWR))
    }
}

struct ScriptEnd: Error {}

/// One connection of a scripted server.
final class ScriptedConnection {
    private let descriptor: Int32
    /// Bytes of DATA received on each stream.
    private(set) var bodies: [Int32: [UInt8]] = [:]
    /// Streams that have begun and have not been answered.
    private(set) var begun: [Int32] = []
    /// Acknowledgements of pings that were sent.
    private(set) var pingsAnswered = 0

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    func open() throws {
        _ = try read(24)
    }

    func close() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        Glibc.close(descriptor)
    }

    // MARK: Frames in

    struct Frame {
        let type: UInt8
        let flags: UInt8
        let stream: Int32
        let payload: [UInt8]
    }

    func readFrame() throws -> Frame {
        let header = try read(9)
        let length = Int(header[0]) << 16 | Int(header[1]) << 8 | Int(header[2])
        let stream = header[5...8].reduce(0) { $0 << 8 | Int32($1) } & .max
        return Frame(
            type: header[3], flags: header[4], stream: stream, payload: try read(length))
    }

    /// Reads on until a request begins; acknowledges what wants it.
    func nextHeaders() throws -> Int32 {
        while true {
            let frame = try take()
            if frame.type == 1 { return frame.stream }
        }
    }

    /// Reads on until a request is whole.
    func nextRequest() throws -> Int32 {
        while true {
            let frame = try take()
            if frame.type <= 1, frame.flags & 1 != 0 { return frame.stream }
        }
    }

    /// Reads one frame and keeps the connection going.
    func take() throws -> Frame {
        let frame = try readFrame()
        switch frame.type {
        case 0:
            bodies[frame.stream, default: []] += frame.payload
            if !frame.payload.isEmpty {
                windowUpdate(0, frame.payload.count)
                windowUpdate(frame.stream, frame.payload.count)
            }
        case 1: begun.append(frame.stream)
        case 4 where frame.flags & 1 == 0: send(4, 1, 0, [])
        case 6 where frame.flags & 1 == 0: send(6, 1, 0, frame.payload)
        case 6: pingsAnswered += 1
        default: break
        }
        return frame
    }

    private func read(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress.map { $0 + done }, count - done)
            }
            guard got > 0 else { throw ScriptEnd() }
            done += got
        }
        return bytes
    }

    // MARK: Frames out

    func send(_ type: UInt8, _ flags: UInt8, _ stream: Int32, _ payload: [UInt8]) {
        let length = payload.count
        var bytes: [UInt8] = [
            UInt8(length >> 16), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags,
        ]
        bytes += withUnsafeBytes(of: stream.bigEndian) { Array($0) }
        bytes += payload
        var done = 0
        while done < bytes.count {
            let sent = bytes.withUnsafeBytes {
                Glibc.send(
                    descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done,
                    Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return }
            done += sent
        }
    }

    private func number(_ value: UInt32) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    /// SETTINGS, with MAX_CONCURRENT_STREAMS where one is given.
    func settings(streams: UInt32? = nil) {
        send(4, 0, 0, streams.map { [0, 3] + number($0) } ?? [])
    }

    /// Header fields as literals that are not indexed (RFC 7541 section 6.2.2).
    func headers(_ stream: Int32, _ fields: [(String, String)], ends: Bool = false) {
        var block: [UInt8] = []
        for (name, value) in fields {
            block += [0, UInt8(name.utf8.count)] + Array(name.utf8)
            block += [UInt8(value.utf8.count)] + Array(value.utf8)
        }
        send(1, ends ? 5 : 4, stream, block)
    }

    func data(_ stream: Int32, _ bytes: [UInt8], padding: UInt8? = nil, ends: Bool = false) {
        guard let padding else { return send(0, ends ? 1 : 0, stream, bytes) }
        send(
            0, (ends ? 1 : 0) | 8, stream,
            [padding] + bytes + [UInt8](repeating: 0, count: Int(padding)))
    }

    func reset(_ stream: Int32, _ code: UInt32) { send(3, 0, stream, number(code)) }

    func goAway(last: Int32, code: UInt32 = 0, reason: String = "") {
        send(7, 0, 0, number(UInt32(bitPattern: last)) + number(code) + Array(reason.utf8))
    }

    func windowUpdate(_ stream: Int32, _ bytes: Int) { send(8, 0, stream, number(UInt32(bytes))) }

    // MARK: Answers

    static let ok = [(":status", "200"), ("content-type", "application/grpc")]

    /// A message of a `StringValue` behind its prefix; at most 120 bytes of text.
    static func message(_ text: String) -> [UInt8] {
        let body: [UInt8] = text.isEmpty ? [] : [10, UInt8(text.utf8.count)] + Array(text.utf8)
        return [0, 0, 0, 0, UInt8(body.count)] + body
    }

    /// A whole answer with one message.
    func answer(_ stream: Int32, _ text: String) {
        begun.removeAll { $0 == stream }
        headers(stream, Self.ok)
        data(stream, Self.message(text))
        headers(stream, [("grpc-status", "0")], ends: true)
    }

    /// An answer of a status alone.
    func fail(_ stream: Int32, _ code: Int, _ fields: [(String, String)] = []) {
        begun.removeAll { $0 == stream }
        headers(stream, Self.ok + [("grpc-status", "\(code)")] + fields, ends: true)
    }

    /// Answers every request until the connection ends.
    func answerAll(_ text: String) throws {
        while true { answer(try nextRequest(), text) }
    }
}
