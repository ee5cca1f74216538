package import IdentityDomain
package import Store

extension Transaction {
    package func secondFactor(of account: String) throws -> SecondFactor? {
        try first(
            """
            SELECT account, nonce, recovery_nonce, confirmed_at, used_step, used_codes
            FROM second_factors WHERE account = $1
            """, account
        ) { row in
            SecondFactor(
                account: try row.text(0), nonce: try row.blob(1), recoveryNonce: try row.blob(2),
                confirmedAt: try row.optional(3, row.time), usedStep: Int64(try row.integer(4)),
                usedCodes: try row.integer(5))
        }
    }
}

extension WriteTransaction {
    /// Keeps an account's second factor in place of the one before.
    package func keep(_ factor: SecondFactor) throws {
        try execute(
            """
            INSERT INTO second_factors (account, nonce, recovery_nonce, confirmed_at, used_step,
                used_codes)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (account) DO UPDATE SET nonce = $2, recovery_nonce = $3,
                confirmed_at = $4, used_step = $5, used_codes = $6
            """, factor.account, factor.nonce, factor.recoveryNonce, factor.confirmedAt,
            Int(factor.usedStep), factor.usedCodes)
    }

    package func removeSecondFactor(of account: String) throws {
        try execute("DELETE FROM second_factors WHERE account = $1", account)
    }
}
