package import IO
internal import HTTP2

/// Holds a streaming call for its user: once nobody does, the call is given up.
package final class CallHandle: Sendable {
    /// Keeps the channel open as long as the call.
    private let channel: Channel
    package let call: ClientCall
    /// Whether messages are compressed where the sender does not say.
    package let compresses: Bool

    init(_ channel: Channel, _ call: ClientCall, compresses: Bool) {
        self.channel = channel
        self.call = call
        self.compresses = compresses
    }

    deinit {
        let call = call
        if call.loop.isCurrent, call.isBegun {
            call.release()
        } else {
            // Behind whatever was left for the loop before, the call's begin included.
            call.loop.execute { call.release() }
        }
    }

    /// Ends the call; the server is told.
    func cancel() {
        let call = call
        call.loop.executeNow {
            call.end(locally: Status(.cancelled, "by the client: the call was cancelled"))
        }
    }

    /// What the server sends before its first response; waits for it. Throws the status of a call
    /// that ended without.
    func initialMetadata() async throws -> Metadata {
        let call = call
        return try await call.loop.run {
            await call.waitForHead()
            if let outcome = call.outcome, outcome.code != .ok, !call.hasReceivedHeaders {
                throw outcome
            }
            return call.head.initialMetadata
        }
    }

    /// What the server sent with the status; empty before the call has ended.
    func trailingMetadata() async -> Metadata {
        let call = call
        return await call.loop.run { call.outcome == nil ? Metadata() : call.head.trailingMetadata }
    }

    /// Whether the last response came compressed.
    func wasResponseCompressed() async -> Bool {
        let call = call
        return await call.loop.run { call.wasResponseCompressed }
    }

    /// No further request follows.
    package func finishSending() {
        let call = call
        call.loop.executeNow { call.finishSending() }
    }
}

extension EventLoop {
    /// Whether the current task runs on this loop and comes back to it after it has waited. A task
    /// of elsewhere may find itself on the loop's thread for a moment, as what it waited for ended
    /// here; it must not be taken for one of the loop's.
    package var isHome: Bool {
        guard isCurrent else { return false }
        let here = asUnownedTaskExecutor()
        return withUnsafeCurrentTask { $0?.unownedTaskExecutor == here }
    }

    /// Runs the body on the loop: at once where the caller is there, else as soon as it has come.
    package func run<Result: Sendable, Failure: Error>(
        _ body: @Sendable () async throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        guard !isHome else { return try await body() }
        return try await withTaskExecutorPreference(self) { () async throws(Failure) -> Result in
            // The preference holds from the next time that the task is enqueued.
            while !isCurrent { await Task.yield() }
            return try await body()
        }
    }
}
