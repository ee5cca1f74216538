package import Base
package import ClaimsDomain
package import Store

/// A request for a prior approval as it is kept; its documents stand beside it.
package struct StoredApproval: Hashable, Sendable {
    package let number: String
    package let fund: Fund
    package let beneficiary: Beneficiary
    package let kind: ApprovalKind
    /// The act or device.
    package let code: String
    package let filedAt: WallTime
    package var state: ApprovalState
    package var clock: AnswerClock
    /// Asked for; granted once it is approved.
    package var sessions: Int
    /// By files that were decided.
    package let used: Int
    /// The days for which it holds, once it is approved.
    package var period: Period?
    package var reason: BilingualText?

    package init(
        number: String, fund: Fund, beneficiary: Beneficiary, kind: ApprovalKind, code: String,
        sessions: Int, used: Int = 0, filedAt: WallTime
    ) {
        self.number = number
        self.fund = fund
        self.beneficiary = beneficiary
        self.kind = kind
        self.code = code
        self.sessions = sessions
        self.used = used
        self.filedAt = filedAt
        state = .submitted
        clock = AnswerClock(startedAt: filedAt)
    }

    /// As a refund sees it; `nil` where it was not approved.
    package var given: GivenApproval? {
        guard state == .approved, let period else { return nil }
        return GivenApproval(
            number: number, code: code, period: period, sessions: sessions, used: used)
    }

    /// The state as it is read on a day.
    package func state(on day: Day) -> ApprovalState { given?.state(on: day) ?? state }
}

extension Transaction {
    package func approval(_ number: String) throws -> StoredApproval? {
        try first(
            """
            SELECT number, fund, insured, beneficiary, first_name, family_name, relation, birth_day,
                kind, code, filed_at, state, seconds_used, running_since, sessions, from_day,
                until_day, reason_french, reason_arabic,
                (SELECT COALESCE(SUM(u.sessions), 0) FROM approval_uses u WHERE u.number = a.number)
            FROM approvals a WHERE number = $1
            """, number, read: StoredApproval.init(stored:))
    }

    /// The beneficiary's requests at the fund, in the order of their numbers.
    package func approvals(of person: String, at fund: Fund) throws -> [StoredApproval] {
        try rows(
            """
            SELECT number, fund, insured, beneficiary, first_name, family_name, relation, birth_day,
                kind, code, filed_at, state, seconds_used, running_since, sessions, from_day,
                until_day, reason_french, reason_arabic,
                (SELECT COALESCE(SUM(u.sessions), 0) FROM approval_uses u WHERE u.number = a.number)
            FROM approvals a WHERE beneficiary = $1 AND fund = $2 ORDER BY number
            """, person, fund.rawValue, read: StoredApproval.init(stored:))
    }

    /// At most `count` requests at the fund whose clocks had run out before `time`, the longest first,
    /// by a time to answer of so many hours.
    package func overdueApprovals(
        at fund: Fund, hours: Int, before time: WallTime, atMost count: Int
    ) throws -> [StoredApproval] {
        try rows(
            """
            SELECT number, fund, insured, beneficiary, first_name, family_name, relation, birth_day,
                kind, code, filed_at, state, seconds_used, running_since, sessions, from_day,
                until_day, reason_french, reason_arabic,
                (SELECT COALESCE(SUM(u.sessions), 0) FROM approval_uses u WHERE u.number = a.number)
            FROM approvals a
            WHERE fund = $1 AND running_since - seconds_used * 1000000 < $2
            ORDER BY running_since - seconds_used * 1000000 LIMIT $3
            """, fund.rawValue, time.adding(seconds: -Int64(hours) * 3600), count,
            read: StoredApproval.init(stored:))
    }
}

extension WriteTransaction {
    /// Keeps a request with its documents.
    package func add(_ approval: StoredApproval, _ documents: [MedicalDocument]) throws {
        let person = approval.beneficiary
        try execute(
            """
            INSERT INTO approvals (number, fund, insured, beneficiary, first_name, family_name,
                relation, birth_day, kind, code, filed_at, state, seconds_used, sessions)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13)
            """, approval.number, approval.fund.rawValue, person.insured, person.person,
            person.firstName, person.familyName, person.relation, person.birthDay,
            approval.kind.rawValue, approval.code, approval.filedAt, approval.state.rawValue,
            approval.sessions)
        try add(documents, to: approval.number)
        try update(approval)
    }

    /// Keeps what may change of a request.
    package func update(_ approval: StoredApproval) throws {
        try execute(
            """
            UPDATE approvals SET state = $2, seconds_used = $3, running_since = $4, sessions = $5,
                from_day = $6, until_day = $7, reason_french = $8, reason_arabic = $9
            WHERE number = $1
            """, approval.number, approval.state.rawValue, approval.clock.secondsUsed,
            approval.clock.runningSince, approval.sessions, approval.period?.first,
            approval.period?.last, approval.reason?.french, approval.reason?.arabic)
    }

    /// Records the sessions that a file's decision uses, in the place of those of a decision before.
    package func use(_ sessions: [String: Int], for file: String) throws {
        try execute("DELETE FROM approval_uses WHERE file = $1", file)
        for (number, count) in sessions.sorted(by: { $0.key < $1.key }) {
            try execute(
                "INSERT INTO approval_uses (number, file, sessions) VALUES ($1, $2, $3)", number,
                file, count)
        }
    }
}

extension StoredApproval {
    init(stored row: Row) throws {
        self.init(
            number: try row.text(0), fund: try row.word(1),
            beneficiary: try Beneficiary(stored: row, from: 2), kind: try row.word(8),
            code: try row.text(9), sessions: try row.integer(14), used: try row.integer(19),
            filedAt: try row.time(10))
        state = try row.word(11)
        clock = AnswerClock(
            secondsUsed: Int64(try row.integer(12)), runningSince: try row.optional(13, row.time))
        if let first = try row.optional(15, row.day) {
            period = Period(first: first, last: try row.optional(16, row.day))
        }
        if let french = try row.optional(17, row.text), let arabic = try row.optional(18, row.text)
        {
            reason = BilingualText(french: french, arabic: arabic)
        }
    }
}
