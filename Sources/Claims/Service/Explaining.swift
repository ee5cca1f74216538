import Base
import ClaimsAPI
import ClaimsDomain
import CommonAPI
import Law
import ServiceKit

extension Rate {
    /// In basis points: every rate of the law and of the catalogue is a whole number of them.
    var basisPoints: Int32 {
        Int32(truncatingIfNeeded: numerator * 10_000 / denominator)
    }
}

extension ClaimsV1.LineDecision {
    /// One line's answer, with every step (CLM-REIM-03).
    init(_ line: ClaimsV1.CareLine, _ refund: LineRefund) {
        self.init(
            line: line.number, code: line.code, label: line.tariff?.label, day: line.day,
            entitlement: line.entitlement, chargedCentimes: refund.charged.centimes,
            limitCentimes: refund.limit.centimes, baseCentimes: refund.base.centimes,
            rateBasisPoints: refund.rate?.rate.basisPoints, rateRule: refund.rate?.rule ?? "",
            amoCentimes: refund.amo.centimes, coPaymentCentimes: refund.coPayment.centimes,
            overrunCentimes: refund.overrun.centimes, mutualCentimes: refund.mutual.centimes,
            totalCentimes: refund.total.centimes, leftCentimes: refund.left.centimes,
            steps: refund.steps.map { ClaimsV1.RefundStep($0, of: line) },
            refusal: refund.refusal.map { ClaimsV1.LineRefusal($0) })
    }
}

extension ClaimsV1.LineRefusal {
    init(_ refusal: Refusal) {
        self.init(
            reason: refusal.reason.name, cause: refusal.cause ?? "",
            text: CommonV1.BilingualText(refusal.text))
    }
}

extension ClaimsV1.RefundStep {
    init(_ step: RefundStep, of line: ClaimsV1.CareLine) {
        self.init(
            rule: step.rule, text: CommonV1.BilingualText(step.text),
            law: step.law.map { ClaimsV1.LawEntry($0) },
            beforeCentimes: step.before.centimes, afterCentimes: step.after.centimes,
            rateBasisPoints: step.rate?.basisPoints)
        // The price and its own rate stand in the catalogue and not in the law.
        if let tariff = line.tariff,
            ["CLM-TAR-01", "CLM-TAR-07", "CLM-RATE-05"].contains(step.rule)
        {
            law = ClaimsV1.LawEntry(
                parameter: "catalogue.\(line.code)", from: tariff.from, source: tariff.source)
        }
    }
}

extension ClaimsV1.LawEntry {
    init(_ entry: LawParameter.Entry) {
        self.init(
            parameter: entry.parameter, fund: CommonV1.Fund(entry.fund),
            from: entry.from.description, source: entry.source)
    }
}

extension ClaimsV1.Notice {
    init(_ name: String, french: String, arabic: String, line: Int32? = nil) {
        self.init(
            name: name, text: CommonV1.BilingualText(french: french, arabic: arabic), line: line)
    }

    /// The quote is above the tariff: the insured bears what is above (CLM-TAR-05).
    static let aboveTariff = ClaimsV1.Notice(
        "ABOVE_TARIFF",
        french:
            "Le devis dépasse le tarif national de référence : la différence est à votre charge.",
        arabic: "المبلغ المقترح يفوق التعريفة الوطنية المرجعية: الفرق على عاتقكم.")

    static let otherFilingPlace = ClaimsV1.Notice(
        "OTHER_FILING_PLACE",
        french: "Le dossier a été déposé à un autre guichet que celui de l'assuré.",
        arabic: "تم إيداع الملف في غير المكان المخصص للمؤمن.")

    /// Care on an ALD sheet without a valid exemption: the ordinary rate holds (CLM-SHEET-O-05).
    static func noValidExemption(line: Int32) -> ClaimsV1.Notice {
        ClaimsV1.Notice(
            "NO_VALID_ALD_EXEMPTION",
            french:
                "Aucune exonération valable à la date des soins : le taux ordinaire s'applique.",
            arabic: "لا يوجد إعفاء ساري في تاريخ العلاج: تطبق النسبة العادية.", line: line)
    }
}
