internal import Base
internal import EdgeRouting
internal import HTTP2
internal import IO
internal import RPC
internal import Telemetry

/// A call on its way to a backend, on behalf of a client's.
///
/// Touched by its loop's thread only, and used again for later calls.
final class BackStream: ClientStream {
    private let part: EdgeLoop
    // `unsafe`: the front stream owns this one, which holds it in turn while it is active.
    @exclusivity(unchecked) unowned(unsafe) var front: FrontStream?
    @exclusivity(unchecked) private var heldFront: FrontStream?
    @exclusivity(unchecked) private(set) var head = AnswerHead()
    @exclusivity(unchecked) private var backend: LoopBackend?
    @exclusivity(unchecked) private var endpoint: Endpoint?
    /// From `begin` until nothing of the call is left at a backend.
    @exclusivity(unchecked) private(set) var isActive = false
    @exclusivity(unchecked) private var isRequestDone = false
    @exclusivity(unchecked) private var hasAnswered = false
    /// Whether the stream has ended, though the session may still hold it.
    @exclusivity(unchecked) private var isOver = false

    // Sending again.
    @exclusivity(unchecked) private var sent = ByteQueue()
    /// Whether `sent` no longer holds all of the request.
    @exclusivity(unchecked) private var isCommitted = false
    @exclusivity(unchecked) private var repeats = 0
    @exclusivity(unchecked) private var wantsRepeat = false
    @exclusivity(unchecked) private var waitsUntil = Instant(nanoseconds: 0)
    /// When the call was given to its present address.
    @exclusivity(unchecked) private var sentAt = Instant(nanoseconds: 0)
    /// When the backend had all of the request: from then on the call waits for it.
    @exclusivity(unchecked) private var askedAt = Instant(nanoseconds: 0)
    private let timer = WaitTimer()

    init(_ part: EdgeLoop) {
        self.part = part
        super.init()
        timer.stream = self
    }

    /// Makes it as new, for the next call.
    func prepareForLife() {
        prepareForReuse()
        head.removeAll()
        backend = nil
        endpoint = nil
        isRequestDone = false
        hasAnswered = false
        isOver = false
        sent.removeAll()
        isCommitted = false
        repeats = 0
        wantsRepeat = false
    }

    var backendName: String? { backend?.name }

    /// The address that the call went to last.
    var address: String? { endpoint?.channel.address }

    // MARK: The request

    /// Takes a part of the request, which is sent as far as windows allow.
    func send(_ data: UnsafeRawBufferPointer) {
        appendOutput(count: data.count).copyMemory(from: data)
        if !isCommitted {
            if sent.count + data.count <= EdgeLimits.replayBytes {
                sent.append(data)
            } else {
                commit()
            }
        }
        resumeOutput()
        flushLater()
    }

    /// The client has ended its side.
    func endRequest() {
        isRequestDone = true
        askedAt = loop.now
        completeOutput(withTrailers: false)
        resumeOutput()
        flushLater()
    }

    private func commit() {
        isCommitted = true
        sent.removeAll()
    }

    private func flushLater() {
        if isOpen { connection?.flushLater() }
    }

    func begin(_ backend: LoopBackend) {
        self.backend = backend
        if let full = backend.enter() {
            front?.finish(full.refusal, .init(retryAfterNanoseconds: full.nanoseconds))
            return
        }
        isActive = true
        heldFront = front
        waitsUntil = part.loop.now.advanced(byNanoseconds: backend.settings.waitNanoseconds)
        submit(after: nil)
    }

    /// Sends the call to an address of the backend, another than the former if there is one.
    private func submit(after former: Endpoint?) {
        endpoint = nil
        guard let chosen = backend?.pick(part.loop.now, after: former) else {
            return give(up: .backendUnreachable)
        }
        let wait = chosen.breaker.wait(loop.now)
        guard wait == 0 else {
            return give(up: .circuitOpen, .init(retryAfterNanoseconds: wait))
        }
        endpoint = chosen
        chosen.outstanding += 1
        sentAt = loop.now
        if isRequestDone { askedAt = sentAt }
        chosen.part.submit(self)
        if isWaiting { loop.arm(timer, afterNanoseconds: EdgeLimits.waitStepNanoseconds) }
    }

    private var loop: EventLoop { part.loop }

    override var waitsForServer: Bool { true }

    /// Looks whether another address can be reached by now, or the wait is over.
    fileprivate func waitedOn() {
        guard isWaiting, let endpoint, let backend else { return }
        if loop.now >= waitsUntil {
            endpoint.part.stopWaiting(self)
            return give(up: endpoint.part.readyCount > 0 ? .backendBusy : .backendUnreachable)
        }
        let better = backend.pick(loop.now)
        guard let better, better !== endpoint, better.part.readyCount > 0 else {
            loop.arm(timer, afterNanoseconds: EdgeLimits.waitStepNanoseconds)
            return
        }
        endpoint.part.stopWaiting(self)
        endpoint.outstanding -= 1
        submit(after: nil)
    }

    /// The call never left: it ends here.
    private func give(up refusal: EdgeRefusal, _ about: EdgeRefusal.About = .init()) {
        endpoint?.outstanding -= 1
        isActive = false
        front?.finish(refusal, about)
        letGo()
    }

    /// Nothing of the call is left at a backend.
    private func letGo() {
        isActive = false
        backend?.left()
        let front = heldFront
        heldFront = nil
        front?.backEnded()
    }

    override func refused(_ refusal: Refusal) {
        switch refusal {
        case .noConnection: give(up: .backendUnreachable)
        case .tooManyWaiting: give(up: .backendBusy)
        case .channelClosed: give(up: .stopping)
        }
    }

    override func send() -> Bool {
        if timer.isArmed { loop.disarm(timer) }
        guard let front, let backend, let client = front.client else { return false }
        let block = part.scratch
        if front.head.isPlain, let path = front.head.path {
            block.begin(with: path.headers(backend.settings.name, isSecure: backend.isSecure))
        } else {
            block.removeAll()
            let path = front.head.path?.bytes ?? front.head.pathBytes
            let fields = requestHeaders(
                String(decoding: path, as: UTF8.self), backend.settings.name,
                isSecure: backend.isSecure)
            // The last of them is the plain content type.
            for (name, value) in front.head.isPlain ? fields[...] : fields.dropLast() {
                block.append(name, value)
            }
        }
        for number in front.head.repeated {
            let field = part.repeated.fields[number]
            block.append(field.bytes, nameCount: field.name)
        }
        block.append(front.head.passed.bytes, front.head.passed.fields, isSecret: true)
        if front.deadlineAt != .distantFuture {
            Timeout.append(
                nanoseconds: max(1, loop.now.nanoseconds(until: front.deadlineAt)), to: block)
        }
        if let trace = front.trace {
            withUnsafeTemporaryAllocation(byteCount: TraceContext.byteCount, alignment: 1) { text in
                trace.write(to: text)
                block.append("traceparent", UnsafeRawBufferPointer(text), isSecret: true)
            }
        }
        let caller = front.proven?.fields ?? client.anonymous
        block.append(caller.bytes, caller.fields, isSecret: true)
        return submit(block)
    }

    override func outputDrained(_ count: Int) {
        // What is sent a second time was given back to the client's window the first time.
        guard let front, front.unconsumedBytes > outputCount else { return }
        front.consume(front.unconsumedBytes - outputCount)
        front.withConnection { $0.flushLater() }
    }

    // MARK: The answer

    override func received(
        name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer
    ) -> UInt32 {
        head.take(name, value, part)
    }

    override func received(note: UInt32) {
        head.take(note: note, part)
    }

    override func headerListTooLarge() {
        head.refuseLarge()
    }

    override func receivedHeaders(isTrailers: Bool) {
        guard isWanted, !isTrailers else { return }
        if (100..<200).contains(head.httpStatus) { return head.removeAll() }
        hasReceivedHeaders = true
        guard !head.isTooLarge else { return fail(.backendFault) }
        // A status in the first list makes it trailers as well: the end follows.
        guard head.code == nil else { return }
        guard head.httpStatus == 200, head.isGRPC else {
            let isAway = (502...504).contains(head.httpStatus) || head.httpStatus == 429
            return fail(isAway ? .backendUnreachable : .backendFault)
        }
        hasAnswered = true
        if isRequestDone {
            backend?.answered(
                nanoseconds: askedAt.nanoseconds(until: loop.now), front?.head.path, loop.now)
        }
        commit()
        front?.beginAnswer()
        head.endInitial()
    }

    override func received(data: UnsafeRawBufferPointer) {
        // Others share the connection: its window never waits for one client.
        consumeConnection(data.count)
        guard isWanted else { return }
        guard hasAnswered else { return fail(.backendFault) }
        front?.forward(data)
    }

    override func receivedEnd() {
        guard isWanted else { return }
        guard !head.isTooLarge, let code = head.code else { return fail(.backendFault) }
        note(code == .unavailable ? .unavailable : .answered)
        if code == .unavailable, !hasAnswered, mayRepeat(isUnprocessed: false) {
            wantsRepeat = true
        } else {
            if code == .ok { backend?.budget.succeeded() }
            front?.endAnswer(code)
        }
        // What has not been sent of the request has no reader any more.
        if !(isRequestDone && outputCount == 0) { resetNow() }
    }

    /// The client has taken so much of the answer.
    func answerTaken(_ count: Int) {
        guard isOpen else { return }
        consumeStream(count)
        flushLater()
    }

    /// Whether somebody still waits for the answer, and has not been refused by the edge meanwhile.
    private var isWanted: Bool {
        isActive && front?.isFinished == false && front?.heldRefusal == nil
    }

    // MARK: The end

    private func resetNow() {
        reset(.cancel)
        flushLater()
    }

    /// The backend broke the rules: the client is told, the backend is stopped.
    private func fail(_ refusal: EdgeRefusal) {
        note(refusal == .backendFault || refusal == .backendReset ? .broken : .unavailable)
        front?.finish(refusal)
    }

    private func note(_ end: Endpoint.End) {
        endpoint?.note(end, nanoseconds: sentAt.nanoseconds(until: loop.now), loop.now)
    }

    /// Whether a call that has failed is sent again: where no server has looked at it, and where that
    /// does no harm, as far as the budget goes.
    private func mayRepeat(isUnprocessed: Bool) -> Bool {
        guard !isCommitted, repeats < EdgeLimits.repeats else { return false }
        guard !isUnprocessed else { return true }
        guard let front, let backend,
            front.route?.route.isRepeatable == true || front.head.path?.isSafe == true
        else { return false }
        backend.budget.failed()
        return backend.budget.allowsRetry
    }

    /// The client waits no longer.
    func cancel() {
        guard isActive else { return }
        wantsRepeat = false
        if isWaiting {
            endpoint?.part.stopWaiting(self)
            loop.disarm(timer)
            endpoint?.outstanding -= 1
            letGo()
        } else if isOpen, !isOver {
            resetNow()
        }
    }

    override func closed(_ code: UInt32) {
        let wasSent = session.map { id <= $0.highestSentStream } ?? false
        let isLost = lossReason != nil
        isOver = true
        detachLater()
        guard isWanted, !wantsRepeat else { return }
        let code = HTTP2ErrorCode(rawValue: code)
        if mayRepeat(isUnprocessed: !wasSent || (code == .refusedStream && !isLost)) {
            wantsRepeat = true
            return
        }
        if isLost { return fail(.backendLost) }
        switch code {
        case .refusedStream: fail(.backendBusy)
        case .noError: fail(.backendFault)
        default: fail(.backendReset)
        }
    }

    override func detached() {
        guard !isOpen, isActive else { return }
        connection = nil
        let former = endpoint
        former?.outstanding -= 1
        guard wantsRepeat, isWanted else { return letGo() }
        wantsRepeat = false
        repeats += 1
        isOver = false
        former?.channel.repeats.add(shard: loop.index)
        prepareForReuse()
        head.removeAll()
        appendOutput(count: sent.count).copyMemory(from: sent.bytes)
        if isRequestDone { completeOutput(withTrailers: false) }
        submit(after: former)
    }
}

/// Looks after a call that waits for a server.
private final class WaitTimer: Timer {
    // `unsafe`: the stream owns its timer and disarms it when it no longer waits.
    @exclusivity(unchecked) unowned(unsafe) var stream: BackStream?

    override func fire() { stream?.waitedOn() }
}
