internal import COpenSSL
internal import Crypto
internal import Glibc
internal import Synchronization
internal import Telemetry

/// Decides whether a peer's certificate is to be believed: chain, dates, purpose, revocation.
///
/// A server remembers the certificates it has verified until one of their chain or a CRL expires:
/// checking two signatures and a chain is a third of a mutual handshake. What is remembered goes
/// with the verifier, and changed files make a new one, so no memory outlives the trust it rests on.
///
/// `@unchecked Sendable`: the pointers are set once and OpenSSL locks the store itself; the memory
/// is behind its mutex.
final class PeerVerifier: @unchecked Sendable {
    enum Role {
        case clientsOfServer
        case serversOfClient
    }

    private let role: Role
    private let store: OpaquePointer
    private let staleCRL: StaleCRL
    private let lists: [RevocationList]
    private let listsByIssuer: [String: [RevocationList]]
    private let metrics: TLSMetrics
    private let verified = Mutex<[Digest: VerifiedPeer]>([:])

    /// Names of the authorities, which a server sends to its clients.
    let authorities: [Certificate]

    /// Seconds since 1970 by when the first CRL's successor is due; `nil` without a CRL.
    let nextUpdate: Int64?

    private struct VerifiedPeer {
        let identity: PeerIdentity
        let validUntil: Int64
    }

    init(_ trust: TLSTrust, role: Role, metrics: TLSMetrics) throws(TLSError) {
        self.role = role
        self.metrics = metrics
        staleCRL = trust.staleCRL
        var authorities: [Certificate] = []
        for path in trust.authorities { authorities += try PEMFile.certificates(path) }
        guard !authorities.isEmpty else { throw TLSError("no certificate authority is configured") }
        var lists: [RevocationList] = []
        for path in trust.revocationLists {
            let found = try PEMFile.revocationLists(path)
            for list in found where list.nextUpdate == nil {
                throw TLSError("\(path): a CRL says not by when its successor is due")
            }
            lists += found
        }
        self.authorities = authorities
        self.lists = lists
        nextUpdate = lists.compactMap(\.nextUpdate).min()
        listsByIssuer = Dictionary(grouping: lists) {
            PeerIdentity.text(X509_CRL_get_issuer($0.pointer))
        }

        guard let store = X509_STORE_new() else { throw TLSError("out of memory") }
        self.store = store
        ERR_clear_error()
        for authority in authorities {
            guard X509_STORE_add_cert(store, authority.pointer) == 1 else {
                throw TLSError("a certificate authority is refused: \(takeErrors())")
            }
        }
        guard !lists.isEmpty else { return }
        for list in lists {
            guard X509_STORE_add_crl(store, list.pointer) == 1 else {
                throw TLSError("a CRL is refused: \(takeErrors())")
            }
        }
        // Every link of the chain, and not only its end: an authority can be revoked too.
        X509_STORE_set_flags(store, UInt(X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL))
        if staleCRL == .warn { X509_STORE_set_verify_cb(store, letStaleListsPass) }
        try checkSignatures()
    }

    deinit {
        X509_STORE_free(store)
    }

    /// A CRL that none of our authorities has signed would revoke nothing, in silence.
    private func checkSignatures() throws(TLSError) {
        for list in lists {
            let issuer = X509_CRL_get_issuer(list.pointer)
            let signers = authorities.filter {
                X509_NAME_cmp(X509_get_subject_name($0.pointer), issuer) == 0
            }
            // A CRL of an authority that peers send themselves is checked when they do.
            guard !signers.isEmpty else { continue }
            let isSigned = signers.contains {
                X509_CRL_verify(list.pointer, X509_get0_pubkey($0.pointer)) == 1
            }
            ERR_clear_error()
            guard isSigned else {
                throw TLSError("the CRL of \(PeerIdentity.text(issuer)) has a wrong signature")
            }
        }
    }

    /// Whether a CRL has passed its next update.
    func isStale(at now: Int64) -> Bool {
        nextUpdate.map { $0 < now } ?? false
    }

    /// Has a context verify with these authorities and CRLs.
    func lendStore(to context: OpaquePointer) {
        SSL_CTX_set1_cert_store(context, store)
    }

    // MARK: In the handshake

    /// Verifies what `context` holds, and leaves OpenSSL's code for the alert there.
    func verify(_ context: OpaquePointer) -> Bool {
        guard let leaf = X509_STORE_CTX_get0_cert(context) else { return false }
        let now = Int64(time(nil))
        guard role == .clientsOfServer else {
            // Not remembered: the name asked for is a part of what is verified here.
            guard X509_verify_cert(context) == 1 else { return false }
            countStale(at: now)
            return true
        }
        guard let fingerprint = PeerIdentity.fingerprint(of: leaf) else { return false }
        if remembered(fingerprint, at: now) != nil {
            metrics.rememberedPeers.add()
            X509_STORE_CTX_set_error(context, X509_V_OK)
            return true
        }
        guard X509_verify_cert(context) == 1 else { return false }
        // OpenSSL takes a certificate that does not say what it is for; we do not.
        let usage = X509_get_extended_key_usage(leaf)
        guard usage != UInt32.max, usage & UInt32(XKU_SSL_CLIENT) != 0,
            let identity = PeerIdentity(leaf)
        else {
            X509_STORE_CTX_set_error(context, X509_V_ERR_INVALID_PURPOSE)
            return false
        }
        countStale(at: now)
        remember(identity, chain: X509_STORE_CTX_get0_chain(context))
        return true
    }

    // MARK: On open connections

    /// Whether a certificate that was believed once still is: after a change of the files, and for
    /// resumed sessions.
    func stillTrusts(_ leaf: OpaquePointer, chain: OpaquePointer?) -> Bool {
        guard let context = X509_STORE_CTX_new() else { return false }
        defer {
            X509_STORE_CTX_free(context)
            ERR_clear_error()
        }
        guard X509_STORE_CTX_init(context, store, leaf, chain) == 1,
            X509_STORE_CTX_set_default(
                context, role == .clientsOfServer ? "ssl_client" : "ssl_server") == 1
        else { return false }
        X509_VERIFY_PARAM_set_auth_level(
            X509_STORE_CTX_get0_param(context), Int32(securityLevel))
        return verify(context)
    }

    /// Whether a CRL names this certificate.
    func isRevoked(_ identity: PeerIdentity) -> Bool {
        guard let lists = listsByIssuer[identity.issuer] else { return false }
        var number: OpaquePointer?
        guard BN_hex2bn(&number, identity.serial) > 0 else { return true }
        defer { BN_free(number) }
        guard let serial = BN_to_ASN1_INTEGER(number, nil) else { return true }
        defer { ASN1_INTEGER_free(serial) }
        return lists.contains { list in
            var entry: OpaquePointer?
            // 2 is removeFromCRL: an earlier hold was lifted.
            return X509_CRL_get0_by_serial(list.pointer, &entry, serial) == 1
        }
    }

    /// The identity of a verified certificate, from memory where it is there.
    func identity(of leaf: OpaquePointer) -> PeerIdentity? {
        guard let fingerprint = PeerIdentity.fingerprint(of: leaf) else { return nil }
        let known = verified.withLock { $0[fingerprint]?.identity }
        return known ?? PeerIdentity(leaf)
    }

    // MARK: Memory

    private func remembered(_ fingerprint: Digest, at now: Int64) -> VerifiedPeer? {
        verified.withLock { verified in
            guard let peer = verified[fingerprint] else { return nil }
            guard now <= peer.validUntil else {
                verified[fingerprint] = nil
                return nil
            }
            return peer
        }
    }

    private func remember(_ identity: PeerIdentity, chain: OpaquePointer?) {
        var validUntil = staleCRL == .refuse ? nextUpdate ?? .max : .max
        for index in 0..<tadamun_x509_stack_count(chain) {
            let notAfter = X509_get0_notAfter(tadamun_x509_stack_at(chain, index))
            validUntil = min(validUntil, tadamun_asn1_seconds(notAfter))
        }
        verified.withLock { verified in
            if verified.count >= TLSLimits.verifiedPeers, let any = verified.keys.first {
                verified[any] = nil
            }
            verified[identity.fingerprint] = VerifiedPeer(
                identity: identity, validUntil: validUntil)
        }
    }

    private func countStale(at now: Int64) {
        if staleCRL == .warn, isStale(at: now) {
            metrics.stalePasses.add()
        }
    }
}

/// OpenSSL's level 2: at least 112 bits, so neither SHA-1 nor RSA below 2,048 bits.
let securityLevel: Int32 = 2

/// Lets a chain pass whose only fault is a CRL past its next update (`StaleCRL.warn`).
private func letStaleListsPass(_ isSound: Int32, _ context: OpaquePointer?) -> Int32 {
    guard isSound == 0, X509_STORE_CTX_get_error(context) == X509_V_ERR_CRL_HAS_EXPIRED else {
        return isSound
    }
    X509_STORE_CTX_set_error(context, X509_V_OK)
    return 1
}
