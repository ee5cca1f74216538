import Store

/// Messages are sent by their channel, for their fund, and those that cannot be are kept apart.
let deliveryMigration = Migration(
    "identity-delivery-1",
    [
        "ALTER TABLE messages ADD COLUMN fund TEXT NOT NULL DEFAULT 'CNOPS'",
        "ALTER TABLE messages ADD COLUMN failure TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE messages ADD COLUMN died_at INTEGER",
        "DROP INDEX messages_due",
        "CREATE INDEX messages_waiting ON messages (channel, due_at) WHERE died_at IS NULL",
        "CREATE INDEX messages_dead ON messages (died_at) WHERE died_at IS NOT NULL",
    ])

/// Codes are counted by day under digests, in the place of service_sends, which the version before counts
/// in.
let budgetsMigration = Migration(
    "identity-delivery-2",
    [
        """
        CREATE TABLE daily_sends (
            day TEXT NOT NULL,
            digest BLOB NOT NULL,
            sends INTEGER NOT NULL,
            PRIMARY KEY (day, digest)
        )
        """
    ])
