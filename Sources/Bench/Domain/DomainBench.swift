import Base
import ClaimsDomain
import EnrollmentDomain
import Law
import SampleData

/// Measures the rules in process, on one core: claims decided and explained, and rows of a payroll
/// file read and checked.
///
///     DomainBench LAW-FOLDER [ROWS]
@main
struct DomainBench {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            print("usage: DomainBench LAW-FOLDER [ROWS]")
            return
        }
        let law = try ClaimsLaw(LawSet(folder: arguments[1], service: "claims"))
        try decideClaims(law)
        let enrollment = try EnrollmentLaw(LawSet(folder: arguments[1], service: "enrollment"))
        readPayroll(
            enrollment, rows: arguments.count > 2 ? Int(arguments[2]) ?? 1_000_000 : 1_000_000)
    }
}

private nonisolated func decideClaims(_ law: ClaimsLaw) throws {
    guard let day = Day("2025-06-10"), let mutual = Rate(basisPoints: 2000) else { return }
    let tariff = CatalogueEntry(code: "C", price: .tariff(try Money(dirhams: 150)))
    let count = 100_000
    let clock = ContinuousClock()
    var paid: Int64 = 0
    let elapsed = try clock.measure {
        for number in 0..<count {
            let charged = try Money(centimes: Int64(10_000 + number % 20_000))
            let lines = (0..<3).map { line in
                CareLine(
                    number: line, day: day, sector: .privateSector, quantity: 1 + line,
                    charged: charged, entry: tariff, mutualRate: mutual)
            }
            paid += try refund(of: IllnessFile(fund: .cnss, lines: lines), under: law)
                .total.centimes
        }
    }
    let rate = Double(count) / (elapsed / .seconds(1))
    print("claims of 3 acts decided and explained per second: \(Int(rate)) (sum \(paid))")
}

private nonisolated func readPayroll(_ law: EnrollmentLaw, rows count: Int) {
    guard let employer = AffiliationNumber("1234567"), let month = Month("2025-06") else { return }
    var reader = PayrollReader(under: law, employer: employer, latestMonth: month)
    var taken = 0
    var faults = 0
    func emit(_ item: PayrollReader.Item) {
        switch item {
        case .row: taken += 1
        case .fault: faults += 1
        }
    }
    var writer = PayrollWriter(employer: "1234567", period: "202506")
    for record in writer.head { reader.take(Array(record.utf8), emit) }
    // Pieces of 250 rows are made outside the clock, so that only reading is measured.
    let clock = ContinuousClock()
    var elapsed = Duration.zero
    var next = 0
    while next < count {
        var piece: [UInt8] = []
        for row in next..<min(next + 250, count) {
            piece += writer.row(PayrollWriter.Known(insured: 100_000_000 + row)).utf8
        }
        next += 250
        elapsed += clock.measure { reader.take(piece, emit) }
    }
    let rate = Double(taken) / (elapsed / .seconds(1))
    print(
        "payroll rows read and checked per second: \(Int(rate)) (\(taken) taken, \(faults) faults)")
}
