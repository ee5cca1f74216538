import Base
import IO
import Law
import ProvidersDomain
import ProvidersStore
package import ServiceKit
import Store

/// The service as its program and its tests put it together.
package func providersService(_ context: ServiceContext) throws -> Assembly {
    let handlers = try ProvidersHandlers(context)
    return Assembly(
        services: [handlers, ProvidersInternalHandlers(context)],
        background: [
            Background("forget-coverage-checks", everySeconds: 3600, on: context.group.next()) {
                try await handlers.forgetChecks()
            }
        ])
}

extension ProvidersHandlers {
    /// Forgets the checks whose time is over, of each fund by its own figure (PRV-COV-O-04).
    func forgetChecks() async throws {
        let today = context.clock.today
        let now = context.clock.now
        for fund in Fund.allCases {
            let months = try law.checkRetentionMonths.inForce(for: fund, on: today).value
            let days = today.adding(months: -months).days(until: today)
            let limit = now.adding(seconds: -Int64(days) * 86_400)
            var forgotten = 0
            repeat {
                forgotten = try await context.database.write { transaction in
                    try transaction.forgetChecks(of: fund, before: limit, atMost: Turn.checks)
                }
            } while forgotten == Turn.checks
        }
    }
}

private enum Turn {
    /// Checks that one transaction forgets, so that others are not kept waiting.
    static let checks = 1000
}
