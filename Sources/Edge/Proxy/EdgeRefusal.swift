internal import Base
internal import RPC

/// Why the edge itself ends a call. What a backend says is passed on as it is.
enum EdgeRefusal: String, Error, Hashable, CaseIterable {
    case methodUnknown = "METHOD_UNKNOWN"
    case serviceUnknown = "SERVICE_UNKNOWN"
    case tokenMissing = "NOT_SIGNED_IN"
    case tokenRefused = "TOKEN_REFUSED"
    case tokenExpired = "TOKEN_EXPIRED"
    case tokensTooMany = "TOKENS_TOO_MANY"
    case keysUnknown = "KEYS_UNAVAILABLE"
    case certificateUnknown = "CERTIFICATE_NAMES_NOBODY"
    case certificateExpired = "CERTIFICATE_EXPIRED"
    case callerNotAllowed = "CALLER_NOT_ALLOWED"
    case headersTooLarge = "METADATA_TOO_LARGE"
    case timeoutMalformed = "TIMEOUT_MALFORMED"
    case deadlinePassed = "DEADLINE_PASSED"
    case backendUnreachable = "BACKEND_UNREACHABLE"
    case backendBusy = "BACKEND_BUSY"
    case backendLost = "BACKEND_LOST"
    case backendReset = "BACKEND_RESET"
    case backendFault = "BACKEND_FAULT"
    case clientStalled = "CLIENT_STALLED"
    case stopping = "EDGE_STOPPING"

    var code: StatusCode {
        switch self {
        case .methodUnknown, .serviceUnknown: .unimplemented
        case .tokenMissing, .tokenRefused, .tokenExpired, .certificateExpired: .unauthenticated
        case .certificateUnknown, .callerNotAllowed: .permissionDenied
        case .tokensTooMany, .headersTooLarge: .resourceExhausted
        case .timeoutMalformed, .backendFault: .internal
        case .deadlinePassed, .clientStalled: .deadlineExceeded
        case .keysUnknown, .backendUnreachable, .backendBusy, .backendLost, .backendReset,
            .stopping:
            .unavailable
        }
    }

    /// What a developer reads.
    private var message: String {
        switch self {
        case .methodUnknown: "the service has no such method"
        case .serviceUnknown: "there is no such service"
        case .tokenMissing: "the method asks for an access token"
        case .tokenRefused: "the access token is not valid"
        case .tokenExpired: "the access token has expired"
        case .tokensTooMany: "too many access tokens on one connection"
        case .keysUnknown: "the keys of access tokens are not known yet"
        case .certificateUnknown: "the certificate names no provider and no employer"
        case .certificateExpired: "the certificate has expired"
        case .callerNotAllowed: "the caller may not call this method"
        case .headersTooLarge: "the metadata is larger than the limit"
        case .timeoutMalformed: "the grpc-timeout is malformed"
        case .deadlinePassed: "the deadline has passed"
        case .backendUnreachable: "no server of the service can be reached"
        case .backendBusy: "every server of the service is busy"
        case .backendLost: "the connection to the service was lost"
        case .backendReset: "the service has reset the call"
        case .backendFault: "the service gave no valid answer"
        case .clientStalled: "the client does not read its answer"
        case .stopping: "the edge stops"
        }
    }

    /// What people read.
    private var text: BilingualText {
        switch self {
        case .methodUnknown, .serviceUnknown, .timeoutMalformed, .headersTooLarge:
            BilingualText(
                french: "Cette opération n'existe pas ou sa demande n'est pas valable.",
                arabic: "هذه العملية غير موجودة أو طلبها غير صالح.")
        case .tokenMissing, .tokenRefused, .tokenExpired:
            BilingualText(
                french: "Veuillez vous connecter à votre espace.",
                arabic: "المرجو تسجيل الدخول إلى فضائكم.")
        case .certificateUnknown, .certificateExpired:
            BilingualText(
                french: "Votre certificat n'est pas reconnu ou n'est plus valable.",
                arabic: "شهادتكم غير معروفة أو لم تعد صالحة.")
        case .callerNotAllowed:
            BilingualText(
                french: "Votre compte ne permet pas cette opération.",
                arabic: "حسابكم لا يسمح بهذه العملية.")
        case .deadlinePassed, .clientStalled:
            BilingualText(
                french: "Le délai est dépassé, veuillez réessayer.",
                arabic: "انتهت المهلة، المرجو إعادة المحاولة.")
        case .tokensTooMany, .keysUnknown, .backendUnreachable, .backendBusy, .backendLost,
            .backendReset, .backendFault, .stopping:
            BilingualText(
                french: "Le service est momentanément indisponible, veuillez réessayer.",
                arabic: "الخدمة غير متاحة مؤقتا، المرجو إعادة المحاولة.")
        }
    }

    /// Who refuses: the `domain` of the ErrorInfo.
    static let domain = "tadamun-edge"

    /// The status that the client gets; `detail` says what about, never whom.
    func status(_ detail: [String: String] = [:]) -> Status {
        Status(code, "by the edge: \(message)")
            .with(reason: rawValue, domain: Self.domain, metadata: detail)
            .with(text)
    }
}
