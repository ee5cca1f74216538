package import Store

extension Migration {
    /// The schema of Enrollment, step by step.
    package static let enrollment = [
        Migration(
            "enrollment-1",
            [
                // Everybody whom the insurance covers; an insured person is its own `insured_id`, and
                // `place` counts a family from it on.
                """
                CREATE TABLE persons (
                    person_id TEXT NOT NULL PRIMARY KEY,
                    insured_id TEXT NOT NULL,
                    relation TEXT NOT NULL,
                    first_name TEXT NOT NULL,
                    family_name TEXT NOT NULL,
                    birth_day TEXT NOT NULL,
                    national_id TEXT,
                    covered_from TEXT NOT NULL,
                    is_disabled INTEGER NOT NULL,
                    place INTEGER NOT NULL
                )
                """,
                "CREATE INDEX persons_of_insured ON persons (insured_id, birth_day)",
                "CREATE INDEX persons_by_national_id ON persons (national_id)",
                """
                CREATE TABLE insured (
                    person_id TEXT NOT NULL PRIMARY KEY REFERENCES persons (person_id),
                    fund TEXT NOT NULL,
                    registration_number TEXT NOT NULL,
                    employer_identifier TEXT,
                    bank_account TEXT,
                    civil_status_number TEXT,
                    email TEXT,
                    mobile TEXT,
                    came_from_other_scheme INTEGER NOT NULL,
                    UNIQUE (registration_number, fund)
                )
                """,
                """
                CREATE TABLE status_changes (
                    person_id TEXT NOT NULL REFERENCES persons (person_id),
                    kind TEXT NOT NULL,
                    first_day TEXT NOT NULL,
                    last_day TEXT,
                    PRIMARY KEY (person_id, kind, first_day)
                )
                """,
                """
                CREATE TABLE employers (
                    affiliation_number TEXT NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL
                )
                """,
                """
                CREATE TABLE contributions_paid (
                    affiliation_number TEXT NOT NULL,
                    month TEXT NOT NULL,
                    paid_on TEXT NOT NULL,
                    PRIMARY KEY (affiliation_number, month)
                )
                """,
                // `version` is null until the whole file is there: its rows count from then on.
                // `abandoned` is 1 once nothing will be added and the rows only wait to be removed.
                """
                CREATE TABLE declarations (
                    number INTEGER NOT NULL PRIMARY KEY,
                    affiliation_number TEXT NOT NULL,
                    month TEXT NOT NULL,
                    is_complement INTEGER NOT NULL,
                    version INTEGER UNIQUE,
                    abandoned INTEGER NOT NULL,
                    digest BLOB,
                    report BLOB
                )
                """,
                "CREATE INDEX declarations_by_digest ON declarations (affiliation_number, digest)",
                "CREATE INDEX declarations_to_remove ON declarations (abandoned, number)",
                // `id` holds the declaration and the record, so that rows are added in the order of
                // the file and removed by a range. `insured` is a registration number, or a national
                // identity card where the employee has none yet.
                """
                CREATE TABLE declared_days (
                    id INTEGER NOT NULL PRIMARY KEY,
                    insured TEXT NOT NULL,
                    declaration INTEGER NOT NULL,
                    days INTEGER NOT NULL,
                    wage INTEGER NOT NULL,
                    capped_wage INTEGER NOT NULL,
                    situation TEXT
                )
                """,
                "CREATE INDEX declared_days_of_insured ON declared_days (insured)",
            ]),
        employmentMigration,
    ]
}
