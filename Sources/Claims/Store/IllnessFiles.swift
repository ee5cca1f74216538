package import Base
package import ClaimsDomain
package import Store

/// An illness file as it is kept; its lines stand beside it.
package struct StoredFile: Hashable, Sendable {
    package let number: String
    package let fund: Fund
    package let mutual: String
    package let beneficiary: Beneficiary
    package let sheet: SheetSerial?
    package let sheetKind: SheetKind
    package let channel: FilingChannel
    package let place: String
    package let documents: [DocumentKind]
    package let filedOn: Day
    package var refundDue: Day?
    package var state: FileState
    package let charged: Money
    package var amounts: Amounts?
    package var paidOn: Day?
    package var reason: BilingualText?

    /// What a processed file gives.
    package struct Amounts: Hashable, Sendable {
        package let amo: Money
        package let mutual: Money
        package let total: Money

        package init(amo: Money, mutual: Money, total: Money) {
            self.amo = amo
            self.mutual = mutual
            self.total = total
        }
    }

    package init(
        number: String, fund: Fund, mutual: String, beneficiary: Beneficiary, sheet: SheetSerial?,
        sheetKind: SheetKind, channel: FilingChannel, place: String, documents: [DocumentKind],
        filedOn: Day, charged: Money
    ) {
        self.number = number
        self.fund = fund
        self.mutual = mutual
        self.beneficiary = beneficiary
        self.sheet = sheet
        self.sheetKind = sheetKind
        self.channel = channel
        self.place = place
        self.documents = documents
        self.filedOn = filedOn
        self.charged = charged
        state = .registered
    }
}

/// Whose files somebody may see; `nil` for every one's.
package struct FileScope: Hashable, Sendable {
    package let fund: Fund?
    /// Code of a mutual.
    package let mutual: String?

    package init(fund: Fund? = nil, mutual: String? = nil) {
        self.fund = fund
        self.mutual = mutual
    }

    package func holds(_ fund: Fund) -> Bool { self.fund ?? fund == fund }

    package func holds(_ file: StoredFile) -> Bool {
        holds(file.fund) && mutual ?? file.mutual == file.mutual
    }
}

extension Transaction {
    package func file(_ number: String) throws -> StoredFile? {
        try first(
            """
            SELECT number, fund, mutual, insured, beneficiary, first_name, family_name, relation,
                birth_day, sheet_serial, sheet_kind, channel, place, documents, filed_on,
                refund_due, state, charged, amo, mutual_share, total, paid_on, reason_french,
                reason_arabic
            FROM files WHERE number = $1
            """, number, read: StoredFile.init(stored:))
    }

    /// At most `count` files of the insured in one of the states and in the scope, newest first,
    /// before `page`.
    package func files(
        of insured: String, in states: [FileState], _ scope: FileScope, before page: String,
        atMost count: Int
    ) throws -> [StoredFile] {
        // One parameter a state; those that are not asked for repeat the last.
        let words = StateWords(states)
        return try rows(
            """
            SELECT number, fund, mutual, insured, beneficiary, first_name, family_name, relation,
                birth_day, sheet_serial, sheet_kind, channel, place, documents, filed_on,
                refund_due, state, charged, amo, mutual_share, total, paid_on, reason_french,
                reason_arabic
            FROM files
            WHERE insured = $1 AND ($2 = '' OR number < $2) AND state IN ($3, $4, $5, $6, $7)
                AND ($8 = '' OR fund = $8) AND ($9 = '' OR mutual = $9)
            ORDER BY number DESC LIMIT $10
            """, insured, page, words[0], words[1], words[2], words[3], words[4],
            scope.fund?.rawValue ?? "", scope.mutual ?? "", count, read: StoredFile.init(stored:))
    }

    /// Sums over all files of the insured in one of the states and in the scope, in centimes.
    package func sums(
        of insured: String, in states: [FileState], _ scope: FileScope
    ) throws -> (charged: Int, amo: Int, mutual: Int, total: Int) {
        let words = StateWords(states)
        return try first(
            """
            SELECT COALESCE(SUM(charged), 0), COALESCE(SUM(amo), 0),
                COALESCE(SUM(mutual_share), 0), COALESCE(SUM(total), 0)
            FROM files WHERE insured = $1 AND state IN ($2, $3, $4, $5, $6)
                AND ($7 = '' OR fund = $7) AND ($8 = '' OR mutual = $8)
            """, insured, words[0], words[1], words[2], words[3], words[4],
            scope.fund?.rawValue ?? "", scope.mutual ?? ""
        ) { row in
            (try row.integer(0), try row.integer(1), try row.integer(2), try row.integer(3))
        } ?? (0, 0, 0, 0)
    }

    /// At most `count` files of the insured that were paid in the period, in the order of payment,
    /// after the place `page`.
    package func paidFiles(
        of insured: String, in period: Period, after page: (day: String, number: String),
        atMost count: Int
    ) throws -> [StoredFile] {
        try rows(
            """
            SELECT number, fund, mutual, insured, beneficiary, first_name, family_name, relation,
                birth_day, sheet_serial, sheet_kind, channel, place, documents, filed_on,
                refund_due, state, charged, amo, mutual_share, total, paid_on, reason_french,
                reason_arabic
            FROM files
            WHERE insured = $1 AND paid_on >= $2 AND paid_on <= $3
                AND (paid_on > $4 OR (paid_on = $4 AND number > $5))
            ORDER BY paid_on, number LIMIT $6
            """, insured, period.first, period.last ?? .latest, page.day, page.number, count,
            read: StoredFile.init(stored:))
    }

    /// Sums over the files of the insured that were paid in the period, in centimes.
    package func paidSums(
        of insured: String, in period: Period
    ) throws -> (amo: Int, mutual: Int, total: Int) {
        try first(
            """
            SELECT COALESCE(SUM(amo), 0), COALESCE(SUM(mutual_share), 0), COALESCE(SUM(total), 0)
            FROM files WHERE insured = $1 AND paid_on >= $2 AND paid_on <= $3
            """, insured, period.first, period.last ?? .latest
        ) { row in (try row.integer(0), try row.integer(1), try row.integer(2)) } ?? (0, 0, 0)
    }

    package func lines(of number: String) throws -> [FiledLine] {
        try rows(
            """
            SELECT line, code, care_group, inpe, day, quantity, charged, sector, prescribed, illness
            FROM file_lines WHERE number = $1 ORDER BY line
            """, number
        ) { row in
            guard let inpe = INPE(try row.text(3)) else {
                throw StoreError.corrupt("a line of \(number) without INPE")
            }
            return try FiledLine(
                number: try row.integer(0), code: try row.text(1), group: try row.word(2),
                inpe: inpe, day: try row.day(4), quantity: try row.integer(5),
                charged: try row.money(6), sector: try row.word(7),
                prescribed: try row.optional(8, row.day), illness: try row.optional(9, row.text))
        }
    }

    /// Whether the beneficiary claimed the same act of the same provider on the same day before, in a
    /// file that was not rejected (CLM-FILE-O-05).
    package func isClaimed(_ line: FiledLine, for beneficiary: String) throws -> Bool {
        try exists(
            """
            SELECT 1 FROM file_lines l JOIN files f ON f.number = l.number
            WHERE l.beneficiary = $1 AND l.code = $2 AND l.inpe = $3 AND l.day = $4
                AND f.state <> 'REJECTED'
            """, beneficiary, line.code, line.inpe.description, line.day)
    }
}

extension WriteTransaction {
    /// Keeps a file that was handed in, with its lines.
    package func add(_ file: StoredFile, _ lines: [FiledLine]) throws {
        let person = file.beneficiary
        try execute(
            """
            INSERT INTO files (number, fund, mutual, insured, beneficiary, first_name, family_name,
                relation, birth_day, sheet_serial, sheet_kind, channel, place, documents, filed_on,
                state, charged)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            """, file.number, file.fund.rawValue, file.mutual, person.insured, person.person,
            person.firstName, person.familyName, person.relation, person.birthDay,
            file.sheet?.description, file.sheetKind.rawValue, file.channel.rawValue, file.place,
            file.documents.map(\.rawValue).joined(separator: " "), file.filedOn,
            file.state.rawValue, file.charged)
        for line in lines {
            try execute(
                """
                INSERT INTO file_lines (number, line, beneficiary, code, care_group, inpe, day,
                    quantity, charged, sector, prescribed, illness)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                """, file.number, line.number, person.person, line.code, line.group.rawValue,
                line.inpe.description, line.day, line.quantity, line.charged,
                line.sector.rawValue, line.prescribed, line.illness)
        }
        try update(file)
    }

    /// Keeps what may change of a file.
    package func update(_ file: StoredFile) throws {
        try execute(
            """
            UPDATE files SET state = $2, refund_due = $3, amo = $4, mutual_share = $5, total = $6,
                paid_on = $7, reason_french = $8, reason_arabic = $9
            WHERE number = $1
            """, file.number, file.state.rawValue, file.refundDue, file.amounts?.amo,
            file.amounts?.mutual, file.amounts?.total, file.paidOn, file.reason?.french,
            file.reason?.arabic)
    }
}

/// One word for each state there is; those that are not asked for repeat the last.
private struct StateWords {
    private let words: [String]

    init(_ states: [FileState]) {
        words = states.map(\.rawValue)
    }

    subscript(index: Int) -> String { index < words.count ? words[index] : words.last ?? "" }
}

extension StoredFile {
    init(stored row: Row) throws {
        let documents = try row.text(13).split(separator: " ").map { word in
            guard let kind = DocumentKind(rawValue: String(word)) else {
                throw StoreError.corrupt("\(word) is no document")
            }
            return kind
        }
        let serial = try row.optional(9, row.text)
        self.init(
            number: try row.text(0), fund: try row.word(1), mutual: try row.text(2),
            beneficiary: try Beneficiary(stored: row, from: 3),
            sheet: serial.flatMap { SheetSerial($0) }, sheetKind: try row.word(10),
            channel: try row.word(11), place: try row.text(12), documents: documents,
            filedOn: try row.day(14), charged: try row.money(17))
        refundDue = try row.optional(15, row.day)
        state = try row.word(16)
        if let amo = try row.optional(18, row.money), let mutual = try row.optional(19, row.money),
            let total = try row.optional(20, row.money)
        {
            amounts = Amounts(amo: amo, mutual: mutual, total: total)
        }
        paidOn = try row.optional(21, row.day)
        if let french = try row.optional(22, row.text), let arabic = try row.optional(23, row.text)
        {
            reason = BilingualText(french: french, arabic: arabic)
        }
    }
}
