internal import COpenSSL
internal import Glibc
package import IO
internal import Telemetry

/// TLS over a connected socket, as server or as client.
///
/// Belongs to one event loop. Between two messages it holds no buffer: OpenSSL frees them
/// (SSL_MODE_RELEASE_BUFFERS), and what is read goes straight to the caller.
package final class TLSTransport: Transport {
    private enum State {
        case opening
        case open
        /// The socket is broken; the session is as good as before.
        case cut
        /// A fatal error of TLS has ended it, and the session with it.
        case broken
        case closed
    }

    /// The set of files it was opened under.
    package let context: TLSContext
    private let ssl: OpaquePointer
    private let sessionName: String?
    private var state = State.opening
    private var mayHaveInput = false
    /// Records and key updates that have come since data last did.
    fileprivate var recordsWithoutData = 0
    private var identity: PeerIdentity?

    /// Why it broke, for the log; `nil` while it has not.
    package private(set) var failure: String?

    /// Where OpenSSL keeps the transport for callbacks.
    static let dataIndex = CRYPTO_get_ex_new_index(CRYPTO_EX_INDEX_SSL, 0, nil, nil, nil, nil)

    /// Takes over the socket and one reference of `ssl`.
    init(descriptor: Int32, ssl: OpaquePointer, context: TLSContext, sessionName: String?) {
        self.ssl = ssl
        self.context = context
        self.sessionName = sessionName
        super.init(descriptor: descriptor)
        tadamun_ssl_tell_messages(ssl, countMessage, Unmanaged.passUnretained(self).toOpaque())
        if sessionName != nil {
            SSL_set_ex_data(ssl, Self.dataIndex, Unmanaged.passUnretained(self).toOpaque())
        }
    }

    deinit {
        close()
    }

    // MARK: Opening

    package override func handshake() -> HandshakeProgress {
        switch state {
        case .opening: break
        case .open: return .done
        case .cut, .broken, .closed: return .failed(failure ?? "closed")
        }
        ERR_clear_error()
        let code = SSL_do_handshake(ssl)
        if code == 1 { return finishHandshake() }
        let kernelCode = errno
        switch SSL_get_error(ssl, code) {
        case SSL_ERROR_WANT_READ: return .wantsRead
        case SSL_ERROR_WANT_WRITE: return .wantsWrite
        case SSL_ERROR_SSL: break
        default:
            // Nobody is there to be told, and a peer that goes is no failed handshake of ours.
            let isEnd = tadamun_bio_at_end(ssl) == 1
            return fail(
                isEnd ? "the peer left during the handshake" : errorText(kernelCode),
                isCounted: false)
        }
        if tadamun_bio_at_end(ssl) == 1 {
            return fail("the peer left during the handshake", isCounted: false)
        }
        let verification = SSL_get_verify_result(ssl)
        var reason = takeErrors()
        if verification != Int(X509_V_OK), let text = X509_verify_cert_error_string(verification) {
            reason += ": " + String(cString: text)
        }
        return fail(reason)
    }

    private func finishHandshake() -> HandshakeProgress {
        guard negotiatedProtocol == ApplicationProtocol.http2 else {
            return fail("the peer does not speak \(ApplicationProtocol.http2)")
        }
        if isResumed, let leaf = SSL_get0_peer_certificate(ssl), let verifier = context.verifier,
            !verifier.stillTrusts(leaf, chain: SSL_get_peer_cert_chain(ssl))
        {
            // Without the session the next handshake is a full one, whose alert says what is wrong.
            SSL_CTX_remove_session(context.pointer, SSL_get_session(ssl))
            return fail("the certificate of a resumed session is no longer sound")
        }
        state = .open
        // The files may have changed since this handshake began, and with them who is trusted.
        if let opened = context as? TLSServerContext, opened.newest !== opened,
            !isPeerTrusted(under: opened.newest)
        {
            return fail("the peer is trusted no longer")
        }
        context.metrics.handshakes.add()
        if isResumed { context.metrics.resumptions.add() }
        return .done
    }

    private func fail(_ reason: String, isCounted: Bool = true) -> HandshakeProgress {
        failure = reason
        state = .broken
        if isCounted { context.metrics.handshakeFailures.add() }
        ERR_clear_error()
        return .failed(reason)
    }

    /// Takes a session that the server offers for resumption; `true` where it is kept.
    func keep(_ session: OpaquePointer) -> Bool {
        guard let sessionName, let context = context as? TLSClientContext,
            SSL_SESSION_is_resumable(session) == 1
        else { return false }
        context.sessions.keep(ClientSessions.Session(pointer: session), for: sessionName)
        return true
    }

    // MARK: What was agreed

    /// The application protocol, `h2` on every open connection.
    package var negotiatedProtocol: String? {
        var name: UnsafePointer<UInt8>?
        var count: UInt32 = 0
        SSL_get0_alpn_selected(ssl, &name, &count)
        guard let name, count > 0 else { return nil }
        return String(decoding: UnsafeBufferPointer(start: name, count: Int(count)), as: UTF8.self)
    }

    /// The version spoken; `nil` before it is agreed.
    package var tlsVersion: TLSVersion? {
        switch SSL_version(ssl) {
        case TLS1_3_VERSION: .tls13
        case TLS1_2_VERSION: .tls12
        default: nil
        }
    }

    /// Whether an earlier session was resumed, so that no certificates were sent.
    package var isResumed: Bool { SSL_session_reused(ssl) == 1 }

    /// Who the peer is; `nil` where it has shown no certificate. A resumed session's peer is the
    /// one of its first handshake.
    package var peerIdentity: PeerIdentity? {
        guard state == .open else { return nil }
        if identity == nil, let leaf = SSL_get0_peer_certificate(ssl) {
            identity = context.verifier?.identity(of: leaf)
        }
        return identity
    }

    /// Whether the peer's certificate is sound under a newer set of files: chain, dates, purpose,
    /// CRL. A peer without a certificate is, unless the set requires one.
    package func isPeerTrusted(under context: TLSServerContext) -> Bool {
        guard state == .open else { return false }
        let isRequired = context.configuration.clientCertificates == .required
        guard let leaf = SSL_get0_peer_certificate(ssl) else { return !isRequired }
        guard let verifier = context.verifier else { return true }
        return verifier.stillTrusts(leaf, chain: SSL_get_peer_cert_chain(ssl))
    }

    // MARK: Bytes

    package override var hasBufferedInput: Bool {
        mayHaveInput && SSL_has_pending(ssl) == 1
    }

    package override func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
        guard state == .open else { return .failed(EPROTO) }
        while recordsWithoutData < TLSLimits.recordsWithoutData {
            ERR_clear_error()
            var count = 0
            let code = SSL_read_ex(ssl, buffer.baseAddress, buffer.count, &count)
            if code == 1 {
                mayHaveInput = true
                recordsWithoutData = max(0, recordsWithoutData - 1)
                return .bytes(count)
            }
            let kernelCode = errno
            switch SSL_get_error(ssl, code) {
            case SSL_ERROR_WANT_READ where tadamun_bio_is_dry(ssl) == 1:
                mayHaveInput = false
                return .wouldBlock
            case SSL_ERROR_WANT_READ:
                // A record that holds no data for us; the next one may be here already.
                recordsWithoutData += 1
            case SSL_ERROR_WANT_WRITE:
                recordsWithoutData += 1
                return .wouldBlock
            case SSL_ERROR_ZERO_RETURN:
                mayHaveInput = false
                // Without close_notify, anybody on the way may have cut the stream short.
                return tadamun_bio_at_end(ssl) == 1 ? .failed(ECONNRESET) : .closed
            case SSL_ERROR_SYSCALL: return breakOff(errorText(kernelCode), code: kernelCode)
            default: return breakOff(takeErrors(), code: EPROTO)
            }
        }
        return breakOff("the peer sends records without data", code: EPROTO)
    }

    package override func write(_ buffer: UnsafeRawBufferPointer) -> IOResult {
        guard state == .open else { return .failed(EPROTO) }
        guard !buffer.isEmpty else { return .bytes(0) }
        ERR_clear_error()
        var count = 0
        let code = SSL_write_ex(ssl, buffer.baseAddress, buffer.count, &count)
        if code == 1 { return .bytes(count) }
        let kernelCode = errno
        switch SSL_get_error(ssl, code) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .wouldBlock
        case SSL_ERROR_SYSCALL: return breakOff(errorText(kernelCode), code: kernelCode)
        default: return breakOff(takeErrors(), code: EPROTO)
        }
    }

    private func breakOff(_ reason: String, code: Int32) -> IOResult {
        failure = reason
        state = code == EPROTO ? .broken : .cut
        mayHaveInput = false
        ERR_clear_error()
        return .failed(code)
    }

    // MARK: Ending

    package override func finish() {
        guard state == .open else { return }
        ERR_clear_error()
        let code = SSL_shutdown(ssl)
        // Where close_notify could not leave, an end of the stream would look like an attack.
        if code >= 0 { shutdown(descriptor, Int32(SHUT_WR)) }
        ERR_clear_error()
    }

    package override func close() {
        guard state != .closed else { return }
        switch state {
        case .open, .cut:
            // The peer may have gone without goodbye: the session stays good all the same.
            SSL_set_shutdown(ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN)
        case .opening, .broken, .closed:
            drain()
        }
        state = .closed
        SSL_free(ssl)
        ERR_clear_error()
        Socket.close(descriptor)
    }

    /// Reads away what has come: with unread bytes the kernel would reset the connection, and the
    /// alert that says why would be lost.
    private func drain() {
        shutdown(descriptor, Int32(SHUT_WR))
        var piece = [UInt8](repeating: 0, count: 4_096)
        var rest = TLSLimits.drainBytes
        while rest > 0 {
            let count = recv(descriptor, &piece, piece.count, Int32(MSG_DONTWAIT))
            guard count > 0 else { return }
            rest -= count
        }
    }
}

/// Counts key updates (RFC 8446, 4.6.3): OpenSSL takes hundreds of them in one call, each at the cost
/// of a key derivation.
private func countMessage(
    _ isSent: Int32, _ version: Int32, _ type: Int32, _ bytes: UnsafeRawPointer?, _ count: Int,
    _ ssl: OpaquePointer?, _ argument: UnsafeMutableRawPointer?
) {
    guard type == SSL3_RT_HANDSHAKE, isSent == 0, count > 0, let bytes, let argument,
        bytes.load(as: UInt8.self) == UInt8(SSL3_MT_KEY_UPDATE)
    else { return }
    // The transport frees its SSL before it goes, so it is there.
    Unmanaged<TLSTransport>.fromOpaque(argument)._withUnsafeGuaranteedRef {
        $0.recordsWithoutData += 1
    }
}
