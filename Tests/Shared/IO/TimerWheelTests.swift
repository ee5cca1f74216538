import Base
import IO
import TestKit
import Testing

private final class Recorder: Timer {
    private(set) var firings = 0
    override func fire() { firings += 1 }
}

struct TimerWheelTests {
    private let start = Instant(nanoseconds: 1_000_000_000_000)

    private func after(_ milliseconds: Int64) -> Instant {
        start.advanced(byNanoseconds: milliseconds * 1_000_000)
    }

    @Test(arguments: [
        1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 70_000, 17_000_000, 5_000_000_000,
    ])
    func `a timer fires at its moment and not a tick before`(milliseconds: Int64) {
        var wheel = TimerWheel(start: start)
        let timer = Recorder()
        wheel.arm(timer, at: after(milliseconds))
        #expect(wheel.nextDue(at: after(milliseconds - 1)) == nil)
        #expect(timer.isArmed)
        let due = wheel.nextDue(at: after(milliseconds))
        #expect(due === timer)
        #expect(!timer.isArmed)
        #expect(wheel.count == 0)
    }

    @Test(arguments: SeededGenerator.seeds(2))
    func `the next moment is never later than the first timer`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var wheel = TimerWheel(start: start)
        var now: Int64 = 0
        var armed: [(Recorder, Int64)] = []
        for _ in 0..<2_000 {
            if Bool.random(using: &random) || armed.isEmpty {
                let delay = Int64(1) << Int64.random(in: 0...30, using: &random)
                let timer = Recorder()
                wheel.arm(timer, at: after(now + delay))
                armed.append((timer, now + delay))
            } else if Int.random(in: 0..<4, using: &random) == 0 {
                let victim = armed.remove(at: Int.random(in: 0..<armed.count, using: &random))
                wheel.disarm(victim.0)
            } else {
                let first = armed.map(\.1).min() ?? now
                let moment = wheel.nextMoment()
                #expect(moment.map { $0 <= after(max(first, now + 1)) } == true)
                now = min(first, now + Int64.random(in: 1...100_000, using: &random))
                while let timer = wheel.nextDue(at: after(now)) { timer.fire() }
                #expect(armed.allSatisfy { ($0.0.firings == 1) == ($0.1 <= now) })
                armed.removeAll { $0.1 <= now }
            }
        }
        #expect(wheel.count == armed.count)
    }

    @Test func `a timer armed again moves`() {
        var wheel = TimerWheel(start: start)
        let timer = Recorder()
        wheel.arm(timer, at: after(10))
        wheel.arm(timer, at: after(500))
        #expect(wheel.count == 1)
        #expect(wheel.nextDue(at: after(499)) == nil)
        #expect(wheel.nextDue(at: after(500)) === timer)
    }
}
