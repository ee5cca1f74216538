internal import Base
internal import Config
internal import Crypto
internal import Files
internal import Glibc
internal import IO
internal import Law
internal import RPC
internal import Store
internal import Synchronization
internal import TLS
internal import Telemetry

/// One service in this process: its store, its loops and its peers, and, once it serves, its ports.
final class RunningService<Program: ServiceProgram>: Sendable {
    private let settings: ServiceSettings<Program.Settings>
    private let context: ServiceContext
    private let logWriter: LogWriter
    private let background = BackgroundWork()

    /// Opens the store; connects to nobody and listens nowhere.
    init(_ settings: ServiceSettings<Program.Settings>) throws {
        self.settings = settings
        let metrics = MetricRegistry()
        let clock = try Clock.system()
        let law = try LawSet(folder: settings.law, service: Program.name)
        let secret = try settings.readSecret()
        let dropped = metrics.counter(
            "log_lines_dropped_total", help: "Log lines that found no room to wait in.")
        let logWriter = try LogWriter(descriptor: STDERR_FILENO, dropped: dropped)
        let logger = Logger(
            program: "tadamun-\(Program.name)", level: settings.logLevel, clock: { clock.now },
            sink: { logWriter.write($0) })
        let group = try EventLoopGroup(loopCount: settings.loops)
        let tls = try TLSReloader(
            settings.tls.client, metrics: TLSMetrics(registry: metrics, role: "client"),
            report: { logger.warning("tls", ["event": .text($0)]) })
        tls.watch(on: group.loops[0])
        let channels = try settings.peers.mapValues { peer in
            var options = ChannelOptions()
            options.tls = ClientTLS(serverName: peer.name) { tls.current }
            options.interceptors = [CallerForwarding(program: Program.certificateName)]
            return try Channel(peer.address, options: options, group: group)
        }
        let database = try Database(
            folder: settings.data, migrations: Program.allMigrations, metrics: metrics)
        self.logWriter = logWriter
        context = ServiceContext(
            name: Program.name, database: database, law: law, logger: logger, metrics: metrics,
            group: group, clock: clock, random: .secure, secret: secret,
            idempotencySeconds: settings.idempotencySeconds, channels: channels)
    }

    /// Serves until the program is told to end, and drains. `path` is the configuration file, which a
    /// SIGHUP reads again.
    func serve(rereading path: String) throws {
        let (server, allowList, services) = try open()
        while Signals.wait() == .reload { reread(path, allowList, services) }
        try startSecondStop()
        context.stop.stop()
        runBlocking(on: context.group.loops[0]) { [background] in
            await server.drain()
            await background.end()
        }
        close()
    }

    /// Runs one piece of work with the store open, and closes.
    func perform<Value: Sendable>(
        _ body: @escaping @Sendable (ServiceContext) async throws -> Value
    ) throws -> Value {
        let context = context
        let outcome = Outcome<Value>()
        runBlocking(on: context.group.loops[0]) {
            do {
                let value = try await body(context)
                outcome.result.withLock { $0 = .success(value) }
            } catch {
                outcome.result.withLock { $0 = .failure(error) }
            }
        }
        close()
        guard let result = outcome.result.withLock({ $0 }) else {
            throw ProgramError("the work ended without a result")
        }
        return try result.get()
    }

    // MARK: The ports

    private func open() throws -> (Server, AllowList, [any Service]) {
        let logger = context.logger
        let assembly = try Program.assemble(context, settings.own)
        let services = Reflection.adding(
            to: assembly.services + [Health(of: assembly.services)])
        let allowList = try AllowList(settings.callers)
        try allowList.check(against: services)
        let server = try Server(
            services, limits: .amongPrograms,
            interceptors: [
                allowList, CallerAssertion(assertedBy: settings.assertedBy),
                CallLog(logger: logger),
            ] + assembly.interceptors,
            group: context.group, log: { logger.info("server", ["event": .text($0)]) })
        let files = try TLSReloader(
            settings.tls.server, metrics: TLSMetrics(registry: context.metrics),
            report: { logger.warning("tls", ["event": .text($0)]) })
        let bound = try server.listen(on: settings.listen, tls: files)
        if let address = settings.admin {
            let admin = AdminServer(pages(of: server), on: context.group.loops[0])
            say("admin \(try admin.listen(on: address))")
        }
        let upkeep = context.upkeep(
            signing: try settings.readAuditKey(), everySeconds: settings.auditCheckpointSeconds,
            factsKeptSeconds: settings.outboxSeconds)
        background.begin(assembly.background + upkeep, group: context.group, logger: logger)
        say("ready \(bound)")
        return (server, allowList, services)
    }

    private func pages(of server: Server) -> AdminServer.Pages {
        let metrics = context.metrics
        let channels = context.channels.values.sorted { $0.name < $1.name }
        return [
            "/metrics": {
                AdminPage(
                    contentType: "text/plain; version=0.0.4; charset=utf-8",
                    body: await server.metricsText() + Channel.metricsText(of: channels)
                        + metrics.prometheusText())
            },
            "/healthz": {
                server.isDraining
                    ? AdminPage(code: 503, body: "draining\n") : AdminPage(body: "serving\n")
            },
        ]
    }

    // MARK: Changes and the end

    /// Takes over what may change while the program runs, the level of the log and who may call what;
    /// the rest is checked, so that the next start is known to succeed.
    private func reread(_ path: String, _ allowList: AllowList, _ services: [any Service]) {
        do {
            let settings = try ServiceSettings<Program.Settings>(file: path)
            let callers = try AllowList(settings.callers)
            try callers.check(against: services)
            allowList.replace(by: callers)
            context.logger.level = settings.logLevel
            context.logger.info(
                "configuration read again; all but callers and the log's level at next start")
        } catch {
            context.logger.error("configuration refused", ["error": .text("\(error)")])
        }
    }

    /// A second signal while the calls in flight end does not wait for them.
    private func startSecondStop() throws {
        _ = try startThread(named: "stop") {
            Signals.waitForStop()
            _exit(1)
        }
    }

    private func close() {
        context.database.close()
        context.group.stop()
        logWriter.close()
    }
}

private final class Outcome<Value: Sendable>: Sendable {
    let result = Mutex<Result<Value, any Error>?>(nil)
}

extension ServiceProgram {
    /// The DNS name in the program's certificate.
    package static var certificateName: String { "\(name).tadamun.internal" }
}

extension ServiceSettings {
    /// The key that signs the audit chain's checkpoints.
    func readAuditKey() throws -> Ed25519.PrivateKey {
        let pem = try Files.read(auditKey, limit: Limits.keyFileBytes)
        guard let key = Ed25519.PrivateKey(pem: pem) else {
            throw ProgramError("\(auditKey): no Ed25519 private key in PEM")
        }
        return key
    }

    /// The public keys of these PEM files, or else the one that belongs to the configuration's.
    func readAuditKeys(_ files: [String]) throws -> [Ed25519.PublicKey] {
        guard !files.isEmpty else { return [try readAuditKey().publicKey] }
        return try files.map { file in
            guard let key = Ed25519.PublicKey(pem: try Files.read(file, limit: Limits.keyFileBytes))
            else { throw ProgramError("\(file): no Ed25519 public key in PEM") }
            return key
        }
    }

    /// The bytes of the program's secret.
    func readSecret() throws -> [UInt8] {
        let bytes = try Files.read(secret, limit: Limits.secretBytes.upperBound)
        guard Limits.secretBytes.contains(bytes.count) else {
            throw ProgramError(
                "\(secret): a secret has \(Limits.secretBytes.lowerBound) bytes or more")
        }
        return bytes
    }
}
