import Base
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import Store

/// How sessions end, so that who verifies tokens learns of it (ID-O-29).
extension IdentityHandlers {
    /// Keeps the end of a session, and tells it to those who verify its tokens.
    func close(_ session: Session, _ transaction: WriteTransaction, at now: WallTime) throws {
        try transaction.update(session)
        try transaction.revoke(session.id, until: now.adding(seconds: settings.tokenSeconds))
    }

    /// Ends the open sessions of an account but one.
    func endSessions(
        of account: String, but kept: String = "", because ending: Session.Ending,
        _ transaction: WriteTransaction, at now: WallTime
    ) throws {
        // Those that were not renewed for longer have no token that lives.
        let alive = try transaction.openSessions(
            of: account, since: now.adding(seconds: -settings.tokenSeconds))
        for session in alive where session.id != kept {
            try transaction.revoke(session.id, until: now.adding(seconds: settings.tokenSeconds))
        }
        try transaction.endSessions(of: account, but: kept, because: ending)
    }

    /// Ends the oldest session of an account that has as many as it may.
    func makeRoom(
        _ account: String, _ rules: SignInRules, _ transaction: WriteTransaction, at now: WallTime
    ) throws {
        let open = try openSessions(of: account, rules, transaction, at: now)
        for var session in open.prefix(max(0, open.count + 1 - ServiceLimits.sessionsPerAccount))
        where session.end(.revoked) {
            try close(session, transaction, at: now)
        }
    }

    /// The sessions of an account that can be used, the longest unused first.
    func openSessions(
        of account: String, _ rules: SignInRules, _ transaction: Transaction, at now: WallTime
    ) throws -> [Session] {
        try transaction.openSessions(
            of: account, since: now.adding(seconds: -Int64(rules.idleMinutes) * 60)
        ).filter { $0.isOpen(at: now, rules) }
    }

    /// The account of the caller, whose session is open and has stepped up; refuses others. A token
    /// may outlive its session, so the store decides.
    func steppedUp(
        _ caller: Caller, _ transaction: Transaction, _ change: Change
    ) throws -> StoredAccount {
        let (account, session, rules) = try signedIn(caller, transaction, change)
        guard session.steppedUpUntil(change.now, rules) != nil else { throw Refusal.stepUpRequired }
        return account
    }

    /// The account and the session of the caller; refuses where the session is over.
    func signedIn(
        _ caller: Caller, _ transaction: Transaction, _ change: Change
    ) throws -> (account: StoredAccount, session: Session, rules: SignInRules) {
        guard let account = try transaction.account(caller.account),
            let session = try transaction.session(caller.session), session.account == account.id
        else { throw Refusal.tokenRevoked }
        let rules = try law.signIn(account.fund, on: change.today)
        guard session.isOpen(at: change.now, rules) else { throw Refusal.tokenRevoked }
        return (account, session, rules)
    }
}

extension Call {
    /// The caller, where it has an account of Identity: not a certificate, nor a program.
    func accountHolder() throws(Refusal) -> Caller {
        let caller = try require(.person, .employer, .provider, .staff)
        guard !caller.account.isEmpty else { throw .callerNotAllowed }
        return caller
    }
}
