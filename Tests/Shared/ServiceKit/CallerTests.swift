import Base
import Testing

@testable import ServiceKit

struct CallerTests {
    @Test(
        arguments: [
            (["urn:tadamun:provider:101112131"], [], Caller(.provider, "101112131")),
            (["urn:tadamun:employer:1234567"], [], Caller(.employer, "1234567")),
            ([], ["claims.tadamun.internal"], Caller(.service, "claims.tadamun.internal")),
            (
                ["https://example.test/x"], ["claims.tadamun.internal"],
                Caller(.service, "claims.tadamun.internal")
            ),
            ([], ["clinic.example"], nil), ([], [], nil),
            (["urn:tadamun:provider:"], [], nil), (["urn:tadamun:provider"], [], nil),
            (["urn:tadamun:provider:12345678x"], [], nil),
            (["urn:tadamun:staff:1234567"], [], nil),
            (["urn:tadamun:provider:101112131", "urn:tadamun:employer:1234567"], [], nil),
            (["urn:tadamun:provider:101112131"], ["edge.tadamun.internal"], nil),
        ] as [([String], [String], Caller?)])
    func `a certificate names one caller, or nobody`(
        uris: [String], names: [String], expected: Caller?
    ) {
        #expect(Caller(uris: uris, dnsNames: names) == expected)
    }

    @Test func `a caller travels whole`() {
        let caller = Caller(
            .staff, "a7", fund: .cnops, roles: [.claimsAgent, .filingPoint], account: "a7",
            session: "s9")
        #expect(Caller(encoded: caller.encoded) == caller)
        #expect(caller.name == "staff:a7")
    }

    @Test(arguments: [[], [0xff], Array(repeating: 0, count: 2_000)] as [[UInt8]])
    func `bytes that are no caller give none`(bytes: [UInt8]) {
        #expect(Caller(encoded: bytes) == nil)
        #expect(Caller(encoded: Caller.anonymous.encoded) == nil)
    }
}
