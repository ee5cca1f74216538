package import Base
package import ClaimsAPI
package import ClaimsDomain
import CommonAPI
import Law
import ServiceKit

/// What a decision is made from, read from the message that is kept with it. The same message and the
/// same law give the same decision, to the byte: nothing else is looked at.
package struct Deciding {
    private let inputs: ClaimsV1.DecisionInputs
    private let fund: Fund
    private let file: IllnessFile
    private let lines: [ExaminedLine]
    private let law: ClaimsLaw

    /// `isAgreement`: what needs an approval has it, by the agreement itself, and no mutual takes part
    /// (CLM-PEC-O-05).
    package init(
        _ inputs: ClaimsV1.DecisionInputs, isAgreement: Bool, under law: ClaimsLaw
    ) throws(Refusal) {
        let fund = try Fund(required: inputs.fund)
        let birthDay = try Day(required: inputs.birthDay, "birth_day")
        var approvals: [GivenApproval] = []
        for seen in inputs.approvals { approvals.append(try GivenApproval(seen)) }
        var use = ApprovalUse(approvals)
        var lines: [ExaminedLine] = []
        for line in inputs.lines {
            let group: CareGroup = try line.group.required("group")
            let care = try CareLine(
                line, group, mutual: isAgreement ? "" : inputs.mutual, fund, law)
            let right = Right(line.entitlement)
            var approval = ApprovalAnswer.missing
            if isAgreement {
                approval = .given(inputs.number)
            } else if right == .open, care.entry != nil {
                // A line that is refused anyway uses no session.
                approval = use.take(care.quantity, of: line.code, on: care.day)
            }
            lines.append(
                ExaminedLine(
                    care: care,
                    group: group, right: right, birthDay: birthDay,
                    requiresApproval: line.tariff?.requiresAgreement ?? false,
                    approval: approval, leastAge: line.tariff?.leastAge.map { Int($0) },
                    greatestAge: line.tariff?.greatestAge.map { Int($0) }))
        }
        var decisions: [IllnessDecision] = []
        for seen in inputs.illnesses { decisions.append(try IllnessDecision(seen)) }
        self.inputs = inputs
        self.fund = fund
        self.lines = lines
        self.law = law
        file = IllnessFile(fund: fund, lines: lines.map(\.care), decisions: decisions)
    }

    /// The refund of a file (CLM-REIM-01 to 03).
    package func refund() throws(Refusal) -> ClaimsV1.RefundDecision {
        let refund = try decide(file, examined: lines, under: law)
        return ClaimsV1.RefundDecision(
            number: inputs.number, fund: inputs.fund, decidedOn: inputs.decidedOn,
            lawDigest: inputs.lawDigest, lines: answers(refund.lines),
            chargedCentimes: refund.charged.centimes, amoCentimes: refund.amo.centimes,
            mutualCentimes: refund.mutual.centimes, totalCentimes: refund.total.centimes,
            leftCentimes: refund.left.centimes)
    }

    /// Both shares of an agreement (CLM-PEC-05, CLM-PEC-10).
    package func agreement() throws(Refusal) -> ClaimsV1.AgreementDecision {
        for line in lines {
            if let objection = objection(to: line, in: file, under: law) { throw objection }
        }
        let shares = try agreementShares(of: file, under: law)
        let day = try Day(required: inputs.decidedOn, "decided_on")
        return ClaimsV1.AgreementDecision(
            number: inputs.number, fund: inputs.fund, decidedOn: inputs.decidedOn,
            lawDigest: inputs.lawDigest, lines: answers(shares.lines),
            fundCentimes: shares.fund.centimes, insuredCentimes: shares.insured.centimes,
            notices: shares.isAboveTariff ? [.aboveTariff] : [],
            validUntil: try agreementEnd(approvedOn: day, at: fund, under: law).description)
    }

    private func answers(_ refunds: [LineRefund]) -> [ClaimsV1.LineDecision] {
        zip(zip(inputs.lines, lines), refunds).map { inputs, refund in
            let (line, examined) = inputs
            var answer = ClaimsV1.LineDecision(line, refund)
            if refund.refusal == nil, case .given(let number) = examined.approval,
                number != self.inputs.number
            {
                answer.approval = number
            }
            if self.inputs.sheetKind == .aldSheet, refund.refusal == nil, !isExempted(line) {
                answer.notices.append(.noValidExemption(line: line.number))
            }
            return answer
        }
    }

    /// Whether an exemption covers the line's illness on its day (CLM-SHEET-O-05).
    private func isExempted(_ line: ClaimsV1.CareLine) -> Bool {
        guard let day = Day(line.day) else { return false }
        return file.decisions.contains { decision in
            decision.exemption != .none && decision.illness == line.illness
                && decision.period.contains(day)
        }
    }
}

extension CareLine {
    fileprivate init(
        _ line: ClaimsV1.CareLine, _ group: CareGroup, mutual: String, _ fund: Fund,
        _ law: ClaimsLaw
    ) throws(Refusal) {
        let day = try Day(required: line.day, "day")
        let share = mutualShare(of: mutual, for: group, at: fund, on: day, under: law)
        self.init(
            number: Int(line.number), day: day, sector: try line.sector.required("sector"),
            quantity: Int(line.quantity),
            charged: try Money(centimes: line.chargedCentimes, "charged_centimes"),
            entry: try line.tariff.flatMap { (seen) throws(Refusal) in
                try CatalogueEntry(line.code, seen)
            },
            illness: line.illness.isEmpty ? nil : line.illness, mutualRate: share?.rate ?? .zero,
            mutualLaw: share?.law)
    }
}

extension CatalogueEntry {
    fileprivate init?(_ code: String, _ seen: ClaimsV1.TariffSeen) throws(Refusal) {
        let price: Price
        switch seen.price {
        case .referenceCentimes(let amount): price = .tariff(try Money(centimes: amount, "tariff"))
        case .flatCentimes(let amount): price = .flat(try Money(centimes: amount, "tariff"))
        case nil: return nil
        }
        self.init(
            code: code, price: price,
            rate: seen.rateBasisPoints.flatMap { Rate(basisPoints: Int($0)) })
    }
}

extension IllnessDecision {
    fileprivate init(_ seen: ClaimsV1.IllnessSeen) throws(Refusal) {
        let last = try Day.optional(seen.until, "until")
        guard let period = Period(first: try Day(required: seen.from, "from"), last: last) else {
            throw .badPeriod
        }
        let rate = seen.rateBasisPoints.flatMap { Rate(basisPoints: Int($0)) }
        self.init(
            illness: seen.illness, period: period,
            exemption: seen.exempted ? .granted(rate) : .none,
            opensDental: seen.opensDental)
    }
}

extension GivenApproval {
    fileprivate init(_ seen: ClaimsV1.ApprovalSeen) throws(Refusal) {
        let first = try Day(required: seen.from, "from")
        guard let period = Period(first: first, last: try Day.optional(seen.until, "until")) else {
            throw .badPeriod
        }
        self.init(
            number: seen.number, code: seen.code, period: period, sessions: Int(seen.sessions),
            used: Int(seen.used))
    }
}

extension ClaimsV1.ApprovalSeen {
    init(_ approval: GivenApproval) {
        self.init(
            number: approval.number, code: approval.code,
            from: approval.period.first.description,
            until: approval.period.last?.description ?? "",
            sessions: Int32(truncatingIfNeeded: approval.sessions),
            used: Int32(truncatingIfNeeded: approval.used))
    }
}

extension ClaimsV1.IllnessSeen {
    init(_ decision: IllnessDecision) {
        self.init(
            illness: decision.illness, from: decision.period.first.description,
            until: decision.period.last?.description ?? "", opensDental: decision.opensDental)
        if case .granted(let rate) = decision.exemption {
            exempted = true
            rateBasisPoints = rate.map(\.basisPoints)
        }
    }
}
