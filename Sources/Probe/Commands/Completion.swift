extension Command {
    static let completion = Command(
        name: "completion", summary: "prints the completion for a shell", operands: "bash|zsh",
        options: [],
        details: "What it prints is read by the shell when it starts.",
        examples: [
            "completion bash >/etc/bash_completion.d/tadamun-probe",
            "completion zsh >/usr/local/share/zsh/site-functions/_tadamun-probe",
        ]
    ) { words, context in
        switch try words.operands("bash or zsh")[0] {
        case "bash": context.console.line(Completion.bash(Probe.commands))
        case "zsh": context.console.line(Completion.zsh(Probe.commands))
        default: throw UsageError("there is completion for bash and zsh")
        }
        return 0
    }
}

/// What shells complete, from the commands' own options.
enum Completion {
    /// A function of bash: commands first, then a command's options, files and choices.
    static func bash(_ commands: [Command]) -> String {
        let names = commands.map(\.name).joined(separator: " ")
        let cases = commands.filter { !$0.options.isEmpty }.map { command in
            let options = command.options.map(\.name).joined(separator: " ")
            return "        \(command.name)) options=\"\(options)\" ;;"
        }
        return """
            # Completion of tadamun-probe for bash.
            _tadamun_probe() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options
                if [ "$COMP_CWORD" -eq 1 ]; then
                    COMPREPLY=($(compgen -W "\(names) help" -- "$word"))
                    return
                fi
                case $before in
            \(values(commands).joined(separator: "\n"))
                esac
                case ${COMP_WORDS[1]} in
            \(cases.joined(separator: "\n"))
                    completion) options="bash zsh" ;;
                    help) options="\(names)" ;;
                esac
                COMPREPLY=($(compgen -W "$options" -- "$word"))
            }
            complete -F _tadamun_probe tadamun-probe
            """
    }

    /// The same for zsh, which can run bash's functions.
    static func zsh(_ commands: [Command]) -> String {
        """
        #compdef tadamun-probe
        autoload -U +X bashcompinit && bashcompinit
        \(bash(commands))
        """
    }

    /// What follows an option: one line for each name, since a name means the same everywhere.
    private static func values(_ commands: [Command]) -> [String] {
        var seen: Set<String> = []
        var lines: [String] = []
        for option in commands.flatMap(\.options) where seen.insert(option.name).inserted {
            switch option.value {
            case .file: lines.append(reply(option.name, "-f"))
            case .choice(let choices):
                lines.append(reply(option.name, "-W \"\(choices.joined(separator: " "))\""))
            case .text, .duration, .number: lines.append("        \(option.name)) return ;;")
            case nil: break
            }
        }
        return lines
    }

    private static func reply(_ name: String, _ words: String) -> String {
        "        \(name)) COMPREPLY=($(compgen \(words) -- \"$word\")); return ;;"
    }
}
