package import Base
package import Crypto

/// One activation: everything that is kept of it between its steps. What the person answers to prove
/// identity is not (ID-ACT-08).
package struct Activation: Hashable, Sendable {
    package let id: String
    package let fund: Fund
    /// `fr` or `ar`.
    package let language: String
    /// The version of the conditions that were accepted (ID-O-52).
    package let conditions: String
    package let startedAt: WallTime
    /// When it last moved: the idle time runs from here.
    package private(set) var touchedAt: WallTime
    package private(set) var state: ActivationState
    /// Known once identity has matched; gone once the journey is over.
    package var person: MatchedPerson?
    package var email: EmailAddress?
    package var mobile: MobileNumber?
    /// The account that the journey has opened.
    package var account: String?

    package init(
        id: String, fund: Fund, language: String, conditions: String, startedAt: WallTime,
        touchedAt: WallTime, state: ActivationState, person: MatchedPerson? = nil,
        email: EmailAddress? = nil, mobile: MobileNumber? = nil, account: String? = nil
    ) {
        self.id = id
        self.fund = fund
        self.language = language
        self.conditions = conditions
        self.startedAt = startedAt
        self.touchedAt = touchedAt
        self.state = state
        self.person = person
        self.email = email
        self.mobile = mobile
        self.account = account
    }

    /// Moves on; what the new state has no use for is forgotten.
    package mutating func apply(_ event: ActivationEvent, at now: WallTime) throws(Refusal) {
        guard let next = state.after(event) else { throw .stepOutOfOrder }
        state = next
        touchedAt = now
        guard next.isOver else { return }
        person = nil
        email = nil
        mobile = nil
    }

    /// Whether it has been left alone for too long (ID-O-10). A clock that was set back ends nothing.
    package func isIdle(at now: WallTime, minutes: Int) -> Bool {
        !state.isOver && touchedAt.adding(seconds: Int64(minutes) * 60) <= now
    }

    /// Refuses a step that is not of the page shown.
    package func admit(_ step: ActivationStep) throws(Refusal) {
        guard state != .expired else { throw .activationExpired }
        guard step.isOffered(in: state) else { throw .stepOutOfOrder }
    }
}

/// What the failures of a card are counted under.
package struct FailureKeys: Hashable, Sendable {
    /// From one network address: a stranger cannot lock the owner out (ID-O-08).
    package let pair: Digest
    /// From anywhere (facts, section 5).
    package let card: Digest

    package init(pair: Digest, card: Digest) {
        self.pair = pair
        self.card = card
    }
}

/// Whom an activation has found, as far as it must remember.
package struct MatchedPerson: Hashable, Sendable {
    /// How the fund pays the person: which questions follow (ID-ACT-14).
    package enum PaymentMode: String, Hashable, Sendable, CaseIterable {
        case bankTransfer = "BANK_TRANSFER"
        case postalOrder = "POSTAL_ORDER"
    }

    /// In Enrollment.
    package let person: String
    package let paymentMode: PaymentMode
    /// Keyed digests under which the account will be found at sign-in, of the registration number and
    /// of the national identity card (ID-LOG-02).
    package let identifiers: [Digest]
    package let failures: FailureKeys

    package init(
        person: String, paymentMode: PaymentMode, identifiers: [Digest], failures: FailureKeys
    ) {
        self.person = person
        self.paymentMode = paymentMode
        self.identifiers = identifiers
        self.failures = failures
    }
}
