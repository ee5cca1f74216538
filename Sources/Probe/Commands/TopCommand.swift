import Base
import Glibc
import IO
import JSON

extension Command {
    static let top = Command(
        name: "top", summary: "the suite live: rates, times, errors and queues, by method",
        operands: "",
        options: .suite + .output + [
            Option("--admin", .text("NAME=HOST:PORT"), "a program's admin port; may stand often"),
            Option("--interval", .duration, "the time between two looks (2s)"),
            Option("--once", nil, "two looks and their difference, then the end: for scripts"),
        ],
        details: """
            The programs are asked for their metrics on their admin ports. Ctrl-C ends it and gives
            the terminal back. With --once the exit code is 1 where a program does not answer.
            """,
        examples: [
            "top --suite run/suite.json", "top --suite run/suite.json --once --output json",
            "top --admin edge=127.0.0.1:7543 --interval 5s",
        ]
    ) { words, context in
        let pause = try words.duration("--interval", default: .seconds(2))
        guard pause >= .milliseconds(100) else { throw UsageError("--interval is at least 100ms") }
        var top = Top(programs: try programs(words), console: context.console)
        let isScreen = !words.has("--once") && context.console.form == .text && isatty(1) == 1
        await top.look()
        if isScreen { context.console.enter() }
        while true {
            try await context.group.loops[0].sleep(nanoseconds: pause.wholeNanoseconds)
            let view = await top.look()
            if isScreen {
                context.console.show(Screen.fit(["\(top.title)   Ctrl-C ends", ""] + view.lines))
            } else {
                context.console.tell(view.lines.joined(separator: "\n"), view.json)
            }
            if words.has("--once") { return view.allUp ? 0 : 1 }
        }
    }

    private static func programs(_ words: Words) throws -> [(name: String, address: String)] {
        var programs: [(name: String, address: String)] = []
        for text in words.all("--admin") {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, Address(parts[1]) != nil else {
                throw UsageError("--admin is NAME=HOST:PORT, not \(text)")
            }
            programs.append((parts[0], parts[1]))
        }
        if let file = words.text("--suite") {
            for program in try SuiteFile(file).programs {
                if let admin = program.admin { programs.append((program.name, admin)) }
            }
        }
        guard !programs.isEmpty else {
            throw UsageError("whom to ask? --suite FILE, or --admin NAME=HOST:PORT")
        }
        return programs
    }
}

/// Looks at the suite again and again.
private struct Top {
    let programs: [(name: String, address: String)]
    let console: Console
    private var last: [SuiteView.Look] = []
    private var lastAt = ContinuousClock.now

    init(programs: [(name: String, address: String)], console: Console) {
        self.programs = programs
        self.console = console
    }

    /// What has been done since the last look.
    @discardableResult
    mutating func look() async -> SuiteView {
        let pool = OffloadPool.resolving
        let looks = await withTaskGroup(of: (Int, String?).self) { tasks in
            for (index, program) in programs.enumerated() {
                tasks.addTask {
                    let page = await pool.run { AdminPage.fetch("/metrics", from: program.address) }
                    return (index, page ?? nil)
                }
            }
            return await tasks.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
        }
        let now = ContinuousClock.now
        let seconds = lastAt.duration(to: now) / .seconds(1)
        let after = programs.enumerated().map { index, program in
            (name: program.name, page: looks[index].map(PrometheusText.init))
        }
        defer { (last, lastAt) = (after, now) }
        return SuiteView(last, after, seconds: seconds)
    }

    var title: String { "tadamun  \(WallTime(seconds: Int64(time(nil))))" }
}

/// The terminal's size.
private enum Screen {
    /// The lines as far as they fit.
    static func fit(_ lines: [String]) -> [String] {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0
        else { return lines }
        return lines.prefix(Int(size.ws_row) - 1).map { String($0.prefix(Int(size.ws_col))) }
    }
}
