internal import Base
internal import HTTP2
package import IO
internal import Synchronization

/// One call as its client sees it: the request that goes, the answer that comes, and the attempts
/// that it takes.
///
/// Lives on one event loop and is used again for later calls once nobody holds it.
///
/// `@unchecked Sendable`: everything that changes is touched on the loop's thread only; who holds a
/// call elsewhere goes there first.
package final class ClientCall: ClientStream, @unchecked Sendable {
    let part: LoopChannel
    /// Where the call lives.
    package let loop: EventLoop
    /// Which of its lives the object is in: a cancellation that comes late must not hit the next.
    private(set) var life = 0

    // What is asked.
    private(set) var route: ClientRoute?
    private(set) var options = CallOptions()
    private(set) var kind = MethodKind.unary
    private(set) var deadlineAt = Instant.distantFuture
    private var inherited: CallInheritance?
    private var isSafe = false
    private var startedAt = Instant(nanoseconds: 0)
    private var history = RetryPolicy.History()

    // Where it stands.
    /// How the attempt, or the call, ended; `nil` while it runs.
    private(set) var outcome: Status?
    private var progress = RetryPolicy.Progress.neverSent
    /// Whether the client itself has ended the call: there is no further attempt, and nothing more
    /// of the answer is passed on.
    private(set) var isFinal = false
    private(set) var isReleased = false
    private(set) var isBegun = false
    private(set) var isSendingDone = false
    private var isReset = false
    /// A streaming call that will be sent again: after so many nanoseconds, once it is detached.
    private var replayAfter: Int64?
    private var replay = ByteQueue()
    /// Whether what was sent can no longer be sent again.
    private var isCommitted = false
    private let deadlineTimer = CallTimer()
    private let pauseTimer = CallTimer()

    // The answer.
    var head = ResponseHead()
    var input = ByteQueue()
    package internal(set) var wasResponseCompressed = false

    // Who waits: for the end or the next message, for room to send, for the headers.
    var readWaiter: UnsafeContinuation<Void, Never>?
    var writeWaiter: UnsafeContinuation<Void, Never>?
    private var headWaiters: [UnsafeContinuation<Void, Never>] = []
    private var isAwaitingDetachment = false
    private var isPausing = false

    init(_ part: LoopChannel) {
        self.part = part
        loop = part.loop
        super.init()
        deadlineTimer.call = self
        pauseTimer.call = self
        pauseTimer.isPause = true
    }

    /// Begins a new life; the call may be over at once, as `outcome` then says.
    func open(
        _ route: ClientRoute, _ kind: MethodKind, _ idempotency: Idempotency,
        _ options: CallOptions, _ inherited: CallInheritance?
    ) {
        self.route = route
        self.kind = kind
        self.options = options
        self.inherited = inherited
        isBegun = true
        // The loop's time may be as old as its turn; a span that is given counts from now.
        let now = options.timeoutNanoseconds == nil ? loop.now : loop.measuredNow
        startedAt = now
        isSafe = options.isIdempotent ?? (idempotency != .unknown)
        if !part.core.options.interceptors.isEmpty { prepareByInterceptors() }
        var deadline = self.options.deadline ?? .distantFuture
        if let timeout = self.options.timeoutNanoseconds {
            deadline = min(deadline, now.advanced(byNanoseconds: timeout))
        }
        if let inherited {
            deadline = min(
                deadline, DeadlineInheritance.deadline(under: inherited.deadline, now: now))
            if inherited.isCancelled {
                end(locally: Status(.cancelled, "by the client: the call it serves was cancelled"))
            }
        }
        deadlineAt = deadline
        if !self.options.metadata.isEmpty,
            self.options.metadata.byteCount > RPCLimits.requestMetadataBytes
        {
            end(
                locally: Status(
                    .resourceExhausted, "by the client: the metadata is larger than the limit"))
        }
        guard deadline != .distantFuture, outcome == nil else { return }
        if deadline <= now {
            end(
                locally: Status(
                    .deadlineExceeded, "by the client: the deadline had passed before the call"))
        } else {
            loop.arm(deadlineTimer, at: deadline)
        }
    }

    /// Sends a streaming call, unless it is over already.
    func start() {
        if outcome == nil { part.submit(self) }
    }

    private func prepareByInterceptors() {
        guard let info = route?.info else { return }
        do {
            for interceptor in part.core.options.interceptors {
                try interceptor.prepare(info, &options)
            }
        } catch {
            end(locally: error)
        }
    }

    /// The call is over for whoever made it: it may be used again once its stream is closed.
    func release() {
        guard isBegun, !isReleased else { return }
        isReleased = true
        if outcome == nil {
            end(locally: Status(.cancelled, "by the client: the call was given up"))
        }
        replayAfter = nil
        loop.disarm(deadlineTimer)
        loop.disarm(pauseTimer)
        if session == nil { recycle() }
    }

    private func recycle() {
        life &+= 1
        route = nil
        if !options.metadata.isEmpty { options.metadata = Metadata() }
        inherited = nil
        history = RetryPolicy.History()
        isBegun = false
        isReleased = false
        isFinal = false
        isCommitted = false
        replay.removeAll()
        prepareForAttempt()
        part.takeBack(self)
    }

    private func prepareForAttempt() {
        prepareForReuse()
        isSendingDone = false
        outcome = nil
        progress = .neverSent
        isReset = false
        isAwaitingDetachment = false
        head.removeAll()
        input.removeAll()
        wasResponseCompressed = false
    }

    // MARK: An attempt

    package override func send() -> Bool {
        guard let route else { return false }
        return submit(hasOwnHeaders ? ownHeaders(route) : route.headers)
    }

    package override var waitsForServer: Bool { options.waitForReady }

    /// Sends the call to a connection and, should that fail, to no other.
    func submitOnly(to connection: ClientConnection) -> Bool {
        commit()
        return outcome == nil && send(to: connection)
    }

    private var hasOwnHeaders: Bool {
        deadlineAt != .distantFuture || !options.metadata.isEmpty || inherited?.trace != nil
            || options.compression != .identity || history.attempts > 1
    }

    private func ownHeaders(_ route: ClientRoute) -> HeaderBlock {
        let block = part.scratchHeaders
        block.begin(with: route.headers)
        if deadlineAt != .distantFuture {
            Timeout.append(nanoseconds: loop.now.nanoseconds(until: deadlineAt), to: block)
        }
        if options.compression == .gzip { block.append("grpc-encoding", "gzip") }
        if history.attempts > 1 {
            block.append("grpc-previous-rpc-attempts", String(history.attempts - 1))
        }
        if let trace = inherited?.trace, options.metadata.binary("traceparent") == nil {
            block.append(trace)
        }
        if !options.metadata.isEmpty { block.append(options.metadata) }
        return block
    }

    // MARK: The answer comes in

    package override func received(
        name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer
    ) -> UInt32 {
        head.take(name, value)
    }

    package override func received(note: UInt32) {
        head.take(note: note)
    }

    package override func headerListTooLarge() {
        head.refuseLarge()
    }

    package override func receivedHeaders(isTrailers: Bool) {
        guard outcome == nil, !isTrailers else { return }
        if (100..<200).contains(head.httpStatus) {
            head.removeAll()
            return
        }
        hasReceivedHeaders = true
        guard !head.isTooLarge else {
            return end(
                locally: Status(
                    .resourceExhausted,
                    "by the client: the answer's headers are larger than the limit"))
        }
        // A status in the first list makes it trailers as well, and nothing of an answer.
        guard head.code == nil else { return }
        progress = .answered
        guard head.httpStatus == 200, head.isGRPC else {
            let code = StatusMapping.code(ofHTTP: head.httpStatus)
            return end(
                locally: Status(
                    code,
                    head.httpStatus == 200
                        ? "by the client: the answer is not of content-type application/grpc"
                        : "by the client: \(peerName) answered HTTP status \(head.httpStatus)"))
        }
        guard !head.hasUnknownEncoding else {
            return end(
                locally: Status(
                    .internal, "by the client: the answer's grpc-encoding is not supported"))
        }
        head.endInitial()
        commit()
        wakeHeadWaiters()
    }

    package override func received(data: UnsafeRawBufferPointer) {
        guard outcome == nil else {
            session?.consume(self, data.count)
            return
        }
        guard hasReceivedHeaders else {
            return end(
                locally: Status(
                    .internal, "by the client: \(peerName) sent data before any headers"))
        }
        input.append(data)
        inspectInput()
        if kind.responseStreams, readWaiter != nil, hasWholeMessage { wakeReader() }
    }

    package override func receivedEnd() {
        guard outcome == nil else { return }
        guard !head.isTooLarge else {
            return attemptEnded(
                Status(.resourceExhausted, "by the client: the trailers are larger than the limit"),
                .answered)
        }
        guard head.code != nil else {
            return attemptEnded(
                Status(.internal, "by the client: \(peerName) ended the answer without a status"),
                .answered)
        }
        let status = head.status
        attemptEnded(status, progress == .answered ? .answered : .maybeProcessed)
        // What has not been sent of the request has no reader any more.
        if !(outputCount == 0 && isSendingDone) { resetStream() }
    }

    package override func closed(_ code: UInt32) {
        let wasSent = session.map { id <= $0.highestSentStream } ?? false
        let reason = lossReason
        isReset = true
        detachLater()
        guard outcome == nil, replayAfter == nil else { return }
        let code = HTTP2ErrorCode(rawValue: code)
        let reached: RetryPolicy.Progress =
            progress == .answered ? .answered : wasSent ? .maybeProcessed : .neverSent
        if let reason {
            attemptEnded(
                Status(
                    .unavailable, "by the client: the connection to \(peerName) was lost: \(reason)"
                ),
                reached)
        } else {
            attemptEnded(
                Status(
                    StatusMapping.code(ofReset: code),
                    "by the client: \(peerName) reset the stream with \(code)"),
                code == .refusedStream && reached == .maybeProcessed ? .notProcessed : reached)
        }
    }

    /// The session has let go of the stream.
    package override func detached() {
        guard session == nil else { return }
        connection = nil
        if isReleased {
            recycle()
        } else if isAwaitingDetachment {
            isAwaitingDetachment = false
            wakeReader()
        } else if let replayAfter, !pauseTimer.isArmed {
            if replayAfter > 0 {
                loop.arm(pauseTimer, afterNanoseconds: replayAfter)
            } else {
                sendAgain()
            }
        }
    }

    package override func outputDrained(_ count: Int) {
        if writeWaiter != nil, outputCount <= part.core.options.streamOutputBytesMaximum / 2 {
            wakeWriter()
        }
    }

    // MARK: The end

    /// Nobody but the client has ended the attempt: there may be another.
    private func attemptEnded(_ status: Status, _ progress: RetryPolicy.Progress) {
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

    package override func refused(_ refusal: Refusal) {
        switch refusal {
        case .noConnection:
            attemptEnded(
                Status(
                    .unavailable,
                    "by the client: no connection to \(part.core.name)\(part.lastErrorSuffix)"),
                .noConnection)
        case .tooManyWaiting:
            end(
                locally: Status(
                    .resourceExhausted, "by the client: too many calls wait for \(part.core.name)"))
        case .channelClosed:
            end(locally: Status(.unavailable, "by the client: the channel was closed"))
        }
    }

    /// Has the server stop as well.
    private func resetStream() {
        guard let session, !isReset else { return }
        isReset = true
        session.reset(self, .cancel)
        connection?.flushLater()
    }

    /// Wakes whoever waits, now that there is an outcome.
    private func over() {
        if kind != .unary { noteFinished() }
        wakeReader()
        wakeWriter()
        wakeHeadWaiters()
    }

    /// Tells the interceptors; a unary call does so after its last attempt.
    func noteFinished() {
        guard !part.core.options.interceptors.isEmpty, let info = route?.info, let outcome else {
            return
        }
        let elapsed = startedAt.nanoseconds(until: loop.measuredNow)
        for interceptor in part.core.options.interceptors {
            interceptor.finished(info, outcome, nanoseconds: elapsed)
        }
    }

    fileprivate func deadlinePassed() {
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

    // MARK: Further attempts

    private func decide(_ status: Status) -> RetryPolicy.Decision {
        guard !isFinal, !isCommitted else { return .no }
        let decision = part.core.options.retry.decide(
            code: status.code, progress: progress, history: history, isSafe: isSafe,
            pushback: head.pushback(status), budgetAllows: part.budget.allowsRetry,
            chance: .random(in: -1_000...1_000))
        if status.code == .unavailable, decision != .transparently { part.budget.failed() }
        switch decision {
        case .no: break
        case .transparently: if progress == .notProcessed { history.wasRepeated = true }
        case .after(let nanoseconds):
            // An attempt that could not end in time is not begun.
            guard loop.now.advanced(byNanoseconds: nanoseconds) < deadlineAt else { return .no }
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

    fileprivate func pauseOver() {
        if isPausing { wakeReader() } else { sendAgain() }
    }

    /// Has a streaming call sent again from its first message.
    private func replay(after nanoseconds: Int64) {
        replayAfter = nanoseconds
        resetStream()
    }

    private func sendAgain() {
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

    private func commit() {
        isCommitted = true
        replay.removeAll()
    }

    // MARK: Waiting

    /// Waits for whatever wakes the reader; a cancellation of the task ends the call.
    func waitForReader(_ begin: () -> Void = {}) async {
        let life = life
        await withTaskCancellationHandler {
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                guard !isFinal else {
                    continuation.resume()
                    return
                }
                readWaiter = continuation
                begin()
            }
        } onCancel: {
            loop.executeNow { self.cancel(life: life) }
        }
    }

    func waitForWriter() async {
        let life = life
        await withTaskCancellationHandler {
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                guard outcome == nil else {
                    continuation.resume()
                    return
                }
                writeWaiter = continuation
            }
        } onCancel: {
            loop.executeNow { self.cancel(life: life) }
        }
    }

    /// Waits for the answer's headers, or its end.
    func waitForHead() async {
        let life = life
        await withTaskCancellationHandler {
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                guard outcome == nil, !hasReceivedHeaders else {
                    continuation.resume()
                    return
                }
                headWaiters.append(continuation)
            }
        } onCancel: {
            loop.executeNow { self.cancel(life: life) }
        }
    }

    func wakeReader() {
        guard let waiter = readWaiter else { return }
        readWaiter = nil
        waiter.resume()
    }

    private func wakeWriter() {
        guard let waiter = writeWaiter else { return }
        writeWaiter = nil
        waiter.resume()
    }

    private func wakeHeadWaiters() {
        guard !headWaiters.isEmpty else { return }
        let waiters = headWaiters
        headWaiters = []
        for waiter in waiters { waiter.resume() }
    }
}

/// Wakes a call whose deadline has come, or whose pause between attempts is over.
private final class CallTimer: Timer {
    // `unsafe`: the call owns its timers and disarms them when it is released.
    unowned(unsafe) var call: ClientCall?
    var isPause = false

    override func fire() {
        if isPause { call?.pauseOver() } else { call?.deadlinePassed() }
    }
}
