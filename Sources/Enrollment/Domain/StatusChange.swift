package import Base
import Law

/// Something that changes a right, from a day on or for a time (ENR section 16.2).
package struct StatusChange: Hashable, Sendable {
    /// What ended, or began again.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The period begins on the last day of work, and ends before the next one.
        case left = "LEFT"
        /// The period begins on the day of death.
        case deceased = "DECEASED"
        case otherScheme = "OTHER_SCHEME"
        case illness = "ILLNESS"
        case suspended = "SUSPENDED"
        case away = "AWAY"
        case settled = "SETTLED"
        /// The period begins on the day of the divorce.
        case divorced = "DIVORCED"
        case student = "STUDENT"

        /// Whether it has no end.
        package var isFinal: Bool { self == .deceased || self == .divorced }

        /// Whether it can happen to somebody of that relation.
        package func concerns(_ relation: Beneficiary.Relation) -> Bool {
            switch self {
            case .deceased, .otherScheme, .suspended, .illness: true
            case .left, .away, .settled: relation == .insured
            case .divorced: relation == .spouse
            case .student: relation == .child
            }
        }
    }

    package let kind: Kind
    package let period: Period

    package init(_ kind: Kind, _ period: Period) {
        self.kind = kind
        self.period = period
    }
}

/// All that decides the right of an insured person, as it was kept.
package struct InsuredRecord: Hashable, Sendable {
    package let fund: Fund
    package let registeredOn: Day
    package let cameFromOtherScheme: Bool
    package let changes: [StatusChange]
    /// CNSS only.
    package let lines: [DeclaredLine]

    package init(
        fund: Fund, registeredOn: Day, cameFromOtherScheme: Bool, changes: [StatusChange],
        lines: [DeclaredLine]
    ) {
        self.fund = fund
        self.registeredOn = registeredOn
        self.cameFromOtherScheme = cameFromOtherScheme
        self.changes = changes
        self.lines = lines
    }

    /// What the rules see of it.
    package var history: InsuredHistory {
        var history = InsuredHistory(registered: registeredOn, fund: fund)
        history.cameFromOtherScheme = cameFromOtherScheme
        let left = changes.filter { $0.kind == .left }.max { $0.period.first < $1.period.first }
        history.left = left?.period.first
        history.backAtWork = left?.period.last?.adding(days: 1)
        history.deceased = changes.first(.deceased)
        history.otherScheme = changes.periods(.otherScheme)
        history.illness = changes.periods(.illness)
        history.suspended = changes.periods(.suspended)
        history.away = changes.periods(.away)
        history.settled = changes.periods(.settled)
        history.take(lines)
        return history
    }
}

extension InsuredRecord {
    /// Whether the employer declared the insured person for the month of the day, or for one of those
    /// whose days decide on it (CLM-FILE-02, ENR-O-65).
    package func isDeclared(
        by employer: AffiliationNumber, on day: Day, under law: EnrollmentLaw
    ) throws(Refusal) -> Bool {
        let window = try law.qualifyingWindow.inForce(for: .cnss, on: day).value
        let earliest = day.month.adding(-window)
        return lines.contains { line in
            line.employer == employer && line.month >= earliest && line.month <= day.month
        }
    }
}

/// Whether a beneficiary is covered on a day; `changes` are the beneficiary's own.
package func entitlement(
    of beneficiary: Beneficiary, changes: [StatusChange], insured: InsuredRecord, on day: Day,
    under law: EnrollmentLaw
) throws(Refusal) -> Entitlement {
    let relation: DependantHistory.Relation
    switch beneficiary.relation {
    case .insured: return try entitlement(of: insured.history, on: day, under: law)
    case .spouse: relation = .spouse
    case .child: relation = .child
    }
    var dependant = DependantHistory(
        relation, birthDay: beneficiary.birthDay, coveredFrom: beneficiary.coveredFrom)
    dependant.isDisabled = beneficiary.isDisabled
    dependant.divorced = changes.first(.divorced)
    dependant.deceased = changes.first(.deceased)
    dependant.otherScheme = changes.periods(.otherScheme)
    dependant.suspended = changes.periods(.suspended)
    dependant.illness = changes.periods(.illness)
    dependant.studies = changes.periods(.student)
    return try entitlement(of: dependant, insured: insured.history, on: day, under: law)
}

extension [StatusChange] {
    fileprivate func periods(_ kind: StatusChange.Kind) -> [Period] {
        filter { $0.kind == kind }.map(\.period)
    }

    /// The first day of the latest of that kind.
    fileprivate func first(_ kind: StatusChange.Kind) -> Day? {
        periods(kind).map(\.first).max()
    }
}
