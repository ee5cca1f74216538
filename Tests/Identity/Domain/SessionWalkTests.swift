import Base
import IdentityDomain
import Testing

/// ID-O-29: a session against a model, over all events in all states and by chance.
struct SessionWalkTests {
    /// What happens to a session.
    private enum Event: CaseIterable {
        case refresh, refreshWithOlder, refreshWithNewer, signOut, revoke, changePassword
        case suspendAccount, stepUp, wait
    }

    /// A session as the rules tell it, without its code.
    private struct Model {
        var ending: Session.Ending?
        var generation = 0
        var started: Int64
        var touched: Int64
        var steppedUp: Int64?

        func isIdle(_ now: Int64) -> Bool { now >= touched + 900 || now >= started + 8 * 3600 }
    }

    private static let rules = SignInRules(
        failuresMaximum: 5, lockMinutes: 15, captchaFailures: 3, failuresPerHour: 15,
        failuresInARow: 100, idleMinutes: 15, hoursMaximum: 8, stepUpMinutes: 5)

    @Test func `random walks of 100,000 steps agree with a model`() {
        let seed = UInt64.random(in: .min ... .max)
        var chance = Chance(seed)
        var seen: Set<String> = []
        var steps = 0
        while steps < 100_000 {
            let start: Int64 = 1_772_442_000
            var now = start
            var model = Model(started: start, touched: start)
            var session = Session(
                id: "s", account: "a", startedAt: WallTime(seconds: start),
                touchedAt: WallTime(seconds: start), generation: 0)
            for _ in 0..<60 {
                steps += 1
                guard let event = Event.allCases.randomElement(using: &chance) else { return }
                seen.insert("\(model.ending.map { "\($0)" } ?? "open") \(event)")
                if event == .wait { now += Int64.random(in: 0...1_200, using: &chance) }
                Self.take(event, &session, &model, now, seed)
            }
        }
        // Every event came in every state, the open one and the five ends.
        #expect(seen.count == Event.allCases.count * (Session.Ending.allCases.count + 1))
    }

    private static func take(
        _ event: Event, _ session: inout Session, _ model: inout Model, _ now: Int64,
        _ seed: UInt64
    ) {
        let at = WallTime(seconds: now)
        switch event {
        case .refresh, .refreshWithOlder, .refreshWithNewer:
            let given =
                model.generation
                + (event == .refresh ? 0 : event == .refreshWithOlder ? -1 : 1)
            let turn = session.refresh(generation: given, at: at, rules)
            if model.ending != nil {
                #expect(turn == .revoked, "seed \(seed)")
            } else if given != model.generation {
                #expect(turn == .reused, "seed \(seed)")
                model.ending = .reused
            } else if model.isIdle(now) {
                #expect(turn == .expired, "seed \(seed)")
            } else {
                #expect(turn == .renewed, "seed \(seed)")
                model.generation += 1
                model.touched = now
            }
        case .signOut: end(.signedOut, &session, &model, seed)
        case .revoke: end(.revoked, &session, &model, seed)
        case .changePassword: end(.passwordChanged, &session, &model, seed)
        case .suspendAccount: end(.account, &session, &model, seed)
        case .stepUp:
            session.stepUp(at: at)
            model.steppedUp = now
            model.touched = now
        case .wait: break
        }
        #expect(session.ending == model.ending, "seed \(seed)")
        #expect(
            session.isOpen(at: at, rules) == (model.ending == nil && !model.isIdle(now)),
            "seed \(seed)")
        let until = model.steppedUp.map { min($0 + 300, model.started + 8 * 3600) }
        let isSteppedUp = until.map { now < $0 } ?? false
        #expect((session.steppedUpUntil(at, rules) != nil) == isSteppedUp, "seed \(seed)")
    }

    private static func end(
        _ ending: Session.Ending, _ session: inout Session, _ model: inout Model, _ seed: UInt64
    ) {
        let isFirst = session.end(ending)
        #expect(isFirst == (model.ending == nil), "seed \(seed)")
        if model.ending == nil { model.ending = ending }
    }
}
