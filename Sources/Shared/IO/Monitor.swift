import CLinux
import Glibc

/// State that threads share, and a way to sleep until another thread changes it.
///
/// For threads that may block (writers of logs and stores); an event loop never waits here, it only
/// enters for a moment to hand something over.
package final class Monitor<State>: @unchecked Sendable {
    // Sendable: the state is read and written under the lock alone, and the lock and condition stand
    // at one address from init to deinit.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var state: State

    package init(_ state: sending State) {
        self.state = state
        pthread_mutex_init(lock, nil)
        // Waits are measured on the monotonic clock, so that a jump of the wall clock neither cuts
        // nor stretches them.
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(lock)
        condition.deallocate()
        lock.deallocate()
    }

    /// Runs `body` with the lock held. It must not enter the same monitor again.
    package func withLock<Result, Failure: Error>(
        _ body: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return try body(&state)
    }

    /// Sleeps until `body`, tried now and after every wake-up, gives a value.
    package func wait<Result>(_ body: (inout State) -> Result?) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while true {
            if let result = body(&state) { return result }
            pthread_cond_wait(condition, lock)
        }
    }

    /// As `wait`, for at most `nanoseconds`; `nil` where that time passes first.
    package func wait<Result>(
        nanoseconds: Int64, _ body: (inout State) -> Result?
    ) -> Result? {
        var deadline = timespec()
        clock_gettime(CLOCK_MONOTONIC, &deadline)
        let end = Int64(deadline.tv_nsec) + nanoseconds
        deadline.tv_sec += Int(end / 1_000_000_000)
        deadline.tv_nsec = Int(end % 1_000_000_000)
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while true {
            if let result = body(&state) { return result }
            guard pthread_cond_timedwait(condition, lock, &deadline) == 0 else {
                return body(&state)
            }
        }
    }

    /// Wakes one sleeper, after a change that one can use up.
    package func wakeOne() { pthread_cond_signal(condition) }

    /// Wakes every sleeper.
    package func wakeAll() { pthread_cond_broadcast(condition) }
}
