import IO

/// One command of the program: what it takes, and what it does.
struct Command: Sendable {
    let name: String
    /// One line.
    let summary: String
    /// How its operands are written.
    let operands: String
    let options: [Option]
    /// What its exit codes mean, and whatever else one must know.
    let details: String
    let examples: [String]
    /// Does it; the exit code is 0 where all is well and 1 where it is not.
    let run: @Sendable (Words, Context) async throws -> Int32

    /// What every command is given.
    struct Context: Sendable {
        let console: Console
        let group: EventLoopGroup
    }

    /// What `help NAME` and `NAME --help` print.
    var help: String {
        let width = options.map { Self.form($0).count }.max() ?? 0
        let lines = options.map { option in
            let form = Self.form(option)
            return "  \(form)\(String(repeating: " ", count: width - form.count))  \(option.help)"
        }
        let uses = examples.map { "  tadamun-probe \($0)" }
        return """
            usage: tadamun-probe \(name)\(operands.isEmpty ? "" : " \(operands)") [options]

            \(summary)

            \(details)

            options:
            \(lines.joined(separator: "\n"))

            examples:
            \(uses.joined(separator: "\n"))
            """
    }

    private static func form(_ option: Option) -> String {
        option.value.map { "\(option.name) \($0.shown)" } ?? option.name
    }
}
