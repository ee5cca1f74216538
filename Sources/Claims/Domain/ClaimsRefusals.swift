package import Base

extension Refusal {
    /// The file has no line.
    package static let emptyFile = Refusal(
        .invalidArgument, "EMPTY_FILE",
        BilingualText(
            french: "Le dossier ne contient aucun acte.", arabic: "الملف لا يتضمن أي عمل طبي."))

    /// An amount is negative or beyond every bill.
    package static let amountInvalid = Refusal(
        .invalidArgument, "AMOUNT_INVALID",
        BilingualText(french: "Le montant n'est pas valide.", arabic: "المبلغ غير صحيح."))

    /// A quantity is not positive.
    package static let quantityInvalid = Refusal(
        .invalidArgument, "QUANTITY_INVALID",
        BilingualText(french: "La quantité n'est pas valide.", arabic: "الكمية غير صحيحة."))

    /// The catalogue has no tariff for the act on that day; it is never guessed (CLM-TAR-O-05).
    package static func tariffMissing(on day: Day) -> Refusal {
        Refusal(
            .failedPrecondition, "TARIFF_MISSING",
            BilingualText(
                french: "Aucun tarif n'est en vigueur pour cet acte au \(day.onScreen).",
                arabic: "لا توجد تعريفة سارية لهذا العمل الطبي بتاريخ \(day.onScreen)."))
    }
}
