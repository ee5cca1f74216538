import HTTP2
import InteropService
import Protobuf
import TestKit
import Testing

@testable import RPC

struct HealthTests {
    private func request(_ service: String) -> [[UInt8]] {
        [GrpcHealthV1.HealthCheckRequest(service: service).encoded()]
    }

    @Test(
        arguments: [
            ("", [8, 1], StatusCode.ok), ("a", [8, 1], .ok), ("b", [8, 2], .ok),
            ("c", nil, .notFound),
            ("A", nil, .notFound),
        ] as [(String, [UInt8]?, StatusCode)])
    func `a check tells a service's state`(
        service: String, response: [UInt8]?, status: StatusCode
    ) throws {
        let health = Health(serving: ["a", "b"])
        health.set("b", .notServing)
        let simulation = try Simulation([health])
        let call = try simulation.connect().call("/grpc.health.v1.Health/Check", request(service))
        #expect(simulation.network.run { call.isOver })
        #expect(call.status == status)
        #expect(call.messages.first == response)
    }

    @Test func `a list tells the state of every service`() throws {
        let health = Health(serving: ["a"])
        health.set("b", .notServing)
        let simulation = try Simulation([health])
        let call = try simulation.connect().call("/grpc.health.v1.Health/List")
        #expect(simulation.network.run { call.isOver })
        let list = try GrpcHealthV1.HealthListResponse(
            decoding: try #require(call.messages.first))
        #expect(
            list.statuses.mapValues(\.status) == ["": .serving, "a": .serving, "b": .notServing])
    }

    @Test func `a watcher learns of each change, of services to come too`() throws {
        let health = Health()
        let simulation = try Simulation([health])
        let call = try simulation.connect().call("/grpc.health.v1.Health/Watch", request("a"))
        func seen(_ count: Int) -> Bool {
            simulation.network.run(within: second) { call.messages.count == count }
        }
        #expect(seen(1))
        health.set("a", .serving)
        #expect(seen(2))
        health.set("a", .serving)
        health.set("other", .notServing)
        health.set("a", .notServing)
        #expect(seen(3))
        health.set("a", .serving)
        #expect(seen(4))
        #expect(call.messages == [[8, 3], [8, 1], [8, 2], [8, 1]])
        #expect(!call.isOver)
    }

    @Test func `a watcher that is slow misses what is old and learns the present`() throws {
        let health = Health(serving: ["a"])
        let simulation = try Simulation([health])
        let call = try simulation.connect().call("/grpc.health.v1.Health/Watch", request("a"))
        #expect(simulation.network.run(within: second) { call.messages.count == 1 })
        // All at once, so that the watcher's task has no turn between them.
        for index in 0..<1_001 { health.set("a", index.isMultiple(of: 2) ? .notServing : .serving) }
        simulation.network.run(nanoseconds: second)
        #expect(call.messages.count == 1 + RPCLimits.healthChangesWaiting)
        #expect(call.messages.last == [8, 2])
    }

    @Test func `watchers are bounded, and those who leave make room`() throws {
        var limits = ServerLimits()
        limits.http2.concurrentStreamsMaximum = 2_000
        limits.connectionCallsMaximum = 2_000
        let simulation = try Simulation([Health()], limits: limits)
        let client = try simulation.connect()
        let calls = try (0..<RPCLimits.healthWatchers).map { _ in
            try client.call("/grpc.health.v1.Health/Watch", request(""))
        }
        #expect(
            simulation.network.run(within: 10 * second) {
                calls.allSatisfy { !$0.messages.isEmpty }
            })
        let refused = try client.call("/grpc.health.v1.Health/Watch", request(""))
        #expect(simulation.network.run(within: second) { refused.isOver })
        #expect(refused.status == .resourceExhausted)
        calls[0].cancel()
        simulation.network.run(nanoseconds: second)
        let taken = try client.call("/grpc.health.v1.Health/Watch", request(""))
        #expect(simulation.network.run(within: second) { taken.messages.count == 1 })
    }
}
