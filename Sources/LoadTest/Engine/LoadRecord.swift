internal import LoadTestModel
internal import RPC

/// What one generator has seen of one call of the mix.
struct CallRecord: Sendable {
    var started = 0
    var dropped = 0
    /// By the codes' numbers.
    var statuses = Array(repeating: 0, count: 17)
    var corrected = LatencyHistogram()
    var raw = LatencyHistogram()
    var requestBytes = 0
    var responseBytes = 0

    mutating func add(_ other: CallRecord) {
        started += other.started
        dropped += other.dropped
        for index in statuses.indices { statuses[index] += other.statuses[index] }
        corrected.add(other.corrected)
        raw.add(other.raw)
        requestBytes += other.requestBytes
        responseBytes += other.responseBytes
    }

    func result(_ name: String) -> CallResult {
        var named: [String: Int] = [:]
        for code in StatusCode.allCases where statuses[code.rawValue] > 0 {
            named[code.name] = statuses[code.rawValue]
        }
        return CallResult(
            name: name, started: started, dropped: dropped, statuses: named,
            corrected: LatencySummary(corrected), raw: LatencySummary(raw),
            requestBytes: requestBytes, responseBytes: responseBytes)
    }
}

/// What one generator has seen in one second.
struct IntervalRecord: Sendable {
    var started = 0
    var succeeded = 0
    var failed = 0
    var corrected = LatencyHistogram(bits: 5)

    mutating func add(_ other: IntervalRecord) {
        started += other.started
        succeeded += other.succeeded
        failed += other.failed
        corrected.add(other.corrected)
    }

    func result(_ second: Int) -> LoadInterval {
        LoadInterval(
            second: second, started: started, succeeded: succeeded, failed: failed,
            p50: corrected.percentile(0.5), p99: corrected.percentile(0.99),
            maximum: corrected.maximum)
    }
}

/// What one generator, or all together, have seen of a test.
struct LoadRecord: Sendable {
    var calls: [CallRecord]
    var intervals: [IntervalRecord] = []
    /// How late calls were begun.
    var lateness = LatencyHistogram()

    init(calls: Int) {
        self.calls = Array(repeating: CallRecord(), count: calls)
    }

    /// The record of the second, made where it is not there yet.
    mutating func withInterval(_ second: Int, _ change: (inout IntervalRecord) -> Void) {
        while intervals.count <= second { intervals.append(IntervalRecord()) }
        change(&intervals[second])
    }

    mutating func add(_ other: LoadRecord) {
        for index in calls.indices { calls[index].add(other.calls[index]) }
        for (second, interval) in other.intervals.enumerated() {
            withInterval(second) { $0.add(interval) }
        }
        lateness.add(other.lateness)
    }
}
