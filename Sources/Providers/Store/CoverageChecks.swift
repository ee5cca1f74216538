package import Base
package import ProvidersDomain
package import Store

/// The record of one check of cover (PRV-COV-O-04).
package struct CoverageCheck: Hashable, Sendable {
    package let reference: String
    package let inpe: INPE
    package let fund: Fund
    /// `nil` where nobody was found: the number that was tried is kept nowhere.
    package let person: String?
    package let day: Day
    package let purpose: CheckPurpose
    package let outcome: String
    package let at: WallTime

    package init(
        reference: String, inpe: INPE, fund: Fund, person: String?, day: Day,
        purpose: CheckPurpose, outcome: String, at: WallTime
    ) {
        self.reference = reference
        self.inpe = inpe
        self.fund = fund
        self.person = person
        self.day = day
        self.purpose = purpose
        self.outcome = outcome
        self.at = at
    }
}

/// A check as the person checked sees it.
package struct CoverageLook: Hashable, Sendable {
    package let number: Int
    package let reference: String
    package let provider: BilingualText
    package let at: WallTime
    package let purpose: CheckPurpose
}

extension Transaction {
    /// When the provider made the check that is the `count`th from the last, from 1; `nil` where it
    /// made fewer. Found by its number among the provider's own, whatever their count.
    package func check(by inpe: INPE, fromLast count: Int) throws -> WallTime? {
        try first(
            """
            SELECT at FROM coverage_checks WHERE inpe = $1 AND ordinal = 1 - $2
                + (SELECT MAX(ordinal) FROM coverage_checks WHERE inpe = $1)
            """, inpe.description, count
        ) { try $0.time(0) }
    }

    /// At most `count` checks of the person, newest first, before number `page`.
    package func looks(at person: String, before page: Int, atMost count: Int) throws
        -> [CoverageLook]
    {
        try rows(
            """
            SELECT c.number, c.reference, p.name_french, p.name_arabic, c.at, c.purpose
            FROM coverage_checks c JOIN providers p ON p.inpe = c.inpe
            WHERE c.person = $1 AND c.number < $2 ORDER BY c.number DESC LIMIT $3
            """, person, page, count
        ) { row in
            CoverageLook(
                number: try row.integer(0), reference: try row.text(1),
                provider: BilingualText(french: try row.text(2), arabic: try row.text(3)),
                at: try row.time(4), purpose: try row.word(5))
        }
    }
}

extension WriteTransaction {
    package func add(_ check: CoverageCheck) throws {
        let last = try first("SELECT number FROM coverage_checks ORDER BY number DESC LIMIT 1") {
            try $0.integer(0)
        }
        try execute(
            """
            INSERT INTO coverage_checks (number, reference, inpe, fund, person, day, purpose,
                outcome, at, ordinal)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,
                1 + COALESCE((SELECT MAX(ordinal) FROM coverage_checks WHERE inpe = $3), 0))
            """, (last ?? 0) + 1, check.reference, check.inpe.description, check.fund.rawValue,
            check.person, check.day, check.purpose.rawValue, check.outcome, check.at)
    }

    /// Forgets at most `count` checks of the fund from before `time`, and returns how many.
    package func forgetChecks(
        of fund: Fund, before time: WallTime, atMost count: Int
    ) throws -> Int {
        try execute(
            """
            DELETE FROM coverage_checks WHERE number IN (
                SELECT number FROM coverage_checks WHERE at < $1 AND fund = $2 ORDER BY at LIMIT $3)
            """, time, fund.rawValue, count)
    }
}
