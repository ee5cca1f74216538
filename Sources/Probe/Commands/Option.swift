/// One option of a command: help, completion and the reading of the command line come from it.
struct Option: Sendable {
    /// What follows an option, and how it is completed.
    enum Value: Sendable {
        case text(String)
        case file
        case duration
        case number
        case choice([String])

        /// How help shows it.
        var shown: String {
            switch self {
            case .text(let name): name
            case .file: "FILE"
            case .duration: "DURATION"
            case .number: "N"
            case .choice(let choices): choices.joined(separator: "|")
            }
        }
    }

    let name: String
    /// `nil` for an option that stands alone.
    let value: Value?
    let help: String

    init(_ name: String, _ value: Value? = nil, _ help: String) {
        self.name = name
        self.value = value
        self.help = help
    }
}

extension [Option] {
    /// How what is found is told.
    static var output: [Option] {
        [Option("--output", .choice(["text", "json"]), "for people, or one JSON object a line")]
    }

    /// Which suite is looked at.
    static var suite: [Option] {
        [Option("--suite", .file, "the suite.json that deploy/up writes: TARGETs by name")]
    }

    /// How servers are reached.
    static var connection: [Option] {
        suite + [
            Option("--authority", .file, "PEM: TLS, and who must have signed the server's"),
            Option("--server-name", .text("NAME"), "what the server's certificate must bear"),
            Option("--certificate", .file, "PEM: what the server is shown (mutual TLS)"),
            Option("--key", .file, "PEM: the key of --certificate"),
            Option("--timeout", .duration, "how long one answer may take (10s)"),
        ]
    }

    /// What stands beside a call.
    static var call: [Option] {
        connection + [
            Option("--token", .text("TEXT|@FILE"), "sent as `authorization: Bearer TEXT`"),
            Option("--metadata", .text("NAME=VALUE"), "a field of metadata; may stand often"),
            Option("--descriptors", .file, "protoc -o FILE --include_imports: no reflection"),
        ]
    }
}
