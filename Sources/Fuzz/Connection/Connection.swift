import Base
import HTTP2

/// One input of libFuzzer: its first byte chooses the role and whether the preface comes for free, the
/// second how the rest, the peer's bytes, are cut into reads.
///
/// Whatever comes, the session takes it or ends the connection; nothing stops the program.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzConnection(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeRawBufferPointer(start: start, count: count)
    guard input.count >= 2 else { return 0 }
    let rest = UnsafeRawBufferPointer(rebasing: input.dropFirst(2))
    let peer = Peer(isServer: input[0] & 1 == 0)
    if input[0] & 2 == 0 { peer.receivePrelude() }
    let step = max(1, Int(input[1]))
    for offset in stride(from: 0, to: rest.count, by: step) {
        guard
            peer.receive(
                UnsafeRawBufferPointer(rebasing: rest[offset..<min(offset + step, rest.count)]))
        else { break }
    }
    peer.close()
    return 0
}

/// A session and the connection that owns it.
private final class Peer: HTTP2SessionOwner {
    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    private static let emptySettings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]
    private static let mark = 1 << 16

    private let isServer: Bool
    private let pool = MemoryPool()
    private let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: 2 * Peer.mark, alignment: 16)
    private var session: HTTP2Session?
    private var now = Instant(nanoseconds: 0)

    init(isServer: Bool) {
        self.isServer = isServer
        session = try? HTTP2Session(
            role: isServer ? .server : .client, limits: HTTP2Limits(), owner: self, pool: pool,
            now: now)
        guard !isServer, let session else { return }
        let request = HeaderBlock(constant: [
            (":method", "POST"), (":scheme", "http"), (":path", "/a.B/C"), (":authority", "a"),
        ])
        for _ in 0..<3 {
            let stream = Stream()
            stream.completeOutput(withTrailers: false)
            try? session.submitRequest(stream, request, hasBody: true)
        }
    }

    deinit {
        buffer.deallocate()
    }

    /// What a peer sends before anything else.
    func receivePrelude() {
        let bytes = isServer ? Self.preface + Self.emptySettings : Self.emptySettings
        _ = bytes.withUnsafeBytes { receive($0) }
    }

    /// Takes one read's bytes and sends what there is to send; false once the connection is over.
    func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let session, let output = buffer.baseAddress else { return false }
        now = now.advanced(byNanoseconds: 1_000_000)
        do throws(HTTP2Error) {
            try session.receive(bytes, now: now)
            for _ in 0..<4 {
                let count = try session.produce(into: output, mark: Self.mark)
                precondition(count <= buffer.count, "no more is written than there is room for")
                if count == 0 { break }
            }
        } catch {
            session.submitGoAway(error.goAwayCode)
            _ = try? session.produce(into: output, mark: Self.mark)
            return false
        }
        precondition(session.queuedFrames < 20_000, "what waits to be sent is bounded")
        return session.isAlive && session.abuse == nil
    }

    func close() {
        session?.close()
        precondition(session?.openStreams == 0, "a closed session has no streams")
        session = nil
    }

    func makeStream() -> HTTP2Stream? { Stream() }
    func receivedGoAway(last: Int32, code: UInt32, reason: UnsafeRawBufferPointer) {}
    func receivedPingAcknowledgement(_ opaque: UInt64) {}
    func receivedSettings() {}
}

/// A stream that answers as soon as it has the request's headers, and gives windows back.
private final class Stream: HTTP2Stream {
    private static let headers = HeaderBlock(constant: [
        (":status", "200"), ("content-type", "application/grpc"),
    ])
    private static let trailers = HeaderBlock(constant: [("grpc-status", "0")])
    private var isAnswered = false

    override func receivedHeaders(isTrailers: Bool) {
        guard let session, session.role == .server, !isAnswered else { return }
        isAnswered = true
        appendOutput(count: 5).copyBytes(from: [0, 0, 0, 0, 0])
        completeOutput(withTrailers: true)
        session.submitResponse(self, Self.headers, hasBody: true)
    }

    override func received(data: UnsafeRawBufferPointer) {
        session?.consume(self, data.count)
    }

    override func submitTrailers(_ session: HTTP2Session) {
        session.submitTrailers(self, Self.trailers)
    }
}
