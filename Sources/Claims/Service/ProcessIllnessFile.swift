import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import Crypto
import Protobuf
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func processIllnessFile(
        _ request: ClaimsV1.ProcessIllnessFileRequest, _ call: Call
    ) async throws -> ClaimsV1.RefundDecision {
        let caller = try call.require(anyOf: .mutualAgent, .claimsAgent)
        let today = context.clock.today
        let (file, lines, illnesses, approvals) = try context.database.read { transaction in
            let file = try transaction.knownFile(request.number)
            return (
                file, try transaction.lines(of: file.number),
                try transaction.illnessDecisions(of: file.beneficiary.person, at: file.fund),
                try transaction.givenApprovals(of: file.beneficiary.person, at: file.fund)
            )
        }
        try caller.requireOwn(file)

        let prices = try await tariffs(lines.map { ($0.code, $0.sector, $0.day) }, at: file.fund)
        var rights: [Day: ClaimsV1.EntitlementSeen] = [:]
        for line in lines where rights[line.day] == nil {
            let answer = try await entitlement(
                of: file.beneficiary.person, on: line.day, at: file.fund, purpose: "REFUND")
            rights[line.day] = ClaimsV1.EntitlementSeen(answer, on: line.day)
        }

        let inputs = ClaimsV1.DecisionInputs(
            number: file.number, fund: CommonV1.Fund(file.fund),
            birthDay: file.beneficiary.birthDay.description,
            sheetKind: ClaimsV1.SheetKind(matching: file.sheetKind),
            lines: zip(lines, prices).map { ClaimsV1.CareLine($0, rights[$0.day], $1) },
            illnesses: illnesses.map { ClaimsV1.IllnessSeen($0) }, decidedOn: today.description,
            lawDigest: law.digest.description, mutual: file.mutual,
            approvals: approvals.map { ClaimsV1.ApprovalSeen($0) })
        // Decided now, told within: a repeat of a request that was done gets its answer, whatever the
        // peers say by then.
        let decided = Result { [law] in
            try Deciding(inputs, isAgreement: false, under: law).refund()
        }

        return try await context.change(call, request) { [context, law] transaction, change in
            var file = try transaction.knownFile(request.number)
            file.state = try file.state.after(.process)
            // Sessions that another file used meanwhile are not there twice: the caller asks again.
            guard
                try approvals
                    == transaction.givenApprovals(of: file.beneficiary.person, at: file.fund)
            else { throw Status(.aborted, "APPROVALS_CHANGED") }
            let decision = try decided.get()
            try transaction.use(decision.sessionsUsed(inputs), for: file.number)
            file.reason = nil
            file.amounts = StoredFile.Amounts(
                amo: try Money(centimes: decision.amoCentimes),
                mutual: try Money(centimes: decision.mutualCentimes),
                total: try Money(centimes: decision.totalCentimes))
            try transaction.update(file)
            try transaction.keep(
                StoredDecision(
                    lawDigest: law.digest, inputs: inputs.encoded(), decision: decision.encoded()),
                on: file.number, by: context.law, at: change.now)
            let fact = ClaimsV1.RefundDecided(
                number: file.number, insuredPersonId: file.beneficiary.insured,
                fund: inputs.fund, totalCentimes: decision.totalCentimes)
            try transaction.publish(
                topic: "refund-decided", subject: file.beneficiary.insured, at: change.now,
                fact.encoded())
            try change.audit(
                transaction, action: "claims.file.process", subject: file.beneficiary.person,
                detail: file.number)
            return decision
        }
    }
}

extension Transaction {
    /// The beneficiary's approvals that were given, as they stand.
    fileprivate func givenApprovals(of person: String, at fund: Fund) throws -> [GivenApproval] {
        try approvals(of: person, at: fund).compactMap(\.given)
    }
}

extension ClaimsV1.RefundDecision {
    /// By approval, the sessions of the lines that use it.
    fileprivate func sessionsUsed(_ inputs: ClaimsV1.DecisionInputs) -> [String: Int] {
        var used: [String: Int] = [:]
        for (line, answer) in zip(inputs.lines, lines) where !answer.approval.isEmpty {
            used[answer.approval, default: 0] += Int(line.quantity)
        }
        return used
    }
}

extension ClaimsV1.CareLine {
    /// A filed line with what the peers answered about it.
    fileprivate init(
        _ line: FiledLine, _ entitlement: ClaimsV1.EntitlementSeen?, _ tariff: ClaimsV1.TariffSeen?
    ) {
        self.init(
            number: Int32(line.number), code: line.code,
            group: ClaimsV1.CareGroup(matching: line.group), day: line.day.description,
            sector: ClaimsV1.Sector(matching: line.sector),
            quantity: Int32(truncatingIfNeeded: line.quantity),
            chargedCentimes: line.charged.centimes, illness: line.illness ?? "",
            entitlement: entitlement, tariff: tariff)
    }
}
