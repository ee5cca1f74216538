import InteropService
import JSON
import RPC
import TLS
import TestKit
import Testing

@testable import ProbeCommands

struct CertsTests {
    private let folder = TemporaryFolder()
    private let authority = TestAuthority()
    private let server: Server
    private let address: String

    /// A server that asks for certificates, and whose own has nine days left.
    init() throws {
        folder.write(authority.certificate, to: "ca.pem")
        let issued = authority.issue(
            CertificateRequest(
                "server", names: "DNS:localhost,IP:127.0.0.1,URI:urn:x:1",
                validUntil: 9 * 86_400 + 3_600))
        folder.write(issued.certificate, to: "server.pem")
        folder.write(issued.key, to: "server.key")
        folder.write(TestAuthority().certificate, to: "other.pem")
        let context = try TLSServerContext(
            TLSServerConfiguration(
                credentials: TLSCredentials(
                    certificateChain: folder("server.pem"), privateKey: folder("server.key")),
                clientCertificates: .required, trust: TLSTrust(authorities: [folder("ca.pem")])))
        server = try Server([EchoHandlers()])
        address = try server.listen(on: "127.0.0.1:0", tls: { context })
    }

    @Test func `the chain, its names and its days are told, without a certificate of ours`()
        async throws
    {
        defer { server.stop() }
        let probing = try Probing()
        let outcome = try await probing.run(
            .certs, address, "--authority", folder("ca.pem"), "--days", "9")
        #expect(outcome.code == 0, "\(outcome.lines)")
        #expect(outcome.lines.first?.hasSuffix("TLSv1.3") == true)
        #expect(outcome.lines.contains { $0.contains("CN=server, by CN=test authority") })
        #expect(outcome.lines.contains { $0.contains("DNS:localhost, IP:127.0.0.1, URI:urn:x:1") })
        #expect(outcome.lines.contains { $0.hasSuffix("9 days") })
    }

    @Test(arguments: [
        ("ca.pem", "10", "127.0.0.1", "has 9 days left"),
        ("other.pem", "1", "127.0.0.1", "not to be believed"),
        ("ca.pem", "1", "elsewhere.test", "not to be believed"),
        ("missing.pem", "1", "127.0.0.1", "missing.pem"),
    ])
    func `what is wrong with a certificate ends with 1`(
        trust: String, days: String, name: String, fault: String
    ) async throws {
        defer { server.stop() }
        let probing = try Probing()
        let outcome = try await probing.run(
            .certs, address, "--authority", folder(trust), "--days", days, "--server-name", name,
            "--output", "json")
        let object = try JSONValue(parsing: outcome.lines.joined()).objectValue
        let faults = object?["faults"]?.arrayValue?.compactMap(\.stringValue) ?? []
        #expect(outcome.code == 1)
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    @Test func `a server that is away, speaks no TLS or needs an authority is told`() async throws {
        defer { server.stop() }
        let plain = try ServerUnderProbe()
        let probing = try Probing()
        for address in ["127.0.0.1:1", plain.address] {
            let outcome = try await probing.run(
                .certs, address, "--authority", folder("ca.pem"), "--timeout", "2s")
            #expect(outcome.code == 1 && outcome.lines.last?.contains("✗") == true)
        }
        await #expect(throws: UsageError.self) { _ = try await probing.run(.certs, address) }
    }

    @Test func `a handshake is timed too, under mutual TLS`() async throws {
        defer { server.stop() }
        let client = authority.issue(CertificateRequest("client"))
        folder.write(client.certificate, to: "client.pem")
        folder.write(client.key, to: "client.key")
        let probing = try Probing()
        let outcome = try await probing.run(
            .timing, address, "--authority", folder("ca.pem"), "--certificate",
            folder("client.pem"), "--key", folder("client.key"), "--output", "json")
        let object = try JSONValue(parsing: outcome.lines.joined()).objectValue
        // The server has no health service, and says so: that is an answer.
        #expect(outcome.code == 0 && (object?["tls"]?.doubleValue ?? 0) > 0)
    }
}
