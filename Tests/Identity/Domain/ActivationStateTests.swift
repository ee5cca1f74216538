import Base
import Crypto
import IdentityDomain
import Testing

struct ActivationStateTests {
    /// Section 4.4 of the domain, line by line; what stands in no line cannot happen.
    private static let table: [(ActivationState, ActivationEvent, ActivationState)] = [
        (.identity, .identityMatched, .paymentQuestions), (.identity, .notMatched, .identity),
        (.identity, .failuresExhausted, .locked),
        (.paymentQuestions, .answersMatched, .emailEntry),
        (.paymentQuestions, .notMatched, .paymentQuestions),
        (.paymentQuestions, .failuresExhausted, .locked),
        (.emailEntry, .emailSubmitted, .emailCode), (.emailCode, .emailSubmitted, .emailCode),
        (.emailCode, .codeResent, .emailCode), (.emailCode, .codeWrong, .emailCode),
        (.emailCode, .codeVerified, .mobileEntry),
        (.mobileEntry, .mobileSubmitted, .mobileCode), (.mobileCode, .mobileSubmitted, .mobileCode),
        (.mobileCode, .codeResent, .mobileCode), (.mobileCode, .codeWrong, .mobileCode),
        (.mobileCode, .codeVerified, .password), (.password, .passwordSaved, .completed),
    ]

    private static let open: [ActivationState] = [
        .identity, .paymentQuestions, .emailEntry, .emailCode, .mobileEntry, .mobileCode, .password,
    ]

    /// The model: the table, and what may happen to every journey that is not over.
    private static func expected(
        _ state: ActivationState, _ event: ActivationEvent
    ) -> ActivationState? {
        if let line = table.first(where: { $0.0 == state && $0.1 == event }) { return line.2 }
        guard open.contains(state) else { return nil }
        return event == .idle ? .expired : event == .cancelled ? .cancelled : nil
    }

    // ID-ACT-04, ID-ACT-20, ID-O-08, ID-O-10, ID-O-11.
    @Test(arguments: ActivationState.allCases)
    func `every event in every state leads where the domain's table says`(state: ActivationState) {
        for event in ActivationEvent.allCases {
            #expect(state.after(event) == Self.expected(state, event), "\(state) \(event)")
        }
    }

    @Test func `a walk of 100,000 random events agrees with the model and never leaves an end`()
        throws
    {
        let seed = UInt64.random(in: 1...999_999_999)
        var random = Walk(state: seed)
        let start = WallTime(seconds: 1_772_442_000)
        var journey = Activation(
            id: "j", fund: .cnops, language: "fr", conditions: "1", startedAt: start,
            touchedAt: start, state: .identity)
        var ends: Set<ActivationState> = []
        for second in 0..<100_000 {
            let event = ActivationEvent.allCases[random.next(ActivationEvent.allCases.count)]
            let now = start.adding(seconds: Int64(second))
            let before = journey
            var refusal: Refusal?
            do throws(Refusal) {
                try journey.apply(event, at: now)
            } catch {
                refusal = error
            }
            // A refused event changes nothing.
            let isAsExpected =
                if let next = Self.expected(before.state, event) {
                    refusal == nil && journey.state == next && journey.touchedAt == now
                } else {
                    refusal == .stepOutOfOrder && journey == before
                }
            try #require(isAsExpected, "seed \(seed): \(before.state) \(event)")
            if journey.state.isOver {
                ends.insert(journey.state)
                // Ends are left by a new journey only.
                if random.next(20) == 0 {
                    journey = Activation(
                        id: "j", fund: .cnops, language: "fr", conditions: "1", startedAt: now,
                        touchedAt: now, state: .identity)
                }
            } else if random.next(3) > 0, journey.state != .password,
                let forward = ActivationEvent.allCases.first(where: {
                    Self.expected(journey.state, $0).map { $0 != journey.state && !$0.isOver }
                        ?? false
                })
            {
                // Chance alone seldom reaches the last pages.
                try journey.apply(forward, at: now)
            }
        }
        #expect(ends == [.completed, .expired, .cancelled, .locked], "seed \(seed)")
    }

    // Section 4.5: "VerifyMobileCode while in EMAIL_CODE" is out of order.
    @Test func `a step is offered on its own page only`() {
        let pages: [ActivationStep: [ActivationState]] = [
            .submitIdentity: [.identity], .answerPaymentQuestions: [.paymentQuestions],
            .submitEmail: [.emailEntry, .emailCode], .verifyEmailCode: [.emailCode],
            .resendEmailCode: [.emailCode], .submitMobile: [.mobileEntry, .mobileCode],
            .verifyMobileCode: [.mobileCode], .resendMobileCode: [.mobileCode],
            .setFirstPassword: [.password], .cancel: Self.open,
        ]
        for step in ActivationStep.allCases {
            for state in ActivationState.allCases {
                #expect(
                    step.isOffered(in: state) == pages[step]?.contains(state), "\(step) \(state)")
            }
        }
    }

    @Test func `an expired journey says so, an other one that the step is out of order`() throws {
        let start = WallTime(seconds: 1_772_442_000)
        var journey = Activation(
            id: "j", fund: .cnops, language: "ar", conditions: "1", startedAt: start,
            touchedAt: start, state: .emailCode)
        #expect(throws: Refusal.stepOutOfOrder) { try journey.admit(.verifyMobileCode) }
        try journey.admit(.verifyEmailCode)
        try journey.apply(.idle, at: start)
        #expect(throws: Refusal.activationExpired) { try journey.admit(.verifyEmailCode) }
    }

    // ID-O-10.
    @Test(arguments: [(1799, false), (1800, true), (86_400, true), (-86_400, false)])
    func `a journey is idle after 30 minutes without action`(second: Int64, isIdle: Bool) {
        let start = WallTime(seconds: 1_772_442_000)
        let journey = Activation(
            id: "j", fund: .cnops, language: "fr", conditions: "1", startedAt: start,
            touchedAt: start, state: .emailEntry)
        #expect(journey.isIdle(at: start.adding(seconds: second), minutes: 30) == isIdle)
    }
}

/// A small source of chance that a seed repeats.
private struct Walk {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
