package import Base

/// What a message says; it is rendered when it is sent, so that no code lies in the store.
package enum Notice: String, Hashable, Sendable, CaseIterable {
    /// A one-time code (ID-OTP-01).
    case code = "CODE"
    /// An account was asked for in the name of who has this contact; with a link to object
    /// (ID-HRD-03).
    case activation = "ACTIVATION"

    /// `value` is the code, or what the link carries; `time` the minutes for which a code is good, or
    /// the hour at which the account opens.
    package func text(_ value: String, _ time: String) -> BilingualText {
        switch self {
        case .code:
            BilingualText(
                french: "Votre code de vérification est \(value). Il est valable \(time) minutes. "
                    + "Ne le communiquez à personne.",
                arabic:
                    "رمز التحقق الخاص بكم هو \(value). صالح لمدة \(time) دقائق. لا تشاركوه مع أحد.")
        case .activation:
            BilingualText(
                french: "Un compte en ligne a été demandé à votre nom et s'ouvrira le \(time). "
                    + "Si ce n'est pas vous, opposez-vous avec ce code : \(value)",
                arabic: "تم طلب حساب إلكتروني باسمكم وسيفتح بتاريخ \(time). "
                    + "إن لم تكونوا أنتم، اعترضوا بهذا الرمز: \(value)")
        }
    }
}

/// By what a message travels.
package enum MessageChannel: String, Hashable, Sendable, CaseIterable {
    case email = "EMAIL"
    case sms = "SMS"
}
