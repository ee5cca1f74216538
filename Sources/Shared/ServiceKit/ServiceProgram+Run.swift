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
            exit((error as? ProgramError)?.exitCode ?? 2)
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
            try StoreFile(folder: settings.data).backup(to: target)
            say("backed up to \(target)")
        case .restore(let source):
            try StoreFile(folder: settings.data).restore(from: source)
            say("restored from \(source)")
        case .verify:
            let faults = try StoreFile(folder: settings.data).integrityFaults()
            guard faults.isEmpty else {
                throw ProgramError(
                    "the store is damaged: \(faults.joined(separator: "; "))", exitCode: 1)
            }
            say("the store is sound")
        case .verifyAudit(let files):
            let finding = try StoreFile(folder: settings.data)
                .verifyAudit(keys: settings.readAuditKeys(files))
            guard case .whole = finding else {
                throw ProgramError("\(finding)", exitCode: 1)
            }
            say("\(finding)")
        case .own(let command, let words):
            let text = try RunningService<Self>(settings).perform { context in
                try await perform(command, words, context, settings.own)
            }
            say(text)
        }
    }

    /// Reads what the configuration names, as a start would, and opens neither store nor port.
    private static func check(_ settings: ServiceSettings<Settings>) throws {
        _ = try LawSet(folder: settings.law, service: name)
        _ = try TLSReloader(
            settings.tls.server, metrics: TLSMetrics(registry: MetricRegistry()), report: { _ in })
        _ = try AllowList(settings.callers)
        _ = try settings.readSecret()
        _ = try settings.readAuditKey()
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
