import Base
import Crypto
import IdentityDomain
import Testing

/// The machines of the domain's pages beside tables written from them by hand: all pairs of state and
/// event, and 100,000 steps of chance.
struct RandomWalkTests {
    private static let steps = 100_000
    private let seed = UInt64.random(in: 1...999_999_999)

    // Section 4.4, line by line (ID-ACT-04, ID-ACT-20, ID-O-08, ID-O-10, ID-O-11).
    private static let journey: [ActivationState: [ActivationEvent: ActivationState]] = [
        .identity: [
            .identityMatched: .paymentQuestions, .notMatched: .identity,
            .failuresExhausted: .locked, .idle: .expired, .cancelled: .cancelled,
        ],
        .paymentQuestions: [
            .answersMatched: .emailEntry, .notMatched: .paymentQuestions,
            .failuresExhausted: .locked, .idle: .expired, .cancelled: .cancelled,
        ],
        .emailEntry: [.emailSubmitted: .emailCode, .idle: .expired, .cancelled: .cancelled],
        .emailCode: [
            .emailSubmitted: .emailCode, .codeResent: .emailCode, .codeWrong: .emailCode,
            .codeVerified: .mobileEntry, .idle: .expired, .cancelled: .cancelled,
        ],
        .mobileEntry: [.mobileSubmitted: .mobileCode, .idle: .expired, .cancelled: .cancelled],
        .mobileCode: [
            .mobileSubmitted: .mobileCode, .codeResent: .mobileCode, .codeWrong: .mobileCode,
            .codeVerified: .password, .idle: .expired, .cancelled: .cancelled,
        ],
        .password: [.passwordSaved: .completed, .idle: .expired, .cancelled: .cancelled],
        .completed: [:], .expired: [:], .cancelled: [:], .locked: [:],
    ]

    @Test func `a journey goes where the table says, from every state by every event`() {
        for state in ActivationState.allCases {
            for event in ActivationEvent.allCases {
                #expect(
                    state.after(event) == Self.journey[state]?[event], "\(state) by \(event)")
            }
        }
    }

    @Test func `a journey of chance is where its model is`() throws {
        var random = SeededGenerator(seed: seed)
        var now = WallTime(seconds: 1_772_442_000)
        var seen: Set<ActivationState> = []
        var journey = start(at: now)
        var model = ActivationState.identity
        var touched = now
        for _ in 0..<Self.steps {
            now = now.adding(seconds: Int64.random(in: 0...400, using: &random))
            #expect(
                journey.isIdle(at: now, minutes: 30)
                    == (Self.journey[model] != [:] && now >= touched.adding(seconds: 1800)))
            let event = try #require(ActivationEvent.allCases.randomElement(using: &random))
            if let next = Self.journey[model]?[event] {
                try journey.apply(event, at: now)
                (model, touched) = (next, now)
            } else {
                #expect(throws: Refusal.stepOutOfOrder) { try journey.apply(event, at: now) }
            }
            #expect(journey.state == model && journey.touchedAt == touched, "seed \(seed)")
            // What an ended journey has no use for is gone (ID-ACT-08).
            #expect((journey.person == nil) == model.isOver, "seed \(seed)")
            seen.insert(model)
            guard model.isOver else { continue }
            journey = start(at: now)
            (model, touched) = (.identity, now)
        }
        #expect(seen == Set(ActivationState.allCases), "seed \(seed)")
    }

    private func start(at now: WallTime) -> Activation {
        let digest = Digest(sha256: [])
        return Activation(
            id: "j", fund: .cnops, language: "fr", conditions: "1", startedAt: now, touchedAt: now,
            state: .identity,
            person: MatchedPerson(
                person: "p", paymentMode: .bankTransfer, identifiers: [digest],
                failures: FailureKeys(pair: digest, card: digest)))
    }

    // Section 5 (ID-OTP-01 to ID-OTP-05, ID-O-16 to ID-O-18): what a code is to its owner.
    private enum CodeModel: Hashable {
        case none, sent, locked, expired
    }

    private let rules = CodeRules(
        digits: 6, validSeconds: 600, resendSeconds: 120, wrongMaximum: 5, wrongPerHour: 15,
        sendsPerTenMinutes: 3, sendsPerDay: 5, addressSends: 25, wrongInARow: 100,
        dailySends: DailySends(person: 10, address: 500, service: [:]))

    @Test func `a code of chance is what its model is`() throws {
        let key = Digest(sha256: [9])
        var random = SeededGenerator(seed: seed)
        var now = WallTime(seconds: 1_772_442_000)
        var code: OneTimeCode?
        var old: OneTimeCode?
        var (model, wrong, sentAt) = (CodeModel.none, 0, now)
        var seen: Set<String> = []
        for step in 0..<Self.steps {
            if Int.random(in: 0..<4, using: &random) == 0 {
                now = now.adding(seconds: Int64.random(in: 0...500, using: &random))
            }
            if model == .sent, now >= sentAt.adding(seconds: 600) { model = .expired }
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                // SendCode, ResendCode: after the wait the one before is superseded.
                let mayResend = model == .none || now >= sentAt.adding(seconds: 120)
                #expect(mayResend == (code.map { now >= $0.resendAt } ?? true), "seed \(seed)")
                guard mayResend else { continue }
                old = code
                code = OneTimeCode(
                    nonce: withUnsafeBytes(of: step.bigEndian) { Array($0) }, at: now, rules)
                (model, wrong, sentAt) = (.sent, 0, now)
                seen.insert("sent")
            case 1:
                guard var tried = code else { continue }
                let right = OneTimeCode.digits(of: tried.nonce, key: key, count: 6)
                let check = tried.check(right, key: key, at: now, rules)
                switch model {
                case .sent: #expect(check == .verified, "seed \(seed)")
                case .expired: #expect(check == .expired, "seed \(seed)")
                case .locked: #expect(check == .locked, "seed \(seed)")
                case .none: Issue.record("a code without a model")
                }
                seen.insert("\(check)")
                // Single use.
                if check == .verified { (code, model) = (nil, .none) }
            default:
                // A wrong entry; where there is one, the code before this one.
                guard var tried = code else { continue }
                let right = OneTimeCode.digits(of: tried.nonce, key: key, count: 6)
                var entry = old.map { OneTimeCode.digits(of: $0.nonce, key: key, count: 6) } ?? "x"
                if entry == right { entry = "" }
                let check = tried.check(entry, key: key, at: now, rules)
                code = tried
                switch model {
                case .sent:
                    wrong += 1
                    if wrong == 5 { model = .locked }
                    #expect(check == (wrong == 5 ? .locked : .wrong), "seed \(seed)")
                case .expired: #expect(check == .expired, "seed \(seed)")
                case .locked: #expect(check == .locked, "seed \(seed)")
                case .none: Issue.record("a code without a model")
                }
                seen.insert("\(check)")
            }
        }
        #expect(seen == ["sent", "verified", "wrong", "expired", "locked"], "seed \(seed)")
    }

    // Section 4.6 (ID-HRD-03): what only the hold's states do; the rest is AccountTests'.
    @Test func `an account that is held opens by the clock, an employer or an agent`() {
        let table: [AccountState: [AccountEvent: AccountState]] = [
            .held: [
                .holdEnded: .active, .confirmed: .active, .objected: .objected, .closed: .closed,
            ],
            .objected: [
                .objectionDismissed: .active, .objectionUpheld: .closed, .closed: .closed,
            ],
        ]
        for (state, events) in table {
            for event in AccountEvent.allCases {
                #expect(state.after(event) == events[event], "\(state) by \(event)")
            }
        }
    }

    // A million guesses at the codes of one person, whoever makes them and however long: 100 are
    // compared, and then an agent must have seen the person (facts, section 5).
    @Test func `of a million guesses a hundred are compared`() {
        let key = Digest(sha256: [9])
        var random = SeededGenerator(seed: seed)
        var now = WallTime(seconds: 1_772_442_000)
        var wrongs = Failures()
        var code = OneTimeCode(nonce: [1], at: now, rules)
        var (compared, verified) = (0, 0)
        for number in 0..<1_000_000 {
            now = now.adding(seconds: Int64.random(in: 0...60, using: &random))
            if wrongs.lockedUntil(now) != nil { continue }
            if wrongs.tally.blockedUntil(rules.wrongLimits, at: now) != nil { continue }
            let guess = String(Int.random(in: 100_000...999_999, using: &random))
            switch code.check(guess, key: key, at: now, rules) {
            case .verified: verified += 1
            case .wrong, .locked:
                compared += 1
                _ = wrongs.fail(at: now, rules.wrongInARowPolicy)
            case .expired: break
            }
            if now >= code.resendAt {
                code = OneTimeCode(
                    nonce: withUnsafeBytes(of: number.bigEndian) { Array($0) }, at: now, rules)
            }
        }
        #expect(compared == 100 && verified == 0, "\(verified) verified, seed \(seed)")
    }
}
