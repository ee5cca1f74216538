internal import COpenSSL
internal import Glibc

/// What a certificate for tests says; times are seconds from now.
package struct CertificateRequest: Sendable {
    package var commonName: String
    /// Subject alternative names as OpenSSL writes them: `DNS:a.example,URI:spiffe://x/y,IP:::1`.
    package var names: String?
    /// Extended key usages as OpenSSL writes them: `serverAuth,clientAuth`.
    package var usages: String?
    package var validFrom: Int
    package var validUntil: Int
    package var serial: UInt64?

    package init(
        _ commonName: String, names: String? = nil, usages: String? = "serverAuth,clientAuth",
        validFrom: Int = -3_600, validUntil: Int = 86_400, serial: UInt64? = nil
    ) {
        self.commonName = commonName
        self.names = names
        self.usages = usages
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.serial = serial
    }
}

/// A certificate and its key for tests, as PEM texts.
package struct TestCertificate: Sendable {
    package let certificate: String
    package let key: String
    package let serial: UInt64
}

/// A certificate authority for tests, with P-256 keys that live as long as the process.
package final class TestAuthority {
    /// Its own certificate as PEM text.
    package let certificate: String

    private let pointer: OpaquePointer
    private let key: OpaquePointer
    private var nextSerial: UInt64

    /// A self-signed authority, or one that `parent` has signed.
    package init(_ name: String = "test authority", parent: TestAuthority? = nil) {
        key = makeKey()
        nextSerial = UInt64.random(in: 1 << 32..<1 << 62)
        let request = CertificateRequest(name, validUntil: 10 * 86_400)
        let serial = UInt64.random(in: 1 << 32..<1 << 62)
        let made = makeCertificate(
            request, serial: serial, key: key, issuer: parent?.pointer, issuerKey: parent?.key,
            isAuthority: true)
        pointer = made
        certificate = text { PEM_write_bio_X509($0, made) }
    }

    deinit {
        X509_free(pointer)
        EVP_PKEY_free(key)
    }

    /// Signs a certificate with a key of its own.
    package func issue(_ request: CertificateRequest) -> TestCertificate {
        nextSerial += 1
        let serial = request.serial ?? nextSerial
        let leafKey = makeKey()
        let leaf = makeCertificate(
            request, serial: serial, key: leafKey, issuer: pointer, issuerKey: key,
            isAuthority: false)
        defer {
            X509_free(leaf)
            EVP_PKEY_free(leafKey)
        }
        return TestCertificate(
            certificate: text { PEM_write_bio_X509($0, leaf) },
            key: text { PEM_write_bio_PKCS8PrivateKey($0, leafKey, nil, nil, 0, nil, nil) },
            serial: serial)
    }

    /// A CRL as PEM text that names these serial numbers; times are seconds from now.
    package func revocationList(
        _ serials: [UInt64], lastUpdate: Int = -3_600, nextUpdate: Int = 86_400
    ) -> String {
        let list = made(X509_CRL_new())
        defer { X509_CRL_free(list) }
        check(X509_CRL_set_version(list, 1))
        check(X509_CRL_set_issuer_name(list, X509_get_subject_name(pointer)))
        withTime(lastUpdate) { check(X509_CRL_set1_lastUpdate(list, $0)) }
        withTime(nextUpdate) { check(X509_CRL_set1_nextUpdate(list, $0)) }
        for serial in serials {
            let entry = made(X509_REVOKED_new())
            let number = made(ASN1_INTEGER_new())
            check(ASN1_INTEGER_set_uint64(number, serial))
            check(X509_REVOKED_set_serialNumber(entry, number))
            ASN1_INTEGER_free(number)
            withTime(lastUpdate) { check(X509_REVOKED_set_revocationDate(entry, $0)) }
            check(X509_CRL_add0_revoked(list, entry))
        }
        check(X509_CRL_sort(list))
        check(X509_CRL_sign(list, key, EVP_sha256()))
        return text { PEM_write_bio_X509_CRL($0, list) }
    }
}

private func makeKey() -> OpaquePointer {
    made(tadamun_p256_key())
}

private func makeCertificate(
    _ request: CertificateRequest, serial: UInt64, key: OpaquePointer, issuer: OpaquePointer?,
    issuerKey: OpaquePointer?, isAuthority: Bool
) -> OpaquePointer {
    let certificate = made(X509_new())
    check(X509_set_version(certificate, 2))
    check(ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial))
    withTime(request.validFrom) { check(X509_set1_notBefore(certificate, $0)) }
    withTime(request.validUntil) { check(X509_set1_notAfter(certificate, $0)) }
    let name = made(X509_NAME_new())
    defer { X509_NAME_free(name) }
    let commonName = Array(request.commonName.utf8)
    check(
        X509_NAME_add_entry_by_txt(
            name, "CN", utf8Format, commonName, Int32(commonName.count), -1, 0))
    check(X509_set_subject_name(certificate, name))
    check(X509_set_issuer_name(certificate, issuer.map { X509_get_subject_name($0) } ?? name))
    check(X509_set_pubkey(certificate, key))
    var context = X509V3_CTX()
    X509V3_set_ctx(&context, issuer ?? certificate, certificate, nil, nil, 0)
    func add(_ identifier: Int32, _ value: String?) {
        guard let value else { return }
        let made = made(X509V3_EXT_conf_nid(nil, &context, identifier, value))
        check(X509_add_ext(certificate, made, -1))
        X509_EXTENSION_free(made)
    }
    add(NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE")
    add(NID_key_usage, isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature")
    add(NID_subject_key_identifier, "hash")
    add(NID_authority_key_identifier, "keyid:always")
    if !isAuthority {
        add(NID_ext_key_usage, request.usages)
        add(NID_subject_alt_name, request.names)
    }
    check(X509_sign(certificate, issuerKey ?? key, EVP_sha256()))
    return certificate
}

/// OpenSSL's MBSTRING_UTF8.
private let utf8Format: Int32 = 0x1000

private func withTime(_ secondsFromNow: Int, _ body: (UnsafeMutablePointer<ASN1_TIME>) -> Void) {
    let moment = made(ASN1_TIME_set(nil, time(nil) + secondsFromNow))
    defer { ASN1_TIME_free(moment) }
    body(moment)
}

private func text(_ write: (OpaquePointer) -> Int32) -> String {
    let bio = made(BIO_new(BIO_s_mem()))
    defer { BIO_free(bio) }
    check(write(bio))
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = BIO_read(bio, &bytes, Int32(bytes.count))
    return String(decoding: bytes.prefix(Int(max(0, count))), as: UTF8.self)
}

/// Tests alone use this file, and they cannot go on without what OpenSSL refuses here.
private func made<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("OpenSSL refuses to make a test's certificate") }
    return value
}

private func check(_ code: Int32) {
    precondition(code > 0, "OpenSSL refuses to make a test's certificate")
}
