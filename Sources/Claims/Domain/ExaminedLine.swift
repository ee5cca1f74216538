package import Base

/// What Enrollment answered about a beneficiary's right on a day of care (CLM-ENT).
package enum Right: Hashable, Sendable {
    /// Nobody has that identifier.
    case unknown
    /// Open, or kept for a while after the conditions were lost.
    case open
    /// Closed or suspended, for the reason named.
    case closed(reason: String)

    /// Refuses care on a day on which the right is not open (claims section 8).
    package func require() throws(Refusal) {
        switch self {
        case .open: return
        case .unknown: throw .beneficiaryNotFound
        case .closed("OTHER_SCHEME"): throw .coveredElsewhere
        case .closed(let reason): throw .notEntitled(reason)
        }
    }
}

/// A line of care with what decides whether it is refunded at all.
package struct ExaminedLine: Hashable, Sendable {
    package let care: CareLine
    package let group: CareGroup
    package let right: Right
    /// The beneficiary's.
    package let birthDay: Day
    /// Whether the catalogue asks for a prior approval (CLM-PRIOR-O-02).
    package let requiresApproval: Bool
    package let approval: ApprovalAnswer
    /// The entry's own ages, both included.
    package let leastAge: Int
    package let greatestAge: Int

    package init(
        care: CareLine, group: CareGroup, right: Right, birthDay: Day,
        requiresApproval: Bool = false, approval: ApprovalAnswer = .missing, leastAge: Int? = nil,
        greatestAge: Int? = nil
    ) {
        self.care = care
        self.group = group
        self.right = right
        self.birthDay = birthDay
        self.requiresApproval = requiresApproval
        self.approval = approval
        self.leastAge = leastAge ?? 0
        self.greatestAge = max(greatestAge ?? .max, leastAge ?? 0)
    }
}

/// Why the line is not refunded at all: the right first, then the basket, then the approval that the
/// act needs (CLM-PRIOR-O-04). `nil` where its amount is to be calculated.
package func objection(
    to line: ExaminedLine, in file: IllnessFile, under law: ClaimsLaw
) -> Refusal? {
    do throws(Refusal) {
        try line.right.require()
        try checkBasket(line, in: file, under: law)
        if line.requiresApproval { try line.approval.require() }
        return nil
    } catch {
        return error
    }
}

/// Decides a file whose lines were examined: a line with an objection is refused, the others are
/// calculated (CLM-REIM-01 to 03). A file of which no line can be refunded is refused as a whole,
/// with the reason of its first line.
package func decide(
    _ file: IllnessFile, examined lines: [ExaminedLine], under law: ClaimsLaw
) throws(Refusal) -> FileRefund {
    var objections: [Int: Refusal] = [:]
    for line in lines { objections[line.care.number] = objection(to: line, in: file, under: law) }
    let decision = try refund(of: file, objections: objections, under: law)
    guard decision.lines.contains(where: { $0.refusal == nil }) else {
        throw decision.lines.compactMap(\.refusal).first ?? .emptyFile
    }
    return decision
}
