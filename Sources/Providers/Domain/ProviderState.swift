package import Base

/// A provider's place in the registry (PRV section 5), in the order of the contract. A closed INPE
/// stays readable for old claims and is never used again.
package enum ProviderState: String, Hashable, Sendable, CaseIterable {
    case registered = "REGISTERED"
    case active = "ACTIVE"
    case suspended = "SUSPENDED"
    case closed = "CLOSED"

    /// The states that may come next.
    package var successors: Set<ProviderState> {
        switch self {
        case .registered: [.active]
        case .active: [.suspended, .closed]
        case .suspended: [.active]
        case .closed: []
        }
    }

    /// The next state, where it may follow; a suspension needs its reason.
    package func becoming(_ next: ProviderState, reason: String) throws(Refusal) -> ProviderState {
        guard successors.contains(next) else { throw .wrongState(rawValue) }
        guard next != .suspended || reason.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.reasonRequired.at("reason")
        }
        return next
    }
}

/// A state with its first day.
package struct Dated<State: Hashable & Sendable>: Hashable, Sendable {
    package let state: State
    package let from: Day

    package init(_ state: State, from: Day) {
        self.state = state
        self.from = from
    }
}

extension Array {
    /// The state on a day, of changes in the order recorded: the last that has begun.
    package func inForce<State>(on day: Day) -> Dated<State>? where Element == Dated<State> {
        last { $0.from <= day }
    }
}

/// Refuses a first day before that of the last change: history is added to, not rewritten.
package func checkOrder<State>(of changes: [Dated<State>], next from: Day) throws(Refusal) {
    guard let last = changes.last else { return }
    guard from >= last.from else { throw Refusal.dayBefore(last.from).at("from") }
}
