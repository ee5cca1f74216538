import Base
import CommonAPI
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit
import Store

extension ProvidersHandlers {
    func importTariffs(
        _ request: ProvidersV1.ImportTariffsRequest, _ call: Call
    ) async throws -> ProvidersV1.ImportTariffsResponse {
        let caller = try call.require(anyOf: .catalogueAgent)
        guard request.rows.count <= Limits.importRows else { throw Refusal.tooManyRows.at("rows") }
        guard request.dryRun else {
            return try await context.change(call, request) { transaction, change in
                try importRows(request.rows, change, transaction)
            }
        }
        let change = Change(caller: caller, now: context.clock.now, today: context.clock.today)
        do {
            return try await context.database.write { transaction in
                throw Rehearsal(answer: try importRows(request.rows, change, transaction))
            }
        } catch let rehearsal as Rehearsal {
            return rehearsal.answer
        }
    }
}

/// Thrown at the end of a dry run, so that the transaction that found its answer leaves nothing.
private struct Rehearsal: Error {
    let answer: ProvidersV1.ImportTariffsResponse
}

/// Publishes each row that is sound, in their order, and names the others.
private func importRows(
    _ rows: [ProvidersV1.CatalogueEntry], _ change: Change, _ transaction: WriteTransaction
) throws -> ProvidersV1.ImportTariffsResponse {
    var answer = ProvidersV1.ImportTariffsResponse()
    for (number, row) in rows.enumerated() {
        do {
            let tariff = try Tariff(row)
            guard change.caller.acts(for: tariff.key.fund) else {
                throw Refusal.callerNotAllowed.at("fund")
            }
            let versions = try transaction.versions(of: tariff.key)
            switch try publication(of: tariff, after: versions) {
            case .unchanged: answer.unchanged += 1
            case .follows(let closing):
                try transaction.publish(tariff, closing: closing)
                try change.publishTariff(tariff, transaction)
                answer.published += 1
            }
        } catch let refusal as Refusal {
            answer.faults.append(
                ProvidersV1.RowFault(
                    row: Int32(number), code: row.code, field: refusal.field ?? "",
                    reason: refusal.reason.name, text: CommonV1.BilingualText(refusal.text)))
        }
    }
    try change.audit(
        transaction, action: "providers.tariffs.import", subject: "catalogue",
        detail: "\(answer.published) published, \(answer.faults.count) at fault")
    return answer
}
