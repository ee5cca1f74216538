internal import Base
internal import IO

/// What a server has counted, all its loops together.
struct ServerCounts: Sendable {
    var routes: [RouteCounts]
    var connections = ConnectionCounts()
    var openConnections = 0
    /// Bytes of answers that wait for their clients.
    var waitingBytes = 0

    mutating func add(_ other: ServerCounts) {
        for index in routes.indices { routes[index].add(other.routes[index]) }
        connections.add(other.connections)
        openConnections += other.openConnections
        waitingBytes += other.waitingBytes
    }
}

extension LoopService {
    /// A copy of what this loop has counted; on its thread.
    var counts: ServerCounts {
        ServerCounts(
            routes: routeCounts, connections: connectionCounts,
            openConnections: connections.count, waitingBytes: outputBytes)
    }
}

extension Server {
    /// What all loops have counted so far. Each is asked on its own thread; the calls of one are
    /// counted to the end before those of the next.
    func counts() async -> ServerCounts {
        var total = ServerCounts(
            routes: Array(repeating: RouteCounts(), count: core.routes.count))
        for part in parts {
            let part = UncheckedReference(part)
            total.add(
                await withCheckedContinuation { continuation in
                    part.value.loop.executeNow { continuation.resume(returning: part.value.counts) }
                })
        }
        return total
    }

    /// The server's metrics in Prometheus' text format. Those of calls have the names and labels
    /// of gRPC's proposal A66; methods that never were called are left out.
    package func metricsText() async -> String {
        MetricsText(core.routes).write(await counts())
    }
}

/// Prometheus' text of a server's counts.
struct MetricsText {
    private let routes: [Route]
    private var text = ""

    init(_ routes: [Route]) {
        self.routes = routes
    }

    consuming func write(_ counts: ServerCounts) -> String {
        writeCalls(counts.routes)
        writeConnections(counts)
        return text
    }

    private mutating func head(_ name: String, _ kind: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    private mutating func writeCalls(_ counts: [RouteCounts]) {
        // A method's name is fit for a label as it stands: letters, digits, points and underscores.
        let called = zip(routes, counts).filter { $0.1.started > 0 }.map {
            (method: "grpc_method=\"\($0.0.binding.path.dropFirst())\"", counts: $0.1)
        }
        head("grpc_server_call_started_total", "counter", "Calls begun.")
        for (method, counts) in called {
            text += "grpc_server_call_started_total{\(method)} \(counts.started)\n"
        }
        head("grpc_server_call_ended_total", "counter", "Calls ended, by their status.")
        for (method, counts) in called {
            for code in StatusCode.allCases where counts.byStatus[code.rawValue] > 0 {
                text +=
                    "grpc_server_call_ended_total{\(method),grpc_status=\"\(code.name)\"} "
                    + "\(counts.byStatus[code.rawValue])\n"
            }
        }
        let duration = "grpc_server_call_duration_seconds"
        head(duration, "histogram", "From a call's headers to its end.")
        for (method, counts) in called {
            var cumulative = 0
            for bucket in 0..<(RouteCounts.buckets - 1) {
                cumulative += counts.durations[bucket]
                let bound = Self.seconds(nanoseconds: 1_000 << Int64(bucket))
                text += "\(duration)_bucket{\(method),le=\"\(bound)\"} \(cumulative)\n"
            }
            cumulative += counts.durations[RouteCounts.buckets - 1]
            text += "\(duration)_bucket{\(method),le=\"+Inf\"} \(cumulative)\n"
            text += "\(duration)_sum{\(method)} \(Self.seconds(nanoseconds: counts.nanoseconds))\n"
            text += "\(duration)_count{\(method)} \(cumulative)\n"
        }
    }

    private mutating func writeConnections(_ counts: ServerCounts) {
        let seen = counts.connections
        let lines: [(String, String, String, Int)] = [
            ("rpc_server_connections", "gauge", "Connections open now.", counts.openConnections),
            (
                "rpc_server_waiting_bytes", "gauge", "Bytes of answers not yet taken by clients.",
                counts.waitingBytes
            ),
            (
                "rpc_server_connections_accepted_total", "counter", "Connections taken.",
                seen.accepted
            ),
            (
                "rpc_server_connections_refused_total", "counter",
                "Connections closed at once, beyond the limit.", seen.refused
            ),
            (
                "rpc_server_handshakes_failed_total", "counter",
                "Connections that ended before they were open.", seen.handshakesFailed
            ),
            (
                "rpc_server_connections_abusive_total", "counter",
                "Connections ended with ENHANCE_YOUR_CALM.", seen.abusive
            ),
            (
                "rpc_server_stalls_total", "counter",
                "Connections and calls ended because nothing moved.", seen.stalled
            ),
            (
                "rpc_server_connections_revoked_total", "counter",
                "Connections ended because their certificate was revoked.", seen.revoked
            ),
            ("rpc_server_received_bytes_total", "counter", "Bytes read.", seen.bytesReceived),
            ("rpc_server_sent_bytes_total", "counter", "Bytes written.", seen.bytesSent),
        ]
        for (name, kind, help, value) in lines {
            head(name, kind, help)
            text += "\(name) \(value)\n"
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
