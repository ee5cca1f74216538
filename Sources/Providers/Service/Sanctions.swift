import Base
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit
import Store

extension ProvidersHandlers {
    func recordSanction(
        _ request: ProvidersV1.RecordSanctionRequest, _ call: Call
    ) async throws -> ProvidersV1.Sanction {
        let caller = try call.require(anyOf: .providerRegistryAgent)
        let inpe = try INPE(required: request.inpe)
        let fund = try Fund(required: request.fund)
        try caller.requireFund(fund)
        let day = try Day(required: request.day, "day")
        let fine = try Money(centimes: request.fineCentimes, "fine_centimes")
        let grounds = request.grounds
        guard grounds.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.groundsRequired.at("grounds")
        }
        guard grounds.utf8.count <= Limits.textBytes else {
            throw Refusal.textTooLong.at("grounds")
        }
        try checkFine(fine, on: day, for: fund, under: law)
        return try await context.change(call, request) { transaction, change in
            _ = try transaction.knownProvider(inpe)
            let number = try transaction.addSanction(
                on: inpe, by: fund, day: day, fine: fine, grounds: grounds, at: change.now)
            try change.audit(
                transaction, action: "providers.sanction.record", subject: inpe.description,
                detail: "\(number)")
            return ProvidersV1.Sanction(
                number: Int64(number), inpe: inpe.description, day: day.description,
                fineCentimes: fine.centimes, grounds: grounds)
        }
    }

    func listSanctions(
        _ request: ProvidersV1.ListSanctionsRequest, _ call: Call
    ) async throws -> ProvidersV1.ListSanctionsResponse {
        let caller = try call.require(anyOf: .providerRegistryAgent, .regulator)
        let inpe = try INPE(required: request.inpe)
        let fund = caller.roles.contains(.regulator) ? nil : caller.fund
        let sanctions = try context.database.read { transaction in
            _ = try transaction.knownProvider(inpe)
            return try transaction.sanctions(of: inpe, by: fund, atMost: Limits.sanctions)
        }
        try await context.recordLook(
            call, action: "providers.sanction.list", subject: inpe.description)
        return ProvidersV1.ListSanctionsResponse(
            sanctions: sanctions.map { sanction in
                ProvidersV1.Sanction(
                    number: Int64(sanction.number), inpe: sanction.inpe,
                    day: sanction.day.description, fineCentimes: sanction.fine.centimes,
                    grounds: sanction.grounds)
            })
    }
}
