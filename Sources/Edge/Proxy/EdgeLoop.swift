internal import Base
internal import EdgeRouting
internal import HTTP2
internal import IO
internal import RPC
internal import ServiceKit
internal import Telemetry
internal import Tokens

/// The edge's part on one event loop: what the connections of all its listeners share there.
///
/// `@unchecked Sendable`: after `init`, touched by its loop's thread only. For that reason its
/// properties, like those of streams, are `@exclusivity(unchecked)` too: one thread, and no access to
/// one of them that lasts while another begins.
final class EdgeLoop: @unchecked Sendable {
    let loop: EventLoop
    let core: EdgeCore
    /// A header block to be filled and submitted at once, by whoever needs one.
    let scratch = HeaderBlock()
    let plainHeaders = HeaderBlock(constant: [
        (":status", "200"), ("content-type", "application/grpc"),
    ])
    let plainTrailers = HeaderBlock(constant: [("grpc-status", "0")])
    let statusHeader = HeaderBlock(constant: [(":status", "200")])

    @exclusivity(unchecked) private(set) var table: RoutingTable
    @exclusivity(unchecked) private(set) var routes: [LoopRoute] = []
    @exclusivity(unchecked) private(set) var backends: [String: LoopBackend] = [:]
    @exclusivity(unchecked) private(set) var paths: [KnownPath] = []
    @exclusivity(unchecked) private var pathsByText: [String: KnownPath] = [:]
    @exclusivity(unchecked) private var lastPath: KnownPath?
    @exclusivity(unchecked) var repeated = RepeatedFields()

    @exclusivity(unchecked) private var streams: [FrontStream] = []
    @exclusivity(unchecked) private var successes = 0

    @exclusivity(unchecked) private var wallTimeRead = (
        at: Instant(nanoseconds: .min), time: WallTime(seconds: 0)
    )

    @exclusivity(unchecked) private(set) var schema: EdgeSchema
    /// Bytes of requests and answers in JSON.
    @exclusivity(unchecked) private var heldBytes = 0
    @exclusivity(unchecked) private var strain = LoopStrain()
    @exclusivity(unchecked) private var wasStrained = false
    @exclusivity(unchecked) private var calls: UInt = 0

    // Keys of access tokens.
    @exclusivity(unchecked) private(set) var keys: TokenKeySet?
    /// Sessions whose tokens are refused.
    @exclusivity(unchecked) var revoked = RevokedSessions()
    @exclusivity(unchecked) private var waitingForKeys: [FrontStream] = []
    @exclusivity(unchecked) private var keysTimer: ClosureTimer?

    init(_ core: EdgeCore, _ loop: EventLoop) {
        self.core = core
        self.loop = loop
        table = .empty
        schema = core.schema
    }

    // MARK: Routes

    /// Takes over a configuration; calls in flight go on under the one they began with.
    func use(_ routing: Routing) {
        var backends: [String: LoopBackend] = [:]
        for (name, backend) in routing.backends {
            let known = self.backends[name]
            backends[name] =
                known.flatMap { $0.backend === backend ? $0 : nil }
                ?? LoopBackend(backend, on: loop)
        }
        self.backends = backends
        table = routing.table
        schema = routing.schema
        routes = zip(routing.table.routes, routing.counts).compactMap { route, counts in
            // The configuration was refused if a route had no backend.
            LoopRoute(route, backends, counts, limits: routing.limits)
        }
        for path in paths {
            path.use(schema)
            guard case .route(let number) = path.bytes.withUnsafeBytes({ table.find($0) }) else {
                path.route = nil
                continue
            }
            path.route = routes[number]
        }
    }

    /// The path, where it is listed and there is room to remember it.
    func knownPath(_ value: UnsafeRawBufferPointer) -> KnownPath? {
        if let lastPath, lastPath.bytes.elementsEqual(value) { return lastPath }
        let text = String(decoding: value, as: UTF8.self)
        if let known = pathsByText[text] {
            lastPath = known
            return known
        }
        guard paths.count < EdgeLimits.paths, case .route(let number) = table.find(value) else {
            return nil
        }
        let path = KnownPath(paths.count, Array(value), routes[number])
        path.use(schema)
        paths.append(path)
        pathsByText[text] = path
        lastPath = path
        return path
    }

    // MARK: Streams

    /// The time of day, read once a turn.
    var wallTime: WallTime {
        if wallTimeRead.at != loop.now { wallTimeRead = (loop.now, core.clock.now) }
        return wallTimeRead.time
    }

    /// A stream to begin: a used one, or a new one.
    func takeStream() -> FrontStream { streams.popLast() ?? FrontStream(self) }

    func takeBack(_ stream: FrontStream) {
        if streams.count < EdgeLimits.pooledStreams { streams.append(stream) }
    }

    /// Room for so many bytes of JSON; `false` where there is none.
    func hold(_ bytes: Int) -> Bool {
        guard heldBytes + bytes <= EdgeLimits.loopJSONBytes else { return false }
        heldBytes += bytes
        return true
    }

    func release(_ bytes: Int) { heldBytes -= bytes }

    /// Whether the loop is too far behind to begin one more call. Calls are too many to read the clock
    /// for each: one in sixteen asks, but each where the last was refused, or it would be long after.
    func isStrained() -> Bool {
        calls &+= 1
        if wasStrained || calls & 15 == 0 {
            wasStrained = strain.refuses(turn: loop.now, loop.measuredNow)
        }
        return wasStrained
    }

    /// Whether the next call, should it succeed, has a line in the log.
    func isSampled() -> Bool {
        guard core.log.sample > 0 else { return false }
        successes += 1
        guard successes >= core.log.sample else { return false }
        successes = 0
        return true
    }

    // MARK: Keys

    /// Has the call go on once keys have come; `false` where too many wait.
    func waitForKeys(_ stream: FrontStream) -> Bool {
        guard waitingForKeys.count < EdgeLimits.callsWaitingForKeys, core.asksForKeys() else {
            return false
        }
        waitingForKeys.append(stream)
        guard keysTimer == nil else { return true }
        let timer = ClosureTimer { [unowned self] in endWaiting() }
        keysTimer = timer
        loop.arm(timer, afterNanoseconds: EdgeLimits.keysWaitNanoseconds)
        return true
    }

    func use(_ keys: TokenKeySet) {
        self.keys = keys
        endWaiting()
    }

    private func endWaiting() {
        if let keysTimer { loop.disarm(keysTimer) }
        keysTimer = nil
        let waiting = waitingForKeys
        waitingForKeys = []
        for stream in waiting { stream.keysCame() }
    }

    /// Lets go of what keeps channels alive: at the end.
    func close() {
        routes = []
        backends = [:]
        for path in paths { path.route = nil }
        streams = []
    }
}

/// A listener's part on one loop: makes a stream for each request of its connections.
final class ListenerLoop: StreamService {
    private let part: EdgeLoop
    private let settings: ListenerSettings

    init(_ part: EdgeLoop, _ settings: ListenerSettings) {
        self.part = part
        self.settings = settings
    }

    func connectionOpened(_ connection: ServerConnection) -> AnyObject {
        Client(connection.peer, settings, part.core.prefixes)
    }

    func makeStream(on connection: ServerConnection) -> ServerStream? {
        guard let attachment = connection.attachment else { return nil }
        // Every connection of this service has what `connectionOpened` gave it.
        let client = unsafeDowncast(attachment, to: Client.self)
        let stream = part.takeStream()
        stream.open(client)
        return stream
    }
}
