package import Base
package import ClaimsDomain
package import Store

/// A request for a prior agreement as it is kept; its lines and documents stand beside it.
package struct StoredAgreement: Hashable, Sendable {
    package let number: String
    package let fund: Fund
    package let inpe: INPE
    package let providerName: String
    /// The provider's, whose tariffs count.
    package let sector: Sector
    package let beneficiary: Beneficiary
    package let nature: ActNature
    package let days: Period
    package let isEmergency: Bool
    package let filedAt: WallTime
    /// Enrollment's answer, as it was given when the request came.
    package let entitlement: [UInt8]
    package var state: AgreementState
    package var clock: AnswerClock
    package var validUntil: Day?
    package var reason: BilingualText?

    package init(
        number: String, fund: Fund, inpe: INPE, providerName: String, sector: Sector,
        beneficiary: Beneficiary, nature: ActNature, days: Period, isEmergency: Bool,
        filedAt: WallTime, entitlement: [UInt8]
    ) {
        self.number = number
        self.fund = fund
        self.inpe = inpe
        self.providerName = providerName
        self.sector = sector
        self.beneficiary = beneficiary
        self.nature = nature
        self.days = days
        self.isEmergency = isEmergency
        self.filedAt = filedAt
        self.entitlement = entitlement
        state = .submitted
        clock = AnswerClock(startedAt: filedAt)
    }
}

/// A line of care for which a provider asks the agreement.
package struct QuotedLine: Hashable, Sendable {
    /// Counted from 1.
    package let number: Int
    package let code: String
    package let group: CareGroup
    package let quantity: Int
    package let quoted: Money
    package let illness: String?

    package init(
        number: Int, code: String, group: CareGroup, quantity: Int, quoted: Money, illness: String?
    ) {
        self.number = number
        self.code = code
        self.group = group
        self.quantity = quantity
        self.quoted = quoted
        self.illness = illness
    }
}

/// Whose requests a list shows.
package enum AgreementParty: Hashable, Sendable {
    case provider(INPE)
    /// The insured, with his family's.
    case insured(String)
}

extension Transaction {
    package func agreement(_ number: String) throws -> StoredAgreement? {
        try first(
            """
            SELECT number, fund, inpe, provider_name, sector, insured, beneficiary, first_name,
                family_name, relation, birth_day, nature, first_day, last_day, is_emergency,
                filed_at, entitlement, state, seconds_used, running_since, valid_until,
                reason_french, reason_arabic
            FROM agreements WHERE number = $1
            """, number, read: StoredAgreement.init(stored:))
    }

    /// At most `count` requests of the party, newest first, before `page`.
    package func agreements(
        of party: AgreementParty, before page: String, atMost count: Int
    ) throws -> [StoredAgreement] {
        let (inpe, insured) =
            switch party {
            case .provider(let inpe): (inpe.description, "")
            case .insured(let person): ("", person)
            }
        return try rows(
            """
            SELECT number, fund, inpe, provider_name, sector, insured, beneficiary, first_name,
                family_name, relation, birth_day, nature, first_day, last_day, is_emergency,
                filed_at, entitlement, state, seconds_used, running_since, valid_until,
                reason_french, reason_arabic
            FROM agreements
            WHERE (inpe = $1 OR insured = $2) AND ($3 = '' OR number < $3)
            ORDER BY number DESC LIMIT $4
            """, inpe, insured, page, count, read: StoredAgreement.init(stored:))
    }

    package func quotedLines(of number: String) throws -> [QuotedLine] {
        try rows(
            """
            SELECT line, code, care_group, quantity, quoted, illness FROM agreement_lines
            WHERE number = $1 ORDER BY line
            """, number
        ) { row in
            QuotedLine(
                number: try row.integer(0), code: try row.text(1), group: try row.word(2),
                quantity: try row.integer(3), quoted: try row.money(4),
                illness: try row.optional(5, row.text))
        }
    }

    /// Whether the provider has another request for the same beneficiary and nature, on days in
    /// common, that nobody has decided yet (PRV-PEC-O-03).
    package func hasOpenAgreement(like agreement: StoredAgreement) throws -> Bool {
        let found = try rows(
            """
            SELECT state FROM agreements
            WHERE beneficiary = $1 AND inpe = $2 AND nature = $3 AND first_day <= $4
                AND last_day >= $5
            """, agreement.beneficiary.person, agreement.inpe.description,
            agreement.nature.rawValue, agreement.days.last ?? .latest, agreement.days.first
        ) { row in try row.word(0, as: AgreementState.self) }
        return found.contains { $0.isOpen }
    }
}

extension WriteTransaction {
    /// Keeps a request with its lines and documents.
    package func add(
        _ agreement: StoredAgreement, _ lines: [QuotedLine], _ documents: [MedicalDocument]
    ) throws {
        let person = agreement.beneficiary
        try execute(
            """
            INSERT INTO agreements (number, fund, inpe, provider_name, sector, insured,
                beneficiary, first_name, family_name, relation, birth_day, nature, first_day,
                last_day, is_emergency, filed_at, entitlement, state, seconds_used)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                $18, 0)
            """, agreement.number, agreement.fund.rawValue, agreement.inpe.description,
            agreement.providerName, agreement.sector.rawValue, person.insured, person.person,
            person.firstName, person.familyName, person.relation, person.birthDay,
            agreement.nature.rawValue, agreement.days.first, agreement.days.last ?? .latest,
            agreement.isEmergency, agreement.filedAt, agreement.entitlement,
            agreement.state.rawValue)
        for line in lines {
            try execute(
                """
                INSERT INTO agreement_lines (number, line, code, care_group, quantity, quoted,
                    illness)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """, agreement.number, line.number, line.code, line.group.rawValue, line.quantity,
                line.quoted, line.illness)
        }
        try add(documents, to: agreement.number)
        try update(agreement)
    }

    /// Keeps the documents of a request for an agreement or an approval.
    func add(_ documents: [MedicalDocument], to number: String) throws {
        for (place, document) in documents.enumerated() {
            try execute(
                """
                INSERT INTO agreement_documents (number, document, name, media_type, content)
                VALUES ($1, $2, $3, $4, $5)
                """, number, place + 1, document.name, document.mediaType, document.content)
        }
    }

    /// Keeps what may change of a request.
    package func update(_ agreement: StoredAgreement) throws {
        try execute(
            """
            UPDATE agreements SET state = $2, seconds_used = $3, running_since = $4,
                valid_until = $5, reason_french = $6, reason_arabic = $7
            WHERE number = $1
            """, agreement.number, agreement.state.rawValue, agreement.clock.secondsUsed,
            agreement.clock.runningSince, agreement.validUntil, agreement.reason?.french,
            agreement.reason?.arabic)
    }
}

extension StoredAgreement {
    init(stored row: Row) throws {
        let first = try row.day(12)
        guard let inpe = INPE(try row.text(2)),
            let days = Period(first: first, last: try row.day(13))
        else { throw StoreError.corrupt("an agreement without INPE or days") }
        self.init(
            number: try row.text(0), fund: try row.word(1), inpe: inpe,
            providerName: try row.text(3), sector: try row.word(4),
            beneficiary: try Beneficiary(stored: row, from: 5), nature: try row.word(11),
            days: days, isEmergency: try row.bool(14), filedAt: try row.time(15),
            entitlement: try row.blob(16))
        state = try row.word(17)
        clock = AnswerClock(
            secondsUsed: Int64(try row.integer(18)), runningSince: try row.optional(19, row.time))
        validUntil = try row.optional(20, row.day)
        if let french = try row.optional(21, row.text), let arabic = try row.optional(22, row.text)
        {
            reason = BilingualText(french: french, arabic: arabic)
        }
    }
}
