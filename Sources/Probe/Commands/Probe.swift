import Glibc
import IO
import Synchronization

/// `tadamun-probe`: what operators hold in their hands.
package enum Probe {
    static let commands: [Command] = [
        .health, .list, .describe, .call, .bench, .certs, .timing, .top, .journey, .audit,
        .completion,
    ]

    /// Does what the command line says. The exit code is 0 where all is well, 1 where it is not, 2
    /// where nothing could be done.
    package static func run(_ arguments: some Collection<String>) -> Int32 {
        // A reader who goes away, and Ctrl-C, end the program in order: the terminal is given back.
        Signals.hold()
        guard let name = arguments.first else {
            Console.put(usage, STDERR_FILENO)
            return 2
        }
        let words = Array(arguments.dropFirst())
        if name == "help" || name == "--help" || name == "-h" {
            let command = commands.first { $0.name == words.first }
            Console.put(command.map { "\($0.help)\n" } ?? usage, STDOUT_FILENO)
            return words.isEmpty || command != nil ? 0 : 2
        }
        guard let command = commands.first(where: { $0.name == name }) else {
            Console.put("tadamun-probe: there is no command \(name)\n\n\(usage)", STDERR_FILENO)
            return 2
        }
        if words.contains("--help") || words.contains("-h") {
            Console.put("\(command.help)\n", STDOUT_FILENO)
            return 0
        }
        do {
            let read = try Words(words, options: command.options)
            let console = Console(Console.Form(rawValue: read.text("--output") ?? "") ?? .text)
            return try run(command, read, console)
        } catch let error as UsageError {
            Console.put(
                "tadamun-probe: \(error)\ntry: tadamun-probe help \(name)\n", STDERR_FILENO)
        } catch {
            Console.put("tadamun-probe: \(error)\n", STDERR_FILENO)
        }
        return 2
    }

    private static func run(
        _ command: Command, _ words: Words, _ console: Console
    ) throws -> Int32 {
        _ = try startThread(named: "signals") {
            Signals.waitForStop()
            console.leave()
            // Not `exit`: it frees OpenSSL's tables, which a loop may be using.
            _exit(command.name == Command.top.name ? 0 : 130)
        }
        let group = try EventLoopGroup(loopCount: 1)
        let outcome = Mutex<Result<Int32, any Error>>(.success(2))
        runBlocking(on: group.loops[0]) {
            do {
                let code = try await command.run(words, .init(console: console, group: group))
                outcome.withLock { $0 = .success(code) }
            } catch {
                outcome.withLock { $0 = .failure(error) }
            }
        }
        console.leave()
        // The loops end first, for the same reason.
        group.stop()
        return try outcome.withLock { try $0.get() }
    }

    private static var usage: String {
        let width = commands.map(\.name.count).max() ?? 0
        let lines = commands.map {
            let space = String(repeating: " ", count: width - $0.name.count)
            return "  \($0.name)\(space)  \($0.summary)"
        }
        return """
            usage: tadamun-probe COMMAND [options]

            \(lines.joined(separator: "\n"))

            `tadamun-probe help COMMAND` shows its options and examples. A TARGET is HOST:PORT,
            unix:PATH, or a program's name with --suite. The exit code is 0 where all is well, 1
            where it is not, 2 where nothing could be done.

            """
    }
}
