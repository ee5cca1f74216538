import Base
import EnrollmentAPI
import Protobuf
import ServiceKit
import Store

extension Change {
    /// Tells the followers that the person's name, contacts or means of payment changed.
    func publishPerson(_ personID: String, _ transaction: WriteTransaction) throws {
        try transaction.publish(
            topic: "person-changed", subject: personID, at: now,
            EnrollmentV1.PersonChanged(personId: personID).encoded())
    }

    /// Tells the followers that the person's right may have changed.
    func publishEntitlement(_ personID: String, _ transaction: WriteTransaction) throws {
        try transaction.publish(
            topic: "entitlement-changed", subject: personID, at: now,
            EnrollmentV1.EntitlementChanged(whose: .personId(personID)).encoded())
    }

    /// Tells the followers that the rights of those whom an employer declared may have changed.
    func publishEntitlements(
        declaredBy employer: AffiliationNumber, _ month: Month, _ transaction: WriteTransaction
    ) throws {
        try transaction.publish(
            topic: "entitlement-changed", subject: "employer:\(employer)", at: now,
            EnrollmentV1.EntitlementChanged(
                whose: .affiliationNumber(employer.description), month: month.description
            ).encoded())
    }
}
