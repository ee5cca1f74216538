internal import Base
package import HTTP2
package import IO
internal import Synchronization
internal import TLS

/// One client's connection: moves bytes between its transport and its session, starts its calls,
/// and ends it in order.
///
/// Touched by its loop's thread only.
package final class ServerConnection: EventSource, HTTP2SessionOwner {
    enum State {
        case opening
        case open
        /// GOAWAY has been announced; the client learns of it by a ping's answer.
        case announced
        /// The last GOAWAY is out: no new calls; it closes once the present ones are done.
        case draining
        /// Our side is closed; only the client's end is awaited.
        case lingering
        case closed
    }

    package let service: LoopService
    /// Who the client is; its certificate is known once the connection is open.
    @exclusivity(unchecked) package internal(set) var peer: Peer
    let transport: Transport
    @exclusivity(unchecked) var session: HTTP2Session?
    @exclusivity(unchecked) var state = State.opening

    /// Bytes that the transport would not take yet.
    @exclusivity(unchecked) var unsent = ByteQueue()
    /// Requests whose work is yet to begin: once the bytes at hand are read, or the client has read
    /// more of its answers.
    @exclusivity(unchecked) var startable: [ServerStream] = []
    /// Requests whose work waits in the loop's queue, or has begun and not ended.
    @exclusivity(unchecked) var runningCalls = 0
    /// Whether the server counts the connection among its open ones.
    @exclusivity(unchecked) var isCounted = true
    /// The route of the last call: likely that of the next.
    @exclusivity(unchecked) var lastRoute: Unmanaged<Route>?
    /// Bytes of requests that nobody has taken, as the loop has last counted them.
    @exclusivity(unchecked) var inputBytes = 0
    @exclusivity(unchecked) var outputBytes = 0
    /// What the allow list grants the peer: nothing until it was asked.
    @exclusivity(unchecked) var allowedMethods = MethodSet(generation: -1)
    /// What the stream service keeps about the connection.
    @exclusivity(unchecked) package internal(set) var attachment: AnyObject?

    let openedAt: Instant
    let ageLimit: Instant
    @exclusivity(unchecked) var lastReceived: Instant
    @exclusivity(unchecked) var lastSent: Instant
    @exclusivity(unchecked) var idleSince: Instant
    @exclusivity(unchecked) var frameBegan: (count: Int, at: Instant)?
    @exclusivity(unchecked) var pingSentAt: Instant?
    @exclusivity(unchecked) var announcedAt: Instant?
    @exclusivity(unchecked) var drainPingIsDue = false
    let inspection = InspectionTimer()
    @exclusivity(unchecked) var inspectionAt = Instant.distantFuture
    /// Whether the next inspection is as far away as an idle connection allows.
    @exclusivity(unchecked) var isInspectionLazy = false
    @exclusivity(unchecked) var mustReadAgain = false

    static let drainPing: UInt64 = 0x6472_6169_6e00_0001
    static let keepalivePing: UInt64 = 0x616c_6976_6500_0001

    init(_ service: LoopService, _ transport: Transport, _ peer: Peer) {
        self.service = service
        self.transport = transport
        self.peer = peer
        let now = service.loop.now
        openedAt = now
        lastReceived = now
        lastSent = now
        idleSince = now
        ageLimit = service.server.ageLimit(on: service.loop)
        super.init(
            descriptor: transport.descriptor, loop: service.loop, interest: .readable)
        inspection.connection = self
    }

    /// Takes the connection into the loop.
    func begin() {
        do {
            try loop.add(self)
        } catch {
            transport.close()
            state = .closed
            endIfDone()
            return
        }
        service.connections[ObjectIdentifier(self)] = self
        service.connectionCounts.accepted += 1
        loop.connectionCount.wrappingAdd(1, ordering: .relaxed)
        inspect(by: loop.now.advanced(byNanoseconds: limits.handshakeNanoseconds))
        handshake()
    }

    var limits: ServerLimits { service.server.limits }

    // MARK: Readiness

    package override func ready(_ readiness: Readiness) {
        switch state {
        case .opening: handshake()
        case .lingering: readToEnd()
        case .closed: break
        case .open, .announced, .draining:
            if readiness.contains(.writable) { flushLater() }
            if readiness.contains(.readable) || readiness.contains(.hungUp) { readAll() }
        }
    }

    func handshake() {
        switch transport.handshake() {
        case .done:
            state = .open
            if let secured = transport as? TLSTransport {
                peer = Peer(address: peer.address, identity: secured.peerIdentity)
            }
            openSession()
        case .wantsRead: watch(.readable)
        case .wantsWrite: watch(.writable)
        case .failed(let reason):
            service.connectionCounts.handshakesFailed += 1
            service.server.report("handshake with \(peer.address) failed: \(reason)")
            close()
        }
    }

    func openSession() {
        do {
            session = try HTTP2Session(
                role: .server, limits: limits.http2, owner: self, pool: service.pool, now: loop.now)
        } catch {
            close()
            return
        }
        attachment = service.streams?.connectionOpened(self)
        watch(.readable)
        if let session { noteFrame(session, loop.now) }
        if service.server.isDraining { drain() }
        flushLater()
        readAll()
    }

    func readAll() {
        let buffer = loop.inputBuffer
        // A client that sends without end must let others have their turn.
        for _ in 0..<4 {
            switch transport.read(into: buffer) {
            case .bytes(let count):
                received(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                guard state != .closed, state != .lingering else { return }
                guard count == buffer.count || transport.hasBufferedInput else { return }
            case .wouldBlock:
                return
            case .closed, .failed:
                close()
                return
            }
        }
        // What the transport holds itself, the kernel does not report again.
        if transport.hasBufferedInput {
            mustReadAgain = true
            flushLater()
        }
    }

    func received(_ bytes: UnsafeRawBufferPointer) {
        guard let session else { return }
        let now = loop.now
        lastReceived = now
        pingSentAt = nil
        service.connectionCounts.bytesReceived += bytes.count
        do {
            try session.receive(bytes, now: now)
        } catch {
            // A flood was answered with its own code before nghttp2 gave up.
            if session.abuse == nil { session.submitGoAway(error.goAwayCode) }
            endAfterFlush()
            return
        }
        noteFrame(session, now)
        countInput(session.unconsumedBytes)
        if service.inputBytes > limits.loopInputBytesMaximum, endedHoarding(session) { return }
        startWork()
        flushLater()
    }

    /// Brings the loop's sum up to date. (Not at every message: that would cost each call.)
    @inline(__always)
    func countInput(_ bytes: Int) {
        service.inputBytes += bytes - inputBytes
        inputBytes = bytes
    }

    /// Remembers since when a frame is incomplete.
    func noteFrame(_ session: HTTP2Session, _ now: Instant) {
        guard session.isMidFrame else {
            frameBegan = nil
            return
        }
        if frameBegan?.count != session.frameCount {
            frameBegan = (session.frameCount, now)
            let due = now.advanced(byNanoseconds: limits.frameNanoseconds)
            inspect(by: due)
        }
    }

    // MARK: Calls

    package func makeStream() -> HTTP2Stream? {
        guard state == .open || state == .announced,
            runningCalls + startable.count < limits.connectionCallsMaximum
        else { return nil }
        let stream: ServerStream
        if let streams = service.streams {
            guard let made = streams.makeStream(on: self) else { return nil }
            made.join(self)
            stream = made
        } else {
            let call = service.takeCall()
            call.open(self)
            stream = call
        }
        if isInspectionLazy {
            isInspectionLazy = false
            inspect(by: loop.now.advanced(byNanoseconds: limits.inspectionNanoseconds))
        }
        return stream
    }

    /// Has the work for the request begun after the bytes at hand: nothing of ours may run inside
    /// nghttp2, and a request that is reset in the same read costs no work at all.
    package func startLater(_ stream: ServerStream) {
        startable.append(stream)
    }

    /// The same for a handler of ours: the loop begins those of all its connections together.
    func beginLater(_ call: Call) {
        runningCalls += 1
        service.beginLater(call)
    }

    /// Has `collected` called once the session is done with the stream, which has just closed.
    package func collectLater(_ stream: ServerStream) {
        service.closedStreams.append(stream)
    }

    var isOutputFull: Bool { outputBytes >= limits.connectionOutputBytesMaximum }

    func startWork() {
        guard !startable.isEmpty else { return }
        var index = 0
        // A client that does not read its answers gets no further ones made.
        while index < startable.count, !isOutputFull {
            runningCalls += 1
            startable[index].start()
            index += 1
        }
        startable.removeFirst(index)
    }

    /// Whether a call whose turn has come may begin; else it waits for the client to read.
    func mayBegin(_ call: Call) -> Bool {
        guard isOutputFull else { return true }
        runningCalls -= 1
        startable.append(call)
        return false
    }

    /// The work that `start` began is over.
    package func workEnded() {
        runningCalls -= 1
        guard runningCalls == 0 else { return }
        idleSince = loop.now
        endIfDone()
    }

    @inline(__always)
    package func outputGrew(by bytes: Int) {
        outputBytes += bytes
        service.outputBytes += bytes
    }

    @inline(__always)
    package func outputShrank(by bytes: Int) {
        outputBytes -= bytes
        service.outputBytes -= bytes
    }

    // MARK: Writing

    @inline(__always)
    package func flushLater() {
        loop.flushLater(self)
    }

    package override func flush() {
        if mustReadAgain {
            mustReadAgain = false
            readAll()
        }
        service.collectClosedStreams()
        guard state == .open || state == .announced || state == .draining, let session else {
            return
        }
        countInput(session.unconsumedBytes)
        guard writeUnsent() else { return }
        guard let output = loop.outputBuffer.baseAddress else { return }
        do {
            // Two rounds of 64 KiB a turn: a fast reader must let others have theirs.
            for round in 0..<3 {
                let count = try session.produce(
                    into: output, mark: IO.Limits.writeBytes)
                guard count > 0 else { break }
                if drainPingIsDue {
                    drainPingIsDue = false
                    session.ping(Self.drainPing)
                }
                guard write(UnsafeRawBufferPointer(start: output, count: count)) else {
                    return
                }
                if round == 2 { flushLater() }
            }
        } catch {
            close()
            return
        }
        startWork()
        if session.abuse != nil {
            service.connectionCounts.abusive += 1
            service.server.report(
                "connection of \(peer.address) closed: \(session.abuse?.rawValue ?? "")")
            linger()
        } else if !session.isAlive || (state == .draining && session.openStreams == 0) {
            if !session.wantsWrite { linger() }
        }
    }

    // MARK: What the session tells

    package func receivedGoAway(last: Int32, code: UInt32, reason: UnsafeRawBufferPointer) {}

    package func receivedPingAcknowledgement(_ opaque: UInt64) {
        if opaque == Self.drainPing { lastGoAway() }
    }

    package func receivedSettings() {}
}
