import InteropService
import TestKit
import Testing

@testable import RPC

struct MetricsTests {
    @Test func `calls are counted by method and status, under the names of A66`() throws {
        let simulation = try Simulation([EchoHandlers(), TestHandlers()])
        let client = try simulation.connect()
        let calls =
            try (0..<3).map { _ in try client.call(echo) }
            + [client.call("/grpc.testing.TestService/UnimplementedCall")]
        #expect(simulation.network.run { calls.allSatisfy(\.isOver) })
        let text = Record("")
        let server = simulation.server
        simulation.spawn { text.value = await server.metricsText() }
        #expect(simulation.network.run(within: second) { !text.value.isEmpty })
        let lines = Set(text.value.split(separator: "\n").map(String.init))
        for line in [
            "grpc_server_call_started_total{grpc_method=\"bench.Echo/Echo\"} 3",
            "grpc_server_call_ended_total{grpc_method=\"bench.Echo/Echo\",grpc_status=\"OK\"} 3",
            "grpc_server_call_ended_total{grpc_method=\"grpc.testing.TestService/UnimplementedCall\""
                + ",grpc_status=\"UNIMPLEMENTED\"} 1",
            "grpc_server_call_duration_seconds_bucket{grpc_method=\"bench.Echo/Echo\",le=\"+Inf\"} 3",
            "grpc_server_call_duration_seconds_count{grpc_method=\"bench.Echo/Echo\"} 3",
            "rpc_server_connections 1", "rpc_server_connections_accepted_total 1",
            "# TYPE grpc_server_call_duration_seconds histogram",
        ] {
            #expect(lines.contains(line), "\(line) is missing in\n\(text.value)")
        }
        // A method that was never called takes no room.
        #expect(!text.value.contains("bench.Echo/Stream"))
    }

    @Test(arguments: [
        (Int64(0), "0"), (1_000, "0.000001"), (1_500_000_000, "1.5"), (2_000_000_000, "2"),
        (134_217_728_000, "134.217728"), (-5, "0"),
    ])
    func `seconds are written exactly`(nanoseconds: Int64, text: String) {
        #expect(MetricsText.seconds(nanoseconds: nanoseconds) == text)
    }

    @Test(arguments: [
        (Int64(0), 0), (999, 0), (1_000, 1), (1_999, 1), (2_000, 2), (3_999, 2), (4_000, 3),
        (.max, RouteCounts.buckets - 1), (-1, 0),
    ])
    func `a duration falls in the bucket that its bound says`(nanoseconds: Int64, bucket: Int) {
        var counts = RouteCounts()
        counts.finished(.ok, nanoseconds: nanoseconds)
        #expect(counts.durations[bucket] == 1)
    }
}
