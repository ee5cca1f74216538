internal import Glibc

/// Runs an async body on a loop's thread and blocks the calling thread, `main`'s, until it ends.
///
/// For programs, in place of an async `main`: that one starts libdispatch and its threads, which a
/// program on event loops never needs, and gives up the main thread, which valgrind cannot follow.
package func runBlocking(on loop: EventLoop, _ body: @escaping @Sendable () async -> Void) {
    let done = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    sem_init(done, 0, 0)
    // The pointer outlives the task, since this function waits for it.
    let address = UInt(bitPattern: done)
    Task(executorPreference: loop) {
        await body()
        if let done = UnsafeMutablePointer<sem_t>(bitPattern: address) { sem_post(done) }
    }
    while sem_wait(done) != 0 {}
    sem_destroy(done)
    done.deallocate()
}
