internal import Base
package import HTTP2
package import IO

/// One call as its server sees it: the request that came, the answer that goes.
///
/// Handlers get it beside their request. It lives on its connection's event loop, whose thread the
/// handler runs on too, and is used again for later calls once nobody holds it.
///
/// `@unchecked Sendable`: everything that changes is touched on the loop's thread only; the
/// methods that a handler may call from elsewhere go there first.
package final class Call: ServerStream, @unchecked Sendable {
    /// The call that the current task serves: what clients inherit deadline and trace from.
    package static var current: Call? { CallScope.current?.call }

    package let loop: EventLoop
    let service: LoopService
    /// Unmanaged: the server, which the call holds by its service, has its routes as long as it is.
    @exclusivity(unchecked) var routeReference: Unmanaged<Route>?

    // The request.
    @exclusivity(unchecked) var head = RequestHead()
    @exclusivity(unchecked) var input = MessageReader()
    @exclusivity(unchecked) var startedAt = Instant(nanoseconds: 0)
    /// When the message that is incomplete began, or output last moved: what stalls are told by.
    @exclusivity(unchecked) var progressAt = Instant(nanoseconds: 0)
    /// How long the handler waits for the next message of a stream; set by the handler.
    @exclusivity(unchecked) var pauseNanoseconds = Int64.max
    @exclusivity(unchecked) var deadlineAt = Instant.distantFuture
    let deadlineTimer = DeadlineTimer()
    /// Bytes of the loop's room for large messages that are held for this call.
    @exclusivity(unchecked) var reservedBytes = 0
    @exclusivity(unchecked) var isWaitingForRoom = false

    // The answer.
    @exclusivity(unchecked) var areHeadersSent = false
    @exclusivity(unchecked) var isFinished = false
    @exclusivity(unchecked) var outcome: Status = .ok
    @exclusivity(unchecked) var hasPlainTrailers = false
    @exclusivity(unchecked) var pendingInitial: Metadata?
    @exclusivity(unchecked) var pendingTrailing: Metadata?
    @exclusivity(unchecked) var wantsCompression = false
    @exclusivity(unchecked) var announcesGzip = false

    // The handler.
    /// Who runs the handler, while it runs; unmanaged, as the runner's own task holds it then.
    @exclusivity(unchecked) var runner: Unmanaged<HandlerRunner>?
    @exclusivity(unchecked) var isHandlerRunning = false
    @exclusivity(unchecked) var isQueued = false
    @exclusivity(unchecked) var readWaiter: UnsafeContinuation<Void, Never>?
    @exclusivity(unchecked) var writeWaiter: UnsafeContinuation<Void, Never>?
    @exclusivity(unchecked) var cancellation: Cancellation?
    /// Who called, once the handler has left tasks behind that go on: see `keepForTasks`.
    @exclusivity(unchecked) var keptPeer: Peer?

    enum Cancellation {
        case byClient
        case deadline
        case shutdown
    }

    init(_ service: LoopService) {
        self.service = service
        loop = service.loop
        super.init()
        deadlineTimer.call = self
    }

    /// Begins a new life on a connection.
    func open(_ connection: ServerConnection) {
        join(connection)
        // What a task of the former life asked for late must not reach this one's client.
        pendingInitial = nil
        pendingTrailing = nil
        wantsCompression = false
        startedAt = loop.now
        progressAt = loop.now
    }

    /// Ends it: what it holds goes back, and the call itself to the others that are free.
    func recycle() {
        leave()
        guard keptPeer == nil else { return }
        routeReference = nil
        head.removeAll()
        input.removeAll()
        deadlineAt = .distantFuture
        pauseNanoseconds = .max
        areHeadersSent = false
        isFinished = false
        if outcome.code != .ok || !outcome.metadata.isEmpty { outcome = .ok }
        hasPlainTrailers = false
        announcesGzip = false
        isQueued = false
        cancellation = nil
        prepareForReuse()
        if service.calls.count >= LoopService.largeCallsMaximum {
            input.removeAll(keptBytes: LoopService.smallBlockBytes)
            dropOutput(keptBytes: LoopService.smallBlockBytes)
        }
        service.calls.append(self)
    }

    var route: Route? { routeReference?.takeUnretainedValue() }

    /// Whether the allow list is known to grant the method to the connection's peer.
    @inline(__always)
    func isGranted(by list: AllowList) -> Bool {
        guard let connectionReference, let routeReference else { return false }
        let index = routeReference._withUnsafeGuaranteedRef { $0.index }
        return connectionReference._withUnsafeGuaranteedRef { list.grants(index, $0) }
    }

    @inline(__always)
    func flushLater() {
        withConnection { $0.flushLater() }
    }

    // MARK: What handlers may ask

    /// Whether the last request message came compressed.
    @exclusivity(unchecked) package internal(set) var wasRequestCompressed = false

    // MARK: The request comes in

    package override func received(
        name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer
    ) -> UInt32 {
        guard !hasReceivedHeaders else { return 0 }
        // Some clients keep the path out of the compression table: mostly it is the last one's.
        if name.count == 5, bytesEqual(name, ":path"),
            let route = connectionReference?._withUnsafeGuaranteedRef({ $0.lastRoute }),
            route._withUnsafeGuaranteedRef({ $0.isAt(value) })
        {
            return head.take(route)
        }
        return head.take(name, value, service.server)
    }

    package override func received(note: UInt32) {
        if !hasReceivedHeaders { head.take(note: note, service.server) }
    }

    package override func headerListTooLarge() {
        head.refuse(.resourceExhausted, "the header list is larger than the limit")
    }

    package override func receivedHeaders(isTrailers: Bool) {
        // Trailers of a request are legal and mean nothing to gRPC.
        guard !hasReceivedHeaders else { return }
        hasReceivedHeaders = true
        if let route = head.route {
            routeReference = route
            withConnection { $0.lastRoute = route }
            route._withUnsafeGuaranteedRef { service.routeCounts[$0.index].started += 1 }
        }
        if let refusal = head.finish(service.server) {
            refuse(refusal)
            return
        }
        if let nanoseconds = head.timeoutNanoseconds {
            deadlineAt = loop.now.advanced(byNanoseconds: nanoseconds)
            guard nanoseconds > 0 else {
                finish(Status(.deadlineExceeded, "the deadline had passed when the call came"))
                return
            }
            loop.arm(deadlineTimer, at: deadlineAt)
        }
        if head.requestStreams { queueStart() }
    }

    package override func received(data: UnsafeRawBufferPointer) {
        guard !isFinished else {
            consume(data.count)
            return
        }
        if input.isEmpty { progressAt = loop.now }
        input.append(data)
        inspectInput()
        if readWaiter != nil, input.hasWholeMessage { wakeReader() }
    }

    package override func receivedEnd() {
        guard !isFinished else { return }
        if head.requestStreams {
            wakeReader()
            return
        }
        guard input.hasWholeMessage else {
            finish(
                Status(
                    .internal,
                    input.isEmpty ? "the request has no message" : "the request ends in a message"))
            return
        }
        consumeAll()
        queueStart()
    }

    // MARK: The answer goes out

    package override func outputDrained(_ count: Int) {
        progressAt = loop.now
        withConnection { $0.outputShrank(by: count) }
        if writeWaiter != nil, outputCount <= service.server.limits.streamOutputBytesMaximum / 2 {
            wakeWriter()
        }
    }

    package override func submitTrailers(_ session: HTTP2Session) {
        if hasPlainTrailers {
            service.server.plainTrailers._withUnsafeGuaranteedRef {
                session.submitTrailers(self, $0)
            }
            return
        }
        let block = service.scratchHeaders
        block.removeAll()
        block.append(outcome, trailing: pendingTrailing)
        session.submitTrailers(self, block)
    }

    // MARK: The handler runs

    /// Begins the handler with those of the loop's other calls.
    package override func start() {
        service.beginLater(self)
    }

    /// The server's time to drain is over.
    package override func shutDown() {
        cancel(.shutdown)
        endNow(Status(.unavailable, "the server stops"))
    }

    /// Looks at the call's times: `true` where the client has stalled too long.
    package override func hasStalled() -> Bool {
        let now = loop.now
        if readWaiter != nil, !isWaitingForRoom,
            progressAt.nanoseconds(until: now) >= pauseNanoseconds
        {
            return true
        }
        let isWaiting =
            outputCount > 0 || (!isInputComplete && !input.isEmpty && !input.hasWholeMessage)
            || (!isInputComplete && !isQueued && !isHandlerRunning && !isFinished)
        // Who waits for room here is not the one who stalls.
        guard isWaiting, !isWaitingForRoom else { return false }
        let limits = service.server.limits
        let paid = outputCount > 0 ? 0 : limits.nanoseconds(forRequestBytes: input.count)
        guard progressAt.nanoseconds(until: now) >= limits.stallNanoseconds + paid else {
            return false
        }
        // A deadline excuses nobody who keeps room from others.
        return deadlineAt == .distantFuture || deadlineAt <= now
            || (reservedBytes > 0 && service.waitingCalls > 0)
    }

    package override func endStalled() {
        cancel(.byClient)
        guard !isFinished else {
            reset(.cancel)
            return
        }
        endNow(Status(.deadlineExceeded, "the client has stalled"))
    }

    package override func closed(_ code: UInt32) {
        releaseRoom()
        loop.disarm(deadlineTimer)
        if outputCount > 0 { withConnection { $0.outputShrank(by: outputCount) } }
        if !isFinished {
            isFinished = true
            record(Status(.cancelled, "the client reset the call"))
        }
        dropOutput()
        if isHandlerRunning {
            cancel(.byClient)
            return
        }
        // A call that stands in the queue is taken back when its turn comes.
        if !isQueued { service.closedStreams.append(self) }
    }

    /// The connection closes before the call was begun.
    package override func forget() {
        isQueued = false
        collected()
    }

    package override func collected() {
        if !isOpen, !isHandlerRunning, !isQueued, connectionReference != nil { recycle() }
    }
}

/// Wakes a call whose deadline has come.
final class DeadlineTimer: Timer {
    // `unsafe`: the call owns its timer and disarms it when it ends.
    @exclusivity(unchecked) unowned(unsafe) var call: Call?

    override func fire() { call?.deadlinePassed() }
}

/// An error of another layer that knows which status it means to a client.
package protocol StatusConvertible: Error {
    var status: Status { get }
}
