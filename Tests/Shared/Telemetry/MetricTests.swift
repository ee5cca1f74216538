import IO
import Telemetry
import Testing

struct MetricTests {
    @Test func `a counter sums what every thread adds`() throws {
        let counter = MetricRegistry().counter("calls_total", help: "Calls.")
        let threads = try (0..<4).map { shard in
            try startThread(named: "adder") {
                for _ in 0..<50_000 { counter.add(shard: shard + 14) }
            }
        }
        for thread in threads { thread.join() }
        counter.add(5)
        #expect(counter.value == 200_005)
    }

    @Test func `an observation falls in the first bucket that holds it`() {
        let histogram = MetricRegistry().histogram("size", help: "Sizes.", bounds: [1, 10, 100])
        for (shard, value) in [0, 1, 2, 10, 11, 100, 101, 1_000_000].enumerated() {
            histogram.observe(value, shard: shard)
        }
        let snapshot = histogram.snapshot
        #expect(snapshot.counts == [2, 2, 2, 2])
        #expect(snapshot.sum == 1_000_225)
        #expect(snapshot.quantile(0.5) == 10)
        #expect(snapshot.quantile(0.75) == 100)
        #expect(snapshot.quantile(0.99) == nil)
    }

    @Test func `the same name and labels give the same metric`() {
        let registry = MetricRegistry()
        let labels: MetricRegistry.Labels = [("method", "a")]
        let first = registry.counter("calls_total", help: "Calls.", labels: labels)
        let second = registry.counter("calls_total", help: "Calls.", labels: labels)
        #expect(first === second)
        #expect(first !== registry.counter("calls_total", help: "Calls."))
    }

    @Test func `metrics are written in the Prometheus text format`() {
        let registry = MetricRegistry()
        registry.counter("calls_total", help: "Calls\nmade.", labels: [("method", "a\"b\\c\nd")])
            .add(3)
        registry.gauge("queue_depth", help: "Waiting.").set(-2)
        registry.sampled("uptime", help: "Seconds.") { 42 }
        let latency = registry.histogram(
            "call_seconds", help: "Time.", bounds: [500_000, 20_000_000], scale: 1_000_000_000)
        latency.observe(400_000)
        latency.observe(3_000_000_000)
        #expect(
            registry.prometheusText() == #"""
                # HELP call_seconds Time.
                # TYPE call_seconds histogram
                call_seconds_bucket{le="0.0005"} 1
                call_seconds_bucket{le="0.02"} 1
                call_seconds_bucket{le="+Inf"} 2
                call_seconds_sum 3.0004
                call_seconds_count 2
                # HELP calls_total Calls\nmade.
                # TYPE calls_total counter
                calls_total{method="a\"b\\c\nd"} 3
                # HELP queue_depth Waiting.
                # TYPE queue_depth gauge
                queue_depth -2
                # HELP uptime Seconds.
                # TYPE uptime gauge
                uptime 42

                """#)
    }

    @Test func `a registry that is full refuses new series and says so`() {
        let registry = MetricRegistry()
        for number in 0..<TelemetryLimits.series + 3 {
            registry.counter("calls_total", help: "Calls.", labels: [("id", "\(number)")]).add()
        }
        let text = registry.prometheusText()
        #expect(text.contains("telemetry_series_refused_total 3\n"))
        #expect(text.split(separator: "\n").count == TelemetryLimits.series + 4)
    }
}
