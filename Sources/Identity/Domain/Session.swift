package import Base

/// One sign-in, from which tokens are renewed (ID-O-29).
package struct Session: Hashable, Sendable {
    package let id: String
    package let account: String
    package let startedAt: WallTime
    /// When its tokens were last renewed.
    package private(set) var touchedAt: WallTime
    /// Rises with each refresh: an older refresh token was stolen, or its thief came first.
    package private(set) var generation: Int
    /// Why it is over; once set it stays.
    package private(set) var ending: Ending?
    /// When its holder last gave the password again.
    package private(set) var steppedUpAt: WallTime?
    /// The sign-in before it, or the opening of the account: changes since then are told (ID-O-34).
    package let newsSince: WallTime

    /// Why a session is over before its time.
    package enum Ending: String, Hashable, Sendable, CaseIterable {
        case signedOut = "SIGNED_OUT"
        /// A refresh token came back after its use.
        case reused = "REUSED"
        case passwordChanged = "PASSWORD_CHANGED"
        /// The account was suspended or closed.
        case account = "ACCOUNT"
        /// By its holder, from another session, or by an agent.
        case revoked = "REVOKED"
    }

    package init(
        id: String, account: String, startedAt: WallTime, touchedAt: WallTime, generation: Int,
        ending: Ending? = nil, steppedUpAt: WallTime? = nil, newsSince: WallTime? = nil
    ) {
        self.id = id
        self.account = account
        self.startedAt = startedAt
        self.touchedAt = touchedAt
        self.generation = generation
        self.ending = ending
        self.steppedUpAt = steppedUpAt
        self.newsSince = newsSince ?? startedAt
    }

    /// Whether it can still be used.
    package func isOpen(at now: WallTime, _ rules: SignInRules) -> Bool {
        ending == nil && now < idleEnd(rules)
    }

    /// Ends it; `false` where it is over already.
    package mutating func end(_ ending: Ending) -> Bool {
        guard self.ending == nil else { return false }
        self.ending = ending
        return true
    }

    /// Notes that its holder gave the password again, and got a new token with it: a renewal too, or
    /// the end of the session would miss that token.
    package mutating func stepUp(at now: WallTime) {
        steppedUpAt = now
        touchedAt = now
    }

    /// Until when what needs the password once more is allowed; `nil` where it is not. A clock that
    /// was set back to before the password ends it.
    package func steppedUpUntil(_ now: WallTime, _ rules: SignInRules) -> WallTime? {
        guard let steppedUpAt, steppedUpAt <= now else { return nil }
        let until = min(
            steppedUpAt.adding(seconds: Int64(rules.stepUpMinutes) * 60), end(rules))
        return now < until ? until : nil
    }

    /// Ends without renewal at that time.
    package func idleEnd(_ rules: SignInRules) -> WallTime {
        min(touchedAt.adding(seconds: Int64(rules.idleMinutes) * 60), end(rules))
    }

    /// Ends in any case at that time.
    package func end(_ rules: SignInRules) -> WallTime {
        startedAt.adding(seconds: Int64(rules.hoursMaximum) * 3600)
    }

    /// What a refresh token of a generation comes to.
    package enum Turn: Hashable, Sendable {
        case renewed
        case expired
        case revoked
        /// An older token came back: the whole session ends.
        case reused
    }

    /// Takes a refresh token of the generation.
    package mutating func refresh(
        generation given: Int, at now: WallTime, _ rules: SignInRules
    ) -> Turn {
        guard ending == nil else { return .revoked }
        guard given == generation else {
            ending = .reused
            return .reused
        }
        guard now < idleEnd(rules) else { return .expired }
        generation += 1
        touchedAt = now
        return .renewed
    }
}

/// The figures for sign-ins of one fund and day.
package struct SignInRules: Hashable, Sendable {
    package let failuresMaximum: Int
    package let lockMinutes: Int
    /// Failures after which a captcha is asked (ID-O-30).
    package let captchaFailures: Int
    /// Failures of one identifier in an hour, from addresses that it never signed in from.
    package let failuresPerHour: Int
    /// Failures in a row of one identifier from such addresses, after which only an agent or another
    /// channel lets them in.
    package let failuresInARow: Int
    package let idleMinutes: Int
    package let hoursMaximum: Int
    /// Minutes for which the password given again opens what needs it.
    package let stepUpMinutes: Int

    package init(
        failuresMaximum: Int, lockMinutes: Int, captchaFailures: Int, failuresPerHour: Int,
        failuresInARow: Int, idleMinutes: Int, hoursMaximum: Int, stepUpMinutes: Int
    ) {
        self.failuresMaximum = failuresMaximum
        self.lockMinutes = lockMinutes
        self.captchaFailures = captchaFailures
        self.failuresPerHour = failuresPerHour
        self.failuresInARow = failuresInARow
        self.idleMinutes = idleMinutes
        self.hoursMaximum = hoursMaximum
        self.stepUpMinutes = stepUpMinutes
    }

    /// For one identifier from one network address (ID-O-28).
    package var pair: Failures.Policy {
        Failures.Policy(
            maximum: failuresMaximum, window: nil, lockSeconds: Int64(lockMinutes) * 60,
            doubles: true)
    }

    /// For one identifier from all addresses that are new to it: no lock that ends by itself.
    package var stranger: Failures.Policy {
        Failures.Policy(
            maximum: failuresInARow, window: nil, lockSeconds: 100 * 366 * 86_400, doubles: false)
    }

    package var strangerLimits: [Tally.Limit] {
        [Tally.Limit(count: failuresPerHour, seconds: 3600)]
    }
}
