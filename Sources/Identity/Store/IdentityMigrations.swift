package import Store

/// The tables of Identity, in the order of their steps.
///
/// No code, token or link is kept, and of identity cards and registration numbers only keyed digests:
/// who takes the store has passwords' hashes and contacts, and cannot act for anybody.
package let identityMigrations = [
    Migration(
        "identity-1",
        [
            """
            CREATE TABLE activations (
                id TEXT NOT NULL PRIMARY KEY,
                fund TEXT NOT NULL,
                language TEXT NOT NULL,
                conditions TEXT NOT NULL,
                started_at INTEGER NOT NULL,
                touched_at INTEGER NOT NULL,
                state TEXT NOT NULL,
                is_over INTEGER NOT NULL,
                person TEXT,
                payment_mode TEXT,
                identifiers BLOB,
                failure_key BLOB,
                email TEXT,
                mobile TEXT,
                account TEXT
            )
            """,
            "CREATE INDEX activations_idle ON activations (is_over, fund, touched_at)",
            """
            CREATE TABLE codes (
                activation TEXT NOT NULL,
                channel TEXT NOT NULL,
                nonce BLOB NOT NULL,
                resend_at INTEGER NOT NULL,
                valid_until INTEGER NOT NULL,
                wrong INTEGER NOT NULL,
                PRIMARY KEY (activation, channel)
            )
            """,
            """
            CREATE TABLE tallies (
                digest BLOB NOT NULL PRIMARY KEY,
                times BLOB NOT NULL,
                expires_at INTEGER NOT NULL
            )
            """,
            "CREATE INDEX tallies_expiry ON tallies (expires_at)",
            """
            CREATE TABLE failures (
                digest BLOB NOT NULL PRIMARY KEY,
                owner BLOB NOT NULL,
                times BLOB NOT NULL,
                locks INTEGER NOT NULL,
                locked_at INTEGER,
                lock_end INTEGER,
                expires_at INTEGER NOT NULL
            )
            """,
            "CREATE INDEX failures_owner ON failures (owner)",
            "CREATE INDEX failures_expiry ON failures (expires_at)",
            "CREATE TABLE service_sends (day TEXT NOT NULL PRIMARY KEY, sends INTEGER NOT NULL)",
            """
            CREATE TABLE used_proofs (
                nonce TEXT NOT NULL PRIMARY KEY,
                expires_at INTEGER NOT NULL
            )
            """,
            "CREATE INDEX used_proofs_expiry ON used_proofs (expires_at)",
            """
            CREATE TABLE messages (
                id TEXT NOT NULL PRIMARY KEY,
                channel TEXT NOT NULL,
                destination TEXT NOT NULL,
                language TEXT NOT NULL,
                notice TEXT NOT NULL,
                subject BLOB NOT NULL,
                digits INTEGER NOT NULL,
                time TEXT NOT NULL,
                created_at INTEGER NOT NULL,
                expires_at INTEGER NOT NULL,
                due_at INTEGER NOT NULL,
                attempts INTEGER NOT NULL
            )
            """,
            "CREATE INDEX messages_due ON messages (due_at)",
            """
            CREATE TABLE accounts (
                id TEXT NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL,
                fund TEXT NOT NULL,
                subject TEXT NOT NULL,
                roles TEXT NOT NULL,
                state TEXT NOT NULL,
                opens_at INTEGER,
                password TEXT NOT NULL,
                email TEXT,
                mobile TEXT,
                conditions TEXT NOT NULL,
                opened_at INTEGER NOT NULL,
                last_sign_in INTEGER
            )
            """,
            "CREATE INDEX accounts_subject ON accounts (subject)",
            """
            CREATE TABLE account_identifiers (
                digest BLOB NOT NULL PRIMARY KEY,
                account TEXT NOT NULL
            )
            """,
            "CREATE INDEX account_identifiers_account ON account_identifiers (account)",
            """
            CREATE TABLE account_contacts (
                digest BLOB NOT NULL PRIMARY KEY,
                account TEXT NOT NULL
            )
            """,
            "CREATE INDEX account_contacts_account ON account_contacts (account)",
            """
            CREATE TABLE sessions (
                id TEXT NOT NULL PRIMARY KEY,
                account TEXT NOT NULL,
                address BLOB NOT NULL,
                started_at INTEGER NOT NULL,
                touched_at INTEGER NOT NULL,
                generation INTEGER NOT NULL,
                ending TEXT
            )
            """,
            "CREATE INDEX sessions_account ON sessions (account, address)",
            "CREATE INDEX sessions_touched ON sessions (touched_at)",
            """
            CREATE TABLE signing_keys (
                id TEXT NOT NULL PRIMARY KEY,
                signs_from INTEGER NOT NULL,
                signs_until INTEGER NOT NULL
            )
            """,
        ]),
    sessionsMigration,
    deliveryMigration,
    recoveryMigration,
    budgetsMigration,
    changesMigration,
]
