import Base
import CommonAPI
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit
import Store

extension ProvidersInternalHandlers {
    func findTariffs(
        _ request: ProvidersV1.FindTariffsRequest, _ call: Call
    ) async throws -> ProvidersV1.FindTariffsResponse {
        let fund = try Fund(required: request.fund)
        guard request.keys.count <= Limits.tariffKeys else { throw Refusal.tooManyRows.at("keys") }
        return try context.database.read { transaction in
            var found: [ProvidersV1.Tariff] = []
            for (number, key) in request.keys.enumerated() {
                let asked = TariffKey(
                    fund: fund, code: key.code,
                    sector: try key.sector.required("keys[\(number)].sector"))
                let day = try Day(required: key.day, "keys[\(number)].day")
                guard let tariff = try transaction.tariff(asked, on: day) else { continue }
                found.append(ProvidersV1.Tariff(tariff, for: key))
            }
            return ProvidersV1.FindTariffsResponse(tariffs: found)
        }
    }

    func findProvider(
        _ request: ProvidersV1.FindProviderRequest, _ call: Call
    ) async throws -> ProvidersV1.FindProviderResponse {
        let inpe = try INPE(required: request.inpe)
        let fund = try Fund(required: request.fund)
        let day = try Day(required: request.day, "day")
        return try context.database.read { transaction in
            guard let provider = try transaction.provider(inpe),
                let standing = try transaction.standing(of: inpe, with: fund, on: day)
            else { return ProvidersV1.FindProviderResponse() }
            return ProvidersV1.FindProviderResponse(
                known: true, inpe: inpe.description, name: provider.name.french,
                sector: ProvidersV1.Sector(matching: provider.sector),
                convention: ProvidersV1.Convention(matching: standing))
        }
    }

    func follow(
        _ request: CommonV1.FollowRequest, _ responses: ResponseWriter<CommonV1.FactPage>,
        _ call: Call
    ) async throws {
        try await context.serveFacts(request, responses, call)
    }
}

extension ProvidersV1.Tariff {
    /// The entry under the key that was asked, whose sector may be the other one (PRV-CAT-O-03).
    init(_ tariff: Tariff, for key: ProvidersV1.TariffKey) {
        self.init(
            key: key, label: CommonV1.BilingualText(tariff.label),
            rateBasisPoints: tariff.rate.map { Int32($0) },
            requiresAgreement: tariff.requiresAgreement, from: tariff.period.first.description,
            source: tariff.source, leastAge: tariff.leastAge.map { Int32($0) },
            greatestAge: tariff.greatestAge.map { Int32($0) })
        switch tariff.price {
        case .reference(let amount): price = .referenceCentimes(amount.centimes)
        case .flat(let amount): price = .flatCentimes(amount.centimes)
        }
    }
}
