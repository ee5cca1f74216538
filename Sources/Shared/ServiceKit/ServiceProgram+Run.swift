internal import Base
internal import Config
internal import Glibc
internal import IO
internal import Law
internal import RPC
internal import Store
internal import TLS
internal import Telemetry

extension ServiceProgram {
    /// Reads the command line and does what it says, until it is done or the program is told to end.
    /// SIGTERM and SIGINT let the calls in flight end, a second one ends the process at once; SIGHUP
    /// reads the configuration file again.
    package static func main() {
        Signals.hold()
        let program = "tadamun-\(name)"
        do {
            let arguments = try Arguments(CommandLine.arguments.dropFirst(), program: program)
            var settings = try ServiceSettings<Settings>(file: arguments.configuration)
            if let listen = arguments.listen { settings.listen = listen }
            if let data = arguments.data { settings.data = data }
            try perform(arguments, settings)
            exit(0)
        } catch {
            put("\(program): \(error)", STDERR_FILENO)
            exit(2)
        }
    }

    private static func perform(
        _ arguments: Arguments, _ settings: ServiceSettings<Settings>
    ) throws {
        switch arguments.command {
        case .serve:
            try RunningService<Self>(settings).serve(rereading: arguments.configuration)
        case .checkConfiguration:
            try check(settings)
            say("\(arguments.configuration) is sound")
        case .backup(let target):
            try openStore(settings).backup(to: target)
            say("backed up to \(target)")
        case .restore(let source):
            try Database.restore(from: source, folder: settings.data)
            say("restored from \(source)")
        case .verify:
            let faults = try openStore(settings).integrityFaults()
            guard faults.isEmpty else {
                throw ProgramError("the store is damaged: \(faults.joined(separator: "; "))")
            }
            say("the store is sound")
        case .own(let command, let words):
            let text = try RunningService<Self>(settings).perform { context in
                try await perform(command, words, context, settings.own)
            }
            say(text)
        }
    }

    private static func openStore(_ settings: ServiceSettings<Settings>) throws -> Database {
        try Database(
            folder: settings.data, migrations: allMigrations, metrics: MetricRegistry())
    }

    /// Reads what the configuration names, as a start would, and opens neither store nor port.
    private static func check(_ settings: ServiceSettings<Settings>) throws {
        _ = try LawSet(folder: settings.law, service: name)
        _ = try TLSReloader(
            settings.tls.server, metrics: TLSMetrics(registry: MetricRegistry()), report: { _ in })
        _ = try AllowList(settings.callers)
        _ = try settings.readSecret()
        _ = try Clock.system()
    }
}

func say(_ line: String) {
    put(line, STDOUT_FILENO)
}

func put(_ line: String, _ descriptor: Int32) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(descriptor, bytes, bytes.count)
}
