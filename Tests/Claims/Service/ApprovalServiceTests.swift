import Base
import ClaimsAPI
import CommonAPI
import EnrollmentAPI
import Protobuf
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import Testing

/// Prior approvals over real sockets, and the refunds that need one.
struct ApprovalServiceTests {
    private let suite: ClaimsSuite

    init() throws {
        suite = try ClaimsSuite()
    }

    private func approvals(_ caller: Caller) throws -> ClaimsV1.PriorApprovalsClient {
        ClaimsV1.PriorApprovalsClient(try suite.service.channel(as: caller))
    }

    private func person(_ id: String = ClaimsSuite.person) throws -> ClaimsV1.PriorApprovalsClient {
        try approvals(Caller(.person, id, fund: .cnops))
    }

    private func staff(
        _ role: Role, fund: Fund? = nil
    ) throws -> ClaimsV1.PriorApprovalsClient {
        try approvals(Caller(.staff, "agent-1", fund: fund, roles: [role]))
    }

    private func request(
        _ change: (inout ClaimsV1.RequestPriorApprovalRequest) -> Void = { _ in }
    ) -> ClaimsV1.RequestPriorApprovalRequest {
        var request = ClaimsV1.RequestPriorApprovalRequest(
            fund: .cnops, birthDay: "1990-05-10", kind: .sessions, code: "REH", sessions: 10,
            documents: [
                ClaimsV1.MedicalDocument(
                    name: "ordonnance", mediaType: "application/pdf", content: [37, 80, 68, 70])
            ])
        change(&request)
        return request
    }

    private func ask(_ key: String = "ask") async throws -> ClaimsV1.PriorApproval {
        try await person().requestPriorApproval(request(), .once(key))
    }

    private func approve(
        _ number: String, sessions: Int32 = 0, key: String = "approve"
    ) async throws -> ClaimsV1.PriorApproval {
        try await staff(.medicalController).decidePriorApproval(
            .init(number: number, decision: .approve(.init(sessions: sessions))), .once(key))
    }

    private func refund(
        _ sessions: Int32..., day: String = ClaimsSuite.yesterday, key: String = "file"
    ) async throws -> (number: String, reasons: [String]) {
        let lines = sessions.map {
            ClaimsSuite.line("REH", charged: 5000, quantity: $0, day: day, group: .rehabilitation)
        }
        let number = try await suite.file([ClaimsSuite.line("CS", day: day)] + lines, key: key)
        let items = try await suite.staff(.claimsAgent).getIllnessFile(.init(number: number)).items
        if !items.isEmpty {
            _ = try await suite.staff(.filingPoint).completeIllnessFile(
                .init(number: number, answers: items.map { .init(item: $0.item, text: "oui") }),
                .once("\(key) complete"))
        }
        let decision = try await suite.staff(.claimsAgent).processIllnessFile(
            .init(number: number), .once("\(key) process"))
        return (number, decision.lines.dropFirst().map { $0.refusal?.reason ?? $0.approval })
    }

    @Test func `CLM-PRIOR-02 CLM-PRIOR-03 an insured person asks, and the control approves`()
        async throws
    {
        let asked = try await ask()
        #expect(asked.number == "95000001" && asked.state == .approvalSubmitted)
        let due = try #require(asked.dueAt.flatMap { WallTime($0) })
        #expect(due == TestService.start.adding(seconds: 48 * 3600))
        let approved = try await approve(asked.number, sessions: 6)
        #expect(approved.state == .approvalApproved && approved.sessions == 6)
        #expect(approved.from == "2026-03-02" && approved.until == "2026-09-01")
        #expect(approved.dueAt == nil)
        #expect(try await person().getPriorApproval(.init(number: asked.number)) == approved)
        #expect(
            await suite.refusal { try await approve(asked.number, key: "again") }
                == "FAILED_PRECONDITION WRONG_STATE")
        // A repeat is answered as it was.
        #expect(try await ask() == asked)
        #expect(
            try suite.audited() == [
                "person:\(ClaimsSuite.person) claims.approval.request \(ClaimsSuite.person)",
                "staff:agent-1 claims.approval.approve \(ClaimsSuite.person)",
            ])
    }

    @Test func `CLM-PRIOR-O-03 CLM-PRIOR-O-04 a refund uses the sessions that were approved`()
        async throws
    {
        #expect(try await refund(1, key: "none").reasons == ["PRIOR_APPROVAL_MISSING"])
        let number = try await ask().number
        _ = try await approve(number, sessions: 6)
        // Care before the approval was given is not covered by it.
        #expect(try await refund(1, key: "before").reasons == ["PRIOR_APPROVAL_MISSING"])
        let today = ClaimsSuite.today
        let first = try await refund(4, day: today, key: "first")
        #expect(first.reasons == [number])
        #expect(try await person().getPriorApproval(.init(number: number)).sessionsUsed == 4)
        let second = try await refund(1, 3, 1, day: today, key: "second")
        #expect(second.reasons == [number, "APPROVAL_EXHAUSTED", number])
        let used = try await person().getPriorApproval(.init(number: number))
        #expect(used.sessionsUsed == 6 && used.state == .approvalExhausted)
        // A file that is opened again gives back what it used, and is decided as before.
        let agent = try suite.staff(.claimsAgent)
        let reason = CommonV1.BilingualText(french: "Erreur", arabic: "خطأ")
        _ = try await agent.reopenIllnessFile(
            .init(number: first.number, reason: reason), .once("reopen"))
        #expect(try await person().getPriorApproval(.init(number: number)).sessionsUsed == 2)
        _ = try await agent.processIllnessFile(.init(number: first.number), .once("again"))
        #expect(try await person().getPriorApproval(.init(number: number)).sessionsUsed == 6)
        _ = try await agent.replayDecision(.init(number: second.number))
    }

    @Test func `CLM-PRIOR-03 CLM-DL-03 silence approves nothing, and is listed`() async throws {
        let number = try await ask().number
        let controller = try staff(.medicalController, fund: .cnops)
        suite.service.clock.advance(seconds: 24 * 3600)
        let text = CommonV1.BilingualText(french: "Compte rendu", arabic: "تقرير")
        let waiting = try await controller.decidePriorApproval(
            .init(number: number, decision: .complement(.init(items: [text]))), .once("more"))
        #expect(waiting.state == .approvalToComplete && waiting.dueAt == nil)
        suite.service.clock.advance(seconds: 100 * 3600)
        #expect(
            try await controller.listOverduePriorApprovals(.init(fund: .cnops)).approvals.isEmpty)
        #expect(
            await suite.refusal {
                try await person().completePriorApproval(.init(number: number), .once("empty"))
            } == "INVALID_ARGUMENT MISSING_ITEM_UNANSWERED")
        _ = try await staff(.filingPoint).completePriorApproval(
            .init(number: number, answers: [.init(item: 1, text: "joint")]), .once("done"))
        suite.service.clock.advance(seconds: 24 * 3600)
        #expect(
            try await controller.listOverduePriorApprovals(.init(fund: .cnops)).approvals.isEmpty)
        suite.service.clock.advance(seconds: 1)
        let overdue = try await controller.listOverduePriorApprovals(.init(fund: .cnops))
        #expect(overdue.approvals.map(\.number) == [number])
        #expect(overdue.approvals.map(\.overdue) == [true])
        #expect(overdue.approvals.map(\.state) == [.approvalUnderControl])
        #expect(
            await suite.refusal {
                try await controller.listOverduePriorApprovals(.init(fund: .cnss))
            }
                == "PERMISSION_DENIED NOT_YOURS")
    }

    @Test func `CLM-PRIOR-04 CLM-STU-01 a student's request is handed in with the identity card`()
        async throws
    {
        let desk = try staff(.filingPoint)
        let asked = try await desk.requestPriorApproval(
            request { $0.insured = .nationalId("AB123456") }, .once("student"))
        #expect(asked.beneficiary?.personId == ClaimsSuite.person)
        let seen = suite.enrollment.state.withLock { $0.asked.first?.key }
        #expect(seen == .nationalId("AB123456"))
        // A desk names the insured by a number, and never by the identifier of our own.
        #expect(
            await suite.refusal {
                try await desk.requestPriorApproval(
                    request { $0.insured = .personId(ClaimsSuite.person) }, .once("id"))
            } == "INVALID_ARGUMENT FIELD_REQUIRED")
    }

    @Test func `a request is refused with its reason, or by the control with one`() async throws {
        func refused(
            _ expected: String, _ change: (inout ClaimsV1.RequestPriorApprovalRequest) -> Void
        ) async {
            let request = request(change)
            let found = await suite.refusal {
                try await person().requestPriorApproval(request, .once(expected))
            }
            #expect(found == expected)
        }
        await refused("FAILED_PRECONDITION NOT_SUBJECT_TO_APPROVAL") { $0.code = "CS" }
        await refused("FAILED_PRECONDITION TARIFF_MISSING") { $0.code = "NONE" }
        await refused("INVALID_ARGUMENT SESSIONS_INVALID") { $0.sessions = 0 }
        await refused("INVALID_ARGUMENT DOCUMENT_MISSING") { $0.documents = [] }
        await refused("FAILED_PRECONDITION WRONG_FUND") { $0.fund = .cnss }
        let number = try await ask().number
        await refused("ALREADY_EXISTS DUPLICATE_REQUEST") { _ in }
        // Another person's family is nobody to who asks.
        #expect(
            await suite.refusal {
                try await person("p2").requestPriorApproval(
                    request { $0.insured = .personId(ClaimsSuite.person) }, .once("other"))
            } == "NOT_FOUND BENEFICIARY_NOT_FOUND")
        suite.enrollment.state.withLock { $0.closed = [ClaimsSuite.today: "AGE_LIMIT"] }
        await refused("FAILED_PRECONDITION NOT_ENTITLED") { _ in }
        suite.enrollment.state.withLock { $0.closed = [:] }
        let controller = try staff(.medicalController)
        #expect(
            await suite.refusal {
                try await controller.decidePriorApproval(
                    .init(number: number, decision: .refuse(.init())), .once("mute"))
            } == "INVALID_ARGUMENT REASON_REQUIRED")
        for client in [try person("p2"), try staff(.claimsAgent, fund: .cnss)] {
            #expect(
                await suite.refusal { try await client.getPriorApproval(.init(number: number)) }
                    == "PERMISSION_DENIED NOT_YOURS")
        }
        #expect(
            await suite.refusal { try await person().getPriorApproval(.init(number: "95999999")) }
                == "NOT_FOUND APPROVAL_NOT_FOUND")
        let refused = try await controller.decidePriorApproval(
            .init(
                number: number,
                decision: .refuse(.init(reason: .init(french: "Non", arabic: "لا")))),
            .once("no"))
        #expect(refused.state == .approvalRefused && refused.reason?.french == "Non")
        let second = try await ask("second")
        let taken = try await person().cancelPriorApproval(
            .init(number: second.number), .once("cancel"))
        #expect(taken.state == .approvalCancelled)
    }
}
