package import Base
package import Law

/// The share of the base that a mutual adds, with the entry of the law that says so.
package struct MutualRate: Hashable, Sendable {
    package let rate: Rate
    package let law: LawParameter.Entry
}

/// What the insured's mutual adds to that care on that day, by the line of the mutual and the group of
/// care, else by the line of the mutual; `nil` for nothing (CLM-MUT-01, CLM-MUT-O-01). CNSS itself
/// pays no such share (CLM-MUT-03).
package func mutualShare(
    of mutual: String, for group: CareGroup, at fund: Fund, on day: Day, under law: ClaimsLaw
) -> MutualRate? {
    guard fund == .cnops, !mutual.isEmpty,
        let rates = law.mutualRates.dated(for: fund, on: day),
        let rate = rates.value["\(mutual)/\(group.rawValue)"] ?? rates.value[mutual]
    else { return nil }
    return MutualRate(rate: rate, law: rates.entry)
}
