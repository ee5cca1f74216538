import Base
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit

extension ProvidersHandlers {
    func setProviderState(
        _ request: ProvidersV1.SetProviderStateRequest, _ call: Call
    ) async throws -> ProvidersV1.Provider {
        _ = try call.require(anyOf: .providerRegistryAgent)
        let inpe = try INPE(required: request.inpe)
        let asked: ProviderState = try request.state.required("state")
        let from = try Day(required: request.from, "from")
        let reason = request.reason
        guard reason.utf8.count <= Limits.textBytes else { throw Refusal.textTooLong.at("reason") }
        return try await context.change(call, request) { transaction, change in
            let provider = try transaction.knownProvider(inpe)
            let states = try transaction.states(of: inpe)
            let last = states.last?.state ?? .registered
            let next = try last.becoming(asked, reason: reason)
            try checkOrder(of: states, next: from)
            try transaction.add(
                Dated(next, from: from), to: inpe, reason: reason, at: change.now)
            try change.publishProvider(inpe, from: from, transaction)
            try change.audit(
                transaction, action: "providers.provider.state", subject: inpe.description,
                detail: "\(next.rawValue) from \(from)")
            return try ProvidersV1.Provider(provider, on: from, transaction)
        }
    }
}
