internal import IO

/// A task of a loop that runs handlers, one after another.
///
/// A handler that returns without having waited leaves its runner to the next call at once, so that
/// the calls of a turn mostly share one wake-up; one that waits keeps it, and the calls behind get
/// another.
///
/// `@unchecked Sendable`: touched by its loop's thread only, which its task runs on too.
final class HandlerRunner: @unchecked Sendable {
    private let service: LoopService
    @exclusivity(unchecked) private var task: Task<Void, Never>?
    @exclusivity(unchecked) private var waiter: UnsafeContinuation<Void, Never>?
    /// Unmanaged: the one reference to it is that of the task, whose local value it is. A task that
    /// a handler begins and does not wait for copies its locals, and is told by the second.
    @exclusivity(unchecked) private var scope: Unmanaged<CallScope>?
    /// Whether the task is none for another call: one that was cancelled stays so, and tasks that
    /// outlive their handler have its scope.
    @exclusivity(unchecked) private var isSpent = false

    init(_ service: LoopService) {
        self.service = service
    }

    /// Has the runner take calls when the loop next runs its jobs.
    func wake() {
        if let waiter {
            self.waiter = nil
            waiter.resume()
            return
        }
        let scope = CallScope()
        self.scope = Unmanaged.passUnretained(scope)
        task = CallScope.$current.withValue(scope) {
            Task(executorPreference: service.loop) { await self.serve() }
        }
    }

    /// Cancels the task, for the call that it runs.
    func cancel() {
        isSpent = true
        task?.cancel()
    }

    private func serve() async {
        repeat {
            // Written out in one function: each `await` between costs a look at the executor.
            while let call = service.nextCall() {
                guard let handler = enter(call) else { return }
                do {
                    try await handler(call)
                    leave(call)
                    call.handlerReturned()
                } catch {
                    leave(call)
                    call.handlerFailed(error)
                }
                guard !isSpent else { return }
            }
            guard service.park(self) else { return }
            await withUnsafeContinuation { waiter = $0 }
        } while true
    }

    private func enter(_ call: Call) -> MethodBinding.Handler? {
        scope?._withUnsafeGuaranteedRef { $0.call = call }
        return call.beginHandler(self)
    }

    /// The handler has ended. What a task that goes on has copied stays with the call that it began
    /// in.
    private func leave(_ call: Call) {
        guard isScopeOurs() else {
            isSpent = true
            call.keepForTasks()
            return
        }
        scope?._withUnsafeGuaranteedRef { $0.call = nil }
    }

    private func isScopeOurs() -> Bool {
        // `Unmanaged` is one pointer, as a reference is: asked in place, since a copy would count.
        withUnsafeMutablePointer(to: &scope) { scope in
            scope.withMemoryRebound(to: CallScope?.self, capacity: 1) {
                isKnownUniquelyReferenced(&$0.pointee)
            }
        }
    }
}

/// Which call a task serves: the local value of a runner's task, inherited by the tasks that its
/// handlers begin.
///
/// `@unchecked Sendable`: changed by its runner only, while no task but those that end with the
/// handler has it.
final class CallScope: @unchecked Sendable {
    @TaskLocal static var current: CallScope?

    @exclusivity(unchecked) var call: Call?
}
