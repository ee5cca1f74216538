package import Base

/// What a fund asks of a password (ID-PWD-01, ID-PWD-04, ID-PWD-05).
package struct PasswordPolicy: Hashable, Sendable {
    /// Which characters may stand in a password.
    package enum Alphabet: String, Hashable, Sendable {
        case any
        /// `a` to `z` and `0` to `9` (ID-PWD-04).
        case smallLettersAndDigits = "small-letters-and-digits"
    }

    package let length: ClosedRange<Int>
    package let uppercase: Int
    package let lowercase: Int
    package let digits: Int
    package let alphabet: Alphabet

    package init(
        length: ClosedRange<Int>, uppercase: Int, lowercase: Int, digits: Int, alphabet: Alphabet
    ) {
        self.length = length
        self.uppercase = uppercase
        self.lowercase = lowercase
        self.digits = digits
        self.alphabet = alphabet
    }

    /// A rule that a password breaks; the value is the refusal's reason.
    package enum Fault: String, Hashable, Sendable, CaseIterable {
        case tooShort = "PASSWORD_TOO_SHORT"
        case tooLong = "PASSWORD_TOO_LONG"
        case noUppercase = "PASSWORD_NO_UPPERCASE"
        case noLowercase = "PASSWORD_NO_LOWERCASE"
        case noDigit = "PASSWORD_NO_DIGIT"
        case characterNotAllowed = "PASSWORD_CHARACTER_NOT_ALLOWED"
    }

    /// Every rule that the password breaks. Characters are counted as they are displayed; a capital
    /// letter is any Unicode capital, a digit is 0 to 9 (ID-O-21).
    package func faults(of password: String) -> [Fault] {
        guard password.utf8.count <= IdentityLimits.passwordBytes else { return [.tooLong] }
        var faults: [Fault] = []
        let count = password.count
        if count < length.lowerBound { faults.append(.tooShort) }
        if count > length.upperBound { faults.append(.tooLong) }
        if alphabet == .smallLettersAndDigits, !password.utf8.allSatisfy(isSmallLetterOrDigit) {
            faults.append(.characterNotAllowed)
        }
        if password.count(where: \.isUppercase) < uppercase { faults.append(.noUppercase) }
        if password.count(where: \.isLowercase) < lowercase { faults.append(.noLowercase) }
        if password.utf8.count(where: isDigit) < digits { faults.append(.noDigit) }
        return faults
    }

    /// Refuses a password that breaks a rule, or that was not typed twice the same (ID-PWD-02). Every
    /// rule broken is named in the cause, the first one is the reason.
    package func accept(_ password: String, again: String) throws(Refusal) {
        let faults = faults(of: password)
        if let first = faults.first {
            throw .passwordRefused(first, all: faults, text: text)
        }
        guard password == again else { throw .passwordConfirmationDiffers }
    }

    /// The rules as people read them.
    package var text: BilingualText {
        let span =
            length.lowerBound == length.upperBound
            ? "\(length.lowerBound)" : "\(length.lowerBound)–\(length.upperBound)"
        var french = ["\(span) caractères"]
        var arabic = ["\(span) حرفا"]
        if uppercase > 0 {
            french.append("au moins \(uppercase) lettre majuscule")
            arabic.append("حرف كبير على الأقل: \(uppercase)")
        }
        if lowercase > 0 {
            french.append("au moins \(lowercase) lettre minuscule")
            arabic.append("حرف صغير على الأقل: \(lowercase)")
        }
        if digits > 0 {
            french.append("au moins \(digits) chiffre")
            arabic.append("رقم على الأقل: \(digits)")
        }
        if alphabet == .smallLettersAndDigits {
            french.append("uniquement des lettres minuscules et des chiffres")
            arabic.append("حروف لاتينية صغيرة وأرقام فقط")
        }
        return BilingualText(
            french: "Le mot de passe doit compter : \(french.joined(separator: ", ")).",
            arabic: "يجب أن تتضمن كلمة المرور: \(arabic.joined(separator: "، ")).")
    }
}

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isSmallLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || isDigit(byte)
}
