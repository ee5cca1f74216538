import Base
import ClaimsAPI
import CommonAPI
import EnrollmentAPI
import IdentityAPI
import ProvidersAPI
import TestKit
import Testing

@testable import ProbeJourney

/// What `deploy/sample/generate` writes, as the journey reads it.
struct SampleTests {
    private let folder = TemporaryFolder()

    private func sample(on day: String, employees: Int = 400) throws -> Sample {
        _ = try output(of: Self.generator, [folder.path, day, "\(employees)"])
        return try Sample(folder.path)
    }

    private static let generator =
        "/"
        + (#filePath.split(separator: "/").dropLast(4) + ["deploy", "sample", "generate"])
        .joined(separator: "/")

    @Test func `every request is one of its message`() throws {
        let sample = try sample(on: "2026-11-21")
        let employer = try sample.request(EnrollmentV1.RegisterEmployerRequest.self, "employer")
        #expect(AffiliationNumber(employer.affiliationNumber) != nil)
        for name in ["employee-covered", "employee-uncovered"] {
            let person = try sample.request(EnrollmentV1.RegisterPersonRequest.self, name)
            #expect(RegistrationNumber(person.registrationNumber, of: .cnss) != nil)
            guard case .bankAccount(let account) = person.payment?.means else {
                Issue.record("\(name) has no bank account")
                continue
            }
            #expect(throws: Never.self) { try BankAccount(account) }
        }
        let start = try sample.request(IdentityV1.StartActivationRequest.self, "activation")
        #expect(start.conditionsAccepted && start.fund == .cnops)
        let clinic = try sample.request(ProvidersV1.RegisterProviderRequest.self, "clinic")
        #expect(INPE(clinic.inpe) != nil)
        let catalogue = try sample.request(ProvidersV1.ImportTariffsRequest.self, "catalogue")
        let codes = Set(catalogue.rows.map(\.code))
        let file = try sample.request(ClaimsV1.RegisterIllnessFileRequest.self, "illness-file")
        #expect(file.lines.count > 1 && codes.isSuperset(of: file.lines.map(\.code)))
        #expect(file.lines.allSatisfy { $0.inpe == clinic.inpe })
        let quote = try sample.request(ClaimsV1.RequestAgreementRequest.self, "agreement")
        #expect(!quote.documents.isEmpty && codes.isSuperset(of: quote.lines.map(\.code)))
    }

    @Test func `CLM-REIM-01 what must be paid was computed by hand for this catalogue`() throws {
        let expected = try sample(on: "2026-11-21").expected
        // 150.00 of a specialist's 250.00; five boxes at 25.75; 140.00 below 15 Z; glasses flat.
        #expect(expected.refund.lines.map(\.baseCentimes) == [15_000, 12_875, 14_000, 40_000])
        // 70 %, of which 128.75 gives 90.125, half up; and the entry's own 100 %.
        #expect(expected.refund.lines.map(\.amoCentimes) == [10_500, 9_013, 9_800, 40_000])
        #expect(expected.refund.amoCentimes == 69_313)
        // 120 K at 22.50 are 2,700.00 of the 3,200.00 quoted; the stay is flat.
        #expect(expected.agreement.fundCentimes == 189_000 + 175_000)
        #expect(expected.agreement.insuredCentimes == 131_000 + 75_000)
    }

    @Test func `the three months before the day are declared, and wrong rows are known`() throws {
        let expected = try sample(on: "2026-02-10").expected
        #expect(expected.payroll.map(\.month) == ["2025-11", "2025-12", "2026-01"])
        for file in expected.payroll {
            // Head, rows, and three records of totals.
            #expect(file.records == 2 + 400 + 3)
            #expect(file.rowsTaken + file.rowsRefused == 400)
            #expect(file.rowsRefused == file.faults.count && file.faults.count == 5)
        }
    }

    @Test func `a month's file is the same whenever it is written`() throws {
        let first = try sample(on: "2026-02-10").file("DS_9000001_012026.txt")
        let second = try sample(on: "2026-04-30").file("DS_9000001_012026.txt")
        #expect(first == second)
    }
}
