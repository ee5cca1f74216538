import Config
import Glibc
import IO
import ProbeJourney
import Synchronization

/// The command `journey`.
struct JourneyCommand {
    private var config = ""
    private var step: String?
    private var audits = true
    private var form = Report.Form.text

    init(_ words: some Collection<String>) throws(UsageError) {
        var rest = Array(words)[...]
        guard rest.popFirst() == "journey" else { throw UsageError() }
        while let word = rest.popFirst() {
            if word == "--no-audit" {
                audits = false
                continue
            }
            guard let value = rest.popFirst() else { throw UsageError("\(word) needs a value") }
            switch word {
            case "--config": config = value
            case "--step": step = value
            case "--output":
                guard let form = Report.Form(rawValue: value) else {
                    throw UsageError("--output is text or json, not \(value)")
                }
                self.form = form
            default: throw UsageError("\(word) is no option")
            }
        }
        guard !config.isEmpty else { throw UsageError("--config is missing") }
    }

    /// Walks the journey; `true` where every answer was the expected one.
    func run() throws -> Bool {
        let settings = try JourneySettings(file: config)
        let whole = Journey.whole(audits: audits)
        let journey = try step.map(whole.only) ?? whole
        let form = form
        let group = try EventLoopGroup(loopCount: 1)
        // The loops end first: exit frees OpenSSL's tables, which a loop that still closes a
        // connection would be using.
        defer { group.stop() }
        let outcome = Mutex<Result<Bool, any Error>>(.success(false))
        runBlocking(on: group.loops[0]) {
            do {
                let report = Report(form) { ProbeProgram.put($0, STDOUT_FILENO) }
                let walk = try Walk(settings, report: report, group: group)
                let isRight = await journey.take(walk)
                outcome.withLock { $0 = .success(isRight) }
            } catch {
                outcome.withLock { $0 = .failure(error) }
            }
        }
        return try outcome.withLock { try $0.get() }
    }
}
