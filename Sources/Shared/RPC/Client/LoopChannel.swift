internal import Base
internal import HTTP2
package import IO

/// A channel's part on one event loop: its connections there, and the calls that wait for one.
///
/// Touched by the loop's thread only.
package final class LoopChannel {
    let core: ChannelCore
    package let loop: EventLoop
    let pool = MemoryPool()
    /// A header block to be filled and submitted at once.
    let scratchHeaders = HeaderBlock()
    @exclusivity(unchecked) var budget = RetryBudget()
    @exclusivity(unchecked) var keepalive: KeepaliveInterval

    @exclusivity(unchecked) private var subchannels: [Subchannel] = []
    /// Connections that take calls.
    @exclusivity(unchecked) private var ready: [ClientConnection] = []
    @exclusivity(unchecked) private var balancer: Balancer
    @exclusivity(unchecked) private var isClosed = false
    private(set) lazy var resolution = Resolution(self)

    @exclusivity(unchecked) private var firstWaiting: ClientStream?
    @exclusivity(unchecked) private var lastWaiting: ClientStream?
    @exclusivity(unchecked) package private(set) var waitingCount = 0
    /// Calls that were begun and have not ended, the waiting ones included.
    @exclusivity(unchecked) private var openCalls = 0
    /// Whether no new calls are taken.
    var isDraining: Bool { drainTimer != nil }
    @exclusivity(unchecked) private var drainTimer: ClosureTimer?
    @exclusivity(unchecked) private var whenClosed: [() -> Void] = []
    @exclusivity(unchecked) private var connectionCounts = ChannelCounts()

    @exclusivity(unchecked) private var calls: [ClientCall] = []
    @exclusivity(unchecked) private var closedStreams: [ClientStream] = []
    @exclusivity(unchecked) private var detachingStreams: [ClientStream] = []
    @exclusivity(unchecked) private var routes: [ClientCallInfo: ClientRoute] = [:]
    @exclusivity(unchecked) private var lastRoute: ClientRoute?

    private static let pooledCallsMaximum = 2_048
    /// Methods that are remembered; a program calls far fewer.
    private static let routesMaximum = 4_096

    init(_ core: ChannelCore, _ loop: EventLoop) {
        self.core = core
        self.loop = loop
        balancer = Balancer(core.options.balancing)
        keepalive = KeepaliveInterval(
            core.options.keepaliveNanoseconds, atLeast: core.options.keepaliveMinimum)
    }

    // MARK: Calls

    /// A call to begin: a used one that nobody holds, or a new one.
    func takeCall() -> ClientCall {
        while var call = calls.popLast() {
            if isKnownUniquelyReferenced(&call) { return call }
        }
        return ClientCall(self)
    }

    /// A call is over and may be used again.
    func takeBack(_ call: ClientCall) {
        // Once the channel is closed nothing may keep it alive, as the pool would.
        guard !isClosed, calls.count < Self.pooledCallsMaximum else { return }
        calls.append(call)
    }

    /// A call begins, the channel's own ones left out. It is counted by its route.
    func began(_ route: ClientRoute) {
        openCalls += 1
        route.counts.calls.started += 1
    }

    func ended(_ route: ClientRoute, _ code: StatusCode, nanoseconds: Int64) {
        route.counts.calls.finished(code, nanoseconds: nanoseconds)
        openCalls -= 1
        closeIfDrained()
    }

    /// A copy of what this loop has counted; on its thread.
    var counts: (routes: [ClientCallInfo: ClientRouteCounts], channel: ChannelCounts) {
        var channel = connectionCounts
        channel.open = connections.count
        channel.waiting = waitingCount
        return (routes.mapValues(\.counts), channel)
    }

    /// How far from the middle of its span chance puts a wait, for `Backoff`.
    var jitter: Int64 { .random(in: -1_000...1_000, using: &loop.chance) }

    /// What every call of the method begins with.
    func route(_ service: String, _ name: String) -> ClientRoute {
        if let lastRoute, lastRoute.info.method == name, lastRoute.info.service == service {
            return lastRoute
        }
        let info = ClientCallInfo(service: service, method: name)
        let route =
            routes[info]
            ?? ClientRoute(info, authority: core.authority, isSecure: core.options.tls != nil)
        if routes.count < Self.routesMaximum || routes[info] != nil {
            routes[info] = route
            lastRoute = route
        }
        return route
    }

    /// Sends the call now, or once there is a connection for it.
    package func submit(_ stream: ClientStream) {
        if firstWaiting == nil, start(stream) { return }
        guard !isClosed else { return stream.refused(.channelClosed) }
        guard waitingCount < core.options.queuedCallsMaximum else {
            return stream.refused(.tooManyWaiting)
        }
        wait(stream)
        guard ready.isEmpty else { return }
        connect()
        if isFailing { failWaiting() }
    }

    private func start(_ stream: ClientStream) -> Bool {
        while !ready.isEmpty {
            guard let index = balancer.pick(ready.count, load: { ready[$0].load }) else {
                return false
            }
            // One that refuses has left the list by then.
            if stream.send(to: ready[index]) { return true }
        }
        return false
    }

    /// Sends calls that wait, as far as there is room now.
    func startWaiting() {
        while let stream = firstWaiting, !ready.isEmpty {
            guard start(stream) else { return }
            stopWaiting(stream)
        }
    }

    private func wait(_ stream: ClientStream) {
        stream.isWaiting = true
        stream.previousWaiting = lastWaiting
        lastWaiting?.nextWaiting = stream
        lastWaiting = stream
        if firstWaiting == nil { firstWaiting = stream }
        waitingCount += 1
    }

    package func stopWaiting(_ stream: ClientStream) {
        guard stream.isWaiting else { return }
        stream.isWaiting = false
        if let previous = stream.previousWaiting {
            previous.nextWaiting = stream.nextWaiting
        } else {
            firstWaiting = stream.nextWaiting
        }
        if let next = stream.nextWaiting {
            next.previousWaiting = stream.previousWaiting
        } else {
            lastWaiting = stream.previousWaiting
        }
        stream.previousWaiting = nil
        stream.nextWaiting = nil
        waitingCount -= 1
    }

    /// The stream has closed while its session was running.
    func needsCollection(_ stream: ClientStream) {
        closedStreams.append(stream)
    }

    func collectClosedStreams() {
        while !closedStreams.isEmpty {
            // One that is detached may close others meanwhile: they wait for the next round.
            swap(&closedStreams, &detachingStreams)
            while let stream = detachingStreams.popLast() { stream.detached() }
        }
    }

    // MARK: Connections

    /// Whether connections are to be made though no call waits for one.
    private var wantsConnections: Bool {
        firstWaiting != nil || core.options.staysConnected
    }

    /// Begins whatever connections the policy wants and the back-off allows.
    package func connect() {
        guard !isClosed else { return }
        resolution.refresh()
        guard core.options.balancing.keepsToOneAddress else {
            for subchannel in subchannels { subchannel.connect() }
            return
        }
        let size = core.options.connectionsPerAddress
        let now = loop.now
        var candidate: Int?
        for start in stride(from: 0, to: subchannels.count, by: size) {
            let group = start..<min(start + size, subchannels.count)
            if group.contains(where: {
                subchannels[$0].isReady || subchannels[$0].machine.isConnecting
            }) {
                candidate = start
                break
            }
            if candidate == nil, group.contains(where: { subchannels[$0].machine.mayConnect(now) })
            {
                candidate = start
            }
        }
        guard let candidate else { return }
        for subchannel in subchannels[candidate...].prefix(size) { subchannel.connect() }
    }

    func connectionOpened() { connectionCounts.opened += 1 }

    func connectionReady(_ connection: ClientConnection) {
        guard connection.isReady else { return }
        // Pick-first keeps to one address: another that was slower is not needed.
        if core.options.balancing.keepsToOneAddress, let first = ready.first,
            first.subchannel.address != connection.subchannel.address
        {
            loop.execute { [reference = UncheckedReference(connection)] in
                reference.value.drain("another address answered first")
            }
            return
        }
        ready.append(connection)
    }

    /// The connection takes no more calls.
    func connectionEnded(_ connection: ClientConnection) {
        ready.removeAll { $0 === connection }
    }

    /// A connection that was ready is gone, and may be replaced.
    func connectionMissing() {
        if wantsConnections || !core.options.balancing.keepsToOneAddress { connect() }
    }

    func connectionFailed() {
        connectionCounts.failed += 1
        resolution.doubt()
        connectionUnusable()
    }

    /// Some address takes no calls until it is reached again: others may, or the calls are told.
    func connectionUnusable() {
        if wantsConnections || !core.options.balancing.keepsToOneAddress { connect() }
        if isFailing { failWaiting() }
    }

    /// Some address may be tried again.
    func backoffOver() {
        if wantsConnections || (!core.options.balancing.keepsToOneAddress && !ready.isEmpty) {
            connect()
        }
    }

    /// Whether there is no server to be had: the last attempt at every address has failed.
    private var isFailing: Bool {
        guard ready.isEmpty else { return false }
        if subchannels.isEmpty { return resolution.hasFailed }
        return subchannels.allSatisfy(\.isFailing)
    }

    /// Ends the calls that would rather be told than wait.
    private func failWaiting() {
        var next = firstWaiting
        while let stream = next {
            next = stream.nextWaiting
            guard !stream.waitsForServer else { continue }
            stopWaiting(stream)
            stream.refused(.noConnection)
        }
    }

    /// Connections that take calls now.
    package var readyCount: Int { ready.count }

    /// What went wrong last, for statuses.
    package var lastErrorSuffix: String {
        let error = subchannels.last { !$0.lastError.isEmpty }?.lastError ?? resolution.lastError
        return error.isEmpty ? "" : " (\(error))"
    }

    // MARK: Addresses

    /// The target's addresses are known, anew.
    func use(_ addresses: [SocketAddress]) {
        guard !isClosed else { return }
        var old = subchannels
        var new: [Subchannel] = []
        for address in addresses {
            for _ in 0..<max(1, core.options.connectionsPerAddress) {
                if let index = old.firstIndex(where: { $0.address == address }) {
                    new.append(old.remove(at: index))
                } else {
                    new.append(Subchannel(address, self))
                }
            }
        }
        subchannels = new
        for subchannel in old { subchannel.retire() }
        if wantsConnections || (!core.options.balancing.keepsToOneAddress && !ready.isEmpty) {
            connect()
        }
    }

    /// No address is to be had.
    func resolutionFailed() {
        if isFailing { failWaiting() }
    }

    /// Whether calls are in flight or may soon be.
    var isUsed: Bool { wantsConnections || !ready.isEmpty }

    // MARK: The end

    /// Lets the calls in flight end, as long as so many nanoseconds, and closes; `then` is called
    /// when it has.
    func drain(within nanoseconds: Int64, then: @escaping () -> Void) {
        guard !isClosed else { return then() }
        whenClosed.append(then)
        let timer = drainTimer ?? ClosureTimer { [unowned self] in shutDown() }
        drainTimer = timer
        loop.arm(timer, afterNanoseconds: nanoseconds)
        closeIfDrained()
    }

    /// Closes a channel that drains once nothing is in flight.
    func closeIfDrained() {
        guard isDraining, openCalls == 0, firstWaiting == nil,
            connections.values.allSatisfy({ $0.openCalls == 0 })
        else { return }
        // Not from within the session that tells of the end.
        loop.execute { [reference = UncheckedReference(self)] in reference.value.shutDown() }
    }

    /// Ends every call and connection.
    func shutDown() {
        guard !isClosed else { return }
        isClosed = true
        if let drainTimer { loop.disarm(drainTimer) }
        resolution.stop()
        while let stream = firstWaiting {
            stopWaiting(stream)
            stream.refused(.channelClosed)
        }
        for connection in Array(connections.values) { connection.shutDown() }
        for subchannel in subchannels { subchannel.retire() }
        subchannels = []
        calls = []
        for then in whenClosed { then() }
        whenClosed = []
    }

    /// Every connection that lives, draining ones included.
    @exclusivity(unchecked) var connections: [ObjectIdentifier: ClientConnection] = [:]
}
