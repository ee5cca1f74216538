import Base
import Config
import EdgeProxy
import EdgeRouting
import Glibc
import IO
import ServiceKit
import Telemetry

/// The program from the command line to the orderly end.
enum RunningEdge {
    private static let program = "tadamun-edge"

    /// SIGTERM and SIGINT let the calls in flight end, a second one ends the process at once; SIGHUP
    /// reads the configuration file again, as does a change of it.
    static func main() {
        Signals.hold()
        do {
            let arguments = try Arguments(CommandLine.arguments.dropFirst(), program: program)
            var settings = try EdgeSettings(file: arguments.configuration)
            if let listen = arguments.listen { settings.listeners[0].address = listen }
            switch arguments.command {
            case .serve: try serve(settings, arguments.configuration)
            case .checkConfiguration:
                _ = try makeEdge(settings, MetricRegistry(), makeLogger(settings, nil))
                say("\(arguments.configuration) is sound")
            default:
                throw ProgramError("\(program) --config FILE [--listen ADDRESS] [--check-config]")
            }
            exit(0)
        } catch {
            put("\(program): \(error)", STDERR_FILENO)
            exit(2)
        }
    }

    private static func serve(_ settings: EdgeSettings, _ path: String) throws {
        let metrics = MetricRegistry()
        let dropped = metrics.counter(
            "log_lines_dropped_total", help: "Log lines that found no room to wait in.")
        let writer = try LogWriter(descriptor: STDERR_FILENO, dropped: dropped)
        let logger = try makeLogger(settings, writer)
        let edge = try makeEdge(settings, metrics, logger)
        let bound = try edge.start()
        if let address = settings.admin {
            say("admin \(try edge.openAdmin(address, pages(edge, metrics)))")
        }
        edge.runBlocking { await edge.untilKeysAsked() }
        for (name, address) in bound.dropFirst() { say("\(name) \(address)") }
        say("ready \(bound.first?.address ?? "")")
        let file = try follow(path, edge, logger)
        defer { file.stop() }
        while Signals.wait() == .reload { reload(path, edge, logger) }
        _ = try startThread(named: "stop") {
            Signals.waitForStop()
            _exit(1)
        }
        edge.runBlocking { await edge.drain() }
        edge.stop()
        writer.close()
    }

    private static func makeEdge(
        _ settings: EdgeSettings, _ metrics: MetricRegistry, _ logger: Logger
    ) throws -> Edge {
        try Edge(settings, clock: try Clock.system(), metrics: metrics, logger: logger)
    }

    private static func makeLogger(
        _ settings: EdgeSettings, _ writer: LogWriter?
    ) throws -> Logger {
        let clock = try Clock.system()
        return Logger(
            program: program, level: settings.log.level, clock: { clock.now },
            sink: { writer?.write($0) })
    }

    // MARK: Changes

    private static func reload(_ path: String, _ edge: Edge, _ logger: Logger) {
        do throws(ConfigurationError) {
            take(.success(try EdgeSettings(file: path)), edge, logger)
        } catch {
            take(.failure(error), edge, logger)
        }
    }

    private static func take(
        _ settings: Result<EdgeSettings, ConfigurationError>, _ edge: Edge, _ logger: Logger
    ) {
        do {
            let settings = try settings.get()
            try edge.use(settings)
            logger.level = settings.log.level
            logger.info("configuration read again; listeners and certificates' paths at next start")
        } catch {
            logger.error("configuration refused", ["error": .text("\(error)")])
        }
    }

    private static func follow(
        _ path: String, _ edge: Edge, _ logger: Logger
    ) throws(ConfigurationError) -> FileReloader<EdgeSettings, ConfigurationError> {
        let file = try FileReloader(files: [path]) { settings in
            take(settings, edge, logger)
        } make: { _ throws(ConfigurationError) in
            try EdgeSettings(file: path)
        }
        edge.follow(file)
        return file
    }

    // MARK: What operators see

    private static func pages(_ edge: Edge, _ metrics: MetricRegistry) -> AdminServer.Pages {
        [
            "/metrics": {
                AdminPage(
                    contentType: "text/plain; version=0.0.4; charset=utf-8",
                    body: metrics.prometheusText())
            },
            "/": {
                AdminPage(contentType: "text/html; charset=utf-8", body: edge.statusPage())
            },
            "/healthz": {
                edge.isDraining
                    ? AdminPage(code: 503, body: "draining\n") : AdminPage(body: "serving\n")
            },
        ]
    }

    private static func say(_ line: String) {
        put(line, STDOUT_FILENO)
    }

    private static func put(_ line: String, _ descriptor: Int32) {
        let bytes = Array("\(line)\n".utf8)
        _ = write(descriptor, bytes, bytes.count)
    }
}
