import Base
import Glibc
import IO
import JSON
import Synchronization
import Telemetry
import Testing

struct LoggerTests {
    private final class Lines: Sendable {
        let bytes = Mutex<[UInt8]>([])
        var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
    }

    private func logger(_ lines: Lines, level: LogLevel = .info) -> Logger {
        Logger(program: "claims", level: level, clock: { WallTime(seconds: 0) }) { line in
            lines.bytes.withLock { $0 += line }
        }
    }

    @Test func `a line is one JSON object with its fields`() throws {
        let lines = Lines()
        let trace = TraceContext(random: (1, 2, 3), isSampled: true)
        logger(lines).with(trace).with(["file": "12345678"]).info(
            "file registered", ["lines": 3, "note": "a \"quoted\"\nword", "late": false])
        #expect(
            lines.text == #"{"time":"1970-01-01T00:00:00.000Z","level":"info","program":"claims","#
                + #""message":"file registered","trace_id":"00000000000000010000000000000002","#
                + #""span_id":"0000000000000003","file":"12345678","lines":3,"#
                + #""note":"a \"quoted\"\nword","late":false}"# + "\n")
        _ = try JSONValue(parsing: lines.text)
    }

    @Test func `personal data is written masked`() throws {
        let lines = Lines()
        let person = try #require(RegistrationNumber("123456789", of: .cnss))
        let account = try BankAccount("310810100013070176970116")
        logger(lines).info(
            "refund sent", ["insured": .personal(person), "account": .personal(account)])
        #expect(lines.text.contains(#""insured":"*******89""#))
        #expect(lines.text.contains(#""account":"**********************16""#))
        #expect(!lines.text.contains("123456789"))
    }

    @Test func `lines below the level are not made`() {
        let lines = Lines()
        let logger = logger(lines)
        let asked = Atomic<Int>(0)
        func field() -> LogValue {
            asked.wrappingAdd(1, ordering: .relaxed)
            return "x"
        }
        logger.debug("detail", ["x": field()])
        #expect(lines.text.isEmpty)
        #expect(asked.load(ordering: .relaxed) == 0)
        let child = logger.with(["a": 1])
        logger.level = .debug
        child.debug("detail", ["x": field()])
        #expect(asked.load(ordering: .relaxed) == 1)
        #expect(LogLevel(name: "warning") == .warning)
        #expect(LogLevel(name: "loud") == nil)
    }

    @Test func `a long text is cut`() throws {
        let lines = Lines()
        logger(lines).info("m", ["x": .text(String(repeating: "é", count: 100_000))])
        let object = try #require(JSONValue(parsing: lines.text).objectValue)
        #expect(object["x"]?.stringValue?.count == TelemetryLimits.logTextCharacters)
    }
}

struct LogWriterTests {
    private func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        try #require(Glibc.pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    private func readAll(_ descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count <= 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    @Test func `lines arrive whole and in order`() throws {
        let (reader, writer) = try pipe()
        let log = try LogWriter(
            descriptor: writer, dropped: MetricRegistry().counter("dropped_total", help: ""))
        for number in 0..<1000 { log.write(Array("\(number)\n".utf8)) }
        log.flush()
        log.write(Array("last\n".utf8))
        log.close()
        close(writer)
        let expected = (0..<1000).map { "\($0)\n" }.joined() + "last\n"
        #expect(readAll(reader) == Array(expected.utf8))
        close(reader)
    }

    @Test func `a reader that does not read costs lines and never time`() throws {
        let (reader, writer) = try pipe()
        let dropped = MetricRegistry().counter("dropped_total", help: "")
        let log = try LogWriter(descriptor: writer, dropped: dropped, limit: 100_000)
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 999) + [UInt8(ascii: "\n")]
        for _ in 0..<1000 { log.write(line) }
        #expect(dropped.value > 0)
        let kept = 1000 - dropped.value
        let received = Atomic(0)
        let drain = try startThread(named: "drain") { [self] in
            let bytes = readAll(reader)
            received.store(bytes.count, ordering: .releasing)
        }
        log.close()
        log.write(line)
        close(writer)
        drain.join()
        #expect(received.load(ordering: .acquiring) == kept * 1000)
        close(reader)
    }

    @Test func `a closed reader ends neither the program nor the writer`() throws {
        signal(SIGPIPE, SIG_IGN)
        let (reader, writer) = try pipe()
        close(reader)
        let log = try LogWriter(
            descriptor: writer, dropped: MetricRegistry().counter("dropped_total", help: ""))
        log.write([10])
        log.flush()
        log.close()
        close(writer)
    }
}
