import Base
import CommonAPI
import Crypto
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

extension EnrollmentHandlers {
    func getMyCoverage(
        _ request: EnrollmentV1.GetMyCoverageRequest, _ call: Call
    ) async throws -> EnrollmentV1.GetMyCoverageResponse {
        let caller = try call.require(.person)
        let day = try context.clock.dayOfCover(request.day)
        return try context.database.read { transaction in
            guard let person = try transaction.beneficiary(caller.subject),
                let insured = try transaction.insuredRecord(person.insuredID)
            else { throw Refusal.personUnknown }
            // An insured person sees the dependants, and a dependant only the own cover.
            let shown =
                person.relation == .insured
                ? try transaction.beneficiaries(of: person.personID) : [person]
            let months =
                person.relation == .insured && insured.fund == .cnss
                ? try creditedMonths(of: insured.history, on: day, under: law) : []
            return EnrollmentV1.GetMyCoverageResponse(
                coverages: try shown.map { beneficiary in
                    EnrollmentV1.Coverage(
                        try transaction.coverage(of: beneficiary, insured, on: day, under: law))
                },
                months: months.map { month in
                    EnrollmentV1.CreditedMonth(
                        month: month.month.description, daysDeclared: Int32(month.declared),
                        daysPaid: Int32(month.paid))
                },
                lawDigest: law.digest.description)
        }
    }
}

extension EnrollmentV1.Coverage {
    fileprivate init(_ answer: CoverageAnswer) {
        self.init(
            personId: answer.beneficiary.personID, relation: answer.beneficiary.relation.rawValue,
            name: EnrollmentV1.PersonName(answer.beneficiary.name),
            covered: answer.entitlement.isCovered, state: answer.entitlement.state.rawValue,
            reason: answer.entitlement.reason.rawValue,
            explanation: CommonV1.BilingualText(answer.explanation),
            until: answer.entitlement.until?.description ?? "",
            days: answer.entitlement.days.map { Int32($0) })
    }
}
