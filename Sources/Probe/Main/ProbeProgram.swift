import Glibc
import ProbeJourney

/// `tadamun-probe`: looks at a suite as its users see it.
@main
enum ProbeProgram {
    static let usage = """
        usage: tadamun-probe journey --config FILE [--step NAME] [--no-audit] [--output text|json]

          journey   walks what people do with the suite, through its edge, and checks every answer;
                    exit code 0 where each was the expected one, 1 where one was not

          --config FILE        the suite.json that deploy/up writes
          --step NAME          one step only: \(Journey.whole().steps.map(\.name).joined(separator: ", "))
          --no-audit           without the step that reads the programs' own folders
          --output text|json   for people, or one JSON object a line
        """

    static func main() {
        // A reader who goes away ends the report, not the walk.
        signal(SIGPIPE, SIG_IGN)
        do {
            let command = try JourneyCommand(CommandLine.arguments.dropFirst())
            exit(try command.run() ? 0 : 1)
        } catch let error as UsageError {
            put("\(error.description)\(usage)", STDERR_FILENO)
        } catch {
            put("tadamun-probe: \(error)", STDERR_FILENO)
        }
        exit(2)
    }

    static func put(_ line: String, _ descriptor: Int32) {
        var bytes = Array("\(line)\n".utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

/// A command line that cannot be followed, and why; empty where only the usage is asked for.
struct UsageError: Error {
    let description: String

    init(_ reason: String? = nil) {
        description = reason.map { "tadamun-probe: \($0)\n" } ?? ""
    }
}
