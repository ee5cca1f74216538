package import Base
package import Store

extension Transaction {
    /// How often the caller looked at a person's cover since `time`.
    package func looks(by caller: String, after time: WallTime) throws -> Int {
        try first(
            "SELECT COALESCE(SUM(looks), 0) FROM coverage_looks WHERE caller = $1 AND at > $2",
            caller, time
        ) { try $0.integer(0) } ?? 0
    }
}

extension WriteTransaction {
    /// Counts a look of the caller, and forgets those that no limit asks about any more.
    package func addLook(
        by caller: String, at time: WallTime, forgettingUpTo limit: WallTime
    ) throws {
        try execute(
            "DELETE FROM coverage_looks WHERE caller = $1 AND at <= $2", caller, limit)
        try execute(
            """
            INSERT INTO coverage_looks (caller, at, looks) VALUES ($1, $2, 1)
            ON CONFLICT (caller, at) DO UPDATE SET looks = looks + 1
            """, caller, time)
    }
}
