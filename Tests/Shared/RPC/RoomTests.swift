import HTTP2
import InteropAPI
import InteropService
import TestKit
import Testing

@testable import RPC

/// The memory that one loop has for requests which are not whole, and who gives it up.
struct RoomTests {
    /// Begins a call whose message is to have so many bytes, and sends 30,000 of them.
    private func beginHalf(_ client: TestClient, bytes: Int = 4 << 20) throws -> TestCall {
        let call = try client.call(echo, [], fields: [("grpc-timeout", "3600S")], ends: false)
        let length = withUnsafeBytes(of: UInt32(bytes).bigEndian) { Array($0) }
        call.appendRaw([0] + length + [UInt8](repeating: 0, count: 30_000))
        return call
    }

    @Test func `a deadline keeps room only as long as nobody waits for it`() throws {
        let simulation = try Simulation([EchoHandlers()])
        let hoarder = try simulation.connect()
        let halves = try (0..<6).map { _ in try beginHalf(hoarder) }
        simulation.network.run(nanoseconds: 100 * second)
        #expect(!halves.contains { $0.isOver })
        let client = try simulation.connect()
        let payload = message(String(repeating: "x", count: 1 << 20))
        let waiting = try client.call(echo, [payload])
        #expect(simulation.network.run(within: 5 * second) { waiting.isOver })
        #expect(waiting.status == .ok)
        // One had to go.
        #expect(halves.filter(\.isOver).map(\.status) == [.deadlineExceeded])
    }

    @Test func `a call that ends while it waits for room leaves nothing behind`() throws {
        let simulation = try Simulation([EchoHandlers()])
        let part = simulation.server.parts[0]
        let client = try simulation.connect()
        let halves = try (0..<6).map { _ in try beginHalf(client) }
        simulation.network.run(nanoseconds: second)
        for _ in 0..<100 {
            let call = try beginHalf(client)
            simulation.network.run(nanoseconds: second / 10)
            #expect(part.waitingCalls == 1)
            call.cancel()
            simulation.network.run(nanoseconds: second / 10)
            #expect(part.waiters.isEmpty)
        }
        for call in halves { call.cancel() }
        simulation.network.run(nanoseconds: second)
        #expect(part.inputBytes == 0)
        #expect(part.reserve(24 << 20))
    }

    @Test func `who leaves more requests unfinished than memory allows is cut off`() throws {
        var limits = ServerLimits()
        limits.loopInputBytesMaximum = 1 << 20
        let simulation = try Simulation([EchoHandlers()], limits: limits)
        let part = simulation.server.parts[0]
        let good = try simulation.connect()
        let hoarders = try (0..<8).map { _ in try simulation.connect() }
        var most = 0
        for _ in 0..<10 {
            for hoarder in hoarders where !hoarder.isClosed {
                _ = try beginHalf(hoarder, bytes: 32_000)
            }
            let call = try good.call(echo)
            #expect(simulation.network.run(within: second) { call.isOver })
            #expect(call.status == .ok)
            most = max(most, part.inputBytes)
        }
        #expect(most > 1 << 19)
        #expect(most <= 1 << 20)
        #expect(hoarders.contains { $0.goAways == [HTTP2ErrorCode.enhanceYourCalm.rawValue] })
        #expect(!good.isClosed)
        for hoarder in hoarders { hoarder.close() }
        simulation.network.run(nanoseconds: second)
        #expect(part.inputBytes == 0)
    }

    @Test func `of the calls that wait to be used again, few keep large blocks`() throws {
        let simulation = try Simulation([EchoHandlers()])
        let part = simulation.server.parts[0]
        let client = try simulation.connect()
        let payload = message(String(repeating: "x", count: 1_500))
        // Unfinished, so that each needs an object of its own.
        let calls = try (0..<90).map { _ in try client.call(echo, [payload], ends: false) }
        simulation.network.run(nanoseconds: second)
        for call in calls { call.end() }
        #expect(simulation.network.run(within: second) { calls.allSatisfy(\.isOver) })
        #expect(part.calls.count == 90)
        let large = part.calls.count { $0.input.input.capacity > 1_024 }
        #expect((1...64).contains(large))
    }
}
