/// Prometheus' text of what a server or channels have counted.
struct MetricsText {
    private(set) var text = ""

    /// A metric's label for a method. Its name is fit for one as it stands: letters, digits, points
    /// and underscores.
    static func method(_ path: some StringProtocol) -> String { "grpc_method=\"\(path)\"" }

    mutating func head(_ name: String, _ kind: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    mutating func line(_ name: String, _ labels: String, _ value: Int) {
        text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }

    /// The calls of one side, `server` or `client`, by the labels that tell them apart; those that
    /// never were made are left out.
    mutating func writeCalls(of side: String, _ counts: [(labels: String, counts: RouteCounts)]) {
        let called = counts.filter { $0.counts.started > 0 }
        let calls = "grpc_\(side)_call"
        head("\(calls)_started_total", "counter", "Calls begun.")
        for (labels, counts) in called { line("\(calls)_started_total", labels, counts.started) }
        head("\(calls)_ended_total", "counter", "Calls ended, by their status.")
        for (labels, counts) in called {
            for code in StatusCode.allCases where counts.byStatus[code.rawValue] > 0 {
                line(
                    "\(calls)_ended_total", "\(labels),grpc_status=\"\(code.name)\"",
                    counts.byStatus[code.rawValue])
            }
        }
        let duration = "\(calls)_duration_seconds"
        head(duration, "histogram", "From a call's begin to its end.")
        for (labels, counts) in called {
            var cumulative = 0
            for bucket in 0..<(RouteCounts.buckets - 1) {
                cumulative += counts.durations[bucket]
                let bound = Self.seconds(nanoseconds: 1_000 << Int64(bucket))
                line("\(duration)_bucket", "\(labels),le=\"\(bound)\"", cumulative)
            }
            cumulative += counts.durations[RouteCounts.buckets - 1]
            line("\(duration)_bucket", "\(labels),le=\"+Inf\"", cumulative)
            text += "\(duration)_sum{\(labels)} \(Self.seconds(nanoseconds: counts.nanoseconds))\n"
            line("\(duration)_count", labels, cumulative)
        }
    }

    /// The exact decimal: binary fractions would write 0.000004 as 4e-06 or with a tail.
    static func seconds(nanoseconds: Int64) -> String {
        let (whole, rest) = max(0, nanoseconds).quotientAndRemainder(dividingBy: 1_000_000_000)
        guard rest > 0 else { return String(whole) }
        var digits = String(String(1_000_000_000 + rest).dropFirst())
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(whole).\(digits)"
    }
}
