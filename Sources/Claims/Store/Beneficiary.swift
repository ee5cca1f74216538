package import Base
import Store

/// Who received or is to receive care, as Enrollment named him when it was asked.
package struct Beneficiary: Hashable, Sendable {
    /// The insured person from whom the right comes.
    package let insured: String
    package let person: String
    package let firstName: String
    package let familyName: String
    /// `INSURED`, `SPOUSE` or `CHILD`.
    package let relation: String
    package let birthDay: Day

    package init(
        insured: String, person: String, firstName: String, familyName: String, relation: String,
        birthDay: Day
    ) {
        self.insured = insured
        self.person = person
        self.firstName = firstName
        self.familyName = familyName
        self.relation = relation
        self.birthDay = birthDay
    }

    package var name: String { "\(firstName) \(familyName)" }

    /// From six columns in the order of the properties, the first of them at `column`.
    init(stored row: Row, from column: Int) throws {
        self.init(
            insured: try row.text(column), person: try row.text(column + 1),
            firstName: try row.text(column + 2), familyName: try row.text(column + 3),
            relation: try row.text(column + 4), birthDay: try row.day(column + 5))
    }
}
