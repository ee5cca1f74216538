import Base
import CommonAPI
import Crypto
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

extension EnrollmentInternalHandlers {
    func checkEntitlement(
        _ request: EnrollmentV1.CheckEntitlementRequest, _ call: Call
    ) async throws -> EnrollmentV1.CheckEntitlementResponse {
        let day = try context.clock.dayOfCover(request.day)
        let fund = Fund(request.fund)
        let employer =
            request.declaredBy.isEmpty
            ? nil : try AffiliationNumber(required: request.declaredBy, "declared_by")
        let (answers, modes) = try context.database.read { transaction in
            let answers = try transaction.beneficiaries(request, fund).map { beneficiary in
                try transaction.coverage(of: beneficiary, on: day, under: law)
            }.filter { answer in
                try employer.map { try answer.insured.isDeclared(by: $0, on: day, under: law) }
                    ?? true
            }
            let modes = try answers.map { answer in
                request.purpose == "PAYMENT"
                    ? try transaction.insuredPerson(answer.beneficiary.insuredID)?.payment?.mode
                    : nil
            }
            return (answers, modes)
        }
        // Who is on record at both funds is covered by one of them.
        guard !answers.isEmpty else { return EnrollmentV1.CheckEntitlementResponse() }
        let place = answers.firstIndex(where: \.entitlement.isCovered) ?? 0
        return EnrollmentV1.CheckEntitlementResponse(answers[place], modes[place], law)
    }
}

extension Transaction {
    /// Whom the request names, once for each fund; nobody where a number or the birth day is wrong.
    fileprivate func beneficiaries(
        _ request: EnrollmentV1.CheckEntitlementRequest, _ fund: Fund?
    ) throws -> [Beneficiary] {
        let insured: [String]
        switch request.key {
        case .personId(let personID):
            guard let found = try beneficiary(personID),
                try fund == nil || insuredRecord(found.insuredID)?.fund == fund
            else { return [] }
            return [found]
        case .registrationNumber(let text):
            insured = try (fund.map { [$0] } ?? Fund.allCases).compactMap { fund in
                try RegistrationNumber(text, of: fund).flatMap { try insuredID($0) }
            }
        case .nationalId(let text):
            insured = try NationalID(text).map { try insuredIDs(nationalID: $0, fund: fund) } ?? []
        case nil: throw Refusal.fieldRequired.at("key")
        }
        let birthDay = try Day(required: request.birthDay, "birth_day")
        return try insured.compactMap { try beneficiary(of: $0, bornOn: birthDay) }
    }
}

extension EnrollmentV1.CheckEntitlementResponse {
    fileprivate init(
        _ answer: CoverageAnswer, _ mode: EnrollmentV1.PaymentMode?, _ law: EnrollmentLaw
    ) {
        let beneficiary = answer.beneficiary
        self.init(
            known: true, state: State(matching: answer.entitlement.state),
            reason: answer.entitlement.reason.rawValue,
            explanation: CommonV1.BilingualText(answer.explanation),
            until: answer.entitlement.until?.description ?? "",
            fund: CommonV1.Fund(answer.insured.fund),
            days: answer.entitlement.days.map { Int32($0) },
            beneficiary: EnrollmentV1.Beneficiary(
                personId: beneficiary.personID, firstName: beneficiary.name.first,
                familyName: beneficiary.name.family,
                birthYear: Int32(beneficiary.birthDay.components.year),
                relation: beneficiary.relation.rawValue),
            insuredPersonId: beneficiary.insuredID, lawDigest: law.digest.description,
            paymentMode: mode ?? .unspecified)
    }
}
