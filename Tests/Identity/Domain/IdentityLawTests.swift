import Base
import IdentityDomain
import Law
import Testing

struct IdentityLawTests {
    private let law: IdentityLaw
    private let day: Day

    init() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        law = try IdentityLaw(LawSet(folder: "\(root)/law", service: "identity"))
        day = try #require(Day("2026-11-21"))
    }

    // Section 4.5: six differences of 15, 15, 15, 15, 15, 10 (ID-ACT-05, ID-ACT-06).
    @Test func `the pages show 15, 30, 45, 60, 75, 90 and 100 percent`() throws {
        let rules = try law.activation(.cnops, on: day)
        let pages: [ActivationState] = [
            .identity, .paymentQuestions, .emailEntry, .emailCode, .mobileEntry, .mobileCode,
            .password,
        ]
        #expect(pages.map { rules.progress[$0] } == [15, 30, 45, 60, 75, 90, 100])
        #expect(rules.progress.count == pages.count)
    }

    // Section 17.
    @Test func `the figures are those of the domain's table`() throws {
        let activation = try law.activation(.cnops, on: day)
        #expect(activation.isEnabled)
        #expect(activation.bankLastDigits == 8)
        #expect(activation.idleMinutes == 30)
        #expect((activation.failuresMaximum, activation.lockHours) == (5, 24))
        #expect((activation.assurance, activation.holdHours) == (.hardened, 72))
        for fund in Fund.allCases {
            let codes = try law.codes(fund, on: day)
            #expect((codes.digits, codes.validSeconds, codes.resendSeconds) == (6, 600, 120))
            #expect((codes.wrongMaximum, codes.sendsPerDay) == (5, 5))
            let signIn = try law.signIn(fund, on: day)
            #expect((signIn.failuresMaximum, signIn.lockMinutes) == (5, 15))
            #expect((signIn.idleMinutes, signIn.hoursMaximum) == (15, 8))
        }
        let cnops = try law.passwordPolicy(.cnops, on: day)
        #expect(cnops.length == 8...128)
        #expect((cnops.uppercase, cnops.lowercase, cnops.digits) == (1, 0, 1))
        let cnss = try law.passwordPolicy(.cnss, on: day)
        #expect(cnss.length == 6...6)
        #expect((cnss.uppercase, cnss.lowercase, cnss.digits) == (0, 1, 1))
        #expect(cnss.alphabet == .smallLettersAndDigits)
    }

    @Test func `CNSS offers no activation journey`() {
        #expect(law.offersActivation(.cnops, on: day))
        #expect(!law.offersActivation(.cnss, on: day))
    }
}
