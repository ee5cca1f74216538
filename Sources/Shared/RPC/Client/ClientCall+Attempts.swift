internal import Base
internal import HTTP2
internal import IO

// Further attempts of a call that failed.
extension ClientCall {
    func decide(_ status: Status) -> RetryPolicy.Decision {
        guard !isFinal, !isCommitted else { return .no }
        let decision = part.core.options.retry.decide(
            code: status.code, progress: progress, history: history, isSafe: isSafe,
            pushback: head.pushback(status), budgetAllows: part.budget.allowsRetry,
            chance: part.jitter)
        if status.code == .unavailable, decision != .transparently { part.budget.failed() }
        switch decision {
        case .no: break
        case .transparently:
            route?.counts.transparentRetries += 1
            if progress == .notProcessed { history.wasRepeated = true }
        case .after(let nanoseconds):
            // An attempt that could not end in time is not begun.
            guard loop.now.advanced(byNanoseconds: nanoseconds) < deadlineAt else { return .no }
            route?.counts.retries += 1
            history.attempts += 1
        }
        return decision
    }

    /// Whether a unary call that failed is to be sent again; returns when it is time to.
    func waitToRetry() async -> Bool {
        guard let status = outcome, !isFinal else { return false }
        let decision = decide(status)
        guard decision != .no else { return false }
        isPausing = true
        defer { isPausing = false }
        if session != nil {
            resetStream()
            isAwaitingDetachment = true
            await waitForReader()
        }
        if case .after(let nanoseconds) = decision, !isFinal {
            loop.arm(pauseTimer, afterNanoseconds: nanoseconds)
            await waitForReader()
            loop.disarm(pauseTimer)
        }
        guard !isFinal, session == nil else { return false }
        connection = nil
        prepareForAttempt()
        return true
    }

    func pauseOver() {
        if isPausing { wakeReader() } else { sendAgain() }
    }

    /// Has a streaming call sent again from its first message.
    func replay(after nanoseconds: Int64) {
        replayAfter = nanoseconds
        resetStream()
    }

    func sendAgain() {
        guard replayAfter != nil, session == nil, outcome == nil else { return }
        replayAfter = nil
        let wasDone = isSendingDone
        prepareForAttempt()
        appendOutput(count: replay.count).copyMemory(from: replay.bytes)
        if wasDone { endOutput() }
        part.submit(self)
    }

    /// Nothing more will be sent.
    func endOutput() {
        isSendingDone = true
        completeOutput(withTrailers: false)
    }

    /// Keeps what is sent, as long as it may have to be sent again.
    func keepForReplay(_ bytes: UnsafeRawBufferPointer) {
        guard !isCommitted else { return }
        guard replay.count + bytes.count <= part.core.options.replayBytesMaximum else {
            return commit()
        }
        replay.append(bytes)
    }

    func commit() {
        isCommitted = true
        replay.removeAll()
    }
}
