/// An amount in dirhams (MAD), held as whole centimes.
///
/// Amounts lie within ±10 thousand thousand million dirhams (10¹⁵ centimes): no sum or product of
/// the suite comes near, and arithmetic on numbers from outside throws instead of trapping.
package struct Money: Hashable, Comparable, Sendable {
    package let centimes: Int64

    package static let zero = Money(unchecked: 0)
    package static let centimesMaximum: Int64 = 1_000_000_000_000_000

    private init(unchecked centimes: Int64) {
        self.centimes = centimes
    }

    package init(centimes: Int64) throws(AmountOutOfRange) {
        guard (-Money.centimesMaximum...Money.centimesMaximum).contains(centimes) else {
            throw AmountOutOfRange()
        }
        self.centimes = centimes
    }

    package init(dirhams: Int64) throws(AmountOutOfRange) {
        let (product, overflow) = dirhams.multipliedReportingOverflow(by: 100)
        guard !overflow else { throw AmountOutOfRange() }
        try self.init(centimes: product)
    }

    /// Reads an amount in dirhams as `2336`, `2336.00`, `-0.05`: a point and exactly two decimals,
    /// or none. `nil` for any other text.
    package init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)[...]
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes = bytes.dropFirst() }
        var cents = 0
        if let point = bytes.firstIndex(of: UInt8(ascii: ".")) {
            let decimals = bytes[(point + 1)...]
            guard decimals.count == 2, let value = Digits.value(decimals) else { return nil }
            cents = value
            bytes = bytes[..<point]
        }
        guard bytes.count <= 14, let dirhams = Digits.value(bytes) else { return nil }
        let magnitude = Int64(dirhams) * 100 + Int64(cents)
        guard magnitude <= Money.centimesMaximum else { return nil }
        self.init(unchecked: negative ? -magnitude : magnitude)
    }

    package static func < (left: Money, right: Money) -> Bool { left.centimes < right.centimes }

    package static func + (left: Money, right: Money) throws(AmountOutOfRange) -> Money {
        try Money(centimes: left.centimes + right.centimes)
    }

    package static func - (left: Money, right: Money) throws(AmountOutOfRange) -> Money {
        try Money(centimes: left.centimes - right.centimes)
    }

    package static prefix func - (amount: Money) -> Money { Money(unchecked: -amount.centimes) }

    /// The amount taken `count` times.
    package func times(_ count: Int64) throws(AmountOutOfRange) -> Money {
        let (product, overflow) = centimes.multipliedReportingOverflow(by: count)
        guard !overflow else { throw AmountOutOfRange() }
        return try Money(centimes: product)
    }

    /// The part of the amount that the rate gives, rounded once to the centime.
    package func share(_ rate: Rate, rounding: Rounding) throws(AmountOutOfRange) -> Money {
        let magnitude = rounding.quotient(
            of: centimes.magnitude, times: rate.numerator, by: rate.denominator)
        guard let magnitude, magnitude <= UInt64(Money.centimesMaximum) else {
            throw AmountOutOfRange()
        }
        return Money(unchecked: centimes < 0 ? -Int64(magnitude) : Int64(magnitude))
    }
}

/// A sum or product outside what `Money` holds.
package struct AmountOutOfRange: Error, Hashable {
    package init() {}
}

extension Sequence<Money> {
    package func sum() throws(AmountOutOfRange) -> Money {
        var total = Money.zero
        for amount in self { total = try total + amount }
        return total
    }
}

extension Money: CustomStringConvertible {
    /// Dirhams with two decimals and a point, as files and logs write them: `2336.00`.
    package var description: String {
        let magnitude = centimes.magnitude
        let sign = centimes < 0 ? "-" : ""
        return "\(sign)\(magnitude / 100).\(Digits.padded(magnitude % 100, 2))"
    }

    /// Dirhams as screens write them in French: thousands apart (no-break space), a comma, the unit.
    package var onScreen: String {
        let digits = String(centimes.magnitude / 100)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += "\u{a0}" }
            grouped.append(digit)
        }
        let cents = Digits.padded(centimes.magnitude % 100, 2)
        return "\(centimes < 0 ? "-" : "")\(grouped),\(cents)\u{a0}DH"
    }
}
