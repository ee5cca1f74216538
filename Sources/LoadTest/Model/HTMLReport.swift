/// The result as one page that needs nothing from anywhere: tables and charts in SVG, no script.
package struct HTMLReport {
    private let result: LoadResult
    /// An earlier result that it is compared with.
    private let earlier: LoadResult?

    package init(_ result: LoadResult, comparedWith earlier: LoadResult? = nil) {
        self.result = result
        self.earlier = earlier
    }

    package var html: String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(Text.html(result.name))</title>
        <style>
        body { font: 15px/1.5 sans-serif; margin: 2rem auto; max-width: 60rem; color: #222 }
        table { border-collapse: collapse; margin: 1rem 0; width: 100% }
        th, td { padding: .25rem .6rem; text-align: right; border-bottom: 1px solid #ddd }
        th:first-child, td:first-child { text-align: left }
        .worse { color: #b3261e } .better { color: #1b6e3c }
        .warning { background: #fdecea; padding: .5rem 1rem }
        svg { width: 100%; height: auto } text { font: 11px sans-serif; fill: #555 }
        </style></head><body>
        <h1>\(Text.html(result.name))</h1>
        <p>\(Text.html(result.target)), \(Text.time(result.duration)) from \
        \(Text.html(result.startedAt)). \(Text.rate(result.rate(of: result.total))) answers a
        second; \(Text.grouped(result.total.started)) begun,
        \(Text.grouped(result.total.dropped)) not begun, \(Text.share(result.total.failedShare))
        without a good answer. Generator: \(Text.share(result.generatorLoad)) of a core, late by p99
        \(Text.time(result.lateness.value("p99") ?? 0)).</p>
        \(result.isSaturated ? Self.saturation : "")
        \(charts)
        <h2>Times from when each call was to begin</h2>
        \(table(\.corrected))
        <h2>Times from when each call was sent</h2>
        \(table(\.raw))
        <h2>Answers</h2>
        \(statuses)
        \(comparison)
        </body></html>
        """
    }

    private static let saturation = """
        <p class="warning">The generator was saturated: the times are its own as much as the
        server's.</p>
        """

    private var rows: [CallResult] {
        result.calls.count > 1 ? [result.total] + result.calls : [result.total]
    }

    private func table(_ times: (CallResult) -> LatencySummary) -> String {
        let names = ["mean"] + LatencySummary.shares.map(\.name) + ["max"]
        let head = names.map { "<th>\($0)</th>" }.joined()
        let body = rows.map { row in
            let cells = names.map { "<td>\(Text.time(times(row).value($0) ?? 0))</td>" }.joined()
            return "<tr><td>\(Text.html(row.name))</td>\(cells)</tr>"
        }
        return "<table><tr><th>call</th>\(head)</tr>\(body.joined())</table>"
    }

    private var statuses: String {
        let body = rows.flatMap { row in
            row.statuses.sorted { $0.key < $1.key }.map {
                """
                <tr><td>\(Text.html(row.name))</td><td>\(Text.html($0.key))</td>\
                <td>\(Text.grouped($0.value))</td></tr>
                """
            }
        }
        return
            "<table><tr><th>call</th><th>status</th><th>answers</th></tr>\(body.joined())</table>"
    }

    // MARK: Charts

    private var charts: String {
        let seconds = result.intervals.map { Double($0.second) }
        let earlierP99 = earlier?.intervals.map { Double($0.p99) / 1e6 }
        return Chart(
            title: "Time over time", unit: "ms", x: seconds, xTitle: "seconds",
            lines: [
                ("p50", result.intervals.map { Double($0.p50) / 1e6 }),
                ("p99", result.intervals.map { Double($0.p99) / 1e6 }),
                ("max", result.intervals.map { Double($0.maximum) / 1e6 }),
            ] + (earlierP99.map { [("p99 before", $0)] } ?? [])
        ).svg
            + Chart(
                title: "Calls", unit: "per second", x: seconds, xTitle: "seconds",
                lines: [
                    ("begun", result.intervals.map { Double($0.started) }),
                    ("good", result.intervals.map { Double($0.succeeded) }),
                    ("failed", result.intervals.map { Double($0.failed) }),
                ]
            ).svg
            + Chart(
                title: "Percentiles", unit: "ms",
                x: LatencySummary.shares.indices.map { Double($0) },
                xTitle: LatencySummary.shares.map(\.name).joined(separator: "   "),
                lines: [
                    ("from its time", result.total.corrected.percentiles.map { Double($0) / 1e6 }),
                    ("from its sending", result.total.raw.percentiles.map { Double($0) / 1e6 }),
                ]
                    + (earlier.map {
                        [("before", $0.total.corrected.percentiles.map { Double($0) / 1e6 })]
                    } ?? [])
            ).svg
    }

    // MARK: Comparison

    private var comparison: String {
        guard let earlier else { return "" }
        let names = ["mean"] + LatencySummary.shares.map(\.name) + ["max"]
        var body = row(
            "answers a second", earlier.rate(of: earlier.total), result.rate(of: result.total),
            Text.rate, moreIsBetter: true)
        body += row(
            "without a good answer", earlier.total.failedShare, result.total.failedShare,
            Text.share, moreIsBetter: false)
        for name in names {
            body += row(
                name, Double(earlier.total.corrected.value(name) ?? 0),
                Double(result.total.corrected.value(name) ?? 0), { Text.time(Int64($0)) },
                moreIsBetter: false)
        }
        return """
            <h2>Compared with \(Text.html(earlier.startedAt))</h2>
            <table><tr><th></th><th>before</th><th>now</th><th>change</th></tr>\(body)</table>
            """
    }

    private func row(
        _ name: String, _ before: Double, _ now: Double, _ text: (Double) -> String,
        moreIsBetter: Bool
    ) -> String {
        let change = before > 0 ? now / before - 1 : 0
        // What is within the noise of two runs is neither.
        let kind =
            abs(change) < 0.05 ? "" : (change > 0) == moreIsBetter ? "better" : "worse"
        return """
            <tr><td>\(name)</td><td>\(text(before))</td><td>\(text(now))</td>\
            <td class="\(kind)">\(before > 0 ? Text.share(change) : "–")</td></tr>
            """
    }
}

/// Lines over one axis, as SVG.
struct Chart {
    let title: String
    let unit: String
    let x: [Double]
    let xTitle: String
    let lines: [(name: String, values: [Double])]

    private static let colours = ["#2f5d8a", "#9a6b1e", "#b3261e", "#888"]
    private static let width = 760.0
    private static let height = 220.0
    private static let left = 60.0
    private static let bottom = 30.0
    private static let top = 24.0

    var svg: String {
        let highest = max(lines.flatMap(\.values).max() ?? 0, 1e-9)
        var content = ""
        for step in 0...4 {
            let value = highest * Double(step) / 4
            let y = Self.y(value, highest)
            content += """
                <line x1="\(Self.left)" x2="\(Self.width)" y1="\(Self.number(y))" \
                y2="\(Self.number(y))" stroke="#e5e5e5"/>\
                <text x="\(Self.left - 6)" y="\(Self.number(y + 4))" text-anchor="end">\
                \(Text.decimal(value))</text>
                """
        }
        for (index, line) in lines.enumerated() {
            let colour = Self.colours[index % Self.colours.count]
            let points = zip(x, line.values).map { x, value in
                "\(Self.number(position(x))),\(Self.number(Self.y(value, highest)))"
            }
            content += """
                <polyline fill="none" stroke="\(colour)" stroke-width="1.5" \
                points="\(points.joined(separator: " "))"/>\
                <text x="\(Self.left + 10 + Double(index) * 130)" y="14" style="fill:\(colour)">\
                — \(Text.html(line.name))</text>
                """
        }
        content += """
            <text x="\(Self.width)" y="14" text-anchor="end">\(Text.html(unit))</text>\
            <text x="\((Self.left + Self.width) / 2)" y="\(Self.height - 6)" text-anchor="middle">\
            \(Text.html(xTitle))</text>
            """
        return """
            <h2>\(Text.html(title))</h2>
            <svg viewBox="0 0 \(Self.width + 10) \(Self.height)" role="img" \
            aria-label="\(Text.html(title))">\(content)</svg>
            """
    }

    private func position(_ x: Double) -> Double {
        let first = self.x.first ?? 0
        let span = max((self.x.last ?? 0) - first, 1)
        return Self.left + (x - first) / span * (Self.width - Self.left)
    }

    private static func y(_ value: Double, _ highest: Double) -> Double {
        top + (1 - value / highest) * (height - bottom - top)
    }

    private static func number(_ value: Double) -> String {
        "\((value * 10).rounded() / 10)"
    }
}
