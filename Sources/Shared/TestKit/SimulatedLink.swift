internal import Base
package import IO
internal import Glibc

/// How bytes travel on a simulated link; times are nanoseconds.
package struct LinkConditions: Sendable {
    /// The time from one end to the other, drawn anew for each piece; pieces stay in order.
    package var latency: ClosedRange<Int64> = 20_000...100_000
    /// Bytes that may be on their way or wait unread; a writer has to wait beyond them.
    package var capacityBytes = 65_536
    /// Whether reads and writes move only part of what they could, by chance.
    package var isFragmenting = true
    /// How often in ten thousand writes the link breaks instead.
    package var resetsInTenThousand = 0
    /// How often in ten thousand writes the piece is held up for `stall`.
    package var stallsInTenThousand = 0
    package var stall: ClosedRange<Int64> = 100_000_000...2_000_000_000

    package init() {}
}

/// One direction of a link: what was written and has not been read.
final class SimulatedPipe {
    struct Piece {
        var bytes: ArraySlice<UInt8>
        let arrivesAt: Instant
    }

    var pieces: [Piece] = []
    var bytes = 0
    /// When the writer's end of stream arrives, where it has sent one.
    var endsAt: Instant?
    var isBroken = false
    var lastArrival = Instant(nanoseconds: 0)

    func isReadable(_ now: Instant) -> Bool {
        if isBroken { return true }
        if let first = pieces.first { return first.arrivesAt <= now }
        return endsAt.map { $0 <= now } ?? false
    }

    /// When a reader has something to read that has not now.
    func nextArrival(_ now: Instant) -> Instant? {
        let moment = pieces.first?.arrivesAt ?? endsAt
        return moment.flatMap { $0 > now ? $0 : nil }
    }
}

/// One end of a simulated connection.
package final class SimulatedTransport: Transport {
    private let network: SimulatedNetwork
    let incoming: SimulatedPipe
    let outgoing: SimulatedPipe
    package var conditions: LinkConditions
    private var random: SeededGenerator
    private(set) var isClosed = false

    init(
        _ network: SimulatedNetwork, descriptor: Int32, incoming: SimulatedPipe,
        outgoing: SimulatedPipe, _ conditions: LinkConditions, _ random: SeededGenerator
    ) {
        self.network = network
        self.incoming = incoming
        self.outgoing = outgoing
        self.conditions = conditions
        self.random = random
        super.init(descriptor: descriptor)
    }

    /// What a poller would report of this end.
    func readiness(_ now: Instant) -> Readiness {
        var readiness: Readiness = []
        if incoming.isReadable(now) { readiness.insert(.readable) }
        if outgoing.isBroken || outgoing.bytes < conditions.capacityBytes {
            readiness.insert(.writable)
        }
        if incoming.isBroken { readiness.insert(.hungUp) }
        return readiness
    }

    public override func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
        if incoming.isBroken || isClosed { return .failed(ECONNRESET) }
        guard let first = incoming.pieces.first else {
            return incoming.isReadable(network.now) ? .closed : .wouldBlock
        }
        guard first.arrivesAt <= network.now else { return .wouldBlock }
        let count = portion(min(buffer.count, first.bytes.count))
        first.bytes.prefix(count).withUnsafeBytes { buffer.copyMemory(from: $0) }
        incoming.bytes -= count
        if count == first.bytes.count {
            incoming.pieces.removeFirst()
        } else {
            incoming.pieces[0].bytes.removeFirst(count)
        }
        return .bytes(count)
    }

    public override func write(_ buffer: UnsafeRawBufferPointer) -> IOResult {
        if outgoing.isBroken || isClosed { return .failed(EPIPE) }
        let room = conditions.capacityBytes - outgoing.bytes
        guard room > 0 else { return .wouldBlock }
        if random.chance(inTenThousand: conditions.resetsInTenThousand) {
            reset()
            return .failed(ECONNRESET)
        }
        let count = portion(min(room, buffer.count))
        outgoing.pieces.append(
            .init(bytes: ArraySlice(buffer.prefix(count)), arrivesAt: arrival()))
        outgoing.bytes += count
        return .bytes(count)
    }

    public override func finish() {
        if outgoing.endsAt == nil { outgoing.endsAt = arrival() }
    }

    public override func close() {
        guard !isClosed else { return }
        isClosed = true
        finish()
        // As the kernel does: bytes that nobody will read break the connection for their writer.
        if incoming.bytes > 0 { incoming.isBroken = true }
    }

    /// Breaks the connection at both ends, and loses what was on its way.
    package func reset() {
        for pipe in [incoming, outgoing] {
            pipe.isBroken = true
            pipe.pieces = []
            pipe.bytes = 0
        }
    }

    /// A whole or, where the link fragments, some part of so many bytes.
    private func portion(_ count: Int) -> Int {
        guard conditions.isFragmenting, count > 1 else { return count }
        return random.chance(inTenThousand: 5_000)
            ? count : Int.random(in: 1...count, using: &random)
    }

    private func arrival() -> Instant {
        var delay = Int64.random(in: conditions.latency, using: &random)
        if random.chance(inTenThousand: conditions.stallsInTenThousand) {
            delay += Int64.random(in: conditions.stall, using: &random)
        }
        let moment = max(network.now.advanced(byNanoseconds: delay), outgoing.lastArrival)
        outgoing.lastArrival = moment
        return moment
    }
}
