import Base
import IdentityDomain
import Testing

struct SessionTests {
    private let rules = SignInRules(
        failuresMaximum: 5, lockMinutes: 15, captchaFailures: 3, failuresPerHour: 15,
        failuresInARow: 100, idleMinutes: 15, hoursMaximum: 8, stepUpMinutes: 5)
    private let start = WallTime(seconds: 1_772_442_000)

    private func session() -> Session {
        Session(id: "s", account: "a", startedAt: start, touchedAt: start, generation: 0)
    }

    // Whoever ends the session ends those tokens that were made within a token's life of its touch.
    @Test func `giving the password again renews the session, as its token is new`() {
        var session = session()
        let late = start.adding(seconds: 890)
        session.stepUp(at: late)
        #expect(session.touchedAt == late)
        #expect(session.steppedUpUntil(late, rules) == late.adding(seconds: 300))
    }

    // ID-O-29: 15 minutes without action, 8 hours in all.
    @Test func `a session ends after 15 minutes without renewal`() {
        var session = session()
        func refresh(_ generation: Int, _ now: WallTime) -> Session.Turn {
            session.refresh(generation: generation, at: now, rules)
        }
        let last = start.adding(seconds: 899)
        #expect(refresh(0, last) == .renewed)
        #expect(refresh(1, last.adding(seconds: 900)) == .expired)
    }

    @Test func `a session ends after 8 hours however often it is renewed`() {
        var session = session()
        func refresh(_ generation: Int, _ now: WallTime) -> Session.Turn {
            session.refresh(generation: generation, at: now, rules)
        }
        var now = start
        while now.adding(seconds: 600) < start.adding(seconds: 8 * 3600) {
            now = now.adding(seconds: 600)
            #expect(refresh(session.generation, now) == .renewed)
        }
        let end = start.adding(seconds: 8 * 3600)
        #expect(session.idleEnd(rules) == end)
        #expect(refresh(session.generation, end) == .expired)
    }

    @Test func `an older token ends the whole session`() {
        var session = session()
        func refresh(_ generation: Int, _ now: WallTime) -> Session.Turn {
            session.refresh(generation: generation, at: now, rules)
        }
        #expect(refresh(0, start) == .renewed)
        #expect(refresh(0, start) == .reused)
        #expect(session.ending == .reused)
        #expect(refresh(1, start) == .revoked)
    }

    // Keys: published before they sign, and for as long as their tokens live.
    @Test func `a year of keys leaves no moment without one, and none is used unannounced`() throws
    {
        let schedule = SigningKeySchedule(signing: 30 * 86_400, ahead: 86_400, token: 600)
        var keys: [SigningKeySchedule.Key] = []
        var announced: [String: WallTime] = [:]
        for hour in 0..<(366 * 24) {
            let now = start.adding(seconds: Int64(hour) * 3600)
            if let due = schedule.due(keys, at: now) {
                keys.append(
                    SigningKeySchedule.Key(
                        id: "k\(keys.count)", signsFrom: due.from, signsUntil: due.until))
            }
            #expect(schedule.due(keys, at: now) == nil, "one key at a time is enough")
            let published = schedule.published(keys, at: now)
            for key in published where announced[key.id] == nil { announced[key.id] = now }
            let signing = try #require(schedule.signing(keys, at: now))
            #expect(published.first == signing)
            #expect(published.count <= 3)
            if hour > 0, signing.id != "k0" {
                let since = try #require(announced[signing.id])
                #expect(since <= signing.signsFrom.adding(seconds: -86_400 + 3600))
            }
            // A token issued a moment ago is still believed.
            let former = schedule.signing(keys, at: now.adding(seconds: -600))
            if hour > 0 { #expect(former.map { published.contains($0) } == true) }
        }
        #expect(keys.count == 13)
    }

    @Test
    func `a program that slept past its keys, or whose clock was set back, makes one at once`() {
        let schedule = SigningKeySchedule(signing: 86_400, ahead: 3600, token: 600)
        let key = SigningKeySchedule.Key(
            id: "k", signsFrom: start, signsUntil: start.adding(seconds: 86_400))
        let late = start.adding(seconds: 864_000)
        #expect(schedule.due([key], at: late)?.from == late)
        // A token's times are whole seconds: its key must not begin after it.
        let between = WallTime(microseconds: late.microseconds + 700_000)
        #expect(schedule.due([], at: between)?.from == late)
        let early = start.adding(seconds: -864_000)
        #expect(schedule.due([key], at: early)?.from == early)
    }
}
