import Base
import CommonAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit

extension IdentityHandlers {
    /// ID-ACT-07 to ID-ACT-10, ID-O-52.
    func startActivation(
        _ request: IdentityV1.StartActivationRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        let fund = request.fund == .unspecified ? Fund.cnops : Fund(request.fund)
        guard let fund else { throw Refusal.fundUnknown }
        guard request.conditionsAccepted else { throw Refusal.conditionsNotAccepted }
        guard request.language == "fr" || request.language == "ar" else {
            throw request.language.isEmpty
                ? Refusal.fieldMissing("language") : Refusal.fieldInvalid("language")
        }
        let address = call.clientAddress
        let outcome = try await changeKeeping(call, request) { transaction, change in
            guard law.offersActivation(fund, on: change.today) else {
                throw Refusal.activationNotOffered
            }
            let rules = try law.activation(fund, on: change.today)
            guard request.conditionsVersion == rules.conditions else {
                throw Refusal.conditionsVersionUnknown
            }
            // Journeys cost room: one address begins as many as it may ask codes.
            let codes = try law.codes(fund, on: change.today)
            let key = keys.count("starts", address)
            var starts = try transaction.tally(key)
            if let until = starts.blockedUntil(codes.addressLimits, at: change.now) {
                throw Refusal.sendLimitReached(until: until)
            }
            starts.add(change.now, keeping: codes.addressSends)
            try transaction.keep(starts, key, until: change.now.adding(seconds: 300))
            let activation = Activation(
                id: context.random.identifier("j"), fund: fund, language: request.language,
                conditions: rules.conditions, startedAt: change.now, touchedAt: change.now,
                state: .identity)
            try transaction.keep(activation)
            try change.audit(
                transaction, action: "identity.activation.started",
                subject: "activation:\(activation.id)",
                detail: "conditions \(rules.conditions) accepted in \(request.language)")
            var answer = try describe(activation, rules, transaction, at: change.now)
            // The name that the client gets is made of it once the answer leaves.
            answer.activationId = activation.id
            return .activation(answer)
        }
        guard case .activation(var answer) = outcome else {
            throw Status(.internal, "a start without an activation")
        }
        answer.activationId = Bearer(answer.activationId).secret(keys.activation)
        return answer
    }
}
