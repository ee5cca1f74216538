import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store
import Tokens

extension IdentityHandlers {
    /// The tokens of a session's turn: made anew each time, so that none is kept.
    func tokens(_ outcome: IdentityV1.KeptAnswer.Outcome) async throws -> IdentityV1.SignInResponse
    {
        if case .enrolment(let kept) = outcome, let at = kept.at.flatMap({ WallTime($0) }) {
            return IdentityV1.SignInResponse(enrolmentTicket: enrolmentTicket(kept.account, at))
        }
        guard case .session(let kept) = outcome, let session = Session(kept),
            let account = try context.database.read({ try $0.account(session.account) })
        else { throw Status(.internal, "a sign-in without a session") }
        let consents = try context.database.read { try $0.consents(of: account.id) }
        let day = context.clock.day(at: session.touchedAt)
        let rules = try law.signIn(account.fund, on: day)
        let inForce = account.kind == .insured ? law.conditions(account.fund, on: day) : nil
        let missing = inForce.flatMap { version in
            consents.contains { $0.version == version } ? nil : version
        }
        let expiry = min(
            session.touchedAt.adding(seconds: settings.tokenSeconds), session.end(rules))
        let token = AccessToken(
            account, session: session.id, issuedAt: session.touchedAt, expiresAt: expiry)
        return IdentityV1.SignInResponse(
            accessToken: try await keyring.sign(token),
            accessExpiresAt: GoogleProtobuf.Timestamp(token.expiresAt),
            refreshToken: Bearer(session.id, generation: session.generation).secret(keys.refresh),
            idleEndsAt: GoogleProtobuf.Timestamp(session.idleEnd(rules)),
            endsAt: GoogleProtobuf.Timestamp(session.end(rules)),
            lastConnectionAt: kept.lastConnectionAt,
            conditionsToAccept: missing ?? "")
    }
}

extension IdentityV1.KeptSession {
    init(_ session: Session, lastConnection: WallTime?) {
        self.init(
            session: session.id, generation: Int64(session.generation),
            at: GoogleProtobuf.Timestamp(session.touchedAt),
            startedAt: GoogleProtobuf.Timestamp(session.startedAt),
            lastConnectionAt: lastConnection.map { GoogleProtobuf.Timestamp($0) },
            account: session.account)
    }
}

extension Session {
    fileprivate init?(_ kept: IdentityV1.KeptSession) {
        guard let at = kept.at.flatMap({ WallTime($0) }),
            let startedAt = kept.startedAt.flatMap({ WallTime($0) })
        else { return nil }
        self.init(
            id: kept.session, account: kept.account, startedAt: startedAt, touchedAt: at,
            generation: Int(kept.generation))
    }
}

extension AccessToken {
    /// A token for a session of the account.
    init(
        _ account: StoredAccount, session: String, issuedAt: WallTime, expiresAt: WallTime,
        steppedUpUntil: WallTime? = nil
    ) {
        self.init(
            account: account.id, session: session, kind: Kind(account.kind),
            subject: account.subject, fund: account.fund, roles: account.roles.map(\.description),
            issuedAt: issuedAt, expiresAt: expiresAt, steppedUpUntil: steppedUpUntil)
    }
}

extension AccessToken.Kind {
    fileprivate init(_ kind: AccountKind) {
        self =
            switch kind {
            case .insured: .person
            case .employer: .employer
            case .staff: .staff
            }
    }
}
