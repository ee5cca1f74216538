package import Base
import Law

/// Why a provider asks about a person (PRV-COV-O-04), in the order of the contract.
package enum CheckPurpose: String, Hashable, Sendable, CaseIterable {
    case admission = "ADMISSION"
    case billing = "BILLING"
}

/// Why a person is not covered, in a word (PRV-COV-O-02), in the order of the contract.
package enum NotCovered: String, Hashable, Sendable, CaseIterable {
    case notKnown = "NOT_KNOWN"
    case rightsClosed = "RIGHTS_CLOSED"
    case coveredElsewhere = "COVERED_ELSEWHERE"
}

/// How Enrollment answers about a right (CLM-ENT, ENR-ENT).
package enum Right: Hashable, Sendable {
    /// Nobody has that number and that date of birth.
    case unknown
    /// Open, or kept for a while after the conditions were lost.
    case open(until: Day?)
    /// Closed or suspended, for the reason named.
    case closed(reason: String)
}

/// What a provider is told of a right, and nothing more (PRV-COV-O-02).
package enum CoverageAnswer: Hashable, Sendable {
    case covered(until: Day?)
    case notCovered(NotCovered)

    package init(_ right: Right) {
        switch right {
        case .unknown: self = .notCovered(.notKnown)
        case .open(let until): self = .covered(until: until)
        case .closed("OTHER_SCHEME"): self = .notCovered(.coveredElsewhere)
        case .closed: self = .notCovered(.rightsClosed)
        }
    }

    /// The word that the record of the check keeps.
    package var outcome: String {
        switch self {
        case .covered: "COVERED"
        case .notCovered(let reason): reason.rawValue
        }
    }
}

/// Refuses a day further from today than the law's span (PRV-COV-O-03).
package func checkDay(
    _ day: Day, today: Day, for fund: Fund, under law: ProvidersLaw
) throws(Refusal) {
    let span = try law.checkSpanDays.inForce(for: fund, on: today).value
    guard abs(today.days(until: day)) <= span else { throw Refusal.dateOutOfRange.at("day") }
}

/// Refuses one check more in an hour than the law allows a provider (PRV-COV-O-05). `check` tells when
/// the provider made the check that is so many from its last, from 1, if it made as many.
package func checkRate(
    at now: WallTime, today: Day, for fund: Fund, under law: ProvidersLaw,
    check: (_ fromLast: Int) throws -> WallTime?
) throws {
    let limit = try law.checksPerHour.inForce(for: fund, on: today).value
    guard limit > 0 else { throw Refusal.tooManyChecks }
    guard let made = try check(limit), made > now.adding(seconds: -3600) else { return }
    throw Refusal.tooManyChecks
}
