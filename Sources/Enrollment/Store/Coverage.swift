import Base
package import EnrollmentDomain
package import Store

extension Transaction {
    /// All that decides the right of an insured person, by point reads alone; `nil` where there is
    /// no such insured person.
    package func insuredRecord(_ personID: String) throws -> InsuredRecord? {
        let insured = try first(
            """
            SELECT i.fund, i.registration_number, i.came_from_other_scheme, p.covered_from,
                p.national_id
            FROM insured i JOIN persons p ON p.person_id = i.person_id WHERE i.person_id = $1
            """, personID
        ) { row in
            (
                fund: try row.text(0), registration: try row.text(1),
                cameFromOtherScheme: try row.bool(2), registeredOn: try row.day(3),
                nationalID: try row.optional(4, row.text)
            )
        }
        guard let insured else { return nil }
        guard let fund = Fund(rawValue: insured.fund) else {
            throw StoreError.corrupt("a fund that is not known")
        }
        return InsuredRecord(
            fund: fund, registeredOn: insured.registeredOn,
            cameFromOtherScheme: insured.cameFromOtherScheme,
            changes: try statusChanges(of: personID),
            lines: fund == .cnss
                ? try declaredLines(
                    registration: insured.registration, nationalID: insured.nationalID) : [])
    }

    package func statusChanges(of personID: String) throws -> [StatusChange] {
        try rows(
            "SELECT kind, first_day, last_day FROM status_changes WHERE person_id = $1", personID
        ) { row in
            guard let kind = StatusChange.Kind(rawValue: try row.text(0)),
                let period = Period(
                    first: try row.day(1), last: try row.optional(2, row.day))
            else { throw StoreError.corrupt("a status change that cannot be read") }
            return StatusChange(kind, period)
        }
    }

    /// Every line of a declaration that counts, in the order of the declarations: under the
    /// registration number, and under the identity card from before there was one (ENR-O-53).
    private func declaredLines(
        registration: String, nationalID: String?
    ) throws -> [DeclaredLine] {
        try rows(
            """
            SELECT d.affiliation_number, d.month, d.is_complement, d.version, r.days, r.situation,
                c.paid_on
            FROM declared_days r
            JOIN declarations d ON d.number = r.declaration
            LEFT JOIN contributions_paid c
                ON c.affiliation_number = d.affiliation_number AND c.month = d.month
            WHERE r.insured IN ($1, $2) AND d.version IS NOT NULL ORDER BY r.id
            """, registration, nationalID ?? registration
        ) { row in
            guard let employer = AffiliationNumber(try row.text(0)),
                let month = Month(try row.text(1))
            else { throw StoreError.corrupt("a declaration that cannot be read") }
            return DeclaredLine(
                employer: employer, month: month, isComplement: try row.bool(2),
                version: try row.integer(3), days: try row.integer(4),
                situation: try row.optional(5, row.text).flatMap {
                    PayrollSituation(code: $0)
                }, isPaid: !row.isNull(6))
        }
    }
}

extension WriteTransaction {
    /// Records the change; the same kind from the same day replaces its end.
    package func record(_ change: StatusChange, of personID: String) throws {
        try execute(
            """
            INSERT INTO status_changes (person_id, kind, first_day, last_day)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (person_id, kind, first_day) DO UPDATE SET last_day = excluded.last_day
            """, personID, change.kind.rawValue, change.period.first, change.period.last)
    }
}
