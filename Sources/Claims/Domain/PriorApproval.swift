package import Base
import Law

/// What care is that needs an approval before (CLM-PRIOR-02), in the order of the contract.
package enum ApprovalKind: String, Hashable, Sendable, CaseIterable {
    case sessions = "SESSIONS"
    case device = "DEVICE"

    /// Refuses a number of sessions that such care does not have.
    package func check(_ sessions: Int) throws(Refusal) {
        let most = self == .device ? 1 : Limits.sessions
        guard (1...most).contains(sessions) else { throw .sessionsInvalid }
    }
}

/// Where a request for a prior approval stands (claims section 9.2), in the order of the contract.
package enum ApprovalState: String, Hashable, Sendable, CaseIterable {
    case submitted = "SUBMITTED"
    case underControl = "UNDER_CONTROL"
    case toComplete = "TO_COMPLETE"
    case approved = "APPROVED"
    case refused = "REFUSED"
    case cancelled = "CANCELLED"
    case exhausted = "EXHAUSTED"
    case expired = "EXPIRED"

    /// The state that the event leads to; refuses an event that the state does not know. Whoever
    /// decides on a request that nobody has looked at takes it under control first.
    package func after(_ event: ApprovalEvent) throws(Refusal) -> ApprovalState {
        switch (self, event) {
        case (.submitted, .requestComplement), (.underControl, .requestComplement): .toComplete
        case (.toComplete, .complete): .underControl
        case (.submitted, .approve), (.underControl, .approve): .approved
        case (.submitted, .refuse), (.underControl, .refuse): .refused
        case (.submitted, .cancel), (.underControl, .cancel), (.toComplete, .cancel): .cancelled
        case (_, _): throw .wrongState(rawValue)
        }
    }

    /// Whether nobody has decided yet.
    package var isOpen: Bool { self == .submitted || self == .underControl || self == .toComplete }
}

/// What may happen to a request for a prior approval.
package enum ApprovalEvent: String, Hashable, Sendable, CaseIterable {
    case requestComplement = "REQUEST_COMPLEMENT"
    case complete = "COMPLETE"
    case approve = "APPROVE"
    case refuse = "REFUSE"
    case cancel = "CANCEL"
}

/// The days for which an approval of `day` holds: to the last day that it states, or for the usual
/// months (CLM-PRIOR-O-03).
package func approvalPeriod(
    from day: Day, until last: Day?, at fund: Fund, under law: ClaimsLaw
) throws(Refusal) -> Period {
    let months = try law.approvalMonths.inForce(for: fund, on: day).value
    guard let period = Period(first: day, last: last ?? day.lastDay(ofMonths: months)) else {
        throw Refusal.badPeriod.at("until")
    }
    return period
}

/// An approval that was given, as a refund sees it.
package struct GivenApproval: Hashable, Sendable {
    package let number: String
    /// The act or device that it is for.
    package let code: String
    package let period: Period
    package let sessions: Int
    /// By files that were decided before.
    package let used: Int

    package init(number: String, code: String, period: Period, sessions: Int, used: Int) {
        self.number = number
        self.code = code
        self.period = period
        self.sessions = sessions
        self.used = used
    }

    /// The state of the approval on a day: without sessions, or after its last day, it serves nobody.
    package func state(on day: Day) -> ApprovalState {
        if used >= sessions { return .exhausted }
        if let last = period.last, day > last { return .expired }
        return .approved
    }
}

/// Whether a line has the approval that its care may need.
package enum ApprovalAnswer: Hashable, Sendable {
    /// By the approval of that number, or by the agreement itself.
    case given(String)
    case missing
    case expired
    case exhausted

    package var isGiven: Bool {
        if case .given = self { true } else { false }
    }

    /// Refuses care that needs an approval and has none (CLM-PRIOR-O-03, CLM-PRIOR-O-04).
    package func require() throws(Refusal) {
        switch self {
        case .given: return
        case .missing: throw .priorApprovalMissing
        case .expired: throw .approvalExpired
        case .exhausted: throw .approvalExhausted
        }
    }
}

/// The approvals of one beneficiary, while the lines of a file use them one after the other.
package struct ApprovalUse: Sendable {
    private let approvals: [GivenApproval]
    private var used: [String: Int] = [:]

    package init(_ approvals: [GivenApproval]) {
        self.approvals = approvals
        for approval in approvals { used[approval.number] = approval.used }
    }

    /// What a line of so many sessions of an act on a day has; what it is given is used from then on.
    package mutating func take(
        _ sessions: Int, of code: String, on day: Day
    ) -> ApprovalAnswer {
        let fitting = approvals.filter { $0.code == code }
        // What is approved after the care was not approved before it.
        guard fitting.contains(where: { $0.period.first <= day }) else { return .missing }
        let valid = fitting.filter { $0.period.contains(day) }
        guard !valid.isEmpty else { return .expired }
        for approval in valid {
            let before = used[approval.number] ?? 0
            guard sessions <= approval.sessions - before else { continue }
            used[approval.number] = before + sessions
            return .given(approval.number)
        }
        return .exhausted
    }
}
