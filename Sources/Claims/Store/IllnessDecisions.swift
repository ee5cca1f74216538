package import Base
package import ClaimsDomain
package import Store

extension Transaction {
    /// The decisions of the medical control on the person's illnesses, in the order of their numbers.
    package func illnessDecisions(of person: String, at fund: Fund) throws -> [IllnessDecision] {
        try rows(
            """
            SELECT illness, from_day, until_day, exempted, rate, opens_dental FROM illness_decisions
            WHERE person = $1 AND fund = $2 ORDER BY number
            """, person, fund.rawValue
        ) { row in
            let first = try row.day(1)
            guard let period = Period(first: first, last: try row.optional(2, row.day)) else {
                throw StoreError.corrupt("an illness's decision that ends before \(first)")
            }
            let rate = try row.optional(4, row.integer).flatMap { Rate(basisPoints: $0) }
            return IllnessDecision(
                illness: try row.text(0), period: period,
                exemption: try row.bool(3) ? .granted(rate) : .none,
                opensDental: try row.bool(5))
        }
    }
}

extension WriteTransaction {
    /// Records a decision; its rate, in basis points, where it states one.
    package func add(
        _ decision: IllnessDecision, rate: Int?, number: String, person: String, fund: Fund
    ) throws {
        try execute(
            """
            INSERT INTO illness_decisions (number, person, fund, illness, from_day, until_day,
                exempted, rate, opens_dental)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, number, person, fund.rawValue, decision.illness, decision.period.first,
            decision.period.last, decision.exemption != .none, rate, decision.opensDental)
    }
}
