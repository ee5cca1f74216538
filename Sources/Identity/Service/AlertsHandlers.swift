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

/// What changed since the last connection (ID-ALR).
struct AlertsHandlers: IdentityV1.AlertsService {
    let context: ServiceContext

    /// ID-ALR-01, ID-ALR-02, ID-O-34.
    func getChangesSinceLastConnection(
        _ request: IdentityV1.GetChangesRequest, _ call: Call
    ) async throws -> IdentityV1.ChangesSinceLastConnection {
        let caller = try call.require(.person)
        return try context.database.read { transaction in
            guard let session = try transaction.session(caller.session),
                session.account == caller.account
            else { throw Refusal.tokenRevoked }
            let counts = try AccountChange.Category.allCases.map { category in
                IdentityV1.ChangeCount(
                    category: IdentityV1.ChangeCategory(category),
                    label: CommonV1.BilingualText(category.label),
                    events: Int32(
                        clamping: try transaction.changes(
                            of: caller.subject, category, after: session.newsSince,
                            upTo: session.startedAt)))
            }
            return IdentityV1.ChangesSinceLastConnection(
                since: GoogleProtobuf.Timestamp(session.newsSince),
                until: GoogleProtobuf.Timestamp(session.startedAt), counts: counts)
        }
    }

    /// ID-ALR-02, ID-ALR-03.
    func listChanges(
        _ request: IdentityV1.ListChangesRequest, _ call: Call
    ) async throws -> IdentityV1.ListChangesResponse {
        let caller = try call.require(.person)
        let category = AccountChange.Category.allCases.first {
            IdentityV1.ChangeCategory($0) == request.category
        }
        guard category != nil || request.category == .unspecified else {
            throw Refusal.fieldInvalid("category")
        }
        let before = Int(exactly: request.before).flatMap { $0 > 0 ? $0 : nil } ?? Int.max
        let changes = try context.database.read { transaction in
            try transaction.changes(
                of: caller.subject, category, before: before,
                atMost: ServiceLimits.changesPerPage)
        }
        return IdentityV1.ListChangesResponse(
            changes: changes.map { IdentityV1.RecordedChange($0) })
    }

    // MARK: RecordChange: the facts of others

    /// Follows what Enrollment and Claims tell of people.
    func followers() throws -> [Background] {
        let enrollment = EnrollmentV1.EnrollmentInternalClient(
            try context.channel(to: "enrollment"))
        let claims = ClaimsV1.ClaimsInternalClient(try context.channel(to: "claims"))
        return [
            context.follower(of: "enrollment", { enrollment.follow($0) }, apply: Self.record),
            context.follower(of: "claims", { claims.follow($0) }, apply: Self.record),
        ]
    }

    /// Facts of other topics, and of people whom no fact names, are none of a person's window.
    @Sendable
    private static func record(
        _ transaction: WriteTransaction, _ facts: [CommonV1.Fact]
    ) throws {
        for fact in facts {
            guard let at = fact.at.flatMap({ WallTime($0) }),
                let change = try AccountChange(fact, at: at)
            else { continue }
            try transaction.record(change)
        }
    }
}

extension AccountChange {
    /// What a fact of Enrollment or Claims comes to; `nil` where it tells nothing of one person.
    fileprivate init?(_ fact: CommonV1.Fact, at: WallTime) throws {
        switch fact.topic {
        case "person-changed":
            let body = try EnrollmentV1.PersonChanged(decoding: fact.body)
            self.init(person: body.personId, event: .recordChanged, at: at)
        case "entitlement-changed":
            let body = try EnrollmentV1.EntitlementChanged(decoding: fact.body)
            guard case .personId(let person) = body.whose else { return nil }
            self.init(person: person, event: .rightsChanged, at: at)
        case "refund-decided":
            let body = try ClaimsV1.RefundDecided(decoding: fact.body)
            self.init(
                person: body.insuredPersonId, event: .refundDecided, at: at, file: body.number)
        case "agreement-decided":
            let body = try ClaimsV1.AgreementDecided(decoding: fact.body)
            self.init(
                person: body.insuredPersonId,
                event: body.approved ? .agreementApproved : .agreementRefused, at: at,
                file: body.number)
        default: return nil
        }
    }
}

extension IdentityV1.ChangeCategory {
    init(_ category: AccountChange.Category) {
        self =
            switch category {
            case .administrativeSituation: .administrativeSituation
            case .administrativeRequests: .administrativeRequests
            case .sicknessFiles: .sicknessFiles
            case .priorApprovals: .priorApprovals
            }
    }
}

extension IdentityV1.RecordedChange {
    init(_ change: AccountChange) {
        self.init(
            changeId: Int64(change.id),
            category: IdentityV1.ChangeCategory(change.event.category),
            at: GoogleProtobuf.Timestamp(change.at),
            text: CommonV1.BilingualText(change.event.text), file: change.file)
    }
}
