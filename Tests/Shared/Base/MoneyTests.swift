import Base
import Testing

struct MoneyTests {
    @Test(arguments: [
        ("2336.00", Int64(233_600)), ("0.05", 5), ("-0.05", -5), ("80", 8000),
        ("10000000000000.00", 1_000_000_000_000_000),
    ])
    func `an amount is read in dirhams`(text: String, centimes: Int64) throws {
        #expect(try Money(text) == Money(centimes: centimes))
    }

    @Test(arguments: [
        "", "-", ".50", "1.5", "1.505", "1,50", "1 000.00", "+1.00", "10000000000000.01",
        "99999999999999999999", "1.0x",
    ])
    func `a text that is no amount is refused`(text: String) {
        #expect(Money(text) == nil)
    }

    @Test func `arithmetic beyond the bounds throws`() throws {
        let most = try Money(centimes: Money.centimesMaximum)
        #expect(throws: AmountOutOfRange()) { try most + Money(centimes: 1) }
        #expect(throws: AmountOutOfRange()) { try -most - Money(centimes: 1) }
        #expect(throws: AmountOutOfRange()) { try most.times(.max) }
        #expect(throws: AmountOutOfRange()) { try Money(centimes: .min) }
        #expect(throws: AmountOutOfRange()) { try Money(dirhams: .max) }
        #expect(throws: AmountOutOfRange()) { try [most, most].sum() }
        let doubled = try #require(Rate(basisPoints: 20_000))
        #expect(throws: AmountOutOfRange()) { try most.share(doubled, rounding: .down) }
    }

    @Test func `amounts add up`() throws {
        #expect(try Money(dirhams: 100) + Money(centimes: 5) == Money("100.05"))
        #expect(try Money(dirhams: 1) - Money(dirhams: 2) == Money("-1.00"))
        #expect(try [Money("1.10"), Money("2.20")].compactMap { $0 }.sum() == Money("3.30"))
        #expect(try Money(dirhams: 22).times(3) == Money("66.00"))
    }

    @Test(arguments: [
        ("80.00", 7000, "56.00"), ("0.01", 5000, "0.01"), ("0.01", 4999, "0.00"),
        ("-0.01", 5000, "-0.01"), ("190.05", 7000, "133.04"), ("33.35", 9000, "30.02"),
        ("10000000000000.00", 10_000, "10000000000000.00"),
    ])
    func `a share is rounded half up to the centime`(
        amount: String, points: Int, share: String
    ) throws {
        let rate = try #require(Rate(basisPoints: points))
        let money = try #require(Money(amount))
        #expect(try money.share(rate, rounding: .halfUp) == Money(share))
    }

    @Test func `two thirds is exact before rounding`() throws {
        let rate = try #require(Rate(2, over: 3))
        let money = try Money(centimes: 100)
        #expect(try money.share(rate, rounding: .halfUp).centimes == 67)
        #expect(try money.share(rate, rounding: .down).centimes == 66)
        #expect(try money.share(rate, rounding: .up).centimes == 67)
        #expect(try Money(centimes: 300).share(rate, rounding: .up).centimes == 200)
    }

    @Test func `an amount is written for files and for screens`() throws {
        #expect(try Money(centimes: -5).description == "-0.05")
        #expect(try Money(centimes: 123_456_789).onScreen == "1\u{a0}234\u{a0}567,89\u{a0}DH")
        #expect(try Money(centimes: -10_000).onScreen == "-100,00\u{a0}DH")
    }
}

struct RateTests {
    @Test func `equal rates are equal however written`() throws {
        #expect(Rate(basisPoints: 5000) == Rate(1, over: 2))
        #expect(Rate(0, over: 7) == .zero)
        #expect(Rate(basisPoints: 10_000) == .whole)
        let thirds = try #require(Rate(2, over: 3))
        let points = try #require(Rate(basisPoints: 6667))
        #expect(thirds < points)
    }

    @Test func `a rate out of bounds is none`() {
        #expect(Rate(basisPoints: -1) == nil)
        #expect(Rate(1, over: 0) == nil)
        #expect(Rate(.max, over: 1) == nil)
        #expect(Rate(1, over: .max) == nil)
        #expect(Rate(-1, over: 2) == nil)
    }

    @Test func `the rest of a rate completes the whole`() throws {
        #expect(try #require(Rate(basisPoints: 7000)).rest == Rate(basisPoints: 3000))
        #expect(Rate.whole.rest == .zero)
        #expect(try #require(Rate(basisPoints: 20_000)).rest == .zero)
    }

    @Test(arguments: [(7000, "70 %"), (1289, "12.89 %"), (5, "0.05 %"), (0, "0 %")])
    func `a rate is written in per cent`(points: Int, text: String) {
        #expect(Rate(basisPoints: points)?.description == text)
    }

    @Test func `a rate that per cent cannot say stays a fraction`() {
        #expect(Rate(2, over: 3)?.description == "2/3")
    }
}
