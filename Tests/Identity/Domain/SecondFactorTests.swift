import Base
import Crypto
import IdentityDomain
import Testing

/// ID-HRD-05.
struct SecondFactorTests {
    private func code(_ holder: Holder, _ seconds: Int64 = 0) -> String {
        TimeCode.digits(
            holder.factor.secret(key), step: TimeCode.step(at: now.adding(seconds: seconds)))
    }

    // RFC 6238, appendix B.
    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
        (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
    func `the codes are those of RFC 6238`(seconds: Int, code: String) {
        let step = TimeCode.step(at: WallTime(seconds: Int64(seconds)))
        #expect(TimeCode.digits(Array("12345678901234567890".utf8), step: step, count: 8) == code)
    }

    // RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
        ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ])
    func `keys are written as RFC 4648 says`(text: String, encoded: String) {
        #expect(Base32.encode(Array(text.utf8)) == encoded)
    }

    @Test func `a code is good once, and none before it`() {
        let holder = Holder()
        let earlier = code(holder, -30)
        #expect(holder.confirm(code(holder)))
        #expect(holder.take(code(holder)) == nil)
        #expect(holder.take(earlier) == nil)
        #expect(holder.take(code(holder, 30)) == .authenticator)
    }

    @Test func `a clock may be a step ahead or behind, and no further`() {
        for (seconds, isTaken) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)] {
            let holder = Holder()
            let typed = code(holder, Int64(seconds))
            #expect((holder.take(typed) != nil) == isTaken, "\(seconds)")
        }
    }

    @Test func `ten recovery codes are good once each, and only once the factor is confirmed`() {
        let holder = Holder()
        let codes = holder.factor.recoveryCodes(key)
        #expect(Set(codes).count == 10 && codes.allSatisfy { $0.utf8.count == 11 })
        #expect(holder.take(codes[0]) == nil)
        #expect(holder.confirm(code(holder)))
        for (number, code) in codes.enumerated() {
            #expect(holder.take(" " + code.uppercased()) == .recoveryCode)
            #expect(holder.take(code) == nil)
            #expect(holder.factor.codesLeft == 9 - number)
        }
        holder.factor.renewCodes([9])
        #expect(holder.factor.codesLeft == 10 && holder.take(codes[3]) == nil)
    }

    @Test func `nothing else is a code`() {
        let holder = Holder()
        #expect(holder.confirm(code(holder)))
        #expect(!holder.confirm(code(holder, 30)), "it is confirmed once")
        for entry in ["", "12345", "1234567", "aaaaa-aaaaa", String(repeating: "9", count: 100)] {
            #expect(holder.take(entry) == nil)
        }
    }
}

/// Somebody with a second factor, which changes as it is used.
private final class Holder {
    var factor = SecondFactor(account: "a1", nonce: [1, 2, 3], recoveryNonce: [4, 5, 6])

    func take(_ entry: String) -> SecondFactor.Proof? { factor.take(entry, key, at: now) }
    func confirm(_ entry: String) -> Bool { factor.confirm(entry, key, at: now) }
}

private let key = Digest(sha256: Array("key".utf8))
private let now = WallTime(seconds: 1_772_442_000)
