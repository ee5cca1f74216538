internal import Base
internal import EdgeRouting
internal import HTTP2
internal import IO
internal import RPC
internal import ServiceKit
internal import Telemetry

/// A client's call: its request goes to a backend's stream and the answer of that comes back, each
/// as fast as the other side takes it.
///
/// Touched by its loop's thread only, and used again for later calls.
final class FrontStream: ServerStream {
    let part: EdgeLoop
    /// The other half: one for all its lives.
    let back: BackStream
    @exclusivity(unchecked) private(set) var client: Client?
    @exclusivity(unchecked) private(set) var head = RequestHead()
    @exclusivity(unchecked) private(set) var route: LoopRoute?
    @exclusivity(unchecked) var proven: Proven?
    /// The trace that the call belongs to, one step deeper than the client's own.
    @exclusivity(unchecked) var trace: TraceContext?
    @exclusivity(unchecked) private(set) var deadlineAt = Instant.distantFuture
    @exclusivity(unchecked) private var startedAt = Instant(nanoseconds: 0)
    /// When output last moved.
    @exclusivity(unchecked) var progressAt = Instant(nanoseconds: 0)
    private let timer = DeadlineTimer()

    /// Whether the answer is complete, or nobody is there for it.
    @exclusivity(unchecked) var isFinished = false
    @exclusivity(unchecked) var areHeadersSent = false
    /// How the client speaks, with what that needs.
    @exclusivity(unchecked) private(set) var speech = Speech.grpc
    /// Whether the call may go on once its body is whole.
    @exclusivity(unchecked) var isAwaitingBody = false
    /// Why the call is refused, where that waits for the request's end.
    @exclusivity(unchecked) var heldRefusal: (EdgeRefusal, EdgeRefusal.About)?
    @exclusivity(unchecked) private var isQueued = false
    @exclusivity(unchecked) private var isWorking = false
    @exclusivity(unchecked) var isWaitingForKeys = false
    @exclusivity(unchecked) private(set) var isSampled = false
    /// What the edge itself answers after headers that a backend began.
    @exclusivity(unchecked) var ownTrailers: Status?
    @exclusivity(unchecked) var refusal: EdgeRefusal?
    @exclusivity(unchecked) private var isClientGone = false
    /// Whether the call is counted among those in flight of its route.
    @exclusivity(unchecked) var isCounted = false
    @exclusivity(unchecked) private var scanner = MessageScanner()

    enum Speech {
        case grpc
        case web(WebTranslation)
        /// `nil` where the method has no JSON.
        case json(JSONExchange?)
    }

    init(_ part: EdgeLoop) {
        self.part = part
        back = BackStream(part)
        super.init()
        back.front = self
        timer.stream = self
    }

    /// Begins a new life.
    func open(_ client: Client) {
        self.client = client
        startedAt = part.loop.now
        progressAt = startedAt
    }

    private func recycle() {
        leave()
        client = nil
        head.removeAll()
        route = nil
        proven = nil
        trace = nil
        deadlineAt = .distantFuture
        isFinished = false
        areHeadersSent = false
        ownTrailers = nil
        refusal = nil
        isClientGone = false
        scanner = MessageScanner()
        if case .json(let exchange) = speech { exchange?.letGo() }
        speech = .grpc
        isAwaitingBody = false
        heldRefusal = nil
        back.prepareForLife()
        prepareForReuse()
        part.takeBack(self)
    }

    func flushLater() {
        withConnection { $0.flushLater() }
    }

    // MARK: The request comes in

    override func received(
        name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer
    ) -> UInt32 {
        // Trailers of a request mean nothing to gRPC.
        guard !hasReceivedHeaders, let client else { return 0 }
        return head.take(name, value, client, part)
    }

    override func received(note: UInt32) {
        if !hasReceivedHeaders { head.take(note: note, part) }
    }

    override func headerListTooLarge() {
        head.refuse(.headersTooLarge)
    }

    override func receivedHeaders(isTrailers: Bool) {
        guard !hasReceivedHeaders else { return }
        hasReceivedHeaders = true
        guard let client else { return }
        let verdict = head.verdict(part, client)
        switch head.speech {
        case .grpc: break
        case .web(let isText): speech = .web(WebTranslation(isText: isText))
        case .json:
            let method = head.path.map(\.method) ?? part.schema.method(head.pathBytes)
            speech = .json(method.flatMap { JSONExchange($0, part) })
        }
        switch verdict {
        case .http(let code, let name, let value): answer(http: code, [(name, value)])
        case .preflight: answer(http: "204", preflight)
        case .refused(let refusal): finish(refusal)
        case .call(let route):
            self.route = route
            if case .json(nil) = speech { return finish(.methodNotInJSON) }
            isSampled = part.isSampled()
            deadlineAt = route.route.deadline(head.timeoutNanoseconds, now: startedAt)
            if deadlineAt != .distantFuture {
                guard deadlineAt > startedAt else { return finish(.deadlinePassed) }
                part.loop.arm(timer, at: deadlineAt)
            }
            isQueued = true
            withConnection { $0.startLater(self) }
        }
    }

    override func received(data: UnsafeRawBufferPointer) {
        guard !isFinished, heldRefusal == nil else { return consume(data.count) }
        switch speech {
        case .grpc: sendOn(data)
        case .web(let web):
            guard web.isText else { return sendOn(data) }
            guard let bytes = web.decode(data) else { return finish(.bodyMalformed) }
            bytes.withUnsafeBytes { sendOn($0) }
        case .json(let exchange):
            progressAt = part.loop.now
            consume(data.count)
            if exchange?.take(request: data) == false {
                finish(
                    .messageTooLarge, .init(metadata: ["bytes": String(EdgeLimits.jsonBytes)]))
            }
        }
    }

    /// Passes on a part of the request, as long as its messages are not too large.
    func sendOn(_ data: UnsafeRawBufferPointer) {
        if let limit = route?.route.messageBytes, scanner.exceeds(limit, data) {
            return finish(.messageTooLarge, .init(metadata: ["bytes": String(limit)]))
        }
        back.send(data)
    }

    override func receivedEnd() {
        guard !isFinished else { return }
        if let (refusal, about) = heldRefusal { return finish(refusal, about) }
        switch speech {
        case .grpc: back.endRequest()
        case .web(let web):
            if web.isCut { finish(.bodyMalformed) } else { back.endRequest() }
        case .json(let exchange):
            exchange?.isRequestWhole = true
            if isAwaitingBody { proceed() }
        }
    }

    // MARK: It is sent on

    override func start() {
        isQueued = false
        isWorking = true
        guard isOpen, !isFinished, heldRefusal == nil else {
            settle()
            if !isOpen { collected() }
            return
        }
        if isAdmissible() { identify(canWait: true) }
    }

    // MARK: The answer goes out

    override func submitTrailers(_ session: HTTP2Session) {
        guard let ownTrailers else {
            session.submitTrailers(self, back.head.trailers(part))
            return
        }
        let block = part.scratch
        block.removeAll()
        block.append(ownTrailers, trailing: nil)
        session.submitTrailers(self, block)
    }

    override func outputDrained(_ count: Int) {
        progressAt = part.loop.now
        withConnection { $0.outputShrank(by: count) }
        guard case .web(let web) = speech, web.isText else { return back.answerTaken(count) }
        // Base64 is longer than what it stands for: windows are given back as it runs dry.
        guard outputCount == 0 else { return }
        back.answerTaken(web.untaken)
        web.untaken = 0
    }

    // MARK: The end

    /// Counts and logs the call; the first word counts.
    func end(_ code: StatusCode) {
        isFinished = true
        if timer.isArmed { part.loop.disarm(timer) }
        if let refusal { part.core.count(refusal, shard: part.loop.index) }
        let elapsed = startedAt.nanoseconds(until: part.loop.measuredNow)
        if let counts = route?.counts {
            counts.finished(code, nanoseconds: elapsed, shard: part.loop.index)
            if isCounted { counts.calls.add(-1) }
            isCounted = false
        }
        if part.core.exportsSpans, let trace, trace.isSampled { export(trace, code, elapsed) }
        guard code != .ok || isSampled else { return }
        part.core.logCall(
            CallRecord(
                route: route?.route.name, code: code,
                endedBy: isClientGone
                    ? "client" : refusal == nil ? "backend" : EdgeRefusal.domain,
                reason: refusal?.rawValue ?? "",
                caller: proven?.caller.kind, address: back.address, nanoseconds: elapsed,
                trace: trace))
    }

    private func export(_ trace: TraceContext, _ code: StatusCode, _ nanoseconds: Int64) {
        let path = head.path?.bytes ?? head.pathBytes
        part.core.export(
            CallSpan(
                trace: trace, parent: head.trace?.span,
                name: String(decoding: path.dropFirst(), as: UTF8.self),
                endedAt: part.core.clock.now, nanoseconds: nanoseconds, code: code,
                backend: back.backendName, address: back.address))
    }

    fileprivate func deadlinePassed() {
        guard !isFinished else { return }
        endNow(.deadlinePassed)
    }

    /// Ends the call by its status where nothing waits to be read, else by a reset.
    private func endNow(_ refusal: EdgeRefusal) {
        guard outputCount == 0 else {
            self.refusal = refusal
            end(refusal.code)
            back.cancel()
            reset(.cancel)
            flushLater()
            settle()
            return
        }
        finish(refusal)
    }

    override func shutDown() {
        if !isFinished { endNow(.stopping) }
    }

    override func hasStalled() -> Bool {
        if isAwaitingBody, !isFinished {
            return progressAt.nanoseconds(until: part.loop.now) >= part.core.stallNanoseconds
        }
        guard outputCount > 0, deadlineAt == .distantFuture || deadlineAt <= part.loop.now else {
            return false
        }
        return progressAt.nanoseconds(until: part.loop.now) >= part.core.stallNanoseconds
    }

    override func endStalled() {
        if isFinished {
            reset(.cancel)
            flushLater()
        } else {
            endNow(.clientStalled)
        }
    }

    override func closed(_ code: UInt32) {
        if outputCount > 0 { withConnection { $0.outputShrank(by: outputCount) } }
        if !isFinished {
            isClientGone = true
            end(.cancelled)
        }
        dropOutput()
        isWaitingForKeys = false
        back.cancel()
        settle()
        // One that stands in the queue is taken back when its turn comes.
        if !isQueued { withConnection { $0.collectLater(self) } }
    }

    /// The backend's stream is over.
    func backEnded() {
        settle()
        if !isOpen { collected() }
    }

    /// Tells the connection once nothing works for the call any more.
    func settle() {
        guard isWorking, isFinished, !back.isActive else { return }
        isWorking = false
        withConnection { $0.workEnded() }
    }

    override func forget() {
        isQueued = false
        collected()
    }

    override func collected() {
        if !isOpen, !isQueued, !isWorking, !back.isActive, client != nil { recycle() }
    }
}

/// Wakes a call whose deadline has come.
private final class DeadlineTimer: Timer {
    // `unsafe`: the stream owns its timer and disarms it when it ends.
    @exclusivity(unchecked) unowned(unsafe) var stream: FrontStream?

    override func fire() { stream?.deadlinePassed() }
}
