package import Base

/// A tile of the free services page or a group named besides (PRV-CAT-03, PRV-CAT-04), in the order
/// of the contract.
package enum CatalogueKind: String, Hashable, Sendable, CaseIterable {
    case consultationRehab = "CONSULTATION_REHAB"
    case refundableMedicines = "REFUNDABLE_MEDICINES"
    case pharmacyCoveredMedicines = "PHARMACY_COVERED_MEDICINES"
    case aldList = "ALD_LIST"
    case dentalOrthodontics = "DENTAL_ORTHODONTICS"
    case biologyBiopsy = "BIOLOGY_BIOPSY"
    case medicalDevices = "MEDICAL_DEVICES"
    case radiologyFunctional = "RADIOLOGY_FUNCTIONAL"
    case dayHospital = "DAY_HOSPITAL"
    case oncology = "ONCOLOGY"
    case hospitalActs = "HOSPITAL_ACTS"
    case cardiology = "CARDIOLOGY"

    /// The title of the tile.
    package var label: BilingualText {
        switch self {
        case .consultationRehab:
            BilingualText(
                french: "Consultation & Rééducation", arabic: "الاستشارات والترويض الطبي")
        case .refundableMedicines:
            BilingualText(french: "Médicaments remboursables", arabic: "الأدوية المعوض عنها")
        case .pharmacyCoveredMedicines:
            BilingualText(
                french: "Médicaments pris en charge en officines",
                arabic: "الأدوية المتحمل بها على صعيد الصيدليات")
        case .aldList:
            BilingualText(
                french: "Affections de longue durée et coûteuses",
                arabic: "الأمراض المزمنة والمكلفة")
        case .dentalOrthodontics:
            BilingualText(french: "Soins bucco-dentaires et ODF", arabic: "علاجات الأسنان وتقويمها")
        case .biologyBiopsy:
            BilingualText(french: "Biologie et biopsie", arabic: "التحاليل البيولوجية")
        case .medicalDevices:
            BilingualText(french: "Dispositifs médicaux", arabic: "المستلزمات الطبية")
        case .radiologyFunctional:
            BilingualText(
                french: "Radiologie - Explorations fonctionnelles",
                arabic: "الفحوص الإشعاعية والاستكشافات الوظيفية")
        case .dayHospital: BilingualText(french: "Hôpital de jour", arabic: "مستشفى النهار")
        case .oncology: BilingualText(french: "Oncologie", arabic: "علاج السرطان")
        case .hospitalActs: BilingualText(french: "Actes hospitaliers", arabic: "أعمال الاستشفاء")
        case .cardiology: BilingualText(french: "Cardiologie", arabic: "علاج أمراض القلب")
        }
    }
}

/// Which act, at which fund, in which sector.
package struct TariffKey: Hashable, Sendable {
    package let fund: Fund
    package let code: String
    package let sector: Sector

    package init(fund: Fund, code: String, sector: Sector) {
        self.fund = fund
        self.code = code
        self.sector = sector
    }
}

/// A published version of a catalogue entry (PRV-CAT-O-01). It is never changed, only followed by
/// another; the new one closes it on the day before (PRV-CAT-O-04).
package struct Tariff: Hashable, Sendable {
    /// How the entry is priced.
    package enum Price: Hashable, Sendable {
        /// National reference tariff of one unit; of a medicine, the price of the closest generic
        /// (PRV-CAT-05).
        case reference(Money)
        /// Montant forfaitaire.
        case flat(Money)

        package var amount: Money {
            switch self {
            case .reference(let amount), .flat(let amount): amount
            }
        }
    }

    package let key: TariffKey
    package let kind: CatalogueKind
    package let label: BilingualText
    package let price: Price
    /// The entry's own coverage rate in basis points.
    package let rate: Int?
    package let requiresAgreement: Bool
    /// Management rules (règles de gestion).
    package let rules: BilingualText?
    package let leastAge: Int?
    package let greatestAge: Int?
    package let period: Period
    /// The text or decision that sets the price (PRV-CAT-06).
    package let source: String

    package init(
        key: TariffKey, kind: CatalogueKind, label: BilingualText, price: Price, rate: Int?,
        requiresAgreement: Bool, rules: BilingualText?, leastAge: Int?, greatestAge: Int?,
        period: Period, source: String
    ) {
        self.key = key
        self.kind = kind
        self.label = label
        self.price = price
        self.rate = rate
        self.requiresAgreement = requiresAgreement
        self.rules = rules
        self.leastAge = leastAge
        self.greatestAge = greatestAge
        self.period = period
        self.source = source
    }

    /// Refuses values that no catalogue has; `field` is as in the contract.
    package func check() throws(Refusal) {
        guard (1...Limits.codeCharacters).contains(key.code.count),
            key.code.allSatisfy({ !$0.isWhitespace })
        else { throw Refusal.codeInvalid.at("code") }
        for (text, field) in [(label.french, "label.french"), (label.arabic, "label.arabic")] {
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw Refusal.fieldRequired.at(field)
            }
        }
        let texts = [
            label.french, label.arabic, source, rules?.french ?? "", rules?.arabic ?? "",
        ]
        guard texts.allSatisfy({ $0.utf8.count <= Limits.textBytes }) else {
            throw Refusal.textTooLong.at("label")
        }
        guard price.amount >= .zero else { throw Refusal.negativeAmount.at("price") }
        guard (0...10_000).contains(rate ?? 0) else {
            throw Refusal.rateOutOfRange.at("rate_basis_points")
        }
        guard (0...Limits.age).contains(leastAge ?? 0),
            ((leastAge ?? 0)...Limits.age).contains(greatestAge ?? Limits.age)
        else { throw Refusal.ageInvalid.at("greatest_age") }
        guard source.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.fieldRequired.at("source")
        }
    }
}

/// What a version does to those of its key that stand in the catalogue.
package enum Publication: Hashable, Sendable {
    /// It stands there already, as it is.
    case unchanged
    /// It follows; the version open so far, if there is one, ends on the day before its first.
    case follows(closing: Day?)
}

/// How `tariff` joins the versions of its key, in the order of their first days (PRV-CAT-O-04).
package func publication(
    of tariff: Tariff, after versions: [Tariff]
) throws(Refusal) -> Publication {
    let isThere = versions.contains { standing in
        standing.period.first == tariff.period.first
            && tariff == standing.ending(tariff.period.last)
    }
    if isThere { return .unchanged }
    guard let last = versions.last else { return .follows(closing: nil) }
    guard tariff.period.first > last.period.first else { throw Refusal.versionOverlap.at("from") }
    guard let end = last.period.last else {
        return .follows(closing: tariff.period.first.adding(days: -1))
    }
    guard tariff.period.first > end else { throw Refusal.versionOverlap.at("from") }
    return .follows(closing: nil)
}

/// The version that is retired on `last`: the latest of its key, where it has no end, and its new end is
/// neither before its first day nor over (PRV section 9).
package func retirement(
    of versions: [Tariff], on last: Day, today: Day
) throws(Refusal) -> Tariff {
    guard let open = versions.last else { throw .codeNotFound }
    guard open.period.last == nil else { throw .wrongState("RETIRED") }
    guard last >= today, last >= open.period.first else {
        throw Refusal.dateOutOfRange.at("last_day")
    }
    return open.ending(last)
}

extension Tariff {
    /// The same version with another end; unchanged where its end would come before its first day.
    package func ending(_ last: Day?) -> Tariff {
        Tariff(
            key: key, kind: kind, label: label, price: price, rate: rate,
            requiresAgreement: requiresAgreement, rules: rules, leastAge: leastAge,
            greatestAge: greatestAge, period: Period(first: period.first, last: last) ?? period,
            source: source)
    }
}
