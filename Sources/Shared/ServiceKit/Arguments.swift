/// The command line that every program of the suite understands.
package struct Arguments: Sendable {
    /// What is to be done.
    package enum Command: Hashable, Sendable {
        case serve
        /// Reads and checks the configuration and all that it names, and opens nothing.
        case checkConfiguration
        case backup(to: String)
        case restore(from: String)
        /// The store's own integrity.
        case verify
        /// The audit chain, by these files of public keys, or else by the configuration's own key.
        case verifyAudit(keys: [String])
        /// A command of the program's own, with what follows it.
        case own(String, [String])
    }

    package private(set) var command = Command.serve
    package private(set) var configuration = ""
    /// In the place of the configuration's.
    package private(set) var listen: String?
    package private(set) var data: String?

    package static func usage(_ program: String) -> String {
        """
        \(program) --config FILE [--listen ADDRESS] [--data FOLDER] [--check-config]
        \(program) backup TARGET | restore SOURCE | verify --config FILE [--data FOLDER]
        \(program) audit verify [PUBLIC-KEY…] --config FILE [--data FOLDER]
        """
    }

    /// Reads the words after the program's name. Throws what is wrong with them.
    package init(_ words: some Collection<String>, program: String) throws(ProgramError) {
        let usage = Self.usage(program)
        var rest = words.dropFirst(0)[...]
        var free: [String] = []
        while let word = rest.popFirst() {
            switch word {
            case "--config", "--listen", "--data":
                guard let value = rest.popFirst() else {
                    throw ProgramError("\(word) needs a value\n\(usage)")
                }
                switch word {
                case "--config": configuration = value
                case "--listen": listen = value
                default: data = value
                }
            case "--check-config": command = .checkConfiguration
            default: free.append(word)
            }
        }
        guard !configuration.isEmpty else { throw ProgramError("--config is missing\n\(usage)") }
        guard let first = free.first else { return }
        guard command == .serve else {
            throw ProgramError("--check-config stands alone\n\(usage)")
        }
        switch (first, free.count) {
        case ("backup", 2): command = .backup(to: free[1])
        case ("restore", 2): command = .restore(from: free[1])
        case ("verify", 1): command = .verify
        case ("audit", 2...) where free[1] == "verify":
            command = .verifyAudit(keys: Array(free.dropFirst(2)))
        case ("backup", _), ("restore", _), ("verify", _), ("audit", _):
            throw ProgramError(usage)
        default: command = .own(first, Array(free.dropFirst()))
        }
    }
}
