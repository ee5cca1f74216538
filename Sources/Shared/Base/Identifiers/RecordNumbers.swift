/// The number under which an employer's payroll or a pension fund knows a person (identifiant chez
/// l'employeur): 1 to 20 letters and digits (ID-O-02).
package struct EmployerIdentifier: Hashable, Sendable, PersonalData, CustomStringConvertible {
    package let description: String

    /// Removes spaces; leading zeros stay.
    package init?(_ text: String) {
        guard text.utf8.count <= Limits.identifierBytes else { return nil }
        let entry = Digits.stripped(text)
        guard (1...20).contains(entry.utf8.count), entry.utf8.allSatisfy(Digits.isAlphanumeric)
        else { return nil }
        description = entry
    }

    package var masked: String { Base.masked(description) }
}

/// A person's number in the register of civil status (رقم الحالة المدنية): what answers where the
/// fund pays by postal order (ID-ACT-14).
package struct CivilStatusNumber: Hashable, Sendable, PersonalData, CustomStringConvertible {
    /// Without spaces, in capitals, `/` for `-`: so that two ways of writing it are equal (ID-O-07).
    package let description: String

    package init?(_ text: String) {
        guard text.utf8.count <= Limits.identifierBytes else { return nil }
        let entry = String(Digits.stripped(text).uppercased().map { $0 == "-" ? "/" : $0 })
        guard (1...30).contains(entry.utf8.count),
            entry.utf8.allSatisfy({ Digits.isAlphanumeric($0) || $0 == UInt8(ascii: "/") })
        else { return nil }
        description = entry
    }

    package var masked: String { Base.masked(description) }
}
