import Base
import Testing

@testable import LoadTestModel

struct HistogramTests {
    @Test(arguments: [5, 8])
    func `percentiles are true to the width of their buckets`(bits: Int) {
        var histogram = LatencyHistogram(bits: bits)
        var random = SeededGenerator(seed: 7)
        var values: [Int64] = []
        for _ in 0..<20_000 {
            let value = Int64(1) << Int64.random(in: 0..<40, using: &random)
            values.append(value + Int64.random(in: 0..<value, using: &random))
            histogram.record(values[values.count - 1])
        }
        values.sort()
        for share in [0.01, 0.5, 0.9, 0.99, 0.999, 1] {
            let exact = values[Int((share * Double(values.count)).rounded(.up)) - 1]
            let found = histogram.percentile(share)
            #expect(found >= exact)
            #expect(Double(found - exact) <= Double(exact) / Double(1 << bits) + 1)
        }
        #expect(histogram.maximum == values.last)
        #expect(histogram.minimum == values.first)
    }

    @Test(arguments: [0, 1, 255, 256, 511, 512, 513, 1 << 40, Int64.max, -5] as [Int64])
    func `any time is counted`(value: Int64) {
        var histogram = LatencyHistogram()
        histogram.record(value)
        #expect(histogram.count == 1)
        #expect(histogram.percentile(0.5) == max(0, value))
    }

    @Test func `two histograms add up to one of both`() {
        var both = LatencyHistogram()
        var first = LatencyHistogram()
        var second = LatencyHistogram()
        for value in Int64(1)...1_000 {
            both.record(value * 1_000)
            if value.isMultiple(of: 3) {
                first.record(value * 1_000)
            } else {
                second.record(value * 1_000)
            }
        }
        first.add(second)
        #expect(LatencySummary(first) == LatencySummary(both))
        #expect(LatencySummary(LatencyHistogram()).percentiles.allSatisfy { $0 == 0 })
    }
}
