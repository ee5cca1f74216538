import Base
import Crypto
import IdentityAPI
import RPC
import ServiceKit
import ServiceTestKit
import Testing
import Tokens

/// What the edge makes of a sign-in.
extension IdentitySuite {
    func keys() async throws -> TokenKeySet {
        let client = IdentityV1.KeysClient(try service.channel())
        let listed = try await client.listKeys(.init()).keys.map { key in
            TokenKey(
                keyID: key.keyId, publicKey: try #require(Ed25519.PublicKey(bytes: key.publicKey)),
                notBefore: try #require(key.notBefore.flatMap { WallTime($0) }),
                notAfter: try #require(key.notAfter.flatMap { WallTime($0) }))
        }
        return try #require(TokenKeySet(listed))
    }

    /// What an access token says, verified as the edge does.
    func token(_ text: String) async throws -> AccessToken {
        try AccessToken(text, keys: await keys(), at: service.clock.now)
    }

    /// The caller that the edge makes of a sign-in.
    func caller(_ tokens: IdentityV1.SignInResponse) async throws -> Caller {
        let token = try await token(tokens.accessToken)
        return Caller(
            token.kind == .person ? .person : token.kind == .employer ? .employer : .staff,
            token.subject, fund: token.fund,
            roles: Set(token.roles.compactMap { Role(rawValue: $0) }), account: token.account,
            session: token.session)
    }
}
