package import Base

/// How an account stands (sections 4.6 and 8 of the domain). A lock after wrong passwords is none of
/// these: it holds for one network address only (ID-O-28).
package enum AccountState: String, Hashable, Sendable, CaseIterable {
    case active = "ACTIVE"
    /// Opens by the clock (ID-HRD-03).
    case held = "HELD"
    case objected = "OBJECTED"
    case suspended = "SUSPENDED"
    case closed = "CLOSED"

    /// The state after the event; `nil` where the event cannot happen.
    package func after(_ event: AccountEvent) -> AccountState? {
        switch (self, event) {
        case (.held, .holdEnded), (.held, .confirmed): .active
        case (.held, .objected): .objected
        case (.objected, .objectionDismissed): .active
        case (.objected, .objectionUpheld): .closed
        case (.active, .suspended): .suspended
        case (.suspended, .reinstated): .active
        case (.active, .closed), (.held, .closed), (.objected, .closed), (.suspended, .closed):
            .closed
        default: nil
        }
    }

    /// The state at a time, when a hold has ended by the clock.
    package func at(_ now: WallTime, opensAt: WallTime?) -> AccountState {
        guard self == .held, let opensAt, opensAt <= now else { return self }
        return after(.holdEnded) ?? self
    }
}

/// What happens to an account.
package enum AccountEvent: String, Hashable, Sendable, CaseIterable {
    /// The hour has come.
    case holdEnded
    /// By the official contact of the person's employer (ID-HRD-02).
    case confirmed
    /// By an old contact or an agent.
    case objected
    case objectionDismissed
    case objectionUpheld
    case suspended
    case reinstated
    case closed
}

/// Which accounts sign in where.
package enum AccountKind: String, Hashable, Sendable, CaseIterable {
    case insured = "INSURED"
    case employer = "EMPLOYER"
    case staff = "STAFF"
}

/// How sure an activation must be of the person before the account opens (ID-HRD-01).
package enum Assurance: String, Hashable, Sendable {
    /// The guide as printed: the account opens when the password is saved.
    case seed
    /// It opens at once only where a verified contact was on record before (ID-HRD-02), and after a
    /// hold otherwise (ID-HRD-03).
    case hardened

    /// The state of a new account, and the hour at which it opens where it is held.
    package func opening(
        contactOnRecord: Bool, at now: WallTime, holdHours: Int
    ) -> (state: AccountState, opensAt: WallTime?) {
        switch self {
        case .seed: (.active, nil)
        case .hardened where contactOnRecord: (.active, nil)
        case .hardened: (.held, now.adding(seconds: Int64(holdHours) * 3600))
        }
    }
}
