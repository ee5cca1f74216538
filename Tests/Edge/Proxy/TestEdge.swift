import Base
import Config
import Crypto
import EdgeRouting
import Glibc
import IO
import IdentityAPI
import InteropAPI
import InteropService
import Protobuf
import RPC
import ServiceKit
import ServiceTestKit
import Synchronization
import TLS
import Telemetry
import TestKit
import Tokens

@testable import EdgeProxy

/// An edge between clients and a backend, all over real sockets with certificates of one authority.
final class TestEdge {
    let authority: TestAuthority
    let clinics = TestAuthority("clinics")
    let folder = TemporaryFolder()
    let clock = TestClock(WallTime(seconds: 1_772_442_000))
    let keys: FakeKeys
    let revocations = FakeRevocations()
    let backend: Server
    let metrics = MetricRegistry()
    let edge: Edge
    private(set) var publicAddress = ""
    private(set) var mutualAddress = ""
    private var channels: [Channel] = []

    /// A second version of the services, the backend `next`.
    let next: Server?

    /// `revoked` are serial numbers of clinics' certificates; `settings` stands at the end of the
    /// configuration, `backend` at the end of the backend's; `next` is served by a second backend;
    /// `isKeyless` leaves Identity without keys.
    init(
        _ services: [any Service] = [SpyEcho(), TestHandlers()], routes: String? = nil,
        revoked: [UInt64] = [], settings: String = "", backend: String = "",
        next: [any Service] = [], isKeyless: Bool = false
    ) throws {
        let authority = TestAuthority("suite")
        self.authority = authority
        let keys = FakeKeys(isKeyless ? [] : [("k1", .generate())])
        self.keys = keys
        let folder = folder
        func file(_ certificate: TestCertificate, _ name: String) -> (String, String) {
            (
                folder.write(certificate.certificate, to: "\(name).pem"),
                folder.write(certificate.key, to: "\(name).key")
            )
        }
        let ca = folder.write(authority.certificate, to: "ca.pem")
        let clinicCA = folder.write(clinics.certificate, to: "clinics.pem")
        let crl = folder.write(clinics.revocationList(revoked), to: "clinics.crl")
        let (backCertificate, backKey) = file(
            authority.issue(CertificateRequest("back", names: "DNS:back.tadamun.internal")), "back")
        let (edgeCertificate, edgeKey) = file(
            authority.issue(
                CertificateRequest("edge", names: "DNS:edge.tadamun.internal,DNS:localhost")),
            "edge")
        let group = try EventLoopGroup(loopCount: 1)
        self.backend = try Server(
            services + [keys, revocations, Health(of: services)],
            interceptors: [CallerAssertion(assertedBy: [Caller.edge])], group: group)
        let tls = TLSServerConfiguration(
            credentials: TLSCredentials(certificateChain: backCertificate, privateKey: backKey),
            clientCertificates: .required, trust: TLSTrust(authorities: [ca]))
        let bound = try self.backend.listen(on: "127.0.0.1:0", tls: TLSReloader(tls))
        self.next =
            next.isEmpty ? nil : try Server(next + [Health(of: next)], group: group)
        let second = try self.next?.listen(on: "127.0.0.1:0", tls: TLSReloader(tls)) ?? bound
        let routes =
            routes
                ?? """
                {"bench.Echo": {"backend": "back", "callers": ["person", "provider"]},
                 "bench.Echo/Stream": {"backend": "back", "callers": ["staff:CLAIMS_AGENT"]},
                 "grpc.testing.TestService": {"backend": "back", "callers": ["anyone"]}}
                """
        let text = """
            {"listeners": {
                "public": {"address": "127.0.0.1:0", "clients": "tokens",
                    "tls": {"certificate": "\(edgeCertificate)", "key": "\(edgeKey)"}},
                "mutual": {"address": "127.0.0.1:0", "clients": "certificates",
                    "tls": {"certificate": "\(edgeCertificate)", "key": "\(edgeKey)",
                        "clientCA": ["\(clinicCA)"], "crl": ["\(crl)"]}}},
             "tls": {"certificate": "\(edgeCertificate)", "key": "\(edgeKey)", "clientCA": "\(ca)"},
             "tokens": {"backend": "back"},
             "backends": {"back": {"addresses": ["\(bound)"], "name": "back.tadamun.internal",
                "wait": "500ms", "ping": "500ms"\(backend)},
                "next": {"addresses": ["\(second)"], "name": "back.tadamun.internal"}},
             "routes": \(routes), "drain": "5s"\(settings)}
            """
        let settings = try EdgeSettings(bytes: Array(text.utf8))
        let quiet = Logger(program: "edge", clock: { WallTime(seconds: 0) }, sink: { _ in })
        edge = try Edge(settings, clock: try clock.clock(), metrics: metrics, logger: quiet)
        let addresses = try edge.start()
        publicAddress = addresses[0].address
        mutualAddress = addresses[1].address
    }

    deinit {
        for channel in channels { channel.close() }
        edge.runBlocking { [edge] in await edge.drain() }
        edge.stop()
        backend.stop()
        next?.stop()
    }

    /// A channel of somebody with a token, or with none.
    func channel(limits: ((inout ChannelOptions) -> Void)? = nil) throws -> Channel {
        try channel(to: publicAddress, nil, limits)
    }

    /// A channel of a clinic.
    func channel(_ certificate: TestCertificate) throws -> Channel {
        try channel(to: mutualAddress, certificate, nil)
    }

    private func channel(
        to address: String, _ certificate: TestCertificate?,
        _ change: ((inout ChannelOptions) -> Void)?
    ) throws -> Channel {
        let name = "client\(channels.count)"
        let credentials = certificate.map {
            TLSCredentials(
                certificateChain: folder.write($0.certificate, to: "\(name).pem"),
                privateKey: folder.write($0.key, to: "\(name).key"))
        }
        let context = try TLSClientContext(
            TLSClientConfiguration(
                trust: TLSTrust(authorities: [folder("ca.pem")]), credentials: credentials))
        var options = ChannelOptions()
        options.tls = ClientTLS(serverName: "localhost") { context }
        change?(&options)
        let channel = try Channel(address, options: options)
        channels.append(channel)
        return channel
    }

    /// A certificate of the clinics' authority.
    func clinic(
        _ names: String? = "URI:urn:tadamun:provider:101112131", validUntil: Int = 86_400
    ) -> TestCertificate {
        clinics.issue(
            CertificateRequest(
                "clinic", names: names, usages: "clientAuth", validUntil: validUntil))
    }

    /// A token as Identity makes it.
    func token(
        _ kind: AccessToken.Kind = .person, session: String = "s-1", roles: [String] = [],
        age: Int64 = 0,
        by key: Ed25519.PrivateKey? = nil, named name: String = "k1"
    ) -> String {
        AccessToken(
            account: "a-1", session: session, kind: kind, subject: "p0011223344556677",
            fund: .cnops,
            roles: roles, issuedAt: clock.now.adding(seconds: -age),
            expiresAt: clock.now.adding(seconds: 900 - age)
        ).signed(by: key ?? keys.current, keyID: name)
    }
}

/// Options of a call that bears a token and these fields.
func options(
    _ token: String?, timeout: Duration? = .seconds(20), _ fields: [(String, String)] = []
) -> CallOptions {
    var options = CallOptions(timeout: timeout)
    if let token { options.metadata.add("authorization", "Bearer \(token)") }
    for (name, value) in fields { options.metadata.add(name, value) }
    return options
}

/// How a call ended; `nil` where it succeeded.
func failure(_ body: () async throws -> Void) async -> Status? {
    do {
        try await body()
        return nil
    } catch let status as Status {
        return status
    } catch {
        return Status(.unknown, "\(error)")
    }
}

/// `bench.Echo`, which answers with what arrived beside the message.
struct SpyEcho: Bench.EchoService {
    func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg {
        var lines = call.metadata.fields.map { field in
            guard field.name == Caller.field else {
                return "\(field.name): \(String(decoding: field.value, as: UTF8.self))"
            }
            return
                "caller: \(Caller(encoded: field.value).map { "\($0.name) \($0.account)" } ?? "?")"
        }
        lines.append("left: \((call.nanosecondsLeft ?? -1_000_000_000) / 1_000_000_000)")
        return Bench.Msg(payload: Array(lines.joined(separator: "\n").utf8))
    }

    func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {
        for try await request in requests { try await responses.send(request) }
    }
}

extension Bench.EchoClient {
    /// What the backend got beside the message, by name.
    func arrived(_ options: CallOptions) async throws -> [String: String] {
        let text = String(decoding: try await echo(.init(), options).payload, as: UTF8.self)
        var fields: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            fields[String(line[..<colon])] = String(line[line.index(colon, offsetBy: 2)...])
        }
        return fields
    }
}

/// Identity's word on sessions that are over.
final class FakeRevocations: IdentityV1.RevocationsService {
    private let revoked = Mutex<[(session: String, until: WallTime)]>([])

    func revoke(_ session: String, until: WallTime) {
        revoked.withLock { $0.append((session, until)) }
    }

    func followRevocations(
        _ request: IdentityV1.FollowRevocationsRequest,
        _ responses: ResponseWriter<IdentityV1.RevocationPage>, _ call: Call
    ) async throws {
        var sent = 0
        while !call.isCancelled {
            let news = revoked.withLock { Array($0[sent...]) }
            sent += news.count
            if !news.isEmpty {
                let page = news.map {
                    IdentityV1.Revocation(
                        sessionId: $0.session, until: GoogleProtobuf.Timestamp($0.until))
                }
                try await responses.send(IdentityV1.RevocationPage(revocations: page))
            }
            try await call.loop.sleep(nanoseconds: 1_000_000)
        }
    }
}

/// Identity's keys, which a test may change.
final class FakeKeys: IdentityV1.KeysService {
    private let keys: Mutex<[(String, Ed25519.PrivateKey)]>
    let questions = Atomic(0)

    init(_ keys: [(String, Ed25519.PrivateKey)]) {
        self.keys = Mutex(keys)
    }

    var current: Ed25519.PrivateKey { keys.withLock { $0[0].1 } }

    func rotate(to name: String) {
        keys.withLock { $0.insert((name, Ed25519.PrivateKey.generate()), at: 0) }
    }

    func listKeys(
        _ request: IdentityV1.ListKeysRequest, _ call: Call
    ) async throws -> IdentityV1.ListKeysResponse {
        questions.wrappingAdd(1, ordering: .relaxed)
        return IdentityV1.ListKeysResponse(
            keys: keys.withLock { $0 }.map { name, key in
                IdentityV1.Key(
                    keyId: name, publicKey: key.publicKey.bytes,
                    notBefore: GoogleProtobuf.Timestamp(WallTime(seconds: 1_700_000_000)),
                    notAfter: GoogleProtobuf.Timestamp(WallTime(seconds: 1_900_000_000)))
            })
    }
}
