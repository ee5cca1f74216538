package import Base
package import IO

/// A network, its clock and its chance in one thread: event loops on it run as they do on the
/// kernel, but time passes only when nothing is left to do, and a seed repeats every delay,
/// partial read, stall and broken connection.
///
/// Everything on it is made, run and asked by one thread.
package final class SimulatedNetwork {
    package private(set) var now = Instant(nanoseconds: 1_000_000_000)
    /// What new connections are like.
    package var conditions = LinkConditions()
    package private(set) var loops: [EventLoop] = []
    private var random: SeededGenerator
    private var pollers: [SimulatedPoller] = []
    // No number that the kernel gives out; it is never given to the kernel either.
    private var nextDescriptor: Int32 = 1 << 30
    fileprivate var ends: [Int32: SimulatedTransport] = [:]

    package init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// A loop on this network; it runs only while `run` does.
    package func makeLoop() -> EventLoop {
        let poller = SimulatedPoller(self)
        let loop = EventLoop(
            index: loops.count, poller: poller, isSimulated: true, seed: random.next())
        pollers.append(poller)
        loops.append(loop)
        // From its first turn on, the loop knows this thread as its own.
        loop.turn(mayWait: false)
        return loop
    }

    /// A connection's two ends.
    package func connect() -> (client: SimulatedTransport, server: SimulatedTransport) {
        let there = SimulatedPipe()
        let back = SimulatedPipe()
        return (
            makeEnd(incoming: back, outgoing: there), makeEnd(incoming: there, outgoing: back)
        )
    }

    private func makeEnd(incoming: SimulatedPipe, outgoing: SimulatedPipe) -> SimulatedTransport {
        nextDescriptor += 1
        let end = SimulatedTransport(
            self, descriptor: nextDescriptor, incoming: incoming, outgoing: outgoing, conditions,
            SeededGenerator(seed: random.next()))
        ends[nextDescriptor] = end
        return end
    }

    /// Runs everything until the condition holds. `false` where nothing is left that could make it
    /// so, or so many nanoseconds of simulated time have passed.
    @discardableResult
    package func run(
        within nanoseconds: Int64 = 3_600_000_000_000, until condition: () -> Bool
    ) -> Bool {
        let end = now.advanced(byNanoseconds: nanoseconds)
        while !condition() {
            if step() { continue }
            guard let next = nextMoment(), next <= end else {
                now = end
                return condition()
            }
            now = max(now, next)
            for loop in loops { loop.turn(mayWait: false) }
        }
        return true
    }

    /// Runs everything for so much simulated time.
    package func run(nanoseconds: Int64) {
        run(within: nanoseconds) { false }
    }

    /// One turn of each loop that has something to do; `false` where none has.
    private func step() -> Bool {
        var hasMoved = false
        for (loop, poller) in zip(loops, pollers) where !loop.isQuiet || poller.hasReady {
            loop.turn(mayWait: false)
            hasMoved = true
        }
        return hasMoved
    }

    private func nextMoment() -> Instant? {
        var moments = loops.compactMap(\.nextTimer)
        for poller in pollers { moments += poller.arrivals }
        return moments.min()
    }
}

/// The readiness of simulated connections, for one loop.
final class SimulatedPoller: Poller {
    // `unowned`: the network holds the loops, and they their pollers.
    private unowned let network: SimulatedNetwork
    private var sources: [Int32: EventSource] = [:]
    private var found: [EventSource] = []
    private var nextToken: UInt64 = 1

    init(_ network: SimulatedNetwork) {
        self.network = network
    }

    var now: Instant { network.now }

    func add(_ source: EventSource) throws(IOError) {
        source.token = nextToken
        nextToken += 1
        sources[source.descriptor] = source
    }

    func update(_ source: EventSource) {}

    func remove(_ source: EventSource) {
        source.token = 0
        sources[source.descriptor] = nil
    }

    func poll(untilNanosecondsFromNow timeout: Int64?) {
        found = ready
    }

    func dispatch() {
        let found = found
        self.found = []
        // One may be removed by what another does.
        for source in found where source.token != 0 {
            let readiness = readiness(source)
            if !readiness.isEmpty { source.ready(readiness) }
        }
    }

    func wake() {}

    var hasReady: Bool { sources.values.contains { !readiness($0).isEmpty } }

    /// When bytes arrive for those who wait for them.
    var arrivals: [Instant] {
        sources.values.compactMap { source in
            guard source.interest.contains(.readable) else { return nil }
            return network.ends[source.descriptor]?.incoming.nextArrival(network.now)
        }
    }

    private var ready: [EventSource] {
        sources.sorted { $0.key < $1.key }.map(\.value).filter { !readiness($0).isEmpty }
    }

    private func readiness(_ source: EventSource) -> Readiness {
        guard let end = network.ends[source.descriptor] else { return [] }
        return end.readiness(network.now).intersection(source.interest.union(.hungUp))
    }
}
