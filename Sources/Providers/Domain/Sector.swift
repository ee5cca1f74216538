/// Where care is given: tariffs may differ between the two (CLM-TAR-07).
package enum Sector: String, Hashable, Sendable, CaseIterable {
    case publicSector = "PUBLIC"
    case privateSector = "PRIVATE"

    package var other: Sector { self == .publicSector ? .privateSector : .publicSector }
}
