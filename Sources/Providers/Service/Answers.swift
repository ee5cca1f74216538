import Base
import CommonAPI
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import ServiceKit
import Store

extension ProvidersV1.Provider {
    /// The public part of the record, as it stands on `day` (PRV-INPE-O-03).
    init(_ provider: Provider, on day: Day, _ transaction: Transaction) throws {
        let state = try transaction.states(of: provider.inpe).inForce(on: day)?.state
        var conventions: [ProvidersV1.ConventionStatus] = []
        for fund in Fund.allCases {
            let changes = try transaction.conventions(of: provider.inpe, with: fund)
            guard let standing = changes.inForce(on: day) else { continue }
            conventions.append(
                ProvidersV1.ConventionStatus(
                    fund: CommonV1.Fund(fund),
                    state: ProvidersV1.ConventionState(matching: standing.state.shown),
                    from: standing.from.description))
        }
        self.init(
            inpe: provider.inpe.description,
            kind: ProvidersV1.ProviderKind(matching: provider.kind),
            name: CommonV1.BilingualText(provider.name), speciality: provider.speciality,
            sector: ProvidersV1.Sector(matching: provider.sector), city: provider.city,
            region: provider.region,
            state: state.map { ProvidersV1.ProviderState(matching: $0) } ?? .unspecified,
            conventions: conventions)
    }
}

extension ProvidersV1.CatalogueEntry {
    init(_ tariff: Tariff) {
        self.init(
            fund: CommonV1.Fund(tariff.key.fund), code: tariff.key.code,
            sector: ProvidersV1.Sector(matching: tariff.key.sector),
            kind: ProvidersV1.CatalogueKind(matching: tariff.kind),
            label: CommonV1.BilingualText(tariff.label), price: Price(tariff.price),
            rateBasisPoints: tariff.rate.map { Int32($0) },
            requiresAgreement: tariff.requiresAgreement,
            rules: tariff.rules.map { CommonV1.BilingualText($0) },
            leastAge: tariff.leastAge.map { Int32($0) },
            greatestAge: tariff.greatestAge.map { Int32($0) },
            from: tariff.period.first.description, until: tariff.period.last?.description ?? "",
            source: tariff.source)
    }
}

extension ProvidersV1.CatalogueEntry.Price {
    init(_ price: Tariff.Price) {
        switch price {
        case .reference(let amount): self = .referenceCentimes(amount.centimes)
        case .flat(let amount): self = .flatCentimes(amount.centimes)
        }
    }
}

extension Tariff {
    /// The row as it came, checked.
    init(_ row: ProvidersV1.CatalogueEntry) throws(Refusal) {
        let from = try Day(required: row.from, "from")
        let until = try Day.optional(row.until, "until")
        guard let period = Period(first: from, last: until) else {
            throw Refusal.fieldInvalid.at("until")
        }
        let price: Price
        switch row.price {
        case .referenceCentimes(let amount):
            price = .reference(try Money(centimes: amount, "price"))
        case .flatCentimes(let amount): price = .flat(try Money(centimes: amount, "price"))
        case nil: throw Refusal.fieldRequired.at("price")
        }
        self.init(
            key: TariffKey(
                fund: try Fund(required: row.fund), code: row.code,
                sector: try row.sector.required("sector")),
            kind: try row.kind.required("kind"), label: BilingualText(row.label ?? .init()),
            price: price, rate: row.rateBasisPoints.map { Int($0) },
            requiresAgreement: row.requiresAgreement,
            rules: row.rules.map { BilingualText($0) }, leastAge: row.leastAge.map { Int($0) },
            greatestAge: row.greatestAge.map { Int($0) }, period: period, source: row.source)
        try check()
    }
}
