package import Base
package import Crypto
package import EnrollmentDomain
package import Store

extension Transaction {
    package func employerName(_ employer: AffiliationNumber) throws -> String? {
        try first(
            "SELECT name FROM employers WHERE affiliation_number = $1", employer.description
        ) { try $0.text(0) }
    }

    /// What was reported of the import of that very file, where it counts.
    package func report(of digest: Digest, from employer: AffiliationNumber) throws -> [UInt8]? {
        try first(
            """
            SELECT report FROM declarations
            WHERE affiliation_number = $1 AND digest = $2 AND version IS NOT NULL
            """, employer.description, digest.bytes
        ) { try $0.blob(0) }
    }

    /// The number of the last declaration begun; 0 before the first.
    package func lastDeclaration() throws -> Int {
        let last = try first("SELECT MAX(number) FROM declarations") { row in
            try row.optional(0, row.integer)
        }
        return (last ?? nil) ?? 0
    }

    /// Whether an abandoned file waits to be removed.
    package func hasAbandoned() throws -> Bool { try abandonedDeclaration() != nil }

    fileprivate func abandonedDeclaration() throws -> Int? {
        try first("SELECT number FROM declarations WHERE abandoned = 1 ORDER BY number LIMIT 1") {
            try $0.integer(0)
        }
    }

    /// Rows kept of a declaration, counting or not.
    package func rowsKept(of declaration: Int) throws -> Int {
        try first(
            "SELECT COUNT(*) FROM declared_days WHERE id >= $1 AND id < $2",
            declaration << EnrollmentStoreLimits.recordBits,
            (declaration + 1) << EnrollmentStoreLimits.recordBits
        ) { try $0.integer(0) } ?? 0
    }
}

extension WriteTransaction {
    package func register(_ employer: AffiliationNumber, name: String) throws {
        try execute(
            "INSERT INTO employers (affiliation_number, name) VALUES ($1, $2)",
            employer.description, name)
    }

    /// Records that the contributions of a month are paid; the first day recorded stays.
    package func recordPaid(_ employer: AffiliationNumber, _ month: Month, on day: Day) throws {
        try execute(
            """
            INSERT INTO contributions_paid (affiliation_number, month, paid_on)
            VALUES ($1, $2, $3) ON CONFLICT (affiliation_number, month) DO NOTHING
            """, employer.description, month.description, day)
    }

    // MARK: A file, as it arrives

    /// Begins a declaration whose rows do not count yet; returns its number.
    package func beginDeclaration(
        of employer: AffiliationNumber, _ month: Month, isComplement: Bool
    ) throws -> Int {
        let number = try lastDeclaration() + 1
        try execute(
            """
            INSERT INTO declarations (number, affiliation_number, month, is_complement, abandoned)
            VALUES ($1, $2, $3, $4, 0)
            """, number, employer.description, month.description, isComplement)
        return number
    }

    /// Adds rows of a file, in its order.
    package func add(_ rows: some Sequence<PayrollRow>, to declaration: Int) throws {
        let base = declaration << EnrollmentStoreLimits.recordBits
        for row in rows {
            // The next declaration's rows begin there.
            guard row.record < 1 << EnrollmentStoreLimits.recordBits else {
                throw StoreError.constraint("a file of too many records")
            }
            try execute(
                """
                INSERT INTO declared_days
                    (id, insured, declaration, days, wage, capped_wage, situation)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """, base + row.record,
                row.registration?.description ?? row.nationalID?.description ?? "", declaration,
                row.days, row.wage, row.cappedWage, row.situation?.rawValue)
        }
    }

    /// The whole file is there: from this commit on its rows count, before those of earlier files.
    package func complete(_ declaration: Int, digest: Digest, report: [UInt8]) throws {
        let last = try first("SELECT MAX(version) FROM declarations") { row in
            try row.optional(0, row.integer) ?? 0
        }
        try execute(
            "UPDATE declarations SET version = $2, digest = $3, report = $4 WHERE number = $1",
            declaration, (last ?? 0) + 1, digest.bytes, report)
    }

    /// The file will not be completed: its rows wait to be removed.
    package func abandon(_ declaration: Int) throws {
        try execute(
            "UPDATE declarations SET abandoned = 1 WHERE number = $1 AND version IS NULL",
            declaration)
    }

    /// Abandons what a stop of the program left incomplete, of the files up to `last`; returns how
    /// many.
    @discardableResult
    package func abandonIncomplete(upTo last: Int) throws -> Int {
        try execute(
            """
            UPDATE declarations SET abandoned = 1
            WHERE version IS NULL AND abandoned = 0 AND number <= $1
            """, last)
    }

    /// Removes some rows of an abandoned file, and the file itself after its last.
    package func removeAbandoned() throws {
        guard let number = try abandonedDeclaration() else { return }
        let removed = try execute(
            """
            DELETE FROM declared_days WHERE id IN
                (SELECT id FROM declared_days WHERE id >= $1 AND id < $2 ORDER BY id LIMIT $3)
            """, number << EnrollmentStoreLimits.recordBits,
            (number + 1) << EnrollmentStoreLimits.recordBits, EnrollmentStoreLimits.rowsRemoved)
        if removed == 0 { try execute("DELETE FROM declarations WHERE number = $1", number) }
    }
}
