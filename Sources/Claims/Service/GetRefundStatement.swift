import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func getRefundStatement(
        _ request: ClaimsV1.GetRefundStatementRequest, _ call: Call
    ) async throws -> ClaimsV1.RefundStatement {
        let insured = try call.require(.person).subject
        let last = try Day.optional(request.to, "to") ?? context.clock.today
        let first =
            try Day.optional(request.from, "from")
            ?? last.adding(months: -Limits.statementMonths).adding(days: 1)
        guard let period = Period(first: first, last: last) else {
            throw Refusal.badPeriod.at("to")
        }
        let place = request.page.split(separator: " ", omittingEmptySubsequences: false)
        guard request.page.isEmpty || place.count == 2 else {
            throw Refusal.fieldInvalid.at("page")
        }
        let after = place.count == 2 ? (day: "\(place[0])", number: "\(place[1])") : ("", "")
        let (found, sums) = try context.database.read { transaction in
            (
                try transaction.paidFiles(
                    of: insured, in: period, after: after, atMost: Limits.page + 1),
                try transaction.paidSums(of: insured, in: period)
            )
        }
        let page = found.prefix(Limits.page)
        let next = found.count > page.count ? page.last : nil
        return ClaimsV1.RefundStatement(
            from: first.description, to: last.description,
            files: try page.map { try whole($0.number).1 },
            nextPage: next.map { "\($0.paidOn?.description ?? "") \($0.number)" } ?? "",
            amoCentimes: Int64(sums.amo), mutualCentimes: Int64(sums.mutual),
            totalCentimes: Int64(sums.total))
    }
}
