internal import COpenSSL
package import Crypto
internal import Glibc

/// Who the peer is, as its verified certificate says.
///
/// Names come from the subject alternative names only; the subject's common name is for display.
package struct PeerIdentity: Hashable, Sendable {
    /// URI names (RFC 5280, 4.2.1.6), in the certificate's order.
    package let uris: [String]
    /// DNS names in lower case, in the certificate's order; wildcards stand as they are written.
    package let dnsNames: [String]
    /// IP addresses as text.
    package let ipAddresses: [String]
    /// The serial number in hexadecimal, unique for each issuer.
    package let serial: String
    /// SHA-256 of the whole certificate.
    package let fingerprint: Digest
    /// Seconds since 1970 from which and until which the certificate is valid.
    package let notBefore: Int64
    package let notAfter: Int64
    /// Distinguished names for display (RFC 2253).
    package let subject: String
    package let issuer: String

    /// Reads a certificate; `nil` only where memory has run out.
    init?(_ certificate: OpaquePointer) {
        guard let fingerprint = Self.fingerprint(of: certificate) else { return nil }
        self.fingerprint = fingerprint
        serial = Self.hexadecimal(X509_get0_serialNumber(certificate))
        notBefore = tadamun_asn1_seconds(X509_get0_notBefore(certificate))
        notAfter = tadamun_asn1_seconds(X509_get0_notAfter(certificate))
        subject = Self.text(X509_get_subject_name(certificate))
        issuer = Self.text(X509_get_issuer_name(certificate))

        var uris: [String] = []
        var dnsNames: [String] = []
        var ipAddresses: [String] = []
        if let extensionValue = X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil) {
            let names = OpaquePointer(extensionValue)
            defer { tadamun_general_names_free(names) }
            for index in 0..<tadamun_general_name_count(names) {
                var kind: Int32 = -1
                guard let name = tadamun_general_name(names, index),
                    let value = tadamun_general_name_string(name, &kind)
                else { continue }
                let bytes = UnsafeBufferPointer(
                    start: ASN1_STRING_get0_data(value), count: Int(ASN1_STRING_length(value)))
                switch kind {
                case GEN_URI: Self.visible(bytes).map { uris.append($0) }
                case GEN_DNS: Self.visible(bytes).map { dnsNames.append($0.lowercased()) }
                default: Self.address(bytes).map { ipAddresses.append($0) }
                }
            }
        }
        self.uris = uris
        self.dnsNames = dnsNames
        self.ipAddresses = ipAddresses
    }

    /// SHA-256 of the certificate; `nil` only where memory has run out.
    static func fingerprint(of certificate: OpaquePointer) -> Digest? {
        var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
        guard X509_digest(certificate, EVP_sha256(), &bytes, nil) == 1 else { return nil }
        return Digest(bytes: bytes)
    }

    /// A name of visible ASCII; anything else could be read in two ways and counts as no name.
    private static func visible(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func address(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        guard inet_ntop(family, bytes.baseAddress, &text, socklen_t(text.count)) != nil else {
            return nil
        }
        return String(
            decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// An ASN.1 integer in hexadecimal, with a sign where it is negative.
    static func hexadecimal(_ integer: UnsafePointer<ASN1_INTEGER>?) -> String {
        guard let integer else { return "" }
        let bytes = UnsafeBufferPointer(
            start: ASN1_STRING_get0_data(integer), count: Int(ASN1_STRING_length(integer)))
        let sign = ASN1_STRING_type(integer) == V_ASN1_NEG_INTEGER ? "-" : ""
        return sign + Crypto.hexadecimal(bytes)
    }

    /// A distinguished name as RFC 2253 writes it, at most `TLSLimits.subjectBytes`.
    static func text(_ name: OpaquePointer?) -> String {
        guard let name, let bio = BIO_new(BIO_s_mem()) else { return "" }
        defer { BIO_free(bio) }
        guard tadamun_x509_name_print(bio, name) >= 0 else { return "" }
        var bytes = [UInt8](repeating: 0, count: TLSLimits.subjectBytes)
        let count = BIO_read(bio, &bytes, Int32(bytes.count))
        return String(decoding: bytes.prefix(max(0, Int(count))), as: UTF8.self)
    }
}
