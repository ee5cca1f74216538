package import Base

/// Days of work that one employer declared for one month.
package struct DeclaredMonth: Hashable, Sendable {
    package let month: Month
    package let days: Int
    /// Whether the contributions of the declaration are paid.
    package let isPaid: Bool

    package init(_ month: Month, days: Int, isPaid: Bool = true) {
        self.month = month
        self.days = days
        self.isPaid = isPaid
    }
}

/// What is known of an insured person.
package struct InsuredHistory: Hashable, Sendable {
    package let fund: Fund
    /// First day in the fund's scheme; `nil` for who was never registered.
    package var registered: Day?
    /// Whether the person came from another basic scheme, and so has no qualifying period
    /// (ENR-ENT-05).
    package var cameFromOtherScheme = false
    /// In any order; several for one month where there were several employers. CNSS only.
    package var months: [DeclaredMonth] = []
    /// Last day of work of who left and has not started again (SO).
    package var left: Day?
    /// The first day on which who had left is known to be at work again.
    package var backAtWork: Day?
    package var deceased: Day?
    /// While the person meets the conditions of another scheme or of RAMED (ENR-ENT-07).
    package var otherScheme: [Period] = []
    /// While a long-term or costly illness is recognised (ENR-ENT-08).
    package var illness: [Period] = []
    /// While a fund agent has stopped the right.
    package var suspended: [Period] = []
    /// Secondments, leaves of absence and pay suspensions, at CNOPS (ENR-O-23).
    package var away: [Period] = []
    /// For which the person has settled the contributions of a time away (ENR-SIT-09).
    package var settled: [Period] = []

    package init(registered: Day?, fund: Fund = .cnss) {
        self.fund = fund
        self.registered = registered
    }

    /// The last day of work of who had left before `day` and was not back at work by then.
    func lastDayOfWork(before day: Day) -> Day? {
        guard let left, left < day, backAtWork.map({ day < $0 }) ?? true else { return nil }
        return left
    }
}

/// The answer to "is this person covered on this day, and why".
package struct Entitlement: Hashable, Sendable {
    /// Whether rights are open on the day.
    package enum State: String, Hashable, Sendable, CaseIterable {
        case open = "OPEN"
        case continuation = "CONTINUATION"
        case closed = "CLOSED"
        case suspended = "SUSPENDED"
    }

    /// Why the rights are open or closed.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        case qualifyingDaysReached = "QUALIFYING_DAYS_REACHED"
        case exemptFromQualifying = "EXEMPT_FROM_QUALIFYING"
        case longTermIllness = "LONG_TERM_ILLNESS"
        case registered = "REGISTERED"
        case contributionsSettled = "CONTRIBUTIONS_SETTLED"
        case conditionsNoLongerMet = "CONDITIONS_NO_LONGER_MET"
        case leftEmployment = "LEFT_EMPLOYMENT"
        case divorced = "DIVORCED"
        case insuredDeceased = "INSURED_DECEASED"
        case suspendedByFund = "SUSPENDED_BY_FUND"
        case qualifyingDaysMissing = "QUALIFYING_DAYS_MISSING"
        case contributionsUnpaid = "CONTRIBUTIONS_UNPAID"
        case continuationEnded = "CONTINUATION_ENDED"
        case otherScheme = "OTHER_SCHEME"
        case ageLimit = "AGE_LIMIT"
        case divorceYearEnded = "DIVORCE_YEAR_ENDED"
        case deceased = "DECEASED"
        case neverRegistered = "NEVER_REGISTERED"
    }

    package let state: State
    package let reason: Reason
    /// Last day for which this answer is known to hold; `nil` where it does not end by itself.
    package let until: Day?
    /// Days counted towards the right, where they were counted.
    package let days: Int?

    init(_ state: State, _ reason: Reason, until: Day? = nil, days: Int? = nil) {
        self.state = state
        self.reason = reason
        self.until = until
        self.days = days
    }

    /// Whether care on that day is covered.
    package var isCovered: Bool { state == .open || state == .continuation }

    /// The same, known to hold until `day` at most.
    func ending(by day: Day) -> Entitlement {
        Entitlement(state, reason, until: min(until ?? day, day), days: days)
    }
}

extension [Period] {
    /// The one that holds the day.
    func holding(_ day: Day) -> Period? { first { $0.contains(day) } }
}
