import Base
import CommonAPI
import IdentityAPI
import ServiceKit

/// Refusals that count, as they are kept.
extension IdentityV1.KeptRefusal {
    init(_ refusal: Refusal) {
        self.init(
            kind: "\(refusal.kind)", reason: refusal.reason.name,
            text: CommonV1.BilingualText(refusal.text), field: refusal.field ?? "",
            cause: refusal.cause ?? "")
    }
}

extension Refusal {
    init(_ kept: IdentityV1.KeptRefusal) {
        // Only this program writes them, so kind and reason are always known.
        let kind = Kind.allCases.first { "\($0)" == kept.kind } ?? .failedPrecondition
        self.init(
            kind, Reason(kept.reason) ?? "REFUSED",
            BilingualText(french: kept.text?.french ?? "", arabic: kept.text?.arabic ?? ""),
            field: kept.field.isEmpty ? nil : kept.field,
            cause: kept.cause.isEmpty ? nil : kept.cause)
    }

    static let publicKeyTooShort = Refusal(
        .invalidArgument, "IDEMPOTENCY_KEY_TOO_SHORT",
        BilingualText(
            french: "La clé d'idempotence doit compter au moins 16 caractères imprévisibles.",
            arabic: "يجب أن يتكون مفتاح عدم التكرار من 16 حرفا غير متوقع على الأقل."),
        field: "idempotency-key")
}
