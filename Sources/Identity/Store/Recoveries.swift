package import Base
package import IdentityDomain
package import Store

extension Transaction {
    package func recovery(_ id: String) throws -> Recovery? {
        try first(
            """
            SELECT id, fund, account, language, started_at, state, channel, counted_as
            FROM recoveries WHERE id = $1
            """, id
        ) { row in
            Recovery(
                id: try row.text(0), fund: try stored(row.text(1)),
                account: try row.optional(2, row.text), countedAs: try row.text(7),
                language: try row.text(3), startedAt: try row.time(4),
                state: try stored(row.text(5)),
                channel: try row.optional(6, row.text).map { try stored($0) })
        }
    }
}

extension WriteTransaction {
    /// Keeps a new recovery, or what became of one; the codes of one that is over go.
    package func keep(_ recovery: Recovery) throws {
        try execute(
            """
            INSERT INTO recoveries (id, fund, account, language, started_at, state, channel,
                counted_as)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (id) DO UPDATE SET state = $6, channel = $7
            """, recovery.id, recovery.fund.rawValue, recovery.account, recovery.language,
            recovery.startedAt, recovery.state.rawValue, recovery.channel?.rawValue,
            recovery.countedAs)
        if recovery.state.isOver { try removeCodes(of: recovery.id) }
    }

    /// Removes at most `count` recoveries that began before `time`, with their codes.
    package func forgetRecoveries(before time: WallTime, atMost count: Int) throws {
        let ids = try rows(
            "SELECT id FROM recoveries WHERE started_at <= $1 ORDER BY started_at LIMIT $2", time,
            count
        ) { try $0.text(0) }
        for id in ids {
            try removeCodes(of: id)
            try execute("DELETE FROM recoveries WHERE id = $1", id)
        }
    }
}
