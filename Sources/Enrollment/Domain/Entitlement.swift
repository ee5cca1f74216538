package import Base
import Law

/// Whether an insured person is covered on a day, and why (ENR-ENT-01 to 08, ENR-ENT-12).
package func entitlement(
    of person: InsuredHistory, on day: Day, under law: EnrollmentLaw
) throws(Refusal) -> Entitlement {
    guard let registered = person.registered, registered <= day else {
        return Entitlement(.closed, .neverRegistered)
    }
    if let deceased = person.deceased, deceased < day { return Entitlement(.closed, .deceased) }
    if let other = person.otherScheme.holding(day) {
        return Entitlement(.closed, .otherScheme, until: other.last)
    }
    if let suspended = person.suspended.holding(day) {
        return Entitlement(.suspended, .suspendedByFund, until: suspended.last)
    }
    return switch person.fund {
    case .cnss: try privateEntitlement(of: person, registered, on: day, under: law)
    case .cnops: try publicEntitlement(of: person, on: day, under: law)
    }
}

/// At CNSS the right is open in a month where the days counted in the six calendar months before it
/// reach 54 (ENR-O-65). Days count once their contributions are paid; for who has a recognised
/// illness, once they are declared. When the days fall short, cover goes on for six months from the
/// first day of that month; for who left work, from the day after the last one (ENR-O-66).
private func privateEntitlement(
    of person: InsuredHistory, _ registered: Day, on day: Day, under law: EnrollmentLaw
) throws(Refusal) -> Entitlement {
    let count = try QualifyingDays(person, registered, on: day, under: law)
    var month = day.month
    if let left = person.lastDayOfWork(before: day) {
        // From here on the window no longer matters, only how the right stood at the end: the six
        // months run once, so that who left while they ran keeps what remains of them.
        month = left.month
        if count.isOpen(in: month) {
            return try continuation(.leftEmployment, after: left, for: .cnss, on: day, under: law)
        }
    } else if count.isOpen(in: month) {
        return count.open(in: month)
    }
    guard let short = count.firstShortMonth(before: month) else { return count.closed(in: month) }
    return try continuation(
        .conditionsNoLongerMet, after: short.firstDay.adding(days: -1), for: .cnss, on: day,
        under: law)
}

/// At CNOPS the right is open from the day of taking up the post (ENR-O-14). Who is away without
/// pay, or has left, is covered for six months more (ENR-O-23), and while the contributions of the
/// time away are settled (ENR-ENT-12).
private func publicEntitlement(
    of person: InsuredHistory, on day: Day, under law: EnrollmentLaw
) throws(Refusal) -> Entitlement {
    let left = person.lastDayOfWork(before: day)
    // Who left is seen as on the last day of work.
    let away = person.away.holding(left ?? day)
    let settled = person.settled.holding(left ?? day)
    if let away, settled == nil {
        // The six months run once, also where the work ends while they run.
        return try continuation(
            .conditionsNoLongerMet, after: away.first.adding(days: -1), for: .cnops, on: day,
            under: law)
    }
    if let left {
        return try continuation(.leftEmployment, after: left, for: .cnops, on: day, under: law)
    }
    guard away != nil, let settled else { return Entitlement(.open, .registered) }
    return Entitlement(.open, .contributionsSettled, until: settled.last)
}

/// Cover for six months from the day after the last on which the conditions were met (ENR-ENT-06,
/// ENR-O-03).
func continuation(
    _ reason: Entitlement.Reason, after lastDay: Day, for fund: Fund, on day: Day,
    under law: EnrollmentLaw, endedAs ended: Entitlement.Reason = .continuationEnded
) throws(Refusal) -> Entitlement {
    let months = try law.continuationMonths.inForce(for: fund, on: day).value
    let last = lastDay.adding(days: 1).lastDay(ofMonths: months)
    return day <= last
        ? Entitlement(.continuation, reason, until: last) : Entitlement(.closed, ended)
}

/// The days of one month over all employers, as the rule counts them.
package struct CreditedMonth: Hashable, Sendable {
    package let month: Month
    package let declared: Int
    package let paid: Int
}

/// What was declared for an insured person in the months that decide on a day, latest first
/// (ENR-O-65).
package func creditedMonths(
    of person: InsuredHistory, on day: Day, under law: EnrollmentLaw
) throws(Refusal) -> [CreditedMonth] {
    try QualifyingDays(person, day, on: day, under: law).credited(before: day.month)
}

/// The days of work of one person, month by month, as the rule counts them.
private struct QualifyingDays {
    private struct Total {
        var paid = 0
        var declared = 0
    }

    private let totals: [Month: Total]
    private let registered: Month
    /// The last month in which the right can have been open.
    private let lastOpen: Month
    private let exemptUntil: Month?
    private let needed: Int
    private let window: Int
    private let cap: Int
    private let hasIllness: Bool

    init(
        _ person: InsuredHistory, _ registered: Day, on day: Day, under law: EnrollmentLaw
    ) throws(Refusal) {
        needed = try law.qualifyingDays.inForce(for: .cnss, on: day).value
        window = try law.qualifyingWindow.inForce(for: .cnss, on: day).value
        cap = try law.daysPerMonth.inForce(for: .cnss, on: day).value
        self.registered = registered.month
        hasIllness = person.illness.holding(day) != nil
        // Who comes from another scheme is spared the first qualifying period; afterwards the days
        // in the window decide as for everybody.
        exemptUntil = person.cameFromOtherScheme ? registered.month.adding(window) : nil
        var totals: [Month: Total] = [:]
        for month in person.months where month.days > 0 {
            // Days from outside are bounded before they are added.
            let days = min(month.days, cap)
            totals[month.month, default: Total()].declared += days
            if month.isPaid { totals[month.month, default: Total()].paid += days }
        }
        self.totals = totals
        let lastDeclared = totals.keys.max() ?? self.registered
        lastOpen = max(lastDeclared.adding(window), exemptUntil ?? self.registered)
    }

    func credited(before month: Month) -> [CreditedMonth] {
        (1...max(window, 1)).map { back in
            let month = month.adding(-back)
            let total = totals[month] ?? Total()
            return CreditedMonth(
                month: month, declared: min(total.declared, cap), paid: min(total.paid, cap))
        }
    }

    private func sum(before month: Month, _ days: (Total) -> Int) -> Int {
        var sum = 0
        for back in 1...max(window, 1) {
            if let total = totals[month.adding(-back)] { sum += min(days(total), cap) }
        }
        return sum
    }

    private func counted(before month: Month) -> Int {
        sum(before: month) { hasIllness ? $0.declared : $0.paid }
    }

    private func isExempt(in month: Month) -> Bool {
        exemptUntil.map { month <= $0 } ?? false
    }

    func isOpen(in month: Month) -> Bool {
        isExempt(in: month) || counted(before: month) >= needed
    }

    func open(in month: Month) -> Entitlement {
        let days = counted(before: month)
        let reason: Entitlement.Reason
        if days < needed {
            reason = .exemptFromQualifying
        } else if hasIllness, sum(before: month, { $0.paid }) < needed {
            reason = .longTermIllness
        } else {
            reason = .qualifyingDaysReached
        }
        return Entitlement(.open, reason, until: month.lastDay, days: days)
    }

    func closed(in month: Month) -> Entitlement {
        let unpaid = sum(before: month) { $0.declared } >= needed
        return Entitlement(
            .closed, unpaid ? .contributionsUnpaid : .qualifyingDaysMissing,
            days: counted(before: month))
    }

    /// The month in which the right fell short after it was last open, seen from a month in which it
    /// is not; `nil` where it was never open.
    func firstShortMonth(before month: Month) -> Month? {
        // Years without a declaration need no look at each of their months.
        var later = min(month, lastOpen.adding(1))
        while later > registered {
            let earlier = later.adding(-1)
            if isOpen(in: earlier) { return later }
            later = earlier
        }
        return nil
    }
}
