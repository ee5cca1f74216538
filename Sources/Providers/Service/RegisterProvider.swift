import Base
import CommonAPI
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit

extension ProvidersHandlers {
    func registerProvider(
        _ request: ProvidersV1.RegisterProviderRequest, _ call: Call
    ) async throws -> ProvidersV1.Provider {
        _ = try call.require(anyOf: .providerRegistryAgent)
        let provider = try Provider(request)
        return try await context.change(call, request) { transaction, change in
            guard try transaction.provider(provider.inpe) == nil else { throw Refusal.inpeExists }
            try transaction.add(provider)
            let first = Dated(ProviderState.registered, from: change.today)
            try transaction.add(first, to: provider.inpe, reason: "", at: change.now)
            try change.publishProvider(provider.inpe, from: change.today, transaction)
            try change.audit(
                transaction, action: "providers.provider.register",
                subject: provider.inpe.description)
            return try ProvidersV1.Provider(provider, on: change.today, transaction)
        }
    }

    func updateProvider(
        _ request: ProvidersV1.UpdateProviderRequest, _ call: Call
    ) async throws -> ProvidersV1.Provider {
        _ = try call.require(anyOf: .providerRegistryAgent)
        let provider = try Provider(request.record ?? .init())
        return try await context.change(call, request) { transaction, change in
            _ = try transaction.knownProvider(provider.inpe)
            // A closed INPE is read for old claims as it was.
            let state = try transaction.states(of: provider.inpe).last?.state
            guard state != .closed else { throw Refusal.wrongState("CLOSED") }
            try transaction.update(provider)
            try change.publishProvider(provider.inpe, from: change.today, transaction)
            try change.audit(
                transaction, action: "providers.provider.update",
                subject: provider.inpe.description)
            return try ProvidersV1.Provider(provider, on: change.today, transaction)
        }
    }
}

extension Provider {
    fileprivate init(_ record: ProvidersV1.RegisterProviderRequest) throws(Refusal) {
        try self.init(
            inpe: INPE(required: record.inpe), kind: record.kind.required("kind"),
            name: BilingualText(record.name ?? .init()), speciality: record.speciality,
            sector: record.sector.required("sector"), city: record.city, region: record.region,
            address: record.address, phone: record.phone)
    }
}
