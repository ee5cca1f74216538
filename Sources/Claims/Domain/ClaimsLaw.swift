package import Base
package import Crypto
package import Law

/// The legal values that decide a claim, read and checked together.
package struct ClaimsLaw: Sendable {
    /// General refund rate (CLM-RATE-01).
    package let baseRate: EffectiveDated<Rate>
    /// Grave illness treated in the public sector (CLM-RATE-02).
    package let publicIllnessRate: EffectiveDated<Rate>
    /// Exempted illness whose decision states no rate (CLM-RATE-03, CLM-RATE-O-03).
    package let leastExemptedRate: EffectiveDated<Rate>
    /// The most that a decision may state (CLM-RATE-03).
    package let greatestExemptedRate: EffectiveDated<Rate>
    /// Months of a decision on an illness that states no end (CLM-ALD-O-02).
    package let illnessMonths: EffectiveDated<Int>
    /// Greatest age for dental care, included; `nil` for none (CLM-BASK-01, CLM-BASK-05).
    package let dentalAge: EffectiveDated<Int?>
    /// First age without orthodontics; `nil` for none (CLM-BASK-02, CLM-BASK-05).
    package let orthodonticsAge: EffectiveDated<Int?>
    /// Months in which the fund refunds a complete file (CLM-DL-01).
    package let refundMonths: EffectiveDated<Int>
    /// Months in which the insured files; `nil` for no limit (CLM-FILE-O-03).
    package let filingMonths: EffectiveDated<Int?>
    /// Hours in which an agreement is answered (CLM-PEC-O-02).
    package let answerHours: EffectiveDated<Int>
    /// Days from the decision in which an agreement may be used (CLM-PEC-O-03).
    package let agreementDays: EffectiveDated<Int>
    /// Hours in which a request for a prior approval is answered (CLM-PRIOR-03, CLM-DL-03).
    package let approvalHours: EffectiveDated<Int>
    /// Months of a prior approval that states no end (CLM-PRIOR-O-03).
    package let approvalMonths: EffectiveDated<Int>
    /// Hours after an admission in which an emergency may still be asked for (CLM-PEC-O-06).
    package let emergencyHours: EffectiveDated<Int>
    /// Looks at persons' cover that one caller has in an hour (PRV-COV-O-05).
    package let looksPerHour: EffectiveDated<Int>
    /// By mutual, or by mutual and group of care (CLM-MUT-O-01).
    package let mutualRates: EffectiveDated<[String: Rate]>
    /// Of every value of `law/claims`: decisions are stored with it.
    package let digest: Digest

    package init(_ set: LawSet) throws(LawError) {
        baseRate = try set.rates(of: "claims.amo-base-rate")
        publicIllnessRate = try set.rates(of: "claims.ald-public-sector-rate")
        leastExemptedRate = try set.rates(of: "claims.ald-exemption-rate-min")
        greatestExemptedRate = try set.rates(of: "claims.ald-exemption-rate-max")
        illnessMonths = try set.integers(of: "claims.ald-default-validity-months", in: .months)
        dentalAge = try set.limits(of: "claims.dental-max-age-inclusive", in: .years)
        orthodonticsAge = try set.limits(of: "claims.orthodontics-max-age-exclusive", in: .years)
        refundMonths = try set.integers(of: "claims.refund-deadline-months", in: .months)
        filingMonths = try set.limits(of: "claims.claim-filing-deadline-months", in: .months)
        answerHours = try set.integers(of: "claims.prior-agreement-answer-hours", in: .hours)
        agreementDays = try set.integers(of: "claims.prior-agreement-validity-days", in: .days)
        approvalHours = try set.integers(of: "claims.prior-approval-answer-hours", in: .hours)
        approvalMonths = try set.integers(
            of: "claims.session-approval-validity-months", in: .months)
        emergencyHours = try set.integers(of: "claims.emergency-filing-hours", in: .hours)
        looksPerHour = try set.integers(of: "claims.coverage-look-hourly-limit", in: .count)
        mutualRates = try set.values(of: "claims.mutual-rate", in: .basisPoints) { value in
            guard case .table(let rows) = value else { return nil }
            var rates: [String: Rate] = [:]
            for (name, row) in rows {
                guard case .integer(let points) = row, let rate = Rate(basisPoints: Int(points))
                else { return nil }
                rates[name] = rate
            }
            return rates
        }
        digest = set.digest
    }
}
