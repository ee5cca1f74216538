internal import Base
internal import HTTP2
internal import IO

// How an attempt, and the call, end.
extension ClientCall {
    /// Nobody but the client has ended the attempt: there may be another.
    func attemptEnded(_ status: Status, _ progress: RetryPolicy.Progress) {
        self.progress = progress
        if status.code == .ok {
            part.budget.succeeded()
        } else if kind != .unary {
            switch decide(status) {
            case .no: break
            case .transparently: return replay(after: 0)
            case .after(let nanoseconds): return replay(after: nanoseconds)
            }
        }
        outcome = status
        over()
    }

    /// The client itself ends the call.
    func end(locally status: Status) {
        guard !isFinal, outcome == nil || isPausing else { return }
        isFinal = true
        outcome = status
        replayAfter = nil
        if isWaiting { part.stopWaiting(self) }
        session?.consumeAll(self)
        resetStream()
        over()
    }

    /// Has the server stop as well.
    func resetStream() {
        guard let session, !isReset else { return }
        isReset = true
        session.reset(self, .cancel)
        connection?.flushLater()
    }

    /// Wakes whoever waits, now that there is an outcome.
    func over() {
        if kind != .unary { noteFinished() }
        wakeReader()
        wakeWriter()
        wakeHeadWaiters()
    }

    /// Counts the call and tells the interceptors; a unary call does so after its last attempt.
    func noteFinished() {
        guard let route, let outcome else { return }
        let elapsed = startedAt.nanoseconds(until: loop.measuredNow)
        if !isOwn { part.ended(route, outcome.code, nanoseconds: elapsed) }
        for interceptor in part.core.options.interceptors {
            interceptor.finished(route.info, outcome, nanoseconds: elapsed)
        }
    }

    func deadlinePassed() {
        guard outcome == nil || isPausing else { return }
        let place =
            isWaiting
            ? "while the call waited for a connection to \(part.core.name)\(part.lastErrorSuffix)"
            : connection == nil ? "between two attempts" : "before \(peerName) answered"
        end(locally: Status(.deadlineExceeded, "by the client: the deadline passed \(place)"))
    }

    /// The task that waits for the call was cancelled.
    func cancel(life: Int) {
        guard life == self.life else { return }
        end(locally: Status(.cancelled, "by the client: the call was cancelled"))
    }

    package var peerName: String { serverAddress ?? part.core.name }
}
