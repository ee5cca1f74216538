import Glibc
import IO
import Synchronization
import TLS
import TestKit
import Testing

/// A connection on a loop: sends `output` while it receives, and echoes where it is the server.
///
/// `@unchecked Sendable`: after it is handed to its loop, only that loop's thread touches it.
private final class LoopedConnection: EventSource, @unchecked Sendable {
    private let transport: TLSTransport
    private let isEcho: Bool
    private var output: [UInt8]
    private var sent = 0
    private var isOpen = false
    private var received: [UInt8] = []
    private let expected: Int
    private let whenDone: @Sendable (Result<[UInt8], TLSError>) -> Void

    init(
        _ transport: TLSTransport, on loop: EventLoop, sending output: [UInt8]?, expecting: Int,
        whenDone: @escaping @Sendable (Result<[UInt8], TLSError>) -> Void
    ) {
        self.transport = transport
        self.output = output ?? []
        isEcho = output == nil
        expected = expecting
        self.whenDone = whenDone
        super.init(
            descriptor: transport.descriptor, loop: loop, interest: [.readable, .writable])
    }

    override func ready(_ readiness: Readiness) {
        if !isOpen {
            switch transport.handshake() {
            case .done: isOpen = true
            case .wantsRead: return watch(.readable)
            case .wantsWrite: return watch(.writable)
            case .failed(let reason): return end(.failure(TLSError(reason)))
            }
        }
        guard receive() else { return }
        send()
    }

    /// Reads what is there; `false` once it has ended.
    private func receive() -> Bool {
        while true {
            switch transport.read(into: loop.inputBuffer) {
            case .bytes(let count):
                let bytes = loop.inputBuffer[..<count]
                if isEcho { output += bytes } else { received += bytes }
                if !isEcho, received.count >= expected {
                    end(.success(received))
                    return false
                }
            case .wouldBlock: return true
            case .closed, .failed:
                end(.failure(TLSError("closed after \(received.count) bytes")))
                return false
            }
        }
    }

    private func send() {
        while sent < output.count {
            guard case .bytes(let count) = output[sent...].withUnsafeBytes({ transport.write($0) })
            else { return watch([.readable, .writable]) }
            sent += count
        }
        watch(.readable)
    }

    private func end(_ result: Result<[UInt8], TLSError>) {
        loop.remove(self)
        transport.finish()
        transport.close()
        whenDone(result)
    }
}

struct TLSLoopTests {
    private let files = TLSFiles()

    @Test(.timeLimit(.minutes(1)), arguments: [1, 65_536, 6_000_000])
    func `bytes cross real sockets whole, both ways at once`(count: Int) async throws {
        let group = try EventLoopGroup(loopCount: 2)
        defer { group.stop() }
        let server = try TLSServerContext(files.server(.required))
        let client = try TLSClientContext(files.client("client"))
        let address = try #require(Address("127.0.0.1:0").flatMap { SocketAddress.immediate($0) })
        let listener = try Socket.listen(address, sharesPort: false)
        defer { Socket.close(listener) }
        let outgoing = try Socket.connect(SocketAddress.local(of: listener))
        // The kernel completes a connection to itself before a listener has accepted it.
        var incoming = try Socket.accept(listener)
        while incoming == nil {
            await Task.yield()
            incoming = try Socket.accept(listener)
        }
        let echo = LoopedConnection(
            try server.makeTransport(try #require(incoming)), on: group.loops[0], sending: nil,
            expecting: 0, whenDone: { _ in })
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 131 ^ $0 >> 7) }
        let transport = try client.makeTransport(outgoing, serverName: "127.0.0.1")
        let result = await withCheckedContinuation { continuation in
            let caller = LoopedConnection(
                transport, on: group.loops[1], sending: bytes, expecting: count,
                whenDone: { continuation.resume(returning: $0) })
            for connection in [echo, caller] {
                connection.loop.execute { try? connection.loop.add(connection) }
            }
        }
        let isWhole = try result.get() == bytes
        #expect(isWhole)
    }
}
