import COpenSSL
import Glibc
import IO
import TLS
import Telemetry
import TestKit
import Testing

/// A client that is not ours, stepped by the test, which speaks as the test wants.
private final class ForeignClient {
    let ssl: OpaquePointer
    private let context: OpaquePointer
    private let descriptor: Int32

    init(_ descriptor: Int32, protocols: [String], highest: Int32, ciphers: String?) throws {
        guard let context = SSL_CTX_new(TLS_client_method()) else { throw TLSError("no context") }
        tadamun_ssl_ctx_allow_anything(context)
        #expect(tadamun_ssl_ctx_set_max_proto_version(context, highest) == 1)
        if let ciphers {
            // A suite that this OpenSSL does not have would test nothing.
            #expect(SSL_CTX_set_cipher_list(context, ciphers) == 1)
        }
        let offered = protocols.flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
        if !offered.isEmpty {
            #expect(SSL_CTX_set_alpn_protos(context, offered, UInt32(offered.count)) == 0)
        }
        guard let ssl = SSL_new(context) else { throw TLSError("no connection") }
        SSL_set_fd(ssl, descriptor)
        SSL_set_connect_state(ssl)
        self.ssl = ssl
        self.context = context
        self.descriptor = descriptor
    }

    deinit {
        SSL_free(ssl)
        SSL_CTX_free(context)
        close(descriptor)
    }

    /// One step of the handshake; the alert's name where the server sent one.
    func step() -> String? {
        ERR_clear_error()
        guard SSL_do_handshake(ssl) != 1, SSL_get_error(ssl, -1) == SSL_ERROR_SSL,
            let reason = ERR_reason_error_string(ERR_peek_last_error())
        else { return nil }
        return String(cString: reason)
    }
}

struct ForeignClientTests {
    private let files = TLSFiles()

    /// Steps both sides until the server is done or has refused.
    private func connect(
        _ context: TLSServerContext, protocols: [String] = ["h2"],
        highest: Int32 = TLS1_3_VERSION, ciphers: String? = nil
    ) throws -> (server: TLSTransport, client: ForeignClient, HandshakeProgress, alert: String?) {
        let (one, other) = try socketPair()
        let server = try context.makeTransport(one)
        let client = try ForeignClient(
            other, protocols: protocols, highest: highest, ciphers: ciphers)
        var progress = HandshakeProgress.wantsRead
        var alert: String?
        for _ in 0..<10 {
            alert = client.step() ?? alert
            if progress.isWaiting { progress = server.handshake() }
        }
        return (server, client, progress, alert)
    }

    @Test(arguments: [[], ["http/1.1"], ["h2c"], ["H2"], ["h", "2"], ["h2x"]])
    func `a client that does not offer h2 is refused by name`(protocols: [String]) throws {
        let metrics = TLSMetrics()
        let context = try TLSServerContext(files.server(), metrics: metrics)
        for highest in [TLS1_2_VERSION, TLS1_3_VERSION] {
            let (_, _, progress, alert) = try connect(
                context, protocols: protocols, highest: highest)
            #expect(!progress.failure.isEmpty)
            #expect(alert == "tlsv1 alert no application protocol")
        }
        #expect(metrics.handshakeFailures.value == 2)
        #expect(metrics.handshakes.value == 0)
    }

    @Test func `h2 is chosen wherever it stands in the list`() throws {
        let context = try TLSServerContext(files.server())
        for protocols in [["h2"], ["http/1.1", "h2"], ["h2", "http/1.1"], ["x", "h2", "y"]] {
            let (server, _, progress, _) = try connect(context, protocols: protocols)
            #expect(progress == .done)
            #expect(server.negotiatedProtocol == "h2")
        }
    }

    @Test(arguments: [
        (TLS1_1_VERSION, TLSVersion.tls12, false), (TLS1_2_VERSION, .tls12, true),
        (TLS1_2_VERSION, .tls13, false), (TLS1_3_VERSION, .tls13, true),
    ])
    func `no version below the lowest is spoken`(
        highest: Int32, lowest: TLSVersion, isServed: Bool
    ) throws {
        var configuration = files.server()
        configuration.minimumVersion = lowest
        let (server, _, progress, alert) = try connect(
            TLSServerContext(configuration), highest: highest)
        #expect((progress == .done) == isServed)
        if isServed {
            #expect(server.tlsVersion == (highest == TLS1_2_VERSION ? .tls12 : .tls13))
        } else {
            #expect(alert == "tlsv1 alert protocol version")
        }
    }

    @Test(arguments: [
        ("ECDHE-ECDSA-AES128-GCM-SHA256", true), ("ECDHE-ECDSA-CHACHA20-POLY1305", true),
        ("ECDHE-ECDSA-AES128-SHA", false), ("ECDHE-ECDSA-AES256-SHA384", false),
        ("AES128-GCM-SHA256", false), ("AES256-SHA", false),
    ])
    func `suites without ECDHE and AEAD are not spoken`(suite: String, isServed: Bool) throws {
        let (_, _, progress, _) = try connect(
            TLSServerContext(files.server()), highest: TLS1_2_VERSION, ciphers: suite)
        #expect((progress == .done) == isServed)
    }

    @Test func `a renegotiation is not begun`() throws {
        let (server, client, progress, _) = try connect(
            TLSServerContext(files.server()), highest: TLS1_2_VERSION)
        #expect(progress == .done)
        #expect(SSL_renegotiate(client.ssl) == 1)
        _ = client.step()
        var buffer = [UInt8](repeating: 0, count: 100)
        let result = buffer.withUnsafeMutableBytes { server.read(into: $0) }
        // Answered by a warning and otherwise left alone.
        #expect(result == .wouldBlock)
        #expect(client.step() == "no renegotiation")
    }

    @Test func `key updates without end are cut off and a few are not`() throws {
        let (server, client, progress, _) = try connect(TLSServerContext(files.server()))
        #expect(progress == .done)
        var buffer = [UInt8](repeating: 0, count: 100)
        func update(_ count: Int) {
            for _ in 0..<count {
                #expect(SSL_key_update(client.ssl, SSL_KEY_UPDATE_NOT_REQUESTED) == 1)
                #expect(SSL_do_handshake(client.ssl) == 1)
            }
        }
        update(5)
        #expect(SSL_write(client.ssl, "hello", 5) == 5)
        #expect(buffer.withUnsafeMutableBytes { server.read(into: $0) } == .bytes(5))
        update(100)
        #expect(buffer.withUnsafeMutableBytes { server.read(into: $0) } == .failed(EPROTO))
        #expect(server.failure == "the peer sends records without data")
    }
}
