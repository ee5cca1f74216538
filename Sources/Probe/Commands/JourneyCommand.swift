import Config
import ProbeJourney

extension Command {
    static let journey = Command(
        name: "journey", summary: "walks what people do with the suite and checks every answer",
        operands: "",
        options: .suite + .output + [
            Option("--step", .choice(Journey.whole().steps.map(\.name)), "one step only"),
            Option("--no-audit", nil, "without the step that reads the programs' own folders"),
        ],
        details: """
            It goes through the edge, for cron and alerts. The exit code is 0 where every answer
            was the expected one, 1 where one was not.
            """,
        examples: [
            "journey --suite run/suite.json", "journey --suite run/suite.json --step cover",
        ]
    ) { words, context in
        guard let file = words.text("--suite") else { throw UsageError("--suite FILE is missing") }
        let whole = Journey.whole(audits: !words.has("--no-audit"))
        let journey = try words.text("--step").map(whole.only) ?? whole
        let form = Report.Form(rawValue: context.console.form.rawValue) ?? .text
        let report = Report(form) { context.console.line($0) }
        let walk = try Walk(
            JourneySettings(file: file), report: report, group: context.group)
        return await journey.take(walk) ? 0 : 1
    }
}
