internal import Base
internal import CLinux
internal import Glibc
internal import HTTP2
internal import IO
internal import LoadTestModel
internal import RPC

/// One loop's share of a load test: begins calls at their times and counts what comes of them.
///
/// `@unchecked Sendable`: touched by its loop's thread only.
final class LoopLoad: @unchecked Sendable {
    let loop: EventLoop
    let part: LoopChannel
    let scratchHeaders = HeaderBlock()
    private let plan: [PlannedCall]
    private let scenario: Scenario
    private var times: ArrivalTimes
    private var filling: Filling
    private var chance: SeededGenerator
    private var free: [LoadStream] = []
    private var inFlight = 0
    private var clock: ArrivalClock?

    /// In monotonic nanoseconds: the start of all, of what is measured, and the end of arrivals.
    private var start: Int64 = 0
    private var measuredFrom: Int64 = 0
    private var end: Int64 = 0
    private var next: Int64?
    private var pausing = 0
    private(set) var record: LoadRecord
    private var cpuAtStart: Int64 = 0
    /// The share of a core that the thread has used while calls began.
    private(set) var cpuShare = 0.0
    private var whenDone: (() -> Void)?

    init(
        _ loop: EventLoop, _ part: LoopChannel, _ plan: [PlannedCall], _ scenario: Scenario,
        tables: [String: Table], generator: Int
    ) {
        self.loop = loop
        self.part = part
        self.plan = plan
        self.scenario = scenario
        times = ArrivalTimes(
            scenario.arrivals, duration: scenario.warmup + scenario.duration,
            generator: generator, of: scenario.loops, seed: scenario.seed)
        filling = Filling(
            tables: tables, seed: scenario.seed, generator: generator, of: scenario.loops)
        chance = SeededGenerator(seed: scenario.seed &* 31 &+ UInt64(generator))
        record = LoadRecord(calls: plan.count)
    }

    /// Begins at a moment of the monotonic clock; `done` is called when the last call has ended.
    func begin(at start: Int64, callers: Int, done: @escaping () -> Void) throws {
        self.start = start
        measuredFrom = start + scenario.warmup
        end = measuredFrom + scenario.duration
        whenDone = done
        cpuAtStart = tadamun_thread_nanoseconds()
        let clock = ArrivalClock(self, descriptor: tadamun_timer_make())
        try loop.add(clock)
        self.clock = clock
        if case .closed = scenario.arrivals {
            pausing = callers
            next = nil
            for _ in 0..<callers { beginAgain(after: max(0, start - now)) }
            clock.wake(at: end)
        } else {
            next = times.next().map { start + $0 }
            clock.wake(at: next ?? end)
        }
    }

    private var now: Int64 { tadamun_monotonic_nanoseconds() }

    // MARK: Beginning calls

    /// Begins every call whose time has come, and waits for the next.
    fileprivate func startDue() {
        let now = now
        while let due = next, due <= now {
            begin(intendedAt: due)
            next = times.next().map { start + $0 }
        }
        if let next {
            clock?.wake(at: next)
        } else if now < end {
            clock?.wake(at: end)
        } else {
            finishIfOver()
        }
    }

    private func begin(intendedAt: Int64) {
        let index = pick()
        filling.advance()
        guard inFlight < scenario.outstandingMaximum / scenario.loops else {
            return drop(index, intendedAt)
        }
        let call = plan[index]
        var own: (bytes: [UInt8], metadata: [(name: String, value: String)])?
        if !call.isFixed {
            // The first filling was sound at the start; one that is not counts as not begun.
            guard let filled = try? call.fill(&filling) else { return drop(index, intendedAt) }
            own = filled
        }
        inFlight += 1
        let stream = free.popLast() ?? LoadStream(self)
        if intendedAt >= measuredFrom {
            record.calls[index].started += 1
            record.calls[index].requestBytes += own?.bytes.count ?? call.fixedBytes.count
            record.withInterval(second(of: intendedAt)) { $0.started += 1 }
            record.lateness.record(now - intendedAt)
        }
        stream.begin(
            call, index, intendedAt: intendedAt, timeout: scenario.timeout, filling: own)
    }

    /// A call that cannot be begun; the caller of a closed loop tries again a little later.
    private func drop(_ index: Int, _ intendedAt: Int64) {
        if intendedAt >= measuredFrom { record.calls[index].dropped += 1 }
        guard case .closed(_, let think) = scenario.arrivals else { return }
        pausing += 1
        beginAgain(after: max(think, 1_000_000))
    }

    private func pick() -> Int {
        guard plan.count > 1, let total = plan.last?.share else { return 0 }
        let number = Int.random(in: 0..<total, using: &chance)
        return plan.firstIndex { number < $0.share } ?? 0
    }

    private func second(of time: Int64) -> Int { Int((time - measuredFrom) / 1_000_000_000) }

    // MARK: Their ends

    func ended(_ stream: LoadStream, _ code: StatusCode) {
        inFlight -= 1
        let now = now
        if stream.intendedAt >= measuredFrom {
            let waited = now - stream.intendedAt
            let isGood = code == .ok
            record.calls[stream.index].statuses[code.rawValue] += 1
            record.calls[stream.index].corrected.record(waited)
            record.calls[stream.index].raw.record(now - stream.sentAt)
            record.calls[stream.index].responseBytes += stream.responseBytes
            record.withInterval(second(of: stream.intendedAt)) { interval in
                if isGood { interval.succeeded += 1 } else { interval.failed += 1 }
                interval.corrected.record(waited)
            }
        }
        if case .closed(_, let think) = scenario.arrivals, now < end {
            pausing += 1
            beginAgain(after: think)
        } else {
            finishIfOver()
        }
    }

    /// One caller of a closed loop makes its next call, in a turn of its own: a server that refuses
    /// at once must not have us call ourselves.
    private func beginAgain(after pause: Int64) {
        if pause == 0 {
            loop.execute { self.goOn() }
        } else {
            loop.arm(ClosureTimer { self.goOn() }, afterNanoseconds: pause)
        }
    }

    private func goOn() {
        pausing -= 1
        guard now < end else { return finishIfOver() }
        begin(intendedAt: now)
    }

    func takeBack(_ stream: LoadStream) {
        free.append(stream)
    }

    private func finishIfOver() {
        guard inFlight == 0, pausing == 0, next == nil, now >= end, let done = whenDone else {
            return
        }
        whenDone = nil
        cpuShare =
            Double(tadamun_thread_nanoseconds() - cpuAtStart) / Double(max(1, now - start))
        clock?.close()
        clock = nil
        done()
    }
}

/// Wakes a generator at a moment, exactly: epoll's own waits are whole milliseconds.
private final class ArrivalClock: EventSource {
    private let load: LoopLoad

    init(_ load: LoopLoad, descriptor: Int32) {
        self.load = load
        super.init(descriptor: descriptor, loop: load.loop, interest: .readable)
    }

    func wake(at moment: Int64) {
        // A moment of 0 would disarm the timer; the machine has been up for longer than that.
        _ = tadamun_timer_set(descriptor, max(1, moment))
    }

    override func ready(_ readiness: Readiness) {
        var expirations: UInt64 = 0
        _ = read(descriptor, &expirations, 8)
        load.startDue()
    }

    func close() {
        loop.remove(self)
        _ = Glibc.close(descriptor)
    }
}
