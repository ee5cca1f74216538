internal import Base
internal import HTTP2
internal import IO

// The handler runs, and is told when the call is over before.
extension Call {
    /// Whether the handler is to be run now. A call that was over before goes back, and one whose
    /// client does not read its answers waits.
    func mayBegin() -> Bool {
        guard !isFinished, isOpen else {
            isQueued = false
            withConnection { $0.workEnded() }
            if !isOpen { recycle() }
            return false
        }
        guard connectionReference?._withUnsafeGuaranteedRef({ $0.mayBegin(self) }) == true else {
            return false
        }
        isQueued = false
        // The loop's clock stands still during a turn, which a short deadline may not outlive.
        if deadlineAt != .distantFuture, loop.measuredNow >= deadlineAt {
            withConnection { $0.workEnded() }
            finish(Status(.deadlineExceeded, "the deadline has passed"))
            return false
        }
        do throws(Status) {
            try service.server.admit(self)
            return true
        } catch {
            withConnection { $0.workEnded() }
            finish(error)
            return false
        }
    }

    /// The handler, which `runner` is about to run.
    func beginHandler(_ runner: HandlerRunner) -> MethodBinding.Handler? {
        isHandlerRunning = true
        self.runner = Unmanaged.passUnretained(runner)
        return routeReference?._withUnsafeGuaranteedRef { $0.handler }
    }

    /// Tasks that outlive the handler ask the call for its deadline, trace and caller: it is not
    /// used again, and stays as it is for them.
    func keepForTasks() {
        keptPeer = peer
    }

    func handlerFailed(_ error: any Error) {
        handlerEnded(status(of: error))
    }

    func handlerEnded(_ status: Status) {
        isHandlerRunning = false
        runner = nil
        finish(status)
        withConnection { $0.workEnded() }
        if !isOpen { recycle() }
    }

    /// The same for a handler that returned: the way that nearly every call takes.
    func handlerReturned() {
        guard !isFinished, cancellation == nil, pendingTrailing == nil else {
            handlerEnded(cancellation.map { status(of: $0) } ?? .ok)
            return
        }
        isHandlerRunning = false
        runner = nil
        isFinished = true
        if deadlineTimer.isArmed { loop.disarm(deadlineTimer) }
        service.finished(self, .ok)
        if isOpen {
            hasPlainTrailers = true
            completeOutput(withTrailers: true)
            if areHeadersSent {
                resumeOutput()
            } else {
                submitHeaders()
            }
            dropInput()
        }
        withConnection {
            $0.workEnded()
            $0.flushLater()
        }
        if !isOpen { recycle() }
    }

    /// What the client is told of an error: statuses as they are, nothing of any other.
    func status(of error: any Error) -> Status {
        if let cancellation { return status(of: cancellation) }
        if let status = error as? Status { return status.code == .ok ? Status(.internal) : status }
        if error is CancellationError { return Status(.cancelled, "the call was cancelled") }
        if let convertible = error as? any StatusConvertible { return convertible.status }
        service.server.report(
            "a handler of \(serviceName)/\(methodName) failed: \(type(of: error))")
        return Status(.internal, "the server failed")
    }

    func status(of cancellation: Cancellation) -> Status {
        switch cancellation {
        case .byClient: Status(.cancelled, "the client cancelled the call")
        case .deadline: Status(.deadlineExceeded, "the deadline has passed")
        case .shutdown: Status(.unavailable, "the server stops")
        }
    }

    func cancel(_ reason: Cancellation) {
        guard cancellation == nil else { return }
        cancellation = reason
        runner?._withUnsafeGuaranteedRef { $0.cancel() }
        wakeReader()
        wakeWriter()
    }

    func deadlinePassed() {
        guard !isFinished else { return }
        cancel(.deadline)
        endNow(Status(.deadlineExceeded, "the deadline has passed"))
    }

    /// Ends the call though its handler may still run: by its status where nothing waits to be
    /// read, else by a reset.
    func endNow(_ status: Status) {
        guard outputCount == 0 else {
            isFinished = true
            loop.disarm(deadlineTimer)
            record(status)
            reset(.cancel)
            flushLater()
            return
        }
        finish(status)
    }
}
