/// Where an activation stands (ID-ACT-05; section 4.4 of the domain).
package enum ActivationState: String, Hashable, Sendable, CaseIterable {
    case identity = "IDENTITY"
    case paymentQuestions = "PAYMENT_QUESTIONS"
    case emailEntry = "EMAIL_ENTRY"
    case emailCode = "EMAIL_CODE"
    case mobileEntry = "MOBILE_ENTRY"
    case mobileCode = "MOBILE_CODE"
    case password = "PASSWORD"
    case completed = "COMPLETED"
    case expired = "EXPIRED"
    case cancelled = "CANCELLED"
    case locked = "LOCKED"

    /// Whether nothing can follow any more.
    package var isOver: Bool {
        switch self {
        case .completed, .expired, .cancelled, .locked: true
        case .identity, .paymentQuestions, .emailEntry, .emailCode, .mobileEntry, .mobileCode,
            .password:
            false
        }
    }

    /// The state after the event; `nil` where the event cannot happen.
    ///
    /// One line for each line of the domain's table: the order of the pages is fixed (ID-ACT-04), and
    /// only a code's page leads back, to correct an address or number (ID-O-11).
    package func after(_ event: ActivationEvent) -> ActivationState? {
        switch (self, event) {
        case (.identity, .identityMatched): .paymentQuestions
        case (.identity, .notMatched): .identity
        case (.paymentQuestions, .answersMatched): .emailEntry
        case (.paymentQuestions, .notMatched): .paymentQuestions
        case (.identity, .failuresExhausted), (.paymentQuestions, .failuresExhausted): .locked
        case (.emailEntry, .emailSubmitted), (.emailCode, .emailSubmitted): .emailCode
        case (.emailCode, .codeResent): .emailCode
        case (.emailCode, .codeWrong): .emailCode
        case (.emailCode, .codeVerified): .mobileEntry
        case (.mobileEntry, .mobileSubmitted), (.mobileCode, .mobileSubmitted): .mobileCode
        case (.mobileCode, .codeResent): .mobileCode
        case (.mobileCode, .codeWrong): .mobileCode
        case (.mobileCode, .codeVerified): .password
        case (.password, .passwordSaved): .completed
        case (_, .idle) where !isOver: .expired
        case (_, .cancelled) where !isOver: .cancelled
        default: nil
        }
    }
}

/// What happens to an activation.
package enum ActivationEvent: String, Hashable, Sendable, CaseIterable {
    case identityMatched
    case answersMatched
    /// Identity or answers; the failure is counted.
    case notMatched
    /// Not matched once more than is allowed (ID-O-08).
    case failuresExhausted
    case emailSubmitted
    case mobileSubmitted
    case codeResent
    case codeWrong
    case codeVerified
    case passwordSaved
    /// Too long without action (ID-O-10).
    case idle
    case cancelled
}

/// What a person asks of an activation, and in which states it may be asked.
package enum ActivationStep: String, Hashable, Sendable, CaseIterable {
    case submitIdentity
    case answerPaymentQuestions
    case submitEmail
    case verifyEmailCode
    case resendEmailCode
    case submitMobile
    case verifyMobileCode
    case resendMobileCode
    case setFirstPassword
    case cancel

    /// Whether the step belongs to the page that `state` shows; any other is STEP_OUT_OF_ORDER.
    package func isOffered(in state: ActivationState) -> Bool {
        switch self {
        case .submitIdentity: state == .identity
        case .answerPaymentQuestions: state == .paymentQuestions
        case .submitEmail: state == .emailEntry || state == .emailCode
        case .verifyEmailCode, .resendEmailCode: state == .emailCode
        case .submitMobile: state == .mobileEntry || state == .mobileCode
        case .verifyMobileCode, .resendMobileCode: state == .mobileCode
        case .setFirstPassword: state == .password
        case .cancel: !state.isOver
        }
    }
}
