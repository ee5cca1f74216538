import Base
import CommonAPI
import Protobuf
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit
import Store

extension ProvidersHandlers {
    func listCoverageChecks(
        _ request: ProvidersV1.ListCoverageChecksRequest, _ call: Call
    ) async throws -> ProvidersV1.ListCoverageChecksResponse {
        let caller = try call.require(.person)
        guard let before = request.page.isEmpty ? Int.max : Int(request.page) else {
            throw Refusal.fieldInvalid.at("page")
        }
        let found = try context.database.read { transaction in
            try transaction.looks(
                at: caller.subject, before: before, atMost: Limits.listPage + 1)
        }
        let page = found.prefix(Limits.listPage)
        return ProvidersV1.ListCoverageChecksResponse(
            checks: page.map { look in
                ProvidersV1.CoverageCheck(
                    reference: look.reference, providerName: CommonV1.BilingualText(look.provider),
                    at: GoogleProtobuf.Timestamp(look.at),
                    purpose: ProvidersV1.CheckPurpose(matching: look.purpose))
            },
            nextPage: found.count > page.count ? page.last.map { "\($0.number)" } ?? "" : "")
    }
}
