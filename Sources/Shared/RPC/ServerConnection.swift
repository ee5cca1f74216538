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
    private enum State {
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
    @exclusivity(unchecked) package private(set) var peer: Peer
    private let transport: Transport
    @exclusivity(unchecked) private var session: HTTP2Session?
    @exclusivity(unchecked) private var state = State.opening

    /// Bytes that the transport would not take yet.
    @exclusivity(unchecked) private var unsent = ByteQueue()
    /// Requests whose work is yet to begin: once the bytes at hand are read, or the client has read
    /// more of its answers.
    @exclusivity(unchecked) private var startable: [ServerStream] = []
    /// Requests whose work waits in the loop's queue, or has begun and not ended.
    @exclusivity(unchecked) private var runningCalls = 0
    /// The route of the last call: likely that of the next.
    @exclusivity(unchecked) var lastRoute: Unmanaged<Route>?
    @exclusivity(unchecked) private(set) var outputBytes = 0
    /// What the allow list grants the peer: nothing until it was asked.
    @exclusivity(unchecked) var allowedMethods = MethodSet(generation: -1)
    /// What the stream service keeps about the connection.
    @exclusivity(unchecked) package private(set) var attachment: AnyObject?

    private let openedAt: Instant
    private let ageLimit: Instant
    @exclusivity(unchecked) private var lastReceived: Instant
    @exclusivity(unchecked) private var lastSent: Instant
    @exclusivity(unchecked) private var idleSince: Instant
    @exclusivity(unchecked) private var frameBegan: (count: Int, at: Instant)?
    @exclusivity(unchecked) private var pingSentAt: Instant?
    @exclusivity(unchecked) private var announcedAt: Instant?
    @exclusivity(unchecked) private var drainPingIsDue = false
    private let inspection = InspectionTimer()
    @exclusivity(unchecked) private var inspectionAt = Instant.distantFuture
    /// Whether the next inspection is as far away as an idle connection allows.
    @exclusivity(unchecked) private var isInspectionLazy = false
    @exclusivity(unchecked) private var mustReadAgain = false

    private static let drainPing: UInt64 = 0x6472_6169_6e00_0001
    private static let keepalivePing: UInt64 = 0x616c_6976_6500_0001

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
            return
        }
        service.connections[ObjectIdentifier(self)] = self
        service.connectionCounts.accepted += 1
        loop.connectionCount.wrappingAdd(1, ordering: .relaxed)
        inspect(by: loop.now.advanced(byNanoseconds: limits.handshakeNanoseconds))
        handshake()
    }

    private var limits: ServerLimits { service.server.limits }

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

    private func handshake() {
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

    private func openSession() {
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

    private func readAll() {
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

    private func received(_ bytes: UnsafeRawBufferPointer) {
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
        startWork()
        flushLater()
    }

    /// Remembers since when a frame is incomplete.
    private func noteFrame(_ session: HTTP2Session, _ now: Instant) {
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

    private var isOutputFull: Bool { outputBytes >= limits.connectionOutputBytesMaximum }

    private func startWork() {
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
        if runningCalls == 0 { idleSince = loop.now }
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

    /// Writes what was left over; `true` when none is left.
    private func writeUnsent() -> Bool {
        while !unsent.isEmpty {
            switch transport.write(unsent.bytes) {
            case .bytes(let count):
                unsent.removeFirst(count)
                noteSent(count)
            case .wouldBlock:
                waitToWrite()
                return false
            case .closed, .failed:
                close()
                return false
            }
        }
        if waitsToWrite { watch(.readable) }
        return true
    }

    /// Writes the bytes, keeping what the transport does not take; `false` where it is full.
    private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            switch transport.write(rest) {
            case .bytes(let count):
                noteSent(count)
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            case .wouldBlock:
                unsent.append(rest)
                waitToWrite()
                return false
            case .closed, .failed:
                close()
                return false
            }
        }
        return true
    }

    private func noteSent(_ count: Int) {
        lastSent = loop.now
        service.connectionCounts.bytesSent += count
    }

    private func waitToWrite() {
        // Frames of our own pile up for a client that sends and does not read: it is not read
        // either from then on, and cut off when that lasts.
        let isFlooded = (session?.queuedFrames ?? 0) >= limits.http2.queuedFramesMaximum
        watch(isFlooded ? .writable : [.readable, .writable])
    }

    // MARK: Ending

    /// Asks the client to take its new calls elsewhere; the present ones go on. The two steps keep
    /// a request that is on its way from being lost (RFC 9113 section 6.8).
    func drain() {
        // One that is still opening drains once it is open.
        guard let session, state == .open else { return }
        state = .announced
        session.submitShutdownNotice()
        // nghttp2 sends a PING before all that waits: it is submitted when the GOAWAY is out, as a
        // client that answered it without knowing of the GOAWAY would go on to begin calls.
        drainPingIsDue = true
        flushLater()
        inspect(by: loop.now.advanced(byNanoseconds: limits.lingerNanoseconds))
        announcedAt = loop.now
    }

    private func lastGoAway() {
        guard state == .announced, let session else { return }
        state = .draining
        session.submitGoAway(.noError)
        flushLater()
    }

    /// The time to drain is over: what runs is told so, and the connection ends.
    func shutDown() {
        guard let session else {
            close()
            return
        }
        session.forEachStream { ($0 as? ServerStream)?.shutDown() }
        if state == .open || state == .announced {
            state = .draining
            session.submitGoAway(.noError)
        }
        flush()
        // What a client would not read in all that time is not waited for any longer.
        if state != .lingering { close() }
    }

    /// Ends the connection at once where its client's certificate is trusted no longer.
    func recheck(under context: TLSServerContext) {
        guard let secured = transport as? TLSTransport, state != .opening, state != .closed,
            !secured.isPeerTrusted(under: context)
        else { return }
        service.connectionCounts.revoked += 1
        service.server.report(
            "connection of \(peer.address) closed: its certificate is trusted no longer")
        close()
    }

    private func endAfterFlush() {
        guard let session, state != .closed else { return }
        if writeUnsent(), let output = loop.outputBuffer.baseAddress,
            let count = try? session.produce(into: output, mark: IO.Limits.writeBytes), count > 0
        {
            _ = write(UnsafeRawBufferPointer(start: output, count: count))
        }
        if state != .closed { linger() }
    }

    /// Closes our side and waits for the client's: closing both at once while bytes are unread
    /// would have the kernel reset the connection, and the client lose our last words.
    private func linger() {
        guard state != .lingering, state != .closed else { return }
        guard unsent.isEmpty else { return }
        state = .lingering
        session?.close()
        service.collectClosedStreams()
        transport.finish()
        watch(.readable)
        loop.arm(inspection, afterNanoseconds: limits.lingerNanoseconds)
    }

    private func readToEnd() {
        let buffer = loop.inputBuffer
        for _ in 0..<4 {
            switch transport.read(into: buffer) {
            case .bytes: continue
            case .wouldBlock: return
            case .closed, .failed:
                close()
                return
            }
        }
    }

    func close() {
        guard state != .closed else { return }
        state = .closed
        loop.disarm(inspection)
        loop.remove(self)
        session?.close()
        for stream in startable { stream.forget() }
        startable.removeAll()
        service.collectClosedStreams()
        transport.close()
        loop.connectionCount.wrappingSubtract(1, ordering: .relaxed)
        service.connections[ObjectIdentifier(self)] = nil
        service.server.connectionClosed()
    }

    // MARK: Times

    private func inspect(by moment: Instant) {
        guard moment < inspectionAt || !inspection.isArmed else { return }
        inspectionAt = moment
        loop.arm(inspection, at: moment)
    }

    /// Looks at every time that may have run out, and says when to look again.
    func inspectTimes() {
        let now = loop.now
        switch state {
        case .opening:
            service.connectionCounts.handshakesFailed += 1
            close()
            return
        case .lingering:
            close()
            return
        case .closed: return
        case .open, .announced, .draining: break
        }
        guard let session else { return }
        if let frameBegan,
            frameBegan.at.nanoseconds(until: now) >= limits.frameNanoseconds
        {
            stalled(session, .protocolError, "a frame stays incomplete")
            return
        }
        if !unsent.isEmpty,
            lastSent.nanoseconds(until: now) >= limits.stallNanoseconds
        {
            service.connectionCounts.stalled += 1
            close()
            return
        }
        if service.outputBytes > limits.loopOutputBytesMaximum, outputBytes > 0,
            lastSent.nanoseconds(until: now) >= limits.inspectionNanoseconds / 2
        {
            stalled(session, .enhanceYourCalm, "answers are not read and memory is short")
            return
        }
        if session.openStreams > 0 {
            session.forEachStream { stream in
                guard let call = stream as? ServerStream, call.hasStalled() else { return }
                service.connectionCounts.stalled += 1
                call.endStalled()
            }
        }
        if let announcedAt, state == .announced,
            announcedAt.nanoseconds(until: now) >= limits.lingerNanoseconds
        {
            lastGoAway()
        }
        // Calls alone keep a connection from being idle: pings and settings do not.
        if session.openStreams > 0 || runningCalls > 0 { idleSince = now }
        if state == .open,
            now >= ageLimit || idleSince.nanoseconds(until: now) >= limits.idleNanoseconds
        {
            drain()
        }
        keepAlive(session, now)
        if state != .closed, state != .lingering { flushLater() }
        armInspection(now)
    }

    private func keepAlive(_ session: HTTP2Session, _ now: Instant) {
        guard session.openStreams > 0 else { return }
        if let pingSentAt {
            if pingSentAt.nanoseconds(until: now) >= limits.keepaliveTimeoutNanoseconds {
                service.connectionCounts.stalled += 1
                close()
            }
        } else if lastReceived.nanoseconds(until: now) >= limits.keepaliveNanoseconds {
            pingSentAt = now
            session.ping(Self.keepalivePing)
        }
    }

    private func armInspection(_ now: Instant) {
        guard state == .open || state == .announced || state == .draining else { return }
        // A connection without calls is looked at when it may have been idle too long, no sooner.
        let isIdle =
            state == .open && session?.openStreams == 0 && runningCalls == 0 && frameBegan == nil
            && unsent.isEmpty
        let pause =
            isIdle
            ? max(
                limits.inspectionNanoseconds,
                min(
                    limits.idleNanoseconds - idleSince.nanoseconds(until: now),
                    now.nanoseconds(until: ageLimit)))
            : limits.inspectionNanoseconds
        isInspectionLazy = isIdle
        inspectionAt = now.advanced(byNanoseconds: max(1_000_000, pause))
        loop.arm(inspection, at: inspectionAt)
    }

    private func stalled(_ session: HTTP2Session, _ code: HTTP2ErrorCode, _ reason: String) {
        service.connectionCounts.stalled += 1
        service.server.report("connection of \(peer.address) closed: \(reason)")
        session.submitGoAway(code, reason: reason)
        endAfterFlush()
        if state != .lingering { close() }
    }

    // MARK: What the session tells

    package func receivedGoAway(last: Int32, code: UInt32, reason: UnsafeRawBufferPointer) {}

    package func receivedPingAcknowledgement(_ opaque: UInt64) {
        if opaque == Self.drainPing { lastGoAway() }
    }

    package func receivedSettings() {}
}

/// Looks at a connection's times.
private final class InspectionTimer: Timer {
    // `unsafe`: the connection owns its timer and disarms it when it closes.
    @exclusivity(unchecked) unowned(unsafe) var connection: ServerConnection?

    override func fire() { connection?.inspectTimes() }
}
