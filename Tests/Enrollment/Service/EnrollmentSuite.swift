import Base
import CommonAPI
import EnrollmentAPI
import EnrollmentService
import EnrollmentStore
import RPC
import SampleData
import ServiceKit
import ServiceTestKit
import Store
import Testing

/// The service on a socket, with its callers.
struct EnrollmentSuite {
    let service: TestService
    static let employer = "1234567"
    /// The day of `TestService.start`.
    static let today = "2026-03-02"

    init(reopening earlier: TestService? = nil, pieceNanoseconds: Int64? = nil) throws {
        service = try TestService(
            "enrollment", migrations: Migration.enrollment, reopening: earlier
        ) { context in
            guard let pieceNanoseconds else { return try enrollmentService(context) }
            return try enrollmentService(context, pieceNanoseconds: pieceNanoseconds)
        }
    }

    func client(_ caller: Caller? = nil) throws -> EnrollmentV1.EnrollmentClient {
        EnrollmentV1.EnrollmentClient(try service.channel(as: caller))
    }

    func agent(_ fund: Fund? = nil) throws -> EnrollmentV1.EnrollmentClient {
        try client(Caller(.staff, "agent-1", fund: fund, roles: [.enrollmentAgent]))
    }

    func employer(_ number: String = employer) throws -> EnrollmentV1.EnrollmentClient {
        try client(Caller(.employer, number))
    }

    var others: EnrollmentV1.EnrollmentInternalClient {
        get throws {
            EnrollmentV1.EnrollmentInternalClient(
                try service.channel(as: Caller(.service, "claims.tadamun.internal")))
        }
    }

    static func registration(
        _ fund: Fund = .cnops, number: String = "70000001", card: String = "ZP100001"
    ) -> EnrollmentV1.RegisterPersonRequest {
        EnrollmentV1.RegisterPersonRequest(
            fund: CommonV1.Fund(fund), registrationNumber: number, nationalId: card,
            name: EnrollmentV1.PersonName(firstName: "Wiam", familyName: "Sebti"),
            birthDay: "1990-02-03", registeredOn: "2015-09-01", employerIdentifier: "500001",
            payment: EnrollmentV1.Payment(means: .bankAccount("007780000123456789012396")),
            contacts: EnrollmentV1.Contacts(
                email: "Wiam@courriel.test", mobile: "0612345678"))
    }

    @discardableResult
    func register(
        _ request: EnrollmentV1.RegisterPersonRequest = registration()
    ) async throws -> String {
        try await agent().registerPerson(request, .once("register \(request.registrationNumber)"))
            .personId
    }

    func registerEmployer(_ number: String = employer) async throws {
        _ = try await agent().registerEmployer(
            .init(affiliationNumber: number, name: "Société Exemple"), .once("employer \(number)"))
    }

    /// Sends a file in pieces.
    func importFile(
        _ bytes: [UInt8], as employer: String = employer, isDryRun: Bool = false,
        pieces: Int = 60_000
    ) async throws -> EnrollmentV1.ImportPayrollResponse {
        let call = try self.employer(employer).importPayroll()
        try await call.send(
            .init(part: .start(.init(affiliationNumber: employer, dryRun: isDryRun))))
        var start = 0
        while start < bytes.count {
            let end = min(start + pieces, bytes.count)
            try await call.send(.init(part: .chunk(Array(bytes[start..<end]))))
            start = end
        }
        return try await call.finish()
    }

    /// What CheckEntitlement answers of an insured person of the payroll files.
    func cover(
        _ registration: String, born day: String = "1990-02-03", on: String = today
    ) async throws -> EnrollmentV1.CheckEntitlementResponse {
        try await others.checkEntitlement(
            .init(
                key: .registrationNumber(registration), birthDay: day, day: on,
                purpose: "ADMISSION"))
    }

    /// What the call is refused with: code and reason.
    func refusal<Answer>(_ body: () async throws -> Answer) async -> String? {
        do {
            _ = try await body()
            return nil
        } catch let status as Status {
            return "\(status.code.name) \(status.errorInfo?.reason ?? status.message)"
        } catch {
            return "\(error)"
        }
    }
}

/// A payroll file of three employees, the first of whom a test registers.
func payroll(_ period: String, days: Int = 26) -> PayrollFile {
    var file = PayrollFile()
    file.period = period
    file.known = (0..<3).map { PayrollWriter.Known(insured: 110_000_000 + $0, days: days) }
    return file
}
