internal import Base
internal import HTTP2
package import IO

/// A server's part on one event loop: what its connections and calls there share.
///
/// Touched by the loop's thread only.
package final class LoopService: BatchWork {
    let server: ServerCore
    package let loop: EventLoop
    let pool = MemoryPool()
    /// A header block to be filled and submitted at once, by whoever needs one.
    let scratchHeaders = HeaderBlock()

    /// Calls that are over, for reuse.
    @exclusivity(unchecked) var calls: [Call] = []
    /// Who answers in the place of handlers, if anybody.
    private(set) var streams: (any StreamService)?
    /// Streams that have closed in this turn.
    @exclusivity(unchecked) var closedStreams: [ServerStream] = []
    /// Calls to begin, held by hand so that taking one out costs no counting; those before `begun`
    /// have been taken.
    @exclusivity(unchecked) private var startable: [Unmanaged<Call>] = []
    @exclusivity(unchecked) private var begun = 0
    /// Runners that have nothing to do.
    @exclusivity(unchecked) private(set) var idleRunners: [HandlerRunner] = []
    @exclusivity(unchecked) private var hasStopped = false
    /// Calls that have asked for room, in the order of asking; `waitingCalls` of them still wait. The
    /// others are taken out once they are the greater part: a client may end any number of them.
    @exclusivity(unchecked) private(set) var waiters: [Call] = []
    @exclusivity(unchecked) private(set) var waitingCalls = 0
    @exclusivity(unchecked) private var reservedBytes = 0
    /// The sums of the connections' own.
    @exclusivity(unchecked) var inputBytes = 0
    @exclusivity(unchecked) var outputBytes = 0

    @exclusivity(unchecked) var connections: [ObjectIdentifier: ServerConnection] = [:]
    @exclusivity(unchecked) var routeCounts: [RouteCounts]
    @exclusivity(unchecked) var connectionCounts = ConnectionCounts()

    private static let pooledCallsMaximum = 2_048
    /// Free calls that may keep blocks of `ByteQueue.keptBytes`, and the bytes of those of others.
    static let largeCallsMaximum = 64
    static let smallBlockBytes = 1_024
    private static let idleRunnersMaximum = 64

    init(
        _ server: ServerCore, _ loop: EventLoop,
        _ makeStreams: ((LoopService) -> any StreamService)? = nil
    ) {
        self.server = server
        self.loop = loop
        routeCounts = Array(repeating: RouteCounts(), count: server.routes.count)
        streams = makeStreams?(self)
    }

    /// A call to begin: a used one that nobody holds, or a new one.
    func takeCall() -> Call {
        while var call = calls.popLast() {
            if isKnownUniquelyReferenced(&call) { return call }
        }
        return Call(self)
    }

    /// Takes back the streams that ended while their session was running.
    func collectClosedStreams() {
        guard !closedStreams.isEmpty else { return }
        while let stream = closedStreams.popLast() { stream.collected() }
        if calls.count > Self.pooledCallsMaximum {
            calls.removeLast(calls.count - Self.pooledCallsMaximum)
        }
    }

    // MARK: Handlers

    /// Has the call begun once the events of this turn are done.
    func beginLater(_ call: Call) {
        if startable.isEmpty { loop.runLater(self) }
        startable.append(.passRetained(call))
    }

    /// Begins the calls that wait: mostly one runner serves them all, and where a handler waits for
    /// something, another goes on.
    package func run() {
        while begun < startable.count {
            (idleRunners.popLast() ?? HandlerRunner(self)).wake()
            loop.runJobs()
        }
        startable.removeAll(keepingCapacity: true)
        begun = 0
    }

    /// The next call whose handler is to run.
    func nextCall() -> Call? {
        while begun < startable.count {
            let call = startable[begun].takeRetainedValue()
            begun += 1
            if call.mayBegin() { return call }
        }
        return nil
    }

    /// Keeps a runner for later calls; `false` where it is to end.
    func park(_ runner: HandlerRunner) -> Bool {
        guard !hasStopped, idleRunners.count < Self.idleRunnersMaximum else { return false }
        idleRunners.append(runner)
        return true
    }

    /// The server has stopped: tasks that wait would hold its memory for ever.
    func endRunners() {
        hasStopped = true
        while let runner = idleRunners.popLast() { runner.wake() }
    }

    // MARK: Room for large requests

    func reserve(_ bytes: Int) -> Bool {
        guard reservedBytes == 0 || reservedBytes + bytes <= server.limits.loopRequestBytesMaximum
        else { return false }
        reservedBytes += bytes
        return true
    }

    func release(_ bytes: Int) {
        reservedBytes -= bytes
        let blocked = waiters.firstIndex { call in
            guard call.isWaitingForRoom else { return false }
            guard call.retryRoom() else { return true }
            waitingCalls -= 1
            return false
        }
        waiters.removeFirst(blocked ?? waiters.count)
    }

    func waitForRoom(_ call: Call) {
        waiters.append(call)
        waitingCalls += 1
    }

    /// A call waits no more, as it has ended or all its message came.
    func waiterLeft() {
        waitingCalls -= 1
        if waiters.count > 2 * waitingCalls { waiters.removeAll { !$0.isWaitingForRoom } }
    }

    // MARK: Counts

    @inline(__always)
    func finished(_ call: Call, _ code: StatusCode) {
        let elapsed = call.startedAt.nanoseconds(until: loop.measuredNow)
        if let route = call.head.route {
            routeCounts[route._withUnsafeGuaranteedRef { $0.index }].finished(
                code, nanoseconds: elapsed)
        }
        server.finished(call, code, nanoseconds: elapsed)
    }
}
