internal import Base
internal import HTTP2
internal import IO
internal import Synchronization
internal import TLS

// How a connection ends: in order, or at once.
extension ServerConnection {
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

    func lastGoAway() {
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

    func endAfterFlush() {
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
    func linger() {
        guard state != .lingering, state != .closed else { return }
        guard unsent.isEmpty else { return }
        state = .lingering
        session?.close()
        countInput(0)
        service.collectClosedStreams()
        transport.finish()
        watch(.readable)
        loop.arm(inspection, afterNanoseconds: limits.lingerNanoseconds)
    }

    func readToEnd() {
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
        countInput(0)
        for stream in startable { stream.forget() }
        startable.removeAll()
        service.collectClosedStreams()
        transport.close()
        loop.connectionCount.wrappingSubtract(1, ordering: .relaxed)
        service.connections[ObjectIdentifier(self)] = nil
        endIfDone()
    }

    /// Takes the connection off the server's count, by which a drain knows that it is over: what
    /// its handlers use must be there until the last of them has ended.
    func endIfDone() {
        guard state == .closed, runningCalls == 0, isCounted else { return }
        isCounted = false
        service.server.connectionClosed()
    }
}
