package import Store

/// The tables of Providers, in the order of their steps.
package let providersMigrations = [
    Migration(
        "providers-1",
        [
            """
            CREATE TABLE providers (
                inpe TEXT NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL,
                name_french TEXT NOT NULL,
                name_arabic TEXT NOT NULL,
                speciality TEXT NOT NULL,
                sector TEXT NOT NULL,
                city TEXT NOT NULL,
                region TEXT NOT NULL,
                address TEXT NOT NULL,
                phone TEXT NOT NULL,
                folded_name TEXT NOT NULL,
                folded_city TEXT NOT NULL,
                folded_speciality TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE provider_states (
                inpe TEXT NOT NULL,
                number INTEGER NOT NULL,
                state TEXT NOT NULL,
                from_day TEXT NOT NULL,
                reason TEXT NOT NULL,
                recorded_at INTEGER NOT NULL,
                PRIMARY KEY (inpe, number)
            )
            """,
            """
            CREATE TABLE conventions (
                inpe TEXT NOT NULL,
                fund TEXT NOT NULL,
                number INTEGER NOT NULL,
                state TEXT NOT NULL,
                from_day TEXT NOT NULL,
                grounds TEXT NOT NULL,
                recorded_at INTEGER NOT NULL,
                PRIMARY KEY (inpe, fund, number)
            )
            """,
            """
            CREATE TABLE sanctions (
                number INTEGER PRIMARY KEY,
                inpe TEXT NOT NULL,
                fund TEXT NOT NULL,
                day TEXT NOT NULL,
                fine INTEGER NOT NULL,
                grounds TEXT NOT NULL,
                recorded_at INTEGER NOT NULL
            )
            """,
            "CREATE INDEX sanctions_of_provider ON sanctions (inpe, number)",
            """
            CREATE TABLE tariffs (
                fund TEXT NOT NULL,
                code TEXT NOT NULL,
                sector TEXT NOT NULL,
                from_day TEXT NOT NULL,
                until_day TEXT,
                kind TEXT NOT NULL,
                label_french TEXT NOT NULL,
                label_arabic TEXT NOT NULL,
                folded_label TEXT NOT NULL,
                is_flat INTEGER NOT NULL,
                amount INTEGER NOT NULL,
                rate INTEGER,
                requires_agreement INTEGER NOT NULL,
                rules_french TEXT,
                rules_arabic TEXT,
                least_age INTEGER,
                greatest_age INTEGER,
                source TEXT NOT NULL,
                PRIMARY KEY (fund, code, sector, from_day)
            )
            """,
            """
            CREATE TABLE coverage_checks (
                number INTEGER PRIMARY KEY,
                reference TEXT NOT NULL UNIQUE,
                inpe TEXT NOT NULL,
                fund TEXT NOT NULL,
                person TEXT,
                day TEXT NOT NULL,
                purpose TEXT NOT NULL,
                outcome TEXT NOT NULL,
                at INTEGER NOT NULL
            )
            """,
            "CREATE INDEX coverage_checks_of_provider ON coverage_checks (inpe, at)",
            "CREATE INDEX coverage_checks_of_person ON coverage_checks (person, number)",
            "CREATE INDEX coverage_checks_time ON coverage_checks (at)",
        ]),
    // A provider's checks by their order: how many it made of late is asked without counting them.
    Migration(
        "providers-2-check-ordinals",
        [
            "ALTER TABLE coverage_checks ADD COLUMN ordinal INTEGER",
            """
            UPDATE coverage_checks SET ordinal = counted.ordinal
            FROM (
                SELECT number, ROW_NUMBER() OVER (PARTITION BY inpe ORDER BY number) AS ordinal
                FROM coverage_checks) AS counted
            WHERE coverage_checks.number = counted.number
            """,
            "CREATE INDEX coverage_checks_in_order ON coverage_checks (inpe, ordinal)",
            "DROP INDEX coverage_checks_of_provider",
        ]),
]
