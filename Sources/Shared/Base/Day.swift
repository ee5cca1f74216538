/// A calendar day of the Gregorian calendar, as the law counts them: no hour, no zone.
///
/// Days run from 1 January of year 1 to 31 December 9999; arithmetic that would leave that span
/// stays at its end, so that no sum of outside numbers can trap.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970; negative before.
    package let daysSinceEpoch: Int32

    package static let earliest = Day(unchecked: -719_162)
    package static let latest = Day(unchecked: 2_932_896)

    private init(unchecked days: Int32) {
        daysSinceEpoch = days
    }

    /// The day that many days after 1 January 1970, held between `earliest` and `latest`.
    package init(daysSinceEpoch days: Int) {
        let held = min(max(days, Int(Day.earliest.daysSinceEpoch)), Int(Day.latest.daysSinceEpoch))
        daysSinceEpoch = Int32(held)
    }

    /// The day of that year, month (1 to 12) and number; `nil` where the calendar has none.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(unchecked: Day.count(year: year, month: month, day: day))
    }

    /// Reads `AAAA-MM-JJ` (ISO 8601), exactly: services write days in no other way.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Digits.value(bytes[0..<4]), let month = Digits.value(bytes[5..<7]),
            let day = Digits.value(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package static func < (left: Day, right: Day) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }

    /// Year, month (1 to 12) and number of the day.
    package var components: (year: Int, month: Int, day: Int) {
        // The civil calendar with years that begin in March, so that the leap day comes last;
        // 146,097 days are 400 years.
        let shifted = Int(daysSinceEpoch) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The calendar month that holds the day.
    package var month: Month {
        let (year, month, _) = components
        return Month(unchecked: year * 12 + month - 1)
    }

    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    private static func count(year: Int, month: Int, day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }
}

extension Day {
    /// The day `days` later (earlier where negative).
    package func adding(days: Int) -> Day {
        let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
        return overflow ? (days < 0 ? .earliest : .latest) : Day(daysSinceEpoch: sum)
    }

    /// The same day number `months` later, or the last day of a shorter month (ENR-O-02).
    package func adding(months: Int) -> Day {
        let (_, _, number) = components
        return month.adding(months).day(atMost: number)
    }

    /// Days from `self` until `other`: negative where `other` comes first.
    package func days(until other: Day) -> Int {
        Int(other.daysSinceEpoch) - Int(daysSinceEpoch)
    }

    /// The last good day of a deadline of n days: start + n, included; no day is skipped (ENR-O-01).
    package func deadline(days: Int) -> Day {
        adding(days: days)
    }

    /// The last good day of a deadline of n months: same day number n months later, or the last day
    /// of a shorter month, included (ENR-O-02).
    package func deadline(months: Int) -> Day {
        adding(months: months)
    }

    /// The last day of a cover or validity whose first day is `self` and that lasts n months: the
    /// day before the same day number n months later; where that number does not exist, the last
    /// day of that month is still covered (ENR-O-03).
    package func lastDay(ofMonths months: Int) -> Day {
        let (_, _, number) = components
        let end = month.adding(months)
        let same = end.day(atMost: number)
        return same.components.day == number ? same.adding(days: -1) : same
    }

    /// Completed years on `day` of a person born on `self`; who is born on 29 February grows older
    /// on 1 March in other years. Zero before the birth.
    package func age(on day: Day) -> Int {
        let born = components
        let now = day.components
        let reached = (now.month, now.day) >= (born.month, born.day)
        return max(0, now.year - born.year - (reached ? 0 : 1))
    }
}

extension Day: CustomStringConvertible {
    /// `AAAA-MM-JJ`, the form between services and in files.
    package var description: String {
        let (year, month, day) = components
        return "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))"
    }

    /// `JJ/MM/AAAA`, the form on screens.
    package var onScreen: String {
        let (year, month, day) = components
        return "\(Digits.padded(day, 2))/\(Digits.padded(month, 2))/\(Digits.padded(year, 4))"
    }
}
