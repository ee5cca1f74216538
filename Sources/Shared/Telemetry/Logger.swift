package import Base
import JSON
import Synchronization

/// How much a line matters, in rising order.
package enum LogLevel: Int, Comparable, Sendable, CaseIterable {
    case debug, info, warning, error

    package init?(name: String) {
        guard let level = LogLevel.allCases.first(where: { $0.name == name }) else { return nil }
        self = level
    }

    package var name: String {
        switch self {
        case .debug: "debug"
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }

    package static func < (left: LogLevel, right: LogLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A value in a log line. Personal data has its own case, which keeps the masked form only: a line
/// with the value itself cannot be written by mistake where the type is known.
package enum LogValue: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    case text(String)
    case integer(Int)
    case bool(Bool)

    package static func personal(_ data: some PersonalData) -> LogValue { .text(data.masked) }

    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

/// Writes structured lines: one JSON object each, with time (UTC), level, program and message.
package struct Logger: Sendable {
    private let program: String
    private let clock: @Sendable () -> WallTime
    private let sink: @Sendable ([UInt8]) -> Void
    private let threshold: LogThreshold
    private let context: [(name: String, value: LogValue)]

    /// `sink` takes each line with its end of line; it must not block.
    package init(
        program: String, level: LogLevel = .info, clock: @escaping @Sendable () -> WallTime,
        sink: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.program = program
        self.clock = clock
        self.sink = sink
        threshold = LogThreshold(level)
        context = []
    }

    private init(_ logger: Logger, adding fields: [(name: String, value: LogValue)]) {
        program = logger.program
        clock = logger.clock
        sink = logger.sink
        threshold = logger.threshold
        context = logger.context + fields
    }

    /// A logger that writes these fields into every line.
    package func with(_ fields: KeyValuePairs<String, LogValue>) -> Logger {
        Logger(self, adding: fields.map { ($0.key, $0.value) })
    }

    /// A logger whose lines carry the ids of the trace.
    package func with(_ trace: TraceContext) -> Logger {
        with(["trace_id": .text(trace.traceID), "span_id": .text(trace.spanID)])
    }

    /// The least level written, for this logger and all made from it.
    package var level: LogLevel {
        get { threshold.level }
        nonmutating set { threshold.level = newValue }
    }

    package func debug(
        _ message: StaticString, _ fields: @autoclosure () -> KeyValuePairs<String, LogValue> = [:]
    ) {
        write(.debug, message, fields)
    }

    package func info(
        _ message: StaticString, _ fields: @autoclosure () -> KeyValuePairs<String, LogValue> = [:]
    ) {
        write(.info, message, fields)
    }

    package func warning(
        _ message: StaticString, _ fields: @autoclosure () -> KeyValuePairs<String, LogValue> = [:]
    ) {
        write(.warning, message, fields)
    }

    package func error(
        _ message: StaticString, _ fields: @autoclosure () -> KeyValuePairs<String, LogValue> = [:]
    ) {
        write(.error, message, fields)
    }

    /// Messages are literals, so that data only ever stands in fields, where its type decides.
    private func write(
        _ level: LogLevel, _ message: StaticString,
        _ fields: () -> KeyValuePairs<String, LogValue>
    ) {
        guard level >= threshold.level else { return }
        var line: [UInt8] = []
        line.reserveCapacity(256)
        line.append(contentsOf: #"{"time":"\#(clock())","level":"\#(level.name)","program":"#.utf8)
        JSONText.append(program, to: &line)
        line.append(contentsOf: #","message":"#.utf8)
        JSONText.append("\(message)", to: &line)
        for (name, value) in context { Logger.append(name, value, to: &line) }
        for (name, value) in fields() { Logger.append(name, value, to: &line) }
        line.append(contentsOf: "}\n".utf8)
        sink(line)
    }

    private static func append(_ name: String, _ value: LogValue, to line: inout [UInt8]) {
        line.append(UInt8(ascii: ","))
        JSONText.append(name, to: &line)
        line.append(UInt8(ascii: ":"))
        switch value {
        case .text(let text):
            JSONText.append(text.prefix(TelemetryLimits.logTextCharacters), to: &line)
        case .integer(let number): line.append(contentsOf: String(number).utf8)
        case .bool(let value): line.append(contentsOf: (value ? "true" : "false").utf8)
        }
    }
}

/// The level shared by a logger and those made from it.
private final class LogThreshold: Sendable {
    private let raw: Atomic<Int>

    init(_ level: LogLevel) { raw = Atomic(level.rawValue) }

    var level: LogLevel {
        get { LogLevel(rawValue: raw.load(ordering: .relaxed)) ?? .info }
        set { raw.store(newValue.rawValue, ordering: .relaxed) }
    }
}
