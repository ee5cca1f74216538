import Base
import CommonAPI
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentService
import EnrollmentStore
import RPC
import SampleData
import ServiceKit
import ServiceTestKit
import Store
import Testing

/// Payroll files over a socket, into a durable store.
struct ImportPayrollTests {
    private let suite: EnrollmentSuite

    init() async throws {
        suite = try EnrollmentSuite()
        try await suite.registerEmployer()
        try await suite.register(EnrollmentSuite.registration(.cnss, number: "110000000"))
    }

    private func days(_ suite: EnrollmentSuite? = nil) async throws -> Int? {
        try await (suite ?? self.suite).cover("110000000").days.map { Int($0) }
    }

    private func declaredRows() throws -> Int {
        try suite.service.context.database.read { transaction in
            try transaction.first("SELECT COUNT(*) FROM declared_days") { try $0.integer(0) } ?? 0
        }
    }

    private func pay(_ months: String...) async throws {
        for month in months {
            _ = try await suite.agent().recordContributionsPaid(
                .init(
                    affiliationNumber: EnrollmentSuite.employer, month: month,
                    paidOn: "2026-03-01"), .once("paid \(month)"))
        }
    }

    @Test(arguments: [7, 260, 261, 60_000])
    func `ENR-DEC-13 a file is taken whole, in pieces of any size`(pieces: Int) async throws {
        try await pay("2026-02")
        let report = try await suite.importFile(payroll("202602").bytes, pieces: pieces)
        #expect(report.refusal == "")
        #expect(report.month == "2026-02")
        #expect(report.records == 8)
        #expect(report.rowsTaken == 3)
        #expect(report.days == 78)
        #expect(report.wagesCentimes == 1_350_000)
        #expect(report.declaration == 1)
        #expect(report.fileDigest.utf8.count == 64)
        #expect(try await days() == 26)
    }

    @Test func `the same file twice has one effect and the same figures`() async throws {
        try await pay("2026-02")
        let first = try await suite.importFile(payroll("202602").bytes)
        var again = try await suite.importFile(payroll("202602").bytes, pieces: 100)
        #expect(again.alreadyImported)
        again.alreadyImported = false
        #expect(again == first)
        #expect(try await days() == 26)
        let facts = try suite.service.context.database.read { try $0.outbox(after: 0) }
        #expect(facts.filter { $0.subject == "employer:1234567" }.count == 2)
    }

    @Test func `a later file of the month replaces the rows of those whom it names`() async throws {
        try await pay("2026-02")
        _ = try await suite.importFile(payroll("202602").bytes)
        _ = try await suite.importFile(payroll("202602", days: 20).bytes)
        #expect(try await days() == 20)
        var complement = payroll("202602", days: 3)
        complement.family = "E"
        _ = try await suite.importFile(complement.bytes)
        #expect(try await days() == 23)
    }

    @Test func `a dry run finds the same and changes nothing`() async throws {
        var file = payroll("202602")
        file.known[1].days = 27
        let dry = try await suite.importFile(file.bytes, isDryRun: true)
        #expect(dry.dryRun)
        #expect(dry.rowsTaken == 2)
        #expect(dry.faults.map(\.reason) == ["DAYS_OVER_CAP"])
        #expect(dry.declaration == 0)
        #expect(try declaredRows() == 0)
        let real = try await suite.importFile(file.bytes)
        #expect(!real.alreadyImported)
        #expect(real.faults == dry.faults)
        #expect(try declaredRows() == 2)
    }

    @Test func `ENR-DEC-10 every bad row is answered, good rows are kept`() async throws {
        try await pay("2026-02")
        var file = payroll("202602")
        file.known[1].days = 27
        file.known[2].control = 1
        file.new = [.init(card: "ABC1")]
        let report = try await suite.importFile(file.bytes)
        #expect(report.refusal == "")
        #expect(report.rowsTaken == 1)
        #expect(report.rowsRefused == 3)
        #expect(report.faultsFound == 3)
        #expect(
            report.faultCounts.map { "\($0.reason) \($0.count)" }
                == ["DAYS_OVER_CAP 1", "FIELD_INVALID 1", "TOTALS_DO_NOT_MATCH 1"])
        #expect(report.faults.map(\.record) == [4, 5, 7])
        #expect(report.faults.map(\.column) == [112, 138, 86])
        #expect(
            report.faults.map(\.value) == ["27", String(repeating: "*", count: 17) + "01", "**C1"])
        #expect(report.faults.allSatisfy { $0.text?.arabic.isEmpty == false })
        #expect(try await days() == 26)
    }

    @Test func `faults are listed up to a bound and counted beyond it`() async throws {
        var file = payroll("202602")
        file.known = (0..<1200).map { .init(insured: 110_000_000 + $0, days: 27) }
        let report = try await suite.importFile(file.bytes)
        #expect(report.faultsFound == 1200)
        #expect(report.faults.count == 1000)
        #expect(report.faultCounts.map(\.count) == [1200])
    }

    private static let refusals: [(String, @Sendable (PayrollFile) -> [UInt8])] = [
        ("FILE_FORMAT_INVALID", { _ in [] }),
        ("FILE_FORMAT_INVALID", { Array($0.lines.dropLast().joined().utf8) }),
        (
            "AFFILIATION_NUMBER_WRONG",
            { file in
                var file = file
                file.employer = "7654321"
                return file.bytes
            }
        ),
        (
            "PERIOD_INVALID",
            { file in
                var file = file
                file.period = "202604"
                return file.bytes
            }
        ),
        (
            "TOTALS_DO_NOT_MATCH",
            { file in
                var lines = file.lines
                lines[5] = lines[5].replacing("0000003", with: "0000004")
                return Array(lines.joined().utf8)
            }
        ),
    ]

    @Test(arguments: 0..<refusals.count)
    func `ENR-DEC-10 a file that is refused as a whole leaves nothing`(index: Int) async throws {
        let (reason, bytes) = ImportPayrollTests.refusals[index]
        let report = try await suite.importFile(bytes(payroll("202602")))
        #expect(report.refusal == reason)
        #expect(report.refusalText?.french.isEmpty == false)
        #expect(report.declaration == 0)
        try await pay("2026-02")
        #expect(try await days() == 0)
        // Nothing hinders the file once it is right.
        _ = try await suite.importFile(payroll("202602").bytes)
        #expect(try await days() == 26)
    }

    @Test func `ENR-DEC-08 an employer imports its own files alone`() async throws {
        let bytes = payroll("202602").bytes
        let call = try suite.employer("7654321").importPayroll()
        try await call.send(.init(part: .start(.init(affiliationNumber: "1234567"))))
        #expect(
            await suite.refusal { try await call.finish() }
                == "PERMISSION_DENIED NOT_THIS_EMPLOYER")
        #expect(
            await suite.refusal { try await suite.importFile(bytes, as: "7654321") }
                == "FAILED_PRECONDITION EMPLOYER_NOT_AFFILIATED")
        let agent = try suite.agent().importPayroll()
        try await agent.send(.init(part: .start(.init(affiliationNumber: "1234567"))))
        #expect(
            await suite.refusal { try await agent.finish() }
                == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
        let headless = try suite.employer().importPayroll()
        try await headless.send(.init(part: .chunk(bytes)))
        #expect(
            await suite.refusal { try await headless.finish() }
                == "INVALID_ARGUMENT FIELD_REQUIRED")
    }

    /// A file large enough that its first rows are kept before its end is there.
    private func largeFile() -> [UInt8] {
        var file = payroll("202602")
        file.known = (0..<9000).map { .init(insured: 110_000_000 + $0) }
        return file.bytes
    }

    /// Sends the first `count` bytes of a file and waits until rows of it are kept.
    private func begin(
        _ bytes: [UInt8], count: Int
    ) async throws -> ClientStreamingCall<
        EnrollmentV1.ImportPayrollRequest, EnrollmentV1.ImportPayrollResponse
    > {
        let call = try suite.employer().importPayroll()
        try await call.send(.init(part: .start(.init(affiliationNumber: "1234567"))))
        try await call.send(.init(part: .chunk(Array(bytes[..<count]))))
        while try declaredRows() == 0 { await Task.yield() }
        return call
    }

    @Test func `rows do not count before the file's end, nor after a client that left`()
        async throws
    {
        try await pay("2026-02")
        let bytes = largeFile()
        let call = try await begin(bytes, count: bytes.count - 1000)
        #expect(try await days() == 0)
        call.cancel()
        // The server learns of it soon.
        var refusal: String? = "not asked yet"
        for _ in 0..<10_000 where refusal != nil {
            refusal = await suite.refusal {
                try await suite.importFile(payroll("202602").bytes, isDryRun: true)
            }
        }
        #expect(refusal == nil)
        let whole = try await suite.importFile(bytes)
        #expect(!whole.alreadyImported)
        #expect(whole.rowsTaken == 9000)
        #expect(try await days() == 26)
        // What the first left is removed.
        while try declaredRows() > 9000 { await Task.yield() }
        #expect(try declaredRows() == 9000)
    }

    @Test func `a stop in the middle leaves nothing half applied, and the import is repeated`()
        async throws
    {
        try await pay("2026-02")
        let bytes = largeFile()
        _ = try await begin(bytes, count: bytes.count - 1000)
        suite.service.stop()
        let reopened = try EnrollmentSuite(reopening: suite.service)
        #expect(try await days(reopened) == 0)
        let report = try await reopened.importFile(bytes)
        #expect(report.rowsTaken == 9000)
        #expect(!report.alreadyImported)
        #expect(try await days(reopened) == 26)
    }

    @Test func `an employer has one file open, which keeps no other employer out`() async throws {
        // Nothing ends the idle file but its client.
        let suite = try EnrollmentSuite(pieceNanoseconds: .max)
        try await suite.registerEmployer()
        try await suite.registerEmployer("7654321")
        let idle = try suite.employer().importPayroll()
        try await idle.send(.init(part: .start(.init(affiliationNumber: "1234567"))))
        // It is in once a second one is refused.
        var refusal: String?
        for _ in 0..<10_000 where refusal == nil {
            refusal = await suite.refusal { try await suite.importFile(payroll("202601").bytes) }
        }
        #expect(refusal == "RESOURCE_EXHAUSTED IMPORT_IN_PROGRESS")
        let answer = try await suite.importFile(payroll("202601").bytes, as: "7654321")
        #expect(answer.refusal == "AFFILIATION_NUMBER_WRONG")
        idle.cancel()
    }

    @Test func `files received at once are bounded, one of each employer`() throws {
        let gate = PayrollGate()
        let employers = try (0..<9).map { try #require(AffiliationNumber("200000\($0)")) }
        for employer in employers.dropLast() { try gate.enter(employer) }
        func refusal(_ employer: AffiliationNumber) -> String? {
            #expect(throws: Refusal.self) { try gate.enter(employer) }?.reason.name
        }
        #expect(refusal(employers[8]) == "TOO_MANY_REQUESTS")
        #expect(refusal(employers[0]) == "IMPORT_IN_PROGRESS")
        gate.leave(employers[0])
        try gate.enter(employers[8])
    }

    @Test func `a file whose next piece does not come is ended`() async throws {
        let suite = try EnrollmentSuite(pieceNanoseconds: 1_000_000)
        try await suite.registerEmployer()
        let idle = try suite.employer().importPayroll()
        // Where this comes late the call is over before, with the same end.
        try? await idle.send(.init(part: .start(.init(affiliationNumber: "1234567"))))
        let refusal = await suite.refusal {
            // The end comes without anything more of the client's.
            _ = try await idle.initialMetadata()
            _ = try await idle.finish()
        }
        #expect(refusal == "DEADLINE_EXCEEDED the client has stalled")
    }

    @Test func `a file of empty lines is given up after a thousand`() async throws {
        let answer = try await suite.importFile(
            Array(repeating: UInt8(ascii: "\n"), count: 3_000_000), pieces: 1_000_000)
        #expect(answer.refusal == "FILE_FORMAT_INVALID")
        #expect(answer.refusalText?.french.contains("la suite du fichier n'est pas lue") == true)
        #expect(answer.records == 1000 && answer.faultsFound == 1000)
        #expect(try declaredRows() == 0)
    }

    @Test func `ENR-AFF-03 an employer is registered once, and pays for months that have begun`()
        async throws
    {
        let agent = try suite.agent()
        #expect(
            await suite.refusal {
                try await agent.registerEmployer(
                    .init(affiliationNumber: "1234567", name: "Autre"), .once("again"))
            } == "ALREADY_EXISTS ALREADY_AFFILIATED")
        for (request, expected) in [
            (.init(affiliationNumber: "12"), "INVALID_ARGUMENT FIELD_INVALID"),
            (
                .init(affiliationNumber: "1234567", month: "2026-13"),
                "INVALID_ARGUMENT MONTH_INVALID"
            ),
            (
                .init(affiliationNumber: "7654321", month: "2026-02", paidOn: "2026-03-01"),
                "NOT_FOUND EMPLOYER_UNKNOWN"
            ),
            (
                .init(affiliationNumber: "1234567", month: "2026-04", paidOn: "2026-03-01"),
                "INVALID_ARGUMENT MONTH_INVALID"
            ),
            (
                .init(affiliationNumber: "1234567", month: "2026-02", paidOn: "2026-03-03"),
                "INVALID_ARGUMENT DATE_INVALID"
            ),
        ] as [(EnrollmentV1.RecordContributionsPaidRequest, String)] {
            #expect(
                await suite.refusal {
                    try await agent.recordContributionsPaid(request, .once(request.month))
                } == expected)
        }
    }
}
