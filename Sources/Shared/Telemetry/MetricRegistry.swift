import Synchronization

/// Every metric of a program, and their text for Prometheus.
///
/// Metrics are made at start, or once for a label value, and then kept by who uses them: making one
/// takes a lock, using one does not.
package final class MetricRegistry: Sendable {
    package typealias Labels = [(name: String, value: String)]

    private enum Series: Sendable {
        case counter(Counter)
        case gauge(Gauge)
        case histogram(Histogram)
        case sampled(@Sendable () -> Int)
    }

    private struct Family: Sendable {
        let help: String
        let kind: String
        /// How many of the stored unit make one of the shown unit: 10⁹ where nanoseconds are kept
        /// and seconds shown.
        let scale: Int
        /// By the labels as text.
        var series: [String: Series] = [:]
    }

    private struct State: Sendable {
        var families: [String: Family] = [:]
        var seriesCount = 0
    }

    private let state = Mutex(State())
    private let seriesRefused = Counter()

    package init() {}

    /// The counter of that name and those labels, made where it is new. By Prometheus' custom the
    /// name ends in `_total`.
    package func counter(_ name: String, help: String, labels: Labels = []) -> Counter {
        series(name, Family(help: help, kind: "counter", scale: 1), labels) {
            .counter(Counter())
        } reading: {
            if case .counter(let counter) = $0 { counter } else { nil }
        } ?? Counter()
    }

    package func gauge(_ name: String, help: String, labels: Labels = []) -> Gauge {
        series(name, Family(help: help, kind: "gauge", scale: 1), labels) {
            .gauge(Gauge())
        } reading: {
            if case .gauge(let gauge) = $0 { gauge } else { nil }
        } ?? Gauge()
    }

    /// A gauge that is asked for its value when the text is written.
    package func sampled(
        _ name: String, help: String, labels: Labels = [], _ read: @escaping @Sendable () -> Int
    ) {
        let family = Family(help: help, kind: "gauge", scale: 1)
        _ = series(name, family, labels) {
            .sampled(read)
        } reading: { _ in
            true
        }
    }

    /// A histogram of whole numbers; `scale` of its unit make one of the unit in its name.
    package func histogram(
        _ name: String, help: String, bounds: [Int], scale: Int = 1, labels: Labels = []
    ) -> Histogram {
        series(name, Family(help: help, kind: "histogram", scale: scale), labels) {
            .histogram(Histogram(bounds: bounds))
        } reading: {
            if case .histogram(let histogram) = $0 { histogram } else { nil }
        } ?? Histogram(bounds: bounds)
    }

    /// A histogram of durations: observed in nanoseconds, shown in seconds.
    package func latency(_ name: String, help: String, labels: Labels = []) -> Histogram {
        histogram(
            name, help: help, bounds: Histogram.latencyBounds, scale: 1_000_000_000, labels: labels)
    }

    /// `nil` where the registry is full: the caller then counts into a metric that nobody reads.
    private func series<Metric>(
        _ name: String, _ family: Family, _ labels: Labels, make: () -> Series,
        reading: (Series) -> Metric?
    ) -> Metric? {
        precondition(MetricText.isName(name), "\(name) is no name of a metric")
        let key = MetricText.labels(labels)
        let found = state.withLock { state -> Series? in
            var kept = state.families[name] ?? family
            precondition(kept.kind == family.kind, "\(name) is a \(kept.kind)")
            if let series = kept.series[key] { return series }
            guard state.seriesCount < TelemetryLimits.series else { return nil }
            let series = make()
            state.seriesCount += 1
            kept.series[key] = series
            state.families[name] = kept
            return series
        }
        guard let found else {
            seriesRefused.add()
            return nil
        }
        return reading(found)
    }

    /// All metrics in the Prometheus text format (version 0.0.4), by name and labels.
    package func prometheusText() -> String {
        let families = state.withLock { $0.families }
        var text = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            text += "# HELP \(name) \(MetricText.escaped(family.help, quotes: false))\n"
            text += "# TYPE \(name) \(family.kind)\n"
            for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                switch series {
                case .counter(let counter): MetricText.line(name, labels, counter.value, to: &text)
                case .gauge(let gauge): MetricText.line(name, labels, gauge.value, to: &text)
                case .sampled(let read): MetricText.line(name, labels, read(), to: &text)
                case .histogram(let histogram):
                    MetricText.histogram(
                        name, labels, histogram.snapshot, scale: family.scale, to: &text)
                }
            }
        }
        if seriesRefused.value > 0 {
            text += "# TYPE telemetry_series_refused_total counter\n"
            MetricText.line("telemetry_series_refused_total", "", seriesRefused.value, to: &text)
        }
        return text
    }
}

/// The pieces of Prometheus' text format.
enum MetricText {
    static func isName(_ name: String) -> Bool {
        let sound = name.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
        return sound && name.utf8.first.map { $0 > UInt8(ascii: "9") } ?? false
    }

    static func labels(_ labels: MetricRegistry.Labels) -> String {
        labels.map { "\($0.name)=\"\(escaped($0.value, quotes: true))\"" }.joined(separator: ",")
    }

    static func escaped(_ text: String, quotes: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\"" where quotes: escaped += "\\\""
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    static func line(
        _ name: String, _ labels: String, _ value: some CustomStringConvertible,
        to text: inout String
    ) {
        text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }

    static func histogram(
        _ name: String, _ labels: String, _ snapshot: Histogram.Snapshot, scale: Int,
        to text: inout String
    ) {
        let head = labels.isEmpty ? "" : "\(labels),"
        var cumulative = 0
        for (bound, count) in zip(snapshot.bounds, snapshot.counts) {
            cumulative += count
            let edge = "\(head)le=\"\(decimal(bound, scale: scale))\""
            line("\(name)_bucket", edge, cumulative, to: &text)
        }
        line("\(name)_bucket", "\(head)le=\"+Inf\"", snapshot.count, to: &text)
        line("\(name)_sum", labels, decimal(snapshot.sum, scale: scale), to: &text)
        line("\(name)_count", labels, snapshot.count, to: &text)
    }

    /// `value / scale` exactly, for a scale that is a power of ten.
    static func decimal(_ value: Int, scale: Int) -> String {
        guard scale > 1 else { return String(value) }
        let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
        var text = (value < 0 ? "-" : "") + String(whole)
        guard rest > 0 else { return text }
        var digits = String(String(UInt(scale) + rest).dropFirst())
        while digits.hasSuffix("0") { digits.removeLast() }
        text += "." + digits
        return text
    }
}
