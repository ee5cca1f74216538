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
        let provider = try Provider(
            inpe: INPE(required: request.inpe), kind: request.kind.required("kind"),
            name: BilingualText(request.name ?? .init()), speciality: request.speciality,
            sector: request.sector.required("sector"), city: request.city, region: request.region,
            address: request.address, phone: request.phone)
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
}
