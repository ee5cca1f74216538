package import Base
package import ProvidersDomain
package import Store

extension Transaction {
    package func provider(_ inpe: INPE) throws -> Provider? {
        try first(
            """
            SELECT inpe, kind, name_french, name_arabic, speciality, sector, city, region, address,
                phone
            FROM providers WHERE inpe = $1
            """, inpe.description, read: Provider.init(stored:))
    }

    /// At most `count` providers that the search finds, by INPE, after that of `page`.
    package func providers(
        _ search: ProviderSearch, after page: String, atMost count: Int
    ) throws -> [Provider] {
        // Folded text has letters, digits and spaces only: nothing in it means something to LIKE.
        try rows(
            """
            SELECT inpe, kind, name_french, name_arabic, speciality, sector, city, region, address,
                phone
            FROM providers
            WHERE inpe > $1 AND ($2 = '' OR inpe = $2) AND folded_name LIKE '%' || $3 || '%'
                AND ($4 = '' OR kind = $4) AND folded_city LIKE '%' || $5 || '%'
                AND folded_speciality LIKE '%' || $6 || '%'
            ORDER BY inpe LIMIT $7
            """, page, search.inpe?.description ?? "", search.name, search.kind?.rawValue ?? "",
            search.city, search.speciality, count, read: Provider.init(stored:))
    }

    /// The provider's states in the order recorded.
    package func states(of inpe: INPE) throws -> [Dated<ProviderState>] {
        try rows(
            "SELECT state, from_day FROM provider_states WHERE inpe = $1 ORDER BY number",
            inpe.description
        ) { row in Dated(try row.word(0), from: try row.day(1)) }
    }

    /// The provider's standing with one fund, in the order recorded.
    package func conventions(of inpe: INPE, with fund: Fund) throws -> [Dated<ConventionState>] {
        try rows(
            """
            SELECT state, from_day FROM conventions WHERE inpe = $1 AND fund = $2 ORDER BY number
            """, inpe.description, fund.rawValue
        ) { row in Dated(try row.word(0), from: try row.day(1)) }
    }

    /// Whether the provider may ask something new of the fund on that day; `nil` where nobody has
    /// the INPE.
    package func standing(of inpe: INPE, with fund: Fund, on day: Day) throws -> Standing? {
        let states = try states(of: inpe)
        guard !states.isEmpty else { return nil }
        return Standing(
            states.inForce(on: day)?.state,
            try conventions(of: inpe, with: fund).inForce(on: day)?.state)
    }

    /// The provider's sanctions that the fund recorded, or either one, newest first, at most `count`.
    package func sanctions(
        of inpe: INPE, by fund: Fund?, atMost count: Int
    ) throws -> [Sanction] {
        try rows(
            """
            SELECT number, inpe, fund, day, fine, grounds FROM sanctions
            WHERE inpe = $1 AND ($2 = '' OR fund = $2) ORDER BY number DESC LIMIT $3
            """, inpe.description, fund?.rawValue ?? "", count
        ) { row in
            Sanction(
                number: try row.integer(0), inpe: try row.text(1), fund: try row.word(2),
                day: try row.day(3), fine: try row.money(4), grounds: try row.text(5))
        }
    }
}

extension WriteTransaction {
    package func add(_ provider: Provider) throws {
        try execute(
            """
            INSERT INTO providers (inpe, kind, name_french, name_arabic, speciality, sector, city,
                region, address, phone, folded_name, folded_city, folded_speciality)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """, provider.inpe.description, provider.kind.rawValue, provider.name.french,
            provider.name.arabic, provider.speciality, provider.sector.rawValue, provider.city,
            provider.region, provider.address, provider.phone,
            folded("\(provider.name.french) \(provider.name.arabic)"), folded(provider.city),
            folded(provider.speciality))
    }

    /// Replaces the record of the provider.
    package func update(_ provider: Provider) throws {
        try execute(
            """
            UPDATE providers SET kind = $2, name_french = $3, name_arabic = $4, speciality = $5,
                sector = $6, city = $7, region = $8, address = $9, phone = $10, folded_name = $11,
                folded_city = $12, folded_speciality = $13
            WHERE inpe = $1
            """, provider.inpe.description, provider.kind.rawValue, provider.name.french,
            provider.name.arabic, provider.speciality, provider.sector.rawValue, provider.city,
            provider.region, provider.address, provider.phone,
            folded("\(provider.name.french) \(provider.name.arabic)"), folded(provider.city),
            folded(provider.speciality))
    }

    /// Adds a state to the provider's history.
    package func add(
        _ change: Dated<ProviderState>, to inpe: INPE, reason: String, at time: WallTime
    ) throws {
        let number = try states(of: inpe).count
        try execute(
            """
            INSERT INTO provider_states (inpe, number, state, from_day, reason, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, inpe.description, number, change.state.rawValue, change.from, reason, time)
    }

    /// Adds a state to the provider's history with one fund.
    package func add(
        _ change: Dated<ConventionState>, to inpe: INPE, with fund: Fund, grounds: String,
        at time: WallTime
    ) throws {
        let number = try conventions(of: inpe, with: fund).count
        try execute(
            """
            INSERT INTO conventions (inpe, fund, number, state, from_day, grounds, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, inpe.description, fund.rawValue, number, change.state.rawValue, change.from,
            grounds, time)
    }

    /// Records a fine and returns its number.
    package func addSanction(
        on inpe: INPE, by fund: Fund, day: Day, fine: Money, grounds: String, at time: WallTime
    ) throws -> Int {
        let last = try first("SELECT number FROM sanctions ORDER BY number DESC LIMIT 1") {
            try $0.integer(0)
        }
        let number = (last ?? 0) + 1
        try execute(
            """
            INSERT INTO sanctions (number, inpe, fund, day, fine, grounds, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, number, inpe.description, fund.rawValue, day, fine, grounds, time)
        return number
    }
}

/// A fine as it is recorded.
package struct Sanction: Hashable, Sendable {
    package let number: Int
    package let inpe: String
    package let fund: Fund
    package let day: Day
    package let fine: Money
    package let grounds: String
}

extension Provider {
    init(stored row: Row) throws {
        guard let inpe = INPE(try row.text(0)) else {
            throw StoreError.corrupt("\(try row.text(0)) is no INPE")
        }
        try self.init(
            inpe: inpe, kind: try row.word(1),
            name: BilingualText(french: try row.text(2), arabic: try row.text(3)),
            speciality: try row.text(4), sector: try row.word(5), city: try row.text(6),
            region: try row.text(7), address: try row.text(8), phone: try row.text(9))
    }
}
