import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import Store

extension IdentityHandlers {
    /// Where a journey stands, also after a restart or on another device.
    func getActivation(
        _ request: IdentityV1.ActivationRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        guard let bearer = Bearer(request.activationId, key: keys.activation) else {
            throw Refusal.activationNotFound
        }
        let now = context.clock.now
        var answer = try context.database.read { transaction in
            guard let activation = try transaction.activation(bearer.identifier) else {
                throw Refusal.activationNotFound
            }
            let rules = try law.activation(activation.fund, on: context.clock.today)
            guard activation.isIdle(at: now, minutes: rules.idleMinutes) else {
                return try describe(activation, rules, transaction, at: now)
            }
            return IdentityV1.Activation(state: .expired)
        }
        answer.activationId = request.activationId
        return answer
    }

    func cancelActivation(
        _ request: IdentityV1.ActivationRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        try await take(.cancel, of: request.activationId, call, request) { scope in
            try scope.audit("cancelled")
            try scope.apply(.cancelled)
            return nil
        }
    }
}
