package import Base
import Law

/// Whether a person insured at CNSS is covered on a day, and why (ENR-ENT-01 to 08).
///
/// The right is open in a month where the days counted in the six calendar months before it reach 54
/// (ENR-O-65). Days count once their contributions are paid; for who has a recognised illness, once
/// they are declared. When the days fall short, cover goes on for six months from the first day of
/// that month; for who left work, from the day after the last one (ENR-O-66).
package func entitlement(
    of person: InsuredHistory, on day: Day, under law: EnrollmentLaw
) throws(Refusal) -> Entitlement {
    guard let registered = person.registered, registered <= day else {
        return Entitlement(.closed, .neverRegistered)
    }
    if let deceased = person.deceased, deceased < day { return Entitlement(.closed, .deceased) }
    if let other = person.otherScheme, other.contains(day) {
        return Entitlement(.closed, .otherScheme, until: other.last)
    }
    if let suspended = person.suspended, suspended.contains(day) {
        return Entitlement(.suspended, .suspendedByFund, until: suspended.last)
    }
    let count = try QualifyingDays(person, registered, on: day, under: law)
    let continuation = try law.continuationMonths.inForce(for: .cnss, on: day).value

    if let left = person.left, left < day {
        // From here on the window no longer matters, only whether the right was open at the end.
        guard count.isOpen(in: left.month) else { return count.closed(in: left.month) }
        let last = left.adding(days: 1).lastDay(ofMonths: continuation)
        return day <= last
            ? Entitlement(.continuation, .leftEmployment, until: last)
            : Entitlement(.closed, .continuationEnded)
    }
    if count.isOpen(in: day.month) { return count.open(in: day.month) }
    guard let short = count.firstShortMonth(before: day.month) else {
        return count.closed(in: day.month)
    }
    let last = short.firstDay.lastDay(ofMonths: continuation)
    return day <= last
        ? Entitlement(.continuation, .conditionsNoLongerMet, until: last)
        : Entitlement(.closed, .continuationEnded)
}

/// Whether a spouse, who was covered as a dependant on the day of the divorce and has no right of
/// her own, is still covered: one year from the day after it (ENR-ENT-09, ENR-O-03).
package func entitlement(
    divorcedOn divorce: Day, on day: Day, under law: EnrollmentLaw
) throws(Refusal) -> Entitlement {
    let months = try law.divorceMonths.inForce(for: .cnss, on: divorce).value
    let last = divorce.adding(days: 1).lastDay(ofMonths: months)
    return day <= last
        ? Entitlement(.continuation, .divorced, until: last)
        : Entitlement(.closed, .divorceYearEnded)
}

/// The days of work of one person, month by month, as the rule counts them.
private struct QualifyingDays {
    private struct Total {
        var paid = 0
        var declared = 0
    }

    private let totals: [Month: Total]
    private let registered: Month
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
        hasIllness = person.illness?.contains(day) ?? false
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
        var later = month
        while later > registered {
            let earlier = later.adding(-1)
            if isOpen(in: earlier) { return later }
            later = earlier
        }
        return nil
    }
}
