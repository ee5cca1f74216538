import Base
import EnrollmentDomain
import Law
import SampleData
import Testing

/// Invented payroll files are sound files.
struct SamplePayrollTests {
    private let employer: AffiliationNumber
    private let month: Month

    init() throws {
        employer = try #require(AffiliationNumber("1234567"))
        month = try #require(Month("2026-05"))
    }

    private func bytes(isLast: Bool = true, faults: Int = 0, seed: UInt64 = 7) -> [UInt8] {
        var bytes: [UInt8] = []
        SamplePayroll(
            employer: employer, month: month, isLast: isLast, employees: 200, faults: faults,
            seed: seed
        ).write { bytes += $0.utf8 }
        return bytes
    }

    private func read(
        _ bytes: [UInt8]
    ) throws -> (rows: [PayrollRow], faults: [PayrollFault], summary: PayrollSummary) {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let law = try EnrollmentLaw(LawSet(folder: "/\(root)/law", service: "enrollment"))
        var reader = PayrollReader(under: law, employer: employer, latestMonth: month)
        var rows: [PayrollRow] = []
        var faults: [PayrollFault] = []
        func emit(_ item: PayrollReader.Item) {
            switch item {
            case .row(let row): rows.append(row)
            case .fault(let fault): faults.append(fault)
            }
        }
        reader.take(bytes, emit)
        return (rows, faults, reader.finish(emit))
    }

    @Test func `ENR-DEC-04 a payroll file is sound but for the faults asked for`() throws {
        let sound = try read(bytes())
        #expect(sound.summary.refusal == nil)
        #expect(sound.rows.count == 203)
        #expect(sound.faults.isEmpty)
        let faulty = try read(bytes(faults: 10))
        #expect(faulty.summary.refusal == nil)
        #expect(faulty.summary.rowsRefused == 10)
        #expect(faulty.rows.count == 193)
        #expect(
            Set(faulty.faults.map(\.reason.name)) == [
                "DAYS_OVER_CAP", "CAPPED_WAGE_OVER_WAGE", "STATUS_CODE_UNKNOWN",
                "TOTALS_DO_NOT_MATCH", "AMOUNT_INVALID",
            ])
        #expect(try read(bytes(isLast: false)).rows.count == 190)
    }

    @Test func `the same seed writes the same file, another seed another`() {
        #expect(bytes(seed: 7) == bytes(seed: 7))
        #expect(bytes(seed: 7) != bytes(seed: 8))
    }
}
