package import Base
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
    /// Monthly wage within which the capped wage of a declaration stays (ENR-O-50).
    package let wageCeiling: EffectiveDated<Money>
    /// Months of cover once the conditions are no longer met (ENR-ENT-06).
    package let continuationMonths: EffectiveDated<Int>
    /// Months of cover after a divorce (ENR-ENT-09).
    package let divorceMonths: EffectiveDated<Int>
    /// Ages up to which children are covered (ENR-DEP-04).
    package let childAges: EffectiveDated<ChildAges>
    /// The last day on which a child has such an age (ENR-O-31).
    package let childLastDay: EffectiveDated<ChildLastDay>
    /// Days in which a marriage or a birth is declared with effect from its day (ENR-O-34).
    package let declarationDays: EffectiveDated<Int>
    /// Of every value of `law/enrollment`.
    package let digest: Digest

    package init(_ set: LawSet) throws(LawError) {
        qualifyingDays = try set.integers(of: "enrollment.qualifying-days", in: .days)
        qualifyingWindow = try set.integers(of: "enrollment.qualifying-window-months", in: .months)
        daysPerMonth = try set.integers(of: "enrollment.days-monthly-cap", in: .days)
        wageCeiling = try set.amounts(of: "enrollment.wage-ceiling")
        continuationMonths = try set.integers(of: "enrollment.continuation-months", in: .months)
        divorceMonths = try set.integers(of: "enrollment.divorce-cover-months", in: .months)
        childAges = try set.values(
            of: "enrollment.child-age-limit", in: .years, ChildAges.init(value:))
        childLastDay = try set.values(of: "enrollment.child-last-day", in: .text) { value in
            if case .text(let text) = value { ChildLastDay(rawValue: text) } else { nil }
        }
        declarationDays = try set.integers(
            of: "enrollment.dependant-declaration-days", in: .days)
        digest = set.digest
    }
}

/// Ages, in years, up to which a child is a dependant.
package struct ChildAges: Hashable, Sendable {
    package let child: Int
    /// Of unmarried children who study.
    package let student: Int

    init?(value: LawValue) {
        guard case .table(let rows) = value, rows.count == 2,
            case .integer(let child) = rows["child"], case .integer(let student) = rows["student"],
            child <= student, student <= 150
        else { return nil }
        self.child = Int(child)
        self.student = Int(student)
    }
}

/// How a text's age limit is read.
package enum ChildLastDay: String, Hashable, Sendable {
    /// "21 at most": the birthday is the last day.
    case birthday = "BIRTHDAY"
    /// "Under 21": its eve is.
    case eve = "EVE"
}
