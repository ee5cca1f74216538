import Base
import IdentityDomain
import IdentityStore
import ServiceKit
import Store

extension IdentityHandlers {
    /// Ends journeys that were left alone, forgets what is over, and turns the signing keys.
    func sweep() async throws {
        try await keyring.rotate()
        let now = context.clock.now
        let today = context.clock.today
        let change = Change(
            caller: Caller(.service, "\(context.name).tadamun.internal"), now: now, today: today)
        for fund in Fund.allCases where law.offersActivation(fund, on: today) {
            let idle = Int64(try law.activation(fund, on: today).idleMinutes) * 60
            try await context.database.write { transaction in
                let left = try transaction.idleActivations(
                    of: fund, since: now.adding(seconds: -idle), atMost: ServiceLimits.sweepRows)
                for var activation in left { try expire(&activation, transaction, change) }
            }
        }
        try await context.database.write { transaction in
            try transaction.forgetActivations(
                before: now.adding(seconds: -ServiceLimits.activationSeconds),
                atMost: ServiceLimits.sweepRows)
            try transaction.forgetMessages(
                before: now.adding(seconds: -ServiceLimits.deadMessageSeconds),
                atMost: ServiceLimits.sweepRows)
            try transaction.forgetCounts(at: now, today: today, atMost: ServiceLimits.sweepRows)
            try transaction.forgetRecoveries(
                before: now.adding(seconds: -ServiceLimits.activationSeconds),
                atMost: ServiceLimits.sweepRows)
            try transaction.forgetChanges(
                before: now.adding(seconds: -ServiceLimits.changeSeconds),
                atMost: ServiceLimits.sweepRows)
            try transaction.forgetRevocations(at: now, atMost: ServiceLimits.sweepRows)
            try transaction.forgetSessions(
                before: now.adding(seconds: -ServiceLimits.sessionSeconds),
                atMost: ServiceLimits.sweepRows)
        }
    }
}
