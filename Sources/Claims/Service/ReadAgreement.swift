import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import Law
import Protobuf
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func getAgreement(
        _ request: ClaimsV1.GetAgreementRequest, _ call: Call
    ) async throws -> ClaimsV1.Agreement {
        let caller = try call.require(.provider, .person, .staff)
        let (agreement, answer) = try context.database.read { transaction in
            let agreement = try transaction.knownAgreement(request.number)
            return (
                agreement,
                try ClaimsV1.Agreement(
                    agreement, context.clock.today, context.clock.now, law, transaction)
            )
        }
        switch caller.kind {
        case .provider:
            guard agreement.inpe.description == caller.subject else { throw Refusal.notYours }
        case .person:
            guard agreement.beneficiary.insured == caller.subject else { throw Refusal.notYours }
            return answer
        default:
            try call.require(anyOf: .medicalController, .claimsAgent).requireOwn(agreement.fund)
        }
        try await context.recordLook(
            call, action: "claims.agreement.read", subject: agreement.beneficiary.person,
            detail: agreement.number)
        return answer
    }

    func listAgreements(
        _ request: ClaimsV1.ListAgreementsRequest, _ call: Call
    ) async throws -> ClaimsV1.ListAgreementsResponse {
        let caller = try call.require(.provider, .person)
        let party: AgreementParty
        if caller.kind == .person {
            party = .insured(caller.subject)
        } else {
            guard let inpe = INPE(caller.subject) else { throw Refusal.providerNotFound }
            party = .provider(inpe)
        }
        let today = context.clock.today
        let state: AgreementState? = request.state.matching()
        // What has expired is known by the day alone: a page is narrowed after it is read.
        let found = try context.database.read {
            try $0.agreements(of: party, before: request.page, atMost: Limits.page + 1)
        }
        let page = found.prefix(Limits.page)
        let rows = page.map { ClaimsV1.AgreementRow($0, today: today) }
        if caller.kind == .provider {
            let shown = Set(page.map(\.beneficiary.person))
            try await context.recordLook(call, action: "claims.agreement.list", subjects: shown)
        }
        return ClaimsV1.ListAgreementsResponse(
            rows: rows.filter { row in
                state.map { row.state == ClaimsV1.AgreementState(matching: $0) } ?? true
            },
            nextPage: found.count > page.count ? page.last?.number ?? "" : "")
    }
}

extension ClaimsV1.AgreementRow {
    fileprivate init(_ agreement: StoredAgreement, today: Day) {
        let state = agreement.state.read(on: today, validUntil: agreement.validUntil)
        self.init(
            number: agreement.number, beneficiary: agreement.beneficiary.name,
            provider: agreement.providerName,
            nature: ClaimsV1.ActNature(matching: agreement.nature),
            filedAt: GoogleProtobuf.Timestamp(agreement.filedAt),
            state: ClaimsV1.AgreementState(matching: state))
    }
}

extension ClaimsV1.Agreement {
    /// The request as it stands, with its decision where one is in force.
    init(
        _ agreement: StoredAgreement, _ today: Day, _ now: WallTime, _ law: ClaimsLaw,
        _ transaction: Transaction
    ) throws {
        let hours = try law.answerHours.inForce(for: agreement.fund, on: today).value
        let due = agreement.state.isOpen ? agreement.clock.due(hours: hours) : nil
        let kept = try transaction.decision(on: agreement.number)
        self.init(
            row: ClaimsV1.AgreementRow(agreement, today: today),
            fund: CommonV1.Fund(agreement.fund), inpe: agreement.inpe.description,
            beneficiary: ClaimsV1.FileBeneficiary(agreement.beneficiary),
            firstDay: agreement.days.first.description,
            lastDay: agreement.days.last?.description ?? "",
            lines: try transaction.quotedLines(of: agreement.number).map { line in
                ClaimsV1.QuotedLine(
                    code: line.code, group: ClaimsV1.CareGroup(matching: line.group),
                    quantity: Int32(truncatingIfNeeded: line.quantity),
                    quotedCentimes: line.quoted.centimes, illness: line.illness ?? "")
            },
            emergency: agreement.isEmergency, dueAt: due.map { GoogleProtobuf.Timestamp($0) },
            overdue: due.map { now > $0 } ?? false,
            items: try transaction.items(of: agreement.number).map { ClaimsV1.MissingItem($0) },
            reason: agreement.reason.map { CommonV1.BilingualText($0) },
            decision: try kept.map { try ClaimsV1.AgreementDecision(decoding: $0.decision) })
    }
}
