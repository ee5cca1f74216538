import JSON
import ProbeJourney

extension Command {
    static let audit = Command(
        name: "audit", summary: "whether the services' audit chains are whole",
        operands: "verify [SERVICE...]", options: .suite + .output,
        details: """
            It runs the services' own `audit verify` on their stores, which must be on this machine
            and readable. The exit code is 1 where a chain is broken or cannot be read.
            """,
        examples: [
            "audit verify --suite run/suite.json", "audit verify claims --suite run/suite.json",
        ]
    ) { words, context in
        guard words.operands.first == "verify" else {
            throw UsageError("what is to be done? tadamun-probe audit verify --suite FILE")
        }
        guard let file = words.text("--suite") else { throw UsageError("--suite FILE is missing") }
        let suite = try SuiteFile(file)
        let named = Array(words.operands.dropFirst())
        for name in named where !JourneySettings.services.contains(name) {
            let names = JourneySettings.services.joined(separator: ", ")
            throw UsageError("\(name) is no service; there are: \(names)")
        }
        var isWhole = true
        for name in named.isEmpty ? JourneySettings.services : named {
            do {
                tell(name, isWhole: true, try suite.settings.auditVerified(name), context.console)
            } catch {
                isWhole = false
                tell(name, isWhole: false, "\(error)", context.console)
            }
        }
        return isWhole ? 0 : 1
    }

    private static func tell(
        _ name: String, isWhole: Bool, _ answer: String, _ console: Console
    ) {
        console.tell(
            "\(name)  \(isWhole ? "whole" : "NOT VERIFIED")  \(answer)",
            ["service": .string(name), "whole": .bool(isWhole), "answer": .string(answer)])
    }
}
