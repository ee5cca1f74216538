import Base
import IdentityDomain
import Testing

struct FailureTests {
    private let start = WallTime(seconds: 1_772_442_000)

    // ID-O-08: 5 failures in 24 hours lock for 24 hours.
    @Test func `five failures in a day lock an activation for a day`() {
        let policy = Failures.Policy(
            maximum: 5, window: 86_400, lockSeconds: 86_400, doubles: false)
        var failures = Failures()
        func fail(_ now: WallTime) -> Bool { failures.fail(at: now, policy) }
        for second in 0..<4 {
            #expect(!fail(start.adding(seconds: Int64(second))))
        }
        let fifth = start.adding(seconds: 100)
        #expect(fail(fifth))
        #expect(failures.lockedUntil(fifth) == fifth.adding(seconds: 86_400))
        #expect(failures.lockedUntil(fifth.adding(seconds: 86_399)) != nil)
        #expect(failures.lockedUntil(fifth.adding(seconds: 86_400)) == nil)
    }

    @Test func `failures of the day before do not count`() {
        let policy = Failures.Policy(
            maximum: 5, window: 86_400, lockSeconds: 86_400, doubles: false)
        var failures = Failures()
        func fail(_ now: WallTime) -> Bool { failures.fail(at: now, policy) }
        for _ in 0..<4 { _ = failures.fail(at: start, policy) }
        let next = start.adding(seconds: 86_400)
        #expect(failures.count(at: next, policy) == 0)
        #expect(!fail(next))
        #expect(failures.lockedUntil(next) == nil)
    }

    // ID-O-28: 15 minutes, twice as long each further time.
    @Test func `each lock after wrong passwords is twice as long as the one before`() throws {
        let policy = Failures.Policy(maximum: 5, window: nil, lockSeconds: 900, doubles: true)
        var failures = Failures()
        func fail(_ now: WallTime) -> Bool { failures.fail(at: now, policy) }
        var now = start
        for expected in [900, 1800, 3600, 7200] as [Int64] {
            for _ in 0..<4 { #expect(!fail(now)) }
            #expect(fail(now))
            let end = try #require(failures.lockedUntil(now))
            #expect(end == now.adding(seconds: expected))
            now = end
        }
        for _ in 0..<200 { _ = failures.fail(at: now, policy) }
        let end = try #require(failures.lockedUntil(now))
        #expect(end == now.adding(seconds: 900 << 10), "ten days at most")
    }

    @Test func `a clock that was set back does not lengthen a lock`() {
        let policy = Failures.Policy(maximum: 1, window: nil, lockSeconds: 900, doubles: true)
        var failures = Failures()
        func fail(_ now: WallTime) -> Bool { failures.fail(at: now, policy) }
        #expect(fail(start))
        let back = start.adding(seconds: -86_400)
        #expect(failures.lockedUntil(back) == back.adding(seconds: 900))
    }
}
