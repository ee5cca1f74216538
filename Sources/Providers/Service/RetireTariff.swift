import Base
import CommonAPI
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit

extension ProvidersHandlers {
    func retireTariff(
        _ request: ProvidersV1.RetireTariffRequest, _ call: Call
    ) async throws -> ProvidersV1.CatalogueEntry {
        let caller = try call.require(anyOf: .catalogueAgent)
        let key = TariffKey(
            fund: try Fund(required: request.fund), code: request.code,
            sector: try request.sector.required("sector"))
        try caller.requireFund(key.fund)
        let last = try Day(required: request.lastDay, "last_day")
        return try await context.change(call, request) { transaction, change in
            let retired = try retirement(
                of: try transaction.versions(of: key), on: last, today: change.today)
            try transaction.close(key, on: last)
            try change.publishTariff(retired, endingBefore: last.adding(days: 1), transaction)
            try change.audit(
                transaction, action: "providers.tariff.retire", subject: "catalogue",
                detail: "\(key.fund.rawValue) \(key.code) \(key.sector.rawValue) on \(last)")
            return ProvidersV1.CatalogueEntry(retired)
        }
    }
}
