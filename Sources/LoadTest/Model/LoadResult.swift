package import JSON

/// What one method of the mix, or all together, came to.
package struct CallResult: Hashable, Sendable {
    package let name: String
    /// Calls that were begun, and those that found no room in flight.
    package let started: Int
    package let dropped: Int
    /// Answers by the name of their status; `OK` among them.
    package let statuses: [String: Int]
    /// From when the call was to begin: what a client who comes at that time waits.
    package let corrected: LatencySummary
    /// From when it was sent.
    package let raw: LatencySummary
    package let requestBytes: Int
    package let responseBytes: Int

    package init(
        name: String, started: Int, dropped: Int, statuses: [String: Int],
        corrected: LatencySummary, raw: LatencySummary, requestBytes: Int, responseBytes: Int
    ) {
        self.name = name
        self.started = started
        self.dropped = dropped
        self.statuses = statuses
        self.corrected = corrected
        self.raw = raw
        self.requestBytes = requestBytes
        self.responseBytes = responseBytes
    }

    package var succeeded: Int { statuses["OK"] ?? 0 }

    /// The share of calls, those that were not begun included, that have no good answer.
    package var failedShare: Double {
        let all = started + dropped
        return all == 0 ? 0 : 1 - Double(succeeded) / Double(all)
    }
}

/// One second, or less at the end, of a test.
package struct LoadInterval: Hashable, Sendable {
    /// Seconds from the start of what is measured.
    package let second: Int
    package let started: Int
    package let succeeded: Int
    package let failed: Int
    /// Nanoseconds, corrected.
    package let p50: Int64
    package let p99: Int64
    package let maximum: Int64

    package init(
        second: Int, started: Int, succeeded: Int, failed: Int, p50: Int64, p99: Int64,
        maximum: Int64
    ) {
        self.second = second
        self.started = started
        self.succeeded = succeeded
        self.failed = failed
        self.p50 = p50
        self.p99 = p99
        self.maximum = maximum
    }
}

/// What a whole test came to.
package struct LoadResult: Hashable, Sendable {
    package let name: String
    package let target: String
    /// When it began: UTC, ISO 8601.
    package let startedAt: String
    /// Nanoseconds that were measured.
    package let duration: Int64
    package let total: CallResult
    package let calls: [CallResult]
    package let intervals: [LoadInterval]
    /// How late calls were begun, in nanoseconds: where this is much, the generator itself was the
    /// bottleneck, and the corrected times are its own.
    package let lateness: LatencySummary
    /// The share of one core that each thread of the generator used at most, 0 to 1.
    package let generatorLoad: Double
    /// Whether calls began at times of their own, and not when others had ended.
    package let isOpenLoop: Bool

    package init(
        name: String, target: String, startedAt: String, duration: Int64, total: CallResult,
        calls: [CallResult], intervals: [LoadInterval], lateness: LatencySummary,
        generatorLoad: Double, isOpenLoop: Bool
    ) {
        self.name = name
        self.target = target
        self.startedAt = startedAt
        self.duration = duration
        self.total = total
        self.calls = calls
        self.intervals = intervals
        self.lateness = lateness
        self.generatorLoad = generatorLoad
        self.isOpenLoop = isOpenLoop
    }

    /// Good answers a second.
    package func rate(of call: CallResult) -> Double {
        Double(call.succeeded) * 1e9 / Double(max(1, duration))
    }

    /// Whether the generator could not keep its own times: one call in a hundred was begun more than
    /// 1 ms late. A closed loop has no times to keep: there its threads were busy.
    package var isSaturated: Bool {
        isOpenLoop ? (lateness.value("p99") ?? 0) > 1_000_000 : generatorLoad > 0.95
    }
}

// MARK: JSON

extension CallResult {
    package var json: JSONValue {
        .object([
            "name": .string(name), "started": .integer(started), "dropped": .integer(dropped),
            "statuses": .object(
                JSONObject(
                    members: statuses.sorted { $0.key < $1.key }.map {
                        .init(name: $0.key, value: .integer($0.value))
                    })),
            "corrected": corrected.json, "raw": raw.json, "requestBytes": .integer(requestBytes),
            "responseBytes": .integer(responseBytes),
        ])
    }

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        let whole = 0...Int.max
        name = try fields.required("name").string()
        started = try fields.required("started").integer(in: whole)
        dropped = try fields.required("dropped").integer(in: whole)
        var statuses: [String: Int] = [:]
        for member in try fields.required("statuses").members() {
            statuses[member.name] = try member.node.integer(in: whole)
        }
        self.statuses = statuses
        corrected = try fields.required("corrected").object(LatencySummary.init)
        raw = try fields.required("raw").object(LatencySummary.init)
        requestBytes = try fields.required("requestBytes").integer(in: whole)
        responseBytes = try fields.required("responseBytes").integer(in: whole)
    }
}

extension LoadInterval {
    package var json: JSONValue {
        .object([
            "second": .integer(second), "started": .integer(started),
            "succeeded": .integer(succeeded), "failed": .integer(failed), "p50": .integer(p50),
            "p99": .integer(p99), "max": .integer(maximum),
        ])
    }

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        let whole = 0...Int.max
        second = try fields.required("second").integer(in: whole)
        started = try fields.required("started").integer(in: whole)
        succeeded = try fields.required("succeeded").integer(in: whole)
        failed = try fields.required("failed").integer(in: whole)
        p50 = Int64(try fields.required("p50").integer(in: whole))
        p99 = Int64(try fields.required("p99").integer(in: whole))
        maximum = Int64(try fields.required("max").integer(in: whole))
    }
}

extension LoadResult {
    /// Times are nanoseconds.
    package var json: JSONValue {
        .object([
            "name": .string(name), "target": .string(target), "startedAt": .string(startedAt),
            "duration": .integer(duration), "total": total.json,
            "calls": .array(calls.map(\.json)), "intervals": .array(intervals.map(\.json)),
            "lateness": lateness.json,
            "generatorPercent": .integer(Int((generatorLoad * 100).rounded())),
            "openLoop": .bool(isOpenLoop),
        ])
    }

    /// Reads what `json` wrote, as an earlier result to compare with.
    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        name = try fields.required("name").string()
        target = try fields.required("target").string()
        startedAt = try fields.required("startedAt").string()
        duration = Int64(try fields.required("duration").integer(in: 0...Int.max))
        total = try fields.required("total").object(CallResult.init)
        var calls: [CallResult] = []
        for node in try fields.required("calls").array() {
            calls.append(try node.object(CallResult.init))
        }
        self.calls = calls
        var intervals: [LoadInterval] = []
        for node in try fields.required("intervals").array() {
            intervals.append(try node.object(LoadInterval.init))
        }
        self.intervals = intervals
        lateness = try fields.required("lateness").object(LatencySummary.init)
        generatorLoad =
            Double(try fields.required("generatorPercent").integer(in: 0...1_000_000)) / 100
        isOpenLoop = try fields.optional("openLoop")?.bool() ?? true
    }
}
