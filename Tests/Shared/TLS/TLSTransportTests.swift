import Glibc
import IO
import TLS
import TestKit
import Testing

struct TLSTransportTests {
    private let files = TLSFiles()

    @Test func `a server and a client agree on TLS 1 3 and h2`() throws {
        let pair = try TLSPair(
            TLSServerContext(files.server()), TLSClientContext(files.client()))
        #expect(pair.isOpen, "\(pair.serverProgress), \(pair.clientProgress)")
        #expect(pair.server.negotiatedProtocol == "h2")
        #expect(pair.client.negotiatedProtocol == "h2")
        #expect(pair.server.tlsVersion == .tls13)
        #expect(pair.server.peerIdentity == nil)
        #expect(pair.client.peerIdentity?.dnsNames == ["localhost"])
        #expect(!pair.server.isResumed)
    }

    @Test(arguments: [1, 100, 16_384, 16_385, 65_536, 3_000_000])
    func `bytes arrive whole and in order in both directions`(count: Int) throws {
        let pair = try TLSPair(
            TLSServerContext(files.server(.required)), TLSClientContext(files.client("client")))
        #expect(pair.isOpen, "\(pair.serverProgress), \(pair.clientProgress)")
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
        let isWholeUp = pair.client.send(bytes, to: pair.server) == bytes
        let isWholeDown = pair.server.send(bytes, to: pair.client) == bytes
        #expect(isWholeUp && isWholeDown)
    }

    @Test func `an end in order is told from one that was cut short`() throws {
        let server = try TLSServerContext(files.server())
        let client = try TLSClientContext(files.client())
        var buffer = [UInt8](repeating: 0, count: 100)

        let ended = try TLSPair(server, client)
        ended.client.finish()
        #expect(buffer.withUnsafeMutableBytes { ended.server.read(into: $0) } == .closed)
        // The other direction is still open.
        #expect(ended.server.send([1, 2, 3], to: ended.client) == [1, 2, 3])

        let cut = try TLSPair(server, client)
        cut.client.close()
        #expect(
            buffer.withUnsafeMutableBytes { cut.server.read(into: $0) } == .failed(ECONNRESET))
    }

    @Test func `writing to a peer that has gone fails and ends nothing else`() throws {
        let pair = try TLSPair(
            TLSServerContext(files.server()), TLSClientContext(files.client()))
        pair.client.close()
        let bytes = [UInt8](repeating: 0, count: 65_536)
        let result = bytes.withUnsafeBytes { pair.server.write($0) }
        #expect(result == .failed(EPIPE) || result == .failed(ECONNRESET))
    }

    @Test func `bytes that are no TLS fail the handshake`() throws {
        let context = try TLSServerContext(files.server())
        let (one, other) = try socketPair()
        let server = try context.makeTransport(one)
        let text = "GET / HTTP/1.1\r\n\r\n"
        #expect(send(other, text, text.utf8.count, 0) == text.utf8.count)
        #expect(server.handshake().failure == "http request")
        // A failed transport stays failed and still closes in order.
        #expect(server.handshake().failure == "http request")
        server.close()
        close(other)
    }

    @Test func `a peer that leaves during the handshake is no failure of ours`() throws {
        let context = try TLSServerContext(files.server())
        let (one, other) = try socketPair()
        let server = try context.makeTransport(one)
        #expect(server.handshake() == .wantsRead)
        close(other)
        #expect(server.handshake().failure == "the peer left during the handshake")
    }
}
