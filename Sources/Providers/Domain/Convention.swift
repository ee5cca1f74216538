package import Base

/// Where a provider stands with one fund (PRV section 6), in the order of the contract.
package enum ConventionState: String, Hashable, Sendable, CaseIterable {
    case none = "NONE"
    case inConvention = "IN_CONVENTION"
    /// The fund has asked ANAM to exclude; still in convention.
    case exclusionRequested = "EXCLUSION_REQUESTED"
    case outOfConvention = "OUT_OF_CONVENTION"

    /// Whether the fund pays the provider directly.
    package var isIn: Bool { self == .inConvention || self == .exclusionRequested }

    /// What the public may read: a request that ANAM has not decided is not shown (PRV-INPE-O-03).
    package var shown: ConventionState { isIn ? .inConvention : self }
}

/// What happens to a convention (PRV section 6), in the order of the contract.
package enum ConventionEvent: String, Hashable, Sendable, CaseIterable {
    case accede = "ACCEDE"
    case leave = "LEAVE"
    case requestExclusion = "REQUEST_EXCLUSION"
    case exclude = "EXCLUDE"
    case keep = "KEEP"
    case readmit = "READMIT"

    /// Who records it: the fund, or ANAM (PRV-CONV-03).
    package var role: Role {
        switch self {
        case .accede, .leave, .requestExclusion: .providerRegistryAgent
        case .exclude, .keep, .readmit: .regulator
        }
    }
}

extension ConventionState {
    /// The state that the event leads to at the fund that it names.
    package func after(_ event: ConventionEvent) throws(Refusal) -> ConventionState {
        switch (self, event) {
        case (.none, .accede): .inConvention
        case (.inConvention, .leave): .none
        case (.inConvention, .requestExclusion): .exclusionRequested
        case (.exclusionRequested, .exclude): .outOfConvention
        case (.exclusionRequested, .keep): .inConvention
        case (.outOfConvention, .readmit): .inConvention
        case (_, .requestExclusion): throw .notInConvention
        case (_, .exclude), (_, .keep): throw .noRequest
        case (_, .accede), (_, .leave), (_, .readmit): throw .wrongState(rawValue)
        }
    }
}

/// The funds whose state the event changes, with their next states. ANAM's exclusion and readmission
/// hold for all funds (PRV-CONV-O-02).
package func conventions(
    _ states: [Fund: ConventionState], after event: ConventionEvent, at fund: Fund, grounds: String
) throws(Refusal) -> [Fund: ConventionState] {
    let next = try (states[fund] ?? .none).after(event)
    guard event != .requestExclusion || grounds.contains(where: { !$0.isWhitespace }) else {
        throw Refusal.groundsRequired.at("grounds")
    }
    var changed = [fund: next]
    for (other, state) in states where other != fund {
        if event == .exclude, state.isIn { changed[other] = .outOfConvention }
        if event == .readmit, state == .outOfConvention { changed[other] = .inConvention }
    }
    return changed
}

/// Whether a provider may ask something new of a fund on a day (PRV-CONV-O-04, PRV-PEC-O-02).
package enum Standing: String, Hashable, Sendable, CaseIterable {
    case inConvention = "IN_CONVENTION"
    case outOfConvention = "OUT_OF_CONVENTION"
    /// Suspended, closed, or not yet active.
    case suspended = "SUSPENDED"

    package init(_ state: ProviderState?, _ convention: ConventionState?) {
        if state != .active {
            self = .suspended
        } else {
            self = convention?.isIn == true ? .inConvention : .outOfConvention
        }
    }

    /// Refuses what a provider may not ask while it stands so.
    package func requireConvention() throws(Refusal) {
        switch self {
        case .inConvention: return
        case .outOfConvention: throw .outOfConvention
        case .suspended: throw .providerSuspended
        }
    }
}
