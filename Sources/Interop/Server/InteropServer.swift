import Glibc
import IO
import InteropService
import RPC

/// Serves what tests and benchmarks call, until it is told to end.
enum InteropServer {
    /// SIGTERM lets the calls in flight end; a second signal ends the process at once.
    static func run() {
        Signals.hold()
        do {
            let arguments = try Arguments(CommandLine.arguments)
            let server = try Server(
                [EchoHandlers()], group: try EventLoopGroup(loopCount: arguments.loops))
            say("ready \(try server.listen(on: arguments.listen))")
            Signals.waitForStop()
            Task {
                await server.drain()
                exit(0)
            }
            Signals.waitForStop()
            exit(1)
        } catch {
            complain("interop-server: \(error)")
            exit(2)
        }
    }

    private static func say(_ line: String) {
        put(line, STDOUT_FILENO)
    }

    private static func complain(_ line: String) {
        put(line, STDERR_FILENO)
    }

    private static func put(_ line: String, _ descriptor: Int32) {
        let bytes = Array("\(line)\n".utf8)
        _ = write(descriptor, bytes, bytes.count)
    }
}
