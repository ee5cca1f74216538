internal import Base
internal import RPC
internal import Synchronization
internal import Telemetry

/// What is counted of one route, by all loops.
final class RouteCounts: Sendable {
    let name: String
    private let ended: [Counter]
    private let durations: Histogram
    /// Calls in flight.
    let calls: Gauge
    /// When so many calls had ended, of the last looks.
    private let looks = Mutex<[(at: Instant, total: Int)]>([])

    init(_ route: String, _ metrics: MetricRegistry) {
        name = route
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

    var total: Int { ended.reduce(0) { $0 + $1.value } }

    var succeeded: Int { ended[StatusCode.ok.rawValue].value }

    var times: Histogram.Snapshot { durations.snapshot }

    /// Notes how many calls have ended by now.
    func look(_ now: Instant) {
        let total = total
        looks.withLock { looks in
            if looks.count == EdgeLimits.rateLooks { looks.removeFirst() }
            looks.append((now, total))
        }
    }

    /// Calls a second over the last looks, in tenths.
    var tenthsPerSecond: Int {
        looks.withLock { looks in
            guard let first = looks.first, let last = looks.last else { return 0 }
            let milliseconds = Int(first.at.nanoseconds(until: last.at) / 1_000_000)
            return milliseconds > 0 ? (last.total - first.total) * 10_000 / milliseconds : 0
        }
    }

    func finished(_ code: StatusCode, nanoseconds: Int64, shard: Int) {
        ended[code.rawValue].add(shard: shard)
        durations.observe(Int(nanoseconds), shard: shard)
    }
}
