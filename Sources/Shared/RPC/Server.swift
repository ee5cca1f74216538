internal import Base
internal import Glibc
package import IO
internal import Synchronization
package import TLS

/// Serves gRPC services over HTTP/2.
///
/// ```swift
/// let server = try Server([Greeter()])
/// print("ready \(try server.listen(on: "127.0.0.1:50051"))")
/// await server.untilStopped()
/// ```
///
/// `@unchecked Sendable`: `parts` is fixed at the start and each part is touched on its own loop;
/// the rest is behind `state`'s mutex.
package final class Server: @unchecked Sendable {
    let core: ServerCore
    package let group: EventLoopGroup
    let parts: [LoopService]
    private let ownsGroup: Bool
    private let health: Health?
    private let state = Mutex(State())

    private struct State {
        var listeners: [UncheckedReference<Listener>] = []
        var socketFiles: [String] = []
        var waiters: [CheckedContinuation<Void, Never>] = []
        var hasStopped = false
    }

    /// Throws where two services have one method's path, or no loop can be made. With `streams`, what
    /// it makes for each loop answers in the place of handlers.
    package init(
        _ services: [any Service], limits: ServerLimits = ServerLimits(),
        interceptors: [any ServerInterceptor] = [], group: EventLoopGroup? = nil,
        log: @escaping @Sendable (String) -> Void = { _ in },
        streams: (@Sendable (LoopService) -> any StreamService)? = nil
    ) throws {
        let bindings = services.flatMap(\.bindings)
        var paths: Set<String> = []
        for binding in bindings where !paths.insert(binding.path).inserted {
            throw IOError("\(binding.path) is served twice", code: 0)
        }
        guard interceptors.count(where: { $0 is AllowList }) <= 1 else {
            throw IOError("a server has one allow list at most", code: 0)
        }
        core = ServerCore(
            bindings: bindings, limits: limits, interceptors: interceptors, log: log)
        ownsGroup = group == nil
        health = services.lazy.compactMap { $0 as? Health }.first
        self.group = try group ?? EventLoopGroup()
        let core = core
        parts = self.group.loops.map { LoopService(core, $0, streams) }
    }

    /// Listens on an address as `Address` reads it and returns the one bound, which names the port
    /// that was chosen for port 0. Calls are served from now on.
    @discardableResult
    package func listen(on address: String) throws(IOError) -> String {
        try listen(on: address) { SocketTransport(descriptor: $0) }
    }

    /// The same with TLS: each new connection by the context that `current` gives when it comes, so
    /// that certificates may change while the server runs.
    @discardableResult
    package func listen(
        on address: String, tls current: @escaping @Sendable () -> TLSServerContext
    ) throws(IOError) -> String {
        let core = core
        return try listen(on: address) { descriptor in
            do throws(TLSError) {
                return try current().makeTransport(descriptor)
            } catch {
                core.report("a connection was refused: \(error)")
                return nil
            }
        }
    }

    /// The same with TLS whose files are followed as they change: new connections have the newest
    /// set, and open ones whose client it no longer trusts are closed.
    @discardableResult
    package func listen(
        on address: String, tls reloader: TLSReloader<TLSServerContext>
    ) throws(IOError) -> String {
        let bound = try listen(on: address, tls: { reloader.current })
        reloader.watch(on: group.loops[0]) { [weak self] in self?.recheckPeers(under: $0) }
        return bound
    }

    /// Closes every connection whose client's certificate is not trusted under the new set of
    /// files: who was revoked is cut off, in the middle of a call if need be.
    package func recheckPeers(under context: TLSServerContext) {
        for part in parts { Self.recheck(UncheckedReference(part), under: context) }
    }

    /// A few a turn, as each costs checks of signatures; who comes meanwhile has the new set.
    private static func recheck(
        _ part: UncheckedReference<LoopService>, under context: TLSServerContext,
        _ remaining: [UncheckedReference<ServerConnection>]? = nil
    ) {
        part.value.loop.execute {
            var remaining =
                remaining ?? part.value.connections.values.map { UncheckedReference($0) }
            for connection in remaining.suffix(RPCLimits.recheckedPerTurn) {
                connection.value.recheck(under: context)
            }
            remaining.removeLast(min(RPCLimits.recheckedPerTurn, remaining.count))
            if !remaining.isEmpty { recheck(part, under: context, remaining) }
        }
    }

    /// The same with a transport of the caller's making for each connection; `nil` refuses one.
    @discardableResult
    package func listen(
        on text: String, _ makeTransport: @escaping @Sendable (Int32) -> Transport?
    ) throws(IOError) -> String {
        guard let address = Address(text) else {
            throw IOError("\(text) is no address: host:port or unix:path", code: 0)
        }
        guard var resolved = try SocketAddress.resolve(address).first else {
            throw IOError("\(text): no address", code: 0)
        }
        var isUnix = false
        if case .unix(let path) = address {
            isUnix = true
            state.withLock { $0.socketFiles.append(path) }
        }
        // One socket for each loop; a Unix socket cannot be shared so, and its one listener hands
        // connections over.
        for (index, part) in parts.enumerated() {
            if isUnix, index > 0 { break }
            let descriptor = try Socket.listen(resolved, sharesPort: !isUnix)
            if index == 0 { resolved = try SocketAddress.local(of: descriptor) }
            let listener = UncheckedReference(
                Listener(self, part, descriptor, makeTransport))
            state.withLock { $0.listeners.append(listener) }
            part.loop.execute {
                do throws(IOError) {
                    try listener.value.loop.add(listener.value)
                } catch {
                    listener.value.close()
                }
            }
        }
        return resolved.description
    }

    /// Serves a connection that was made elsewhere. To be called on `loop`, one of the server's.
    package func accept(_ transport: Transport, from address: String, on loop: EventLoop) {
        guard let part = parts.first(where: { $0.loop === loop }) else {
            preconditionFailure("a connection is given to one of the server's own loops")
        }
        core.connectionOpened()
        ServerConnection(part, transport, Peer(address: address)).begin()
    }

    /// The part whose loop has the fewest connections; `part` itself unless another has at least
    /// two fewer.
    func leastLoaded(near part: LoopService) -> LoopService {
        guard parts.count > 1 else { return part }
        var best = part
        var least = part.loop.connectionCount.load(ordering: .relaxed) - 1
        for other in parts {
            let count = other.loop.connectionCount.load(ordering: .relaxed)
            if count < least {
                least = count
                best = other
            }
        }
        return best
    }

    // MARK: The end

    /// Whether `drain` has begun.
    package var isDraining: Bool { core.isDraining }

    /// Takes no new connections, asks clients to take new calls elsewhere, lets those in flight
    /// end, and closes. What runs longer than the limit's time to drain is cancelled. `Health`, if
    /// it is served, says so first.
    package func drain() async {
        health?.shutDown()
        let (parts, listeners) = state.withLock { state in
            defer { state.listeners = [] }
            return (self.parts.map { UncheckedReference($0) }, state.listeners)
        }
        let finished = Latch()
        // A listener counts as a connection until it is closed: it still takes what waits for it.
        for _ in listeners { core.connectionOpened() }
        core.beginDraining { finished.open() }
        for listener in listeners {
            listener.value.loop.execute { [core] in
                listener.value.close()
                core.connectionClosed()
            }
        }
        for part in parts {
            part.value.loop.execute {
                for connection in Array(part.value.connections.values) { connection.drain() }
                let limits = part.value.server.limits
                let timer = ClosureTimer {
                    for connection in Array(part.value.connections.values) {
                        connection.shutDown()
                    }
                    // Handlers that were cancelled end soon, or are not waited for.
                    part.value.loop.arm(
                        ClosureTimer { finished.open() },
                        afterNanoseconds: limits.lingerNanoseconds)
                }
                part.value.loop.arm(timer, afterNanoseconds: limits.drainNanoseconds)
            }
        }
        await finished.wait()
        stop()
    }

    /// Stops at once: what is in flight is lost.
    package func stop() {
        let (waiters, files, listeners) = state.withLock { state in
            defer {
                state.waiters = []
                state.hasStopped = true
                state.socketFiles = []
                state.listeners = []
            }
            return (state.waiters, state.socketFiles, state.listeners)
        }
        // Open, they would go on taking connections that nobody serves.
        for listener in listeners {
            listener.value.loop.execute { listener.value.close() }
        }
        for part in parts.map({ UncheckedReference($0) }) {
            part.value.loop.execute { part.value.endRunners() }
        }
        for file in files { Socket.removeFile(file) }
        for waiter in waiters { waiter.resume() }
        if ownsGroup, group.current == nil { group.stop() }
    }

    /// Waits until `drain` or `stop` has ended the server. What the program has printed leaves
    /// first: into a pipe, `print` alone would keep its "ready" until the end.
    package func untilStopped() async {
        fflush(nil)
        await withCheckedContinuation { continuation in
            let hasStopped = state.withLock { state in
                if !state.hasStopped { state.waiters.append(continuation) }
                return state.hasStopped
            }
            if hasStopped { continuation.resume() }
        }
    }
}

/// Opens once; who waits, waits until then.
final class Latch: Sendable {
    private struct State {
        var isOpen = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    func open() {
        let waiters = state.withLock { state in
            state.isOpen = true
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiters.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }
}
