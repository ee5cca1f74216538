/// Number under which a fund knows an insured person (numéro d'immatriculation, رقم التسجيل).
package struct RegistrationNumber: Hashable, Sendable, PersonalData, CustomStringConvertible {
    package let fund: Fund
    package let description: String

    /// Reads a number of `fund`; spaces are removed. `nil` where it does not have the fund's form.
    package init?(_ text: String, of fund: Fund, form: Form? = nil) {
        guard text.utf8.count <= Limits.identifierBytes else { return nil }
        let entry = Digits.stripped(text)
        guard (form ?? fund.registrationForm).accepts(entry) else { return nil }
        self.fund = fund
        description = entry
    }

    package var masked: String { Base.masked(description) }

    /// How many digits a number has. CNOPS publishes no form: a program's configuration may give
    /// another than the default.
    package struct Form: Hashable, Sendable {
        package let digits: ClosedRange<Int>

        package init(digits: ClosedRange<Int>) {
            self.digits = digits
        }

        func accepts(_ text: String) -> Bool {
            digits.contains(text.utf8.count) && Digits.areAll(text)
                && text.utf8.contains { $0 != UInt8(ascii: "0") }
        }
    }
}

extension Fund {
    /// CNSS: 9 digits, where 000000000 means "not yet known" and is no number; CNOPS: 6 to 12.
    package var registrationForm: RegistrationNumber.Form {
        switch self {
        case .cnss: RegistrationNumber.Form(digits: 9...9)
        case .cnops: RegistrationNumber.Form(digits: 6...12)
        }
    }
}
