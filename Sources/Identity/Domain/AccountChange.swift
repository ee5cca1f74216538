package import Base

/// Something that changed for a person, as the window of the private space tells it (ID-ALR-02).
package struct AccountChange: Hashable, Sendable {
    /// A row of the window.
    package enum Category: String, Hashable, Sendable, CaseIterable {
        case administrativeSituation = "ADMINISTRATIVE_SITUATION"
        case administrativeRequests = "ADMINISTRATIVE_REQUESTS"
        case sicknessFiles = "SICKNESS_FILES"
        /// ID-ALR-03: what no other row names stands in the nearest one.
        case priorApprovals = "PRIOR_APPROVALS"

        /// The label as printed, and in Arabic.
        package var label: BilingualText {
            switch self {
            case .administrativeSituation:
                BilingualText(
                    french: "Votre Situation administrative ou celle de vos ayants droit",
                    arabic: "وضعيتكم الإدارية أو وضعية ذوي حقوقكم")
            case .administrativeRequests:
                BilingualText(
                    french: "Suivi de vos démarches administratives",
                    arabic: "تتبع إجراءاتكم الإدارية")
            case .sicknessFiles:
                BilingualText(
                    french: "Traitement de vos dossiers de maladie",
                    arabic: "معالجة ملفاتكم المرضية")
            case .priorApprovals:
                BilingualText(
                    french: "Traitement de vos demandes de prise en charge",
                    arabic: "معالجة طلبات التحمل الخاصة بكم")
            }
        }
    }

    /// What happened.
    package enum Event: String, Hashable, Sendable, CaseIterable {
        case rightsChanged = "RIGHTS_CHANGED"
        case recordChanged = "RECORD_CHANGED"
        case refundDecided = "REFUND_DECIDED"
        case agreementApproved = "AGREEMENT_APPROVED"
        case agreementRefused = "AGREEMENT_REFUSED"

        package var category: Category {
            switch self {
            case .rightsChanged: .administrativeSituation
            case .recordChanged: .administrativeRequests
            case .refundDecided: .sicknessFiles
            case .agreementApproved, .agreementRefused: .priorApprovals
            }
        }

        package var text: BilingualText {
            switch self {
            case .rightsChanged:
                BilingualText(
                    french: "Vos droits ont été mis à jour.", arabic: "تم تحيين حقوقكم.")
            case .recordChanged:
                BilingualText(
                    french: "Votre dossier administratif a été modifié.",
                    arabic: "تم تعديل ملفكم الإداري.")
            case .refundDecided:
                BilingualText(
                    french: "Un dossier de maladie a été traité.",
                    arabic: "تمت معالجة ملف مرض.")
            case .agreementApproved:
                BilingualText(
                    french: "Une demande de prise en charge a été acceptée.",
                    arabic: "تم قبول طلب تحمل.")
            case .agreementRefused:
                BilingualText(
                    french: "Une demande de prise en charge a été refusée.",
                    arabic: "تم رفض طلب تحمل.")
            }
        }
    }

    /// Rises from one to the next.
    package let id: Int
    /// The person in Enrollment.
    package let person: String
    package let event: Event
    package let at: WallTime
    /// The number of the file; empty where there is none.
    package let file: String

    package init(id: Int = 0, person: String, event: Event, at: WallTime, file: String = "") {
        self.id = id
        self.person = person
        self.event = event
        self.at = at
        self.file = file
    }
}
