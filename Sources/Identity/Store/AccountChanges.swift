package import Base
package import IdentityDomain
package import Store

extension Transaction {
    /// How many changes of a category a person had after a time and not later than another (ID-O-34).
    package func changes(
        of person: String, _ category: AccountChange.Category, after since: WallTime,
        upTo until: WallTime
    ) throws -> Int {
        try first(
            """
            SELECT COUNT(*) FROM account_changes
            WHERE person = $1 AND category = $2 AND at > $3 AND at <= $4
            """, person, category.rawValue, since, until
        ) { try $0.integer(0) } ?? 0
    }

    /// Changes of a person before an identifier, of one category or of all, the newest first.
    package func changes(
        of person: String, _ category: AccountChange.Category?, before id: Int, atMost count: Int
    ) throws -> [AccountChange] {
        try rows(
            """
            SELECT id, person, event, at, file FROM account_changes
            WHERE person = $1 AND id < $2 AND (category = $3 OR $3 = '')
            ORDER BY id DESC LIMIT $4
            """, person, id, category?.rawValue ?? "", count
        ) { row in
            AccountChange(
                id: try row.integer(0), person: try row.text(1), event: try stored(row.text(2)),
                at: try row.time(3), file: try row.text(4))
        }
    }

    /// The versions of the conditions that an account agreed to, the first first.
    package func consents(of account: String) throws -> [StoredConsent] {
        try rows(
            "SELECT version, language, at FROM consents WHERE account = $1 ORDER BY at", account
        ) {
            StoredConsent(version: try $0.text(0), language: try $0.text(1), at: try $0.time(2))
        }
    }
}

extension WriteTransaction {
    /// Keeps a change for who has an account; for others nothing is to be told (ID-O-34).
    package func record(_ change: AccountChange) throws {
        guard try hasAccount(change.person) else { return }
        try execute(
            """
            INSERT INTO account_changes (person, category, event, at, file)
            VALUES ($1, $2, $3, $4, $5)
            """, change.person, change.event.category.rawValue, change.event.rawValue, change.at,
            change.file)
    }

    /// Removes at most `count` changes from before `time`.
    package func forgetChanges(before time: WallTime, atMost count: Int) throws {
        try execute(
            """
            DELETE FROM account_changes WHERE id IN (
                SELECT id FROM account_changes WHERE at <= $1 ORDER BY at LIMIT $2)
            """, time, count)
    }

    /// Keeps that an account agreed to a version of the conditions; once is enough.
    package func keep(_ consent: StoredConsent, of account: String) throws {
        try execute(
            """
            INSERT INTO consents (account, version, language, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (account, version) DO NOTHING
            """, account, consent.version, consent.language, consent.at)
    }
}

/// That an account agreed to a version of the general conditions (ID-O-52).
package struct StoredConsent: Hashable, Sendable {
    package let version: String
    /// `fr` or `ar`.
    package let language: String
    package let at: WallTime

    package init(version: String, language: String, at: WallTime) {
        self.version = version
        self.language = language
        self.at = at
    }
}

/// What changed for people who have an account, and what they agreed to.
let changesMigration = Migration(
    "identity-changes-1",
    [
        """
        CREATE TABLE account_changes (
            id INTEGER PRIMARY KEY,
            person TEXT NOT NULL,
            category TEXT NOT NULL,
            event TEXT NOT NULL,
            at INTEGER NOT NULL,
            file TEXT NOT NULL
        )
        """,
        "CREATE INDEX account_changes_person ON account_changes (person, category, at)",
        "CREATE INDEX account_changes_time ON account_changes (at)",
        """
        CREATE TABLE consents (
            account TEXT NOT NULL,
            version TEXT NOT NULL,
            language TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (account, version)
        )
        """,
        """
        INSERT INTO consents (account, version, language, at)
            SELECT id, conditions, 'fr', opened_at FROM accounts WHERE conditions <> ''
        """,
    ])
