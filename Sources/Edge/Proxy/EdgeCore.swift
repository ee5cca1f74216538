internal import Base
internal import EdgeRouting
internal import Files
internal import RPC
internal import ServiceKit
internal import Synchronization
internal import Telemetry

/// The routes in force with what stands behind them.
struct Routing: Sendable {
    let table: RoutingTable
    let backends: [String: Backend]
    /// One for each of the table's routes.
    let counts: [RouteCounts]
    /// Those of every route.
    let limits: [RateLimit]
    let schema: EdgeSchema
}

/// What all loops of the edge share, fixed before it starts.
final class EdgeCore: Sendable {
    let clock: Clock
    let log: LogSettings
    let metrics: MetricRegistry
    private let logger: Logger
    let stallNanoseconds: Int64
    let buckets = TokenBuckets()
    let prefixes: NetworkPrefixes
    /// What is known at the start.
    let schema: EdgeSchema
    private let refusals: [EdgeRefusal: Counter]
    /// The last failures, oldest first.
    private let failed = Mutex<[CallFailure]>([])
    private let exporter = Mutex<SpanExporter?>(nil)
    /// Whether spans are exported: fixed before the edge starts.
    let exportsSpans: Bool
    /// Has the keys of tokens asked for at once or as soon as that may be done; `nil` where there is
    /// nobody to ask.
    private let askForKeys = Mutex<(@Sendable () -> Void)?>(nil)

    init(
        _ settings: EdgeSettings, clock: Clock, metrics: MetricRegistry, logger: Logger
    ) throws {
        schema = try Self.schema(settings)
        self.clock = clock
        self.log = settings.log
        self.metrics = metrics
        self.logger = logger
        stallNanoseconds = ServerLimits().stallNanoseconds
        prefixes = settings.prefixes
        exportsSpans = settings.traces != nil
        let counters = EdgeRefusal.allCases.map { refusal in
            let counter = metrics.counter(
                "edge_refusals_total", help: "Calls that the edge itself has ended, by reason.",
                labels: [(name: "reason", value: refusal.rawValue)])
            return (refusal, counter)
        }
        refusals = Dictionary(uniqueKeysWithValues: counters)
    }

    static func schema(_ settings: EdgeSettings) throws -> EdgeSchema {
        try EdgeSchema(
            files: settings.descriptors.map {
                try Files.read($0, limit: EdgeLimits.descriptorBytes)
            })
    }

    func count(_ refusal: EdgeRefusal, shard: Int) { refusals[refusal]?.add(shard: shard) }

    func setKeySource(_ ask: @escaping @Sendable () -> Void) {
        askForKeys.withLock { $0 = ask }
    }

    func asksForKeys() -> Bool {
        guard let ask = askForKeys.withLock({ $0 }) else { return false }
        ask()
        return true
    }

    var failures: [CallFailure] { failed.withLock { $0 } }

    private func note(_ call: CallRecord) {
        let failure = CallFailure(
            at: clock.now, route: call.route ?? "", status: call.code.name, reason: call.reason,
            address: call.address ?? "")
        failed.withLock { failed in
            if failed.count == EdgeLimits.failuresShown { failed.removeFirst() }
            failed.append(failure)
        }
    }

    func setExporter(_ exporter: SpanExporter?) { self.exporter.withLock { $0 = exporter } }

    func export(_ span: CallSpan) { exporter.withLock { $0 }?.add(span) }

    func report(_ event: String) {
        logger.info("edge", ["event": .text(event)])
    }

    /// Writes a line of the access log: failures of the edge's or a backend's making as warnings.
    func logCall(_ call: CallRecord) {
        let logger = call.trace.map { self.logger.with($0) } ?? self.logger
        let fields: KeyValuePairs<String, LogValue> = [
            "route": .text(call.route ?? ""), "status": .text(call.code.name),
            "ended_by": .text(call.endedBy), "reason": .text(call.reason),
            "caller": .text(call.caller?.rawValue ?? ""), "backend": .text(call.address ?? ""),
            "microseconds": .integer(Int(call.nanoseconds / 1_000)),
        ]
        switch call.code {
        case .unknown, .internal, .unavailable, .dataLoss:
            logger.warning("call", fields)
            note(call)
        default: logger.info("call", fields)
        }
    }
}

/// One call as the access log has it: nothing that tells a person.
struct CallRecord {
    let route: String?
    let code: StatusCode
    /// `client`, `backend` or the edge itself.
    let endedBy: String
    /// The edge's own, where it has refused the call.
    let reason: String
    let caller: Caller.Kind?
    /// The backend's.
    let address: String?
    let nanoseconds: Int64
    let trace: TraceContext?
}
