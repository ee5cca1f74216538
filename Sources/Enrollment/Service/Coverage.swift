import Base
import EnrollmentDomain
import EnrollmentStore
import Store

/// What the rules answer of one beneficiary, with what the answer is told from.
struct CoverageAnswer {
    let beneficiary: Beneficiary
    let insured: InsuredRecord
    let entitlement: Entitlement
    let explanation: BilingualText
}

extension Transaction {
    /// Whether a beneficiary is covered on a day, from facts read at this moment.
    func coverage(
        of beneficiary: Beneficiary, on day: Day, under law: EnrollmentLaw
    ) throws -> CoverageAnswer {
        guard let insured = try insuredRecord(beneficiary.insuredID) else {
            throw StoreError.corrupt("a dependant of nobody")
        }
        return try coverage(of: beneficiary, insured, on: day, under: law)
    }

    /// The same, where the insured's record was read before.
    func coverage(
        of beneficiary: Beneficiary, _ insured: InsuredRecord, on day: Day,
        under law: EnrollmentLaw
    ) throws -> CoverageAnswer {
        let changes =
            beneficiary.relation == .insured
            ? insured.changes : try statusChanges(of: beneficiary.personID)
        let entitlement = try entitlement(
            of: beneficiary, changes: changes, insured: insured, on: day, under: law)
        return CoverageAnswer(
            beneficiary: beneficiary, insured: insured, entitlement: entitlement,
            explanation: try entitlement.explanation(for: insured.fund, on: day, under: law))
    }
}
