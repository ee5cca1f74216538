internal import COpenSSL
internal import Glibc

/// What a server shows of itself in a handshake, whether it is to be believed or not: for those who
/// look after certificates.
package struct ServerInspection: Sendable {
    /// The server's certificate, then those that it sends with it.
    package let chain: [PeerIdentity]
    /// Why the chain is not to be believed; `nil` where it is.
    package let distrust: String?
    /// The version agreed on; `nil` where the handshake came to no end.
    package let version: TLSVersion?

    /// Handshakes on a connected socket without showing a certificate, for so many nanoseconds at
    /// most; blocks. The socket stays the caller's. Throws where the server shows nothing.
    package init(
        of descriptor: Int32, serverName: String, authorities: [String], within nanoseconds: Int64
    ) throws(TLSError) {
        ERR_clear_error()
        guard let context = SSL_CTX_new(TLS_client_method()) else {
            throw TLSError("OpenSSL gives no context: \(takeErrors())")
        }
        defer { SSL_CTX_free(context) }
        let store = SSL_CTX_get_cert_store(context)
        for path in authorities {
            for authority in try PEMFile.certificates(path) {
                guard X509_STORE_add_cert(store, authority.pointer) == 1 else {
                    throw TLSError("\(path): a certificate is refused: \(takeErrors())")
                }
            }
        }
        let offered = ApplicationProtocol.offered
        SSL_CTX_set_security_level(context, securityLevel)
        // The outcome of the verification is read, not enforced. Zero is success for ALPN alone.
        SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nil)
        guard SSL_CTX_set_alpn_protos(context, offered, UInt32(offered.count)) == 0,
            let ssl = SSL_new(context)
        else { throw TLSError("OpenSSL gives no connection: \(takeErrors())") }
        defer { SSL_free(ssl) }
        try expect(serverName, on: ssl)
        guard SSL_set_fd(ssl, descriptor) == 1 else { throw TLSError("out of memory") }
        let failure = Self.handshake(ssl, descriptor, within: nanoseconds)

        var chain: [PeerIdentity] = []
        let shown = SSL_get_peer_cert_chain(ssl)
        for index in 0..<tadamun_x509_stack_count(shown) {
            if let certificate = tadamun_x509_stack_at(shown, index),
                let identity = PeerIdentity(certificate)
            {
                chain.append(identity)
            }
        }
        guard !chain.isEmpty else { throw TLSError(failure ?? "the server shows no certificate") }
        self.chain = chain
        let verified = SSL_get_verify_result(ssl)
        distrust =
            verified == Int(X509_V_OK)
            ? nil : X509_verify_cert_error_string(verified).map { String(cString: $0) }
        // A server that asks for a certificate may end TLS 1.2 here; what it showed stands.
        version = failure == nil ? (SSL_version(ssl) == TLS1_3_VERSION ? .tls13 : .tls12) : nil
    }

    /// Why the handshake came to no end; `nil` where it did.
    private static func handshake(
        _ ssl: OpaquePointer, _ descriptor: Int32, within nanoseconds: Int64
    ) -> String? {
        let end = ContinuousClock.now + .nanoseconds(nanoseconds)
        while true {
            ERR_clear_error()
            let code = SSL_connect(ssl)
            guard code != 1 else { return nil }
            let events: Int32
            switch SSL_get_error(ssl, code) {
            case SSL_ERROR_WANT_READ: events = POLLIN
            case SSL_ERROR_WANT_WRITE: events = POLLOUT
            case SSL_ERROR_SSL: return takeErrors()
            default: return "the server left during the handshake"
            }
            let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
            guard left > 0 else { return "the handshake took too long" }
            var wait = pollfd(fd: descriptor, events: Int16(events), revents: 0)
            _ = poll(&wait, 1, Int32(min(left.rounded(.up), 1_000_000)))
        }
    }
}
