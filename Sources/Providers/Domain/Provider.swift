package import Base

/// What a provider is (PRV-INPE-O-02), in the order of the contract.
package enum ProviderKind: String, Hashable, Sendable, CaseIterable {
    case physician = "PHYSICIAN"
    case clinic = "CLINIC"
    case hospital = "HOSPITAL"
    case dialysisCentre = "DIALYSIS_CENTRE"
    case cancerCentre = "CANCER_CENTRE"
    case pharmacy = "PHARMACY"
    case laboratory = "LABORATORY"
    case radiologyCentre = "RADIOLOGY_CENTRE"
    case dentist = "DENTIST"
    case rehabilitation = "REHABILITATION"
    case optician = "OPTICIAN"
    case other = "OTHER"
}

/// A provider of care (producteur de soins, منتج العلاجات) as the registry keeps it (PRV-INPE-O-02).
package struct Provider: Hashable, Sendable {
    package let inpe: INPE
    package let kind: ProviderKind
    package let name: BilingualText
    package let speciality: String
    package let sector: Sector
    package let city: String
    package let region: String
    /// For the fund; not in the public part (PRV-INPE-O-03).
    package let address: String
    /// For the fund; not in the public part (PRV-INPE-O-03).
    package let phone: String

    package init(
        inpe: INPE, kind: ProviderKind, name: BilingualText, speciality: String, sector: Sector,
        city: String, region: String, address: String, phone: String
    ) throws(Refusal) {
        try Provider.check(name.french, "name.french", isRequired: true)
        try Provider.check(name.arabic, "name.arabic", isRequired: true)
        try Provider.check(city, "city", isRequired: true)
        try Provider.check(speciality, "speciality")
        try Provider.check(region, "region")
        try Provider.check(address, "address")
        try Provider.check(phone, "phone")
        self.inpe = inpe
        self.kind = kind
        self.name = name
        self.speciality = speciality
        self.sector = sector
        self.city = city
        self.region = region
        self.address = address
        self.phone = phone
    }

    private static func check(
        _ text: String, _ field: String, isRequired: Bool = false
    ) throws(Refusal) {
        if isRequired, text.allSatisfy(\.isWhitespace) { throw Refusal.fieldRequired.at(field) }
        guard text.utf8.count <= Limits.textBytes else { throw Refusal.textTooLong.at(field) }
    }
}
