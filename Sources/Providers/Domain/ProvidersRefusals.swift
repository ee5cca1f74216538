package import Base

// The reasons of the domain's section 16, and those of its inputs' forms.
extension Refusal {
    package static let badINPE = Refusal(
        .invalidArgument, "BAD_INPE",
        BilingualText(
            french: "L'INPE comporte 9 chiffres.",
            arabic: "يتكون الرمز الاستدلالي الوطني من 9 أرقام."),
        field: "inpe")

    package static let inpeExists = Refusal(
        .alreadyExists, "INPE_EXISTS",
        BilingualText(
            french: "Cet INPE est déjà enregistré.", arabic: "هذا الرمز الاستدلالي مسجل من قبل."),
        field: "inpe")

    package static let criteriaTooBroad = Refusal(
        .invalidArgument, "CRITERIA_TOO_BROAD",
        BilingualText(
            french: "Indiquez l'INPE ou au moins 3 lettres du nom.",
            arabic: "أدخلوا الرمز الاستدلالي أو ثلاثة أحرف من الاسم على الأقل."))

    package static let groundsRequired = Refusal(
        .invalidArgument, "GROUNDS_REQUIRED",
        BilingualText(
            french: "Les griefs doivent être indiqués.", arabic: "يجب بيان الأسباب والمخالفات."))

    package static let notInConvention = Refusal(
        .failedPrecondition, "NOT_IN_CONVENTION",
        BilingualText(
            french: "Le producteur de soins n'est pas conventionné.",
            arabic: "منتج العلاجات ليس منخرطا في الاتفاقية."))

    package static let noRequest = Refusal(
        .failedPrecondition, "NO_REQUEST",
        BilingualText(
            french: "Aucune demande de mise hors convention n'est en cours.",
            arabic: "لا يوجد أي طلب جار للوضع خارج الاتفاقية."))

    package static let purposeRequired = Refusal(
        .invalidArgument, "PURPOSE_REQUIRED",
        BilingualText(
            french: "Indiquez le motif de la consultation : admission ou facturation.",
            arabic: "بينوا الغرض من الاطلاع: الاستقبال أو الفوترة."),
        field: "purpose")

    package static let dateOutOfRange = Refusal(
        .invalidArgument, "DATE_OUT_OF_RANGE",
        BilingualText(
            french: "La date est hors de la période permise.",
            arabic: "التاريخ خارج الفترة المسموح بها."))

    /// A change may not begin before the last one did.
    package static func dayBefore(_ last: Day) -> Refusal {
        Refusal(
            .invalidArgument, dateOutOfRange.reason,
            BilingualText(
                french: "La date précède le dernier changement, du \(last.onScreen).",
                arabic: "التاريخ يسبق آخر تغيير بتاريخ \(last.onScreen)."))
    }

    package static let fineOutOfRange = Refusal(
        .invalidArgument, "FINE_OUT_OF_RANGE",
        BilingualText(
            french: "L'amende est hors des limites légales.",
            arabic: "الغرامة خارج الحدود القانونية."))

    package static let codeNotFound = Refusal(
        .notFound, "CODE_NOT_FOUND",
        BilingualText(
            french: "Ce code n'existe pas au catalogue.", arabic: "هذا الرمز غير موجود في اللائحة."),
        field: "code")

    package static let versionOverlap = Refusal(
        .alreadyExists, "VERSION_OVERLAP",
        BilingualText(
            french: "Une version publiée couvre déjà cette période.",
            arabic: "توجد نسخة منشورة تغطي هذه الفترة."))

    package static let rateOutOfRange = Refusal(
        .invalidArgument, "RATE_OUT_OF_RANGE",
        BilingualText(
            french: "Le taux doit être compris entre 0 et 100 %.",
            arabic: "يجب أن تكون النسبة بين 0 و100 %."))

    package static let negativeAmount = Refusal(
        .invalidArgument, "NEGATIVE_AMOUNT",
        BilingualText(
            french: "Le montant ne peut être négatif.", arabic: "لا يمكن أن يكون المبلغ سالبا."))

    package static let codeInvalid = Refusal(
        .invalidArgument, "CODE_INVALID",
        BilingualText(
            french: "Le code comporte de 1 à 16 caractères, sans espace.",
            arabic: "يتكون الرمز من 1 إلى 16 حرفا بدون فراغ."))

    package static let ageInvalid = Refusal(
        .invalidArgument, "AGE_INVALID",
        BilingualText(
            french: "Les âges indiqués ne sont pas valides.", arabic: "الأعمار المبينة غير صحيحة."))
}
