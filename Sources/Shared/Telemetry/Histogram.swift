import Synchronization

/// How many observations fell under each of a fixed list of bounds, and their sum. Observing is a
/// search among the bounds and two relaxed atomic additions: no lock, no allocation.
package final class Histogram: Sendable {
    private struct Shard: ~Copyable, Sendable {
        let counts: InlineArray<32, Atomic<Int>> = .init { _ in Atomic(0) }
        let sum = Atomic<Int>(0)
    }

    /// Ascending; an observation counts in the first bucket whose bound it does not exceed.
    package let bounds: [Int]
    private let shards: InlineArray<16, Shard> = .init { _ in Shard() }

    /// `bounds` are ascending, between 1 and `TelemetryLimits.histogramBounds` of them: they stand
    /// in code.
    init(bounds: [Int]) {
        precondition(
            (1...TelemetryLimits.histogramBounds).contains(bounds.count)
                && zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 },
            "a histogram has ascending bounds")
        self.bounds = bounds
    }

    /// Counts `value`, in the unit of the bounds.
    package func observe(_ value: Int, shard: Int = 0) {
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low + high) / 2
            if value <= bounds[middle] { high = middle } else { low = middle + 1 }
        }
        let index = shard & (TelemetryLimits.shards - 1)
        shards[index].counts[low].wrappingAdd(1, ordering: .relaxed)
        shards[index].sum.wrappingAdd(value, ordering: .relaxed)
    }

    package var snapshot: Snapshot {
        var counts = [Int](repeating: 0, count: bounds.count + 1)
        var sum = 0
        for shard in shards.indices {
            for index in counts.indices {
                counts[index] &+= shards[shard].counts[index].load(ordering: .relaxed)
            }
            sum &+= shards[shard].sum.load(ordering: .relaxed)
        }
        return Snapshot(bounds: bounds, counts: counts, sum: sum)
    }

    /// The counts at one moment.
    package struct Snapshot: Sendable {
        package let bounds: [Int]
        /// One for each bound, and one for what is above all; not cumulative.
        package let counts: [Int]
        package let sum: Int

        package var count: Int { counts.reduce(0, &+) }

        /// The least bound under which the given share of observations lies; `nil` where there are
        /// none or they lie above every bound.
        package func quantile(_ share: Double) -> Int? {
            let rank = max(1, Int((Double(count) * share).rounded(.up)))
            var seen = 0
            for (bound, count) in zip(bounds, counts) {
                seen += count
                if seen >= rank { return bound }
            }
            return nil
        }
    }

    /// Bounds for durations in nanoseconds, from 10 µs to 10 s.
    package static let latencyBounds = [
        10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000,
        10_000_000, 20_000_000, 50_000_000, 100_000_000, 200_000_000, 500_000_000, 1_000_000_000,
        2_000_000_000, 5_000_000_000, 10_000_000_000,
    ]
}
