import TestKit
import Testing

struct CertificateMakerTests {
    @Test func `an authority issues certificates with serial numbers of their own`() {
        let authority = TestAuthority()
        let first = authority.issue(CertificateRequest("a", names: "DNS:a.example"))
        let second = authority.issue(CertificateRequest("a", names: "DNS:a.example"))
        #expect(first.certificate.hasPrefix("-----BEGIN CERTIFICATE-----"))
        #expect(first.key.hasPrefix("-----BEGIN PRIVATE KEY-----"))
        #expect(first.serial != second.serial)
        #expect(first.certificate != second.certificate)
        #expect(authority.revocationList([first.serial]).hasPrefix("-----BEGIN X509 CRL-----"))
    }
}
