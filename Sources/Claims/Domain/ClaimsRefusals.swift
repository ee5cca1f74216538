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

    package static let beneficiaryNotFound = Refusal(
        .notFound, "BENEFICIARY_NOT_FOUND",
        BilingualText(
            french: "Aucun bénéficiaire ne correspond à ces données.",
            arabic: "لا يوجد مستفيد مطابق لهذه المعطيات."))

    package static let insuredNotFound = Refusal(
        .notFound, "INSURED_NOT_FOUND",
        BilingualText(
            french: "Aucun assuré ne correspond à cet identifiant.",
            arabic: "لا يوجد مؤمن بهذا المعرف."))

    package static let fileNotFound = Refusal(
        .notFound, "FILE_NOT_FOUND",
        BilingualText(
            french: "Aucun dossier ne porte ce numéro.", arabic: "لا يوجد ملف بهذا الرقم."),
        field: "number")

    package static let agreementNotFound = Refusal(
        .notFound, "AGREEMENT_NOT_FOUND",
        BilingualText(
            french: "Aucune demande de prise en charge ne porte ce numéro.",
            arabic: "لا يوجد طلب تحمل بهذا الرقم."),
        field: "number")

    package static let wrongFund = Refusal(
        .failedPrecondition, "WRONG_FUND",
        BilingualText(
            french: "Le bénéficiaire relève d'un autre organisme gestionnaire.",
            arabic: "المستفيد تابع لهيئة تدبير أخرى."),
        field: "fund")

    package static let coveredElsewhere = Refusal(
        .failedPrecondition, "COVERED_ELSEWHERE",
        BilingualText(
            french: "Le bénéficiaire est couvert par un autre régime à la date des soins.",
            arabic: "المستفيد مشمول بنظام آخر في تاريخ العلاج."))

    /// `cause` is Enrollment's reason, such as `QUALIFYING_DAYS_MISSING`.
    package static func notEntitled(_ reason: String) -> Refusal {
        Refusal(
            .failedPrecondition, "NOT_ENTITLED",
            BilingualText(
                french: "Le droit n'est pas ouvert à la date des soins.",
                arabic: "الحق غير مفتوح في تاريخ العلاج."),
            cause: reason)
    }

    package static let notInBasketAge = Refusal(
        .failedPrecondition, "NOT_IN_BASKET_AGE",
        BilingualText(
            french: "Ces soins ne sont pas couverts à cet âge.",
            arabic: "هذه العلاجات غير مشمولة بالتغطية في هذا السن."))

    package static let priorApprovalMissing = Refusal(
        .failedPrecondition, "PRIOR_APPROVAL_MISSING",
        BilingualText(
            french: "Ces soins sont soumis à un accord préalable.",
            arabic: "هذه العلاجات تستلزم موافقة مسبقة."))

    package static let approvalNotFound = Refusal(
        .notFound, "APPROVAL_NOT_FOUND",
        BilingualText(
            french: "Aucune demande d'accord préalable ne porte ce numéro.",
            arabic: "لا يوجد طلب موافقة مسبقة بهذا الرقم."),
        field: "number")

    package static let notSubjectToApproval = Refusal(
        .failedPrecondition, "NOT_SUBJECT_TO_APPROVAL",
        BilingualText(
            french: "Ces soins ne sont pas soumis à un accord préalable.",
            arabic: "هذه العلاجات لا تستلزم موافقة مسبقة."),
        field: "code")

    package static let approvalExpired = Refusal(
        .failedPrecondition, "APPROVAL_EXPIRED",
        BilingualText(
            french: "L'accord préalable n'était pas valable à la date des soins.",
            arabic: "لم تكن الموافقة المسبقة سارية في تاريخ العلاج."))

    package static let approvalExhausted = Refusal(
        .failedPrecondition, "APPROVAL_EXHAUSTED",
        BilingualText(
            french: "Les séances accordées sont épuisées.", arabic: "تم استنفاد الحصص الممنوحة."))

    package static let sessionsInvalid = Refusal(
        .invalidArgument, "SESSIONS_INVALID",
        BilingualText(
            french: "Le nombre de séances n'est pas valable.", arabic: "عدد الحصص غير صحيح."),
        field: "sessions")

    package static let futureCareDate = Refusal(
        .invalidArgument, "FUTURE_CARE_DATE",
        BilingualText(
            french: "La date des soins est postérieure au dépôt du dossier.",
            arabic: "تاريخ العلاج لاحق لتاريخ إيداع الملف."))

    package static let filedTooLate = Refusal(
        .failedPrecondition, "FILED_TOO_LATE",
        BilingualText(
            french: "Le délai de dépôt du dossier est dépassé.", arabic: "انقضى أجل إيداع الملف."))

    package static let unknownSheetKind = Refusal(
        .invalidArgument, "UNKNOWN_SHEET_KIND",
        BilingualText(
            french: "Cette sorte de feuille de soins n'existe pas.",
            arabic: "هذا النوع من أوراق العلاج غير موجود."))

    package static let badSerial = Refusal(
        .invalidArgument, "BAD_SERIAL",
        BilingualText(
            french: "Le numéro de série n'est pas valide.", arabic: "الرقم التسلسلي غير صحيح."))

    package static let sheetNotFound = Refusal(
        .notFound, "SHEET_NOT_FOUND",
        BilingualText(
            french: "Aucune feuille de soins ne porte ce numéro de série.",
            arabic: "لا توجد ورقة علاج بهذا الرقم التسلسلي."))

    package static let sheetAlreadyUsed = Refusal(
        .failedPrecondition, "SHEET_ALREADY_USED",
        BilingualText(
            french: "Cette feuille de soins a déjà servi.", arabic: "سبق استعمال ورقة العلاج هذه."))

    package static let sheetNotOfInsured = Refusal(
        .failedPrecondition, "SHEET_NOT_OF_INSURED",
        BilingualText(
            french: "Cette feuille de soins est au nom d'un autre assuré.",
            arabic: "ورقة العلاج هذه باسم مؤمن آخر."))

    package static let notYours = Refusal(
        .permissionDenied, "NOT_YOURS",
        BilingualText(
            french: "Ce dossier ne vous concerne pas.", arabic: "هذا الملف لا يخصكم."))

    package static let noMissingItem = Refusal(
        .invalidArgument, "NO_MISSING_ITEM",
        BilingualText(
            french: "Indiquez au moins une pièce manquante.",
            arabic: "بينوا وثيقة ناقصة واحدة على الأقل."))

    package static let missingItemUnanswered = Refusal(
        .invalidArgument, "MISSING_ITEM_UNANSWERED",
        BilingualText(
            french: "Chaque pièce demandée doit recevoir une réponse.",
            arabic: "يجب الجواب عن كل وثيقة مطلوبة."))

    package static let unknownIllness = Refusal(
        .invalidArgument, "UNKNOWN_ALD_CODE",
        BilingualText(
            french: "Ce code d'affection de longue durée n'existe pas.",
            arabic: "رمز المرض المزمن هذا غير موجود."),
        field: "illness")

    /// Nothing tells where the refund is to be sent.
    package static let noBankIdentity = Refusal(
        .failedPrecondition, "NO_BANK_IDENTITY",
        BilingualText(
            french: "Aucun moyen de paiement n'est enregistré pour l'assuré.",
            arabic: "لا توجد وسيلة أداء مسجلة للمؤمن."))

    package static let rateOutOfRange = Refusal(
        .invalidArgument, "RATE_OUT_OF_RANGE",
        BilingualText(
            french: "Le taux d'exonération est hors des limites légales.",
            arabic: "نسبة الإعفاء خارج الحدود القانونية."),
        field: "rate_basis_points")

    package static let badPeriod = Refusal(
        .invalidArgument, "BAD_PERIOD",
        BilingualText(french: "La période n'est pas valide.", arabic: "الفترة غير صحيحة."))

    package static let duplicateRequest = Refusal(
        .alreadyExists, "DUPLICATE_REQUEST",
        BilingualText(
            french: "Une demande en cours porte sur les mêmes soins.",
            arabic: "يوجد طلب جار يخص نفس العلاجات."))

    package static let documentMissing = Refusal(
        .invalidArgument, "DOCUMENT_MISSING",
        BilingualText(
            french: "Joignez au moins un document médical.",
            arabic: "أرفقوا وثيقة طبية واحدة على الأقل."),
        field: "documents")

    package static let documentInvalid = Refusal(
        .invalidArgument, "DOCUMENT_INVALID",
        BilingualText(
            french: "Les documents sont des PDF, JPEG ou PNG de 5 Mio au plus.",
            arabic: "الوثائق بصيغة PDF أو JPEG أو PNG لا تتجاوز 5 ميبيبايت."),
        field: "documents")

    package static let admissionTooEarly = Refusal(
        .failedPrecondition, "ADMISSION_TOO_EARLY",
        BilingualText(
            french:
                "La demande doit précéder les soins, ou suivre de près une admission en urgence.",
            arabic: "يجب أن يسبق الطلب العلاج أو أن يلي الاستشفاء الاستعجالي بقليل."))

    package static let noDecisionYet = Refusal(
        .failedPrecondition, "NO_DECISION_YET",
        BilingualText(
            french: "Aucune décision n'a encore été prise.", arabic: "لم يتخذ أي قرار بعد."))

    /// Every number of a kind has been given.
    package static let numbersUsedUp = Refusal(
        .resourceExhausted, "NUMBERS_USED_UP",
        BilingualText(
            french: "Aucun numéro n'est plus disponible.", arabic: "لم يعد هناك رقم متاح."))
}
