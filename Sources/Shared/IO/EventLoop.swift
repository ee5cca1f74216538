package import Base
internal import CLinux
internal import Glibc
package import Synchronization

/// One thread that waits for sockets, keeps time and runs Swift tasks.
///
/// A connection is born and ends on one loop, and the tasks of its calls run there too, as the
/// loop is their `TaskExecutor`: nothing on the path of a request changes threads, which would
/// cost a hundred times what the request does.
///
/// `@unchecked Sendable`: everything but `inbox` is touched by the loop's own thread only, which
/// `isCurrent` lets callers check; `inbox` is behind its mutex.
public final class EventLoop: TaskExecutor, @unchecked Sendable {
    /// The loop's number in its group.
    package let index: Int
    package let poller: any Poller

    /// Bytes just read, or about to be written: one buffer for all connections of the loop, since
    /// only one is served at a time. `Limits.readBytes` long.
    package let inputBuffer: UnsafeMutableRawBufferPointer
    package let outputBuffer: UnsafeMutableRawBufferPointer

    /// Whether time is the poller's invention, so that the kernel's must not be mixed into it.
    private let isSimulated: Bool

    /// The chance of what lives here: jitter of times, nothing secret. A simulation gives its seed.
    @exclusivity(unchecked) package var chance: SeededGenerator

    /// Connections that live here: what a listener balances by. Read by any thread.
    package let connectionCount = Atomic<Int>(0)

    @exclusivity(unchecked) private var timers: TimerWheel
    @exclusivity(unchecked) private var jobs: [UnownedJob] = []
    @exclusivity(unchecked) private var runningJobs: [UnownedJob] = []
    @exclusivity(unchecked) private var batches: [any BatchWork] = []
    @exclusivity(unchecked) private var flushes: [EventSource] = []
    @exclusivity(unchecked) private var flushing: [EventSource] = []
    /// The poller's time, kept here since everyone asks for it.
    @exclusivity(unchecked) private var time: Instant
    @exclusivity(unchecked) private var isStopping = false
    @exclusivity(unchecked) private var thread: pthread_t?
    private let inbox = Mutex(Inbox())
    /// Whether the inbox holds anything: asked once a turn, mostly in vain, so not by its lock.
    private let hasMail = Atomic<Bool>(false)

    /// What other threads have left for the loop.
    private struct Inbox {
        var jobs: [UnownedJob] = []
        var actions: [@Sendable () -> Void] = []
        var isAwake = false
    }

    /// A loop that reads its time and its events from `poller`; it runs where `run` is called.
    package init(
        index: Int = 0, poller: any Poller, isSimulated: Bool = false,
        seed: UInt64 = .random(in: 0 ... .max)
    ) {
        chance = SeededGenerator(seed: seed)
        self.index = index
        self.poller = poller
        self.isSimulated = isSimulated
        timers = TimerWheel(start: poller.now)
        time = poller.now
        inputBuffer = .allocate(byteCount: Limits.readBytes, alignment: 64)
        outputBuffer = .allocate(
            byteCount: Limits.writeBytes + Limits.writeSlackBytes, alignment: 64)
    }

    deinit {
        inputBuffer.deallocate()
        outputBuffer.deallocate()
    }

    // MARK: What the loop's own thread calls

    /// The loop's time, the same throughout one turn.
    package var now: Instant { time }

    /// The loop's clock read anew, for measuring what takes less than a turn.
    package var measuredNow: Instant { isSimulated ? time : .now() }

    /// Whether the caller is on the loop's thread.
    package var isCurrent: Bool {
        guard let thread else { return false }
        return pthread_equal(thread, pthread_self()) != 0
    }

    package func add(_ source: EventSource) throws(IOError) {
        try poller.add(source)
    }

    package func remove(_ source: EventSource) {
        poller.remove(source)
    }

    /// Arms the timer for a moment of the loop's clock, or moves it there.
    package func arm(_ timer: Timer, at moment: Instant) {
        timers.arm(timer, at: moment)
    }

    package func arm(_ timer: Timer, afterNanoseconds nanoseconds: Int64) {
        timers.arm(timer, at: now.advanced(byNanoseconds: nanoseconds))
    }

    package func disarm(_ timer: Timer) {
        timers.disarm(timer)
    }

    /// Has `source.flush` called at the end of this turn, once, however often it is asked.
    package func flushLater(_ source: EventSource) {
        guard !source.isFlushScheduled else { return }
        source.isFlushScheduled = true
        flushes.append(source)
    }

    /// Has `work.run` called once in this turn, after its events, timers and jobs. To be asked once
    /// until then.
    package func runLater(_ work: any BatchWork) {
        batches.append(work)
    }

    // MARK: What any thread calls

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isCurrent {
            jobs.append(job)
            return
        }
        post { $0.jobs.append(job) }
    }

    /// Runs the action on the loop's thread, soon, in the order of the calls.
    package func execute(_ action: @escaping @Sendable () -> Void) {
        post { $0.actions.append(action) }
    }

    /// Runs the action at once where the caller is on the loop, else soon.
    package func executeNow(_ action: @escaping @Sendable () -> Void) {
        if isCurrent { action() } else { execute(action) }
    }

    private func post(_ leave: (inout Inbox) -> Void) {
        let mustWake = inbox.withLock { inbox in
            leave(&inbox)
            hasMail.store(true, ordering: .releasing)
            defer { inbox.isAwake = true }
            return !inbox.isAwake
        }
        if mustWake { poller.wake() }
    }

    /// Ends `run` after the current turn; what is queued by then is still run.
    package func stop() {
        execute { self.isStopping = true }
    }

    // MARK: Running

    /// Serves until `stop`; the calling thread is the loop's from now on.
    package func run() {
        thread = pthread_self()
        while !isStopping {
            turn(mayWait: true)
        }
        // Tasks that were resumed by the last turn finish their step.
        turn(mayWait: false)
        timers.removeAll()
        thread = nil
    }

    /// One turn: events, then what other threads left, then timers, then jobs, then what has been
    /// gathered for one go, then one write for each connection that has something to say. Tests and
    /// simulations call it themselves.
    package func turn(mayWait: Bool) {
        if thread == nil { thread = pthread_self() }
        var timeout: Int64? = 0
        if mayWait && jobs.isEmpty && batches.isEmpty && flushes.isEmpty {
            timeout = timers.nextMoment().map { max(0, now.nanoseconds(until: $0)) }
        }
        poller.poll(untilNanosecondsFromNow: timeout)
        time = poller.now
        poller.dispatch()
        takeInbox()
        while let timer = timers.nextDue(at: time) { timer.fire() }
        runJobs()
        while let work = batches.popLast() { work.run() }
        flushSources()
    }

    /// Whether nothing waits to be run: for simulations that play one turn after another.
    package var isQuiet: Bool {
        jobs.isEmpty && batches.isEmpty && flushes.isEmpty
            && inbox.withLock { $0.jobs.isEmpty && $0.actions.isEmpty }
    }

    /// The moment of the next timer, for simulated clocks.
    package var nextTimer: Instant? { timers.nextMoment() }

    private func takeInbox() {
        guard hasMail.load(ordering: .acquiring) else { return }
        let (posted, actions) = inbox.withLock { inbox in
            inbox.isAwake = false
            hasMail.store(false, ordering: .relaxed)
            defer {
                inbox.jobs = []
                inbox.actions = []
            }
            return (inbox.jobs, inbox.actions)
        }
        if !posted.isEmpty { jobs.append(contentsOf: posted) }
        for action in actions { action() }
    }

    /// Runs the jobs that wait, and those that they call forth, within bounds. For `BatchWork`,
    /// which may not wait for the next turn; never to be called by a job.
    package func runJobs() {
        var rounds = 0
        while !jobs.isEmpty, rounds < Limits.jobRoundsPerTurn {
            rounds += 1
            swap(&jobs, &runningJobs)
            for job in runningJobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
            runningJobs.removeAll(keepingCapacity: true)
        }
    }

    private func flushSources() {
        // A flush may ask for another one; that waits for the next turn, so that a connection
        // whose writes call forth more writes cannot hold the loop.
        guard !flushes.isEmpty else { return }
        swap(&flushes, &flushing)
        for source in flushing {
            source.isFlushScheduled = false
            source.flush()
        }
        while !flushing.isEmpty { flushing.removeLast() }
    }
}

/// What a loop does in one go after its events, for whoever asked by `EventLoop.runLater`.
package protocol BatchWork: AnyObject {
    func run()
}

extension Instant {
    /// The kernel's monotonic clock, read now: for measuring. Timers go by `EventLoop.now`.
    package static func now() -> Instant {
        Instant(nanoseconds: tadamun_monotonic_nanoseconds())
    }
}
