import Glibc
import IO
import TLS
import TestKit

/// The files of one authority, one server and one client, in a folder of their own.
final class TLSFiles {
    let folder = TemporaryFolder()
    let authority = TestAuthority()

    init() {
        folder.write(authority.certificate, to: "ca.pem")
        issue(CertificateRequest("server", names: "DNS:localhost,IP:127.0.0.1"), as: "server")
        issue(
            CertificateRequest("client", names: "URI:spiffe://example/clinic,DNS:clinic.example"),
            as: "client")
    }

    /// Writes `name.pem` and `name.key`, in place of what was there.
    @discardableResult
    func issue(
        _ request: CertificateRequest, as name: String, by authority: TestAuthority? = nil,
        chain: [TestAuthority] = []
    ) -> TestCertificate {
        let made = (authority ?? self.authority).issue(request)
        folder.write(
            made.certificate + chain.map(\.certificate).joined(), to: "\(name).pem")
        folder.write(made.key, to: "\(name).key")
        return made
    }

    func credentials(_ name: String) -> TLSCredentials {
        TLSCredentials(certificateChain: folder("\(name).pem"), privateKey: folder("\(name).key"))
    }

    func trust(crl: String? = nil, stale: StaleCRL = .refuse) -> TLSTrust {
        TLSTrust(
            authorities: [folder("ca.pem")], revocationLists: crl.map { [folder($0)] } ?? [],
            staleCRL: stale)
    }

    func server(
        _ clients: ClientCertificates = .none, crl: String? = nil, stale: StaleCRL = .refuse
    ) -> TLSServerConfiguration {
        TLSServerConfiguration(
            credentials: credentials("server"), clientCertificates: clients,
            trust: trust(crl: crl, stale: stale))
    }

    func client(_ name: String? = nil) -> TLSClientConfiguration {
        TLSClientConfiguration(trust: trust(), credentials: name.map { credentials($0) })
    }
}

/// A server's and a client's end, connected by a pair of sockets and stepped by the test.
final class TLSPair {
    let server: TLSTransport
    let client: TLSTransport
    private(set) var serverProgress = HandshakeProgress.wantsRead
    private(set) var clientProgress = HandshakeProgress.wantsWrite

    init(
        _ serverContext: TLSServerContext, _ clientContext: TLSClientContext,
        name: String = "localhost"
    ) throws {
        let (one, other) = try socketPair()
        server = try serverContext.makeTransport(one)
        client = try clientContext.makeTransport(other, serverName: name)
        shakeHands()
    }

    private func shakeHands() {
        // A handshake has two round trips at most; each step moves one side as far as it can.
        for _ in 0..<10 {
            if clientProgress.isWaiting { clientProgress = client.handshake() }
            if serverProgress.isWaiting { serverProgress = server.handshake() }
        }
    }

    var isOpen: Bool { serverProgress == .done && clientProgress == .done }

    /// Lets the client read what the server says after the handshake: tickets or a refusal.
    @discardableResult
    func settle() -> IOResult {
        var bytes = [UInt8](repeating: 0, count: 1_024)
        return bytes.withUnsafeMutableBytes { client.read(into: $0) }
    }

    func close() {
        server.close()
        client.close()
    }
}

extension HandshakeProgress {
    var isWaiting: Bool { self == .wantsRead || self == .wantsWrite }

    /// The sentence of a failure; empty where there is none.
    var failure: String {
        if case .failed(let text) = self { text } else { "" }
    }
}

/// Two connected sockets that never block.
func socketPair() throws -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
        throw IOError("socketpair", code: errno)
    }
    return (ends[0], ends[1])
}

extension Transport {
    /// Writes all the bytes while `other` reads them, and gives what it has read.
    func send(_ bytes: [UInt8], to other: Transport) -> [UInt8] {
        var received: [UInt8] = []
        var sent = 0
        var piece = [UInt8](repeating: 0, count: 65_536)
        var idleRounds = 0
        while received.count < bytes.count, idleRounds < 3 {
            idleRounds += 1
            if sent < bytes.count {
                let result = bytes[sent...].withUnsafeBytes { write($0) }
                if case .bytes(let count) = result {
                    sent += count
                    idleRounds = 0
                }
            }
            while case .bytes(let count) = piece.withUnsafeMutableBytes({ other.read(into: $0) }) {
                received += piece[..<count]
                idleRounds = 0
            }
        }
        return received
    }
}
