package import Base

/// How a recovery of a password stands (ID-REC, section 9 of the domain).
package enum RecoveryState: String, Hashable, Sendable, CaseIterable {
    case started = "STARTED"
    case codeSent = "CODE_SENT"
    case verified = "VERIFIED"
    case done = "DONE"
    case expired = "EXPIRED"

    /// The state after the event; `nil` where the event cannot happen.
    package func after(_ event: RecoveryEvent) -> RecoveryState? {
        switch (self, event) {
        case (.started, .codeSent), (.codeSent, .codeSent), (.codeSent, .codeWrong): .codeSent
        case (.codeSent, .codeVerified): .verified
        case (.verified, .passwordReset): .done
        case (.started, .timedOut), (.codeSent, .timedOut), (.verified, .timedOut): .expired
        default: nil
        }
    }

    package var isOver: Bool { self == .done || self == .expired }
}

/// What happens to a recovery.
package enum RecoveryEvent: String, Hashable, Sendable, CaseIterable {
    case codeSent
    case codeWrong
    case codeVerified
    case passwordReset
    /// The minutes are over.
    case timedOut
}

/// One recovery of a password. Of nobody who has an account, it is the same in all that can be seen
/// from outside (ID-O-32).
package struct Recovery: Hashable, Sendable {
    package let id: String
    package let fund: Fund
    /// `nil` where the entries name nobody: no code is ever right.
    package let account: String?
    /// Under what wrong codes count: the account, or what was typed where there is none.
    package let countedAs: String
    /// `fr` or `ar`.
    package let language: String
    package let startedAt: WallTime
    package private(set) var state: RecoveryState
    /// By which the last code was sent.
    package var channel: MessageChannel?

    package init(
        id: String, fund: Fund, account: String?, countedAs: String, language: String,
        startedAt: WallTime,
        state: RecoveryState = .started, channel: MessageChannel? = nil
    ) {
        self.id = id
        self.fund = fund
        self.account = account
        self.countedAs = countedAs
        self.language = language
        self.startedAt = startedAt
        self.state = state
        self.channel = channel
    }

    /// The first moment at which it is over by the clock.
    package func end(minutes: Int) -> WallTime { startedAt.adding(seconds: Int64(minutes) * 60) }

    /// Ends it where its time is over, and refuses what the state does not offer.
    package mutating func apply(
        _ event: RecoveryEvent, at now: WallTime, minutes: Int
    ) throws(Refusal) {
        if now >= end(minutes: minutes), let over = state.after(.timedOut) { state = over }
        guard state != .expired else {
            if event == .timedOut { return }
            throw .ticketExpired
        }
        guard let next = state.after(event) else { throw .stepOutOfOrder }
        state = next
    }
}
