import Base
package import IO
import Protobuf
import RPC

/// One taking of the journey: what its steps share.
package final class Walk {
    package let settings: JourneySettings
    let sample: Sample
    let edge: Edge
    let loop: EventLoop
    package let report: Report
    var state: JourneyState
    /// Who of the sample has signed in.
    var callers: [Account: Edge.Caller] = [:]

    /// Reads the sample and the state of the walk before; connects with the first call.
    package init(_ settings: JourneySettings, report: Report, group: EventLoopGroup) throws {
        self.settings = settings
        self.report = report
        sample = try Sample(settings.sample)
        edge = try Edge(settings, group)
        loop = group.loops[0]
        state = try JourneyState(kept: settings.state)
    }

    func keepState() throws {
        try state.keep(in: settings.state)
    }

    // MARK: What a step says

    /// Makes a call and tells its answer with the time that it took.
    func tell<Answer>(
        _ text: (Answer) -> BilingualText, by call: () async throws -> Answer
    ) async throws -> Answer {
        let start = ContinuousClock.now
        let answer = try await call()
        report.line(text(answer), start.duration(to: .now))
        return answer
    }

    /// The same where the answer itself is not told.
    @discardableResult
    func tell<Answer>(
        _ french: String, _ arabic: String, by call: () async throws -> Answer
    ) async throws -> Answer {
        try await tell({ _ in BilingualText(french: french, arabic: arabic) }, by: call)
    }

    /// Tells something that needed no call.
    func tell(_ french: String, _ arabic: String) {
        report.line(BilingualText(french: french, arabic: arabic), nil)
    }

    /// Makes a call that must be refused with that status, and with that reason where one is given.
    func refused(
        _ code: StatusCode, _ reason: String? = nil, _ french: String, _ arabic: String,
        by call: () async throws -> some Message
    ) async throws {
        let start = ContinuousClock.now
        do {
            _ = try await call()
        } catch let status as Status {
            let found = status.errorInfo?.reason
            guard status.code == code, reason == nil || found == reason else {
                throw JourneyFailure(
                    "refused with \(status.code.name) \(found ?? "") (\(status.message)), not with "
                        + "\(code.name) \(reason ?? ""): \(french)")
            }
            let shown = found ?? code.name
            report.line(
                BilingualText(french: french, arabic: arabic).followed(by: " (\(shown))"),
                start.duration(to: .now))
            return
        }
        throw JourneyFailure("not refused: \(french)")
    }

    /// Refuses to go on where the answer is not the expected one.
    func expect<Value: Equatable>(
        _ found: Value, _ expected: Value, _ what: String
    ) throws(JourneyFailure) {
        guard found == expected else {
            throw JourneyFailure("\(what) is \(found), not \(expected)")
        }
    }

    /// What an earlier step must have left.
    func needed<Value>(_ value: Value?, from step: String) throws(JourneyFailure) -> Value {
        guard let value else { throw JourneyFailure("step \(step) has to be taken first") }
        return value
    }
}

extension BilingualText {
    /// The same, before what is alike in both languages.
    func followed(by other: String) -> BilingualText {
        BilingualText(french: french + other, arabic: arabic + other)
    }

    /// The same, behind what is alike in both languages.
    func preceded(by other: String) -> BilingualText {
        BilingualText(french: other + french, arabic: other + arabic)
    }
}
