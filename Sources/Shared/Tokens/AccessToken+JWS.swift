package import Base
package import Crypto
import JSON

extension AccessToken {
    /// The token as a compact JWS (RFC 7515) signed with EdDSA (RFC 8037).
    package func signed(by key: Ed25519.PrivateKey, keyID: String) -> String {
        let header: JSONValue = .object([
            "alg": .string("EdDSA"), "kid": .string(keyID), "typ": .string("JWT"),
        ])
        var claims: [(String, JSONValue)] = [
            ("iss", .string(AccessToken.issuer)), ("sub", .string(account)),
            ("sid", .string(session)), ("kind", .string(kind.rawValue)),
            ("subject", .string(subject)),
        ]
        if let fund { claims.append(("fund", .string(fund.rawValue))) }
        if !roles.isEmpty { claims.append(("roles", .array(roles.map { .string($0) }))) }
        claims.append(("iat", .integer(issuedAt.seconds)))
        claims.append(("exp", .integer(expiresAt.seconds)))
        if let steppedUpUntil { claims.append(("sup", .integer(steppedUpUntil.seconds))) }
        let payload = JSONValue.object(
            JSONObject(members: claims.map { JSONObject.Member(name: $0, value: $1) }))
        let signed =
            "\(AccessToken.encode(header.encoded())).\(AccessToken.encode(payload.encoded()))"
        return "\(signed).\(AccessToken.encode(key.sign(Array(signed.utf8))))"
    }

    /// Reads a token that one of the keys signed and that is in force at `now`.
    ///
    /// Nothing of what it claims is looked at before its signature is verified, and the algorithm is
    /// never chosen by the token.
    package init(
        _ text: String, keys: TokenKeySet, at now: WallTime
    ) throws(TokenFault) {
        guard text.utf8.count <= TokenLimits.tokenBytes else { throw .malformed }
        let parts = text.utf8.split(
            separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3, let header = AccessToken.object(parts[0]),
            let signature = Base64.decode(parts[2], alphabet: .urlSafe),
            !parts[2].contains(UInt8(ascii: "="))
        else { throw .malformed }
        guard header.members.count == 3, header["alg"]?.stringValue == "EdDSA",
            header["typ"]?.stringValue == "JWT", let keyID = header["kid"]?.stringValue
        else { throw .headerNotSupported }
        guard let key = keys.key(named: keyID), now < key.notAfter else { throw .keyUnknown }
        let message = text.utf8[parts[0].startIndex..<parts[1].endIndex]
        guard key.publicKey.verifies(signature, of: Array(message)) else { throw .signatureWrong }
        guard let claims = AccessToken.object(parts[1]), let token = AccessToken(claims) else {
            throw .claimsNotSupported
        }
        guard token.issuedAt >= key.notBefore,
            token.issuedAt <= now.adding(seconds: TokenLimits.clockSkew)
        else { throw .notYetValid }
        guard now < token.expiresAt else { throw .expired }
        self = token
    }

    /// The claims of a token; those that a later program adds are passed over.
    private init?(_ claims: JSONObject) {
        func text(_ name: String) -> String? {
            guard let text = claims[name]?.stringValue,
                (1...TokenLimits.claimBytes).contains(text.utf8.count)
            else { return nil }
            return text
        }
        var roles: [String] = []
        if let list = claims["roles"] {
            guard let elements = list.arrayValue, elements.count <= TokenLimits.roles else {
                return nil
            }
            for element in elements {
                guard let role = element.stringValue,
                    (1...TokenLimits.claimBytes).contains(role.utf8.count)
                else { return nil }
                roles.append(role)
            }
        }
        var fund: Fund?
        if let name = claims["fund"] {
            fund = name.stringValue.flatMap { Fund(rawValue: $0) }
            guard fund != nil else { return nil }
        }
        guard text("iss") == AccessToken.issuer, let account = text("sub"),
            let session = text("sid"), let kind = text("kind").flatMap({ Kind(rawValue: $0) }),
            let subject = text("subject"), let issuedAt = claims["iat"]?.integerValue,
            let expiresAt = claims["exp"]?.integerValue
        else { return nil }
        self.init(
            account: account, session: session, kind: kind, subject: subject, fund: fund,
            roles: roles, issuedAt: WallTime(seconds: issuedAt),
            expiresAt: WallTime(seconds: expiresAt),
            steppedUpUntil: claims["sup"]?.integerValue.map { WallTime(seconds: $0) })
    }

    private static func encode(_ bytes: [UInt8]) -> String {
        Base64.encode(bytes, alphabet: .urlSafe, padded: false)
    }

    /// The JSON object of a part; `nil` where it is padded or none.
    private static func object(_ part: Substring.UTF8View) -> JSONObject? {
        guard !part.contains(UInt8(ascii: "=")),
            let bytes = Base64.decode(part, alphabet: .urlSafe)
        else { return nil }
        let limits = JSONLimits(bytes: TokenLimits.tokenBytes, depth: 2)
        return (try? JSONValue(parsing: bytes, limits: limits))?.objectValue
    }
}
