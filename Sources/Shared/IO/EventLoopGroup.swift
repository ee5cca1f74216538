internal import CLinux
internal import Glibc
internal import Synchronization

/// Event loops, one thread each; by default one for each core the process may use.
package final class EventLoopGroup: Sendable {
    package let loops: [EventLoop]
    private let threads: Mutex<[Thread]>
    private let nextIndex = Atomic<Int>(0)

    /// Starts the threads.
    package init(loopCount: Int = EventLoopGroup.usableCores) throws(IOError) {
        var loops: [EventLoop] = []
        for index in 0..<max(1, loopCount) {
            loops.append(EventLoop(index: index, poller: try EpollPoller()))
        }
        self.loops = loops
        var threads: [Thread] = []
        for loop in loops {
            threads.append(try startThread(named: "loop-\(loop.index)") { loop.run() })
        }
        self.threads = Mutex(threads)
    }

    /// Loops that their maker runs, as a simulation does.
    package init(loops: [EventLoop]) {
        self.loops = loops
        threads = Mutex([])
    }

    /// One loop after the other: for what may live on any of them.
    package func next() -> EventLoop {
        let index = nextIndex.wrappingAdd(1, ordering: .relaxed).oldValue
        return loops[Int(UInt(bitPattern: index) % UInt(loops.count))]
    }

    /// The loop the caller is on, if it is one of these.
    package var current: EventLoop? {
        loops.first { $0.isCurrent }
    }

    /// Stops the loops and waits for their threads. Not to be called on one of them.
    package func stop() {
        for loop in loops { loop.stop() }
        let threads = threads.withLock { threads in
            defer { threads = [] }
            return threads
        }
        for thread in threads { thread.join() }
    }

    /// Cores that this process may run on.
    package static var usableCores: Int { Int(tadamun_usable_cores()) }
}

/// A running thread of the operating system.
package struct Thread: Sendable {
    fileprivate let handle: UInt

    /// Waits for its end. To be called once, and not on the thread itself.
    package func join() {
        pthread_join(pthread_t(handle), nil)
    }
}

private final class ThreadStart {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }
}

/// Starts a thread of the given name (at most 15 bytes are shown) that runs `body` and ends.
package func startThread(
    named name: String, _ body: @escaping @Sendable () -> Void
) throws(IOError) -> Thread {
    var thread: pthread_t = 0
    let start = Unmanaged.passRetained(ThreadStart(body))
    let code = pthread_create(
        &thread, nil,
        { argument in
            // The argument is the one passed below, never nil.
            if let argument {
                Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue().body()
            }
            return nil
        }, start.toOpaque())
    guard code == 0 else {
        start.release()
        throw IOError("pthread_create", code: code)
    }
    pthread_setname_np(thread, String(name.prefix(15)))
    return Thread(handle: UInt(thread))
}
