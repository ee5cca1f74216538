package import Base
package import Store

/// For whom insured persons work.
extension Transaction {
    package func isEmployed(_ personID: String, by employer: AffiliationNumber) throws -> Bool {
        try exists(
            "SELECT 1 FROM employments WHERE person_id = $1 AND affiliation_number = $2", personID,
            employer.description)
    }
}

extension WriteTransaction {
    package func setEmployer(_ personID: String, _ employer: AffiliationNumber) throws {
        try execute(
            """
            INSERT INTO employments (person_id, affiliation_number) VALUES ($1, $2)
            ON CONFLICT (person_id) DO UPDATE SET affiliation_number = $2
            """, personID, employer.description)
    }
}

/// One employer a person: what an employer's contact may confirm (ID-HRD-02).
let employmentMigration = Migration(
    "enrollment-employment-1",
    [
        """
        CREATE TABLE employments (
            person_id TEXT NOT NULL PRIMARY KEY REFERENCES persons (person_id),
            affiliation_number TEXT NOT NULL
        )
        """
    ])
