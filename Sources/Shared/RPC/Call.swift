package import Base
package import HTTP2
package import IO
package import Protobuf

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
    @exclusivity(unchecked) private var routeReference: Unmanaged<Route>?

    // The request.
    @exclusivity(unchecked) var head = RequestHead()
    @exclusivity(unchecked) private(set) var input = ByteQueue()
    @exclusivity(unchecked) var startedAt = Instant(nanoseconds: 0)
    /// When the message that is incomplete began, or output last moved: what stalls are told by.
    @exclusivity(unchecked) private(set) var progressAt = Instant(nanoseconds: 0)
    @exclusivity(unchecked) private(set) var deadlineAt = Instant.distantFuture
    private let deadlineTimer = DeadlineTimer()
    /// Bytes of the loop's room for large messages that are held for this call.
    @exclusivity(unchecked) private(set) var reservedBytes = 0
    @exclusivity(unchecked) private(set) var isWaitingForRoom = false

    // The answer.
    @exclusivity(unchecked) private(set) var areHeadersSent = false
    @exclusivity(unchecked) private(set) var isFinished = false
    @exclusivity(unchecked) private(set) var outcome: Status = .ok
    @exclusivity(unchecked) private var hasPlainTrailers = false
    @exclusivity(unchecked) private var pendingInitial: Metadata?
    @exclusivity(unchecked) private var pendingTrailing: Metadata?
    @exclusivity(unchecked) private var wantsCompression = false
    @exclusivity(unchecked) private var announcesGzip = false

    // The handler.
    /// Who runs the handler, while it runs; unmanaged, as the runner's own task holds it then.
    @exclusivity(unchecked) private var runner: Unmanaged<HandlerRunner>?
    @exclusivity(unchecked) private(set) var isHandlerRunning = false
    @exclusivity(unchecked) private var isQueued = false
    @exclusivity(unchecked) private var readWaiter: UnsafeContinuation<Void, Never>?
    @exclusivity(unchecked) private var writeWaiter: UnsafeContinuation<Void, Never>?
    @exclusivity(unchecked) private var cancellation: Cancellation?

    private enum Cancellation {
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
        startedAt = loop.now
        progressAt = loop.now
    }

    /// Ends it: what it holds goes back, and the call itself to the others that are free.
    private func recycle() {
        leave()
        routeReference = nil
        head.removeAll()
        input.removeAll()
        deadlineAt = .distantFuture
        areHeadersSent = false
        isFinished = false
        if outcome.code != .ok || !outcome.metadata.isEmpty { outcome = .ok }
        hasPlainTrailers = false
        pendingInitial = nil
        pendingTrailing = nil
        wantsCompression = false
        announcesGzip = false
        isQueued = false
        cancellation = nil
        prepareForReuse()
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
    private func flushLater() {
        withConnection { $0.flushLater() }
    }

    // MARK: What handlers may ask

    /// The full name of the method's service.
    package var serviceName: String { route?.binding.service ?? "" }
    package var methodName: String { route?.binding.name ?? "" }

    /// When the client stops waiting; `distantFuture` where it named no time.
    package var deadline: Instant { deadlineAt }

    /// Nanoseconds until the deadline, negative once it is over; `nil` without one.
    package var nanosecondsLeft: Int64? {
        deadlineAt == .distantFuture
            ? nil
            : loop.measuredNow.nanoseconds(until: deadlineAt)
    }

    /// The client's metadata, without the fields of the protocol itself.
    package var metadata: Metadata { head.metadata }

    /// Who calls: address, and certificate where the connection has one.
    package var peer: Peer { peerAtStart ?? Peer(address: "") }
    private var peerAtStart: Peer? { connection?.peer }

    /// Whether the client has gone, has cancelled, or waits no longer. The task is cancelled then.
    package var isCancelled: Bool { cancellation != nil }

    /// Whether the last request message came compressed.
    @exclusivity(unchecked) package private(set) var wasRequestCompressed = false

    /// Whether the next responses are compressed, where the client takes gzip. To be set before the
    /// first response, even if only later ones are to be compressed: the headers announce it.
    package var compressesResponses: Bool {
        get { wantsCompression }
        set {
            wantsCompression = newValue
            if newValue, head.acceptsGzip, !areHeadersSent { announcesGzip = true }
        }
    }

    /// Metadata to go before the first response; later it is too late.
    package func setInitialMetadata(_ metadata: Metadata) {
        onLoop { $0.pendingInitial = metadata }
    }

    /// Metadata to go with the status.
    package func setTrailingMetadata(_ metadata: Metadata) {
        onLoop { $0.pendingTrailing = metadata }
    }

    /// Sends the headers now, before the first response.
    package func sendInitialMetadata() {
        onLoop { call in
            call.sendHeaders()
            call.flushLater()
        }
    }

    private func onLoop(_ action: @escaping @Sendable (Call) -> Void) {
        if loop.isCurrent { action(self) } else { loop.execute { action(self) } }
    }

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
        if readWaiter != nil, hasWholeMessage { wakeReader() }
    }

    package override func receivedEnd() {
        guard !isFinished else { return }
        if head.requestStreams {
            wakeReader()
            return
        }
        guard hasWholeMessage else {
            finish(
                Status(
                    .internal,
                    input.isEmpty ? "the request has no message" : "the request ends in a message"))
            return
        }
        consumeAll()
        queueStart()
    }

    private func queueStart() {
        guard !isQueued else { return }
        isQueued = true
        withConnection { $0.beginLater(self) }
    }

    /// Length of the message in front, `nil` until its prefix is there.
    private var frontLength: Int? {
        let bytes = input.bytes
        guard bytes.count >= 5 else { return nil }
        return Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
    }

    private var hasWholeMessage: Bool {
        guard let length = frontLength else { return false }
        return input.count - 5 >= length
    }

    /// Checks the message in front as soon as its prefix is there, before room is made for it.
    private func inspectInput() {
        let bytes = input.bytes
        guard let flag = bytes.first else { return }
        if flag > 1 {
            finish(Status(.internal, "the message's compressed flag is neither 0 nor 1"))
            return
        }
        if flag == 1, !head.isGzip {
            finish(Status(.internal, "a compressed message came without a grpc-encoding"))
            return
        }
        guard let length = frontLength else { return }
        guard length <= service.server.limits.requestBytesMaximum else {
            finish(
                Status(
                    .resourceExhausted,
                    "the request message is larger than \(service.server.limits.requestBytesMaximum) bytes"
                ))
            return
        }
        if !head.requestStreams, bytes.count > length + 5 {
            finish(Status(.internal, "the method takes one request message and more came"))
            return
        }
        guard length > service.server.limits.smallRequestBytes, bytes.count < length + 5 else {
            return
        }
        if reservedBytes == 0, !isWaitingForRoom { askForRoom(length) }
        if reservedBytes > 0 { consume(unconsumedBytes) }
    }

    private func askForRoom(_ length: Int) {
        if service.reserve(length) {
            reservedBytes = length
        } else {
            isWaitingForRoom = true
            service.waitForRoom(self)
        }
    }

    /// The loop has room again: called in the order of asking. `false` where there is still none.
    func retryRoom() -> Bool {
        guard isWaitingForRoom, isOpen, !isFinished, let length = frontLength else {
            isWaitingForRoom = false
            return true
        }
        guard service.reserve(length) else { return false }
        isWaitingForRoom = false
        progressAt = loop.now
        reservedBytes = length
        input.reserve(length + 5 - input.count)
        consume(unconsumedBytes)
        flushLater()
        return true
    }

    private func releaseRoom() {
        isWaitingForRoom = false
        guard reservedBytes > 0 else { return }
        service.release(reservedBytes)
        reservedBytes = 0
    }

    // MARK: Requests for the handler

    /// The one request of a method that takes one.
    @inlinable @inline(__always)
    package func onlyRequest<Request: Message>(_ type: Request.Type) throws -> Request {
        try takeMessage { bytes in
            do throws(WireError) {
                return try Request(decoding: bytes)
            } catch {
                throw Call.undecodable(error)
            }
        }
    }

    /// Takes the message in front, which is whole, decompressed, through `read`.
    @inline(__always) @usableFromInline
    func takeMessage<Result>(
        _ read: (UnsafeRawBufferPointer) throws -> Result
    ) throws -> Result {
        guard let length = frontLength, input.count >= length + 5 else {
            throw Status(.internal, "the request has no message")
        }
        let bytes = input.bytes
        let payload = UnsafeRawBufferPointer(rebasing: bytes[5..<(5 + length)])
        wasRequestCompressed = bytes[0] == 1
        defer { dropMessage(length + 5) }
        guard wasRequestCompressed else { return try read(payload) }
        let inflated = try Gzip.inflate(
            payload, bytesMaximum: service.server.limits.requestBytesMaximum)
        return try inflated.withUnsafeBytes(read)
    }

    private func dropMessage(_ count: Int) {
        input.removeFirst(count)
        releaseRoom()
        if unconsumedBytes > 0, isOpen {
            consume(min(count, unconsumedBytes))
            flushLater()
        }
        progressAt = loop.now
        inspectInput()
    }

    @usableFromInline
    static func undecodable(_ error: WireError) -> Status {
        Status(.invalidArgument, "the request message does not decode: \(error)")
    }

    /// The next request of a stream, or `nil` after the last.
    @usableFromInline
    func nextRequest<Request: Message>(_ type: Request.Type) async throws -> Request? {
        // A task of the handler's own may run elsewhere: it comes to the loop for this.
        guard loop.isHome else {
            return try await loop.run { try await self.nextRequest(type) }
        }
        while true {
            if let cancellation { throw status(of: cancellation) }
            if isFinished { throw outcome }
            if hasWholeMessage { return try onlyRequest(type) }
            if isInputComplete {
                guard input.isEmpty else {
                    throw Status(.internal, "the request ends in a message")
                }
                return nil
            }
            guard readWaiter == nil else {
                throw Status(.internal, "a request stream has one reader at a time")
            }
            await withUnsafeContinuation { readWaiter = $0 }
        }
    }

    private func wakeReader() {
        guard let waiter = readWaiter else { return }
        readWaiter = nil
        waiter.resume()
    }

    private func wakeWriter() {
        guard let waiter = writeWaiter else { return }
        writeWaiter = nil
        waiter.resume()
    }

    // MARK: The answer goes out

    /// Appends one response message to the output.
    @usableFromInline
    func encode<Response: Message>(_ response: Response) {
        let count = response.encodedByteCount
        guard count <= service.server.limits.responseBytesMaximum else {
            finish(Status(.resourceExhausted, "the response message is larger than the limit"))
            return
        }
        if wantsCompression, announcesGzip {
            if let deflated = Gzip.deflate(response.encoded()) {
                appendMessage(isCompressed: true, count: deflated.count) { target in
                    target.copyBytes(from: deflated)
                }
                return
            }
        }
        appendMessage(isCompressed: false, count: count) { target in
            var writer = WireWriter(target)
            response.encode(into: &writer)
        }
    }

    @inline(__always)
    private func appendMessage(
        isCompressed: Bool, count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void
    ) {
        if outputCount == 0 { progressAt = loop.now }
        let room = appendOutput(count: 5 + count)
        room[0] = isCompressed ? 1 : 0
        room.storeBytes(
            of: UInt32(truncatingIfNeeded: count).bigEndian, toByteOffset: 1, as: UInt32.self)
        fill(UnsafeMutableRawBufferPointer(rebasing: room[5...]))
        withConnection { $0.outputGrew(by: 5 + count) }
    }

    /// Answers a method that gives one response; the status follows when the handler returns.
    package func send<Response: Message>(final response: Response) {
        guard !isFinished, isOpen else { return }
        encode(response)
    }

    /// Sends one response of a stream; waits while the client is slow. Throws once the call is
    /// over.
    @usableFromInline
    func send<Response: Message>(_ response: Response) async throws {
        guard loop.isHome else {
            return try await loop.run { try await self.send(response) }
        }
        while true {
            if let cancellation { throw status(of: cancellation) }
            guard !isFinished, isOpen else { throw Status(.cancelled, "the call is over") }
            guard outputCount >= service.server.limits.streamOutputBytesMaximum else { break }
            guard writeWaiter == nil else {
                throw Status(.internal, "a response stream has one writer at a time")
            }
            await withUnsafeContinuation { writeWaiter = $0 }
        }
        encode(response)
        sendHeaders()
        resumeOutput()
        flushLater()
    }

    private func sendHeaders() {
        guard !areHeadersSent, !isFinished, isOpen else { return }
        submitHeaders()
    }

    /// Submits the headers, which the output follows.
    @inline(__always)
    private func submitHeaders() {
        areHeadersSent = true
        guard pendingInitial != nil || announcesGzip else {
            service.server.plainHeaders._withUnsafeGuaranteedRef {
                submitResponse($0, hasBody: true)
            }
            return
        }
        submitResponse(ownHeaders(), hasBody: true)
    }

    private func ownHeaders() -> HeaderBlock {
        let block = service.scratchHeaders
        block.removeAll()
        block.append(":status", "200")
        block.append("content-type", "application/grpc")
        if announcesGzip { block.append("grpc-encoding", "gzip") }
        block.append("grpc-accept-encoding", "gzip,identity")
        if let pendingInitial { block.append(pendingInitial) }
        return block
    }

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

    /// Ends the call with a status; what was sent before still goes out first.
    func finish(_ status: Status) {
        guard !isFinished else { return }
        isFinished = true
        loop.disarm(deadlineTimer)
        record(status)
        guard isOpen else { return }
        hasPlainTrailers = status.code == .ok && pendingTrailing == nil && status.metadata.isEmpty
        completeOutput(withTrailers: true)
        if areHeadersSent {
            resumeOutput()
        } else if status.code == .ok || outputCount > 0 {
            submitHeaders()
        } else {
            let block = service.scratchHeaders
            block.removeAll()
            block.append(":status", "200")
            block.append("content-type", "application/grpc")
            if status.code == .unimplemented {
                block.append("grpc-accept-encoding", "gzip,identity")
            }
            if let pendingInitial { block.append(pendingInitial) }
            block.append(status, trailing: pendingTrailing)
            submitResponse(block, hasBody: false)
        }
        dropInput()
        flushLater()
    }

    /// Records how the call ended; the first word counts.
    private func record(_ status: Status) {
        if status.code != .ok || !status.metadata.isEmpty { outcome = status }
        service.finished(self, status.code)
    }

    /// A request that is no gRPC call of a method here.
    private func refuse(_ refusal: RequestHead.Refusal) {
        switch refusal {
        case .status(let status): finish(status)
        case .http(let code, let reason):
            isFinished = true
            record(Status(.unimplemented, reason))
            let block = service.scratchHeaders
            block.removeAll()
            block.append(":status", code)
            if code == "405" { block.append("allow", "POST") }
            if code == "415" { block.append("accept-post", "application/grpc") }
            submitResponse(block, hasBody: false)
            flushLater()
        }
    }

    /// The request's bytes have no reader any more.
    private func dropInput() {
        releaseRoom()
        consumeAll()
        input.removeAll()
    }

    // MARK: The handler runs

    /// Begins the handler with those of the loop's other calls.
    package override func start() {
        service.beginLater(self)
    }

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

    func handlerFailed(_ error: any Error) {
        handlerEnded(status(of: error))
    }

    private func handlerEnded(_ status: Status) {
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
    private func status(of error: any Error) -> Status {
        if let cancellation { return status(of: cancellation) }
        if let status = error as? Status { return status.code == .ok ? Status(.internal) : status }
        if error is CancellationError { return Status(.cancelled, "the call was cancelled") }
        if let convertible = error as? any StatusConvertible { return convertible.status }
        service.server.report(
            "a handler of \(serviceName)/\(methodName) failed: \(type(of: error))")
        return Status(.internal, "the server failed")
    }

    private func status(of cancellation: Cancellation) -> Status {
        switch cancellation {
        case .byClient: Status(.cancelled, "the client cancelled the call")
        case .deadline: Status(.deadlineExceeded, "the deadline has passed")
        case .shutdown: Status(.unavailable, "the server stops")
        }
    }

    private func cancel(_ reason: Cancellation) {
        guard cancellation == nil else { return }
        cancellation = reason
        runner?._withUnsafeGuaranteedRef { $0.cancel() }
        wakeReader()
        wakeWriter()
    }

    fileprivate func deadlinePassed() {
        guard !isFinished else { return }
        cancel(.deadline)
        endNow(Status(.deadlineExceeded, "the deadline has passed"))
    }

    /// Ends the call though its handler may still run: by its status where nothing waits to be
    /// read, else by a reset.
    private func endNow(_ status: Status) {
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

    /// The server's time to drain is over.
    package override func shutDown() {
        cancel(.shutdown)
        endNow(Status(.unavailable, "the server stops"))
    }

    /// Looks at the call's times: `true` where the client has stalled too long.
    package override func hasStalled() -> Bool {
        let now = loop.now
        let isWaiting =
            outputCount > 0 || (!isInputComplete && !input.isEmpty && !hasWholeMessage)
            || (!isInputComplete && !isQueued && !isHandlerRunning && !isFinished)
        // Who waits for room here is not the one who stalls.
        guard isWaiting, !isWaitingForRoom else { return false }
        let limits = service.server.limits
        let paid = outputCount > 0 ? 0 : limits.nanoseconds(forRequestBytes: input.count)
        guard progressAt.nanoseconds(until: now) >= limits.stallNanoseconds + paid else {
            return false
        }
        return deadlineAt == .distantFuture || deadlineAt <= now
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
private final class DeadlineTimer: Timer {
    // `unsafe`: the call owns its timer and disarms it when it ends.
    @exclusivity(unchecked) unowned(unsafe) var call: Call?

    override func fire() { call?.deadlinePassed() }
}

/// An error of another layer that knows which status it means to a client.
package protocol StatusConvertible: Error {
    var status: Status { get }
}
