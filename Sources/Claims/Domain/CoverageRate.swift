package import Base
package import Law

/// The rate that a line of care is refunded at, and why that one.
package struct CoverageRate: Hashable, Sendable {
    package let rate: Rate
    /// The rule that gave it.
    package let rule: String
    package let text: BilingualText
    /// `nil` where a catalogue entry or a decision states the rate.
    package let law: LawParameter.Entry?
}

/// The highest of the rates whose conditions hold on the day of care (CLM-RATE-O-04): the entry's or
/// the general rate; that of grave illness in the public sector; that of a valid exemption. The last
/// two only for care linked to the illness of the decision (CLM-RATE-O-05).
///
/// Of equal rates, the more general one is named.
package func coverageRate(
    of line: CareLine, _ entry: CatalogueEntry, in file: IllnessFile, under law: ClaimsLaw
) throws(Refusal) -> CoverageRate {
    var best: CoverageRate
    if let rate = entry.rate {
        best = CoverageRate(
            rate: rate, rule: "CLM-RATE-05",
            text: BilingualText(
                french: "Taux de couverture de l'acte au catalogue : \(rate)",
                arabic: "نسبة تغطية العمل الطبي في اللائحة: \(rate)"), law: nil)
    } else {
        let general = try law.baseRate.inForce(for: file.fund, on: line.day)
        best = CoverageRate(
            rate: general.value, rule: "CLM-RATE-01",
            text: BilingualText(
                french: "Taux général de remboursement : \(general.value)",
                arabic: "النسبة العامة للتعويض: \(general.value)"), law: general.entry)
    }
    for decision in file.decisions
    where decision.illness == line.illness && decision.period.contains(line.day) {
        if line.sector == .publicSector {
            let grave = try law.publicIllnessRate.inForce(for: file.fund, on: line.day)
            let candidate = CoverageRate(
                rate: grave.value, rule: "CLM-RATE-02",
                text: BilingualText(
                    french: "Affection grave soignée dans le secteur public : \(grave.value)",
                    arabic: "مرض خطير تم علاجه في القطاع العام: \(grave.value)"),
                law: grave.entry)
            if candidate.rate > best.rate { best = candidate }
        }
        if let candidate = try exemptedRate(decision, line, file, law), candidate.rate > best.rate {
            best = candidate
        }
    }
    return best
}

private func exemptedRate(
    _ decision: IllnessDecision, _ line: CareLine, _ file: IllnessFile, _ law: ClaimsLaw
) throws(Refusal) -> CoverageRate? {
    let rate: Rate
    let entry: LawParameter.Entry?
    switch decision.exemption {
    case .none: return nil
    case .granted(let stated?): (rate, entry) = (stated, nil)
    case .granted(nil):
        let least = try law.leastExemptedRate.inForce(for: file.fund, on: line.day)
        (rate, entry) = (least.value, least.entry)
    }
    return CoverageRate(
        rate: rate, rule: "CLM-RATE-03",
        text: BilingualText(
            french:
                "Exonération du ticket modérateur pour l'affection \(decision.illness) : \(rate)",
            arabic: "الإعفاء من الحصة المتبقية بالنسبة للمرض \(decision.illness): \(rate)"),
        law: entry)
}
