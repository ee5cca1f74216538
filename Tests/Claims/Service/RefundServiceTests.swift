import Base
import ClaimsAPI
import CommonAPI
import Crypto
import Files
import Law
import Protobuf
import ProvidersAPI
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import Testing

/// The refund of a file over real sockets, and the same decision made again.
struct RefundServiceTests {
    private let suite: ClaimsSuite

    init() throws {
        suite = try ClaimsSuite()
    }

    /// R1 and R6 of the worked examples, at CNOPS without a rate of the mutual.
    private static let lines = [
        ClaimsSuite.line(),
        ClaimsSuite.line("MED", charged: 48_000, quantity: 2, group: .medicine),
    ]

    private func process(
        _ number: String, key: String = "process", in suite: ClaimsSuite? = nil
    ) async throws -> ClaimsV1.RefundDecision {
        try await (suite ?? self.suite).staff(.claimsAgent).processIllnessFile(
            .init(number: number), .once(key))
    }

    @Test func `CLM-REIM-01 CLM-REIM-03 a processed file explains every dirham to the insured`()
        async throws
    {
        let number = try await suite.file(Self.lines)
        let decision = try await process(number)
        #expect(decision.amoCentimes == 10_500 + 22_400)
        #expect(decision.totalCentimes == 32_900 && decision.leftCentimes == 35_100)
        let first = decision.lines[0]
        #expect(first.coPaymentCentimes == 4500 && first.overrunCentimes == 5000)
        #expect(first.rateBasisPoints == 7000 && first.rateRule == "CLM-RATE-01")
        #expect(first.entitlement?.state == "OPEN" && first.label?.french == "Acte CS")
        #expect(
            first.steps.map { "\($0.rule) \($0.beforeCentimes) \($0.afterCentimes)" } == [
                "CLM-TAR-01 15000 15000", "CLM-REIM-01 20000 15000", "CLM-RATE-01 15000 10500",
                "CLM-VIEW-02 10500 10500", "CLM-REIM-02 20000 9500",
            ])
        #expect(first.steps[0].law?.parameter == "catalogue.CS")
        #expect(first.steps[0].law?.source == "test values")
        #expect(first.steps[2].law?.parameter == "claims.amo-base-rate")
        #expect(first.steps[2].law?.fund == .cnops && first.steps[2].rateBasisPoints == 7000)

        let mine = try await suite.person().getRefund(.init(number: number))
        #expect(mine.decision == decision && mine.row?.state == .processed)
        #expect(mine.row?.totalCentimes == 32_900 && mine.lines.count == 2)
        let list = try await suite.person().getMyRefunds(.init(tab: .tabProcessed))
        #expect(list.totalCentimes == 32_900 && list.rows.count == 1)
        #expect(
            await suite.refusal { try await suite.person("p2").getRefund(.init(number: number)) }
                == "PERMISSION_DENIED NOT_YOURS")
        let facts = try suite.service.context.database.read { try $0.outbox(after: 0) }
        #expect(facts.map(\.topic) == ["refund-decided"])
        let fact = try ClaimsV1.RefundDecided(decoding: try #require(facts.first).body)
        #expect(fact.totalCentimes == 32_900 && fact.insuredPersonId == ClaimsSuite.person)
    }

    @Test func `CLM-ENT-09 each line stands by its own day, and a refused one by its reason`()
        async throws
    {
        suite.enrollment.state.withLock { $0.closed = ["2026-02-01": "SUSPENDED_BY_FUND"] }
        let lines = [
            ClaimsSuite.line(day: "2026-02-01"), ClaimsSuite.line(),
            ClaimsSuite.line("REH", group: .rehabilitation), ClaimsSuite.line("NONE"),
        ]
        let decision = try await process(try await suite.file(lines))
        #expect(
            decision.lines.map { $0.refusal?.reason } == [
                "NOT_ENTITLED", nil, "PRIOR_APPROVAL_MISSING", "TARIFF_MISSING",
            ])
        #expect(decision.lines[0].refusal?.cause == "SUSPENDED_BY_FUND")
        #expect(decision.lines.allSatisfy { $0.refusal?.text?.arabic.isEmpty != true })
        #expect(decision.amoCentimes == 10_500)
        #expect(decision.leftCentimes == 80_000 - 10_500)
    }

    @Test func `CLM-ENT-13 a file of which nothing can be refunded stays as it is`() async throws {
        suite.enrollment.state.withLock { $0.closed = [ClaimsSuite.yesterday: "OTHER_SCHEME"] }
        let number = try await suite.file()
        #expect(
            await suite.refusal { try await process(number) }
                == "FAILED_PRECONDITION COVERED_ELSEWHERE")
        suite.enrollment.state.withLock { state in
            state.closed = [:]
            state.isDown = true
        }
        #expect(await suite.refusal { try await process(number) }?.hasPrefix("UNAVAILABLE") == true)
        suite.enrollment.state.withLock { $0.isDown = false }
        #expect(try await process(number).amoCentimes == 10_500)
        #expect(
            await suite.refusal { try await process(number, key: "again") }
                == "FAILED_PRECONDITION WRONG_STATE")
    }

    @Test func `a repeat gets the answer that was given, whatever the peers say by then`()
        async throws
    {
        let number = try await suite.file()
        let first = try await process(number)
        suite.enrollment.state.withLock { $0.closed = [ClaimsSuite.yesterday: "DECEASED"] }
        #expect(try await process(number) == first)
    }

    @Test
    func `CLM-ALD-01 CLM-ALD-05 CLM-RATE-03 CLM-RATE-04 a decision on the illness raises the rate`()
        async throws
    {
        let controller = try suite.staff(.medicalController)
        let recorded = try await controller.recordIllnessDecision(
            .init(
                fund: .cnops, personId: ClaimsSuite.person, illness: "ALD-9", from: "2026-01-01",
                exempted: true), .once("ald"))
        #expect(recorded.until == "2026-12-31")
        var request = ClaimsSuite.filing([
            ClaimsSuite.line(charged: 15_000, illness: "ALD-9"),
            ClaimsSuite.line("MED", charged: 16_000, group: .medicine, illness: "ALD-1"),
        ])
        request.sheetKind = .aldSheet
        let number = try await suite.staff(.filingPoint).registerIllnessFile(
            request, .once("f")
        ).number
        let decision = try await process(number)
        #expect(decision.lines.map(\.amoCentimes) == [15_000, 11_200])
        #expect(decision.lines[0].rateRule == "CLM-RATE-03" && decision.lines[0].notices.isEmpty)
        #expect(decision.lines[1].notices.map(\.name) == ["NO_VALID_ALD_EXEMPTION"])
    }

    @Test func `CLM-REIM-02 CLM-VIEW-03 a mutual's share follows the law of its day`() async throws
    {
        let suite = try ClaimsSuite(law: try Self.law(changing: "mutual-rate", to: 2000))
        let number = try await suite.file()
        let decision = try await process(number, in: suite)
        #expect(decision.mutualCentimes == 3000 && decision.totalCentimes == 13_500)
        let step = decision.lines[0].steps.first { $0.law?.parameter == "claims.mutual-rate" }
        #expect(step?.rule == "CLM-REIM-02" && step?.rateBasisPoints == 2000)
    }

    @Test func `a decision that is made again gives the same bytes, whatever the law says by then`()
        async throws
    {
        let number = try await suite.file(Self.lines)
        let given = try await process(number)
        suite.service.stop()
        for (parameter, rate) in [("amo-base-rate", 8000), ("mutual-rate", 2000)] {
            let later = try ClaimsSuite(
                reopening: suite, law: try Self.law(changing: parameter, to: rate))
            #expect(later.service.context.law.digest.description != given.lawDigest)
            let again = try await later.staff(.claimsAgent).replayDecision(.init(number: number))
            #expect(again.encoded() == given.encoded())
            #expect(
                try later.audited().last
                    == "staff:agent-1 claims.file.replay \(ClaimsSuite.person)")
            later.service.stop()
        }
    }

    @Test func `a decision whose kept bytes were altered is found out`() async throws {
        let number = try await suite.file()
        _ = try await process(number)
        try await suite.service.context.database.write { transaction in
            try transaction.execute(
                "UPDATE decisions SET decision = $1", [UInt8](ClaimsV1.RefundDecision().encoded()))
        }
        #expect(
            await suite.refusal {
                try await suite.staff(.regulator).replayDecision(.init(number: number))
            } == "INTERNAL REPLAY_DIFFERS")
    }

    /// 300.00 paid to a clinic out of convention, for a tariff of 150.00.
    @Test func `PRV-CONV-02 CLM-GEN-06 a refund depends on no provider and no convention`()
        async throws
    {
        suite.providers.convention.withLock { $0 = .outOfConvention }
        var other = ClaimsSuite.line(charged: 30_000)
        other.inpe = ClaimsSuite.hospital
        let decision = try await process(
            try await suite.file([ClaimsSuite.line(charged: 30_000), other]))
        #expect(decision.lines.map(\.amoCentimes) == [10_500, 10_500])
        #expect(decision.lines.map(\.leftCentimes) == [19_500, 19_500])
    }

    @Test func `other services follow what was decided`() async throws {
        let number = try await suite.file()
        let decision = try await process(number)
        let peer = ClaimsV1.ClaimsInternalClient(
            try suite.service.channel(as: Caller(.service, "identity.tadamun.internal")))
        var facts: [CommonV1.Fact] = []
        for try await page in peer.follow(.init()) {
            facts += page.facts
            break
        }
        #expect(facts.map(\.topic) == ["refund-decided"])
        #expect(facts.map(\.subject) == [ClaimsSuite.person])
        let told = try ClaimsV1.RefundDecided(decoding: try #require(facts.first).body)
        #expect(told.number == number && told.totalCentimes == decision.totalCentimes)
    }

    @Test func `CLM-DL-01 a file whose refund is late says so`() async throws {
        let number = try await suite.file()
        func isOverdue() async throws -> Bool? {
            try await suite.person().getRefund(.init(number: number)).row?.overdue
        }
        #expect(try await isOverdue() == false)
        suite.service.clock.advance(seconds: 92 * 86_400)
        #expect(try await isOverdue() == false)
        suite.service.clock.advance(seconds: 86_400)
        #expect(try await isOverdue() == true)
    }

    @Test func `a processed file is opened again and decided anew`() async throws {
        let number = try await suite.file()
        _ = try await process(number)
        let agent = try suite.staff(.claimsAgent)
        let reason = CommonV1.BilingualText(french: "Erreur de saisie", arabic: "خطأ في الإدخال")
        let opened = try await agent.reopenIllnessFile(
            .init(number: number, reason: reason), .once("o"))
        #expect(opened.state == .registered)
        let row = try await suite.person().getRefund(.init(number: number))
        #expect(row.row?.amoCentimes == nil && row.decision == nil)
        #expect(try await process(number, key: "again").amoCentimes == 10_500)
    }

    @Test func `each method refuses whom it is not for`() async throws {
        let number = try await suite.file()
        let person = try suite.person()
        let denied = "PERMISSION_DENIED CALLER_NOT_ALLOWED"
        #expect(
            await suite.refusal {
                try await person.processIllnessFile(.init(number: number), .once("a"))
            } == denied)
        #expect(
            await suite.refusal {
                try await suite.staff(.filingPoint).getIllnessFile(.init(number: number))
            } == denied)
        #expect(
            await suite.refusal {
                try await suite.staff(.claimsAgent).recordIllnessDecision(.init(), .once("b"))
            } == denied)
        #expect(
            await suite.refusal { try await suite.client(nil).getMyRefunds(.init()) }
                == "UNAUTHENTICATED NOT_SIGNED_IN")
        #expect(
            await suite.refusal {
                try await suite.staff(.claimsAgent, fund: .cnss).processIllnessFile(
                    .init(number: number), .once("c"))
            } == "PERMISSION_DENIED NOT_YOURS")
        #expect(
            await suite.refusal { try await person.getRefund(.init(number: "19999999")) }
                == "NOT_FOUND FILE_NOT_FOUND")
        #expect(
            await suite.refusal {
                try await suite.staff(.claimsAgent).replayDecision(.init(number: number))
            } == "FAILED_PRECONDITION NO_DECISION_YET")
    }

    @Test func `every refusal of a decision on an illness has its reason`() async throws {
        let controller = try suite.staff(.medicalController)
        for (reason, change) in [
            ("INVALID_ARGUMENT UNKNOWN_ALD_CODE", { $0.illness = "diabetes" }),
            ("INVALID_ARGUMENT RATE_OUT_OF_RANGE", { $0.rateBasisPoints = 10_001 }),
            ("INVALID_ARGUMENT BAD_PERIOD", { $0.until = "2025-12-31" }),
            ("NOT_FOUND BENEFICIARY_NOT_FOUND", { $0.fund = .cnss }),
        ] as [(String, (inout ClaimsV1.RecordIllnessDecisionRequest) -> Void)] {
            var request = ClaimsV1.RecordIllnessDecisionRequest(
                fund: .cnops, personId: ClaimsSuite.person, illness: "ALD-9", from: "2026-01-01",
                exempted: true)
            change(&request)
            let found = await suite.refusal { [request] in
                try await controller.recordIllnessDecision(request, .once(reason))
            }
            #expect(found == reason)
        }
    }

    /// The repository's law with one parameter changed from 2026 on, as if a text had come out.
    private static func law(changing name: String, to points: Int) throws -> LawSet {
        let folder = Repository.path("law/claims")
        let value = name == "mutual-rate" ? "{ \"MGEN\": \(points) }" : "\(points)"
        let entry = """
            { "fund": "CNOPS", "from": "2026-01-01", "published": null, "value": \(value),
              "source": "invented for a test" }
            """
        var files: [(name: String, bytes: [UInt8])] = []
        for file in try Files.names(in: folder) {
            var text = String(
                decoding: try Files.read("\(folder)/\(file)", limit: 1 << 20), as: UTF8.self)
            if file == "\(name).json", let open = text.firstRange(of: "\"values\": [") {
                let isEmpty = text[open.upperBound...].drop { $0.isWhitespace }.first == "]"
                text.insert(contentsOf: entry + (isEmpty ? "" : ","), at: open.upperBound)
            }
            files.append((String(file.dropLast(5)), Array(text.utf8)))
        }
        return try LawSet(service: "claims", files: files)
    }
}
