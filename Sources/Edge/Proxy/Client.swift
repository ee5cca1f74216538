internal import Base
internal import EdgeRouting
internal import Glibc
internal import RPC
internal import ServiceKit
internal import TLS
internal import Tokens

/// A caller that has been proven, and the fields by which backends learn of it.
final class Proven {
    let caller: Caller
    /// Seconds since 1970 from which the proof holds no longer.
    let expiresAt: Int64
    let fields: FieldText
    /// For the caller's token buckets.
    let hash: UInt64
    /// When its token was issued.
    private let issuedAt: WallTime
    /// The last version of the ended sessions that its session did not stand in.
    private var checkedVersion = 0
    /// What was decided last, as most callers repeat themselves.
    private var decided: (route: LoopRoute, decision: Access.Decision)?

    init(
        _ caller: Caller, issuedAt: WallTime = WallTime(seconds: 0), expiresAt: Int64,
        address: String
    ) {
        self.caller = caller
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        var fields = FieldText()
        fields.append(Caller.field, Base64.encode(caller.encoded, padded: false))
        fields.append(Client.addressField, address)
        self.fields = fields
        hash = LoopLimit.hash(caller.name)
    }

    /// Whether the session of its token is over.
    func isRevoked(_ revoked: RevokedSessions) -> Bool {
        guard revoked.version != checkedVersion else { return false }
        guard !revoked.includes(caller.session, issuedAt: issuedAt) else { return true }
        checkedVersion = revoked.version
        return false
    }

    /// Whether the caller may call the route.
    func decide(_ route: LoopRoute) -> Access.Decision {
        if let decided, decided.route === route { return decided.decision }
        let decision = route.route.access.decide(caller)
        decided = (route, decision)
        return decision
    }
}

/// A token that a connection's client shows, and what was found of it.
final class Credential {
    let text: [UInt8]
    var finding = Finding.unknown

    enum Finding {
        /// Nobody has looked yet.
        case unknown
        case proven(Proven)
        case refused(EdgeRefusal)
    }

    init(_ text: UnsafeRawBufferPointer) {
        self.text = Array(text)
    }

    func isSame(_ text: UnsafeRawBufferPointer) -> Bool {
        guard self.text.count == text.count, let there = text.baseAddress else { return false }
        return self.text.withUnsafeBytes { known in
            known.baseAddress.map { memcmp($0, there, text.count) == 0 } ?? false
        }
    }
}

/// What the edge knows of the client at the other end of one connection: a certificate's owner, or
/// the bearers of the tokens that came over it.
///
/// Touched by its loop's thread only.
final class Client {
    let clients: ListenerSettings.Clients
    /// What the listener allows those who speak no gRPC.
    let web: WebSettings?
    /// For calls of nobody who is proven.
    let anonymous: FieldText
    private let address: String
    private let certified: Result<Proven, EdgeRefusal>
    private var credentials: [Credential] = []
    private var verifications = TokenBucket()
    /// For the token buckets of the client's network.
    let prefixHash: UInt64

    /// The field for the network address of a client, as a text without port.
    static let addressField = "tadamun-client-address"

    init(_ peer: Peer, _ listener: ListenerSettings, _ prefixes: NetworkPrefixes) {
        clients = listener.clients
        web = listener.web
        address = Self.host(peer.address)
        prefixHash = LoopLimit.hash(NetworkPrefix(address, prefixes))
        var anonymous = FieldText()
        anonymous.append(Self.addressField, address)
        self.anonymous = anonymous
        if let identity = peer.identity, let caller = Caller(identity),
            // A program of the suite is no client, whoever issued its certificate.
            caller.kind == .provider || caller.kind == .employer
        {
            certified = .success(
                Proven(caller, expiresAt: identity.notAfter, address: address))
        } else {
            certified = .failure(.certificateUnknown)
        }
    }

    /// The address without its port and without the brackets of IPv6.
    static func host(_ address: String) -> String {
        guard let colon = address.lastIndex(of: ":") else { return address }
        return address[..<colon].filter { $0 != "[" && $0 != "]" }
    }

    /// The credential of an `authorization` field; `nil` where the field bears none.
    func credential(_ authorization: UnsafeRawBufferPointer) -> Credential? {
        let scheme = 7
        // The scheme's case does not count (RFC 9110 section 11.1).
        guard authorization.count > scheme,
            zip(authorization, "bearer ".utf8).allSatisfy({ $0 | 0x20 == $1 })
        else { return nil }
        let token = UnsafeRawBufferPointer(rebasing: authorization[scheme...])
        if let known = credentials.first(where: { $0.isSame(token) }) { return known }
        let credential = Credential(token)
        if credentials.count == EdgeLimits.credentials { credentials.removeFirst() }
        credentials.append(credential)
        return credential
    }

    /// Who calls.
    enum Answer {
        case nobody
        case proven(Proven)
        case refused(EdgeRefusal)
        /// The token's key is not known: it may be a new one.
        case keyUnknown
    }

    /// Finds out by what the client has shown; `keys` are those that are known, `revoked` the sessions
    /// that are over.
    func identify(
        _ credential: Credential?, keys: TokenKeySet?, revoked: RevokedSessions,
        at time: WallTime, _ now: Instant
    ) -> Answer {
        switch clients {
        case .certificates:
            switch certified {
            case .success(let proven):
                return time.seconds < proven.expiresAt
                    ? .proven(proven) : .refused(.certificateExpired)
            case .failure(let refusal): return .refused(refusal)
            }
        case .tokens:
            guard let credential else { return .nobody }
            let answer = identify(credential, keys, time, now)
            guard case .proven(let proven) = answer, proven.isRevoked(revoked) else {
                return answer
            }
            credential.finding = .refused(.tokenRevoked)
            return .refused(.tokenRevoked)
        }
    }

    private func identify(
        _ credential: Credential, _ keys: TokenKeySet?, _ time: WallTime, _ now: Instant
    ) -> Answer {
        switch credential.finding {
        case .proven(let proven):
            guard time.seconds < proven.expiresAt else {
                credential.finding = .refused(.tokenExpired)
                return .refused(.tokenExpired)
            }
            return .proven(proven)
        case .refused(let refusal): return .refused(refusal)
        case .unknown: break
        }
        guard let keys else { return .keyUnknown }
        guard mayVerify(now) else { return .refused(.tokensTooMany) }
        do throws(TokenFault) {
            let token = try AccessToken(
                String(decoding: credential.text, as: UTF8.self), keys: keys, at: time)
            let proven = Proven(
                Caller(token), issuedAt: token.issuedAt, expiresAt: token.expiresAt.seconds,
                address: address)
            credential.finding = .proven(proven)
            return .proven(proven)
        } catch {
            switch error {
            case .keyUnknown: return .keyUnknown
            case .expired: credential.finding = .refused(.tokenExpired)
            case .notYetValid: return .refused(.tokenRefused)
            case .malformed, .headerNotSupported, .signatureWrong, .claimsNotSupported:
                credential.finding = .refused(.tokenRefused)
            }
            return .refused(error == .expired ? .tokenExpired : .tokenRefused)
        }
    }

    private func mayVerify(_ now: Instant) -> Bool {
        let interval = EdgeLimits.verificationNanoseconds
        guard verifications.wait(interval, burst: EdgeLimits.verificationsBurst, now) == 0 else {
            return false
        }
        verifications.take(interval, now)
        return true
    }
}

extension Caller {
    /// The bearer of a token.
    init(_ token: AccessToken) {
        let kind: Kind =
            switch token.kind {
            case .person: .person
            case .employer: .employer
            case .provider: .provider
            case .staff: .staff
            }
        self.init(
            kind, token.subject, fund: token.fund, granted: token.roles, account: token.account,
            session: token.session, steppedUpUntil: token.steppedUpUntil)
    }
}
