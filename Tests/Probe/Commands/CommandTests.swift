import Testing

@testable import ProbeCommands
@testable import ProbeJourney

struct CommandTests {
    @Test func `every command shows its options and examples, and its examples are read`() throws {
        #expect(Set(Probe.commands.map(\.name)).count == Probe.commands.count)
        for command in Probe.commands {
            let names = command.options.map(\.name)
            #expect(Set(names).count == names.count, "\(command.name)")
            #expect(!command.examples.isEmpty && !command.details.isEmpty)
            for name in names { #expect(command.help.contains(name)) }
            for example in command.examples {
                let all = example.split { $0 == " " || $0.isNewline }.map(String.init)
                let words = all.filter { !["\\", ">", "<"].contains($0.prefix(1)) }
                #expect(words.first == command.name)
                // Quoted JSON falls into several words here; the options are what is tried.
                #expect(throws: Never.self) {
                    _ = try Words(words.dropFirst(), options: command.options)
                }
            }
        }
    }

    @Test func `an option means the same in every command`() {
        var kinds: [String: String] = [:]
        for option in Probe.commands.flatMap(\.options) {
            let kind = option.value.map { "\($0)" } ?? "flag"
            // Data may come from standard input where the requests are a stream.
            guard option.name != "--data" else { continue }
            #expect(kinds[option.name] ?? kind == kind, "\(option.name)")
            kinds[option.name] = kind
        }
    }

    private static let options: [Option] =
        .output + [
            Option("--days", .number, ""), Option("--wait", .duration, ""),
            Option("--metadata", .text("NAME=VALUE"), ""), Option("--once", nil, ""),
        ]

    @Test func `words are read in any order, and values behind a space or an equals sign`() throws {
        let words = try Words(
            ["a", "--days", "7", "b", "--wait=250ms", "--once", "--metadata", "x=1=2"],
            options: Self.options)
        #expect(words.operands == ["a", "b"])
        #expect(try words.number("--days", in: 1...9, default: 1) == 7)
        #expect(try words.duration("--wait", default: .zero) == .milliseconds(250))
        #expect(words.has("--once") && !words.has("--output"))
        #expect(words.all("--metadata") == ["x=1=2"])
        #expect(try words.operands("A", "B") == ["a", "b"])
    }

    @Test(arguments: [
        ["--nothing"], ["--days"], ["--once=1"], ["--output", "xml"], ["--output=xml"], ["---"],
    ])
    func `words that cannot be followed are refused`(words: [String]) {
        #expect(throws: UsageError.self) { try Words(words, options: Self.options) }
    }

    @Test(arguments: [
        ["--days", "0"], ["--days", "x"], ["--days", "99999999999999999999"], ["--wait", "5"],
        ["--wait", "99999999d"],
    ])
    func `values that are none are refused`(line: [String]) throws {
        let words = try Words(line, options: Self.options)
        #expect(throws: UsageError.self) {
            _ = try words.number("--days", in: 1...9, default: 1)
            _ = try words.duration("--wait", default: .zero)
        }
    }

    @Test func `operands that lack or are too many are named`() throws {
        let words = try Words(["a", "b"], options: [])
        let few = #expect(throws: UsageError.self) { try words.operands("A", "B", "C") }
        #expect(few?.description == "C is missing")
        let many = #expect(throws: UsageError.self) { try words.operands("A") }
        #expect(many?.description == "b is one word too many")
    }

    @Test(arguments: [
        (["tadamun-probe", "he"], "health help"), (["tadamun-probe", "certs", "--da"], "--days"),
        (["tadamun-probe", "call", "x", "--output", "j"], "json"),
        (["tadamun-probe", "journey", "--step", "cov"], "cover"),
        (["tadamun-probe", "completion", "z"], "zsh"),
        (["tadamun-probe", "certs", "--days", ""], ""),
    ])
    func `bash completes commands, options and choices`(words: [String], expected: String) throws {
        let script = """
            \(Completion.bash(Probe.commands))
            COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
            COMP_CWORD=\(words.count - 1)
            _tadamun_probe
            echo "${COMPREPLY[@]}"
            """
        #expect(try output(of: "/bin/bash", ["-c", script]) == expected)
    }

    @Test(arguments: [
        ("", ""), ("  a b\t", "a b"), ("\r\ntoken\n", "token"), ("\n", ""),
    ])
    func `spaces around a token are no part of it`(text: String, trimmed: String) {
        #expect(text.trimmed == trimmed)
    }
}
