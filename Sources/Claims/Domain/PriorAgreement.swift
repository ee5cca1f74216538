package import Base

/// Both shares of care for which a provider asked the fund's agreement (prise en charge), as the
/// decision states them to the insured (CLM-PEC-05).
package struct AgreementShares: Hashable, Sendable {
    package let fund: Money
    /// The co-payment and what the quote has above the tariff.
    package let insured: Money
    /// Whether the quote is above the tariff: the decision flags it `ABOVE_TARIFF`.
    package let isAboveTariff: Bool
    package let lines: [LineRefund]
}

/// Calculates both shares of a quote as a refund is (CLM-PEC-10), except that a flat amount is the
/// base whatever was quoted, and that no mutual takes part (CLM-PEC-O-05). An act without a tariff
/// refuses the whole request: an agreement leaves no cost open.
package func agreementShares(
    of quote: IllnessFile, under law: ClaimsLaw
) throws(Refusal) -> AgreementShares {
    guard !quote.lines.isEmpty else { throw .emptyFile }
    var lines: [LineRefund] = []
    for line in quote.lines {
        let withoutMutual = CareLine(
            number: line.number, day: line.day, sector: line.sector, quantity: line.quantity,
            charged: line.charged, entry: line.entry, illness: line.illness)
        let share = try refund(of: withoutMutual, in: quote, paidBy: .fund, under: law)
        if let refusal = share.refusal { throw refusal }
        lines.append(share)
    }
    do {
        return AgreementShares(
            fund: try lines.map(\.amo).sum(), insured: try lines.map(\.left).sum(),
            isAboveTariff: lines.contains { $0.charged > $0.limit }, lines: lines)
    } catch {
        throw .amountInvalid
    }
}
