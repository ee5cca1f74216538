import Base
import Testing

struct NationalIDTests {
    @Test(arguments: [
        (" ab 12345 ", "AB12345"), ("K1", "K1"), ("BE654321", "BE654321"), ("x\u{a0}12", "X12"),
    ])
    func `ID-GEN-08 a card number is one or two capitals and digits`(
        entry: String, number: String
    ) {
        #expect(NationalID(entry)?.description == number)
    }

    @Test(arguments: [
        "1234567", "ABC123", "AB", "AB1234567", "A-123", "É123", "A１２３", "",
        String(repeating: " ", count: 1000) + "A1",
    ])
    func `ID-GEN-08 anything else is refused`(entry: String) {
        #expect(NationalID(entry) == nil)
    }
}

struct BankAccountTests {
    // The table of enrollment.md 20.
    @Test(arguments: [
        "310810100013070176970116", "007780000123456789012396", "007780000123456789015209",
        "007780000123456789015597",
    ])
    func `ENR-RIB-03 a key equal to the computed one is accepted`(text: String) throws {
        #expect(try BankAccount(text).description == text)
    }

    @Test(arguments: [
        ("310810100013070176970117", BankAccountFault.key),
        ("310810100013070176970016", .key),
        ("310810100013070176971016", .key),
        ("301810100013070176970116", .key),
        ("007780000123456789015500", .key),
        ("31081010001307017697011", .length),
        ("3108101000130701769701160", .length),
        ("31081010001307017697011X", .notDigits),
        ("MA6431081010001307017697011", .notDigits),
        ("", .length),
        (String(repeating: "1", count: 129), .length),
    ])
    func `ENR-RIB-03 a wrong number is refused with its cause`(
        text: String, fault: BankAccountFault
    ) {
        #expect(throws: fault) { try BankAccount(text) }
    }

    @Test func `ENR-RIB-04 the account of the student scheme holds`() throws {
        let account = try BankAccount("310810100013070176970116")
        #expect(account.bank == "310")
        #expect(account.place == "810")
        #expect(account.account == "1000130701769701")
        #expect(account.key == "16")
        #expect(account.masked == "**********************16")
    }

    @Test(arguments: [
        "310 810 1000130701769701 16", "310-810-1000130701769701-16",
        "MA64 3108 1010 0013 0701 7697 0116", "ma64310810100013070176970116",
    ])
    func `ENR-RIB-02 spaces, dashes and an IBAN's head are removed`(text: String) throws {
        #expect(try BankAccount(text).description == "310810100013070176970116")
    }

    @Test func `ENR-RIB-03 the refusal names its cause`() {
        let refusal = Refusal.bankAccountInvalid(.key).at("bank_account")
        #expect(refusal.reason.name == "RIB_INVALID")
        #expect(refusal.cause == "KEY")
        #expect(refusal.field == "bank_account")
    }
}

struct CodeTests {
    @Test func `a registration number has the form of its fund`() {
        #expect(RegistrationNumber("123 456 789", of: .cnss)?.description == "123456789")
        #expect(RegistrationNumber("000000000", of: .cnss) == nil)
        #expect(RegistrationNumber("12345678", of: .cnss) == nil)
        #expect(RegistrationNumber("123456", of: .cnops) != nil)
        #expect(RegistrationNumber("1234567890123", of: .cnops) == nil)
        let form = RegistrationNumber.Form(digits: 4...4)
        #expect(RegistrationNumber("1234", of: .cnops, form: form) != nil)
        #expect(RegistrationNumber("123456789", of: .cnss)?.masked == "*******89")
    }

    @Test func `codes have their digits and no other`() {
        #expect(INPE("091234567")?.description == "091234567")
        #expect(INPE("09123456") == nil)
        #expect(INPE("000000000") == nil)
        #expect(AffiliationNumber("1234567") != nil)
        #expect(AffiliationNumber("123456a") == nil)
        #expect(MedicineCode("4006381333931") != nil)
        #expect(MedicineCode("4006381333932") == nil)
    }

    @Test(arguments: [
        "0612345678", "06 12 34 56 78", "+212612345678", "00212 612-345-678", "(06)12.34.56.78",
    ])
    func `a mobile number is stored in one form`(entry: String) {
        #expect(MobileNumber(entry)?.description == "+212612345678")
    }

    @Test(arguments: [
        ("0680000000", true), ("0683000000", false), ("0686000000", false), ("0687000000", true),
        ("0700000000", true), ("0728000000", true), ("0729000000", false), ("0732000000", false),
        ("0755000000", true), ("0756000000", false), ("0789000000", true), ("0740000000", false),
        ("0522000000", false), ("0891000000", false), ("+33612345678", false),
        ("061234567", false), ("06123456789", false), ("06123456x8", false), ("", false),
    ])
    func `only mobile ranges of the numbering plan pass`(entry: String, passes: Bool) {
        #expect((MobileNumber(entry) != nil) == passes)
    }
}

struct RefusalTests {
    @Test(arguments: [
        ("NOT_ENTITLED", true), ("E_PAYMENT_UNKNOWN", true), ("A14", true), ("not", false),
        ("", false), ("1A", false), ("A B", false), ("_A", true),
    ])
    func `a reason is a name in capitals`(name: String, sound: Bool) {
        #expect((Refusal.Reason(name) != nil) == sound)
    }
}

struct RecordNumberTests {
    @Test(arguments: [
        (" Nadia.T@Exemple.MA ", "Nadia.T@exemple.ma"), ("a@b.co", "a@b.co"),
        ("o'k+1@x-1.exemple.ma", "o'k+1@x-1.exemple.ma"),
    ])
    func `ID-ACT-16 an address keeps its local part as typed`(entry: String, address: String) {
        #expect(EmailAddress(entry)?.description == address)
    }

    @Test(arguments: [
        "", "a", "@b.ma", "a@", "a@b", "a@@b.ma", "a b@c.ma", "a@b..ma", "a@-b.ma", "a@b-.ma",
        "a@b.ma\r\nBcc:c@d.ma", "é@b.ma", String(repeating: "a", count: 65) + "@b.ma",
    ])
    func `ID-ACT-16 what is no address is refused`(entry: String) {
        #expect(EmailAddress(entry) == nil)
    }

    @Test func `an address is masked but for its first letter and its domain`() {
        #expect(EmailAddress("nadia@exemple.ma")?.masked == "n****@exemple.ma")
    }

    @Test(arguments: [(" 00 123 ", "00123"), ("ab12", "ab12")])
    func `ID-O-02 an employer's identifier is letters and digits, zeros kept`(
        entry: String, number: String
    ) {
        #expect(EmployerIdentifier(entry)?.description == number)
        #expect(EmployerIdentifier(entry + "/1") == nil)
        #expect(EmployerIdentifier(String(repeating: "1", count: 21)) == nil)
    }

    @Test(arguments: ["12-34/ab", " 12/34-AB", "12/34/ab"])
    func `ID-O-07 a civil-status number is compared whatever its separators`(entry: String) {
        #expect(CivilStatusNumber(entry)?.description == "12/34/AB")
        #expect(CivilStatusNumber(entry + "_") == nil)
    }
}
