internal import IO

/// What one loop has asked for of one method.
struct ClientRouteCounts: Sendable {
    var calls = RouteCounts()
    /// Further attempts: those that count against the policy, and transparent ones.
    var retries = 0
    var transparentRetries = 0

    mutating func add(_ other: ClientRouteCounts) {
        calls.add(other.calls)
        retries += other.retries
        transparentRetries += other.transparentRetries
    }
}

/// What has become of a channel's connections.
struct ChannelCounts: Sendable {
    var opened = 0
    var failed = 0
    /// Open now.
    var open = 0
    /// Calls that wait for a connection now.
    var waiting = 0

    mutating func add(_ other: ChannelCounts) {
        opened += other.opened
        failed += other.failed
        open += other.open
        waiting += other.waiting
    }
}

extension Channel {
    /// The metrics of several channels in Prometheus' text format, as `Server.metricsText` gives a
    /// server's; the label `grpc_target` tells them apart. Each loop is asked on its own thread.
    package static func metricsText(of channels: [Channel]) async -> String {
        var routes: [String: ClientRouteCounts] = [:]
        var targets: [String: ChannelCounts] = [:]
        for channel in channels {
            let target = "grpc_target=\"\(escaped(channel.core.name))\""
            for part in channel.parts {
                let counts = await withCheckedContinuation { continuation in
                    part.value.loop.executeNow { continuation.resume(returning: part.value.counts) }
                }
                targets[target, default: ChannelCounts()].add(counts.channel)
                for (info, route) in counts.routes {
                    let method = MetricsText.method("\(info.service)/\(info.method)")
                    routes["\(method),\(target)", default: ClientRouteCounts()].add(route)
                }
            }
        }
        var text = MetricsText()
        text.write(routes.sorted { $0.key < $1.key }, targets.sorted { $0.key < $1.key })
        return text.text
    }

    /// The metrics of this channel alone.
    package func metricsText() async -> String { await Self.metricsText(of: [self]) }

    private static func escaped(_ label: String) -> String {
        label.reduce(into: "") { text, character in
            if character == "\\" || character == "\"" { text += "\\" }
            text += character == "\n" ? "\\n" : String(character)
        }
    }
}

extension MetricsText {
    fileprivate mutating func write(
        _ routes: [(key: String, value: ClientRouteCounts)],
        _ targets: [(key: String, value: ChannelCounts)]
    ) {
        writeCalls(of: "client", routes.map { ($0.key, $0.value.calls) })
        let retries = "grpc_client_call_retries_total"
        head(retries, "counter", "Further attempts, by whether the server may have seen the last.")
        for (labels, counts) in routes where counts.retries + counts.transparentRetries > 0 {
            line(retries, "\(labels),kind=\"policy\"", counts.retries)
            line(retries, "\(labels),kind=\"transparent\"", counts.transparentRetries)
        }
        let metrics: [(String, String, String, KeyPath<ChannelCounts, Int>)] = [
            ("rpc_client_connections", "gauge", "Connections open now.", \.open),
            ("rpc_client_connections_opened_total", "counter", "Connections made.", \.opened),
            (
                "rpc_client_connections_failed_total", "counter",
                "Attempts to connect that failed.", \.failed
            ),
            (
                "rpc_client_waiting_calls", "gauge", "Calls that wait for a connection now.",
                \.waiting
            ),
        ]
        for (name, kind, help, field) in metrics {
            head(name, kind, help)
            for (labels, counts) in targets { line(name, labels, counts[keyPath: field]) }
        }
    }
}
