internal import RPC
internal import Telemetry

/// What is counted of one route, by all loops.
final class RouteCounts: Sendable {
    private let ended: [Counter]
    private let durations: Histogram
    /// Calls in flight.
    let calls: Gauge

    init(_ route: String, _ metrics: MetricRegistry) {
        ended = StatusCode.allCases.map { code in
            metrics.counter(
                "edge_calls_total", help: "Calls ended, by route and status.",
                labels: [(name: "route", value: route), (name: "status", value: code.name)])
        }
        durations = metrics.latency(
            "edge_call_duration_seconds", help: "From a call's headers to its end.",
            labels: [(name: "route", value: route)])
        calls = metrics.gauge(
            "edge_calls", help: "Calls in flight.", labels: [(name: "route", value: route)])
    }

    func finished(_ code: StatusCode, nanoseconds: Int64, shard: Int) {
        ended[code.rawValue].add(shard: shard)
        durations.observe(Int(nanoseconds), shard: shard)
    }
}
