package import Base

/// What a search of the registry asks for (PRV-INPE-O-04): an INPE, or a part of the name.
package struct ProviderSearch: Hashable, Sendable {
    package let inpe: INPE?
    /// Folded; at least 3 letters where there is no INPE.
    package let name: String
    package let kind: ProviderKind?
    /// Folded.
    package let city: String
    /// Folded.
    package let speciality: String

    package init(
        inpe: String, name: String, kind: ProviderKind?, city: String, speciality: String
    ) throws(Refusal) {
        let texts = [name, city, speciality]
        guard texts.allSatisfy({ $0.utf8.count <= Limits.textBytes }) else { throw .textTooLong }
        self.name = folded(name)
        self.kind = kind
        self.city = folded(city)
        self.speciality = folded(speciality)
        if inpe.isEmpty {
            self.inpe = nil
            let letters = self.name.count { $0 != " " }
            guard letters >= Limits.searchLetters else {
                throw Refusal.criteriaTooBroad.at("name")
            }
        } else {
            guard let code = INPE(inpe) else { throw Refusal.badINPE.at("inpe") }
            self.inpe = code
        }
    }
}
