internal import Base
internal import EdgeRouting
internal import IO
internal import Protobuf
internal import RPC
internal import Synchronization
internal import TLS
internal import Telemetry
internal import TraceAPI

/// One call, as a trace shows it: nothing that tells a person.
struct CallSpan: Sendable {
    let trace: TraceContext
    /// The client's own span, where it has sent one.
    let parent: UInt64?
    /// `package.Service/Method`.
    let name: String
    let endedAt: WallTime
    let nanoseconds: Int64
    let code: StatusCode
    let backend: String?
    let address: String?
}

/// Sends spans to a receiver of OTLP: in batches, one at a time, out of a line of fixed length. What
/// finds no room in it, because the receiver is slow or away, is dropped and counted.
///
/// `@unchecked Sendable`: `timer` is touched on the first loop only; the rest is behind the mutex.
final class SpanExporter: @unchecked Sendable {
    private typealias API = OpentelemetryProtoCollectorTraceV1

    private struct State {
        var waiting: [CallSpan] = []
        var isSending = false
    }

    private let state = Mutex(State())
    private let loop: EventLoop
    private let channel: Channel
    private let exported: Counter
    private let dropped: Counter
    private var timer: ClosureTimer?

    init(
        _ settings: TraceSettings, _ tls: TLSReloader<TLSClientContext>?, _ group: EventLoopGroup,
        _ metrics: MetricRegistry
    ) throws {
        loop = group.loops[0]
        var options = ChannelOptions()
        if let name = settings.name {
            options.authority = name
            options.tls = tls.map { files in ClientTLS(serverName: name) { files.current } }
        }
        channel = try Channel(settings.address, options: options, group: group)
        exported = metrics.counter(
            "edge_spans_exported_total", help: "Spans that the receiver has taken.")
        dropped = metrics.counter(
            "edge_spans_dropped_total",
            help: "Spans that found no room to wait in, or that the receiver has not taken.")
    }

    /// From any loop.
    func add(_ span: CallSpan) {
        let isTaken = state.withLock { state in
            guard state.waiting.count < EdgeLimits.spansWaiting else { return false }
            state.waiting.append(span)
            return true
        }
        if !isTaken { dropped.add() }
    }

    /// Begins to send, now and then.
    func start() {
        loop.executeNow { self.look() }
    }

    private func look() {
        send()
        let timer = timer ?? ClosureTimer { [unowned self] in look() }
        self.timer = timer
        loop.arm(timer, afterNanoseconds: EdgeLimits.spanNanoseconds)
    }

    func stop() {
        loop.executeNow {
            if let timer = self.timer { self.loop.disarm(timer) }
        }
        channel.close()
    }

    private func send() {
        let batch = state.withLock { state -> [CallSpan] in
            guard !state.isSending, !state.waiting.isEmpty else { return [] }
            state.isSending = true
            let batch = Array(state.waiting.prefix(EdgeLimits.spanBatch))
            state.waiting.removeFirst(batch.count)
            return batch
        }
        guard !batch.isEmpty else { return }
        Task(executorPreference: loop) { await self.send(batch) }
    }

    private func send(_ batch: [CallSpan]) async {
        var options = CallOptions()
        options.timeoutNanoseconds = EdgeLimits.spanTimeoutNanoseconds
        let client = API.TraceServiceClient(channel)
        do {
            let answer = try await client.export(Self.request(batch), options)
            let rejected = Int(clamping: answer.partialSuccess?.rejectedSpans ?? 0)
            let refused = min(max(0, rejected), batch.count)
            exported.add(batch.count - refused)
            if refused > 0 { dropped.add(refused) }
        } catch {
            dropped.add(batch.count)
        }
        let isBehind = state.withLock { state in
            state.isSending = false
            return state.waiting.count >= EdgeLimits.spanBatch
        }
        if isBehind { send() }
    }

    private static func request(_ batch: [CallSpan]) -> API.ExportTraceServiceRequest {
        API.ExportTraceServiceRequest(resourceSpans: [
            API.ResourceSpans(
                resource: API.Resource(attributes: [text("service.name", "tadamun-edge")]),
                scopeSpans: [
                    API.ScopeSpans(
                        scope: API.InstrumentationScope(name: "edge"), spans: batch.map(span))
                ])
        ])
    }

    private static func span(_ call: CallSpan) -> API.Span {
        // Microseconds since 1970, far from what 64 bits of nanoseconds hold until 2262.
        let end = UInt64(clamping: call.endedAt.microseconds).multipliedReportingOverflow(by: 1_000)
        let start = end.partialValue.subtractingReportingOverflow(
            UInt64(clamping: call.nanoseconds))
        let names = call.name.split(separator: "/", maxSplits: 1)
        var attributes = [
            text("rpc.system", "grpc"), text("rpc.service", String(names.first ?? "")),
            text("rpc.method", names.count == 2 ? String(names[1]) : ""),
            API.KeyValue(
                key: "rpc.grpc.status_code",
                value: API.AnyValue(value: .intValue(Int64(call.code.rawValue)))),
        ]
        if let backend = call.backend { attributes.append(text("tadamun.backend", backend)) }
        if let address = call.address { attributes.append(text("server.address", address)) }
        return API.Span(
            traceId: bytes(call.trace.trace.high) + bytes(call.trace.trace.low),
            spanId: bytes(call.trace.span), parentSpanId: call.parent.map(bytes) ?? [],
            name: call.name, kind: .server,
            startTimeUnixNano: start.overflow ? 0 : start.partialValue,
            endTimeUnixNano: end.partialValue, attributes: attributes,
            status: API.SpanStatus(code: isFault(call.code) ? .error : .unset))
    }

    /// Whether a status is the server's fault (OpenTelemetry's conventions for gRPC servers).
    private static func isFault(_ code: StatusCode) -> Bool {
        switch code {
        case .unknown, .deadlineExceeded, .unimplemented, .internal, .unavailable, .dataLoss: true
        default: false
        }
    }

    private static func text(_ key: String, _ value: String) -> API.KeyValue {
        API.KeyValue(key: key, value: API.AnyValue(value: .stringValue(value)))
    }

    private static func bytes(_ number: UInt64) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}
