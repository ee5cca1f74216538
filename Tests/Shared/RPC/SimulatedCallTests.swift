import Base
import IO
import InteropAPI
import Protobuf
import InteropService
import Synchronization
import TestKit
import Testing

@testable import RPC

struct SimulatedCallTests {
    @Test(arguments: SeededGenerator.seeds(8))
    func `calls are answered whatever pieces their bytes come in`(seed: UInt64) throws {
        let simulation = try Simulation(seed: seed, [EchoHandlers()])
        let clients = try (0..<3).map { _ in try simulation.connect() }
        var calls: [(TestCall, [UInt8])] = []
        var random = SeededGenerator(seed: seed)
        for index in 0..<30 {
            let payload = message(
                String(repeating: "x\(index)", count: Int.random(in: 0...3_000, using: &random)))
            calls.append((try clients[index % 3].call(echo, [payload]), payload))
        }
        #expect(simulation.network.run { calls.allSatisfy(\.0.isOver) })
        for (call, payload) in calls {
            #expect(call.status == .ok)
            #expect(call.messages == [payload])
        }
    }

    @Test(arguments: SeededGenerator.seeds(4))
    func `a stream keeps its order and its ends`(seed: UInt64) throws {
        let simulation = try Simulation(seed: seed, [EchoHandlers()])
        let client = try simulation.connect()
        let call = try client.call(stream, [message("0")], ends: false)
        for index in 1...50 {
            simulation.network.run { call.messages.count == index }
            call.append(message("\(index)"))
        }
        call.end()
        #expect(simulation.network.run { call.isOver })
        #expect(call.messages == (0...50).map { message("\($0)") })
        #expect(call.status == .ok)
    }

    @Test(arguments: SeededGenerator.seeds(8))
    func `connections that break leave nothing behind`(seed: UInt64) throws {
        let simulation = try Simulation(seed: seed, [EchoHandlers(), TestHandlers()])
        simulation.network.conditions.resetsInTenThousand = 1_000
        var clients: [TestClient] = []
        for _ in 0..<20 {
            let client = try simulation.connect()
            clients.append(client)
            for _ in 0..<5 { _ = try client.call(stream, [message("a")], ends: false) }
            for _ in 0..<5 { _ = try client.call(echo, [message("b")]) }
        }
        simulation.network.run(nanoseconds: 5 * second)
        for client in clients { client.close() }
        simulation.network.run(nanoseconds: 5 * second)
        #expect(simulation.server.core.connectionCount == 0)
        #expect(simulation.server.parts[0].connections.isEmpty)
        #expect(simulation.server.parts[0].outputBytes == 0)
        #expect(simulation.loop.connectionCount.load(ordering: .relaxed) == 0)
    }

    @Test func `a seed repeats a run to the nanosecond`() throws {
        let first = try history(seed: 7)
        #expect(first.count > 20)
        #expect(first == (try history(seed: 7)))
        #expect(first != (try history(seed: 8)))
    }

    /// When each of some calls ended.
    private func history(seed: UInt64) throws -> [Int64] {
        let simulation = try Simulation(seed: seed, [EchoHandlers()])
        simulation.network.conditions.stallsInTenThousand = 500
        let client = try simulation.connect()
        var history: [Int64] = []
        for index in 0..<30 {
            let call = try client.call(
                echo, [message(String(repeating: "y", count: index * 500))])
            simulation.network.run { call.isOver }
            history.append(simulation.network.now.nanoseconds)
        }
        return history
    }

    @Test func `a call past its deadline ends at its time and stops its handler`() throws {
        let stoppedAt = Record<Instant?>(nil)
        let simulation = try Simulation([
            OneMethod { call in
                do {
                    try await call.loop.sleep(nanoseconds: 60 * second)
                } catch {
                    stoppedAt.value = call.loop.now
                    throw error
                }
                return .init()
            }
        ])
        let client = try simulation.connect()
        let start = simulation.network.now
        let call = try client.call(echo, fields: [("grpc-timeout", "2500m")])
        #expect(simulation.network.run { call.isOver })
        #expect(call.status == .deadlineExceeded)
        #expect((2.5...2.51).contains(simulation.seconds(since: start)))
        let handler = try #require(stoppedAt.value)
        #expect(start.nanoseconds(until: handler) >= 2_500_000_000)
        #expect(start.nanoseconds(until: handler) < 2_510_000_000)
    }

    @Test func `a cancelled call stops its handler at once`() throws {
        let isStopped = Record(false)
        let simulation = try Simulation([
            OneMethod { call in
                defer { isStopped.value = call.isCancelled }
                try await call.loop.sleep(nanoseconds: 60 * second)
                return .init()
            }
        ])
        let client = try simulation.connect()
        let call = try client.call(echo)
        simulation.network.run(nanoseconds: second)
        #expect(!isStopped.value)
        call.cancel()
        #expect(simulation.network.run(within: second) { isStopped.value })
    }

    @Test func `a handler sees what is left of its time`() throws {
        let left = Record<Int64?>(nil)
        let simulation = try Simulation([
            OneMethod { call in
                try await call.loop.sleep(nanoseconds: second)
                left.value = call.nanosecondsLeft
                return .init()
            }
        ])
        let call = try simulation.connect().call(echo, fields: [("grpc-timeout", "5S")])
        #expect(simulation.network.run { call.isOver })
        #expect(call.status == .ok)
        let nanoseconds = try #require(left.value)
        #expect((3_990_000_000...4_000_000_000).contains(nanoseconds))
    }

    @Test func `a streaming handler waits for a client that does not read`() throws {
        var limits = ServerLimits()
        limits.stallNanoseconds = 20 * second
        let simulation = try Simulation([TestHandlers()], limits: limits)
        let client = try simulation.connect()
        // 1,000 responses of 10,000 bytes: fields 1 (size) of response_parameters, field 2.
        let request = Array(
            repeatElement([0x12, 0x03, 0x08, 0x90, 0x4e] as [UInt8], count: 1_000).joined())
        let call = try client.call("/grpc.testing.TestService/StreamingOutputCall", [request])
        call.isReading = false
        simulation.network.run(nanoseconds: 10 * second)
        #expect(!call.isOver)
        let waiting = simulation.server.parts[0].outputBytes
        #expect(waiting > 0)
        #expect(waiting <= ServerLimits().streamOutputBytesMaximum + 20_000)
        // Nothing moves, and in the end the call is given up.
        #expect(simulation.network.run(within: 30 * second) { call.isOver })
        #expect(simulation.server.parts[0].outputBytes == 0)
    }

    /// Messages of 4 MiB: how many bytes come each second, and what becomes of the call.
    @Test(arguments: [(40_000, StatusCode.ok, 106), (5_000, .deadlineExceeded, 74)])
    func `a slow message may take its time, one that comes by drops may not`(
        bytesPerSecond: Int, status: StatusCode, seconds: Int
    ) throws {
        let simulation = try Simulation([OneMethod { _ in .init() }])
        let client = try simulation.connect()
        let payload = Bench.Msg(payload: [UInt8](repeating: 7, count: (4 << 20) - 16)).encoded()
        let call = try client.call(echo, [], ends: false)
        let length = withUnsafeBytes(of: UInt32(payload.count).bigEndian) { Array($0) }
        var rest = ([0] + length + payload)[...]
        var took = 0
        while !call.isOver, took < 200 {
            call.appendRaw(Array(rest.prefix(bytesPerSecond)))
            rest = rest.dropFirst(bytesPerSecond)
            if rest.isEmpty { call.end() }
            simulation.network.run(nanoseconds: second)
            took += 1
        }
        #expect(call.status == status)
        #expect((seconds - 4...seconds + 4).contains(took))
    }
}
