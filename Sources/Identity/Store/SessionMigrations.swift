import Store

/// The tables of sessions' protection. Of a second factor only nonces are kept: its key and codes
/// are computed with the program's.
let sessionsMigration = Migration(
    "identity-sessions-1",
    [
        "ALTER TABLE sessions ADD COLUMN stepped_up_at INTEGER",
        "ALTER TABLE sessions ADD COLUMN news_since INTEGER",
        """
        CREATE TABLE second_factors (
            account TEXT NOT NULL PRIMARY KEY,
            nonce BLOB NOT NULL,
            recovery_nonce BLOB NOT NULL,
            confirmed_at INTEGER,
            used_step INTEGER NOT NULL,
            used_codes INTEGER NOT NULL
        )
        """,
        """
        CREATE TABLE revocations (
            position INTEGER PRIMARY KEY,
            session TEXT NOT NULL,
            ends_at INTEGER NOT NULL
        )
        """,
        "CREATE INDEX revocations_end ON revocations (ends_at)",
    ])

/// Recoveries of passwords; of people without an account too, so that nothing tells them apart.
let recoveryMigration = Migration(
    "identity-recovery-1",
    [
        """
        CREATE TABLE recoveries (
            id TEXT NOT NULL PRIMARY KEY,
            fund TEXT NOT NULL,
            account TEXT,
            counted_as TEXT NOT NULL,
            language TEXT NOT NULL,
            started_at INTEGER NOT NULL,
            state TEXT NOT NULL,
            channel TEXT
        )
        """,
        "CREATE INDEX recoveries_start ON recoveries (started_at)",
    ])
