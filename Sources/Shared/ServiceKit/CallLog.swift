internal import RPC
internal import Telemetry

/// Writes how calls ended: failures that a service must explain, and every call at level debug. No
/// request, answer or name stands in it.
struct CallLog: ServerInterceptor {
    let logger: Logger

    func finished(_ call: Call, _ status: StatusCode, nanoseconds: Int64) {
        switch status {
        case .unknown, .internal, .dataLoss, .unimplemented:
            line(call, status, nanoseconds) { logger, fields in logger.warning("call", fields) }
        default:
            guard logger.level == .debug else { return }
            line(call, status, nanoseconds) { logger, fields in logger.debug("call", fields) }
        }
    }

    private func line(
        _ call: Call, _ status: StatusCode, _ nanoseconds: Int64,
        _ write: (Logger, KeyValuePairs<String, LogValue>) -> Void
    ) {
        let traced = call.metadata["traceparent"].flatMap { TraceContext(traceparent: $0) }
        write(
            traced.map { logger.with($0) } ?? logger,
            [
                "service": .text(call.serviceName), "method": .text(call.methodName),
                "status": .text(status.name), "microseconds": .integer(Int(nanoseconds / 1_000)),
            ])
    }
}
