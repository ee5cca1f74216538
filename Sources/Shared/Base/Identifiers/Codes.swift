/// National code of a practitioner or establishment (INPE, الرمز الاستدلالي الوطني): 9 digits.
package struct INPE: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init?(_ text: String) {
        guard let code = exactDigits(text, 9) else { return nil }
        description = code
    }
}

/// Number of an employer affiliated with CNSS (numéro d'affiliation, رقم الانخراط): 7 digits.
package struct AffiliationNumber: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init?(_ text: String) {
        guard let code = exactDigits(text, 7) else { return nil }
        description = code
    }
}

/// Code of a medicine: EAN-13, whose last digit checks the others.
package struct MedicineCode: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init?(_ text: String) {
        guard let code = exactDigits(text, 13) else { return nil }
        var sum = 0
        for (index, byte) in code.utf8.enumerated() {
            sum += Int(byte - UInt8(ascii: "0")) * (index.isMultiple(of: 2) ? 1 : 3)
        }
        guard sum.isMultiple(of: 10) else { return nil }
        description = code
    }
}

/// The text without spaces where it is exactly `count` digits and not all zero.
private func exactDigits(_ text: String, _ count: Int) -> String? {
    guard text.utf8.count <= Limits.identifierBytes else { return nil }
    let entry = Digits.stripped(text)
    guard entry.utf8.count == count, Digits.areAll(entry),
        entry.utf8.contains(where: { $0 != UInt8(ascii: "0") })
    else { return nil }
    return entry
}
