import Base
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

extension EnrollmentHandlers {
    func declareDependant(
        _ request: EnrollmentV1.DeclareDependantRequest, _ call: Call
    ) async throws -> EnrollmentV1.DeclareDependantResponse {
        let caller = try call.require(anyOf: .enrollmentAgent)
        let relation: DependantHistory.Relation = try request.relation.required("relation")
        let name = try PersonName(required: request.name)
        let birthDay = try Day(required: request.birthDay, "birth_day")
        let nationalID =
            request.nationalId.isEmpty ? nil : try NationalID(required: request.nationalId)
        let event =
            relation == .spouse ? try Day(required: request.marriedOn, "married_on") : birthDay
        return try await context.change(call, request) { [law, context] transaction, change in
            let insured = try transaction.knownInsured(request.personId)
            try caller.requireFund(insured.fund)
            try checkBirth(birthDay, today: change.today)
            guard event <= change.today else { throw Refusal.dateInvalid("married_on") }
            let first = try firstDayAsDependant(
                event: event, filed: change.today, from: insured.fund, under: law)
            let dependant = Beneficiary(
                personID: context.random.identifier("p"), insuredID: request.personId,
                relation: relation == .spouse ? .spouse : .child, name: name, birthDay: birthDay,
                nationalID: nationalID, coveredFrom: max(first, insured.registeredOn),
                isDisabled: request.disabled)
            try dependant.check(today: change.today, of: insured.fund, law, transaction)
            try transaction.add(dependant)
            try change.publishEntitlement(dependant.personID, transaction)
            try change.audit(
                transaction, action: "enrollment.dependant.declare",
                subject: dependant.personID, detail: "\(relation.rawValue) of \(request.personId)")
            return EnrollmentV1.DeclareDependantResponse(
                personId: dependant.personID, coveredFrom: dependant.coveredFrom.description)
        }
    }
}

extension Beneficiary {
    /// Refuses who is declared already, is insured, or has passed the age (ENR-O-33, ENR-DEP-03).
    fileprivate func check(
        today: Day, of fund: Fund, _ law: EnrollmentLaw, _ transaction: Transaction
    ) throws {
        if let nationalID {
            guard try !transaction.isDependant(nationalID: nationalID) else {
                throw Refusal.alreadyDependant
            }
            guard try transaction.insuredIDs(nationalID: nationalID, fund: nil).isEmpty else {
                throw Refusal.insuredInOwnRight
            }
        }
        let known = try transaction.beneficiaries(of: insuredID).contains { other in
            other.relation == relation && other.birthDay == birthDay && other.name == name
        }
        guard !known else { throw Refusal.alreadyDependant }
        guard relation == .child, !isDisabled else { return }
        let child = DependantHistory(.child, birthDay: birthDay, coveredFrom: coveredFrom)
        let last = try lastDayAsChild(child, of: fund, on: today, under: law)
        guard today <= last else { throw Refusal.tooOld }
    }
}
