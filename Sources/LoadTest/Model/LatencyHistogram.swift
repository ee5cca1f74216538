package import JSON

/// Counts of times in nanoseconds, in buckets whose width is a fixed share of the time: every
/// percentile is true to that share, whatever the range (a high dynamic range histogram).
package struct LatencyHistogram: Sendable {
    /// Buckets to each doubling: 2 to this power.
    private let bits: Int
    private var counts: [UInt32]
    package private(set) var count = 0
    package private(set) var sum: Double = 0
    package private(set) var minimum: Int64 = .max
    package private(set) var maximum: Int64 = 0

    /// `bits` 8 is true to 0.4 %, 5 to 3 %.
    package init(bits: Int = 8) {
        precondition((1...10).contains(bits), "a histogram has 2 to 1024 buckets a doubling")
        self.bits = bits
        counts = Array(repeating: 0, count: (64 - bits + 1) << bits)
    }

    /// Counts one time; a negative one counts as none.
    package mutating func record(_ nanoseconds: Int64) {
        let value = max(0, nanoseconds)
        counts[index(of: UInt64(value))] &+= 1
        count += 1
        sum += Double(value)
        minimum = min(minimum, value)
        maximum = max(maximum, value)
    }

    /// Adds what another of the same width has counted.
    package mutating func add(_ other: LatencyHistogram) {
        precondition(bits == other.bits, "histograms of one width are added")
        guard other.count > 0 else { return }
        for index in counts.indices { counts[index] &+= other.counts[index] }
        count += other.count
        sum += other.sum
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
    }

    /// The mean in nanoseconds; 0 of nothing.
    package var mean: Int64 { count == 0 ? 0 : Int64(sum / Double(count)) }

    /// The time within which `share` (0 to 1) of those counted lie; 0 of nothing.
    package func percentile(_ share: Double) -> Int64 {
        guard count > 0 else { return 0 }
        let rank = max(1, Int((share * Double(count)).rounded(.up)))
        guard rank < count else { return maximum }
        var seen = 0
        for index in counts.indices {
            seen += Int(counts[index])
            if seen >= rank { return min(highest(in: index), maximum) }
        }
        return maximum
    }

    private func index(of value: UInt64) -> Int {
        let width = UInt64.bitWidth - value.leadingZeroBitCount
        let shift = max(0, width - bits - 1)
        return shift << bits + Int(value >> UInt64(shift))
    }

    /// The highest value that is counted in the bucket.
    private func highest(in index: Int) -> Int64 {
        // The first two rows have one value to a bucket; later ones begin at half of a row.
        let shift = max(0, index >> bits - 1)
        let base = UInt64(index - shift << bits)
        return Int64(clamping: (base + 1) << UInt64(shift) &- 1)
    }
}

/// What is told of a histogram, in nanoseconds.
package struct LatencySummary: Hashable, Sendable {
    /// The shares that are told, and their names.
    package static let shares: [(name: String, share: Double)] = [
        ("p50", 0.5), ("p75", 0.75), ("p90", 0.9), ("p95", 0.95), ("p99", 0.99), ("p99.9", 0.999),
        ("p99.99", 0.9999),
    ]

    package let count: Int
    package let mean: Int64
    package let minimum: Int64
    package let maximum: Int64
    /// In the order of `shares`.
    package let percentiles: [Int64]

    package init(_ histogram: LatencyHistogram) {
        count = histogram.count
        mean = histogram.mean
        minimum = histogram.count == 0 ? 0 : histogram.minimum
        maximum = histogram.maximum
        percentiles = Self.shares.map { histogram.percentile($0.share) }
    }

    /// The percentile of that name, `mean` or `max`; `nil` where there is none of the name.
    package func value(_ name: String) -> Int64? {
        switch name {
        case "mean": mean
        case "max": maximum
        default: Self.shares.firstIndex { $0.name == name }.map { percentiles[$0] }
        }
    }

    /// Times in nanoseconds, by name.
    package var json: JSONValue {
        var members = [
            JSONObject.Member(name: "count", value: .integer(count)),
            JSONObject.Member(name: "mean", value: .integer(mean)),
            JSONObject.Member(name: "min", value: .integer(minimum)),
        ]
        for (share, value) in zip(Self.shares, percentiles) {
            members.append(.init(name: share.name, value: .integer(value)))
        }
        members.append(.init(name: "max", value: .integer(maximum)))
        return .object(JSONObject(members: members))
    }

    /// Reads what `json` wrote.
    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        let whole = 0...Int.max
        count = try fields.required("count").integer(in: whole)
        mean = Int64(try fields.required("mean").integer(in: whole))
        minimum = Int64(try fields.required("min").integer(in: whole))
        var percentiles: [Int64] = []
        for share in Self.shares {
            percentiles.append(Int64(try fields.required(share.name).integer(in: whole)))
        }
        self.percentiles = percentiles
        maximum = Int64(try fields.required("max").integer(in: whole))
    }
}
