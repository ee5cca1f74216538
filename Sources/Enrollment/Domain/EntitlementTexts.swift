package import Base
import Law

extension Entitlement {
    /// What the answer tells a person: the rule that decides, with its figures.
    package func explanation(
        for fund: Fund, on day: Day, under law: EnrollmentLaw
    ) throws(Refusal) -> BilingualText {
        let end = until.map { until in
            BilingualText(
                french: " jusqu'au \(until.onScreen)", arabic: " إلى غاية \(until.onScreen)")
        }
        func text(_ french: String, _ arabic: String) -> BilingualText {
            BilingualText(
                french: "\(french)\(end?.french ?? "").", arabic: "\(arabic)\(end?.arabic ?? "").")
        }
        switch reason {
        case .qualifyingDaysReached, .longTermIllness, .qualifyingDaysMissing,
            .contributionsUnpaid:
            return try countText(for: fund, on: day, under: law)
        case .exemptFromQualifying:
            return text(
                "Droit ouvert sans stage, après un passage d'un autre régime de base",
                "الحق مفتوح دون مدة التدريب بعد الانتقال من نظام أساسي آخر")
        case .registered:
            return text(
                "Droit ouvert depuis l'immatriculation", "الحق مفتوح منذ التسجيل")
        case .contributionsSettled:
            return text(
                "Droit ouvert par les cotisations réglées pour la période d'absence",
                "الحق مفتوح بفضل الاشتراكات المؤداة عن فترة الغياب")
        case .conditionsNoLongerMet:
            return text(
                "Les conditions ne sont plus remplies : le droit est maintenu",
                "لم تعد الشروط متوفرة: يستمر الحق")
        case .leftEmployment:
            return text("Fin d'activité : le droit est maintenu", "انتهاء العمل: يستمر الحق")
        case .divorced:
            return text("Divorce : le droit est maintenu", "الطلاق: يستمر الحق")
        case .insuredDeceased:
            return text(
                "Décès de l'assuré : le droit des ayants droit est maintenu",
                "وفاة المؤمن له: يستمر حق ذوي الحقوق")
        case .suspendedByFund:
            return text(
                "Droit suspendu par l'organisme gestionnaire", "الحق موقوف من الهيئة المدبرة")
        case .continuationEnded:
            return text(
                "La période de maintien du droit est terminée", "انتهت فترة استمرار الحق")
        case .otherScheme:
            return text(
                "Le bénéficiaire relève d'un autre régime", "المستفيد تابع لنظام آخر")
        case .ageLimit:
            return isCovered
                ? text(
                    "Limite d'âge des enfants atteinte : le droit est maintenu",
                    "بلوغ السن الأقصى للأبناء: يستمر الحق")
                : text(
                    "La limite d'âge des enfants est dépassée", "تم تجاوز السن الأقصى للأبناء")
        case .divorceYearEnded:
            return text(
                "La période de maintien du droit après le divorce est terminée",
                "انتهت فترة استمرار الحق بعد الطلاق")
        case .deceased: return text("Bénéficiaire décédé", "المستفيد متوفى")
        case .neverRegistered:
            return text(
                "Le bénéficiaire n'est pas immatriculé à cette date",
                "المستفيد غير مسجل في هذا التاريخ")
        }
    }

    /// The reasons that rest on the days declared (ENR-ENT-01).
    private func countText(
        for fund: Fund, on day: Day, under law: EnrollmentLaw
    ) throws(Refusal) -> BilingualText {
        let needed = try law.qualifyingDays.inForce(for: fund, on: day).value
        let window = try law.qualifyingWindow.inForce(for: fund, on: day).value
        let french = "\(days ?? 0) jours comptés sur les \(needed) requis en \(window) mois"
        let arabic = "\(days ?? 0) يوما محتسبا من أصل \(needed) المطلوبة خلال \(window) أشهر"
        switch reason {
        case .longTermIllness:
            return BilingualText(
                french: "Droit ouvert en raison d'une affection de longue durée : \(french).",
                arabic: "الحق مفتوح بسبب مرض طويل الأمد: \(arabic).")
        case .contributionsUnpaid:
            return BilingualText(
                french: "Droit fermé, des cotisations ne sont pas payées : \(french).",
                arabic: "الحق مغلق لعدم أداء الاشتراكات: \(arabic).")
        case .qualifyingDaysMissing:
            return BilingualText(
                french: "Droit fermé : \(french).", arabic: "الحق مغلق: \(arabic).")
        default:
            return BilingualText(
                french: "Droit ouvert : \(french).", arabic: "الحق مفتوح: \(arabic).")
        }
    }
}
