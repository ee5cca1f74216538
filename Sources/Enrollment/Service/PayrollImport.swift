package import Base
import CommonAPI
import Crypto
import EnrollmentAPI
import EnrollmentDomain
import ServiceKit
import Synchronization

/// One payroll file while it is received: what it has given so far, in bounded memory.
struct PayrollImport: ~Copyable {
    private var reader: PayrollReader
    private var hasher = SHA256()
    private var bytes = 0
    private var findings: PayrollFindings

    /// The file of `employer`; in a dry run its rows are checked and let go.
    init(_ law: EnrollmentLaw, _ employer: AffiliationNumber, today: Day, isDryRun: Bool) {
        reader = PayrollReader(under: law, employer: employer, latestMonth: today.month)
        findings = PayrollFindings(keepsRows: !isDryRun)
    }

    mutating func take(_ piece: [UInt8]) throws(Refusal) {
        bytes += piece.count
        guard bytes <= Limits.payrollFileBytes else { throw .fileTooLarge }
        hasher.update(piece)
        // A copy reads, so that the findings can be added to meanwhile; it holds one record.
        var reader = reader
        reader.take(piece) { findings.keep($0) }
        self.reader = reader
    }

    /// Whether nothing of the file can be kept any more, whatever follows.
    var isGivenUp: Bool { reader.isGivenUp }

    /// The rows read since they were last taken, once they fill a transaction.
    mutating func takeRows(atLeast count: Int) -> (header: PayrollHeader, rows: [PayrollRow])? {
        guard findings.rows.count >= count, let header = reader.header else { return nil }
        defer { findings.rows = [] }
        return (header, findings.rows)
    }

    /// Ends the file.
    consuming func finish() -> PayrollOutcome {
        var reader = reader
        var findings = findings
        let summary = reader.finish { findings.keep($0) }
        return PayrollOutcome(digest: hasher.finish(), summary: summary, findings: findings)
    }
}

/// What a reader gives: rows on their way to the store, the first faults, and counts of all.
struct PayrollFindings {
    let keepsRows: Bool
    var rows: [PayrollRow] = []
    private(set) var faults: [PayrollFault] = []
    private(set) var faultCounts: [Refusal.Reason: Int] = [:]

    init(keepsRows: Bool) {
        self.keepsRows = keepsRows
    }

    mutating func keep(_ item: PayrollReader.Item) {
        switch item {
        case .row(let row): if keepsRows { rows.append(row) }
        case .fault(let fault):
            if faults.count < Limits.faultsListed { faults.append(fault) }
            faultCounts[fault.reason, default: 0] += 1
        }
    }
}

/// A payroll file that was read to its end.
struct PayrollOutcome {
    let digest: Digest
    let summary: PayrollSummary
    /// Its rows are those not yet taken.
    let findings: PayrollFindings

    /// What is answered of the file.
    var report: EnrollmentV1.ImportPayrollResponse {
        EnrollmentV1.ImportPayrollResponse(
            refusal: summary.refusal?.reason.name ?? "",
            refusalText: summary.refusal.map { CommonV1.BilingualText($0.text) },
            dryRun: !findings.keepsRows, month: summary.header?.month.description ?? "",
            fileDigest: digest.description, records: Int64(summary.records),
            rowsTaken: Int64(summary.rowsTaken), rowsRefused: Int64(summary.rowsRefused),
            rowsUnmatched: Int64(summary.rowsUnmatched), days: Int64(summary.days),
            wagesCentimes: summary.wages.centimes,
            cappedWagesCentimes: summary.cappedWages.centimes,
            faultsFound: Int64(summary.faults),
            faultCounts: findings.faultCounts.sorted { $0.key.name < $1.key.name }.map { count in
                EnrollmentV1.ImportPayrollResponse.FaultCount(
                    reason: count.key.name, count: Int64(count.value))
            },
            faults: findings.faults.map { fault in
                EnrollmentV1.ImportPayrollResponse.Fault(
                    record: Int64(fault.record), column: Int32(fault.column),
                    value: fault.shownValue, reason: fault.reason.name,
                    text: CommonV1.BilingualText(fault.text))
            })
    }
}

/// Whose files are being received: one of each employer, since each holds memory and the sum stays
/// bounded.
package final class PayrollGate: Sendable {
    private let employers = Mutex<Set<AffiliationNumber>>([])

    package init() {}

    /// Refuses a second file of the employer, and one beyond the bound.
    package func enter(_ employer: AffiliationNumber) throws(Refusal) {
        let refusal: Refusal? = employers.withLock { employers in
            if employers.contains(employer) { return .importInProgress }
            guard employers.count < Limits.payrollImports else { return .tooManyImports }
            employers.insert(employer)
            return nil
        }
        if let refusal { throw refusal }
    }

    /// The employer's file is received or given up.
    package func leave(_ employer: AffiliationNumber) {
        employers.withLock { _ = $0.remove(employer) }
    }
}
