package import Base

/// The refusals of Identity (section 16.3 of the domain).
extension Refusal {
    // MARK: What was typed

    package static func fieldMissing(_ field: String) -> Refusal {
        refusal(
            .invalidArgument, "FIELD_MISSING", "Ce champ est obligatoire.", "هذا الحقل إلزامي."
        ).at(field)
    }

    package static func fieldInvalid(_ field: String) -> Refusal {
        refusal(
            .invalidArgument, "FIELD_INVALID", "Ce champ n'a pas la forme attendue.",
            "صيغة هذا الحقل غير صحيحة."
        ).at(field)
    }

    package static let reasonMissing = refusal(
        .invalidArgument, "REASON_MISSING", "Le motif est obligatoire.", "السبب إلزامي."
    ).at("reason")

    package static let emailInvalid = refusal(
        .invalidArgument, "EMAIL_INVALID", "L'adresse e-mail n'est pas valide.",
        "عنوان البريد الإلكتروني غير صحيح."
    ).at("email")

    package static let emailConfirmationDiffers = refusal(
        .invalidArgument, "EMAIL_CONFIRMATION_DIFFERS", "Les deux adresses e-mail diffèrent.",
        "عنوانا البريد الإلكتروني غير متطابقين."
    ).at("email_again")

    package static let mobileInvalid = refusal(
        .invalidArgument, "MOBILE_INVALID", "Le numéro de mobile n'est pas valide.",
        "رقم الهاتف المحمول غير صحيح."
    ).at("mobile")

    package static let mobileConfirmationDiffers = refusal(
        .invalidArgument, "MOBILE_CONFIRMATION_DIFFERS", "Les deux numéros de mobile diffèrent.",
        "رقما الهاتف غير متطابقين."
    ).at("mobile_again")

    /// The first rule broken is the reason, all of them are the cause.
    package static func passwordRefused(
        _ fault: PasswordPolicy.Fault, all: [PasswordPolicy.Fault], text: BilingualText
    ) -> Refusal {
        let cause = all.map(\.rawValue).joined(separator: ",")
        let reason: Reason =
            switch fault {
            case .tooShort: "PASSWORD_TOO_SHORT"
            case .tooLong: "PASSWORD_TOO_LONG"
            case .noUppercase: "PASSWORD_NO_UPPERCASE"
            case .noLowercase: "PASSWORD_NO_LOWERCASE"
            case .noDigit: "PASSWORD_NO_DIGIT"
            case .characterNotAllowed: "PASSWORD_CHARACTER_NOT_ALLOWED"
            }
        return Refusal(.invalidArgument, reason, text, field: "password", cause: cause)
    }

    package static let passwordConfirmationDiffers = refusal(
        .invalidArgument, "PASSWORD_CONFIRMATION_DIFFERS", "Les deux mots de passe diffèrent.",
        "كلمتا المرور غير متطابقتين."
    ).at("password_again")

    package static let passwordUnchanged = refusal(
        .invalidArgument, "PASSWORD_UNCHANGED",
        "Le nouveau mot de passe doit différer de l'ancien.",
        "يجب أن تختلف كلمة المرور الجديدة عن القديمة."
    ).at("password")

    package static let captchaFailed = refusal(
        .invalidArgument, "CAPTCHA_FAILED", "La vérification « je ne suis pas un robot » a échoué.",
        "فشل التحقق من أنكم لستم برنامجا آليا."
    ).at("captcha_proof")

    // MARK: What does not match

    package static let identityNotMatched = refusal(
        .unauthenticated, "IDENTITY_NOT_MATCHED",
        "Les informations saisies ne correspondent pas à nos données.",
        "المعلومات المدخلة لا تطابق معطياتنا.")

    package static let answersNotMatched = refusal(
        .unauthenticated, "ANSWERS_NOT_MATCHED",
        "Les réponses saisies ne correspondent pas à nos données.",
        "الأجوبة المدخلة لا تطابق معطياتنا.")

    package static let codeWrong = refusal(
        .unauthenticated, "CODE_WRONG", "Le code de vérification est incorrect.",
        "رمز التحقق غير صحيح."
    ).at("code")

    package static let badCredentials = refusal(
        .unauthenticated, "BAD_CREDENTIALS", "Identifiant ou mot de passe incorrect.",
        "المعرف أو كلمة المرور غير صحيحة.")

    package static let tokenExpired = refusal(
        .unauthenticated, "TOKEN_EXPIRED", "Votre session a expiré, veuillez vous reconnecter.",
        "انتهت صلاحية الجلسة، المرجو إعادة الاتصال.")

    package static let tokenRevoked = refusal(
        .unauthenticated, "TOKEN_REVOKED", "Votre session est terminée, veuillez vous reconnecter.",
        "تم إنهاء الجلسة، المرجو إعادة الاتصال.")

    // MARK: What stands in the way

    package static let conditionsNotAccepted = refusal(
        .failedPrecondition, "CONDITIONS_NOT_ACCEPTED",
        "Veuillez accepter les conditions générales d'utilisation.",
        "المرجو الموافقة على الشروط العامة للاستخدام."
    ).at("conditions_accepted")

    package static let conditionsVersionUnknown = refusal(
        .failedPrecondition, "CONDITIONS_VERSION_UNKNOWN",
        "Cette version des conditions générales n'est pas en vigueur.",
        "هذه النسخة من الشروط العامة غير سارية."
    ).at("conditions_version")

    /// The fund has no activation journey (parameter `activation-enabled`).
    package static let activationNotOffered = refusal(
        .failedPrecondition, "ACTIVATION_NOT_OFFERED",
        "Cet organisme ne propose pas l'activation en ligne.",
        "هذه الهيئة لا تقدم خدمة تفعيل الحساب عبر الإنترنت."
    ).at("fund")

    package static let stepOutOfOrder = refusal(
        .failedPrecondition, "STEP_OUT_OF_ORDER", "Cette étape n'est pas celle en cours.",
        "هذه المرحلة ليست المرحلة الحالية.")

    package static let activationExpired = refusal(
        .failedPrecondition, "ACTIVATION_EXPIRED", "La demande a expiré, veuillez recommencer.",
        "انتهت صلاحية الطلب، المرجو إعادة العملية.")

    package static let activationNotFound = refusal(
        .notFound, "ACTIVATION_NOT_FOUND", "Cette demande d'activation n'existe pas.",
        "طلب التفعيل هذا غير موجود."
    ).at("activation_id")

    package static let noPaymentMode = refusal(
        .failedPrecondition, "NO_PAYMENT_MODE",
        "Aucun mode de paiement n'est enregistré : veuillez appeler le centre d'appels.",
        "لا توجد طريقة أداء مسجلة: المرجو الاتصال بمركز النداء.")

    package static let accountAlreadyActive = refusal(
        .alreadyExists, "ACCOUNT_ALREADY_ACTIVE",
        "Un compte existe déjà : utilisez « Vous avez oublié votre mot de passe ? ».",
        "يوجد حساب مسبقا: استعملوا خدمة نسيت كلمة المرور.")

    package static let contactAlreadyUsed = refusal(
        .alreadyExists, "CONTACT_ALREADY_USED",
        "Cette adresse ou ce numéro sert déjà à un autre compte.",
        "هذا العنوان أو الرقم مستعمل في حساب آخر.")

    package static let identifierTaken = refusal(
        .alreadyExists, "IDENTIFIER_ALREADY_USED", "Cet identifiant est déjà pris.",
        "هذا المعرف مستعمل مسبقا."
    ).at("identifier")

    package static let codeExpired = refusal(
        .failedPrecondition, "CODE_EXPIRED", "Le code de vérification a expiré.",
        "انتهت صلاحية رمز التحقق."
    ).at("code")

    package static let captchaRequired = refusal(
        .failedPrecondition, "CAPTCHA_REQUIRED",
        "Veuillez confirmer que vous n'êtes pas un robot.",
        "المرجو تأكيد أنكم لستم برنامجا آليا."
    ).at("captcha_proof")

    package static let accountSuspended = refusal(
        .permissionDenied, "ACCOUNT_SUSPENDED", "Le compte est suspendu.", "الحساب موقوف.")

    package static let accountClosed = refusal(
        .permissionDenied, "ACCOUNT_CLOSED", "Le compte est fermé.", "الحساب مغلق.")

    package static let accountObjected = refusal(
        .permissionDenied, "ACCOUNT_OBJECTED",
        "L'ouverture du compte fait l'objet d'une opposition : un agent va décider.",
        "تم الاعتراض على فتح الحساب: سيبت فيه أحد الأعوان.")

    /// ID-HRD-03: the hour at which it opens is told.
    package static func accountHeld(until hour: WallTime) -> Refusal {
        refusal(
            .permissionDenied, "ACCOUNT_HELD", "Le compte s'ouvrira à l'heure indiquée.",
            "سيفتح الحساب في الوقت المحدد.", until: hour)
    }

    /// ID-O-28: for this network address only.
    package static func accountLocked(until time: WallTime) -> Refusal {
        refusal(
            .permissionDenied, "ACCOUNT_LOCKED",
            "Trop d'essais : le compte est verrouillé pour le moment.",
            "محاولات كثيرة: الحساب مقفل مؤقتا.", until: time)
    }

    package static let accountNotFound = refusal(
        .notFound, "USER_UNKNOWN", "Ce compte n'existe pas.", "هذا الحساب غير موجود."
    ).at("account_id")

    package static let accountStateForbids = refusal(
        .failedPrecondition, "ACCOUNT_STATE_FORBIDS",
        "L'état du compte ne permet pas cette opération.", "حالة الحساب لا تسمح بهذه العملية.")

    package static let linkExpired = refusal(
        .failedPrecondition, "LINK_EXPIRED", "Ce lien n'est plus valable.",
        "هذا الرابط لم يعد صالحا.")

    package static let fundUnknown = refusal(
        .notFound, "FUND_UNKNOWN", "Organisme inconnu.", "هيئة غير معروفة."
    ).at("fund")

    // MARK: Too much

    package static func activationLocked(until time: WallTime) -> Refusal {
        refusal(
            .resourceExhausted, "ACTIVATION_LOCKED",
            "Trop d'essais : l'activation est verrouillée pour le moment.",
            "محاولات كثيرة: التفعيل مقفل مؤقتا.", until: time)
    }

    package static func codeLocked(until time: WallTime?) -> Refusal {
        refusal(
            .resourceExhausted, "CODE_LOCKED",
            "Trop de codes incorrects : veuillez demander un nouveau code.",
            "رموز خاطئة كثيرة: المرجو طلب رمز جديد.", until: time)
    }

    package static func resendTooSoon(until time: WallTime) -> Refusal {
        refusal(
            .resourceExhausted, "RESEND_TOO_SOON",
            "Veuillez patienter avant de demander un nouveau code.",
            "المرجو الانتظار قبل طلب رمز جديد.", until: time)
    }

    package static func sendLimitReached(until time: WallTime) -> Refusal {
        refusal(
            .resourceExhausted, "SEND_LIMIT_REACHED", "Trop de codes ont été demandés.",
            "تم طلب رموز كثيرة.", until: time)
    }

    /// Passwords are being checked as fast as may be: nothing was counted.
    package static let busy = refusal(
        .resourceExhausted, "BUSY", "Le service est très sollicité, veuillez réessayer.",
        "الخدمة مشغولة، المرجو إعادة المحاولة.")

    /// `until` becomes the cause: the moment from which to try again.
    static func refusal(
        _ kind: Kind, _ reason: Reason, _ french: String, _ arabic: String, until: WallTime? = nil
    ) -> Refusal {
        Refusal(
            kind, reason, BilingualText(french: french, arabic: arabic), cause: until?.description)
    }
}
