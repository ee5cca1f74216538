package import Base

/// Where an event loop learns what is ready and what time it is: the kernel's epoll, or a
/// simulated network with a clock of its own.
package protocol Poller: AnyObject {
    /// The loop's clock, as `poll` has last read it.
    var now: Instant { get }

    func add(_ source: EventSource) throws(IOError)
    func update(_ source: EventSource)
    func remove(_ source: EventSource)

    /// Waits until a source is ready, `wake` is called, or the time is over. `nil` waits without
    /// end; zero only looks.
    func poll(untilNanosecondsFromNow timeout: Int64?)

    /// Calls `ready` of each source that the last `poll` found so.
    func dispatch()

    /// Ends a running or the next `poll` early. May be called from any thread.
    func wake()
}

/// A system call that failed while setting something up.
package struct IOError: Error, CustomStringConvertible, Equatable {
    package let operation: String
    /// `errno` of the failed call; 0 where the fault is not the kernel's.
    package let code: Int32

    package init(_ operation: String, code: Int32) {
        self.operation = operation
        self.code = code
    }

    package var description: String {
        code == 0 ? operation : "\(operation): \(errorText(code))"
    }
}
