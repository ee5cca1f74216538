package import Base

/// One employee's line of one wage declaration, as it was kept.
package struct DeclaredLine: Hashable, Sendable {
    package let employer: AffiliationNumber
    package let month: Month
    /// Whether the declaration adds to the month's main one (E00 to E06 of the exchange file).
    package let isComplement: Bool
    /// Rises from declaration to declaration: of two for the same month the later counts.
    package let version: Int
    package let days: Int
    package let situation: PayrollSituation?
    /// Whether the employer has paid the contributions of the month.
    package let isPaid: Bool

    package init(
        employer: AffiliationNumber, month: Month, isComplement: Bool = false, version: Int,
        days: Int, situation: PayrollSituation? = nil, isPaid: Bool
    ) {
        self.employer = employer
        self.month = month
        self.isComplement = isComplement
        self.version = version
        self.days = days
        self.situation = situation
        self.isPaid = isPaid
    }
}

extension InsuredHistory {
    /// Takes what employers declared: the days of each month, and who left (SO) or died (DC), which
    /// a declaration dates by its month alone: the month's last day stands for it.
    package mutating func take(_ lines: [DeclaredLine]) {
        struct Key: Hashable {
            let employer: AffiliationNumber
            let month: Month
            let isComplement: Bool
        }
        var latest: [Key: DeclaredLine] = [:]
        for line in lines {
            let key = Key(
                employer: line.employer, month: line.month, isComplement: line.isComplement)
            if let known = latest[key], known.version > line.version { continue }
            latest[key] = line
        }
        months += latest.values.map { DeclaredMonth($0.month, days: $0.days, isPaid: $0.isPaid) }

        guard let lastMonth = latest.values.map(\.month).max() else { return }
        let last = latest.values.filter { $0.month == lastMonth }
        let employers = Set(last.map(\.employer))
        let leftEmployers = Set(last.filter { $0.situation == .so }.map(\.employer))
        // Who still works for another employer has not left; a recorded day holds until work is
        // declared for a later month.
        if let recorded = left, recorded.month < lastMonth { left = nil }
        if left == nil, employers == leftEmployers { left = lastMonth.lastDay }
        let died = latest.values.filter { $0.situation == .dc }.map(\.month).min()
        if deceased == nil, let died { deceased = died.lastDay }
    }
}
