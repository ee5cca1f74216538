package import Base
package import ServiceKit

/// Who may call a route.
package enum Access: Hashable, Sendable {
    /// Whoever comes, known or not.
    case anyone
    /// Callers of these kinds; of a kind with roles, those that have one of them.
    case callers([Caller.Kind: Set<Role>])

    /// What becomes of a call.
    package enum Decision: Hashable, Sendable {
        case allowed
        /// Nobody has proven who calls.
        case unauthenticated
        /// The caller is known, and may not.
        case denied
    }

    package func decide(_ caller: Caller?) -> Decision {
        switch self {
        case .anyone: return .allowed
        case .callers(let kinds):
            guard let caller else { return .unauthenticated }
            guard let roles = kinds[caller.kind] else { return .denied }
            return roles.isEmpty || !roles.isDisjoint(with: caller.roles) ? .allowed : .denied
        }
    }

    /// Reads `person`, `staff:CLAIMS_AGENT`, or `anyone` alone. `nil` where an entry is none of these.
    package init?(_ entries: [String]) {
        guard entries != ["anyone"] else {
            self = .anyone
            return
        }
        var kinds: [Caller.Kind: Set<Role>] = [:]
        for entry in entries {
            let parts = entry.split(
                separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard let kind = parts.first.flatMap({ Caller.Kind(rawValue: String($0)) }),
                kind != .anonymous
            else { return nil }
            let known = kinds[kind]
            guard parts.count == 2 else {
                // A kind that stands once with a role and once without is a mistake.
                guard known == nil else { return nil }
                kinds[kind] = []
                continue
            }
            guard let role = Role(rawValue: String(parts[1])), known?.isEmpty != true else {
                return nil
            }
            kinds[kind] = (known ?? []).union([role])
        }
        guard !kinds.isEmpty else { return nil }
        self = .callers(kinds)
    }
}
