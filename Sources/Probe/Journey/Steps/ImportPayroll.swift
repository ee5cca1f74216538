import Base
import CommonAPI
import EnrollmentAPI
import RPC

/// The employer hands in the payroll files of three months, of 10,000 employees each.
struct ImportPayroll: JourneyStep {
    let name = "payroll"
    let title = BilingualText(
        french: "L'employeur déclare ses salariés (e-BDS)",
        arabic: "المشغل يصرح بأجرائه (e-BDS)")

    func perform(_ walk: Walk) async throws {
        let employer = try await walk.signIn(.employer)
        let files = walk.sample.expected.payroll
        guard let latest = files.last else { throw JourneyFailure("the sample has no payroll") }

        let trial = try await send(latest, as: employer, on: walk, isTrial: true)
        try check(trial, against: latest, walk)
        for fault in trial.faults {
            walk.tell(
                "Ligne \(fault.record), colonne \(fault.column), « \(fault.value) » : "
                    + "\(fault.text?.french ?? "") (\(fault.reason))",
                "السطر \(fault.record)، العمود \(fault.column)، «\(fault.value)»: "
                    + "\(fault.text?.arabic ?? "") (\(fault.reason))")
        }
        for file in files {
            try check(try await send(file, as: employer, on: walk), against: file, walk)
        }
        let again = try await send(latest, as: employer, on: walk)
        try walk.expect(again.alreadyImported, true, "already_imported of a file handed in twice")
        try check(again, against: latest, walk)
    }

    private func send(
        _ file: Expected.Payroll, as employer: Edge.Caller, on walk: Walk, isTrial: Bool = false
    ) async throws -> EnrollmentV1.ImportPayrollResponse {
        let bytes = try walk.sample.file(file.file)
        let number = try walk.sample.request(
            EnrollmentV1.RegisterEmployerRequest.self, "employer"
        ).affiliationNumber
        let start = ContinuousClock.now
        let text: (EnrollmentV1.ImportPayrollResponse) -> BilingualText = { answer in
            let seconds = start.duration(to: .now) / .seconds(1)
            let rate = Int(Double(answer.records) / max(seconds, 0.000_001))
            let (french, arabic) = Self.outcome(answer)
            return BilingualText(
                french: "\(file.month) : \(french) · \(answer.rowsTaken) lignes retenues, "
                    + "\(answer.rowsRefused) refusées · \(rate) lignes par seconde",
                arabic: "\(file.month): \(arabic) · \(answer.rowsTaken) سطرا مقبولا، "
                    + "\(answer.rowsRefused) مرفوضا · \(rate) سطرا في الثانية")
        }
        return try await walk.tell(text) {
            let call = employer.channel.clientStreaming(
                EnrollmentV1.EnrollmentMethods.importPayroll,
                employer.options(timeout: Limits.payroll))
            try await call.send(
                .init(part: .start(.init(affiliationNumber: number, dryRun: isTrial))))
            for first in stride(from: 0, to: bytes.count, by: Limits.chunkBytes) {
                let piece = bytes[first..<min(first + Limits.chunkBytes, bytes.count)]
                try await call.send(.init(part: .chunk(Array(piece))))
            }
            return try await call.finish()
        }
    }

    private static func outcome(
        _ answer: EnrollmentV1.ImportPayrollResponse
    ) -> (french: String, arabic: String) {
        if answer.alreadyImported { return ("déjà reçu, rien ne change", "سبق استلامه، لا تغيير") }
        return answer.dryRun
            ? ("essai à blanc", "تجربة دون أثر") : ("déclaration reçue", "تم استلام التصريح")
    }

    private func check(
        _ answer: EnrollmentV1.ImportPayrollResponse, against file: Expected.Payroll, _ walk: Walk
    ) throws(JourneyFailure) {
        try walk.expect(answer.refusal, "", "the refusal of \(file.file)")
        try walk.expect(answer.month, file.month, "the month of \(file.file)")
        let found = [
            answer.records, answer.rowsTaken, answer.rowsRefused, answer.rowsUnmatched, answer.days,
            answer.wagesCentimes, answer.cappedWagesCentimes,
        ]
        let expected = [
            file.records, file.rowsTaken, file.rowsRefused, file.rowsUnmatched, file.days,
            file.wagesCentimes, file.cappedWagesCentimes,
        ]
        try walk.expect(
            found, expected.map(Int64.init),
            "records, rows taken, refused and unmatched, days and wages of \(file.file)")
        let faults = answer.faults.map {
            Expected.Fault(record: Int($0.record), column: Int($0.column), reason: $0.reason)
        }
        try walk.expect(Set(faults), Set(file.faults), "the faults of \(file.file)")
    }
}
