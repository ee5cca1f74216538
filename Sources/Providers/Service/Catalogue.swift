import Base
import CommonAPI
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit
import Store

extension ProvidersHandlers {
    func getTariff(
        _ request: ProvidersV1.GetTariffRequest, _ call: Call
    ) async throws -> ProvidersV1.CatalogueEntry {
        let key = TariffKey(
            fund: try Fund(required: request.fund), code: request.code,
            sector: try request.sector.required("sector"))
        let day = try dayAsked(request.day)
        return try context.database.read { transaction in
            if let tariff = try transaction.tariff(key, on: day) {
                return ProvidersV1.CatalogueEntry(tariff)
            }
            guard try transaction.hasCode(key.code, at: key.fund) else {
                throw Refusal.codeNotFound
            }
            throw Refusal.tariffMissing(on: day).at("day")
        }
    }

    func listTariffs(
        _ request: ProvidersV1.ListTariffsRequest, _ call: Call
    ) async throws -> ProvidersV1.ListTariffsResponse {
        let fund = try Fund(required: request.fund)
        let day = try dayAsked(request.day)
        guard request.text.utf8.count <= Limits.textBytes else {
            throw Refusal.textTooLong.at("text")
        }
        let position = request.page.split(separator: " ", omittingEmptySubsequences: false)
        guard position.count == (request.page.isEmpty ? 1 : 2) else {
            throw Refusal.fieldInvalid.at("page")
        }
        let after = (code: String(position[0]), sector: position.count == 2 ? "\(position[1])" : "")
        return try context.database.read { transaction in
            let found = try transaction.tariffs(
                at: fund, on: day, kind: request.kind.matching(), text: request.text,
                after: after, atMost: Limits.listPage + 1)
            let page = found.prefix(Limits.listPage)
            let last = found.count > page.count ? page.last : nil
            return ProvidersV1.ListTariffsResponse(
                entries: page.map { ProvidersV1.CatalogueEntry($0) },
                nextPage: last.map { "\($0.key.code) \($0.key.sector.rawValue)" } ?? "")
        }
    }

    func listCatalogueKinds(
        _ request: ProvidersV1.ListCatalogueKindsRequest, _ call: Call
    ) async throws -> ProvidersV1.ListCatalogueKindsResponse {
        let fund = try Fund(required: request.fund)
        let day = try dayAsked(request.day)
        let counts = try context.database.read { try $0.catalogueCounts(at: fund, on: day) }
        return ProvidersV1.ListCatalogueKindsResponse(
            kinds: CatalogueKind.allCases.map { kind in
                ProvidersV1.KindCount(
                    kind: ProvidersV1.CatalogueKind(matching: kind),
                    label: CommonV1.BilingualText(kind.label), entries: Int32(counts[kind] ?? 0))
            })
    }
}
