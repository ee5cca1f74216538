import Base
import ClaimsAPI
import CommonAPI
import EnrollmentAPI
import ProvidersAPI
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import Testing

/// Who sees whose files, what is recorded of it, and how often somebody may ask.
struct AccessServiceTests {
    private let suite: ClaimsSuite

    init() throws {
        suite = try ClaimsSuite()
    }

    private func agreement(_ first: String = "2026-03-10") -> ClaimsV1.RequestAgreementRequest {
        ClaimsV1.RequestAgreementRequest(
            fund: .cnops, insured: .registrationNumber("12345678"), birthDay: "1990-05-10",
            nature: .hospitalStay, firstDay: first,
            lines: [
                ClaimsV1.QuotedLine(
                    code: "STAY", group: .hospitalSurgery, quantity: 1, quotedCentimes: 1_600_000)
            ],
            documents: [
                ClaimsV1.MedicalDocument(
                    name: "compte rendu", mediaType: "application/pdf", content: [37, 80, 68, 70])
            ])
    }

    @Test func `PRV-COV-O-04 a refusal that tells of somebody's cover leaves its record`()
        async throws
    {
        let clinic = try suite.clinic()
        suite.enrollment.state.withLock { $0.closed = ["2026-03-10": "AGE_LIMIT"] }
        #expect(
            await suite.refusal { try await clinic.requestAgreement(agreement(), .once("a")) }
                == "FAILED_PRECONDITION NOT_ENTITLED")
        // Covered, and yet refused: this too says that the person is covered.
        #expect(
            await suite.refusal {
                try await clinic.requestAgreement(agreement("2026-03-01"), .once("b"))
            } == "FAILED_PRECONDITION ADMISSION_TOO_EARLY")
        suite.enrollment.state.withLock { $0.isKnown = false }
        #expect(
            await suite.refusal {
                try await suite.staff(.filingPoint).registerIllnessFile(
                    ClaimsSuite.filing(), .once("c"))
            } == "NOT_FOUND BENEFICIARY_NOT_FOUND")
        #expect(
            try suite.audited() == [
                "provider:100000001 claims.agreement.look \(ClaimsSuite.person)",
                "provider:100000001 claims.agreement.look \(ClaimsSuite.person)",
                "staff:agent-1 claims.file.look nobody",
            ])
        // A request that is refused before anybody is asked is no look.
        suite.providers.convention.withLock { $0 = .outOfConvention }
        #expect(
            await suite.refusal { try await clinic.requestAgreement(agreement(), .once("d")) }
                == "FAILED_PRECONDITION OUT_OF_CONVENTION")
        #expect(try suite.audited().count == 3)
    }

    @Test func `PRV-COV-O-05 nobody looks more than 200 times in an hour`() async throws {
        let clinic = try suite.clinic()
        let desk = try suite.staff(.filingPoint)
        _ = try await clinic.requestAgreement(agreement(), .once("done"))
        suite.enrollment.state.withLock { $0.isKnown = false }
        for number in 0..<199 {
            let refusal = await suite.refusal {
                try await clinic.requestAgreement(agreement(), .once("\(number)"))
            }
            #expect(refusal == "NOT_FOUND BENEFICIARY_NOT_FOUND")
        }
        let asked = suite.enrollment.state.withLock { $0.asked.count }
        #expect(
            await suite.refusal { try await clinic.requestAgreement(agreement(), .once("last")) }
                == "RESOURCE_EXHAUSTED TOO_MANY_CHECKS")
        #expect(suite.enrollment.state.withLock { $0.asked.count } == asked)
        // What was done is answered again, others may go on, and an hour later all may.
        _ = try await clinic.requestAgreement(agreement(), .once("done"))
        suite.enrollment.state.withLock { $0.isKnown = true }
        _ = try await desk.registerIllnessFile(ClaimsSuite.filing(), .once("file"))
        suite.service.clock.advance(seconds: 3600)
        _ = try await clinic.requestAgreement(agreement("2026-04-10"), .once("later"))
    }

    @Test func `CLM-FILE-01 a mutual's agent files and sees the files of its mutual alone`()
        async throws
    {
        let own = try suite.staff(.mutualAgent, fund: .cnops, mutual: "MGEN")
        let other = try suite.staff(.mutualAgent, fund: .cnops, mutual: "MGPAP")
        var filing = ClaimsSuite.filing()
        #expect(
            await suite.refusal { try await other.registerIllnessFile(filing, .once("a")) }
                == "PERMISSION_DENIED NOT_YOURS")
        filing.mutual = ""
        let number = try await own.registerIllnessFile(filing, .once("b")).number
        #expect(try await own.getIllnessFile(.init(number: number)).mutual == "MGEN")
        #expect(
            try await own.listIllnessFiles(.init(insuredPersonId: ClaimsSuite.person)).rows.count
                == 1)
        let theirs = try await other.listIllnessFiles(.init(insuredPersonId: ClaimsSuite.person))
        #expect(theirs.rows.isEmpty && theirs.incurredCentimes == 0)
        for client in [
            other, try suite.staff(.mutualAgent, fund: .cnops),
            try suite.staff(.mutualAgent, fund: .cnss, mutual: "MGEN"),
        ] {
            #expect(
                await suite.refusal { try await client.getIllnessFile(.init(number: number)) }
                    == "PERMISSION_DENIED NOT_YOURS")
            #expect(
                await suite.refusal {
                    try await client.processIllnessFile(.init(number: number), .once("c"))
                } == "PERMISSION_DENIED NOT_YOURS")
        }
        // A desk of the mutual files for it too; the fund's own agents see every mutual's files.
        let desk = try suite.staff(.filingPoint, fund: .cnops, mutual: "MGPAP")
        #expect(
            await suite.refusal {
                try await desk.registerIllnessFile(ClaimsSuite.filing(), .once("d"))
            } == "PERMISSION_DENIED NOT_YOURS")
        _ = try await suite.staff(.claimsAgent, fund: .cnops).getIllnessFile(.init(number: number))
    }

    @Test func `CLM-TAR-07 the sector of care is the registry's, whatever the request says`()
        async throws
    {
        var lie = ClaimsSuite.line(inpe: ClaimsSuite.clinic)
        lie.sector = .publicSector
        let number = try await suite.file([lie, ClaimsSuite.line(inpe: ClaimsSuite.hospital)])
        let file = try await suite.staff(.claimsAgent).getIllnessFile(.init(number: number))
        #expect(file.lines.map(\.sector) == [.privateSector, .publicSector])
    }

    @Test func `a list is on record under each person whose data it shows`() async throws {
        let clinic = try suite.clinic()
        _ = try await clinic.requestAgreement(agreement(), .once("a"))
        _ = try await clinic.requestAgreement(agreement("2026-04-10"), .once("b"))
        _ = try await clinic.listAgreements(.init())
        #expect(
            try suite.audited().dropFirst(2) == [
                "provider:100000001 claims.agreement.list \(ClaimsSuite.person)"
            ])
        _ = try await suite.clinic(ClaimsSuite.hospital).listAgreements(.init())
        #expect(try suite.audited().count == 3)
    }
}
