/// A run of days, both ends included; without a last day it does not end.
package struct Period: Hashable, Sendable {
    package let first: Day
    package let last: Day?

    /// `nil` where the last day comes before the first.
    package init?(first: Day, last: Day?) {
        if let last, last < first { return nil }
        self.first = first
        self.last = last
    }

    package func contains(_ day: Day) -> Bool {
        guard day >= first else { return false }
        guard let last else { return true }
        return day <= last
    }

    /// Whether one day at least belongs to both.
    package func overlaps(_ other: Period) -> Bool {
        (other.last.map { first <= $0 } ?? true) && (last.map { other.first <= $0 } ?? true)
    }
}

extension Period: CustomStringConvertible {
    package var description: String { "\(first)/\(last.map(\.description) ?? "")" }
}
