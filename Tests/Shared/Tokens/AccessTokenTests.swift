import Base
import Crypto
import JSON
import Testing
import Tokens

struct AccessTokenTests {
    private let key = Ed25519.PrivateKey.generate()
    private let now = WallTime(seconds: 1_800_000_000)

    private var keys: TokenKeySet {
        get throws {
            try #require(
                TokenKeySet([
                    TokenKey(
                        keyID: "k1", publicKey: key.publicKey,
                        notBefore: now.adding(seconds: -86_400),
                        notAfter: now.adding(seconds: 86_400))
                ]))
        }
    }

    private func token(
        issued: Int64 = 0, expires: Int64 = 600, roles: [String] = ["CLAIMS_AGENT"],
        fund: Fund? = .cnops
    ) -> AccessToken {
        AccessToken(
            account: "a0123456789abcdef", session: "s0123456789abcdef", kind: .staff,
            subject: "a0123456789abcdef", fund: fund, roles: roles,
            issuedAt: now.adding(seconds: issued), expiresAt: now.adding(seconds: expires))
    }

    @Test(
        arguments: [([], nil), (["CLAIMS_AGENT", "FILING_POINT"], .cnss)] as [([String], Fund?)])
    func `a token is read as it was issued`(roles: [String], fund: Fund?) throws {
        let token = token(roles: roles, fund: fund)
        let text = token.signed(by: key, keyID: "k1")
        #expect(try AccessToken(text, keys: keys, at: now) == token)
    }

    @Test(arguments: [
        (0, 600, -31, TokenFault?.some(.notYetValid)), (0, 600, -30, nil), (0, 600, 0, nil),
        (0, 600, 599, nil), (0, 600, 600, .expired), (0, 600, 86_400, .keyUnknown),
        (-86_400, 600, 0, nil), (-86_401, 600, 0, .notYetValid),
        (0, .max, 86_399, nil), (.min, 600, 0, .notYetValid),
    ])
    func `a token is in force from its issue until its end, while its key is`(
        issued: Int64, expires: Int64, at second: Int64, fault: TokenFault?
    ) throws {
        let text = token(issued: issued, expires: expires).signed(by: key, keyID: "k1")
        expect(text, at: second, fault)
    }

    private func expect(_ text: String, at second: Int64 = 0, _ fault: TokenFault?) {
        do throws(TokenFault) {
            _ = try AccessToken(text, keys: try! keys, at: now.adding(seconds: second))
            #expect(fault == nil, "accepted")
        } catch {
            #expect(error == fault)
        }
    }

    @Test func `a token of another key is refused, also under a known name`() {
        let other = Ed25519.PrivateKey.generate()
        expect(token().signed(by: other, keyID: "k1"), .signatureWrong)
        expect(token().signed(by: key, keyID: "k2"), .keyUnknown)
        expect(token().signed(by: key, keyID: ""), .keyUnknown)
    }

    // RFC 8725: an algorithm is never chosen by the token, `none` least of all.
    @Test(arguments: [
        #"{"alg":"none","kid":"k1","typ":"JWT"}"#, #"{"alg":"HS256","kid":"k1","typ":"JWT"}"#,
        #"{"alg":"eddsa","kid":"k1","typ":"JWT"}"#, #"{"alg":"EdDSA","kid":"k1","typ":"JWE"}"#,
        #"{"alg":"EdDSA","typ":"JWT"}"#, #"{"alg":"EdDSA","kid":1,"typ":"JWT"}"#,
        #"{"alg":"EdDSA","kid":"k1","typ":"JWT","crit":["exp"]}"#,
        #"{"alg":"EdDSA","kid":"k1","jwk":{}}"#, #"{}"#,
    ])
    func `a header of another form is refused before anything else is read`(header: String) {
        expect(signed(header: header, payload: "{}"), .headerNotSupported)
    }

    /// A token with any header and payload, soundly signed.
    private func signed(header: String, payload: String) -> String {
        func encode(_ bytes: [UInt8]) -> String {
            Base64.encode(bytes, alphabet: .urlSafe, padded: false)
        }
        let message = "\(encode(Array(header.utf8))).\(encode(Array(payload.utf8)))"
        return "\(message).\(encode(key.sign(Array(message.utf8))))"
    }

    private let header = #"{"alg":"EdDSA","kid":"k1","typ":"JWT"}"#

    @Test(arguments: [
        "{}", "[]", "", #"{"iss":"tadamun-identity"}"#,
        claims(#""iss":"other""#), claims(#""sub":"""#), claims(#""sub":7"#),
        claims(#""kind":"SERVICE""#), claims(#""fund":"AMO""#), claims(#""fund":null"#),
        claims(#""roles":"CLAIMS_AGENT""#), claims(#""roles":[7]"#), claims(#""roles":[""]"#),
        claims(#""iat":1.5"#), claims(#""exp":"1800000600""#), claims(#""exp":null"#),
        claims(#""exp":99999999999999999999"#),
        claims("\"sid\":\"\(String(repeating: "s", count: 129))\""),
        claims("\"roles\":[\(Array(repeating: "\"R\"", count: 33).joined(separator: ","))]"),
        claims(#""roles":[["R"]]"#),
    ])
    func `claims of another form are refused even where we signed them`(payload: String) {
        expect(signed(header: header, payload: payload), .claimsNotSupported)
    }

    /// Sound claims of which one is replaced.
    private static func claims(_ replacement: String) -> String {
        let sound = [
            #""iss":"tadamun-identity""#, #""sub":"a1""#, #""sid":"s1""#, #""kind":"STAFF""#,
            #""subject":"a1""#, #""iat":1800000000"#, #""exp":1800000600"#,
        ]
        let name = replacement.split(separator: ":")[0]
        return "{\((sound.filter { !$0.hasPrefix(name) } + [replacement]).joined(separator: ","))}"
    }

    @Test func `a claim that a later program adds is passed over`() {
        expect(signed(header: header, payload: Self.claims(#""acr":"2""#)), nil)
    }

    @Test func `every truncation of a token is refused`() {
        let text = token().signed(by: key, keyID: "k1")
        for length in 0..<text.utf8.count {
            let cut = String(text.prefix(length))
            #expect(throws: TokenFault.self) { try AccessToken(cut, keys: keys, at: now) }
        }
    }

    @Test func `every changed character of a token is refused`() {
        let text = Array(token().signed(by: key, keyID: "k1").utf8)
        for index in text.indices {
            var changed = text
            changed[index] =
                changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let forged = String(decoding: changed, as: UTF8.self)
            #expect(throws: TokenFault.self) { try AccessToken(forged, keys: keys, at: now) }
        }
    }

    @Test(arguments: [
        "", ".", "..", "...", "a.b.c.d", "é.é.é", "=.=.=", "e30=.e30=.e30=", " . . ",
        String(repeating: "A", count: 4097), String(repeating: ".", count: 4096),
    ])
    func `what is no token is malformed`(text: String) {
        expect(text, .malformed)
    }

    @Test func `a huge text is refused by its length`() {
        expect(String(repeating: "A", count: 64 << 20), .malformed)
    }

    @Test func `padding is no part of a compact token`() {
        expect(token().signed(by: key, keyID: "k1") + "=", .malformed)
        expect(token().signed(by: key, keyID: "k1") + "==", .malformed)
    }

    @Test func `a set of keys is bounded and names each key once`() {
        func key(_ name: String) -> TokenKey {
            TokenKey(keyID: name, publicKey: self.key.publicKey, notBefore: now, notAfter: now)
        }
        #expect(TokenKeySet([]) != nil)
        #expect(TokenKeySet([key("a"), key("b")]) != nil)
        #expect(TokenKeySet([key("a"), key("a")]) == nil)
        #expect(TokenKeySet([key("")]) == nil)
        #expect(TokenKeySet([key(String(repeating: "k", count: 65))]) == nil)
        #expect(TokenKeySet((0..<17).map { key("\($0)") }) == nil)
    }
}
