internal import Base
internal import HTTP2
internal import IO

// The times that may run out.
extension ServerConnection {
    func inspect(by moment: Instant) {
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
        if service.inputBytes > limits.loopInputBytesMaximum, endedHoarding(session) { return }
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

    /// Memory for requests is short: a connection that holds more than its share of it ends, `true`
    /// then. Asked whenever bytes come, so that the sum cannot grow.
    func endedHoarding(_ session: HTTP2Session) -> Bool {
        let share = limits.loopInputBytesMaximum / max(1, service.connections.count)
        guard inputBytes > share else { return false }
        stalled(session, .enhanceYourCalm, "requests are left unfinished and memory is short")
        return true
    }

    func keepAlive(_ session: HTTP2Session, _ now: Instant) {
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

    func armInspection(_ now: Instant) {
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

    func stalled(_ session: HTTP2Session, _ code: HTTP2ErrorCode, _ reason: String) {
        service.connectionCounts.stalled += 1
        service.server.report("connection of \(peer.address) closed: \(reason)")
        session.submitGoAway(code, reason: reason)
        endAfterFlush()
        if state != .lingering { close() }
    }
}

/// Looks at a connection's times.
final class InspectionTimer: Timer {
    // `unsafe`: the connection owns its timer and disarms it when it closes.
    @exclusivity(unchecked) unowned(unsafe) var connection: ServerConnection?

    override func fire() { connection?.inspectTimes() }
}
