import Base
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit
import Store

extension ProvidersHandlers {
    func getProvider(
        _ request: ProvidersV1.GetProviderRequest, _ call: Call
    ) async throws -> ProvidersV1.Provider {
        let inpe = try INPE(required: request.inpe)
        let day = try dayAsked(request.day)
        return try context.database.read { transaction in
            try ProvidersV1.Provider(try transaction.knownProvider(inpe), on: day, transaction)
        }
    }

    func searchProviders(
        _ request: ProvidersV1.SearchProvidersRequest, _ call: Call
    ) async throws -> ProvidersV1.SearchProvidersResponse {
        let search = try ProviderSearch(
            inpe: request.inpe, name: request.name, kind: request.kind.matching(),
            city: request.city, speciality: request.speciality)
        let today = context.clock.today
        return try context.database.read { transaction in
            let found = try transaction.providers(
                search, after: request.page, atMost: Limits.providersPage + 1)
            let page = found.prefix(Limits.providersPage)
            return ProvidersV1.SearchProvidersResponse(
                providers: try page.map { try ProvidersV1.Provider($0, on: today, transaction) },
                nextPage: found.count > page.count ? page.last?.inpe.description ?? "" : "")
        }
    }
}
