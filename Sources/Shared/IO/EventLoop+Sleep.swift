extension EventLoop {
    /// Suspends the task for so many nanoseconds of the loop's clock, without a thread of its own.
    /// Throws where the task is cancelled meanwhile.
    package func sleep(nanoseconds: Int64) async throws(CancellationError) {
        let sleeper = Sleeper()
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                executeNow { sleeper.sleep(on: self, nanoseconds, continuation) }
            }
        } onCancel: {
            executeNow { sleeper.cancel(on: self) }
        }
        if Task.isCancelled { throw CancellationError() }
    }
}

/// A task that waits for a moment.
///
/// `@unchecked Sendable`: touched by its loop's thread only.
private final class Sleeper: Timer, @unchecked Sendable {
    private var continuation: UnsafeContinuation<Void, Never>?
    private var isCancelled = false

    func sleep(
        on loop: EventLoop, _ nanoseconds: Int64, _ continuation: UnsafeContinuation<Void, Never>
    ) {
        guard !isCancelled else { return continuation.resume() }
        self.continuation = continuation
        loop.arm(self, afterNanoseconds: nanoseconds)
    }

    func cancel(on loop: EventLoop) {
        isCancelled = true
        loop.disarm(self)
        fire()
    }

    override func fire() {
        continuation?.resume()
        continuation = nil
    }
}
