package import Base
package import Law

/// Where care was received.
package enum Sector: String, Hashable, Sendable, CaseIterable {
    case publicSector = "PUBLIC"
    case privateSector = "PRIVATE"
}

/// What the catalogue gives for one act on the day of care (PRV-CAT); an entry that is not in force
/// that day is no entry.
package struct CatalogueEntry: Hashable, Sendable {
    /// How the entry is priced.
    package enum Price: Hashable, Sendable {
        /// National reference tariff of one unit; for a medicine, the price of the reference generic
        /// or its own where there is none (CLM-TAR-02, CLM-TAR-O-02).
        case tariff(Money)
        /// An amount for the whole act, whatever its quantity (CLM-TAR-O-04).
        case flat(Money)
    }

    package let code: String
    package let price: Price
    /// Prevails over the general rate where it is set (CLM-RATE-O-06).
    package let rate: Rate?

    package init(code: String, price: Price, rate: Rate? = nil) {
        self.code = code
        self.price = price
        self.rate = rate
    }
}

/// A decision of the medical control that recognises a long-term or costly illness (ALD).
package struct IllnessDecision: Hashable, Sendable {
    /// Whether it also frees from the part left to the insured (ticket modérateur).
    package enum Exemption: Hashable, Sendable {
        case none
        /// Where the decision states no rate, the fund's least exempted rate (CLM-RATE-O-03).
        case granted(Rate?)
    }

    /// Code of the illness, such as `ALD-9`.
    package let illness: String
    package let period: Period
    package let exemption: Exemption
    /// Whether the illness opens dental care above the age limit (CLM-BASK-O-02).
    package let opensDental: Bool

    package init(
        illness: String, period: Period, exemption: Exemption, opensDental: Bool = false
    ) {
        self.illness = illness
        self.period = period
        self.exemption = exemption
        self.opensDental = opensDental
    }
}

/// One act of care of an illness file (CLM-FILE-O-01).
package struct CareLine: Hashable, Sendable {
    package let number: Int
    package let day: Day
    package let sector: Sector
    package let quantity: Int
    /// What the provider was paid, for the whole line.
    package let charged: Money
    /// `nil` where the catalogue has no entry for the act on the day of care.
    package let entry: CatalogueEntry?
    /// Code of the illness that the care is linked to.
    package let illness: String?
    /// The share that the insured's mutual adds, by the affiliation in force on the day of care
    /// (CLM-MUT-O-03); zero without one.
    package let mutualRate: Rate
    /// The entry of the law that gives that share.
    package let mutualLaw: LawParameter.Entry?

    package init(
        number: Int, day: Day, sector: Sector, quantity: Int, charged: Money,
        entry: CatalogueEntry?, illness: String? = nil, mutualRate: Rate = .zero,
        mutualLaw: LawParameter.Entry? = nil
    ) {
        self.number = number
        self.day = day
        self.sector = sector
        self.quantity = quantity
        self.charged = charged
        self.entry = entry
        self.illness = illness
        self.mutualRate = mutualRate
        self.mutualLaw = mutualLaw
    }
}

/// What an insured person asks to be refunded: the acts of one care sheet, for one beneficiary.
package struct IllnessFile: Hashable, Sendable {
    package let fund: Fund
    package let lines: [CareLine]
    /// Decisions about the beneficiary's illnesses.
    package let decisions: [IllnessDecision]

    package init(fund: Fund, lines: [CareLine], decisions: [IllnessDecision] = []) {
        self.fund = fund
        self.lines = lines
        self.decisions = decisions
    }
}
