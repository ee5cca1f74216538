package import Base

/// What Enrollment refuses: the reasons of enrollment.md, section 22.
extension Refusal {
    package static func dateInvalid(_ field: String) -> Refusal {
        Refusal(
            .invalidArgument, "DATE_INVALID",
            BilingualText(
                french: "Cette date n'est pas possible.", arabic: "هذا التاريخ غير ممكن."),
            field: field)
    }

    package static let emailInvalid = Refusal(
        .invalidArgument, "EMAIL_INVALID",
        BilingualText(
            french: "L'adresse électronique n'est pas valide.",
            arabic: "البريد الإلكتروني غير صحيح."),
        field: "contacts.email")

    package static let reasonMissing = Refusal(
        .invalidArgument, "REASON_MISSING",
        BilingualText(french: "Un motif est obligatoire.", arabic: "السبب إجباري."),
        field: "reason")

    package static let kindUnknown = Refusal(
        .invalidArgument, "KIND_UNKNOWN",
        BilingualText(
            french: "Ce changement n'existe pas.", arabic: "هذا التغيير غير موجود."),
        field: "kind")

    package static let monthInvalid = Refusal(
        .invalidArgument, "MONTH_INVALID",
        BilingualText(french: "Le mois n'est pas valide.", arabic: "الشهر غير صحيح."),
        field: "month")

    package static let personUnknown = Refusal(
        .notFound, "PERSON_UNKNOWN",
        BilingualText(
            french: "Cette personne n'est pas connue.", arabic: "هذا الشخص غير معروف."))

    package static let employerUnknown = Refusal(
        .notFound, "EMPLOYER_UNKNOWN",
        BilingualText(
            french: "Cet employeur n'est pas connu.", arabic: "هذا المشغل غير معروف."),
        field: "affiliation_number")

    /// The person, or the number, is already in the fund's register (ENR-O-13, ENR-CRD-03).
    package static let alreadyRegistered = Refusal(
        .alreadyExists, "ALREADY_REGISTERED",
        BilingualText(
            french: "Cette personne est déjà immatriculée.", arabic: "هذا الشخص مسجل من قبل."))

    package static let alreadyAffiliated = Refusal(
        .alreadyExists, "ALREADY_AFFILIATED",
        BilingualText(
            french: "Cet employeur est déjà affilié.", arabic: "هذا المشغل منخرط من قبل."),
        field: "affiliation_number")

    package static let alreadyDependant = Refusal(
        .alreadyExists, "ALREADY_DEPENDANT",
        BilingualText(
            french: "Cette personne figure déjà parmi les ayants droit.",
            arabic: "هذا الشخص مصرح به من قبل ضمن ذوي الحقوق."))

    /// A spouse with an own right is no dependant (ENR-O-33).
    package static let insuredInOwnRight = Refusal(
        .failedPrecondition, "INSURED_IN_OWN_RIGHT",
        BilingualText(
            french: "Le conjoint est assuré à titre personnel.",
            arabic: "الزوج مؤمن له بصفته الشخصية."))

    /// The child has passed the age up to which it is declared (ENR-DEP-03).
    package static let tooOld = Refusal(
        .failedPrecondition, "TOO_OLD",
        BilingualText(
            french: "L'enfant a dépassé la limite d'âge.", arabic: "تجاوز الابن السن الأقصى."),
        field: "birth_day")

    package static let notADependant = Refusal(
        .failedPrecondition, "NOT_A_DEPENDANT",
        BilingualText(
            french: "Ce changement ne concerne pas cette personne.",
            arabic: "هذا التغيير لا يعني هذا الشخص."),
        field: "kind")

    package static let employerNotAffiliated = Refusal(
        .failedPrecondition, "EMPLOYER_NOT_AFFILIATED",
        BilingualText(
            french: "L'employeur n'est pas affilié.", arabic: "المشغل غير منخرط."),
        field: "start.affiliation_number")

    package static let notThisEmployer = Refusal(
        .permissionDenied, "NOT_THIS_EMPLOYER",
        BilingualText(
            french: "Vous ne déclarez que pour votre propre numéro d'affiliation.",
            arabic: "لا يمكنكم التصريح إلا برقم انخراطكم."),
        field: "start.affiliation_number")

    package static let fileTooLarge = Refusal(
        .invalidArgument, "FILE_TOO_LARGE",
        BilingualText(french: "Le fichier est trop grand.", arabic: "الملف كبير جدا."))

    package static let importInProgress = Refusal(
        .resourceExhausted, "IMPORT_IN_PROGRESS",
        BilingualText(
            french: "Un fichier de cet employeur est en cours de réception.",
            arabic: "يجري استلام ملف لهذا المشغل."))

    package static let tooManyImports = Refusal(
        .resourceExhausted, "TOO_MANY_REQUESTS",
        BilingualText(
            french: "Trop de fichiers sont reçus en ce moment : réessayez plus tard.",
            arabic: "يتم استلام ملفات كثيرة حاليا: المرجو المحاولة لاحقا."))
}
