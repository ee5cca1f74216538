internal import Base
package import HTTP2
package import IO
internal import Synchronization

/// One connection to a server: moves bytes between its transport and its session, carries calls,
/// and knows when it takes no more.
///
/// Touched by its loop's thread only.
package final class ClientConnection: EventSource, HTTP2SessionOwner {
    private enum State {
        /// The socket or the transport over it is opening.
        case opening
        /// The server's first SETTINGS are awaited: before them nobody knows how many streams it
        /// allows.
        case settling
        case ready
        /// No new calls; it closes once those in flight are done.
        case draining
        case closed
    }

    let part: LoopChannel
    let subchannel: Subchannel
    private let transport: Transport
    @exclusivity(unchecked) private(set) var session: HTTP2Session?
    @exclusivity(unchecked) private var state = State.opening
    @exclusivity(unchecked) private var isConnected = false
    /// Why the connection was lost; set before its calls are told.
    @exclusivity(unchecked) private(set) var lossReason: String?

    /// Bytes that the transport would not take yet.
    @exclusivity(unchecked) private var unsent = ByteQueue()
    @exclusivity(unchecked) private var streamsMaximum = 0
    @exclusivity(unchecked) private var lastReceived: Instant
    @exclusivity(unchecked) private var lastSent: Instant
    @exclusivity(unchecked) private var idleSince: Instant?
    @exclusivity(unchecked) private var pingSentAt: Instant?
    private let timer = ConnectionTimer()
    @exclusivity(unchecked) private var mustReadAgain = false
    /// Whether the server says that it serves; `nil` until it has, where it is asked.
    @exclusivity(unchecked) private var serving: Bool?
    @exclusivity(unchecked) private var health: HealthWatch?

    private static let keepalivePing: UInt64 = 0x616c_6976_6500_0002

    init(_ subchannel: Subchannel, _ part: LoopChannel, _ transport: Transport) {
        self.part = part
        self.subchannel = subchannel
        self.transport = transport
        serving = part.core.options.healthService == nil ? true : nil
        lastReceived = part.loop.now
        lastSent = part.loop.now
        super.init(descriptor: transport.descriptor, loop: part.loop, interest: .writable)
        timer.connection = self
    }

    /// Takes the connection into the loop; it is given up at the moment given.
    func begin(giveUpAt moment: Instant) {
        do {
            try loop.add(self)
        } catch {
            lose("\(error)")
            return
        }
        part.connections[ObjectIdentifier(self)] = self
        loop.connectionCount.wrappingAdd(1, ordering: .relaxed)
        loop.arm(timer, at: moment)
    }

    private var options: ChannelOptions { part.core.options }

    private var isServing: Bool { serving ?? false }
    var isReady: Bool { state == .ready && isServing }
    /// Whether the server is there and says that it does not serve.
    var isUnhealthy: Bool { state == .ready && serving == false }

    /// Streams other than that of the health's watch.
    var openCalls: Int {
        (session?.openStreams ?? 0) - (health?.hasStream == true ? 1 : 0)
    }

    /// Calls in flight, `nil` where no more may be added.
    @inline(__always)
    var load: Int? {
        guard state == .ready, isServing, let session, session.openStreams < streamsMaximum else {
            return nil
        }
        return session.openStreams
    }

    /// Bytes of a call may now flow. `false` where the session refuses.
    @inline(__always)
    func submit(_ stream: ClientStream, _ headers: HeaderBlock) -> Bool {
        guard let session else { return false }
        do {
            try session.submitRequest(stream, headers, hasBody: true)
        } catch {
            // Stream numbers are used up, or the session has just ended: it takes no more.
            drain("no stream could be opened")
            return false
        }
        idleSince = nil
        flushLater()
        return true
    }

    // MARK: Readiness

    package override func ready(_ readiness: Readiness) {
        switch state {
        case .opening: open()
        case .closed: break
        case .settling, .ready, .draining:
            if readiness.contains(.writable) { flushLater() }
            if readiness.contains(.readable) || readiness.contains(.hungUp) { readAll() }
        }
    }

    private func open() {
        if !isConnected {
            if let error = Socket.connectError(descriptor) {
                lose("\(error)")
                return
            }
            isConnected = true
        }
        switch transport.handshake() {
        case .done: openSession()
        case .wantsRead: watch(.readable)
        case .wantsWrite: watch(.writable)
        case .failed(let reason): lose("the handshake failed: \(reason)")
        }
    }

    private func openSession() {
        do {
            session = try HTTP2Session(
                role: .client, limits: options.http2, owner: self, pool: part.pool, now: loop.now)
        } catch {
            lose("\(error)")
            return
        }
        state = .settling
        watch(.readable)
        flushLater()
        readAll()
    }

    private func readAll() {
        let buffer = loop.inputBuffer
        // A server that sends without end must let others have their turn.
        for _ in 0..<4 {
            switch transport.read(into: buffer) {
            case .bytes(let count):
                received(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                guard state != .closed else { return }
                guard count == buffer.count || transport.hasBufferedInput else { return }
            case .wouldBlock:
                return
            case .closed:
                lose("the server closed the connection")
                return
            case .failed(let code):
                lose(code == 0 ? "the connection broke" : errorText(code))
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
        lastReceived = loop.now
        pingSentAt = nil
        do {
            try session.receive(bytes, now: loop.now)
        } catch {
            session.submitGoAway(error.goAwayCode)
            writeLastWords()
            lose("the server broke HTTP/2: \(error)")
            return
        }
        flushLater()
        settle(session)
    }

    /// After the session has run: streams may have ended, and there may be room for others.
    private func settle(_ session: HTTP2Session) {
        part.collectClosedStreams()
        if openCalls == 0 {
            if idleSince == nil { idleSince = loop.now }
        } else {
            idleSince = nil
        }
        part.startWaiting()
        part.closeIfDrained()
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
        guard state != .closed, state != .opening, let session,
            let output = loop.outputBuffer.baseAddress, writeUnsent()
        else { return }
        do {
            // A few rounds of 64 KiB a turn: other connections must have theirs.
            for round in 0..<3 {
                let count = try session.produce(into: output, mark: IO.Limits.writeBytes)
                guard count > 0 else { break }
                guard write(UnsafeRawBufferPointer(start: output, count: count)) else {
                    if state != .closed { settle(session) }
                    return
                }
                if round == 2 { flushLater() }
            }
        } catch {
            lose("\(error)")
            return
        }
        settle(session)
        guard state != .closed else { return }
        if let abuse = session.abuse {
            lose("the server floods: \(abuse.rawValue)")
        } else if !session.isAlive || (state == .draining && session.openStreams == 0) {
            guard !session.wantsWrite else { return }
            writeLastWords()
            lose(session.openStreams == 0 ? "the connection was drained" : "the connection ended")
        }
    }

    /// Writes what was left over; `true` when none is left.
    private func writeUnsent() -> Bool {
        while !unsent.isEmpty {
            switch transport.write(unsent.bytes) {
            case .bytes(let count):
                unsent.removeFirst(count)
                lastSent = loop.now
            case .wouldBlock:
                watch([.readable, .writable])
                return false
            case .closed, .failed:
                lose("the server closed the connection")
                return false
            }
        }
        if interest.contains(.writable) { watch(.readable) }
        return true
    }

    /// Writes the bytes, keeping what the transport does not take; `false` where it is full.
    private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            switch transport.write(rest) {
            case .bytes(let count):
                lastSent = loop.now
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            case .wouldBlock:
                unsent.append(rest)
                watch([.readable, .writable])
                return false
            case .closed, .failed:
                lose("the server closed the connection")
                return false
            }
        }
        return true
    }

    /// Tells the server, if it takes it at once, that the connection ends.
    private func writeLastWords() {
        guard let session, unsent.isEmpty, let output = loop.outputBuffer.baseAddress,
            let count = try? session.produce(into: output, mark: IO.Limits.writeBytes), count > 0
        else { return }
        _ = transport.write(UnsafeRawBufferPointer(start: output, count: count))
    }

    // MARK: Ending

    /// Takes no new calls; those in flight go on.
    func drain(_ reason: String) {
        switch state {
        case .opening, .settling: lose(reason)
        case .ready:
            state = .draining
            health?.stop()
            subchannel.ended(self, reason)
            flushLater()
        case .draining, .closed: break
        }
    }

    /// Ends the connection and tells its calls.
    func lose(_ reason: String) {
        guard state != .closed else { return }
        let wasOpen = state == .ready || state == .draining
        state = .closed
        lossReason = reason
        loop.disarm(timer)
        health?.stop()
        if token != 0 {
            loop.remove(self)
            part.connections[ObjectIdentifier(self)] = nil
            loop.connectionCount.wrappingSubtract(1, ordering: .relaxed)
        }
        session?.close()
        transport.finish()
        transport.close()
        part.collectClosedStreams()
        if wasOpen { subchannel.ended(self, reason) } else { subchannel.failed(self, reason) }
    }

    /// The channel closes: calls in flight are told so.
    func shutDown() {
        guard let session, state != .closed else {
            lose("the channel was closed")
            return
        }
        session.submitGoAway(.noError)
        if writeUnsent() { writeLastWords() }
        lose("the channel was closed")
    }

    // MARK: Times

    /// Looks at every time that may have run out, and says when to look again.
    fileprivate func inspectTimes() {
        let now = loop.now
        guard state == .ready || state == .draining, let session else {
            lose(
                isConnected
                    ? "the server did not complete the handshake in time"
                    : "no connection in time")
            return
        }
        if openCalls == 0 {
            let quiet = idleSince ?? lastReceived
            if quiet.nanoseconds(until: now) >= options.idleNanoseconds {
                session.submitGoAway(.noError)
                drain("the connection was idle")
                // A server that does not read must not keep it for ever.
                armTimer()
                return
            }
        } else if let pingSentAt {
            if pingSentAt.nanoseconds(until: now) >= options.keepaliveTimeoutNanoseconds {
                lose("the server does not answer a ping")
                return
            }
        } else if lastReceived.nanoseconds(until: now) >= part.keepalive.nanoseconds {
            pingSentAt = now
            session.ping(Self.keepalivePing)
            flushLater()
        }
        armTimer()
    }

    private func armTimer() {
        let now = loop.now
        var next = now.advanced(byNanoseconds: options.idleNanoseconds)
        if let idleSince { next = idleSince.advanced(byNanoseconds: options.idleNanoseconds) }
        if let pingSentAt {
            next = min(
                next, pingSentAt.advanced(byNanoseconds: options.keepaliveTimeoutNanoseconds))
        } else {
            let silent = lastReceived.advanced(byNanoseconds: part.keepalive.nanoseconds)
            // Without calls nothing is asked; the next look is then a whole interval away.
            next = min(
                next,
                silent > now ? silent : now.advanced(byNanoseconds: part.keepalive.nanoseconds))
        }
        loop.arm(timer, at: max(next, now.advanced(byNanoseconds: 1_000_000)))
    }

    // MARK: What the session tells

    package func makeStream() -> HTTP2Stream? { nil }

    package func receivedGoAway(last: Int32, code: UInt32, reason: UnsafeRawBufferPointer) {
        let code = HTTP2ErrorCode(rawValue: code)
        if code == .enhanceYourCalm, bytesEqual(reason, KeepaliveInterval.complaint) {
            part.keepalive.slowDown()
        }
        if state == .settling {
            // It ends before it began; what the server says of itself is all that can be told.
            loop.execute { [reference = UncheckedReference(self)] in
                reference.value.lose("the server sent GOAWAY \(code)")
            }
            return
        }
        drain("the server sent GOAWAY \(code)")
    }

    package func receivedPingAcknowledgement(_ opaque: UInt64) {}

    package func receivedSettings() {
        guard let session else { return }
        streamsMaximum = session.peerConcurrentStreamsMaximum
        guard state == .settling else { return }
        state = .ready
        idleSince = loop.now
        armTimer()
        subchannel.succeeded(self)
        guard let service = options.healthService else { return }
        let watch = HealthWatch(self, service: service)
        health = watch
        watch.begin()
    }

    /// The server has said whether it serves.
    func serverIsServing(_ isServing: Bool) {
        guard isServing != serving else { return }
        serving = isServing
        guard state == .ready else { return }
        if isServing {
            part.connectionReady(self)
            part.startWaiting()
        } else {
            part.connectionEnded(self)
            subchannel.becameUnhealthy(self)
        }
    }
}

/// Looks at a connection's times.
private final class ConnectionTimer: Timer {
    // `unsafe`: the connection owns its timer and disarms it when it closes.
    @exclusivity(unchecked) unowned(unsafe) var connection: ClientConnection?

    package override func fire() { connection?.inspectTimes() }
}
