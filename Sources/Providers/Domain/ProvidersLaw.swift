package import Base
package import Crypto
package import Law

/// The legal values that Providers applies, read and checked together.
package struct ProvidersLaw: Sendable {
    /// Checks of cover that one provider may make in an hour (PRV-COV-O-05).
    package let checksPerHour: EffectiveDated<Int>
    /// Days back and ahead that a check may ask about (PRV-COV-O-03).
    package let checkSpanDays: EffectiveDated<Int>
    /// Months that the record of a check is kept (PRV-COV-O-04).
    package let checkRetentionMonths: EffectiveDated<Int>
    /// Bounds of a fine on a provider (PRV-SANC-01).
    package let leastFine: EffectiveDated<Money>
    package let greatestFine: EffectiveDated<Money>
    /// Of every value of `law/providers`.
    package let digest: Digest

    package init(_ set: LawSet) throws(LawError) {
        checksPerHour = try set.integers(of: "providers.coverage-check-hourly-limit", in: .count)
        checkSpanDays = try set.integers(of: "providers.coverage-check-date-span-days", in: .days)
        checkRetentionMonths = try set.integers(
            of: "providers.coverage-check-retention-months", in: .months)
        leastFine = try set.amounts(of: "providers.provider-fine-min")
        greatestFine = try set.amounts(of: "providers.provider-fine-max")
        digest = set.digest
    }
}
