/// A few threads for work that blocks (names to resolve, files to sync), so that no event loop
/// does.
///
/// The queue is bounded and whoever finds it full is told so; threads start when they are needed
/// and end with the pool.
package final class OffloadPool: Sendable {
    /// What a pool has done so far.
    package struct Counts: Sendable, Equatable {
        package var finished = 0
        /// Turned away, as the queue was full or no thread could be made.
        package var refused = 0
        package var waiting = 0
        package var threads = 0
    }

    private struct State {
        var jobs: [@Sendable () -> Void] = []
        /// Jobs in front of the array that have been taken.
        var taken = 0
        var idle = 0
        var isStopping = false
        var counts = Counts()

        mutating func next() -> (@Sendable () -> Void)? {
            guard taken < jobs.count else { return nil }
            let job = jobs[taken]
            taken += 1
            if taken == jobs.count {
                jobs.removeAll(keepingCapacity: true)
                taken = 0
            }
            return job
        }
    }

    private let name: String
    private let threadsMaximum: Int
    private let queueMaximum: Int
    private let monitor = Monitor(State())

    /// Threads bear `name` in the system's lists.
    package init(name: String, threads: Int, queueMaximum: Int = Limits.offloadQueue) {
        self.name = name
        threadsMaximum = max(1, threads)
        self.queueMaximum = queueMaximum
    }

    deinit {
        monitor.withLock { $0.isStopping = true }
        monitor.wakeAll()
    }

    /// The pool for names to resolve, of the whole process.
    package static let resolving = OffloadPool(name: "resolve", threads: 2)

    /// The pool for files that have changed, of the whole process.
    static let reloading = OffloadPool(name: "reload", threads: 1)

    /// Has one of the threads run the job; `false` where the queue is full.
    package func submit(_ job: @escaping @Sendable () -> Void) -> Bool {
        let (isTaken, mustStart) = monitor.withLock { state in
            guard state.jobs.count - state.taken < queueMaximum else {
                state.counts.refused += 1
                return (false, false)
            }
            state.jobs.append(job)
            let isShort =
                state.idle < state.jobs.count - state.taken
                && state.counts.threads < threadsMaximum
            if isShort { state.counts.threads += 1 }
            return (true, isShort)
        }
        guard isTaken else { return false }
        guard mustStart else {
            monitor.wakeOne()
            return true
        }
        return start()
    }

    /// Starts one more thread; `false` where the job just queued is lost, as there is none at all.
    private func start() -> Bool {
        let monitor = monitor
        do {
            _ = try startThread(named: name) { Self.work(monitor) }
            return true
        } catch {
            return monitor.withLock { state in
                state.counts.threads -= 1
                guard state.counts.threads == 0 else { return true }
                state.jobs.removeAll()
                state.taken = 0
                state.counts.refused += 1
                return false
            }
        }
    }

    private static func work(_ monitor: Monitor<State>) {
        while true {
            monitor.withLock { $0.idle += 1 }
            let job: (@Sendable () -> Void)? = monitor.wait { state in
                guard let job = state.next() else { return state.isStopping ? .some(nil) : nil }
                // Under the lock that the job is taken by: who submits between the two would count
                // on this thread.
                state.idle -= 1
                return .some(job)
            }
            guard let job else { return }
            job()
            monitor.withLock { $0.counts.finished += 1 }
        }
    }

    /// Runs the body on one of the threads and waits for it without blocking; `nil` where the queue
    /// is full.
    package func run<Result: Sendable>(
        _ body: @escaping @Sendable () -> Result
    ) async -> Result? {
        await withCheckedContinuation { continuation in
            let isTaken = submit { continuation.resume(returning: body()) }
            if !isTaken { continuation.resume(returning: nil) }
        }
    }

    package var counts: Counts {
        monitor.withLock { state in
            var counts = state.counts
            counts.waiting = state.jobs.count - state.taken
            return counts
        }
    }
}
