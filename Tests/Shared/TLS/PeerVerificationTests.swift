import Crypto
import Glibc
import IO
import TLS
import Telemetry
import TestKit
import Testing

/// One peer's certificate and what is to become of it.
struct PeerCase: Sendable, CustomTestStringConvertible {
    let name: String
    var request = CertificateRequest("peer", names: "DNS:localhost,DNS:clinic.example")
    var isOfStranger = false
    /// A word of the refusal; `nil` where the peer is sound.
    let refusal: String?

    var testDescription: String { name }
}

struct PeerVerificationTests {
    private let files = TLSFiles()

    private static let clients = [
        PeerCase(name: "a sound client", refusal: nil),
        PeerCase(
            name: "for clients only",
            request: CertificateRequest("peer", names: "DNS:a.example", usages: "clientAuth"),
            refusal: nil),
        PeerCase(
            name: "without names", request: CertificateRequest("peer", names: nil), refusal: nil),
        PeerCase(
            name: "expired", request: CertificateRequest("peer", validUntil: 1),
            refusal: "certificate has expired"),
        PeerCase(
            name: "not yet valid", request: CertificateRequest("peer", validFrom: 3_600),
            refusal: "certificate is not yet valid"),
        PeerCase(
            name: "for servers only",
            request: CertificateRequest("peer", names: "DNS:a.example", usages: "serverAuth"),
            refusal: "unsuitable certificate purpose"),
        PeerCase(
            name: "for an unsaid purpose",
            request: CertificateRequest("peer", names: "DNS:a.example", usages: nil),
            refusal: "unsuitable certificate purpose"),
        PeerCase(
            name: "of another authority", isOfStranger: true,
            refusal: "unable to get local issuer certificate"),
    ]

    @Test(arguments: clients)
    func `a client is let in where its certificate is sound`(peer: PeerCase) throws {
        let stranger = TestAuthority("stranger")
        files.issue(peer.request, as: "peer", by: peer.isOfStranger ? stranger : nil)
        let server = try TLSServerContext(files.server(.required))
        let client = try TLSClientContext(files.client("peer"))
        // We load no certificate of ours that has expired, so it has to expire meanwhile.
        let expiry = time(nil) + peer.request.validUntil
        while peer.request.validUntil == 1, time(nil) <= expiry + 1 { usleep(50_000) }
        // Twice: what is remembered of the first handshake must not change the second.
        for _ in 0..<2 {
            let pair = try TLSPair(server, client)
            defer { pair.close() }
            if let refusal = peer.refusal {
                #expect(pair.serverProgress.failure.contains(refusal))
                #expect(pair.server.peerIdentity == nil)
                let result = pair.settle()
                #expect(result != .wouldBlock, "the client is told")
                #expect(pair.client.failure?.contains("alert") == true)
            } else {
                #expect(pair.isOpen, "\(pair.serverProgress)")
                #expect(pair.server.peerIdentity?.subject == "CN=peer")
            }
        }
    }

    private static let servers = [
        PeerCase(name: "a sound server", refusal: nil),
        PeerCase(
            name: "another name", request: CertificateRequest("peer", names: "DNS:other.example"),
            refusal: "hostname mismatch"),
        PeerCase(
            name: "the name as common name only",
            request: CertificateRequest("localhost", names: nil), refusal: "hostname mismatch"),
        PeerCase(
            name: "the name as URI",
            request: CertificateRequest("localhost", names: "URI:https://localhost"),
            refusal: "hostname mismatch"),
        PeerCase(
            name: "for clients only",
            request: CertificateRequest("peer", names: "DNS:localhost", usages: "clientAuth"),
            refusal: "unsuitable certificate purpose"),
        PeerCase(
            name: "of another authority", isOfStranger: true,
            refusal: "unable to get local issuer certificate"),
    ]

    @Test(arguments: servers)
    func `a server is believed where its certificate bears the name asked for`(
        peer: PeerCase
    ) throws {
        files.issue(
            peer.request, as: "server",
            by: peer.isOfStranger ? TestAuthority("stranger") : nil)
        let pair = try TLSPair(
            TLSServerContext(files.server()), TLSClientContext(files.client()))
        if let refusal = peer.refusal {
            #expect(pair.clientProgress.failure.contains(refusal), "\(pair.clientProgress)")
            #expect(pair.serverProgress.failure.contains("alert"))
        } else {
            #expect(pair.isOpen)
        }
    }

    @Test(arguments: [
        ("IP:127.0.0.1", "127.0.0.1", true), ("IP:127.0.0.1", "127.0.0.2", false),
        ("DNS:127.0.0.1", "127.0.0.1", false), ("IP:::1", "::1", true),
    ])
    func `an address is looked for among the addresses`(
        names: String, asked: String, isBelieved: Bool
    ) throws {
        files.issue(CertificateRequest("server", names: names), as: "server")
        let pair = try TLSPair(
            TLSServerContext(files.server()), TLSClientContext(files.client()), name: asked)
        #expect(pair.isOpen == isBelieved)
    }

    @Test(arguments: [ClientCertificates.none, .optional, .required])
    func `a client without a certificate is let in unless one is required`(
        mode: ClientCertificates
    ) throws {
        let pair = try TLSPair(
            TLSServerContext(files.server(mode)), TLSClientContext(files.client()))
        #expect((pair.serverProgress == .done) == (mode != .required))
        #expect(pair.server.peerIdentity == nil)
    }

    @Test func `a chain is followed through the authorities that the client sends`() throws {
        let middle = TestAuthority("middle", parent: files.authority)
        files.issue(
            CertificateRequest("deep", names: "DNS:deep.example"), as: "deep", by: middle,
            chain: [middle])
        files.issue(CertificateRequest("bare", names: "DNS:bare.example"), as: "bare", by: middle)
        let server = try TLSServerContext(files.server(.required))
        let deep = try TLSPair(server, TLSClientContext(files.client("deep")))
        #expect(deep.isOpen)
        #expect(deep.server.isPeerTrusted(under: server))
        let bare = try TLSPair(server, TLSClientContext(files.client("bare")))
        #expect(bare.serverProgress.failure.contains("unable to get local issuer certificate"))
    }

    // MARK: Revocation

    @Test func `a revoked client is refused and another one is not`() throws {
        let bad = files.issue(CertificateRequest("bad", names: "DNS:b.example"), as: "bad")
        files.folder.write(files.authority.revocationList([bad.serial]), to: "crl.pem")
        let server = try TLSServerContext(files.server(.required, crl: "crl.pem"))
        let refused = try TLSPair(server, TLSClientContext(files.client("bad")))
        #expect(refused.serverProgress.failure.contains("certificate revoked"))
        let sound = try TLSPair(server, TLSClientContext(files.client("client")))
        #expect(sound.isOpen)
    }

    @Test(arguments: [StaleCRL.refuse, .warn])
    func `a CRL past its next update is not passed in silence`(policy: StaleCRL) throws {
        let bad = files.issue(CertificateRequest("bad", names: "DNS:b.example"), as: "bad")
        files.folder.write(
            files.authority.revocationList(
                [bad.serial], lastUpdate: -7_200, nextUpdate: -3_600), to: "crl.pem")
        let metrics = TLSMetrics()
        let server = try TLSServerContext(
            files.server(.required, crl: "crl.pem", stale: policy), metrics: metrics)
        #expect(server.isRevocationStale)
        let sound = try TLSPair(server, TLSClientContext(files.client("client")))
        switch policy {
        case .refuse:
            #expect(sound.serverProgress.failure.contains("CRL has expired"))
        case .warn:
            #expect(sound.isOpen)
            #expect(metrics.stalePasses.value == 1)
        }
        let refused = try TLSPair(server, TLSClientContext(files.client("bad")))
        #expect(!refused.isOpen)
        #expect(refused.serverProgress != .done)
    }

    @Test func `an authority without its CRL is not believed once any CRL is configured`() throws {
        let stranger = TestAuthority("stranger")
        files.folder.write(files.authority.certificate + stranger.certificate, to: "ca.pem")
        files.folder.write(files.authority.revocationList([]), to: "crl.pem")
        files.issue(CertificateRequest("guest", names: "DNS:g.example"), as: "guest", by: stranger)
        let server = try TLSServerContext(files.server(.required, crl: "crl.pem"))
        let pair = try TLSPair(server, TLSClientContext(files.client("guest")))
        #expect(pair.serverProgress.failure.contains("unable to get certificate CRL"))
    }

    @Test func `a CRL that its authority has not signed is refused when it is read`() throws {
        // The same name and another key.
        let impostor = TestAuthority()
        files.folder.write(impostor.revocationList([]), to: "crl.pem")
        #expect(throws: TLSError.self) {
            try TLSServerContext(files.server(.required, crl: "crl.pem"))
        }
    }

    // MARK: Identity

    @Test func `the identity tells all names, the serial, the fingerprint and the dates`() throws {
        let before = Int64(time(nil))
        let request = CertificateRequest(
            "Clinique Étoile",
            names: "URI:spiffe://example/clinic/7,DNS:Clinic.Example,IP:192.0.2.1,IP:2001:db8::1",
            usages: "clientAuth", validFrom: -60, validUntil: 600, serial: 0x1a2b3c)
        files.issue(request, as: "client")
        let server = try TLSServerContext(files.server(.required))
        let client = try TLSClientContext(files.client("client"))
        for round in 0..<2 {
            let pair = try TLSPair(server, client)
            defer { pair.close() }
            pair.settle()
            #expect(pair.server.isResumed == (round == 1))
            let identity = try #require(pair.server.peerIdentity)
            #expect(identity.uris == ["spiffe://example/clinic/7"])
            #expect(identity.dnsNames == ["clinic.example"])
            #expect(identity.ipAddresses == ["192.0.2.1", "2001:db8::1"])
            #expect(identity.serial == "1a2b3c")
            #expect(identity.fingerprint.description.count == 64)
            #expect(identity.subject == "CN=Clinique Étoile")
            #expect(identity.issuer == "CN=test authority")
            #expect((before - 60...before - 50).contains(identity.notBefore))
            #expect((before + 600...before + 610).contains(identity.notAfter))
        }
    }
}
