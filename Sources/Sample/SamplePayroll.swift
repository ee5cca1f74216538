package import Base

/// The declarations of one invented employer: the same seed writes the same bytes.
///
/// Of twenty employees fourteen work full time, two 9 days and one 18 days a month, one begins in the
/// last month, one leaves in it (SO) and one is ill in it (IL): after three months of declarations
/// the 54 days are reached by some and missed by others.
package struct SamplePayroll {
    package let employer: AffiliationNumber
    package let month: Month
    /// Whether it is the last month declared.
    package let isLast: Bool
    /// Rows of employees whom the fund knows.
    package let employees: Int
    /// Rows that break a rule, spread over the file.
    package let faults: Int
    package let seed: UInt64

    package init(
        employer: AffiliationNumber, month: Month, isLast: Bool, employees: Int, faults: Int,
        seed: UInt64
    ) {
        self.employer = employer
        self.month = month
        self.isLast = isLast
        self.employees = employees
        self.faults = faults
        self.seed = seed
    }

    /// The registration number of an employee, from 0.
    package static func registration(_ employee: Int) -> Int { 110_000_000 + 7 * employee }

    /// Gives the file's records in order.
    package func write(_ emit: (String) throws -> Void) rethrows {
        var writer = PayrollWriter(
            employer: employer.description,
            period: "\(padded(month.year, 4))\(padded(month.number, 2))")
        for record in writer.head { try emit(record) }
        var made = 0
        for employee in 0..<employees where isLast || employee % 20 != 17 {
            var row = row(of: employee)
            if made < faults, employee >= made * employees / faults {
                spoil(&row, made)
                made += 1
            }
            try emit(writer.row(row))
        }
        try emit(writer.knownTotals())
        if isLast {
            for number in 0..<3 {
                try emit(writer.row(PayrollWriter.New(card: "ZN\(padded(100 + number, 6))")))
            }
        }
        for record in writer.tail() { try emit(record) }
    }

    private func row(of employee: Int) -> PayrollWriter.Known {
        var chance = SeededGenerator(seed: seed &+ UInt64(employee))
        var row = PayrollWriter.Known(insured: SamplePayroll.registration(employee))
        row.name = SampleName(&chance).onPayroll
        row.children = Int(chance.next() % 4)
        row.wage = 300_000 + Int(chance.next() % 900_000)
        switch employee % 20 {
        case 14, 15: row.days = 9
        case 16: row.days = 18
        case 18 where isLast:
            row.days = 20
            row.situation = "SO"
        case 19 where isLast:
            row.days = 0
            row.wage = 0
            row.situation = "IL"
        default: row.days = 26
        }
        return row
    }

    /// Breaks one of the rules that concern a row alone, so that the totals still hold.
    private func spoil(_ row: inout PayrollWriter.Known, _ number: Int) {
        switch number % 5 {
        case 0: row.days = 27
        case 1: row.capped = row.wage + 1
        case 2:
            row.situation = "XX"
        case 3: row.control = 1
        default:
            row.days = 5
            row.situation = "MS"
        }
    }
}

/// An invented name.
private struct SampleName {
    let first: String
    let family: String

    init(_ chance: inout SeededGenerator) {
        first = SampleName.firsts[Int(chance.next() % UInt64(SampleName.firsts.count))]
        family = SampleName.families[Int(chance.next() % UInt64(SampleName.families.count))]
    }

    /// Two fields of 30 characters.
    var onPayroll: String {
        let family = family.uppercased()
        return family + String(repeating: " ", count: 30 - family.utf8.count) + first.uppercased()
    }

    private static let firsts = [
        "Ilham", "Zouhair", "Wiam", "Badr", "Ghita", "Anouar", "Sanae", "Tarik", "Houda", "Ayoub",
    ]
    private static let families = [
        "Zemrani", "Ouazzani", "Doukkali", "Sebti", "Rifai", "Tadlaoui", "Gharbi", "Hamdouchi",
        "Marrakchi", "Boujdour",
    ]
}
