internal import Base
internal import EdgeRouting
internal import HTTP2
internal import IO
internal import ProtobufJSON
internal import RPC
internal import ServiceKit
internal import Telemetry

// Whether a call goes on: who makes it, whether that may be, and whether there is room now.
extension FrontStream {
    /// What can be said before anybody is known: whether the loop keeps up, and the client's network.
    func isAdmissible() -> Bool {
        guard let route, let client else { return false }
        guard part.isStrained() else {
            return take(route.networkLimits) { _ in client.prefixHash }
        }
        finish(.edgeOverloaded, .init(retryAfterNanoseconds: EdgeLimits.fullNanoseconds))
        return false
    }

    /// Finds out who calls and whether that may be; the call goes on once it is known.
    func identify(canWait: Bool) {
        guard let route, let client else { return }
        let access = route.route.access
        if access != .anyone || client.clients == .certificates || route.isOwn {
            switch client.identify(
                head.credential, keys: part.keys, revoked: part.revoked, at: part.wallTime,
                part.loop.now)
            {
            case .nobody: break
            case .proven(let proven): self.proven = proven
            case .refused(let refusal): if access != .anyone { return finish(refusal) }
            case .keyUnknown where access == .anyone: break
            case .keyUnknown:
                if canWait, part.waitForKeys(self) {
                    isWaitingForKeys = true
                    return
                }
                return finish(part.keys == nil ? .keysUnknown : .tokenRefused)
            }
        }
        switch proven?.decide(route) ?? access.decide(nil) {
        case .unauthenticated: finish(.tokenMissing)
        case .denied: finish(.callerNotAllowed)
        case .allowed: admit(route)
        }
    }

    /// The caller may call; whether now is for the limits to say.
    private func admit(_ route: LoopRoute) {
        // The loop's clock stands still during a turn, which a short deadline may not outlive.
        if deadlineAt != .distantFuture, part.loop.measuredNow >= deadlineAt {
            return finish(.deadlinePassed)
        }
        if let maximum = route.route.concurrency, route.counts.calls.value >= maximum {
            return finish(
                .routeFull,
                .init(
                    metadata: ["limit": "concurrency", "calls": String(maximum)],
                    retryAfterNanoseconds: EdgeLimits.fullNanoseconds))
        }
        guard take(route.callerLimits, { bucketSubject($0) }) else { return }
        isCounted = true
        route.counts.calls.add(1)
        trace = nextTrace()
        proceed()
    }

    /// The call goes to its backend: at once, or when its JSON is whole.
    func proceed() {
        guard let route else { return }
        if case .json(let exchange?) = speech {
            isAwaitingBody = !exchange.isRequestWhole
            guard !isAwaitingBody else { return }
            do throws(JSONMappingError) {
                try exchange.request().withUnsafeBytes { sendOn($0) }
                guard !isFinished else { return }
                back.endRequest()
            } catch {
                return finish(.bodyMalformed, .init(fault: error))
            }
        }
        back.begin(route.backend(for: proven?.caller, chance: part.loop.chance.next()))
    }

    /// Takes the call from the token buckets, or refuses it.
    private func take(_ limits: [LoopLimit], _ subject: (LoopLimit) -> UInt64?) -> Bool {
        guard !limits.isEmpty else { return true }
        let refused = part.core.buckets.take(limits, part.loop.now) { limit in
            subject(limit).map { limit.key($0) }
        }
        guard let refused else { return true }
        finish(.rateExceeded, .init(refused.limit, nanoseconds: refused.nanoseconds))
        return false
    }

    private func bucketSubject(_ limit: LoopLimit) -> UInt64? {
        switch limit.limit.subject {
        case .caller: proven?.hash
        case .certificate: client?.clients == .certificates ? proven?.hash : nil
        case .prefix: client?.prefixHash
        case .method: head.path?.hash ?? LoopLimit.hash(head.pathBytes)
        }
    }

    func keysCame() {
        guard isWaitingForKeys else { return }
        isWaitingForKeys = false
        if isOpen, !isFinished { identify(canWait: false) }
    }

    private func nextTrace() -> TraceContext {
        if let came = head.trace { return came.child(span: part.loop.chance.next()) }
        return TraceContext(
            random: (part.loop.chance.next(), part.loop.chance.next(), part.loop.chance.next()),
            isSampled: isSampled)
    }
}
