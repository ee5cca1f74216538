import Base
import ClaimsAPI
import CommonAPI
import EnrollmentAPI
import RPC
import ServiceKit
import ServiceTestKit
import Synchronization
import Testing

/// How files come in, over real sockets.
struct FilingServiceTests {
    private let suite: ClaimsSuite

    init() throws {
        suite = try ClaimsSuite()
    }

    /// What a file is refused with.
    private func refusal(
        of request: ClaimsV1.RegisterIllnessFileRequest, from client: ClaimsV1.ClaimsClient,
        _ key: String
    ) async -> String? {
        await suite.refusal { try await client.registerIllnessFile(request, .once(key)) }
    }

    @Test func `CLM-FILE-01 a file is registered, numbered and followed by the insured`()
        async throws
    {
        let answer = try await suite.staff(.filingPoint).registerIllnessFile(
            ClaimsSuite.filing(), .once("k"))
        #expect(answer.number == "10000001" && answer.state == .registered)
        #expect(answer.notices.isEmpty && answer.refundDue == "2026-06-02")
        let mine = try await suite.person().getMyRefunds(.init(tab: .tabRegistered))
        let row = try #require(mine.rows.first)
        #expect(row.number == answer.number && row.beneficiary == "Nora Exemple")
        #expect(row.incurredCentimes == 20_000 && row.amoCentimes == nil && row.paidOn.isEmpty)
        #expect(mine.incurredCentimes == 20_000 && mine.nothing == nil && mine.nextPage.isEmpty)
        #expect(
            try suite.audited() == ["staff:agent-1 claims.file.register \(ClaimsSuite.person)"])
        let asked = suite.enrollment.state.withLock { $0.asked }
        #expect(asked.map(\.purpose) == ["REFUND"])
    }

    @Test func `a repeat gets the answer that was given, whatever the peers say by then`()
        async throws
    {
        let desk = try suite.staff(.filingPoint)
        let person = try suite.person()
        let controller = try suite.staff(.medicalController)
        let illness = ClaimsV1.RecordIllnessDecisionRequest(
            fund: .cnops, personId: ClaimsSuite.person, illness: "ALD-9", from: "2026-01-01")
        func all() async throws -> [String] {
            [
                try await desk.registerIllnessFile(ClaimsSuite.filing(), .once("f")).number,
                try await person.issueCareSheet(
                    .init(fund: .cnops, kind: .aldSheet), .once("s")
                ).serial,
                try await controller.recordIllnessDecision(illness, .once("i")).number,
            ]
        }
        let first = try await all()
        suite.enrollment.state.withLock { $0.isKnown = false }
        #expect(try await all() == first)
    }

    @Test func `CLM-VIEW-04 an empty tab says so`() async throws {
        for tab in [ClaimsV1.RefundTab.tabPaid, .globalStatement, .unspecified] {
            let empty = try await suite.person().getMyRefunds(.init(tab: tab))
            #expect(empty.rows.isEmpty && empty.nothing?.french == "Aucune donnée disponible.")
        }
    }

    @Test func `CLM-FILE-02 an employer files for CNSS and is told number and state alone`()
        async throws
    {
        suite.enrollment.state.withLock { $0.fund = .cnss }
        let employer = try suite.client(Caller(.employer, "1234567"))
        var request = ClaimsSuite.filing([ClaimsSuite.line(group: .dentalCare)])
        #expect(
            await refusal(of: request, from: employer, "a")
                == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
        request.fund = .cnss
        request.channel = .byEmployer
        let answer = try await employer.registerIllnessFile(request, .once("b"))
        #expect(answer.state == .toComplete && answer.notices.isEmpty && answer.refundDue.isEmpty)
        // Whom it did not declare is nobody to it.
        let other = try suite.client(Caller(.employer, "7654321"))
        #expect(
            await refusal(of: request, from: other, "c") == "NOT_FOUND BENEFICIARY_NOT_FOUND")
        suite.enrollment.state.withLock { $0.fund = .cnops }
        #expect(
            await refusal(of: request, from: employer, "d") == "NOT_FOUND BENEFICIARY_NOT_FOUND")
        #expect(
            await suite.refusal { try await employer.getIllnessFile(.init(number: answer.number)) }
                == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
    }

    @Test func `CLM-SHEET-02 CLM-SHEET-03 a sheet in the insured's name serves one file`()
        async throws
    {
        let sheet = try await suite.person().issueCareSheet(
            .init(fund: .cnops, kind: .illnessSheet), .once("s"))
        #expect(sheet.serial.hasPrefix("M20260000001") && sheet.familyName == "Exemple")
        let known = try await suite.staff(.filingPoint).getCareSheet(.init(serial: sheet.serial))
        #expect(known == sheet)
        var request = ClaimsSuite.filing()
        request.sheetSerial = sheet.serial
        request.sheetKind = .unspecified
        let desk = try suite.staff(.filingPoint)
        _ = try await desk.registerIllnessFile(request, .once("1"))
        #expect(try await suite.person().getCareSheet(.init(serial: sheet.serial)).state == .used)
        #expect(
            await refusal(of: request, from: desk, "2") == "FAILED_PRECONDITION SHEET_ALREADY_USED")
        #expect(
            await suite.refusal {
                try await suite.person("p2").getCareSheet(.init(serial: sheet.serial))
            } == "PERMISSION_DENIED NOT_YOURS")
    }

    @Test func `CLM-FILE-01 an act that one file names twice is asked about`() async throws {
        let answer = try await suite.staff(.filingPoint).registerIllnessFile(
            ClaimsSuite.filing([ClaimsSuite.line(), ClaimsSuite.line()]), .once("k"))
        #expect(answer.state == .toComplete)
        #expect(answer.notices.map(\.name) == ["POSSIBLE_DUPLICATE"])
        #expect(answer.notices.map(\.line) == [2])
    }

    @Test func `CLM-FILE-04 what a file lacks is asked for, answered, and opens its processing`()
        async throws
    {
        let first = try await suite.file(key: "1")
        let again = try await suite.staff(.filingPoint).registerIllnessFile(
            ClaimsSuite.filing([ClaimsSuite.line(), ClaimsSuite.line("MED", group: .dentalCare)]),
            .once("2"))
        #expect(again.state == .toComplete && again.refundDue.isEmpty)
        #expect(again.notices.map(\.name) == ["POSSIBLE_DUPLICATE", "WRONG_SHEET_KIND"])
        #expect(again.notices.map(\.line) == [1, 2])
        let agent = try suite.staff(.claimsAgent)
        #expect(
            await suite.refusal {
                try await agent.processIllnessFile(.init(number: again.number), .once("p"))
            } == "FAILED_PRECONDITION WRONG_STATE")
        let person = try suite.person()
        #expect(
            await suite.refusal {
                try await person.completeIllnessFile(
                    .init(number: again.number, answers: [.init(item: 1, text: "Autre séance")]),
                    .once("c"))
            } == "INVALID_ARGUMENT MISSING_ITEM_UNANSWERED")
        let answers = (1...2).map { ClaimsV1.ItemAnswer(item: $0, text: "Voir pièce jointe") }
        let completed = try await person.completeIllnessFile(
            .init(number: again.number, answers: answers), .once("d"))
        #expect(completed.state == .registered)
        let tab = try await person.getMyRefunds(.init(tab: .tabToCompleteOrRejected))
        #expect(tab.rows.isEmpty)
        let whole = try await agent.getIllnessFile(.init(number: again.number))
        #expect(whole.items.map(\.answer) == ["Voir pièce jointe", "Voir pièce jointe"])

        let item = CommonV1.BilingualText(french: "Facture", arabic: "فاتورة")
        let asked = try await agent.requestFileComplement(
            .init(number: first, items: [item]), .once("e"))
        #expect(asked.state == .toComplete)
        let reason = CommonV1.BilingualText(french: "Hors délai", arabic: "خارج الأجل")
        let rejected = try await agent.rejectIllnessFile(
            .init(number: first, reason: reason), .once("f"))
        #expect(rejected.state == .rejected)
        #expect(try await person.getRefund(.init(number: first)).reason == reason)
        #expect(
            try await person.getMyRefunds(.init(tab: .tabToCompleteOrRejected)).rows.count == 1)
    }

    @Test func `CLM-SHEET-04 a student is known by the identity card`() async throws {
        var request = ClaimsSuite.filing()
        request.insured = .nationalId("AB12345")
        request.mutual = ""
        request.channel = .onouscSite
        let answer = try await suite.staff(.filingPoint).registerIllnessFile(request, .once("k"))
        #expect(answer.state == .registered && answer.notices.isEmpty)
        let asked = suite.enrollment.state.withLock { $0.asked }
        #expect(asked.map(\.key) == [.nationalId("AB12345")])
    }

    @Test func `CLM-STU-02 a file at another place is taken with a notice`() async throws {
        var request = ClaimsSuite.filing()
        request.channel = .agency
        let answer = try await suite.staff(.filingPoint).registerIllnessFile(request, .once("k"))
        #expect(answer.state == .registered)
        #expect(answer.notices.map(\.name) == ["OTHER_FILING_PLACE"])
    }

    @Test func `CLM-VIEW-01 files are listed a page at a time, newest first`() async throws {
        for number in 0..<22 {
            _ = try await suite.file(
                [ClaimsSuite.line("CS\(number)")], key: "\(number)")
        }
        let first = try await suite.person().getMyRefunds(.init())
        #expect(first.rows.count == 20 && first.rows.first?.number == "10000022")
        #expect(first.incurredCentimes == 22 * 20_000)
        let second = try await suite.person().getMyRefunds(.init(page: first.nextPage))
        #expect(second.rows.map(\.number) == ["10000002", "10000001"])
        let agent = try suite.staff(.mutualAgent, fund: .cnops, mutual: "MGEN")
        let listed = try await agent.listIllnessFiles(
            .init(insuredPersonId: ClaimsSuite.person))
        #expect(listed.rows == first.rows)
        #expect(
            try suite.audited().last == "staff:agent-1 claims.file.list \(ClaimsSuite.person)")
        let elsewhere = try await suite.staff(.claimsAgent, fund: .cnss).listIllnessFiles(
            .init(insuredPersonId: ClaimsSuite.person))
        #expect(elsewhere.rows.isEmpty && elsewhere.incurredCentimes == 0)
    }

    @Test func `CLM-SHEET-03 a sheet that was not used is taken back, and serves no file then`()
        async throws
    {
        let person = try suite.person()
        let serial = try await person.issueCareSheet(
            .init(fund: .cnops, kind: .illnessSheet), .once("s")
        ).serial
        func cancel(_ client: ClaimsV1.ClaimsClient, _ key: String) async -> String? {
            await suite.refusal {
                try await client.cancelCareSheet(.init(serial: serial), .once(key))
            }
        }
        #expect(await cancel(try suite.person("p2"), "a") == "PERMISSION_DENIED NOT_YOURS")
        #expect(
            await cancel(try suite.staff(.claimsAgent, fund: .cnss), "b")
                == "PERMISSION_DENIED NOT_YOURS")
        #expect(
            await cancel(try suite.staff(.filingPoint), "c")
                == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
        let cancelled = try await person.cancelCareSheet(.init(serial: serial), .once("d"))
        #expect(cancelled.state == .cancelledSheet && cancelled.serial == serial)
        #expect(
            try await person.cancelCareSheet(.init(serial: serial), .once("d")) == cancelled)
        #expect(try suite.audited().last?.contains("claims.sheet.cancel") == true)
        #expect(
            await cancel(try suite.staff(.claimsAgent), "e")
                == "FAILED_PRECONDITION SHEET_ALREADY_USED")
        var request = ClaimsSuite.filing()
        request.sheetSerial = serial
        #expect(
            await refusal(of: request, from: try suite.staff(.filingPoint), "f")
                == "FAILED_PRECONDITION SHEET_ALREADY_USED")
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let reason: String
        let change: @Sendable (inout ClaimsV1.RegisterIllnessFileRequest) -> Void
        var testDescription: String { reason }
    }

    @Test(arguments: [
        Refused(reason: "INVALID_ARGUMENT FIELD_REQUIRED") { $0.fund = .unspecified },
        Refused(reason: "INVALID_ARGUMENT FIELD_REQUIRED") { $0.channel = .unspecified },
        Refused(reason: "INVALID_ARGUMENT FIELD_REQUIRED") { $0.insured = nil },
        Refused(reason: "INVALID_ARGUMENT FIELD_REQUIRED") { $0.sheetKind = .unspecified },
        Refused(reason: "INVALID_ARGUMENT FIELD_INVALID") { $0.birthDay = "yesterday" },
        Refused(reason: "INVALID_ARGUMENT EMPTY_FILE") { $0.lines = [] },
        Refused(reason: "INVALID_ARGUMENT TOO_MANY_ROWS") {
            $0.lines = Array(repeating: ClaimsSuite.line(), count: 201)
        },
        Refused(reason: "INVALID_ARGUMENT QUANTITY_INVALID") { $0.lines[0].quantity = 0 },
        Refused(reason: "INVALID_ARGUMENT AMOUNT_INVALID") { $0.lines[0].chargedCentimes = -1 },
        Refused(reason: "INVALID_ARGUMENT FIELD_INVALID") { $0.lines[0].inpe = "12" },
        Refused(reason: "NOT_FOUND PROVIDER_NOT_FOUND") { $0.lines[0].inpe = "100000009" },
        Refused(reason: "INVALID_ARGUMENT FUTURE_CARE_DATE") { $0.lines[0].day = "2026-03-03" },
        Refused(reason: "INVALID_ARGUMENT FIELD_INVALID") { $0.filedOn = "2026-03-03" },
        Refused(reason: "INVALID_ARGUMENT BAD_SERIAL") { $0.sheetSerial = "M202500001238" },
        Refused(reason: "NOT_FOUND SHEET_NOT_FOUND") { $0.sheetSerial = "M202500001237" },
        Refused(reason: "FAILED_PRECONDITION WRONG_FUND") { $0.fund = .cnss },
    ])
    func `a file that cannot be taken is refused with its reason`(refused: Refused) async throws {
        var request = ClaimsSuite.filing()
        refused.change(&request)
        let desk = try suite.staff(.filingPoint)
        #expect(await refusal(of: request, from: desk, "k") == refused.reason)
        #expect(try await suite.person().getMyRefunds(.init()).rows.isEmpty)
    }

    @Test(arguments: [
        (CommonV1.Fund.cnops, CommonV1.Fund.cnss, ClaimsV1.FilingChannel.agency),
        (.cnss, .cnops, .mutualDesk),
    ])
    func `CLM-GEN-04 each fund refunds its own insured`(
        own: CommonV1.Fund, other: CommonV1.Fund, channel: ClaimsV1.FilingChannel
    ) async throws {
        suite.enrollment.state.withLock { $0.fund = own }
        var request = ClaimsSuite.filing()
        request.fund = other
        request.channel = channel
        let desk = try suite.staff(.filingPoint)
        #expect(
            await refusal(of: request, from: desk, "a") == "FAILED_PRECONDITION WRONG_FUND")
        request.fund = own
        #expect(await refusal(of: request, from: desk, "b") == nil)
    }

    @Test func `who is known to no fund, and a sheet of another, are refused`() async throws {
        suite.enrollment.state.withLock { $0.isKnown = false }
        let desk = try suite.staff(.filingPoint)
        #expect(
            await suite.refusal {
                try await desk.registerIllnessFile(ClaimsSuite.filing(), .once("k"))
            } == "NOT_FOUND BENEFICIARY_NOT_FOUND")
        #expect(
            await suite.refusal {
                try await suite.person().issueCareSheet(
                    .init(fund: .cnops, kind: .aldSheet), .once("s"))
            } == "NOT_FOUND INSURED_NOT_FOUND")
        suite.enrollment.state.withLock { $0.isKnown = true }
        #expect(
            await suite.refusal {
                try await suite.person().issueCareSheet(.init(fund: .cnops), .once("t"))
            } == "INVALID_ARGUMENT UNKNOWN_SHEET_KIND")
        let other = try await suite.client(Caller(.staff, "a", roles: [.claimsAgent]))
            .issueCareSheet(
                .init(
                    fund: .cnops, kind: .illnessSheet, insuredPersonId: ClaimsSuite.person),
                .once("u"))
        suite.enrollment.state.withLock { $0.fund = .cnss }
        var request = ClaimsSuite.filing()
        request.fund = .cnss
        request.channel = .agency
        request.sheetSerial = other.serial
        #expect(
            await refusal(of: request, from: desk, "v")
                == "FAILED_PRECONDITION SHEET_NOT_OF_INSURED")
    }
}
