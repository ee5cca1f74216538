package import Base

/// What one line of care gives (CLM-REIM-03). Of a line that is refused, nothing is paid and all is
/// left to the insured.
package struct LineRefund: Hashable, Sendable {
    package let line: Int
    package let charged: Money
    /// Tariff times quantity, or the flat amount.
    package let limit: Money
    package let base: Money
    package let amo: Money
    /// The part of the base that AMO leaves (ticket modérateur).
    package let coPayment: Money
    /// What was charged above the base (dépassement).
    package let overrun: Money
    package let mutual: Money
    package let total: Money
    package let left: Money
    package let rate: CoverageRate?
    package let steps: [RefundStep]
    package let refusal: Refusal?
}

/// What an illness file gives: sums of its lines.
package struct FileRefund: Hashable, Sendable {
    package let lines: [LineRefund]
    package let charged: Money
    package let amo: Money
    package let mutual: Money
    package let total: Money
    package let left: Money
}

/// Calculates the refund of a file, each line by its own day of care (CLM-REIM-01 to 03).
///
/// Every amount that a person sees is rounded half up to the centime, and later steps go on from the
/// rounded one (CLM-GEN-O-01); sums are of rounded lines. A line that a rule refuses is in the
/// answer with its refusal, as is one that `objections` names by its number; a file that no rule can
/// decide is refused as a whole.
package func refund(
    of file: IllnessFile, objections: [Int: Refusal] = [:], under law: ClaimsLaw
) throws(Refusal) -> FileRefund {
    guard !file.lines.isEmpty else { throw .emptyFile }
    var lines: [LineRefund] = []
    for line in file.lines {
        if let objection = objections[line.number] {
            lines.append(refused(line, objection))
        } else {
            lines.append(try refund(of: line, in: file, paidBy: .insured, under: law))
        }
    }
    do {
        return FileRefund(
            lines: lines, charged: try lines.map(\.charged).sum(), amo: try lines.map(\.amo).sum(),
            mutual: try lines.map(\.mutual).sum(), total: try lines.map(\.total).sum(),
            left: try lines.map(\.left).sum())
    } catch {
        throw .amountInvalid
    }
}

/// Who pays the provider: the insured, who is then refunded, or the fund by a prior agreement.
enum Payer { case insured, fund }

func refund(
    of line: CareLine, in file: IllnessFile, paidBy payer: Payer, under law: ClaimsLaw
) throws(Refusal) -> LineRefund {
    let field = "lines[\(line.number)]"
    guard line.charged >= .zero else { throw Refusal.amountInvalid.at("\(field).charged") }
    guard line.quantity > 0 else { throw Refusal.quantityInvalid.at("\(field).quantity") }
    guard let entry = line.entry else {
        return refused(line, Refusal.tariffMissing(on: line.day).at(field))
    }
    let rate = try coverageRate(of: line, entry, in: file, under: law)
    do {
        return try calculate(line, entry, rate, payer)
    } catch {
        throw Refusal.amountInvalid.at(field)
    }
}

private func calculate(
    _ line: CareLine, _ entry: CatalogueEntry, _ rate: CoverageRate, _ payer: Payer
) throws(AmountOutOfRange) -> LineRefund {
    var steps: [RefundStep] = []
    let limit: Money
    // A provider whom the fund pays by flat amount gets it whatever he charges (CLM-TAR-O-04).
    let base: Money
    switch entry.price {
    case .tariff(let tariff):
        limit = try tariff.times(Int64(line.quantity))
        base = min(line.charged, limit)
        steps.append(RefundStep("CLM-TAR-01", StepText.limit, from: tariff, to: limit))
    case .flat(let amount):
        limit = amount
        base = payer == .fund ? amount : min(line.charged, amount)
        steps.append(RefundStep("CLM-TAR-07", StepText.flat, from: amount, to: amount))
    }
    let charged = max(line.charged, base)
    steps.append(RefundStep("CLM-REIM-01", StepText.base, from: line.charged, to: base))
    let amo = try base.share(rate.rate, rounding: .halfUp)
    steps.append(
        RefundStep(rate.rule, rate.text, from: base, to: amo, rate: rate.rate, law: rate.law))

    var mutual = Money.zero
    if line.mutualRate > .zero {
        mutual = try base.share(line.mutualRate, rounding: .halfUp)
        steps.append(
            RefundStep(
                "CLM-REIM-02", StepText.mutual, from: base, to: mutual, rate: line.mutualRate,
                law: line.mutualLaw))
        let most = try charged - amo
        if mutual > most {
            steps.append(RefundStep("CLM-REIM-02", StepText.mutualCut, from: mutual, to: most))
            mutual = most
        }
    }
    let total = try amo + mutual
    steps.append(RefundStep("CLM-VIEW-02", StepText.total, from: amo, to: total))
    let left = try charged - total
    steps.append(RefundStep("CLM-REIM-02", StepText.left, from: charged, to: left))
    return LineRefund(
        line: line.number, charged: line.charged, limit: limit, base: base, amo: amo,
        coPayment: try base - amo, overrun: try charged - base, mutual: mutual, total: total,
        left: left, rate: rate, steps: steps, refusal: nil)
}

private func refused(_ line: CareLine, _ refusal: Refusal) -> LineRefund {
    LineRefund(
        line: line.number, charged: line.charged, limit: .zero, base: .zero, amo: .zero,
        coPayment: .zero, overrun: line.charged, mutual: .zero, total: .zero, left: line.charged,
        rate: nil, steps: [], refusal: refusal)
}
