package import Base

/// The refusals of sessions, second factors, recovery and changes of contacts.
extension Refusal {
    // MARK: Second factors (ID-HRD-05)

    /// The password is right, and the account has a second factor.
    package static let secondFactorRequired = refusal(
        .unauthenticated, "SECOND_FACTOR_REQUIRED",
        "Veuillez saisir le code de votre application d'authentification.",
        "المرجو إدخال رمز تطبيق المصادقة."
    ).at("second_factor")

    package static let secondFactorWrong = refusal(
        .unauthenticated, "SECOND_FACTOR_WRONG", "Ce code n'est pas valable.",
        "هذا الرمز غير صالح."
    ).at("second_factor")

    package static let secondFactorEnrolled = refusal(
        .alreadyExists, "SECOND_FACTOR_ENROLLED", "Un second facteur est déjà enregistré.",
        "هناك عامل مصادقة ثان مسجل مسبقا.")

    package static let secondFactorNotEnrolled = refusal(
        .failedPrecondition, "SECOND_FACTOR_NOT_ENROLLED", "Aucun second facteur n'est enregistré.",
        "لا يوجد عامل مصادقة ثان مسجل.")

    /// Accounts of this kind keep theirs (ID-HRD-05).
    package static let secondFactorKept = refusal(
        .failedPrecondition, "SECOND_FACTOR_OBLIGATORY",
        "Ce compte exige un second facteur : enregistrez-en un autre.",
        "يتطلب هذا الحساب عامل مصادقة ثان: سجلوا عاملا آخر.")

    /// What opened the way to this step is used up or too old.
    package static let ticketExpired = refusal(
        .failedPrecondition, "TICKET_EXPIRED", "Cette étape a expiré, veuillez recommencer.",
        "انتهت صلاحية هذه المرحلة، المرجو إعادة العملية.")

    // MARK: Sessions

    /// What is asked needs the password once more (ASVS V7).
    package static let stepUpRequired = refusal(
        .permissionDenied, "STEP_UP_REQUIRED", "Veuillez confirmer votre mot de passe.",
        "المرجو تأكيد كلمة المرور.")

    package static let sessionUnknown = refusal(
        .notFound, "SESSION_UNKNOWN", "Cette session n'existe pas.", "هذه الجلسة غير موجودة."
    ).at("session_id")

    // MARK: Passwords

    /// It stands in a list of passwords that became known (facts, section 5).
    package static let passwordBreached = refusal(
        .invalidArgument, "PASSWORD_BREACHED",
        "Ce mot de passe figure dans des fuites connues : choisissez-en un autre.",
        "كلمة المرور هذه واردة في تسريبات معروفة: اختاروا غيرها."
    ).at("password")

    // MARK: Recovery (ID-REC)

    package static let recoveryNotFound = refusal(
        .notFound, "RECOVERY_NOT_FOUND", "Cette demande n'existe pas.", "هذا الطلب غير موجود."
    ).at("recovery_id")

    package static let channelNotVerified = refusal(
        .failedPrecondition, "CHANNEL_NOT_VERIFIED", "Ce canal ne peut pas recevoir de code.",
        "لا يمكن لهذه القناة استقبال رمز."
    ).at("channel")
}
