/// A share of an amount: basis points (70 % = 7000) or a fraction such as 2/3, kept in lowest terms.
package struct Rate: Hashable, Comparable, Sendable {
    package let numerator: UInt64
    package let denominator: UInt64

    package static let zero = Rate(reducing: 0, over: 1)
    package static let whole = Rate(reducing: 1, over: 1)

    /// The greatest numerator and denominator: products of two then fit 64 bits.
    package static let termMaximum: UInt64 = 1_000_000_000

    private init(reducing numerator: UInt64, over denominator: UInt64) {
        let divisor = Rate.greatestDivisor(numerator, denominator)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// `nil` where negative or above 100,000 times the whole.
    package init?(basisPoints: Int) {
        guard basisPoints >= 0, UInt64(basisPoints) <= Rate.termMaximum else { return nil }
        self.init(reducing: UInt64(basisPoints), over: 10_000)
    }

    /// `nil` for a negative term, a denominator of zero, or a term above `termMaximum`.
    package init?(_ numerator: Int, over denominator: Int) {
        guard numerator >= 0, denominator > 0, UInt64(numerator) <= Rate.termMaximum,
            UInt64(denominator) <= Rate.termMaximum
        else { return nil }
        self.init(reducing: UInt64(numerator), over: UInt64(denominator))
    }

    package static func < (left: Rate, right: Rate) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    /// What the rate leaves of the whole; zero where the rate is above it.
    package var rest: Rate {
        guard numerator < denominator else { return .zero }
        return Rate(reducing: denominator - numerator, over: denominator)
    }

    private static func greatestDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return max(left, 1)
    }
}

extension Rate: CustomStringConvertible {
    /// In per cent where two decimals say it exactly (`70 %`, `12.89 %`), else as a fraction (`2/3`).
    package var description: String {
        guard 10_000 % denominator == 0 else { return "\(numerator)/\(denominator)" }
        let points = numerator * (10_000 / denominator)
        if points.isMultiple(of: 100) { return "\(points / 100) %" }
        return "\(points / 100).\(Digits.padded(points % 100, 2)) %"
    }
}

/// How a result between two centimes becomes one of them. Negative amounts mirror positive ones, so
/// that a reversal takes back exactly what was given.
package enum Rounding: Sendable {
    /// To the nearer; a half goes away from zero.
    case halfUp
    /// Towards zero.
    case down
    /// Away from zero.
    case up

    /// `value × numerator / denominator` as a whole number; `nil` where it exceeds 64 bits.
    package func quotient(
        of value: UInt64, times numerator: UInt64, by denominator: UInt64
    ) -> UInt64? {
        let product = value.multipliedFullWidth(by: numerator)
        guard product.high < denominator else { return nil }
        let (quotient, remainder) = denominator.dividingFullWidth(product)
        let raised: Bool
        switch self {
        case .halfUp: raised = remainder >= denominator - remainder
        case .down: raised = false
        case .up: raised = remainder > 0
        }
        guard raised, remainder > 0 else { return quotient }
        let (sum, overflow) = quotient.addingReportingOverflow(1)
        return overflow ? nil : sum
    }
}
