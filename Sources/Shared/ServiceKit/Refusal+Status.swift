package import Base
package import RPC
package import Store

/// A refusal as it leaves a service: the status of its kind, the reason for programs, the sentence in
/// both languages, the field at fault.
extension Refusal: StatusConvertible {
    package var status: Status {
        var status = Status(kind.code, reason.name)
            .with(
                reason: reason.name, domain: ServiceDomain.name,
                metadata: cause.map { ["cause": $0] } ?? [:]
            )
            .with(text)
        if let field {
            status = status.with(violations: [(field: field, description: text.french)])
        }
        return status
    }
}

extension Refusal.Kind {
    /// The gRPC code of the same name.
    package var code: StatusCode {
        switch self {
        case .invalidArgument: .invalidArgument
        case .notFound: .notFound
        case .alreadyExists: .alreadyExists
        case .failedPrecondition: .failedPrecondition
        case .permissionDenied: .permissionDenied
        case .unauthenticated: .unauthenticated
        case .resourceExhausted: .resourceExhausted
        case .unavailable: .unavailable
        }
    }
}

/// Whose reasons they are: the `domain` of every `ErrorInfo`.
package enum ServiceDomain {
    package static let name = "tadamun"
}

/// What a store's failure means to a client: nothing of the store's own words leaves the service.
extension StoreError: StatusConvertible {
    package var status: Status {
        switch self {
        case .overloaded(let retryAfter):
            Status(.resourceExhausted, "STORE_OVERLOADED")
                .with(reason: "STORE_OVERLOADED", domain: ServiceDomain.name)
                .with(retryAfterNanoseconds: retryAfter.wholeNanoseconds)
                .with(Self.laterText)
        case .full, .closed, .inUse:
            Status(.unavailable, "STORE_UNAVAILABLE")
                .with(reason: "STORE_UNAVAILABLE", domain: ServiceDomain.name)
                .with(Self.laterText)
        case .failed:
            // Whether the write was kept is unknown: a repeat with the same key tells.
            Status(.unavailable, "STORE_FAILED")
                .with(reason: "STORE_FAILED", domain: ServiceDomain.name)
                .with(Self.laterText)
        case .corrupt, .constraint, .migrations, .sql:
            Status(.internal, "STORE_FAULT")
                .with(reason: "STORE_FAULT", domain: ServiceDomain.name)
        }
    }

    private static let laterText = BilingualText(
        french: "Le service est momentanément indisponible, veuillez réessayer.",
        arabic: "الخدمة غير متاحة مؤقتا، المرجو إعادة المحاولة.")
}
