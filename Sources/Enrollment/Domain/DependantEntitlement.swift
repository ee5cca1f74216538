package import Base
import Law

/// What is known of a spouse or a child of an insured person.
package struct DependantHistory: Hashable, Sendable {
    /// What the dependant is to the insured person.
    package enum Relation: String, Hashable, Sendable, CaseIterable {
        case spouse = "SPOUSE"
        case child = "CHILD"
    }

    package let relation: Relation
    package let birthDay: Day
    /// First day as a dependant.
    package let coveredFrom: Day
    /// Whether the fund's doctor has accepted a disability: no age limit (ENR-DEP-04).
    package var isDisabled = false
    package var divorced: Day?
    package var deceased: Day?
    package var otherScheme: [Period] = []
    package var suspended: [Period] = []
    /// While a long-term or costly illness of the dependant's own is recognised (ENR-ENT-08).
    package var illness: [Period] = []
    /// Years of study of an unmarried child, as its certificates say (ENR-O-32).
    package var studies: [Period] = []

    package init(_ relation: Relation, birthDay: Day, coveredFrom: Day) {
        self.relation = relation
        self.birthDay = birthDay
        self.coveredFrom = coveredFrom
    }
}

/// Whether a dependant is covered on a day, and why: as the insured is, up to an own age limit or a
/// divorce, with the months of cover that follow (ENR-ENT-06, ENR-ENT-09, ENR-ENT-10).
package func entitlement(
    of dependant: DependantHistory, insured: InsuredHistory, on day: Day,
    under law: EnrollmentLaw
) throws(Refusal) -> Entitlement {
    // Who has the illness keeps the cover, and not the rest of the family (CLM-ENT-O-04).
    var insured = insured
    insured.illness = dependant.illness
    guard dependant.coveredFrom <= day else { return Entitlement(.closed, .neverRegistered) }
    if let deceased = dependant.deceased, deceased < day {
        return Entitlement(.closed, .deceased)
    }
    if let other = dependant.otherScheme.holding(day) {
        return Entitlement(.closed, .otherScheme, until: other.last)
    }
    if let suspended = dependant.suspended.holding(day) {
        return Entitlement(.suspended, .suspendedByFund, until: suspended.last)
    }
    if let divorce = dependant.divorced, divorce < day {
        let before = try entitlement(of: insured, on: divorce, under: law)
        guard before.isCovered else { return before }
        return try entitlement(divorcedOn: divorce, from: insured.fund, on: day, under: law)
    }
    let cover = try coverFromInsured(insured, on: day, under: law)
    guard cover.isCovered, dependant.relation == .child, !dependant.isDisabled else {
        return cover
    }
    let last = try lastDayAsChild(dependant, of: insured.fund, on: day, under: law)
    guard last < day else { return cover.ending(by: last) }
    let after = try continuation(
        .ageLimit, after: last, for: insured.fund, on: day, under: law, endedAs: .ageLimit)
    guard after.isCovered, let end = cover.until else { return after }
    return after.ending(by: end)
}

/// Whether a spouse, who was covered as a dependant on the day of the divorce and has no right of
/// her own, is still covered: one year from the day after it, or as long as others whose conditions
/// are no longer met where that is longer (ENR-ENT-09, ENR-O-03, ENR-O-70).
package func entitlement(
    divorcedOn divorce: Day, from fund: Fund = .cnss, on day: Day, under law: EnrollmentLaw
) throws(Refusal) -> Entitlement {
    let months = max(
        try law.divorceMonths.inForce(for: fund, on: divorce).value,
        try law.continuationMonths.inForce(for: fund, on: divorce).value)
    let last = divorce.adding(days: 1).lastDay(ofMonths: months)
    return day <= last
        ? Entitlement(.continuation, .divorced, until: last)
        : Entitlement(.closed, .divorceYearEnded)
}

/// What the insured's right gives dependants: after the insured's death, six months of what it was
/// (ENR-O-69).
private func coverFromInsured(
    _ insured: InsuredHistory, on day: Day, under law: EnrollmentLaw
) throws(Refusal) -> Entitlement {
    guard let death = insured.deceased, death < day else {
        return try entitlement(of: insured, on: day, under: law)
    }
    let before = try entitlement(of: insured, on: death, under: law)
    guard before.isCovered else { return before }
    return try continuation(
        .insuredDeceased, after: death, for: insured.fund, on: day, under: law)
}

/// The last day on which a child is a dependant by its age, as known on `day`; a certificate of
/// study carries it on up to the students' limit (ENR-DEP-04, ENR-O-31).
package func lastDayAsChild(
    _ child: DependantHistory, of fund: Fund, on day: Day, under law: EnrollmentLaw
) throws(Refusal) -> Day {
    let ages = try law.childAges.inForce(for: fund, on: day).value
    let reading = try law.childLastDay.inForce(for: fund, on: day).value
    func limit(_ years: Int) -> Day {
        let birthday = child.birthDay.adding(months: 12 * years)
        return reading == .birthday ? birthday : birthday.adding(days: -1)
    }
    let student = limit(ages.student)
    return child.studies.filter { $0.first <= day }
        .map { min($0.last ?? student, student) }
        .reduce(limit(ages.child), max)
}

/// The first day as a dependant: that of the marriage or birth where it is declared in time,
/// otherwise that of the filing (ENR-O-34).
package func firstDayAsDependant(
    event: Day, filed: Day, from fund: Fund, under law: EnrollmentLaw
) throws(Refusal) -> Day {
    let days = try law.declarationDays.inForce(for: fund, on: filed).value
    return filed <= event.deadline(days: days) ? event : filed
}
