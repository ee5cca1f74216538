internal import Base
internal import IO

/// Takes new connections from one listening socket and gives each to a loop.
///
/// Touched by its loop's thread only.
final class Listener: EventSource {
    private let server: Server
    private let service: LoopService
    private let makeTransport: @Sendable (Int32) -> Transport?
    private var resume: ClosureTimer?
    private var isOpen = true

    init(
        _ server: Server, _ service: LoopService, _ descriptor: Int32,
        _ makeTransport: @escaping @Sendable (Int32) -> Transport?
    ) {
        self.server = server
        self.service = service
        self.makeTransport = makeTransport
        super.init(descriptor: descriptor, loop: service.loop, interest: .readable)
    }

    override func ready(_ readiness: Readiness) {
        accept(atMost: IO.Limits.acceptsPerTurn)
    }

    private func accept(atMost count: Int) {
        for _ in 0..<count {
            do {
                guard let descriptor = try Socket.accept(self.descriptor) else { return }
                place(descriptor)
            } catch {
                // No descriptor or memory is left: the others must be served, and new ones wait.
                service.server.report("accepting pauses: \(error)")
                watch([])
                // One timer, armed again, which `close` disarms: it must not outlive the listener.
                let timer =
                    resume
                    ?? ClosureTimer { [unowned self] in
                        if isOpen { watch(.readable) }
                    }
                resume = timer
                loop.arm(timer, afterNanoseconds: 100_000_000)
                return
            }
        }
    }

    /// Gives the connection to the loop that has the fewest: the kernel spreads by chance, which
    /// skews the load where connections are few and long.
    private func place(_ descriptor: Int32) {
        let peer = (try? SocketAddress.peer(of: descriptor))?.description ?? ""
        let target = server.leastLoaded(near: service)
        service.server.connectionOpened()
        guard target !== service else {
            Self.begin(descriptor, peer, service, makeTransport)
            return
        }
        let makeTransport = makeTransport
        let reference = UncheckedReference(target)
        target.loop.execute {
            Self.begin(descriptor, peer, reference.value, makeTransport)
        }
    }

    private static func begin(
        _ descriptor: Int32, _ peer: String, _ service: LoopService,
        _ makeTransport: @Sendable (Int32) -> Transport?
    ) {
        guard service.connections.count < service.server.limits.loopConnectionsMaximum,
            let transport = makeTransport(descriptor)
        else {
            service.connectionCounts.refused += 1
            Socket.close(descriptor)
            service.server.connectionClosed()
            return
        }
        Socket.disableDelay(descriptor)
        ServerConnection(service, transport, Peer(address: peer)).begin()
    }

    /// Takes what already waits, so that no client which the kernel has welcomed is turned away,
    /// and closes the socket.
    func close() {
        guard isOpen else { return }
        isOpen = false
        loop.remove(self)
        accept(atMost: Int(IO.Limits.listenBacklog))
        if let resume { loop.disarm(resume) }
        Socket.close(descriptor)
    }
}

/// Carries a reference to the loop that its object belongs to.
///
/// `@unchecked Sendable`: the value is used on its own loop's thread only.
struct UncheckedReference<Value: AnyObject>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}
