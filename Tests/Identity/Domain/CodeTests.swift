import Base
import Crypto
import IdentityDomain
import Testing

struct CodeTests {
    private let rules = CodeRules(
        digits: 6, validSeconds: 600, resendSeconds: 120, wrongMaximum: 5, wrongPerHour: 15,
        sendsPerTenMinutes: 3, sendsPerDay: 5, addressSends: 25, wrongInARow: 100,
        dailySends: DailySends(person: 10, address: 500, service: [:]))
    private let key = Digest(sha256: [1, 2, 3])
    private let sent = WallTime(seconds: 1_772_442_000)

    private func code(_ nonce: UInt8 = 7) -> OneTimeCode {
        OneTimeCode(nonce: [UInt8](repeating: nonce, count: 16), at: sent, rules)
    }

    private func digits(_ code: OneTimeCode) -> String {
        OneTimeCode.digits(of: code.nonce, key: key, count: 6)
    }

    // ID-OTP-02, ID-O-17: accepted at 10:09:59, refused with CODE_EXPIRED at 10:10:00.
    @Test(
        arguments: [
            (0, OneTimeCode.Check.verified), (599, .verified), (600, .expired), (86_400, .expired),
        ] as [(Int64, OneTimeCode.Check)])
    func `a code is good for ten minutes`(second: Int64, check: OneTimeCode.Check) {
        var code = code()
        let now = sent.adding(seconds: second)
        let found = code.check(digits(code), key: key, at: now, rules)
        #expect(found == check)
    }

    // The picture: at 10:00:17 the countdown shows 1:43; at 10:02:00 another code may be asked.
    @Test func `the countdown runs for 120 seconds`() {
        let code = code()
        #expect(code.resendAt.seconds - sent.adding(seconds: 17).seconds == 60 + 43)
        #expect(code.resendAt == sent.adding(seconds: 120))
        #expect(code.validUntil == sent.adding(seconds: 600))
    }

    // ID-O-18.
    @Test func `the fifth wrong entry locks a code, for the right one too`() {
        var code = code()
        let right = digits(code)
        func check(_ entry: String) -> OneTimeCode.Check {
            code.check(entry, key: key, at: sent, rules)
        }
        let wrong = right == "000000" ? "000001" : "000000"
        for _ in 0..<4 { #expect(check(wrong) == .wrong) }
        #expect(check(wrong) == .locked)
        #expect(check(right) == .locked)
        #expect(code.wrong == 5)
    }

    @Test func `spaces between digits do not count, anything else does`() {
        var code = code()
        let right = digits(code)
        func check(_ entry: String) -> OneTimeCode.Check {
            code.check(entry, key: key, at: sent, rules)
        }
        #expect(
            check(right.map(String.init).joined(separator: " ")) == .verified)
        for entry in [
            "", "1", right + "0", String(right.dropLast()), String(repeating: right, count: 20),
        ] {
            var fresh = self.code()
            let found = fresh.check(entry, key: key, at: sent, rules)
            #expect(found == .wrong)
        }
    }

    @Test func `another code, and another program's key, give other digits`() {
        #expect(digits(code(1)) != digits(code(2)))
        let other = OneTimeCode.digits(of: code().nonce, key: Digest(sha256: []), count: 6)
        #expect(digits(code()) != other)
    }

    // facts.md section 5: no modulo bias. Each tenth of the codes gets its share of 20,000 draws:
    // 2,000 within six standard deviations (42 each).
    @Test func `codes are spread evenly`() {
        var tenths = [Int](repeating: 0, count: 10)
        for number in 0..<20_000 {
            let nonce = withUnsafeBytes(of: number) { Array($0) }
            let text = OneTimeCode.digits(of: nonce, key: key, count: 6)
            #expect(text.utf8.count == 6)
            tenths[text.first?.wholeNumberValue ?? 0] += 1
        }
        #expect(tenths.allSatisfy { abs($0 - 2_000) < 255 }, "\(tenths)")
    }

    // ID-O-16, ID-O-19 and robustness section 10.
    @Test func `a destination gets three codes in ten minutes and five in a day`() {
        var tally = Tally()
        func blocked(_ second: Int64) -> Int64? {
            tally.blockedUntil(rules.destinationLimits, at: sent.adding(seconds: second))
                .map { $0.seconds - sent.seconds }
        }
        for second in [0, 120, 240] as [Int64] {
            #expect(blocked(second) == nil)
            tally.add(sent.adding(seconds: second), keeping: 5)
        }
        #expect(blocked(360) == 600)
        #expect(blocked(600) == nil)
        tally.add(sent.adding(seconds: 600), keeping: 5)
        #expect(blocked(720) == nil, "the second of the three is ten minutes old")
        tally.add(sent.adding(seconds: 720), keeping: 5)
        #expect(blocked(7200) == 86_400)
        #expect(blocked(86_400) == nil)
    }

    @Test func `a clock that was set back does not lengthen a wait`() {
        var tally = Tally()
        for _ in 0..<3 { tally.add(sent, keeping: 5) }
        let back = sent.adding(seconds: -86_400 * 365)
        #expect(tally.blockedUntil(rules.destinationLimits, at: back) == back.adding(seconds: 600))
    }

    @Test func `a tally keeps what its limits need and no more`() {
        var tally = Tally()
        for second in 0..<1000 { tally.add(sent.adding(seconds: Int64(second)), keeping: 5) }
        #expect(tally.times.count == 5)
        #expect(tally.blockedUntil([Tally.Limit(count: 0, seconds: 60)], at: sent) == nil)
    }
}
