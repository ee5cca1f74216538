package import Store

/// The tables of Claims, in the order of their steps.
package let claimsMigrations = [
    Migration(
        "claims-1",
        [
            // The last number given of each kind: files, agreements, decisions on illnesses, and the
            // serials of care sheets by kind and year.
            "CREATE TABLE numbers (kind TEXT NOT NULL PRIMARY KEY, last INTEGER NOT NULL)",
            """
            CREATE TABLE care_sheets (
                serial TEXT NOT NULL PRIMARY KEY,
                fund TEXT NOT NULL,
                insured TEXT NOT NULL,
                first_name TEXT NOT NULL,
                family_name TEXT NOT NULL,
                issued_on TEXT NOT NULL,
                state TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE files (
                number TEXT NOT NULL PRIMARY KEY,
                fund TEXT NOT NULL,
                mutual TEXT NOT NULL,
                insured TEXT NOT NULL,
                beneficiary TEXT NOT NULL,
                first_name TEXT NOT NULL,
                family_name TEXT NOT NULL,
                relation TEXT NOT NULL,
                birth_day TEXT NOT NULL,
                sheet_serial TEXT,
                sheet_kind TEXT NOT NULL,
                channel TEXT NOT NULL,
                place TEXT NOT NULL,
                documents TEXT NOT NULL,
                filed_on TEXT NOT NULL,
                refund_due TEXT,
                state TEXT NOT NULL,
                charged INTEGER NOT NULL,
                amo INTEGER,
                mutual_share INTEGER,
                total INTEGER,
                paid_on TEXT,
                reason_french TEXT,
                reason_arabic TEXT
            )
            """,
            "CREATE INDEX files_of_insured ON files (insured, number)",
            """
            CREATE TABLE file_lines (
                number TEXT NOT NULL,
                line INTEGER NOT NULL,
                beneficiary TEXT NOT NULL,
                code TEXT NOT NULL,
                care_group TEXT NOT NULL,
                inpe TEXT NOT NULL,
                day TEXT NOT NULL,
                quantity INTEGER NOT NULL,
                charged INTEGER NOT NULL,
                sector TEXT NOT NULL,
                prescribed TEXT,
                illness TEXT,
                PRIMARY KEY (number, line)
            )
            """,
            "CREATE INDEX file_lines_claimed ON file_lines (beneficiary, code, inpe, day)",
            // What a file or an agreement was asked for, by its number.
            """
            CREATE TABLE missing_items (
                number TEXT NOT NULL,
                item INTEGER NOT NULL,
                reason TEXT NOT NULL,
                french TEXT NOT NULL,
                arabic TEXT NOT NULL,
                line INTEGER,
                answer TEXT,
                PRIMARY KEY (number, item)
            )
            """,
            // Every decision ever made, with all that it was made from besides the law.
            """
            CREATE TABLE decisions (
                number TEXT NOT NULL,
                round INTEGER NOT NULL,
                law_digest BLOB NOT NULL,
                inputs BLOB NOT NULL,
                decision BLOB NOT NULL,
                decided_at INTEGER NOT NULL,
                PRIMARY KEY (number, round)
            )
            """,
            // The law as it was when something was decided by it.
            "CREATE TABLE laws (digest BLOB NOT NULL PRIMARY KEY, archive BLOB NOT NULL)",
            """
            CREATE TABLE illness_decisions (
                number TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL,
                fund TEXT NOT NULL,
                illness TEXT NOT NULL,
                from_day TEXT NOT NULL,
                until_day TEXT,
                exempted INTEGER NOT NULL,
                rate INTEGER,
                opens_dental INTEGER NOT NULL
            )
            """,
            "CREATE INDEX illness_decisions_of_person ON illness_decisions (person, fund)",
            """
            CREATE TABLE agreements (
                number TEXT NOT NULL PRIMARY KEY,
                fund TEXT NOT NULL,
                inpe TEXT NOT NULL,
                provider_name TEXT NOT NULL,
                sector TEXT NOT NULL,
                insured TEXT NOT NULL,
                beneficiary TEXT NOT NULL,
                first_name TEXT NOT NULL,
                family_name TEXT NOT NULL,
                relation TEXT NOT NULL,
                birth_day TEXT NOT NULL,
                nature TEXT NOT NULL,
                first_day TEXT NOT NULL,
                last_day TEXT NOT NULL,
                is_emergency INTEGER NOT NULL,
                filed_at INTEGER NOT NULL,
                entitlement BLOB NOT NULL,
                state TEXT NOT NULL,
                seconds_used INTEGER NOT NULL,
                running_since INTEGER,
                valid_until TEXT,
                reason_french TEXT,
                reason_arabic TEXT
            )
            """,
            "CREATE INDEX agreements_of_provider ON agreements (inpe, number)",
            "CREATE INDEX agreements_of_insured ON agreements (insured, number)",
            "CREATE INDEX agreements_of_beneficiary ON agreements (beneficiary, inpe)",
            """
            CREATE TABLE agreement_lines (
                number TEXT NOT NULL,
                line INTEGER NOT NULL,
                code TEXT NOT NULL,
                care_group TEXT NOT NULL,
                quantity INTEGER NOT NULL,
                quoted INTEGER NOT NULL,
                illness TEXT,
                PRIMARY KEY (number, line)
            )
            """,
            """
            CREATE TABLE agreement_documents (
                number TEXT NOT NULL,
                document INTEGER NOT NULL,
                name TEXT NOT NULL,
                media_type TEXT NOT NULL,
                content BLOB NOT NULL,
                PRIMARY KEY (number, document)
            )
            """,
        ]),
    Migration(
        "claims-2-looks",
        [
            // How often a caller looked at somebody's cover, for the hourly limit.
            """
            CREATE TABLE coverage_looks (
                caller TEXT NOT NULL,
                at INTEGER NOT NULL,
                looks INTEGER NOT NULL,
                PRIMARY KEY (caller, at)
            )
            """
        ]),
    Migration(
        "claims-3-approvals",
        [
            """
            CREATE TABLE approvals (
                number TEXT NOT NULL PRIMARY KEY,
                fund TEXT NOT NULL,
                insured TEXT NOT NULL,
                beneficiary TEXT NOT NULL,
                first_name TEXT NOT NULL,
                family_name TEXT NOT NULL,
                relation TEXT NOT NULL,
                birth_day TEXT NOT NULL,
                kind TEXT NOT NULL,
                code TEXT NOT NULL,
                filed_at INTEGER NOT NULL,
                state TEXT NOT NULL,
                seconds_used INTEGER NOT NULL,
                running_since INTEGER,
                sessions INTEGER NOT NULL,
                from_day TEXT,
                until_day TEXT,
                reason_french TEXT,
                reason_arabic TEXT
            )
            """,
            "CREATE INDEX approvals_of_beneficiary ON approvals (beneficiary, fund)",
            // Those whose time to answer runs.
            "CREATE INDEX approvals_running ON approvals (fund, running_since)",
            // The sessions that the decisions of files have used.
            """
            CREATE TABLE approval_uses (
                number TEXT NOT NULL,
                file TEXT NOT NULL,
                sessions INTEGER NOT NULL,
                PRIMARY KEY (number, file)
            )
            """,
            "CREATE INDEX approval_uses_of_file ON approval_uses (file)",
        ]),
]
