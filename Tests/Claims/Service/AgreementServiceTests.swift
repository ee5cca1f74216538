import Base
import ClaimsAPI
import CommonAPI
import EnrollmentAPI
import Protobuf
import ProvidersAPI
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import Testing

/// A prior agreement over real sockets (claims section 9.1, providers section 3).
struct AgreementServiceTests {
    private let suite: ClaimsSuite

    init() throws {
        suite = try ClaimsSuite()
    }

    /// P3 of the worked examples where it quotes 20,000.00 for a tariff of 16,000.00.
    private func request(
        quoted: Int64 = 2_000_000, code: String = "STAY", first: String = "2026-03-10"
    ) -> ClaimsV1.RequestAgreementRequest {
        ClaimsV1.RequestAgreementRequest(
            fund: .cnops, insured: .registrationNumber("12345678"), birthDay: "1990-05-10",
            nature: .hospitalStay, firstDay: first, lastDay: "2026-03-14",
            lines: [
                ClaimsV1.QuotedLine(
                    code: code, group: .hospitalSurgery, quantity: 1, quotedCentimes: quoted)
            ],
            documents: [
                ClaimsV1.MedicalDocument(
                    name: "compte rendu", mediaType: "application/pdf", content: [37, 80, 68, 70])
            ])
    }

    private func ask(_ key: String = "ask") async throws -> ClaimsV1.Agreement {
        try await suite.clinic().requestAgreement(request(), .once(key))
    }

    private func approve(_ number: String, key: String = "approve") async throws
        -> ClaimsV1.Agreement
    {
        try await suite.staff(.medicalController).decideAgreement(
            .init(number: number, decision: .approve(.init())), .once(key))
    }

    @Test
    func
        `CLM-PEC-01 CLM-PEC-04 CLM-PEC-05 PRV-PEC-02 PRV-GEN-01 a clinic asks, the control approves, both shares are told`()
        async throws
    {
        let asked = try await ask()
        let number = try #require(asked.row).number
        #expect(number == "50000001" && asked.row?.state == .submitted)
        #expect(asked.row?.provider == "Clinique Étoile" && asked.decision == nil)
        let due = try #require(asked.dueAt.flatMap { WallTime($0) })
        #expect(due == TestService.start.adding(seconds: 48 * 3600))

        let approved = try await approve(number)
        let decision = try #require(approved.decision)
        #expect(approved.row?.state == .approved && approved.dueAt == nil)
        #expect(decision.fundCentimes == 1_120_000 && decision.insuredCentimes == 880_000)
        #expect(decision.notices.map(\.name) == ["ABOVE_TARIFF"])
        #expect(decision.validUntil == "2026-05-31")
        #expect(decision.lines.first?.steps.isEmpty == false)
        for reader in [
            try suite.clinic(), try suite.person(), try suite.staff(.claimsAgent),
        ] {
            #expect(try await reader.getAgreement(.init(number: number)) == approved)
        }
        let replayed = try await suite.staff(.regulator).replayAgreement(.init(number: number))
        #expect(replayed.encoded() == decision.encoded())
        let facts = try suite.service.context.database.read { try $0.outbox(after: 0) }
        #expect(facts.map(\.topic) == ["agreement-decided"])
        let fact = try ClaimsV1.AgreementDecided(decoding: try #require(facts.first).body)
        #expect(fact.approved && fact.number == number)
        #expect(
            try suite.audited() == [
                "provider:\(ClaimsSuite.clinic) claims.agreement.request \(ClaimsSuite.person)",
                "staff:agent-1 claims.agreement.approve \(ClaimsSuite.person)",
                "provider:\(ClaimsSuite.clinic) claims.agreement.read \(ClaimsSuite.person)",
                "staff:agent-1 claims.agreement.read \(ClaimsSuite.person)",
                "staff:agent-1 claims.agreement.replay \(ClaimsSuite.person)",
            ])
    }

    @Test func `CLM-PEC-02 CLM-PEC-03 PRV-PEC-04 the insured and the clinic follow their requests`()
        async throws
    {
        let number = try #require(try await ask().row).number
        for reader in [try suite.clinic(), try suite.person()] {
            let rows = try await reader.listAgreements(.init()).rows
            #expect(rows.map(\.number) == [number])
            #expect(rows.first?.beneficiary == "Nora Exemple")
            #expect(rows.first?.nature == .hospitalStay && rows.first?.state == .submitted)
            #expect(try await reader.listAgreements(.init(state: .approved)).rows.isEmpty)
        }
        #expect(try await suite.person("p2").listAgreements(.init()).rows.isEmpty)
        #expect(try await suite.clinic("100000002").listAgreements(.init()).rows.isEmpty)
        for reader in [try suite.clinic("100000002"), try suite.person("p2")] {
            #expect(
                await suite.refusal { try await reader.getAgreement(.init(number: number)) }
                    == "PERMISSION_DENIED NOT_YOURS")
        }
    }

    @Test func `CLM-PEC-09 CLM-STU-03 PRV-PEC-03 a student's request goes by the identity card`()
        async throws
    {
        var request = request()
        request.insured = .nationalId("AB12345")
        let asked = try await suite.clinic().requestAgreement(request, .once("student"))
        #expect(asked.row?.state == .submitted)
        let questions = suite.enrollment.state.withLock { $0.asked }
        #expect(questions.map(\.key) == [.nationalId("AB12345")])
        #expect(questions.map(\.purpose) == ["AGREEMENT"])
    }

    @Test func `CLM-PRIOR-03 the time to answer stands still while more is asked for`()
        async throws
    {
        let number = try #require(try await ask().row).number
        let controller = try suite.staff(.medicalController)
        suite.service.clock.advance(seconds: 86_400)
        let item = CommonV1.BilingualText(french: "Radiographie", arabic: "صورة إشعاعية")
        let asked = try await controller.decideAgreement(
            .init(number: number, decision: .complement(.init(items: [item]))), .once("c"))
        #expect(asked.row?.state == .agreementToComplete && asked.dueAt == nil)
        suite.service.clock.advance(seconds: 6 * 86_400)
        #expect(
            await suite.refusal { try await approve(number) }
                == "FAILED_PRECONDITION WRONG_STATE")
        let completed = try await suite.clinic().completeAgreement(
            .init(number: number, answers: [.init(item: 1, text: "Jointe")]), .once("d"))
        let again = TestService.start.adding(seconds: 7 * 86_400)
        #expect(completed.dueAt.flatMap { WallTime($0) } == again.adding(seconds: 86_400))
        #expect(completed.row?.state == .underControl && !completed.overdue)
        suite.service.clock.advance(seconds: 86_401)
        let late = try await suite.clinic().getAgreement(.init(number: number))
        #expect(late.overdue)
        #expect(try await approve(number, key: "late").row?.state == .approved)
    }

    @Test func `CLM-PEC-05 a refusal tells its reason, and is the end`() async throws {
        let number = try #require(try await ask().row).number
        let controller = try suite.staff(.medicalController)
        let reason = CommonV1.BilingualText(french: "Non justifié", arabic: "غير مبرر")
        #expect(
            await suite.refusal {
                try await controller.decideAgreement(
                    .init(number: number, decision: .refuse(.init())), .once("a"))
            } == "INVALID_ARGUMENT REASON_REQUIRED")
        let refused = try await controller.decideAgreement(
            .init(number: number, decision: .refuse(.init(reason: reason))), .once("b"))
        #expect(refused.row?.state == .refused && refused.reason == reason)
        #expect(
            await suite.refusal { try await approve(number) } == "FAILED_PRECONDITION WRONG_STATE")
        #expect(
            await suite.refusal {
                try await suite.staff(.regulator).replayAgreement(.init(number: number))
            } == "FAILED_PRECONDITION NO_DECISION_YET")
    }

    @Test func `an approval that is not used in time expires, and one not used may be taken back`()
        async throws
    {
        let number = try #require(try await ask().row).number
        _ = try await approve(number)
        suite.service.clock.advance(seconds: 91 * 86_400)
        #expect(
            try await suite.clinic().getAgreement(.init(number: number)).row?.state == .expired)
        #expect(
            await suite.refusal {
                try await suite.clinic().cancelAgreement(.init(number: number), .once("x"))
            } == "FAILED_PRECONDITION WRONG_STATE")
        suite.service.clock.advance(seconds: -91 * 86_400)
        #expect(
            await suite.refusal {
                try await suite.clinic("100000002").cancelAgreement(
                    .init(number: number), .once("y"))
            } == "PERMISSION_DENIED NOT_YOURS")
        let cancelled = try await suite.clinic().cancelAgreement(
            .init(number: number), .once("z"))
        #expect(cancelled.row?.state == .cancelled)
    }

    @Test func `a repeated request is one request, with one answer`() async throws {
        let first = try await ask("same")
        #expect(try await ask("same") == first)
        let number = try #require(first.row).number
        let approved = try await approve(number)
        #expect(try await approve(number) == approved)
        #expect(try await suite.clinic().listAgreements(.init()).rows.count == 1)
    }

    @Test
    func `CLM-PEC-08 PRV-COV-03 cover alone pays no clinic: the right is asked at the request`()
        async throws
    {
        for (reason, expected) in [
            ("OTHER_SCHEME", "COVERED_ELSEWHERE"), ("AGE_LIMIT", "NOT_ENTITLED"),
        ] {
            suite.enrollment.state.withLock { $0.closed = ["2026-03-10": reason] }
            #expect(await suite.refusal { try await ask() } == "FAILED_PRECONDITION \(expected)")
        }
        suite.enrollment.state.withLock { $0.isKnown = false }
        #expect(await suite.refusal { try await ask() } == "NOT_FOUND BENEFICIARY_NOT_FOUND")
    }

    @Test func `PRV-PEC-01 every refusal of a request has its reason`() async throws {
        let clinic = try suite.clinic()
        func refused(
            _ expected: String, _ change: (inout ClaimsV1.RequestAgreementRequest) -> Void
        ) async {
            var request = request()
            change(&request)
            let found = await suite.refusal { [request] in
                try await clinic.requestAgreement(request, .once(expected))
            }
            #expect(found == expected)
        }
        await refused("INVALID_ARGUMENT EMPTY_FILE") { $0.lines = [] }
        await refused("INVALID_ARGUMENT QUANTITY_INVALID") { $0.lines[0].quantity = 0 }
        await refused("INVALID_ARGUMENT AMOUNT_INVALID") { $0.lines[0].quotedCentimes = -1 }
        await refused("INVALID_ARGUMENT DOCUMENT_MISSING") { $0.documents = [] }
        await refused("INVALID_ARGUMENT DOCUMENT_INVALID") { $0.documents[0].mediaType = "text" }
        await refused("INVALID_ARGUMENT BAD_PERIOD") { $0.lastDay = "2026-03-09" }
        await refused("FAILED_PRECONDITION ADMISSION_TOO_EARLY") { $0.firstDay = "2026-03-01" }
        await refused("FAILED_PRECONDITION TARIFF_MISSING") { $0.lines[0].code = "NONE" }
        await refused("FAILED_PRECONDITION WRONG_FUND") { $0.fund = .cnss }
        await refused("INVALID_ARGUMENT FIELD_REQUIRED") { $0.nature = .unspecified }
        #expect(
            await suite.refusal {
                try await suite.clinic("100000002").requestAgreement(request(), .once("n"))
            } == "NOT_FOUND PROVIDER_NOT_FOUND")
        for (standing, expected) in [
            (1, nil), (2, "FAILED_PRECONDITION OUT_OF_CONVENTION"),
            (3, "FAILED_PRECONDITION PROVIDER_SUSPENDED"),
        ] as [(Int32, String?)] {
            suite.providers.convention.withLock { $0 = .init(rawValue: standing) }
            let found = await suite.refusal {
                try await clinic.requestAgreement(request(), .once("standing \(standing)"))
            }
            #expect(found == expected)
        }
        suite.providers.convention.withLock { $0 = .inConvention }
        await refused("ALREADY_EXISTS DUPLICATE_REQUEST") { _ in }
        await refused("FAILED_PRECONDITION ADMISSION_TOO_EARLY") {
            $0.admittedAt = GoogleProtobuf.Timestamp(TestService.start.adding(seconds: -172_801))
        }
        #expect(
            await suite.refusal {
                try await suite.person().requestAgreement(request(), .once("p"))
            } == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
        #expect(
            await suite.refusal { try await approve("59999999") }
                == "NOT_FOUND AGREEMENT_NOT_FOUND")
        #expect(
            await suite.refusal {
                try await suite.staff(.medicalController).decideAgreement(
                    .init(number: "50000001", decision: .complement(.init())), .once("i"))
            } == "INVALID_ARGUMENT NO_MISSING_ITEM")
    }
}
