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
    @exclusivity(unchecked) private(set) var life = 0

    // What is asked.
    @exclusivity(unchecked) private(set) var route: ClientRoute?
    @exclusivity(unchecked) private(set) var options = CallOptions()
    @exclusivity(unchecked) private(set) var kind = MethodKind.unary
    @exclusivity(unchecked) private(set) var deadlineAt = Instant.distantFuture
    @exclusivity(unchecked) private var inherited: CallInheritance?
    @exclusivity(unchecked) private(set) var isOwn = false
    @exclusivity(unchecked) var isSafe = false
    @exclusivity(unchecked) var startedAt = Instant(nanoseconds: 0)
    @exclusivity(unchecked) var history = RetryPolicy.History()

    // Where it stands.
    /// How the attempt, or the call, ended; `nil` while it runs.
    @exclusivity(unchecked) var outcome: Status?
    @exclusivity(unchecked) var progress = RetryPolicy.Progress.neverSent
    /// Whether the client itself has ended the call: there is no further attempt, and nothing more
    /// of the answer is passed on.
    @exclusivity(unchecked) var isFinal = false
    @exclusivity(unchecked) private(set) var isReleased = false
    @exclusivity(unchecked) private(set) var isBegun = false
    @exclusivity(unchecked) var isSendingDone = false
    @exclusivity(unchecked) var isReset = false
    /// A streaming call that will be sent again: after so many nanoseconds, once it is detached.
    @exclusivity(unchecked) var replayAfter: Int64?
    @exclusivity(unchecked) var replay = ByteQueue()
    /// Whether what was sent can no longer be sent again.
    @exclusivity(unchecked) var isCommitted = false
    let deadlineTimer = CallTimer()
    let pauseTimer = CallTimer()

    // The answer.
    @exclusivity(unchecked) var head = ResponseHead()
    @exclusivity(unchecked) var input = MessageReader()
    @exclusivity(unchecked) package internal(set) var wasResponseCompressed = false

    // Who waits: for the end or the next message, for room to send, for the headers.
    @exclusivity(unchecked) var readWaiter: UnsafeContinuation<Void, Never>?
    @exclusivity(unchecked) var writeWaiter: UnsafeContinuation<Void, Never>?
    @exclusivity(unchecked) var headWaiters: [UnsafeContinuation<Void, Never>] = []
    @exclusivity(unchecked) var isAwaitingDetachment = false
    @exclusivity(unchecked) var isPausing = false

    init(_ part: LoopChannel) {
        self.part = part
        loop = part.loop
        super.init()
        deadlineTimer.call = self
        pauseTimer.call = self
        pauseTimer.isPause = true
    }

    /// Begins a new life; the call may be over at once, as `outcome` then says. A channel's own
    /// calls are not counted, and do not keep it from closing.
    func open(
        _ route: ClientRoute, _ kind: MethodKind, _ idempotency: Idempotency,
        _ options: CallOptions, _ inherited: CallInheritance?, isOwn: Bool = false
    ) {
        self.route = route
        self.isOwn = isOwn
        self.kind = kind
        self.options = options
        self.inherited = inherited
        isBegun = true
        // The loop's time may be as old as its turn; a span that is given counts from now.
        let now = options.timeoutNanoseconds == nil ? loop.now : loop.measuredNow
        startedAt = now
        isSafe = options.isIdempotent ?? (idempotency != .unknown)
        if !isOwn { part.began(route) }
        if !part.core.options.interceptors.isEmpty { prepareByInterceptors() }
        var deadline = self.options.deadline ?? .distantFuture
        if let timeout = self.options.timeoutNanoseconds {
            deadline = min(deadline, now.advanced(byNanoseconds: timeout))
        }
        if part.isDraining, !isOwn {
            end(locally: Status(.unavailable, "by the client: the channel is being closed"))
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

    func prepareForAttempt() {
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
        if kind.responseStreams, readWaiter != nil, input.hasWholeMessage { wakeReader() }
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

    /// The channel does not carry the call.
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
}

/// Wakes a call whose deadline has come, or whose pause between attempts is over.
final class CallTimer: Timer {
    // `unsafe`: the call owns its timers and disarms them when it is released.
    @exclusivity(unchecked) unowned(unsafe) var call: ClientCall?
    @exclusivity(unchecked) var isPause = false

    override func fire() {
        if isPause { call?.pauseOver() } else { call?.deadlinePassed() }
    }
}
