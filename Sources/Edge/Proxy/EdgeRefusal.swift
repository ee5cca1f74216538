internal import Base
internal import EdgeRouting
internal import ProtobufJSON
internal import RPC

/// Why the edge itself ends a call. What a backend says is passed on as it is.
enum EdgeRefusal: String, Error, Hashable, CaseIterable {
    case methodUnknown = "METHOD_UNKNOWN"
    case serviceUnknown = "SERVICE_UNKNOWN"
    case tokenMissing = "NOT_SIGNED_IN"
    case tokenRefused = "TOKEN_REFUSED"
    case tokenExpired = "TOKEN_EXPIRED"
    case tokenRevoked = "TOKEN_REVOKED"
    case tokensTooMany = "TOKENS_TOO_MANY"
    case keysUnknown = "KEYS_UNAVAILABLE"
    case certificateUnknown = "CERTIFICATE_NAMES_NOBODY"
    case certificateExpired = "CERTIFICATE_EXPIRED"
    case callerNotAllowed = "CALLER_NOT_ALLOWED"
    case headersTooLarge = "METADATA_TOO_LARGE"
    case messageTooLarge = "MESSAGE_TOO_LARGE"
    case rateExceeded = "RATE_EXCEEDED"
    case routeFull = "ROUTE_FULL"
    case edgeOverloaded = "EDGE_OVERLOADED"
    case answerTooLarge = "ANSWER_TOO_LARGE"
    case bodyMalformed = "BODY_MALFORMED"
    case methodNotInJSON = "METHOD_NOT_IN_JSON"
    case originNotAllowed = "ORIGIN_NOT_ALLOWED"
    case timeoutMalformed = "TIMEOUT_MALFORMED"
    case deadlinePassed = "DEADLINE_PASSED"
    case backendUnreachable = "BACKEND_UNREACHABLE"
    case backendBusy = "BACKEND_BUSY"
    case backendFull = "BACKEND_FULL"
    case backendOverloaded = "BACKEND_OVERLOADED"
    case circuitOpen = "CIRCUIT_OPEN"
    case backendLost = "BACKEND_LOST"
    case backendReset = "BACKEND_RESET"
    case backendFault = "BACKEND_FAULT"
    case clientStalled = "CLIENT_STALLED"
    case stopping = "EDGE_STOPPING"

    var code: StatusCode {
        switch self {
        case .methodUnknown, .serviceUnknown, .methodNotInJSON: .unimplemented
        case .bodyMalformed: .invalidArgument
        case .tokenMissing, .tokenRefused, .tokenExpired, .tokenRevoked, .certificateExpired:
            .unauthenticated
        case .certificateUnknown, .callerNotAllowed, .originNotAllowed: .permissionDenied
        case .tokensTooMany, .headersTooLarge, .messageTooLarge, .answerTooLarge, .rateExceeded:
            .resourceExhausted
        case .timeoutMalformed, .backendFault: .internal
        case .deadlinePassed, .clientStalled: .deadlineExceeded
        case .keysUnknown, .backendUnreachable, .backendBusy, .backendLost, .backendReset,
            .routeFull, .edgeOverloaded, .backendFull, .backendOverloaded, .circuitOpen, .stopping:
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
        case .tokenRevoked: "the session of the access token is over"
        case .tokensTooMany: "too many access tokens on one connection"
        case .keysUnknown: "the keys of access tokens are not known yet"
        case .certificateUnknown: "the certificate names no provider and no employer"
        case .certificateExpired: "the certificate has expired"
        case .callerNotAllowed: "the caller may not call this method"
        case .headersTooLarge: "the metadata is larger than the limit"
        case .messageTooLarge: "a message is larger than the route's limit"
        case .answerTooLarge: "the answer is larger than JSON is made of"
        case .bodyMalformed: "the body is not the request that the method takes"
        case .methodNotInJSON: "the method cannot be called with JSON"
        case .originNotAllowed: "pages of this origin may not call"
        case .rateExceeded: "more calls than the limit allows"
        case .routeFull: "as many calls are in flight as the route allows"
        case .edgeOverloaded: "the edge has more to do than it can"
        case .timeoutMalformed: "the grpc-timeout is malformed"
        case .deadlinePassed: "the deadline has passed"
        case .backendUnreachable: "no server of the service can be reached"
        case .backendBusy: "every server of the service is busy"
        case .backendFull: "as many calls are in flight as the service is allowed"
        case .backendOverloaded: "calls would wait too long for the service"
        case .circuitOpen: "the service gives no valid answers"
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
        case .methodUnknown, .serviceUnknown, .timeoutMalformed, .headersTooLarge, .messageTooLarge,
            .answerTooLarge, .bodyMalformed, .methodNotInJSON:
            BilingualText(
                french: "Cette opération n'existe pas ou sa demande n'est pas valable.",
                arabic: "هذه العملية غير موجودة أو طلبها غير صالح.")
        case .tokenMissing, .tokenRefused, .tokenExpired, .tokenRevoked:
            BilingualText(
                french: "Veuillez vous connecter à votre espace.",
                arabic: "المرجو تسجيل الدخول إلى فضائكم.")
        case .certificateUnknown, .certificateExpired:
            BilingualText(
                french: "Votre certificat n'est pas reconnu ou n'est plus valable.",
                arabic: "شهادتكم غير معروفة أو لم تعد صالحة.")
        case .callerNotAllowed, .originNotAllowed:
            BilingualText(
                french: "Votre compte ne permet pas cette opération.",
                arabic: "حسابكم لا يسمح بهذه العملية.")
        case .deadlinePassed, .clientStalled:
            BilingualText(
                french: "Le délai est dépassé, veuillez réessayer.",
                arabic: "انتهت المهلة، المرجو إعادة المحاولة.")
        case .rateExceeded:
            BilingualText(
                french: "Trop de demandes, veuillez patienter un instant.",
                arabic: "طلبات كثيرة، المرجو الانتظار قليلا.")
        case .tokensTooMany, .keysUnknown, .routeFull, .edgeOverloaded, .backendUnreachable,
            .backendBusy, .backendFull, .backendOverloaded, .circuitOpen, .backendLost,
            .backendReset, .backendFault, .stopping:
            BilingualText(
                french: "Le service est momentanément indisponible, veuillez réessayer.",
                arabic: "الخدمة غير متاحة مؤقتا، المرجو إعادة المحاولة.")
        }
    }

    /// Who refuses: the `domain` of the ErrorInfo.
    static let domain = "tadamun-edge"

    /// The status that the client gets; `about` says what it is about, never whom.
    func status(_ about: About = About()) -> Status {
        var status = Status(code, "by the edge: \(message)")
            .with(reason: rawValue, domain: Self.domain, metadata: about.metadata)
        if let fault = about.fault {
            status = status.with(violations: [(fault.path, fault.reason)])
        }
        if let nanoseconds = about.retryAfterNanoseconds {
            status = status.with(retryAfterNanoseconds: nanoseconds)
        }
        return status.with(text)
    }

    /// What a refusal is about: the limit and whose it is, and when it may end.
    struct About {
        var metadata: [String: String] = [:]
        /// The least time after which the call would be taken.
        var retryAfterNanoseconds: Int64?
        /// What is wrong with a request in JSON.
        var fault: JSONMappingError?
    }
}

extension EdgeRefusal.About {
    init(_ limit: RateLimit, nanoseconds: Int64) {
        self.init(
            metadata: [
                "limit": limit.subject.rawValue, "calls": String(limit.calls),
                "milliseconds": String(limit.everyNanoseconds / 1_000_000),
                "burst": String(limit.burst),
                "route": limit.scope.isEmpty ? "every" : limit.scope,
            ], retryAfterNanoseconds: nanoseconds)
    }
}
