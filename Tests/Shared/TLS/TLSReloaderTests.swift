import Files
import Glibc
import IO
import Synchronization
import TLS
import Telemetry
import TestKit
import Testing

struct TLSReloaderTests {
    private let files = TLSFiles()

    /// Two looks: what the second finds unchanged is taken.
    private func lookTwice<Context>(_ reloader: TLSReloader<Context>) {
        reloader.look()
        reloader.look()
    }

    private func serial(_ context: TLSServerContext) throws -> String? {
        let pair = try TLSPair(context, TLSClientContext(files.client("client")))
        defer { pair.close() }
        return pair.client.peerIdentity?.serial
    }

    @Test func `a changed certificate is shown to new connections and old ones go on`() throws {
        let reloader = try TLSReloader(files.server())
        let client = try TLSClientContext(files.client())
        let old = try TLSPair(reloader.current, client)
        let before = try serial(reloader.current)
        files.issue(CertificateRequest("server", names: "DNS:localhost"), as: "server")
        lookTwice(reloader)
        #expect(reloader.current.generation == 2)
        #expect(try serial(reloader.current) != before)
        #expect(old.client.send([1, 2, 3], to: old.server) == [1, 2, 3])
        #expect(reloader.metrics.reloads.value == 1)
        #expect(reloader.metrics.generation.value == 2)
        #expect(reloader.metrics.reloadFailures.value == 0)
    }

    @Test func `a link swapped above the files counts as a change`() throws {
        let folder = files.folder
        for version in ["v1", "v2"] {
            mkdir(folder(version), 0o700)
            files.issue(CertificateRequest("server", names: "DNS:localhost"), as: "\(version)/tls")
        }
        symlink("v1", folder("live"))
        let reloader = try TLSReloader(
            TLSServerConfiguration(credentials: files.credentials("live/tls")))
        let before = try serial(reloader.current)
        symlink("v2", folder("next"))
        #expect(rename(folder("next"), folder("live")) == 0)
        lookTwice(reloader)
        #expect(reloader.current.generation == 2)
        #expect(try serial(reloader.current) != before)
    }

    @Test(arguments: [
        ("server.pem", ""), ("server.pem", "noise"), ("server.key", "noise"), ("ca.pem", ""),
        ("ca.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
        ("crl.pem", "noise"), ("server.pem", nil),
    ])
    func `a bad file keeps the old set, is reported and counted, and a good one is then taken`(
        name: String, content: String?
    ) throws {
        files.folder.write(files.authority.revocationList([]), to: "crl.pem")
        let reports = Mutex<[String]>([])
        let reloader = try TLSReloader(files.server(.required, crl: "crl.pem")) { text in
            reports.withLock { $0.append(text) }
        }
        let client = try TLSClientContext(files.client("client"))
        let path = files.folder(name)
        let good = try read(path)
        if let content { files.folder.write(content, to: name) } else { unlink(path) }
        lookTwice(reloader)
        #expect(reloader.current.generation == 1)
        #expect(reloader.metrics.reloadFailures.value == 1)
        #expect(reports.withLock { $0.count } == 1)
        #expect(reports.withLock { $0.first?.contains(path) } == true, "names the file")
        // Not tried again while nothing changes, nor reported again.
        lookTwice(reloader)
        #expect(reloader.metrics.reloadFailures.value == 1)
        #expect(try TLSPair(reloader.current, client).isOpen)

        files.folder.write(good, to: name)
        lookTwice(reloader)
        #expect(reloader.current.generation == 2)
        #expect(try TLSPair(reloader.current, client).isOpen)
    }

    @Test func `a file that failed is tried again after a while`() throws {
        let reloader = try TLSReloader(files.server())
        files.folder.write("noise", to: "server.key")
        for _ in 0..<5 { lookTwice(reloader) }
        #expect(reloader.metrics.reloadFailures.value == 1)
        reloader.look(isRetrying: true)
        #expect(reloader.metrics.reloadFailures.value == 2)
    }

    @Test func `a certificate without its new key is not taken until the key has come`() throws {
        let reloader = try TLSReloader(files.server())
        let oldKey = try read(files.folder("server.key"))
        files.issue(CertificateRequest("server", names: "DNS:localhost"), as: "server")
        let newKey = try read(files.folder("server.key"))
        files.folder.write(oldKey, to: "server.key")
        lookTwice(reloader)
        #expect(reloader.current.generation == 1)
        files.folder.write(newKey, to: "server.key")
        lookTwice(reloader)
        #expect(reloader.current.generation == 2)
    }

    @Test func `a stale CRL does not take the place of a fresh one`() throws {
        files.folder.write(files.authority.revocationList([]), to: "crl.pem")
        let reloader = try TLSReloader(files.server(.required, crl: "crl.pem"))
        files.folder.write(
            files.authority.revocationList([], lastUpdate: -7_200, nextUpdate: -3_600),
            to: "crl.pem")
        lookTwice(reloader)
        #expect(reloader.current.generation == 1)
        #expect(reloader.metrics.reloadFailures.value == 1)
    }

    @Test func `a revocation reaches open connections and resumed sessions`() throws {
        files.folder.write(files.authority.revocationList([]), to: "crl.pem")
        let victim = files.issue(CertificateRequest("victim", names: "DNS:v.example"), as: "victim")
        let reloader = try TLSReloader(files.server(.required, crl: "crl.pem"))
        let victimClient = try TLSClientContext(files.client("victim"))
        let otherClient = try TLSClientContext(files.client("client"))
        let open = try TLSPair(reloader.current, victimClient)
        let other = try TLSPair(reloader.current, otherClient)
        open.settle()
        let identity = try #require(open.server.peerIdentity)
        #expect(!reloader.current.isRevoked(identity))
        #expect(open.server.isPeerTrusted(under: reloader.current))

        files.folder.write(files.authority.revocationList([victim.serial]), to: "crl.pem")
        let old = reloader.current
        lookTwice(reloader)
        #expect(reloader.current.generation == 2)
        #expect(reloader.current.isRevoked(identity))
        #expect(!open.server.isPeerTrusted(under: reloader.current))
        #expect(other.server.isPeerTrusted(under: reloader.current))
        let otherIdentity = try #require(other.server.peerIdentity)
        #expect(!reloader.current.isRevoked(otherIdentity))

        // The session from before the change opens nothing.
        let resumed = try TLSPair(reloader.current, victimClient)
        #expect(resumed.serverProgress.failure.contains("certificate revoked"))
        // Nor does a handshake that began under the old files.
        let late = try TLSPair(old, TLSClientContext(files.client("victim")))
        #expect(late.serverProgress.failure == "the peer is trusted no longer")
        let sound = try TLSPair(old, otherClient)
        #expect(sound.isOpen)
    }

    @Test func `an authority that is taken away loses its clients`() throws {
        let stranger = TestAuthority("stranger")
        files.folder.write(files.authority.certificate + stranger.certificate, to: "ca.pem")
        files.issue(CertificateRequest("guest", names: "DNS:g.example"), as: "guest", by: stranger)
        let reloader = try TLSReloader(files.server(.required))
        let open = try TLSPair(reloader.current, TLSClientContext(files.client("guest")))
        #expect(open.isOpen)
        files.folder.write(files.authority.certificate, to: "ca.pem")
        lookTwice(reloader)
        #expect(!open.server.isPeerTrusted(under: reloader.current))
    }

    @Test(.timeLimit(.minutes(1))) func `files are followed by the clock of a loop`() async throws {
        let group = try EventLoopGroup(loopCount: 1)
        defer { group.stop() }
        let reloader = try TLSReloader(files.server())
        defer { reloader.stop() }
        let generation: Int = await withCheckedContinuation { continuation in
            reloader.watch(on: group.loops[0]) { continuation.resume(returning: $0.generation) }
            files.issue(CertificateRequest("server", names: "DNS:localhost"), as: "server")
        }
        #expect(generation == 2)
        #expect(reloader.current.generation == 2)
    }

    private func read(_ path: String) throws -> String {
        String(decoding: try Files.read(path, limit: 65_536), as: UTF8.self)
    }
}
