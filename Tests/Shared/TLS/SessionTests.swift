import Glibc
import IO
import TLS
import Telemetry
import TestKit
import Testing

struct SessionTests {
    private let files = TLSFiles()

    @Test(arguments: [ClientCertificates.none, .optional, .required])
    func `a session is resumed, again and again`(mode: ClientCertificates) throws {
        let metrics = TLSMetrics()
        let server = try TLSServerContext(files.server(mode), metrics: metrics)
        let client = try TLSClientContext(files.client("client"))
        for round in 0..<5 {
            let pair = try TLSPair(server, client)
            pair.settle()
            #expect(pair.isOpen)
            #expect(pair.server.isResumed == (round > 0))
            #expect(pair.client.isResumed == (round > 0))
            #expect((pair.server.peerIdentity != nil) == (mode != .none))
            #expect(pair.client.peerIdentity?.dnsNames == ["localhost"])
            pair.close()
        }
        #expect(metrics.handshakes.value == 5)
        #expect(metrics.resumptions.value == 4)
    }

    @Test func `a session of one name is not offered to another`() throws {
        let server = try TLSServerContext(files.server())
        let client = try TLSClientContext(files.client())
        let first = try TLSPair(server, client)
        first.settle()
        let second = try TLSPair(server, client, name: "127.0.0.1")
        #expect(second.isOpen)
        #expect(!second.client.isResumed)
    }

    @Test func `sessions outlive a new certificate where clients show none`() throws {
        let old = try TLSServerContext(files.server())
        let client = try TLSClientContext(files.client())
        let first = try TLSPair(old, client)
        first.settle()
        let new = try TLSServerContext(files.server(), replacing: old)
        #expect(try TLSPair(new, client).server.isResumed)
    }

    @Test func `sessions of client certificates end with the files they were made under`() throws {
        let old = try TLSServerContext(files.server(.required))
        let client = try TLSClientContext(files.client("client"))
        let first = try TLSPair(old, client)
        first.settle()
        let new = try TLSServerContext(files.server(.required), replacing: old)
        let second = try TLSPair(new, client)
        #expect(second.isOpen)
        #expect(!second.server.isResumed)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a session does not outlive its client's certificate`() throws {
        files.issue(
            CertificateRequest("brief", names: "DNS:b.example", validUntil: 2), as: "brief")
        let expiry = time(nil) + 2
        let server = try TLSServerContext(files.server(.required))
        let client = try TLSClientContext(files.client("brief"))
        let first = try TLSPair(server, client)
        #expect(first.isOpen)
        first.settle()
        first.close()
        // Certificates are dated by the machine's clock, which no test can turn.
        while time(nil) <= expiry + 1 { usleep(50_000) }
        let second = try TLSPair(server, client)
        #expect(!second.serverProgress.failure.isEmpty)
        #expect(second.server.peerIdentity == nil)
    }
}
