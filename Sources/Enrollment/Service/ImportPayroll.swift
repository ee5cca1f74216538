import Base
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import Protobuf
import RPC
import ServiceKit
import Store

extension EnrollmentHandlers {
    /// Rows are kept as they come and count from the commit that ends the file; what goes wrong
    /// before leaves rows that never count, which are removed later.
    func importPayroll(
        _ requests: RequestStream<EnrollmentV1.ImportPayrollRequest>, _ call: Call
    ) async throws -> EnrollmentV1.ImportPayrollResponse {
        let caller = try call.require(.employer)
        call.expectMessages(withinNanoseconds: pieceNanoseconds)
        var pieces = requests.makeAsyncIterator()
        guard case .start(let start) = try await pieces.next()?.part else {
            throw Refusal.fieldRequired.at("start")
        }
        let employer = try AffiliationNumber(required: start.affiliationNumber)
        guard employer.description == caller.subject else { throw Refusal.notThisEmployer }
        guard try context.database.read({ try $0.employerName(employer) }) != nil else {
            throw Refusal.employerNotAffiliated
        }
        try imports.enter(employer)
        defer { imports.leave(employer) }

        let change = Change(caller: caller, now: context.clock.now, today: context.clock.today)
        var file = PayrollImport(law, employer, today: change.today, isDryRun: start.dryRun)
        var declaration: Int?
        do {
            while let message = try await pieces.next() {
                guard case .chunk(let piece) = message.part else {
                    throw Refusal.fieldInvalid.at("part")
                }
                try file.take(piece)
                if file.isGivenUp { break }
                if let (header, rows) = file.takeRows(
                    atLeast: EnrollmentStoreLimits.rowsPerTransaction)
                {
                    declaration = try await keep(rows, of: header, in: declaration)
                }
            }
            let outcome = file.finish()
            guard let header = outcome.summary.header, outcome.summary.refusal == nil,
                !start.dryRun
            else {
                if let declaration { try await abandon(declaration) }
                return outcome.report
            }
            let number = try await keep(outcome.findings.rows, of: header, in: declaration)
            declaration = number
            return try await context.database.write { transaction in
                try transaction.complete(number, outcome, of: header, change)
            }
        } catch {
            // Where this fails too, the next start abandons it.
            if let declaration { try? await abandon(declaration) }
            throw error
        }
    }

    /// Adds rows, a transaction at a time so that others are not kept waiting; begins the
    /// declaration with the first.
    private func keep(
        _ rows: [PayrollRow], of header: PayrollHeader, in declaration: Int?
    ) async throws -> Int {
        let number: Int
        if let declaration {
            number = declaration
        } else {
            number = try await context.database.write { transaction in
                try transaction.beginDeclaration(
                    of: header.employer, header.month, isComplement: header.isComplement)
            }
        }
        var start = 0
        while start < rows.count {
            let end = min(start + EnrollmentStoreLimits.rowsPerTransaction, rows.count)
            let part = rows[start..<end]
            try await context.database.write { try $0.add(part, to: number) }
            start = end
        }
        return number
    }

    private func abandon(_ declaration: Int) async throws {
        try await context.database.write { try $0.abandon(declaration) }
    }
}

extension WriteTransaction {
    /// Makes the rows of a whole file count and answers; the same file as before changes nothing and
    /// answers as then.
    fileprivate func complete(
        _ declaration: Int, _ outcome: PayrollOutcome, of header: PayrollHeader, _ change: Change
    ) throws -> EnrollmentV1.ImportPayrollResponse {
        if let known = try report(of: outcome.digest, from: header.employer) {
            try abandon(declaration)
            var answer = try EnrollmentV1.ImportPayrollResponse(decoding: known)
            answer.alreadyImported = true
            return answer
        }
        var answer = outcome.report
        answer.declaration = Int64(declaration)
        try complete(declaration, digest: outcome.digest, report: answer.encoded())
        try change.publishEntitlements(declaredBy: header.employer, header.month, self)
        try change.audit(
            self, action: "enrollment.payroll.import", subject: "employer:\(header.employer)",
            detail: "\(header.month) \(answer.rowsTaken) rows \(answer.fileDigest)")
        return answer
    }
}
