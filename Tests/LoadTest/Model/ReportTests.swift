import JSON
import Testing

@testable import LoadTestModel

struct ReportTests {
    private func result(
        _ scale: Int64 = 1, late: Int64 = 0, busy: Double = 0.25, isOpenLoop: Bool = true
    ) -> LoadResult {
        var histogram = LatencyHistogram()
        for value in Int64(1)...1_000 { histogram.record(value * 100_000 * scale) }
        let summary = LatencySummary(histogram)
        var lateness = LatencyHistogram()
        lateness.record(late)
        let total = CallResult(
            name: "all <b>", started: 1_000, dropped: 10, statuses: ["OK": 990, "UNAVAILABLE": 10],
            corrected: summary, raw: summary, requestBytes: 1, responseBytes: 2)
        let intervals = (0..<3).map {
            LoadInterval(
                second: $0, started: 330, succeeded: 320, failed: 3, p50: 50_000_000,
                p99: 99_000_000, maximum: 100_000_000)
        }
        return LoadResult(
            name: "test & more", target: "127.0.0.1:1", startedAt: "2026-01-01T00:00:00.000Z",
            duration: 3_000_000_000, total: total, calls: [total], intervals: intervals,
            lateness: LatencySummary(lateness), generatorLoad: busy, isOpenLoop: isOpenLoop)
    }

    @Test func `a result is written as JSON and read again`() throws {
        let read = try JSONNode(try JSONValue(parsing: result().json.encoded()))
            .object(LoadResult.init)
        #expect(read == result())
    }

    @Test(
        arguments: [
            (true, 999_999, 1, false), (true, 1_100_000, 0.1, true), (false, 0, 0.9, false),
            (false, 0, 0.96, true),
        ] as [(Bool, Int64, Double, Bool)])
    func `a generator is saturated that is late, or busy where it has no times to keep`(
        isOpenLoop: Bool, late: Int64, busy: Double, isSaturated: Bool
    ) {
        let result = result(late: late, busy: busy, isOpenLoop: isOpenLoop)
        #expect(result.isSaturated == isSaturated)
    }

    @Test(arguments: [
        (Threshold.time("p50", 60_000_000), true), (.time("p50", 40_000_000), false),
        (.time("max", 100_000_000), true), (.errors(0.02), true), (.errors(0.01), false),
        (.rate(330), true), (.rate(331), false),
    ])
    func `a threshold is kept or broken`(threshold: Threshold, isKept: Bool) {
        #expect((threshold.breach(in: result()) == nil) == isKept)
    }

    @Test func `the page needs nothing from anywhere and escapes what it shows`() {
        let page = HTMLReport(result(), comparedWith: result(2)).html
        #expect(page.contains("all &lt;b&gt;") && page.contains("test &amp; more"))
        #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("src="))
        #expect(page.components(of: "<svg") == 3)
        #expect(page.contains("class=\"better\""))
    }

    @Test(
        arguments: [
            (999, "999 ns"), (1_500, "1.5 µs"), (2_345_000, "2.35 ms"), (61_000_000_000, "61 s"),
        ] as [(Int64, String)])
    func `times are written in the unit that suits them`(time: Int64, text: String) {
        #expect(Text.time(time) == text)
    }
}

extension String {
    /// How often the part occurs.
    fileprivate func components(of part: String) -> Int {
        ranges(of: part).count
    }
}
