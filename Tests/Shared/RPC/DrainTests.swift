import Base
import HTTP2
import IO
import InteropAPI
import InteropService
import Protobuf
import TestKit
import Testing

@testable import RPC

struct DrainTests {
    /// Handlers that run for as many seconds as their caller's metadata says.
    private static let sleeping = OneMethod { call in
        let seconds = call.metadata["x-seconds"].flatMap { Int64($0) } ?? 0
        try await call.loop.sleep(nanoseconds: seconds * second)
        return .init()
    }

    /// Begins to drain; the record holds when that was done.
    private func drain(_ simulation: Simulation) -> Record<Instant?> {
        let drained = Record<Instant?>(nil)
        let server = simulation.server
        let loop = simulation.loop
        simulation.spawn {
            await server.drain()
            drained.value = loop.now
        }
        return drained
    }

    @Test(arguments: [
        // What a call in flight needs, how it ends, and when the server is done.
        (0, StatusCode.ok, 0.0...2.1), (3, .ok, 3...5.1), (9, .ok, 9...11.1),
        (30, .unavailable, 10...12.1),
    ])
    func `a drain waits for calls in flight, ten seconds at most`(
        seconds: Int, status: StatusCode, done: ClosedRange<Double>
    ) throws {
        let simulation = try Simulation([Self.sleeping])
        let client = try simulation.connect()
        let call = try client.call(echo, fields: [("x-seconds", "\(seconds)")])
        simulation.network.run(nanoseconds: 1_000_000)
        let start = simulation.network.now
        let drained = drain(simulation)
        #expect(simulation.network.run(within: 60 * second) { drained.value != nil })
        #expect(call.isOver)
        #expect(call.status == status)
        #expect(done.contains(simulation.seconds(since: start)))
        // A client without a call leaves at the first GOAWAY, others are told where the last call is.
        #expect(client.goAways == (seconds == 0 ? [0] : [0, 0]))
    }

    @Test(arguments: [(5, 4.9...5.1), (60, 10.9...11.1)])
    func `a drain waits for handlers whose client has gone, not for ever`(
        seconds: Int, done: ClosedRange<Double>
    ) throws {
        let simulation = try Simulation([
            OneMethod { call in
                // In the midst of work that minds no cancellation.
                await Task(executorPreference: call.loop) {
                    try? await call.loop.sleep(nanoseconds: Int64(seconds) * second)
                }.value
                return .init()
            }
        ])
        let client = try simulation.connect()
        _ = try client.call(echo)
        simulation.network.run(nanoseconds: 1_000_000)
        let start = simulation.network.now
        client.close()
        let drained = drain(simulation)
        #expect(simulation.network.run(within: 70 * second) { drained.value != nil })
        #expect(done.contains(simulation.seconds(since: start)))
    }

    @Test(arguments: SeededGenerator.seeds(20))
    func `no call is lost that is sent before the last GOAWAY arrives`(seed: UInt64) throws {
        let simulation = try Simulation(seed: seed, [EchoHandlers()])
        let clients = try (0..<4).map { _ in try simulation.connect() }
        var calls: [TestCall] = []
        var drained: Record<Instant?>?
        var random = SeededGenerator(seed: seed)
        let start = 20 + Int(seed % 20)
        for turn in 0..<100 {
            if turn == start { drained = drain(simulation) }
            // As a client does: it begins calls until it knows of the GOAWAY.
            for client in clients where client.goAways.isEmpty && !client.isClosed {
                calls.append(try client.call(echo, [message("\(turn)")]))
            }
            simulation.network.run(nanoseconds: Int64.random(in: 0...40_000, using: &random))
        }
        #expect(simulation.network.run(within: 30 * second) { drained?.value != nil })
        // What the GOAWAY kept from being sent at all is for the client to send elsewhere.
        let sent = calls.filter(\.wasSent)
        #expect(sent.count > 4 * start)
        let lost = sent.filter { $0.status != .ok }
        #expect(lost.isEmpty, "\(lost.map(\.id))")
        #expect(clients.allSatisfy { $0.goAways.allSatisfy { $0 == 0 } })
    }

    @Test func `health turns before the clients are sent away, and watchers learn of it`() throws {
        let health = Health(serving: ["bench.Echo"])
        let simulation = try Simulation([EchoHandlers(), health])
        let client = try simulation.connect()
        let watch = try client.call(
            "/grpc.health.v1.Health/Watch",
            [GrpcHealthV1.HealthCheckRequest(service: "bench.Echo").encoded()])
        #expect(simulation.network.run(within: second) { watch.messages.count == 1 })
        let drained = drain(simulation)
        #expect(simulation.network.run(within: second) { watch.isOver })
        #expect(watch.messages == [[8, 1], [8, 2]])
        #expect(watch.status == .unavailable)
        #expect(simulation.network.run(within: 5 * second) { drained.value != nil })
    }

    @Test func `a connection that opens during a drain is served its call and sent away`() throws {
        let simulation = try Simulation([Self.sleeping])
        let busy = try simulation.connect()
        let long = try busy.call(echo, fields: [("x-seconds", "5")])
        simulation.network.run(nanoseconds: second)
        let drained = drain(simulation)
        simulation.network.run(nanoseconds: second)
        let late = try simulation.connect()
        let call = try late.call(echo)
        #expect(simulation.network.run(within: second) { call.isOver })
        #expect(call.status == .ok)
        #expect(simulation.network.run(within: 5 * second) { late.isClosed })
        #expect(simulation.network.run(within: 10 * second) { drained.value != nil })
        #expect(long.status == .ok)
    }
}
