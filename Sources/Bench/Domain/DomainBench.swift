import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsService
import CommonAPI
import Crypto
import EnrollmentDomain
import Law
import Protobuf
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
        try replayClaims(law)
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

/// What a service does to make a kept decision again: reads its inputs, decides, explains, writes the
/// answer, and compares the bytes.
private nonisolated func replayClaims(_ law: ClaimsLaw) throws {
    let day = "2025-06-10"
    let right = ClaimsV1.EntitlementSeen(day: day, known: true, state: "OPEN")
    let inputs = ClaimsV1.DecisionInputs(
        number: "10000001", fund: .cnss, birthDay: "1990-05-10", sheetKind: .illnessSheet,
        lines: (1...3).map { line in
            ClaimsV1.CareLine(
                number: line, code: "CS", group: .consultation, day: day, sector: .privateSector,
                quantity: line, chargedCentimes: 20_000, entitlement: right,
                tariff: ClaimsV1.TariffSeen(
                    price: .referenceCentimes(15_000), from: "2006-09-01", source: "benchmark"))
        }, decidedOn: day, lawDigest: law.digest.description
    ).encoded()
    func decide() throws -> [UInt8] {
        let read = try ClaimsV1.DecisionInputs(decoding: inputs)
        return try Deciding(read, isAgreement: false, under: law).refund().encoded()
    }
    let kept = try decide()
    let count = 20_000
    var same = 0
    let elapsed = try ContinuousClock().measure {
        for _ in 0..<count where try decide() == kept { same += 1 }
    }
    let rate = Double(count) / (elapsed / .seconds(1))
    print(
        "kept decisions of 3 acts made again per second: \(Int(rate)) "
            + "(\(same) of \(count) the same \(kept.count) bytes)")
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
