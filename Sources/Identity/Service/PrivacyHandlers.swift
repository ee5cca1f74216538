import Base
import ClaimsAPI
import CommonAPI
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

/// What a person may know and say of the own data (ID-PRV).
struct PrivacyHandlers: IdentityV1.PrivacyService {
    let identity: IdentityHandlers
    private let claims: ClaimsV1.ClaimsInternalClient

    init(_ identity: IdentityHandlers) throws {
        self.identity = identity
        claims = ClaimsV1.ClaimsInternalClient(try identity.context.channel(to: "claims"))
    }

    /// ID-PRV-03, ID-O-52.
    func acceptConditions(
        _ request: IdentityV1.AcceptConditionsRequest, _ call: Call
    ) async throws -> IdentityV1.Consent {
        let caller = try call.require(.person)
        guard request.accepted else { throw Refusal.conditionsNotAccepted }
        guard ["fr", "ar"].contains(request.language) else {
            throw Refusal.fieldInvalid("language")
        }
        return try await identity.context.change(call, request) { transaction, change in
            let (account, _, _) = try identity.signedIn(caller, transaction, change)
            guard request.version == identity.law.conditions(account.fund, on: change.today) else {
                throw Refusal.conditionsVersionUnknown
            }
            let consent = StoredConsent(
                version: request.version, language: request.language, at: change.now)
            try transaction.keep(consent, of: account.id)
            try change.audit(
                transaction, action: "identity.conditions.accepted", subject: account.id,
                detail: "\(request.version) in \(request.language)")
            return IdentityV1.Consent(consent)
        }
    }

    /// ID-PRV-05: from the audit of the service that has the data; the caller's own looks are left
    /// out.
    func listAccesses(
        _ request: IdentityV1.ListAccessesRequest, _ call: Call
    ) async throws -> IdentityV1.ListAccessesResponse {
        let caller = try call.require(.person)
        let question = CommonV1.AccessRequest(subject: caller.subject, before: request.before)
        let page: CommonV1.AccessPage
        switch request.service {
        case "enrollment": page = try await identity.enrollment.listAccesses(question)
        case "claims": page = try await claims.listAccesses(question)
        case "identity": page = try identity.context.accesses(question, or: caller.account)
        default: throw Refusal.fieldInvalid("service")
        }
        return IdentityV1.ListAccessesResponse(
            accesses: page.records.filter { $0.actor != caller.name }.map { record in
                IdentityV1.DataAccess(
                    number: record.number, at: record.at, actor: record.actor,
                    action: record.action)
            })
    }

    /// ID-O-53.
    func exportMyData(
        _ request: IdentityV1.ExportMyDataRequest, _ call: Call
    ) async throws -> IdentityV1.PersonalData {
        let caller = try call.require(.person)
        let clock = identity.context.clock
        let now = clock.now
        let change = Change(caller: caller, now: now, today: clock.day(at: now))
        return try identity.context.database.read { transaction in
            let account = try identity.steppedUp(caller, transaction, change)
            let rules = try identity.law.signIn(account.fund, on: change.today)
            let sessions = try identity.openSessions(of: account.id, rules, transaction, at: now)
            let changes = try transaction.changes(
                of: account.subject, nil, before: Int.max, atMost: ServiceLimits.changesPerPage)
            return IdentityV1.PersonalData(
                account: IdentityV1.Account(account, at: now),
                email: account.email?.description ?? "",
                mobile: account.mobile?.description ?? "",
                openedAt: GoogleProtobuf.Timestamp(account.openedAt),
                consents: try transaction.consents(of: account.id).map { IdentityV1.Consent($0) },
                sessions: sessions.map { IdentityV1.SessionInfo($0, rules, caller) },
                changes: changes.map { IdentityV1.RecordedChange($0) },
                hasSecondFactor: try transaction.secondFactor(of: account.id)?.isConfirmed == true)
        }
    }
}

extension IdentityV1.Consent {
    init(_ consent: StoredConsent) {
        self.init(
            version: consent.version, language: consent.language,
            at: GoogleProtobuf.Timestamp(consent.at))
    }
}
