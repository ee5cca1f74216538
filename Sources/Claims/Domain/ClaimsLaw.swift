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
    /// Of every value of `law/claims`: decisions are stored with it.
    package let digest: Digest

    package init(_ set: LawSet) throws(LawError) {
        baseRate = try set.rates(of: "claims.amo-base-rate")
        publicIllnessRate = try set.rates(of: "claims.ald-public-sector-rate")
        leastExemptedRate = try set.rates(of: "claims.ald-exemption-rate-min")
        digest = set.digest
    }
}
