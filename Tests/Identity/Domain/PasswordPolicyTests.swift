import Base
import IdentityDomain
import Testing

struct PasswordPolicyTests {
    private let cnops = PasswordPolicy(
        length: 8...128, uppercase: 1, lowercase: 0, digits: 1, alphabet: .any)
    private let cnss = PasswordPolicy(
        length: 6...6, uppercase: 0, lowercase: 1, digits: 1, alphabet: .smallLettersAndDigits)

    // The domain's table (ID-PWD-01, ID-PWD-04).
    @Test(arguments: [
        ("Abcdefg1", Fund.cnops, [PasswordPolicy.Fault]()), ("ABCDEFG1", .cnops, []),
        ("1234567A", .cnops, []), ("abcdefg1", .cnops, [.noUppercase]),
        ("Abcdefgh", .cnops, [.noDigit]), ("Abcdef1", .cnops, [.tooShort]),
        ("ab12cd", .cnss, []), ("AB12CD", .cnss, [.characterNotAllowed, .noLowercase]),
        ("abcdef", .cnss, [.noDigit]), ("123456", .cnss, [.noLowercase]),
        ("ab12c", .cnss, [.tooShort]), ("ab12cd3", .cnss, [.tooLong]),
        // Every rule broken is listed; capitals of any script count, characters as displayed.
        ("", .cnops, [.tooShort, .noUppercase, .noDigit]), ("Éèàùçôî1", .cnops, []),
        ("Жабвгде1", .cnops, []), ("Aكلمةسر٣", .cnops, [.noDigit]),
        ("A1👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", .cnops, [.tooShort]), ("A1 three words", .cnops, []),
        ("A1" + String(repeating: "x", count: 126), .cnops, []),
        ("A1" + String(repeating: "x", count: 127), .cnops, [.tooLong]),
        (String(repeating: "A1", count: 100_000), .cnops, [.tooLong]),
        ("ab12cé", .cnss, [.characterNotAllowed]), ("ab12c ", .cnss, [.characterNotAllowed]),
    ])
    func `a password is judged by its fund's policy`(
        password: String, fund: Fund, faults: [PasswordPolicy.Fault]
    ) {
        #expect((fund == .cnops ? cnops : cnss).faults(of: password) == faults)
    }

    // ID-PWD-02; section 16.3: every broken rule is listed.
    @Test func `a refused password names its rules, one typed differently says so`() throws {
        try cnops.accept("Abcdefg1", again: "Abcdefg1")
        #expect(throws: Refusal.passwordConfirmationDiffers) {
            try cnops.accept("Abcdefg1", again: "Abcdefg2")
        }
        do throws(Refusal) {
            try cnops.accept("abc", again: "abc")
            Issue.record("accepted")
        } catch {
            #expect(error.reason == "PASSWORD_TOO_SHORT")
            #expect(error.cause == "PASSWORD_TOO_SHORT,PASSWORD_NO_UPPERCASE,PASSWORD_NO_DIGIT")
            #expect(error.text.french.contains("8–128 caractères"))
        }
    }

    @Test func `each fault has its reason`() {
        for fault in PasswordPolicy.Fault.allCases {
            let refusal = Refusal.passwordRefused(fault, all: [fault], text: cnss.text)
            #expect(refusal.reason.name == fault.rawValue)
        }
    }
}
