import Glibc
import ProbeCommands

/// `tadamun-probe`: looks at a suite as its users and operators see it.
@main
enum ProbeProgram {
    static func main() {
        exit(Probe.run(CommandLine.arguments.dropFirst()))
    }
}
