import Base
import CommonAPI
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit

extension ProvidersHandlers {
    func setConvention(
        _ request: ProvidersV1.SetConventionRequest, _ call: Call
    ) async throws -> ProvidersV1.SetConventionResponse {
        _ = try call.require(anyOf: .providerRegistryAgent, .regulator)
        let event: ConventionEvent = try request.event.required("event")
        let caller = try call.require(anyOf: event.role)
        let inpe = try INPE(required: request.inpe)
        let fund = try Fund(required: request.fund)
        // ANAM decides for all funds, whatever fund keeps its account (PRV-CONV-O-02).
        if event.role == .providerRegistryAgent { try caller.requireFund(fund) }
        let from = try Day(required: request.from, "from")
        let grounds = request.grounds
        guard grounds.utf8.count <= Limits.textBytes else {
            throw Refusal.textTooLong.at("grounds")
        }
        return try await context.change(call, request) { transaction, change in
            _ = try transaction.knownProvider(inpe)
            var history: [Fund: [Dated<ConventionState>]] = [:]
            for fund in Fund.allCases {
                history[fund] = try transaction.conventions(of: inpe, with: fund)
            }
            let states = history.compactMapValues(\.last?.state)
            let changed = try conventions(states, after: event, at: fund, grounds: grounds)
            var statuses: [ProvidersV1.ConventionStatus] = []
            for fund in Fund.allCases {
                guard let next = changed[fund] else { continue }
                try checkOrder(of: history[fund] ?? [], next: from)
                try transaction.add(
                    Dated(next, from: from), to: inpe, with: fund, grounds: grounds,
                    at: change.now)
                statuses.append(
                    ProvidersV1.ConventionStatus(
                        fund: CommonV1.Fund(fund),
                        state: ProvidersV1.ConventionState(matching: next),
                        from: from.description))
            }
            try change.publishProvider(inpe, from: from, transaction)
            try change.audit(
                transaction, action: "providers.convention", subject: inpe.description,
                detail: "\(event.rawValue) \(fund.rawValue) from \(from)")
            return ProvidersV1.SetConventionResponse(conventions: statuses)
        }
    }
}
