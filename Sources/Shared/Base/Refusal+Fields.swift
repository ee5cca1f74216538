// What any request may get wrong, whatever it asks; the field is named by `at`.
extension Refusal {
    /// The request leaves a field out that it must have.
    package static let fieldRequired = Refusal(
        .invalidArgument, "FIELD_REQUIRED",
        BilingualText(french: "Ce champ est obligatoire.", arabic: "هذه الخانة إجبارية."))

    /// The field holds what it cannot.
    package static let fieldInvalid = Refusal(
        .invalidArgument, "FIELD_INVALID",
        BilingualText(
            french: "La valeur de ce champ n'est pas valide.", arabic: "قيمة هذه الخانة غير صحيحة.")
    )

    /// A text is longer than its field may hold.
    package static let textTooLong = Refusal(
        .invalidArgument, "TEXT_TOO_LONG",
        BilingualText(french: "Le texte est trop long.", arabic: "النص طويل جدا."))

    /// The request has more lines than one may have.
    package static let tooManyRows = Refusal(
        .invalidArgument, "TOO_MANY_ROWS",
        BilingualText(
            french: "La demande comporte trop de lignes.",
            arabic: "الطلب يتضمن عددا كبيرا من الأسطر."))
}
