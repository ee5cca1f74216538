// What more than one service refuses about care, its providers and its records.
extension Refusal {
    /// Nothing was changed; `cause` names the state that the record is in.
    package static func wrongState(_ state: String) -> Refusal {
        Refusal(
            .failedPrecondition, "WRONG_STATE",
            BilingualText(
                french: "L'état actuel ne permet pas cette opération.",
                arabic: "الحالة الراهنة لا تسمح بهذه العملية."),
            cause: state)
    }

    /// The decision does not say why.
    package static let reasonRequired = Refusal(
        .invalidArgument, "REASON_REQUIRED",
        BilingualText(french: "Le motif est obligatoire.", arabic: "السبب إجباري."),
        field: "reason")

    /// Nobody has that INPE (PRV-INPE).
    package static let providerNotFound = Refusal(
        .notFound, "PROVIDER_NOT_FOUND",
        BilingualText(
            french: "Aucun producteur de soins n'a cet INPE.",
            arabic: "لا يوجد منتج علاجات بهذا الرمز الاستدلالي."),
        field: "inpe")

    /// The fund pays such a provider nothing directly on that day (PRV-CONV).
    package static let outOfConvention = Refusal(
        .failedPrecondition, "OUT_OF_CONVENTION",
        BilingualText(
            french:
                "Le producteur de soins n'est pas conventionné avec cet organisme à cette date.",
            arabic: "منتج العلاجات خارج الاتفاقية مع هذه الهيئة في هذا التاريخ."))

    /// The provider is not at work in the registry on that day (PRV section 5).
    package static let providerSuspended = Refusal(
        .failedPrecondition, "PROVIDER_SUSPENDED",
        BilingualText(
            french: "Le producteur de soins n'est pas en activité au registre à cette date.",
            arabic: "منتج العلاجات غير نشيط في السجل في هذا التاريخ."))

    /// The catalogue has no tariff for the act on that day; it is never guessed (CLM-TAR-O-05).
    package static func tariffMissing(on day: Day) -> Refusal {
        Refusal(
            .failedPrecondition, "TARIFF_MISSING",
            BilingualText(
                french: "Aucun tarif n'est en vigueur pour cet acte au \(day.onScreen).",
                arabic: "لا توجد تعريفة سارية لهذا العمل الطبي بتاريخ \(day.onScreen)."))
    }

    /// The caller looked at as many persons' cover as the hour allows (PRV-COV-O-05).
    package static let tooManyChecks = Refusal(
        .resourceExhausted, "TOO_MANY_CHECKS",
        BilingualText(
            french: "Le nombre de consultations permises par heure est atteint.",
            arabic: "تم بلوغ عدد الاطلاعات المسموح بها في الساعة."))
}
