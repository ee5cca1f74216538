package import Base
package import ProvidersDomain
package import Store

/// The columns of `tariffs` in the order in which `Tariff.init(stored:)` reads them are written out
/// in each query: SQL is a constant of the program.
extension Transaction {
    /// The versions of one entry, by first day.
    package func versions(of key: TariffKey) throws -> [Tariff] {
        try rows(
            """
            SELECT fund, code, sector, from_day, until_day, kind, label_french, label_arabic,
                is_flat, amount, rate, requires_agreement, rules_french, rules_arabic, least_age,
                greatest_age, source
            FROM tariffs WHERE fund = $1 AND code = $2 AND sector = $3 ORDER BY from_day
            """, key.fund.rawValue, key.code, key.sector.rawValue, read: Tariff.init(stored:))
    }

    /// The entry in force on the day; where the sector has none, the other's serves both
    /// (PRV-CAT-O-03).
    package func tariff(_ key: TariffKey, on day: Day) throws -> Tariff? {
        try ownTariff(key, on: day)
            ?? ownTariff(
                TariffKey(fund: key.fund, code: key.code, sector: key.sector.other), on: day)
    }

    private func ownTariff(_ key: TariffKey, on day: Day) throws -> Tariff? {
        try first(
            """
            SELECT fund, code, sector, from_day, until_day, kind, label_french, label_arabic,
                is_flat, amount, rate, requires_agreement, rules_french, rules_arabic, least_age,
                greatest_age, source
            FROM tariffs
            WHERE fund = $1 AND code = $2 AND sector = $3 AND from_day <= $4
                AND (until_day IS NULL OR until_day >= $4)
            """, key.fund.rawValue, key.code, key.sector.rawValue, day,
            read: Tariff.init(stored:))
    }

    /// Whether the fund's catalogue ever had that code.
    package func hasCode(_ code: String, at fund: Fund) throws -> Bool {
        try exists("SELECT 1 FROM tariffs WHERE fund = $1 AND code = $2", fund.rawValue, code)
    }

    /// At most `count` entries in force on the day, by code and sector, after those of `page`.
    package func tariffs(
        at fund: Fund, on day: Day, kind: CatalogueKind?, text: String,
        after page: (code: String, sector: String), atMost count: Int
    ) throws -> [Tariff] {
        try rows(
            """
            SELECT fund, code, sector, from_day, until_day, kind, label_french, label_arabic,
                is_flat, amount, rate, requires_agreement, rules_french, rules_arabic, least_age,
                greatest_age, source
            FROM tariffs
            WHERE fund = $1 AND from_day <= $2 AND (until_day IS NULL OR until_day >= $2)
                AND ($3 = '' OR kind = $3) AND folded_label LIKE '%' || $4 || '%'
                AND (code > $5 OR (code = $5 AND sector > $6))
            ORDER BY code, sector LIMIT $7
            """, fund.rawValue, day, kind?.rawValue ?? "", folded(text), page.code, page.sector,
            count, read: Tariff.init(stored:))
    }

    /// How many entries each kind has on the day.
    package func catalogueCounts(at fund: Fund, on day: Day) throws -> [CatalogueKind: Int] {
        let counts = try rows(
            """
            SELECT kind, COUNT(*) FROM tariffs
            WHERE fund = $1 AND from_day <= $2 AND (until_day IS NULL OR until_day >= $2)
            GROUP BY kind
            """, fund.rawValue, day
        ) { row in (try row.word(0, as: CatalogueKind.self), try row.integer(1)) }
        return Dictionary(counts) { first, _ in first }
    }
}

extension WriteTransaction {
    /// Ends the version of the key that is open so far.
    package func close(_ key: TariffKey, on last: Day) throws {
        try execute(
            """
            UPDATE tariffs SET until_day = $4
            WHERE fund = $1 AND code = $2 AND sector = $3 AND until_day IS NULL
            """, key.fund.rawValue, key.code, key.sector.rawValue, last)
    }

    /// Adds a version, and ends the one open so far on `closing`.
    package func publish(_ tariff: Tariff, closing: Day?) throws {
        let key = tariff.key
        if let closing { try close(key, on: closing) }
        try execute(
            """
            INSERT INTO tariffs (fund, code, sector, from_day, until_day, kind, label_french,
                label_arabic, folded_label, is_flat, amount, rate, requires_agreement,
                rules_french, rules_arabic, least_age, greatest_age, source)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            """, key.fund.rawValue, key.code, key.sector.rawValue, tariff.period.first,
            tariff.period.last, tariff.kind.rawValue, tariff.label.french, tariff.label.arabic,
            folded("\(tariff.label.french) \(tariff.label.arabic)"), tariff.price.isFlat,
            tariff.price.amount, tariff.rate, tariff.requiresAgreement, tariff.rules?.french,
            tariff.rules?.arabic, tariff.leastAge, tariff.greatestAge, tariff.source)
    }
}

extension Tariff.Price {
    fileprivate var isFlat: Bool {
        if case .flat = self { true } else { false }
    }
}

extension Tariff {
    init(stored row: Row) throws {
        let first = try row.day(3)
        guard let period = Period(first: first, last: try row.optional(4, row.day)) else {
            throw StoreError.corrupt("a tariff that ends before \(first)")
        }
        let amount = try row.money(9)
        var rules: BilingualText?
        if let french = try row.optional(12, row.text), let arabic = try row.optional(13, row.text)
        {
            rules = BilingualText(french: french, arabic: arabic)
        }
        self.init(
            key: TariffKey(
                fund: try row.word(0), code: try row.text(1), sector: try row.word(2)),
            kind: try row.word(5),
            label: BilingualText(french: try row.text(6), arabic: try row.text(7)),
            price: try row.bool(8) ? .flat(amount) : .reference(amount),
            rate: try row.optional(10, row.integer), requiresAgreement: try row.bool(11),
            rules: rules, leastAge: try row.optional(14, row.integer),
            greatestAge: try row.optional(15, row.integer), period: period,
            source: try row.text(16))
    }
}
