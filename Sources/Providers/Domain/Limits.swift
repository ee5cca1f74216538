/// Bounds of this module.
package enum Limits {
    /// Bytes of a name, label, address or text of a record.
    package static let textBytes = 1000
    /// Characters of a catalogue code (PRV-CAT-O-02).
    package static let codeCharacters = 16
    /// Letters of a name that a search must give (PRV-INPE-O-04).
    package static let searchLetters = 3
    /// Years that nobody has lived.
    package static let age = 150
    /// Providers a page (PRV-INPE-O-04).
    package static let providersPage = 20
    /// Catalogue entries or checks a page.
    package static let listPage = 50
    /// Rows of one import: a fund's whole catalogue is some ten thousand rows.
    package static let importRows = 5000
    /// Tariffs asked at once by another service.
    package static let tariffKeys = 500
    /// Sanctions of one provider that are listed.
    package static let sanctions = 200
}
