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
        let counts = await counts()
        var text = MetricsText()
        text.writeCalls(
            of: "server",
            zip(core.routes, counts.routes).map {
                (MetricsText.method($0.0.binding.path.dropFirst()), $0.1)
            })
        text.writeConnections(counts)
        return text.text
    }
}

extension MetricsText {
    fileprivate mutating func writeConnections(_ counts: ServerCounts) {
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
            line(name, "", value)
        }
    }
}
