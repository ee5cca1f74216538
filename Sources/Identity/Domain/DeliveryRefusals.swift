package import Base

/// The refusals of what goes outside: captchas of others, and messages.
extension Refusal {
    package static let captchaUnavailable = Refusal(
        .unavailable, "CAPTCHA_UNAVAILABLE",
        BilingualText(
            french: "La vérification « je ne suis pas un robot » est momentanément indisponible.",
            arabic: "التحقق من أنكم لستم برنامجا آليا غير متاح مؤقتا."))

    package static let codeAlreadyUsed = Refusal(
        .failedPrecondition, "CODE_ALREADY_USED",
        BilingualText(
            french: "Ce code a déjà servi : veuillez demander un nouveau code.",
            arabic: "سبق استعمال هذا الرمز: المرجو طلب رمز جديد."), field: "code")

    package static let messageUnknown = Refusal(
        .notFound, "MESSAGE_UNKNOWN",
        BilingualText(
            french: "Aucun message abandonné ne porte ce numéro.",
            arabic: "لا توجد رسالة متروكة بهذا الرقم."), field: "message_id")

    package static let messageExpired = Refusal(
        .failedPrecondition, "MESSAGE_EXPIRED",
        BilingualText(
            french: "Ce message n'est plus utile : sa validité est passée.",
            arabic: "لم تعد هذه الرسالة مفيدة: انتهت صلاحيتها."), field: "message_id")

    /// Also where there is one whom the caller may not know of.
    package static let personUnknown = Refusal(
        .notFound, "PERSON_UNKNOWN",
        BilingualText(
            french: "Aucun compte en attente ne correspond à cette personne.",
            arabic: "لا يوجد حساب معلق لهذا الشخص."), field: "identifier")
}
