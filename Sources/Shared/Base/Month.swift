/// A calendar month of a year: the period of a wage declaration and of a contribution.
package struct Month: Hashable, Comparable, Sendable {
    /// Months since January of year 0.
    private let index: Int

    init(unchecked index: Int) {
        self.index = index
    }

    /// `nil` outside the years 1 to 9999 and the months 1 to 12.
    package init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        index = year * 12 + month - 1
    }

    /// Reads `AAAA-MM`, or the `AAAAMM` of the payroll exchange file.
    package init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)
        if bytes.count == 7, bytes[4] == UInt8(ascii: "-") { bytes.remove(at: 4) }
        guard bytes.count == 6, let year = Digits.value(bytes[0..<4]),
            let month = Digits.value(bytes[4..<6])
        else { return nil }
        self.init(year: year, month: month)
    }

    package static func < (left: Month, right: Month) -> Bool { left.index < right.index }

    package var year: Int { index / 12 }

    /// 1 to 12.
    package var number: Int { index % 12 + 1 }

    package var firstDay: Day { day(atMost: 1) }

    package var lastDay: Day { day(atMost: 31) }

    /// The day of that number, or the month's last where it has fewer.
    package func day(atMost number: Int) -> Day {
        let length = Day.length(ofMonth: self.number, year: year)
        return Day(year: year, month: self.number, day: min(max(number, 1), length)) ?? .latest
    }

    /// The month `months` later, held between January of year 1 and December 9999.
    package func adding(_ months: Int) -> Month {
        let (sum, overflow) = index.addingReportingOverflow(months)
        guard !overflow else { return Month(unchecked: months < 0 ? 12 : 119_999) }
        return Month(unchecked: min(max(sum, 12), 119_999))
    }

    /// Months from `self` until `other`: negative where `other` comes first.
    package func months(until other: Month) -> Int { other.index - index }
}

extension Month: CustomStringConvertible {
    /// `AAAA-MM`.
    package var description: String {
        "\(Digits.padded(year, 4))-\(Digits.padded(number, 2))"
    }
}
