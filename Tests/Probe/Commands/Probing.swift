import Glibc
import IO
import InteropService
import RPC
import Synchronization

@testable import ProbeCommands

/// Runs commands as the program does, and keeps what they write.
struct Probing: ~Copyable {
    private let group: EventLoopGroup

    /// What a command wrote, and its exit code.
    struct Outcome {
        let code: Int32
        /// Lines of standard output and of standard error.
        let lines: [String]
        let notes: [String]
    }

    private final class Written: Sendable {
        let text = Mutex<(output: String, errors: String)>(("", ""))
    }

    init() throws {
        group = try EventLoopGroup(loopCount: 1)
    }

    deinit {
        group.stop()
    }

    func run(_ command: Command, _ words: String...) async throws -> Outcome {
        let read = try Words(words, options: command.options)
        let written = Written()
        let form = Console.Form(rawValue: read.text("--output") ?? "") ?? .text
        let console = Console(form) { text, descriptor in
            written.text.withLock {
                if descriptor == STDOUT_FILENO { $0.output += text } else { $0.errors += text }
            }
        }
        let code = try await command.run(read, .init(console: console, group: group))
        let text = written.text.withLock { $0 }
        return Outcome(
            code: code, lines: text.output.split(separator: "\n").map(String.init),
            notes: text.errors.split(separator: "\n").map(String.init))
    }
}

/// A server with the interop services, health and reflection.
final class ServerUnderProbe: Sendable {
    let health: Health
    let server: Server
    let address: String

    init() throws {
        let services: [any Service] = [EchoHandlers(), TestHandlers()]
        health = Health(of: services)
        server = try Server(Reflection.adding(to: services + [health]))
        address = try server.listen(on: "127.0.0.1:0")
    }

    deinit {
        server.stop()
    }
}
