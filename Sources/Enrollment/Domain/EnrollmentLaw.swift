import Base
package import Crypto
package import Law

/// The legal values that open and close a right to cover, read and checked together.
package struct EnrollmentLaw: Sendable {
    /// Days of work that open the right (ENR-ENT-01).
    package let qualifyingDays: EffectiveDated<Int>
    /// Calendar months before the month of care in which they are counted (ENR-O-65).
    package let qualifyingWindow: EffectiveDated<Int>
    /// Days that count at most for one month, over all employers (ENR-DEC-07, ENR-O-56).
    package let daysPerMonth: EffectiveDated<Int>
    /// Months of cover once the conditions are no longer met (ENR-ENT-06).
    package let continuationMonths: EffectiveDated<Int>
    /// Months of cover after a divorce (ENR-ENT-09).
    package let divorceMonths: EffectiveDated<Int>
    /// Of every value of `law/enrollment`.
    package let digest: Digest

    package init(_ set: LawSet) throws(LawError) {
        qualifyingDays = try set.integers(of: "enrollment.qualifying-days", in: .days)
        qualifyingWindow = try set.integers(of: "enrollment.qualifying-window-months", in: .months)
        daysPerMonth = try set.integers(of: "enrollment.days-monthly-cap", in: .days)
        continuationMonths = try set.integers(of: "enrollment.continuation-months", in: .months)
        divorceMonths = try set.integers(of: "enrollment.divorce-cover-months", in: .months)
        digest = set.digest
    }
}
