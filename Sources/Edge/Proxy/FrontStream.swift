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
    @exclusivity(unchecked) private var progressAt = Instant(nanoseconds: 0)
    private let timer = DeadlineTimer()

    /// Whether the answer is complete, or nobody is there for it.
    @exclusivity(unchecked) private(set) var isFinished = false
    @exclusivity(unchecked) private var areHeadersSent = false
    @exclusivity(unchecked) private var isQueued = false
    @exclusivity(unchecked) private var isWorking = false
    @exclusivity(unchecked) var isWaitingForKeys = false
    @exclusivity(unchecked) private(set) var isSampled = false
    /// What the edge itself answers after headers that a backend began.
    @exclusivity(unchecked) private var ownTrailers: Status?
    @exclusivity(unchecked) private var refusal: EdgeRefusal?
    @exclusivity(unchecked) private var isClientGone = false
    /// Whether the call is counted among those in flight of its route.
    @exclusivity(unchecked) var isCounted = false
    @exclusivity(unchecked) private var scanner = MessageScanner()

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
        back.prepareForLife()
        prepareForReuse()
        part.takeBack(self)
    }

    private func flushLater() {
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
        switch head.verdict(part) {
        case .http(let code, let name, let value): answer(http: code, name, value)
        case .refused(let refusal): finish(refusal)
        case .call(let route):
            self.route = route
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
        guard !isFinished else { return consume(data.count) }
        if let limit = route?.route.messageBytes, scanner.exceeds(limit, data) {
            consume(data.count)
            return finish(.messageTooLarge, .init(metadata: ["bytes": String(limit)]))
        }
        back.send(data)
    }

    override func receivedEnd() {
        if !isFinished { back.endRequest() }
    }

    // MARK: It is sent on

    override func start() {
        isQueued = false
        isWorking = true
        guard isOpen, !isFinished else {
            settle()
            if !isOpen { collected() }
            return
        }
        if isAdmissible() { identify(canWait: true) }
    }

    // MARK: The answer goes out

    func beginAnswer(_ headers: HeaderBlock) {
        areHeadersSent = true
        submitResponse(headers, hasBody: true)
        flushLater()
    }

    func forward(_ data: UnsafeRawBufferPointer) {
        if outputCount == 0 { progressAt = part.loop.now }
        appendOutput(count: data.count).copyMemory(from: data)
        withConnection { $0.outputGrew(by: data.count) }
        resumeOutput()
        flushLater()
    }

    /// The backend has ended its answer with a status.
    func endAnswer(_ code: StatusCode) {
        end(code)
        guard isOpen else { return }
        if areHeadersSent {
            completeOutput(withTrailers: true)
            resumeOutput()
        } else {
            submitResponse(back.head.onlyTrailers(part), hasBody: false)
        }
        consumeAll()
        flushLater()
    }

    /// The edge itself ends the call; what was sent before still goes out first.
    func finish(_ refusal: EdgeRefusal, _ about: EdgeRefusal.About = .init()) {
        guard !isFinished else { return }
        self.refusal = refusal
        var about = about
        if let backend = back.backendName { about.metadata["backend"] = backend }
        let status = refusal.status(about)
        end(status.code)
        back.cancel()
        if isOpen {
            if areHeadersSent {
                ownTrailers = status
                completeOutput(withTrailers: true)
                resumeOutput()
            } else {
                let block = part.scratch
                block.begin(with: part.plainHeaders)
                block.append(status, trailing: nil)
                submitResponse(block, hasBody: false)
            }
            consumeAll()
            flushLater()
        }
        settle()
    }

    /// A request that is no gRPC call gets an answer of HTTP's own.
    private func answer(http code: String, _ name: String, _ value: String) {
        isFinished = true
        let block = part.scratch
        block.removeAll()
        block.append(":status", code)
        block.append(name, value)
        submitResponse(block, hasBody: false)
        consumeAll()
        flushLater()
    }

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
        back.answerTaken(count)
    }

    // MARK: The end

    /// Counts and logs the call; the first word counts.
    private func end(_ code: StatusCode) {
        isFinished = true
        if timer.isArmed { part.loop.disarm(timer) }
        if let refusal { part.core.count(refusal, shard: part.loop.index) }
        let elapsed = startedAt.nanoseconds(until: part.loop.measuredNow)
        if let counts = route?.counts {
            counts.finished(code, nanoseconds: elapsed, shard: part.loop.index)
            if isCounted { counts.calls.add(-1) }
            isCounted = false
        }
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
    private func settle() {
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
