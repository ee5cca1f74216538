/// Writes the payroll exchange file (e-BDS) as an employer's software does, a record at a time and
/// with the sums that the totals need: a file of any length takes no memory.
package struct PayrollWriter {
    /// An employee whom the fund knows (B02).
    package struct Known {
        package var insured: Int
        package var name = "BENNANI                       SALMA"
        package var children: Int
        package var net: Int
        package var toReturn: Int
        package var days: Int
        /// Centimes.
        package var wage: Int
        /// Centimes; the wage within the ceiling of 6,000.00 where it is not given.
        package var capped: Int?
        package var situation: String
        /// What is written in place of the sum of the row.
        package var control: Int?

        package init(
            insured: Int, children: Int = 0, net: Int = 0, toReturn: Int = 0, days: Int = 26,
            wage: Int = 450_000, situation: String = ""
        ) {
            self.insured = insured
            self.children = children
            self.net = net
            self.toReturn = toReturn
            self.days = days
            self.wage = wage
            self.situation = situation
        }
    }

    /// A new employee (B04).
    package struct New {
        /// 0 where it is not yet known.
        package var insured: Int
        package var name = "SOUSSI                        ADIL"
        package var card: String
        package var days = 10
        package var wage = 200_000
        package var control: Int?

        package init(insured: Int = 0, card: String = "AB12345") {
            self.insured = insured
            self.card = card
        }
    }

    private let employer: String
    private let period: String
    private let end: String
    private let family: String
    private var known = Sums()
    private var new = Sums()

    private static let ranks = [
        "SO": 1, "DE": 2, "DC": 2, "IT": 3, "IL": 4, "AT": 5, "CS": 6, "MS": 7, "MP": 8,
    ]

    private struct Sums {
        var count = 0
        var children = 0
        var net = 0
        var toReturn = 0
        var insured = 0
        var days = 0
        var wages = 0
        var capped = 0
        var control = 0
    }

    /// `employer` is its affiliation number and `period` the month as `AAAAMM`; `family` is B, or E
    /// for a complementary declaration, and `end` what ends each record.
    package init(employer: String, period: String, family: String = "B", end: String = "\n") {
        self.employer = employer
        self.period = period
        self.family = family
        self.end = end
    }

    package var head: [String] {
        [
            record("00", padded(1, 14) + "\(family)0"),
            record("01", employer + period + text("SOCIETE EXEMPLE", 40)),
        ]
    }

    package mutating func row(_ row: Known) -> String {
        let capped = row.capped ?? min(row.wage, 600_000)
        let sum =
            row.control
            ?? row.insured + row.toReturn + row.days + row.wage + capped
            + (PayrollWriter.ranks[row.situation] ?? 0)
        known.count += 1
        known.children += row.children
        known.net += row.net
        known.toReturn += row.toReturn
        known.insured += row.insured
        known.days += row.days
        known.wages += row.wage
        known.capped += capped
        known.control += sum
        var fields = employer + period + padded(row.insured, 9) + text(row.name, 60)
        fields += padded(row.children, 2) + padded(row.net, 6) + padded(0, 6) + padded(row.net, 6)
        fields += padded(row.toReturn, 6) + padded(row.days, 2) + padded(row.wage, 13)
        fields += padded(capped, 9) + text(row.situation, 2) + padded(sum, 19)
        return record("02", fields)
    }

    package func knownTotals() -> String {
        var fields = employer + period + padded(known.count, 6) + padded(known.children, 6)
        fields += padded(known.net, 12) + padded(0, 12) + padded(known.net, 12)
        fields += padded(known.insured, 15) + padded(known.toReturn, 12) + padded(known.days, 6)
        fields += padded(known.wages, 15) + padded(known.capped, 13) + padded(known.control, 19)
        return record("03", fields)
    }

    package mutating func row(_ row: New) -> String {
        let capped = min(row.wage, 600_000)
        let sum = row.control ?? row.insured + row.days + row.wage + capped
        new.count += 1
        new.insured += row.insured
        new.days += row.days
        new.wages += row.wage
        new.capped += capped
        new.control += sum
        var fields = employer + period + padded(row.insured, 9) + text(row.name, 60)
        fields += text(row.card, 8) + padded(row.days, 2) + padded(row.wage, 13)
        fields += padded(capped, 9) + padded(sum, 19)
        return record("04", fields)
    }

    /// The totals of the new employees and of all.
    package func tail() -> [String] {
        var all = known
        all.count += new.count
        all.insured += new.insured
        all.days += new.days
        all.wages += new.wages
        all.capped += new.capped
        all.control += new.control
        return [totals("05", new), totals("06", all)]
    }

    private func totals(_ type: String, _ sums: Sums) -> String {
        var fields = employer + period + padded(sums.count, 6) + padded(sums.insured, 15)
        fields += padded(sums.days, 6) + padded(sums.wages, 15) + padded(sums.capped, 13)
        return record(type, fields + padded(sums.control, 19))
    }

    private func record(_ type: String, _ fields: String) -> String {
        text(family + type + fields, 260) + end
    }
}

/// `value` in `width` digits; a sum that needs more keeps its last ones, as software does that has
/// no room for it.
func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(String(value).suffix(width))
    return String(repeating: "0", count: width - digits.utf8.count) + digits
}

private func text(_ value: String, _ width: Int) -> String {
    value + String(repeating: " ", count: max(0, width - value.utf8.count))
}

/// A whole file in memory, for tests.
package struct PayrollFile {
    package var employer = "1234567"
    /// `AAAAMM`.
    package var period = "202506"
    package var known: [PayrollWriter.Known] = []
    package var new: [PayrollWriter.New] = []
    package var end = "\n"
    package var family = "B"

    package init() {}

    package var lines: [String] {
        var writer = PayrollWriter(employer: employer, period: period, family: family, end: end)
        var lines = writer.head
        for row in known { lines.append(writer.row(row)) }
        lines.append(writer.knownTotals())
        for row in new { lines.append(writer.row(row)) }
        return lines + writer.tail()
    }

    package var bytes: [UInt8] { Array(lines.joined().utf8) }
}
