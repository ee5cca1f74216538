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
    var budget = RetryBudget()
    var keepalive: KeepaliveInterval

    private var subchannels: [Subchannel] = []
    /// Connections that take calls.
    private var ready: [ClientConnection] = []
    private var balancer: Balancer
    private var isClosed = false
    private(set) lazy var resolution = Resolution(self)

    private var firstWaiting: ClientCall?
    private var lastWaiting: ClientCall?
    private(set) var waitingCount = 0

    private var calls: [ClientCall] = []
    private var closedCalls: [ClientCall] = []
    private var routes: [ClientCallInfo: ClientRoute] = [:]
    private var lastRoute: ClientRoute?

    private static let pooledCallsMaximum = 2_048
    /// Methods that are remembered; a program calls far fewer.
    private static let routesMaximum = 4_096

    init(_ core: ChannelCore, _ loop: EventLoop) {
        self.core = core
        self.loop = loop
        balancer = Balancer(core.options.balancing)
        keepalive = KeepaliveInterval(core.options.keepaliveNanoseconds)
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
    func submit(_ call: ClientCall) {
        if firstWaiting == nil, start(call) { return }
        guard !isClosed else {
            call.end(locally: Status(.unavailable, "by the client: the channel was closed"))
            return
        }
        guard waitingCount < core.options.queuedCallsMaximum else {
            call.end(
                locally: Status(
                    .resourceExhausted, "by the client: too many calls wait for \(core.name)"))
            return
        }
        wait(call)
        guard ready.isEmpty else { return }
        connect()
        if isFailing { failWaiting() }
    }

    private func start(_ call: ClientCall) -> Bool {
        while !ready.isEmpty {
            guard let index = balancer.pick(ready.count, load: { ready[$0].load }) else {
                return false
            }
            // One that refuses has left the list by then.
            if call.submit(to: ready[index]) { return true }
        }
        return false
    }

    /// Sends calls that wait, as far as there is room now.
    func startWaiting() {
        while let call = firstWaiting, !ready.isEmpty {
            guard start(call) else { return }
            stopWaiting(call)
        }
    }

    private func wait(_ call: ClientCall) {
        call.isWaiting = true
        call.previousWaiting = lastWaiting
        lastWaiting?.nextWaiting = call
        lastWaiting = call
        if firstWaiting == nil { firstWaiting = call }
        waitingCount += 1
    }

    func stopWaiting(_ call: ClientCall) {
        guard call.isWaiting else { return }
        call.isWaiting = false
        if let previous = call.previousWaiting {
            previous.nextWaiting = call.nextWaiting
        } else {
            firstWaiting = call.nextWaiting
        }
        if let next = call.nextWaiting {
            next.previousWaiting = call.previousWaiting
        } else {
            lastWaiting = call.previousWaiting
        }
        call.previousWaiting = nil
        call.nextWaiting = nil
        waitingCount -= 1
    }

    /// The call's stream has closed while its session was running.
    func needsCollection(_ call: ClientCall) {
        closedCalls.append(call)
    }

    func collectClosedCalls() {
        while !closedCalls.isEmpty {
            let closed = closedCalls
            closedCalls.removeAll(keepingCapacity: true)
            for call in closed { call.detached() }
        }
    }

    // MARK: Connections

    /// Begins whatever connections the policy wants and the back-off allows.
    private func connect() {
        guard !isClosed else { return }
        resolution.refresh()
        guard core.options.balancing == .pickFirst else {
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

    func connectionReady(_ connection: ClientConnection) {
        guard connection.isReady else { return }
        // Pick-first keeps to one address: another that was slower is not needed.
        if core.options.balancing == .pickFirst, let first = ready.first,
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
        if firstWaiting != nil || core.options.balancing != .pickFirst { connect() }
    }

    func connectionFailed() {
        resolution.doubt()
        if firstWaiting != nil || core.options.balancing != .pickFirst { connect() }
        if isFailing { failWaiting() }
    }

    /// Some address may be tried again.
    func backoffOver() {
        if firstWaiting != nil || (core.options.balancing != .pickFirst && !ready.isEmpty) {
            connect()
        }
    }

    /// Whether there is no server to be had: the last attempt at every address has failed.
    private var isFailing: Bool {
        guard ready.isEmpty else { return false }
        if subchannels.isEmpty { return resolution.hasFailed }
        return subchannels.allSatisfy { $0.machine.isFailing }
    }

    /// Ends the calls that would rather be told than wait.
    private func failWaiting() {
        var next = firstWaiting
        while let call = next {
            next = call.nextWaiting
            guard !call.options.waitForReady else { continue }
            call.fail(
                Status(
                    .unavailable, "by the client: no connection to \(core.name)\(lastErrorSuffix)"))
        }
    }

    /// What went wrong last, for statuses.
    var lastErrorSuffix: String {
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
        if firstWaiting != nil || (core.options.balancing != .pickFirst && !ready.isEmpty) {
            connect()
        }
    }

    /// No address is to be had.
    func resolutionFailed() {
        if isFailing { failWaiting() }
    }

    /// Whether calls are in flight or may soon be.
    var isUsed: Bool { firstWaiting != nil || !ready.isEmpty }

    // MARK: The end

    /// Ends every call and connection.
    func shutDown() {
        guard !isClosed else { return }
        isClosed = true
        resolution.stop()
        while let call = firstWaiting {
            call.end(locally: Status(.unavailable, "by the client: the channel was closed"))
        }
        for connection in Array(connections.values) { connection.shutDown() }
        for subchannel in subchannels { subchannel.retire() }
        subchannels = []
        calls = []
    }

    /// Every connection that lives, draining ones included.
    var connections: [ObjectIdentifier: ClientConnection] = [:]
}
