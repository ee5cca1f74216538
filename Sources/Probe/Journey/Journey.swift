import Base
import RPC

/// The spine of the suite from end to end: its steps in the order in which people take them.
package struct Journey: Sendable {
    package let steps: [any JourneyStep]

    package init(steps: [any JourneyStep]) {
        self.steps = steps
    }

    /// The whole journey; without `audits` it leaves out what needs the programs' own folders.
    package static func whole(audits: Bool = true) -> Journey {
        let steps: [any JourneyStep] = [
            Prepare(), ImportPayroll(), ActivateAccount(), CheckCover(), AskAgreement(),
            FileIllness(), ReadRefund(), VerifyAudit(),
        ]
        return Journey(steps: audits ? steps : steps.filter { !($0 is VerifyAudit) })
    }

    /// The one step of that name.
    package func only(_ name: String) throws(JourneyFailure) -> Journey {
        guard let step = steps.first(where: { $0.name == name }) else {
            let names = steps.map(\.name).joined(separator: ", ")
            throw JourneyFailure("there is no step \(name); there are: \(names)")
        }
        return Journey(steps: [step])
    }

    /// Takes the steps one after another until one fails, since each stands on those before it;
    /// `true` where every answer was the expected one.
    package func take(_ walk: Walk) async -> Bool {
        for (index, step) in steps.enumerated() {
            walk.report.begin(step.name, step.title, number: index + 1, of: steps.count)
            let start = ContinuousClock.now
            do {
                try await step.perform(walk)
                try walk.keepState()
            } catch {
                walk.report.failed(step.name, error)
                return false
            }
            walk.report.end(step.name, start.duration(to: .now))
        }
        return true
    }
}
