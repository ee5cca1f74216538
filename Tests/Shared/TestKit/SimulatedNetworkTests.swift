import Base
import IO
import TestKit
import Testing

struct SimulatedNetworkTests {
    /// Reads what comes and keeps when.
    private final class Reader: EventSource {
        private let transport: SimulatedTransport
        private(set) var received: [UInt8] = []
        private(set) var end: IOResult?

        init(_ transport: SimulatedTransport, on loop: EventLoop) throws {
            self.transport = transport
            super.init(descriptor: transport.descriptor, loop: loop, interest: .readable)
            try loop.add(self)
        }

        override func ready(_ readiness: Readiness) {
            let buffer = loop.inputBuffer
            switch transport.read(into: buffer) {
            case .bytes(let count): received += buffer[..<count]
            case .wouldBlock: break
            case .closed:
                end = .closed
                loop.remove(self)
            case .failed(let code):
                end = .failed(code)
                loop.remove(self)
            }
        }
    }

    private func write(_ bytes: [UInt8], to transport: SimulatedTransport) -> IOResult {
        bytes.withUnsafeBytes { transport.write($0) }
    }

    @Test(arguments: SeededGenerator.seeds(10))
    func `bytes arrive in order, in pieces, after their time`(seed: UInt64) throws {
        let network = SimulatedNetwork(seed: seed)
        network.conditions.latency = 5_000_000...9_000_000
        let loop = network.makeLoop()
        let ends = network.connect()
        let reader = try Reader(ends.server, on: loop)
        let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0) }
        var sent = 0
        while sent < bytes.count {
            guard case .bytes(let count) = write(Array(bytes[sent...]), to: ends.client) else {
                Issue.record("the link is full")
                return
            }
            sent += count
        }
        ends.client.finish()
        let start = network.now
        #expect(!network.run(within: 4_999_999) { !reader.received.isEmpty })
        #expect(network.run { reader.end != nil })
        #expect(reader.received == bytes)
        #expect(reader.end == .closed)
        #expect(start.nanoseconds(until: network.now) < 20_000_000)
    }

    @Test func `a writer waits for a reader`() throws {
        let network = SimulatedNetwork(seed: 1)
        network.conditions.capacityBytes = 1_000
        network.conditions.isFragmenting = false
        let loop = network.makeLoop()
        let ends = network.connect()
        #expect(write([UInt8](repeating: 1, count: 5_000), to: ends.client) == .bytes(1_000))
        #expect(write([1], to: ends.client) == .wouldBlock)
        let reader = try Reader(ends.server, on: loop)
        #expect(network.run { reader.received.count == 1_000 })
        #expect(write([1], to: ends.client) == .bytes(1))
    }

    @Test func `a broken connection is broken at both ends`() throws {
        let network = SimulatedNetwork(seed: 1)
        let loop = network.makeLoop()
        let ends = network.connect()
        let reader = try Reader(ends.server, on: loop)
        _ = write([1, 2, 3], to: ends.client)
        ends.client.reset()
        #expect(network.run { reader.end != nil })
        #expect(reader.received.isEmpty)
        #expect(reader.end != .closed)
        if case .bytes = write([1], to: ends.client) { Issue.record("a broken link takes bytes") }
    }

    @Test func `time passes only when nothing is left to do, and then at once`() {
        let network = SimulatedNetwork(seed: 1)
        let loop = network.makeLoop()
        var fired: [Int64] = []
        let start = network.now
        for hours in [3, 1, 2] as [Int64] {
            loop.arm(
                ClosureTimer { fired.append(hours) },
                afterNanoseconds: hours * 3_600_000_000_000)
        }
        #expect(network.run(within: 10 * 3_600_000_000_000) { fired.count == 3 })
        #expect(fired == [1, 2, 3])
        #expect(start.nanoseconds(until: network.now) >= 3 * 3_600_000_000_000)
        #expect(start.nanoseconds(until: network.now) < 3_601 * 3_000_000_000)
    }

    @Test func `tasks of a loop sleep by its clock`() throws {
        let network = SimulatedNetwork(seed: 1)
        let loop = network.makeLoop()
        let start = network.now
        // `nonisolated(unsafe)`: the loop runs on this thread alone.
        nonisolated(unsafe) var woke: Instant?
        let task = Task(executorPreference: loop) {
            try await loop.sleep(nanoseconds: 60_000_000_000)
            woke = loop.now
        }
        #expect(network.run(within: 61_000_000_000) { woke != nil })
        let moment = try #require(woke)
        #expect((60_000_000_000...60_002_000_000).contains(start.nanoseconds(until: moment)))
        task.cancel()
    }

    @Test func `a cancelled task stops sleeping`() {
        let network = SimulatedNetwork(seed: 1)
        let loop = network.makeLoop()
        nonisolated(unsafe) var ended: Bool?
        let task = Task(executorPreference: loop) {
            do {
                try await loop.sleep(nanoseconds: 60_000_000_000)
                ended = false
            } catch {
                ended = true
            }
        }
        network.run(nanoseconds: 1_000_000_000)
        #expect(ended == nil)
        task.cancel()
        #expect(network.run(within: 1_000_000) { ended == true })
    }

    @Test func `a seed gives the same chance again`() {
        var first = SeededGenerator(seed: 42)
        var second = SeededGenerator(seed: 42)
        var other = SeededGenerator(seed: 43)
        let numbers = (0..<100).map { _ in first.next() }
        #expect(numbers == (0..<100).map { _ in second.next() })
        #expect(numbers != (0..<100).map { _ in other.next() })
        #expect((0..<10_000).count { _ in first.chance(inTenThousand: 1_000) } > 500)
    }
}
