extension LoadResult {
    /// The result for a terminal.
    package var text: String {
        var lines = [
            "\(name) → \(target), \(Text.time(duration)) from \(startedAt)",
            "  answered \(Text.rate(rate(of: total)))/s; begun \(Text.grouped(total.started))"
                + ", not begun \(Text.grouped(total.dropped))"
                + ", failed \(Text.share(total.failedShare))",
        ]
        for call in calls.count > 1 ? [total] + calls : [total] {
            lines.append("  \(call.name)")
            lines.append("    from its time  \(Self.line(call.corrected))")
            lines.append("    from its sending  \(Self.line(call.raw))")
            let statuses = call.statuses.sorted { $0.key < $1.key }
                .map { "\($0.key) \(Text.grouped($0.value))" }
            lines.append("    \(statuses.joined(separator: ", "))")
        }
        lines.append(
            "  generator: \(Text.share(generatorLoad)) of a core, late by p99 "
                + Text.time(lateness.value("p99") ?? 0))
        if isSaturated {
            lines.append("  THE GENERATOR WAS SATURATED: times are its own as much as the server's")
        }
        return lines.joined(separator: "\n")
    }

    private static func line(_ summary: LatencySummary) -> String {
        var parts = ["mean \(Text.time(summary.mean))"]
        for (share, value) in zip(LatencySummary.shares, summary.percentiles) {
            parts.append("\(share.name) \(Text.time(value))")
        }
        parts.append("max \(Text.time(summary.maximum))")
        return parts.joined(separator: "  ")
    }
}
