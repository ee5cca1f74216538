internal import Base
internal import EdgeRouting
internal import RPC
internal import Telemetry

/// What operators see at a glance: rates and latencies of routes, backends, certificates, and what
/// went wrong last. HTML without scripts, which asks for itself again every five seconds.
struct StatusPage {
    let now: WallTime
    let isDraining: Bool
    let routes: [RouteCounts]
    let backends: [Backend]
    /// Ends of certificates' validity and of revocation lists, in seconds since 1970; 0 for none.
    let certificates: [(listener: String, notAfter: Int64, listDue: Int64)]
    let failures: [CallFailure]

    var html: String {
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="refresh" content="5"><title>Tadamun edge</title><style>
        body{font:14px/1.5 system-ui,sans-serif;margin:2em;color:#222}
        table{border-collapse:collapse;margin:0 0 2em}
        th,td{padding:.2em .9em;text-align:right;border-bottom:1px solid #ddd}
        th:first-child,td:first-child{text-align:left}.bad{color:#b00020;font-weight:600}
        </style></head><body><h1>Tadamun edge</h1>
        <p id="state">\(isDraining ? "draining" : "serving"), \(Self.escaped("\(now)"))</p>
        \(table("Routes", "routes", ["route", "in flight", "per second", "calls", "failed",
            "p50", "p99"], routes.filter { $0.total > 0 }.map(row)))
        \(table("Backends", "backends", ["backend", "address", "connections", "in flight", "faults",
            "ejections", "sent again", "p50", "p99"], backends.flatMap(rows)))
        \(table("Certificates", "certificates", ["listener", "valid until", "days",
            "list due"], certificates.map(row)))
        \(table("Last failures", "failures", ["time", "route", "status", "reason", "backend"],
            failures.reversed().map(row)))
        </body></html>

        """
    }

    private struct Cell {
        let text: String
        var isBad = false
    }

    private func table(
        _ title: String, _ id: String, _ heads: [String], _ rows: [[Cell]]
    ) -> String {
        let head = heads.map { "<th>\($0)</th>" }.joined()
        let body = rows.map { row in
            let cells = row.map { cell in
                "<td\(cell.isBad ? " class=\"bad\"" : "")>\(Self.escaped(cell.text))</td>"
            }
            return "<tr>\(cells.joined())</tr>"
        }
        return """
            <h2>\(title)</h2><table id="\(id)"><thead><tr>\(head)</tr></thead>
            <tbody>\(body.joined(separator: "\n"))</tbody></table>
            """
    }

    private func row(_ route: RouteCounts) -> [Cell] {
        let times = route.times
        let failed = route.total - route.succeeded
        return [
            Cell(text: route.name), Cell(text: "\(route.calls.value)"),
            Cell(text: Self.tenths(route.tenthsPerSecond)), Cell(text: "\(route.total)"),
            Cell(text: "\(failed)"), Cell(text: Self.duration(times.quantile(0.5), times.count)),
            Cell(text: Self.duration(times.quantile(0.99), times.count)),
        ]
    }

    private func rows(_ backend: Backend) -> [[Cell]] {
        backend.channels.map { channel in
            let times = channel.durations.snapshot
            return [
                Cell(text: backend.name), Cell(text: channel.address),
                Cell(text: "\(channel.ready.value)", isBad: channel.ready.value == 0),
                Cell(text: "\(backend.calls.value)"), Cell(text: "\(channel.faults.value)"),
                Cell(text: "\(channel.ejections.value)"), Cell(text: "\(channel.repeats.value)"),
                Cell(text: Self.duration(times.quantile(0.5), times.count)),
                Cell(text: Self.duration(times.quantile(0.99), times.count)),
            ]
        }
    }

    private func row(
        _ certificate: (listener: String, notAfter: Int64, listDue: Int64)
    ) -> [Cell] {
        let days = (certificate.notAfter - now.seconds) / 86_400
        let isListLate = certificate.listDue > 0 && certificate.listDue < now.seconds
        return [
            Cell(text: certificate.listener), Cell(text: Self.time(certificate.notAfter)),
            Cell(text: "\(days)", isBad: days < EdgeLimits.certificateDays),
            Cell(text: Self.time(certificate.listDue), isBad: isListLate),
        ]
    }

    private func row(_ failure: CallFailure) -> [Cell] {
        [
            Cell(text: "\(failure.at)"), Cell(text: failure.route), Cell(text: failure.status),
            Cell(text: failure.reason), Cell(text: failure.address),
        ]
    }

    // MARK: Texts

    private static func time(_ seconds: Int64) -> String {
        seconds == 0 ? "" : "\(WallTime(seconds: seconds))"
    }

    private static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }

    /// The bound of the histogram's bucket that a share of calls lies under.
    private static func duration(_ nanoseconds: Int?, _ count: Int) -> String {
        guard count > 0 else { return "" }
        guard let nanoseconds else { return "> 10 s" }
        return nanoseconds < 1_000_000
            ? "≤ \(nanoseconds / 1_000) µs" : "≤ \(nanoseconds / 1_000_000) ms"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}

/// A failed call as the status page has it.
struct CallFailure: Sendable {
    let at: WallTime
    let route: String
    let status: String
    let reason: String
    let address: String
}
