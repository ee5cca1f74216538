import Base
import Config
import Glibc
import IO
import InteropService
import RPC
import TLS
import Telemetry

/// Serves what tests and benchmarks call, with all that a service of the suite has switched on,
/// until it is told to end.
enum InteropServer {
    /// SIGTERM lets the calls in flight end; a second signal ends the process at once.
    static func run() {
        Signals.hold()
        do {
            let arguments = try Arguments(CommandLine.arguments)
            let limits = try arguments.limits.map { try LimitsFile(file: $0).limits }
            let tested: [any Service] = [EchoHandlers(), TestHandlers()]
            let services = Reflection.adding(to: tested + [Health(of: tested)])
            let metrics = MetricRegistry()
            let logger = try makeLogger(metrics)
            let allowed = try arguments.allow.map {
                try FollowedAllowList($0, services, metrics, logger)
            }

            let group = try EventLoopGroup(loopCount: arguments.loops)
            let server = try Server(
                services, limits: limits ?? ServerLimits(), interceptors: [allowed?.list ?? .open],
                group: group, log: { logger.info("server", ["event": .text($0)]) })
            allowed?.watch(on: group.loops[0])
            let bound = try listen(server, arguments, metrics, logger)
            if let address = arguments.admin {
                let pages = pages(server, metrics)
                say("admin \(try AdminServer(pages, on: group.loops[0]).listen(on: address))")
            }
            say("ready \(bound)")

            Signals.waitForStop()
            stopAtNextSignal()
            runBlocking(on: group.loops[0]) { await server.drain() }
            // The loops end first: exit frees OpenSSL's tables, which a loop that still closes a
            // connection would be using.
            group.stop()
            withExtendedLifetime(allowed) { exit(0) }
        } catch {
            put("interop-server: \(error)", STDERR_FILENO)
            exit(2)
        }
    }

    /// A second signal ends the process at once, whatever runs: without what exit frees.
    private static func stopAtNextSignal() {
        _ = try? startThread(named: "second-signal") {
            Signals.waitForStop()
            _exit(1)
        }
    }

    private static func listen(
        _ server: Server, _ arguments: Arguments, _ metrics: MetricRegistry, _ logger: Logger
    ) throws -> String {
        guard let configuration = arguments.tls else {
            return try server.listen(on: arguments.listen)
        }
        let files = try TLSReloader(
            configuration, metrics: TLSMetrics(registry: metrics),
            report: { logger.warning("tls", ["event": .text($0)]) })
        return try server.listen(on: arguments.listen, tls: files)
    }

    private static func makeLogger(_ metrics: MetricRegistry) throws -> Logger {
        let dropped = metrics.counter(
            "log_lines_dropped_total", help: "Log lines that found no room to wait in.")
        let writer = try LogWriter(descriptor: STDERR_FILENO, dropped: dropped)
        return Logger(
            program: "interop-server", clock: { WallTime(seconds: Int64(time(nil))) },
            sink: { writer.write($0) })
    }

    private static func pages(_ server: Server, _ metrics: MetricRegistry) -> AdminServer.Pages {
        [
            "/metrics": {
                AdminPage(
                    contentType: "text/plain; version=0.0.4; charset=utf-8",
                    body: await server.metricsText() + metrics.prometheusText())
            },
            "/healthz": {
                server.isDraining
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
