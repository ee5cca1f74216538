import IO

/// A write that waits, runs and is answered. Handed over under the queue's lock; from then on only
/// the writer's thread touches it.
class WriteJob: @unchecked Sendable {
    /// Runs the body and keeps what it gives or throws; returns what it threw.
    func run(_ transaction: WriteTransaction) -> (any Error)? {
        preconditionFailure("a write job runs its body")
    }

    /// Answers the caller with what the body gave, now that it lasts.
    func succeed() {
        preconditionFailure("a write job answers its caller")
    }

    /// Answers the caller that the store did not take the write.
    func fail(_ error: StoreError) {
        preconditionFailure("a write job answers its caller")
    }
}

final class ContinuedWrite<Value: Sendable>: WriteJob, @unchecked Sendable {
    private let body: @Sendable (WriteTransaction) throws -> Value
    // Resumed exactly once: `succeed` or `fail` is called once by the writer for every job taken.
    private let continuation: UnsafeContinuation<Value, any Error>
    @exclusivity(unchecked) private var result: Result<Value, any Error>?

    init(
        _ body: @escaping @Sendable (WriteTransaction) throws -> Value,
        _ continuation: UnsafeContinuation<Value, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    override func run(_ transaction: WriteTransaction) -> (any Error)? {
        do {
            result = .success(try body(transaction))
            return nil
        } catch {
            result = .failure(error)
            return error
        }
    }

    override func succeed() {
        switch result {
        case .success(let value): continuation.resume(returning: value)
        case .failure(let error): continuation.resume(throwing: error)
        case nil: preconditionFailure("a job is answered after it ran")
        }
    }

    override func fail(_ error: StoreError) { continuation.resume(throwing: error) }
}

/// Writes that wait for the writer, in the order of their arrival.
final class WriteQueue: Sendable {
    struct State {
        var waiting: [WriteJob] = []
        var isClosed = false
        /// A moving mean of what one write costs, for the advice to who is refused.
        var nanosecondsPerWrite: Int64 = 100_000
    }

    private let monitor = Monitor(State())
    private let capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
    }

    func add(_ job: WriteJob) throws(StoreError) {
        let wasEmpty = try monitor.withLock { state throws(StoreError) in
            guard !state.isClosed else { throw .closed }
            guard state.waiting.count < capacity else {
                let wait = Int64(capacity) * state.nanosecondsPerWrite
                throw .overloaded(
                    retryAfter: .nanoseconds(min(max(wait, 10_000_000), 2_000_000_000)))
            }
            state.waiting.append(job)
            return state.waiting.count == 1
        }
        // The writer sleeps only while nothing waits.
        if wasEmpty { monitor.wakeOne() }
    }

    /// Waits for writes and takes at most `count`; `nil` once the queue is closed and empty.
    func take(atMost count: Int) -> [WriteJob]? {
        monitor.wait { state -> [WriteJob]?? in
            guard !state.waiting.isEmpty else { return state.isClosed ? .some(nil) : .none }
            guard state.waiting.count > count else {
                defer {
                    state.waiting = []
                    state.waiting.reserveCapacity(min(count, 256))
                }
                return .some(state.waiting)
            }
            let taken = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            return .some(taken)
        }
    }

    /// Puts writes back before all others.
    func putBack(_ jobs: ArraySlice<WriteJob>) {
        monitor.withLock { $0.waiting.insert(contentsOf: jobs, at: 0) }
    }

    func note(nanoseconds: Int64, writes: Int) {
        monitor.withLock { state in
            let cost = nanoseconds / Int64(max(writes, 1))
            state.nanosecondsPerWrite += (cost - state.nanosecondsPerWrite) / 8
        }
    }

    /// Refuses further writes; those that wait are still done.
    func close() {
        monitor.withLock { $0.isClosed = true }
        monitor.wakeAll()
    }

    var count: Int { monitor.withLock { $0.waiting.count } }
}
