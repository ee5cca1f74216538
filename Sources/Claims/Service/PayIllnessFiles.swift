import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import EnrollmentAPI
import Protobuf
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func payIllnessFiles(
        _ request: ClaimsV1.PayIllnessFilesRequest, _ call: Call
    ) async throws -> ClaimsV1.PayIllnessFilesResponse {
        let caller = try call.require(anyOf: .paymentAgent)
        guard !request.numbers.isEmpty else { throw Refusal.emptyFile.at("numbers") }
        guard request.numbers.count <= Limits.payments else {
            throw Refusal.tooManyRows.at("numbers")
        }
        let today = context.clock.today
        let paidOn = try Day.optional(request.paidOn, "paid_on") ?? today
        guard paidOn <= today else { throw Refusal.badPeriod.at("paid_on") }

        // Whom no means of payment is known of, is not told to the agent of another fund.
        let files = try context.database.read { transaction in
            try request.numbers.compactMap { try transaction.file($0) }
        }.filter { (try? caller.requireOwn($0)) != nil }
        var payable: [String: Bool] = [:]
        for file in files where payable[file.beneficiary.insured] == nil {
            let insured = file.beneficiary.insured
            let answer = try await entitlement(
                of: insured, on: today, at: file.fund, purpose: "PAYMENT")
            payable[insured] = answer.known && answer.paymentMode != .unspecified
        }

        let reference = context.random.identifier("v")
        return try await context.change(call, request) { [payable] transaction, change in
            var answer = ClaimsV1.PayIllnessFilesResponse()
            for number in request.numbers {
                do {
                    let total = try transaction.pay(
                        number, on: paidOn, by: caller, payable, reference, change)
                    answer.paidCentimes += total
                    answer.results.append(
                        ClaimsV1.PaymentResult(number: number, paid: true, totalCentimes: total))
                } catch let refusal as Refusal {
                    answer.results.append(
                        ClaimsV1.PaymentResult(
                            number: number, refusal: ClaimsV1.LineRefusal(refusal)))
                }
            }
            if answer.results.contains(where: \.paid) { answer.reference = reference }
            return answer
        }
    }
}

extension WriteTransaction {
    /// Pays one file, whose refusal leaves it as it is; returns the transfer in centimes.
    fileprivate func pay(
        _ number: String, on day: Day, by caller: Caller, _ payable: [String: Bool],
        _ reference: String, _ change: Change
    ) throws -> Int64 {
        var file = try knownFile(number)
        try caller.requireOwn(file)
        file.state = try file.state.after(.pay)
        let total = file.amounts?.total ?? .zero
        // What gives nothing is paid without a transfer (CLM-STATE-O-06).
        guard total == .zero || payable[file.beneficiary.insured] == true else {
            throw Refusal.noBankIdentity
        }
        guard day >= file.filedOn else { throw Refusal.badPeriod.at("paid_on") }
        file.paidOn = day
        try update(file)
        let fact = ClaimsV1.RefundPaid(
            number: number, insuredPersonId: file.beneficiary.insured,
            fund: CommonV1.Fund(file.fund), totalCentimes: total.centimes,
            paidOn: day.description)
        try publish(
            topic: "refund-paid", subject: file.beneficiary.insured, at: change.now, fact.encoded())
        try change.audit(
            self, action: "claims.file.pay", subject: file.beneficiary.person,
            detail: "\(number) \(reference)")
        return total.centimes
    }
}
