internal import COpenSSL
internal import Glibc
internal import Synchronization

/// What the connections of one set of files share: keys, trust and sessions.
///
/// `@unchecked Sendable`: the pointers are set before a context is handed out, and OpenSSL locks
/// what connections of several threads change in it.
package class TLSContext: @unchecked Sendable {
    /// OpenSSL's SSL_CTX.
    final let pointer: OpaquePointer
    final let verifier: PeerVerifier?
    /// Which set of files this is: 1 for the first, one more for each change.
    package final let generation: Int
    /// Seconds since 1970 after which our own certificate is no longer valid; `nil` without one.
    package final let certificateNotAfter: Int64?
    final let metrics: TLSMetrics

    /// Seconds since 1970 by when the first CRL's successor is due; `nil` without a CRL.
    package final var revocationNextUpdate: Int64? { verifier?.nextUpdate }

    /// Whether a CRL has passed its next update.
    package final var isRevocationStale: Bool {
        verifier?.isStale(at: Int64(time(nil))) ?? false
    }

    fileprivate init(
        method: OpaquePointer?, credentials: TLSCredentials?, verifier: PeerVerifier?,
        minimumVersion: TLSVersion, generation: Int, metrics: TLSMetrics
    ) throws(TLSError) {
        ERR_clear_error()
        guard let pointer = SSL_CTX_new(method) else {
            throw TLSError("OpenSSL gives no context: \(takeErrors())")
        }
        self.pointer = pointer
        self.verifier = verifier
        self.generation = generation
        self.metrics = metrics
        var notAfter: Int64?
        do throws(TLSError) {
            try Self.setProtocol(of: pointer, minimumVersion)
            if let credentials { notAfter = try Self.use(credentials, in: pointer) }
        } catch {
            // Without this the context would be freed twice: deinit does not run for a class whose
            // initialiser throws before all is set, and it is all set below only.
            SSL_CTX_free(pointer)
            throw error
        }
        certificateNotAfter = notAfter
        if let verifier {
            verifier.lendStore(to: pointer)
            SSL_CTX_set_cert_verify_callback(
                pointer, verifyPeer, Unmanaged.passUnretained(verifier).toOpaque())
        }
    }

    deinit {
        SSL_CTX_free(pointer)
    }

    private static func setProtocol(
        of pointer: OpaquePointer, _ minimumVersion: TLSVersion
    ) throws(TLSError) {
        tadamun_ssl_ctx_set_options(pointer)
        tadamun_ssl_ctx_set_max_cert_list(pointer, TLSLimits.peerCertificateBytes)
        SSL_CTX_set_verify_depth(pointer, Int32(TLSLimits.chainDepth))
        SSL_CTX_set_security_level(pointer, securityLevel)
        let lowest = minimumVersion == .tls13 ? TLS1_3_VERSION : TLS1_2_VERSION
        guard tadamun_ssl_ctx_set_min_proto_version(pointer, lowest) == 1,
            tadamun_ssl_ctx_set_max_proto_version(pointer, TLS1_3_VERSION) == 1,
            SSL_CTX_set_cipher_list(pointer, CipherSuites.tls12) == 1,
            SSL_CTX_set_ciphersuites(pointer, CipherSuites.tls13) == 1,
            tadamun_ssl_ctx_set_groups(pointer, CipherSuites.groups) == 1
        else { throw TLSError("OpenSSL lacks a cipher or group: \(takeErrors())") }
    }

    private static func use(
        _ credentials: TLSCredentials, in pointer: OpaquePointer
    ) throws(TLSError) -> Int64 {
        let certificates = try PEMFile.certificates(credentials.certificateChain)
        let key = try PEMFile.privateKey(credentials.privateKey)
        guard let chain = tadamun_x509_stack_new() else { throw TLSError("out of memory") }
        defer { tadamun_x509_stack_free(chain) }
        for certificate in certificates.dropFirst() {
            guard tadamun_x509_stack_push(chain, certificate.pointer) > 0 else {
                throw TLSError("out of memory")
            }
        }
        // The file is never empty: PEMFile refuses that.
        let leaf = certificates[0]
        guard SSL_CTX_use_cert_and_key(pointer, leaf.pointer, key.pointer, chain, 1) == 1 else {
            throw TLSError(
                "\(credentials.certificateChain) with \(credentials.privateKey): \(takeErrors())")
        }
        guard leaf.notAfter > Int64(time(nil)) else {
            throw TLSError("\(credentials.certificateChain): expired")
        }
        return leaf.notAfter
    }

    /// Whether a peer with this certificate is to be cut off, by the CRLs of this set of files.
    package final func isRevoked(_ identity: PeerIdentity) -> Bool {
        verifier?.isRevoked(identity) ?? false
    }

    final func makeSSL(_ descriptor: Int32) throws(TLSError) -> OpaquePointer {
        ERR_clear_error()
        guard let method = SocketBIO.method, let ssl = SSL_new(pointer) else {
            throw TLSError("OpenSSL gives no connection: \(takeErrors())")
        }
        guard tadamun_ssl_set_socket(ssl, method, descriptor) == 1 else {
            SSL_free(ssl)
            throw TLSError("out of memory")
        }
        return ssl
    }
}

/// The set of files a server's connections use.
package final class TLSServerContext: TLSContext, @unchecked Sendable {
    package let configuration: TLSServerConfiguration
    private let ticketKeys: TicketKeys
    private let successor = Mutex<TLSServerContext?>(nil)

    /// Reads and checks the files. A `previous` context hands on the keys of tickets, which outlive
    /// a change of files where clients show no certificates.
    package init(
        _ configuration: TLSServerConfiguration, metrics: TLSMetrics = TLSMetrics(),
        replacing previous: TLSServerContext? = nil
    ) throws(TLSError) {
        var verifier: PeerVerifier?
        if configuration.clientCertificates != .none {
            guard let trust = configuration.trust else {
                throw TLSError("client certificates need an authority that signs them")
            }
            let made = try PeerVerifier(trust, role: .clientsOfServer, metrics: metrics)
            try Self.refuseStale(made, replacing: previous, trust)
            verifier = made
        }
        let seconds = max(1, min(configuration.sessionSeconds, TLSLimits.sessionSeconds))
        self.configuration = configuration
        ticketKeys = previous?.ticketKeys ?? TicketKeys(sessionSeconds: seconds)
        try super.init(
            method: TLS_server_method(), credentials: configuration.credentials,
            verifier: verifier, minimumVersion: configuration.minimumVersion,
            generation: (previous?.generation ?? 0) + 1, metrics: metrics)
        SSL_CTX_set_alpn_select_cb(pointer, selectProtocol, nil)
        SSL_CTX_set_client_hello_cb(pointer, requireProtocol, nil)
        SSL_CTX_set_timeout(pointer, seconds)
        SSL_CTX_set_num_tickets(pointer, TLSLimits.ticketsPerConnection)
        // Without a context of sessions OpenSSL resumes none where certificates are asked for.
        guard SSL_CTX_set_session_id_context(pointer, "tadamun", 7) == 1 else {
            throw TLSError("OpenSSL takes no session id context: \(takeErrors())")
        }
        if let verifier {
            try askForCertificates(verifier)
        } else {
            tadamun_ssl_ctx_set_session_cache(pointer, Int(SSL_SESS_CACHE_OFF), 0)
            SSL_CTX_set_ex_data(
                pointer, ContextData.index, Unmanaged.passUnretained(ticketKeys).toOpaque())
            SSL_CTX_set_tlsext_ticket_key_evp_cb(pointer, useTicketKey)
        }
        previous?.successor.withLock { $0 = self }
    }

    /// The newest set of files that has taken this one's place; itself where none has.
    var newest: TLSServerContext {
        var newest = self
        while let next = newest.successor.withLock({ $0 }) { newest = next }
        return newest
    }

    /// A stale CRL in place of a fresh one is a mistake, and would shut every client out.
    private static func refuseStale(
        _ verifier: PeerVerifier, replacing previous: TLSServerContext?, _ trust: TLSTrust
    ) throws(TLSError) {
        guard trust.staleCRL == .refuse, let previous, !previous.isRevocationStale,
            verifier.isStale(at: Int64(time(nil)))
        else { return }
        throw TLSError("a CRL has passed its next update")
    }

    private func askForCertificates(_ verifier: PeerVerifier) throws(TLSError) {
        let isRequired = configuration.clientCertificates == .required
        let mode = SSL_VERIFY_PEER | (isRequired ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0)
        SSL_CTX_set_verify(pointer, mode, nil)
        for authority in verifier.authorities {
            guard SSL_CTX_add_client_CA(pointer, authority.pointer) == 1 else {
                throw TLSError("out of memory")
            }
        }
        // A ticket that holds the client's certificate costs 140 us to write, since OpenSSL decodes
        // and encodes it: the server keeps the session instead and the ticket only names it. The
        // sessions are gone with the context, so none outlives the trust it was made under.
        tadamun_ssl_ctx_set_stateful_tickets(pointer)
        tadamun_ssl_ctx_set_session_cache(
            pointer, Int(SSL_SESS_CACHE_SERVER), TLSLimits.serverSessions)
    }

    /// Begins TLS as the server on a connected socket, which it owns from now on; where it throws,
    /// the socket stays the caller's.
    package func makeTransport(_ descriptor: Int32) throws(TLSError) -> TLSTransport {
        let ssl = try makeSSL(descriptor)
        SSL_set_accept_state(ssl)
        return TLSTransport(descriptor: descriptor, ssl: ssl, context: self, sessionName: nil)
    }
}

/// The set of files a client's connections use.
package final class TLSClientContext: TLSContext, @unchecked Sendable {
    package let configuration: TLSClientConfiguration
    let sessions = ClientSessions()

    /// Reads and checks the files. Sessions of a `previous` context are not resumed, since the
    /// servers' certificates are then to be verified anew.
    package init(
        _ configuration: TLSClientConfiguration,
        metrics: TLSMetrics = TLSMetrics(role: "client"),
        replacing previous: TLSClientContext? = nil
    ) throws(TLSError) {
        let verifier = try PeerVerifier(
            configuration.trust, role: .serversOfClient, metrics: metrics)
        self.configuration = configuration
        try super.init(
            method: TLS_client_method(), credentials: configuration.credentials,
            verifier: verifier, minimumVersion: configuration.minimumVersion,
            generation: (previous?.generation ?? 0) + 1, metrics: metrics)
        SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
        // Here, and only here in OpenSSL, zero is success.
        let offered = ApplicationProtocol.offered
        guard SSL_CTX_set_alpn_protos(pointer, offered, UInt32(offered.count)) == 0 else {
            throw TLSError("out of memory")
        }
        let mode = SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL
        tadamun_ssl_ctx_set_session_cache(pointer, Int(mode), 0)
        SSL_CTX_sess_set_new_cb(pointer, keepSession)
    }

    /// Begins TLS as the client on a connected or connecting socket, which it owns from now on;
    /// where it throws, the socket stays the caller's.
    ///
    /// The server's certificate must bear `serverName`, a DNS name or an IP address, among its
    /// subject alternative names; its common name is not looked at (RFC 9110, section 4.3.4).
    package func makeTransport(
        _ descriptor: Int32, serverName: String
    ) throws(TLSError) -> TLSTransport {
        let ssl = try makeSSL(descriptor)
        do throws(TLSError) {
            try expect(serverName, on: ssl)
        } catch {
            SSL_free(ssl)
            throw error
        }
        SSL_set_connect_state(ssl)
        if let session = sessions.take(serverName) {
            SSL_set_session(ssl, session.pointer)
            SSL_SESSION_free(session.pointer)
        }
        ERR_clear_error()
        return TLSTransport(
            descriptor: descriptor, ssl: ssl, context: self, sessionName: serverName)
    }
}

/// What is spoken, best first.
private enum CipherSuites {
    /// Ephemeral keys and authenticated encryption only.
    static let tls12 =
        "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
        + "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
        + "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305"
    static let tls13 =
        "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
    static let groups = "X25519:P-256:P-384"
}

private enum SocketBIO {
    // Made once, never freed and never changed, so every thread may use it.
    nonisolated(unsafe) static let method: OpaquePointer? = tadamun_bio_method_new()
}

/// Where a context keeps its ticket keys for the callback that has only the context.
private enum ContextData {
    static let index = CRYPTO_get_ex_new_index(CRYPTO_EX_INDEX_SSL_CTX, 0, nil, nil, nil, nil)
}

/// Application-layer protocol negotiation (RFC 7301): HTTP/2 or nothing.
enum ApplicationProtocol {
    static let http2 = "h2"
    /// As a client offers it: a length and the name.
    static let offered: [UInt8] = [2] + Array(http2.utf8)
    /// The extension's number.
    static let extensionType: UInt32 = 16
}

// MARK: OpenSSL's callbacks

private func verifyPeer(
    _ context: OpaquePointer?, _ argument: UnsafeMutableRawPointer?
) -> Int32 {
    guard let context, let argument else { return 0 }
    // The argument is the verifier, which lives as long as the TLSContext that every one of its
    // connections holds.
    let verifier = Unmanaged<PeerVerifier>.fromOpaque(argument).takeUnretainedValue()
    return verifier.verify(context) ? 1 : 0
}

/// Refuses a client that offers no application protocol at all: without this, OpenSSL would go on.
private func requireProtocol(
    _ ssl: OpaquePointer?, _ alert: UnsafeMutablePointer<Int32>?,
    _ argument: UnsafeMutableRawPointer?
) -> Int32 {
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    let isOffered = SSL_client_hello_get0_ext(
        ssl, ApplicationProtocol.extensionType, &bytes, &count)
    guard isOffered == 1 else {
        alert?.pointee = SSL_AD_NO_APPLICATION_PROTOCOL
        return SSL_CLIENT_HELLO_ERROR
    }
    return SSL_CLIENT_HELLO_SUCCESS
}

/// Chooses h2 where the client offers it, else refuses with no_application_protocol.
private func selectProtocol(
    _ ssl: OpaquePointer?, _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ chosenCount: UnsafeMutablePointer<UInt8>?, _ offered: UnsafePointer<UInt8>?,
    _ offeredCount: UInt32, _ argument: UnsafeMutableRawPointer?
) -> Int32 {
    guard let offered else { return SSL_TLSEXT_ERR_ALERT_FATAL }
    var position = 0
    let count = Int(offeredCount)
    while position < count {
        let length = Int(offered[position])
        let start = position + 1
        position = start + length
        guard position <= count else { break }
        if UnsafeBufferPointer(start: offered + start, count: length)
            .elementsEqual(ApplicationProtocol.http2.utf8)
        {
            // The choice points into what the client sent, which outlives this call.
            chosen?.pointee = offered + start
            chosenCount?.pointee = UInt8(length)
            return SSL_TLSEXT_ERR_OK
        }
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL
}

private func useTicketKey(
    _ ssl: OpaquePointer?, _ name: UnsafeMutablePointer<UInt8>?,
    _ vector: UnsafeMutablePointer<UInt8>?, _ cipher: OpaquePointer?, _ mac: OpaquePointer?,
    _ isEncrypting: Int32
) -> Int32 {
    guard let name, let vector, let cipher, let mac,
        let data = SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), ContextData.index)
    else { return -1 }
    // The context's ticket keys, which live as long as it.
    let keys = Unmanaged<TicketKeys>.fromOpaque(data).takeUnretainedValue()
    if isEncrypting == 1 {
        return keys.encrypt(name: name, vector: vector, cipher: cipher, mac: mac) ? 1 : -1
    }
    // Zero: not ours or too old, so a full handshake follows.
    guard let isReady = keys.decrypt(name: name, vector: vector, cipher: cipher, mac: mac) else {
        return 0
    }
    guard isReady else { return -1 }
    // Two asks for a new ticket: in TLS 1.3 clients use each ticket once.
    return SSL_version(ssl) == TLS1_3_VERSION ? 2 : 1
}

private func keepSession(_ ssl: OpaquePointer?, _ session: OpaquePointer?) -> Int32 {
    guard let session, let data = SSL_get_ex_data(ssl, TLSTransport.dataIndex) else { return 0 }
    // The transport frees its SSL before it goes, so it is there.
    let transport = Unmanaged<TLSTransport>.fromOpaque(data).takeUnretainedValue()
    return transport.keep(session) ? 1 : 0
}
