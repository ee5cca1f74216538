import Base
import ClaimsAPI
import CommonAPI
import EnrollmentAPI
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import Testing

/// Refunds that are paid, and the statement of them.
struct PaymentServiceTests {
    private let suite: ClaimsSuite

    init() throws {
        suite = try ClaimsSuite()
    }

    /// A processed file of R1; its number.
    private func processed(_ key: String = "file", charged: Int64 = 20_000) async throws -> String {
        let number = try await suite.file([ClaimsSuite.line("CS", charged: charged)], key: key)
        let items = try await suite.staff(.claimsAgent).getIllnessFile(.init(number: number)).items
        if !items.isEmpty {
            _ = try await suite.staff(.filingPoint).completeIllnessFile(
                .init(number: number, answers: items.map { .init(item: $0.item, text: "oui") }),
                .once("\(key) complete"))
        }
        _ = try await suite.staff(.claimsAgent).processIllnessFile(
            .init(number: number), .once("\(key) process"))
        return number
    }

    private func pay(
        _ numbers: String..., on day: String = "", key: String = "pay", fund: Fund? = nil
    ) async throws -> ClaimsV1.PayIllnessFilesResponse {
        try await suite.staff(.paymentAgent, fund: fund).payIllnessFiles(
            .init(numbers: numbers, paidOn: day), .once(key))
    }

    @Test func `CLM-GEN-03 CLM-VIEW-01 CLM-VIEW-02 a processed file is paid, and the day is shown`()
        async throws
    {
        let number = try await processed()
        let answer = try await pay(number)
        #expect(answer.results.map(\.paid) == [true])
        #expect(answer.paidCentimes == 10_500 && answer.reference.hasPrefix("v"))
        let paid = try await suite.person().getMyRefunds(.init(tab: .tabPaid))
        let row = try #require(paid.rows.first)
        #expect(row.number == number && row.paidOn == ClaimsSuite.today && row.state == .paid)
        #expect(row.totalCentimes == 10_500 && row.amoCentimes == 10_500)
        #expect(row.mutualCentimes == 0)
        #expect(try await pay(number) == answer)
        #expect(
            try suite.audited().last
                == "staff:agent-1 claims.file.pay \(ClaimsSuite.person)")
        // A paid file is never opened again (CLM-STATE-O-05), nor paid twice.
        #expect(
            await suite.refusal {
                try await suite.staff(.claimsAgent).reopenIllnessFile(
                    .init(number: number, reason: .init(french: "Erreur", arabic: "خطأ")),
                    .once("reopen"))
            } == "FAILED_PRECONDITION WRONG_STATE")
        let again = try await pay(number, key: "again")
        #expect(again.results.map(\.refusal?.reason) == ["WRONG_STATE"])
        #expect(again.reference.isEmpty && again.paidCentimes == 0)
    }

    @Test func `CLM-STATE-O-06 a file that cannot be paid takes no other with it`() async throws {
        let good = try await processed("good")
        let nothing = try await processed("nothing", charged: 0)
        let early = try await suite.file([ClaimsSuite.line("MED")], key: "early")
        let answer = try await pay("10009999", early, good, nothing)
        #expect(
            answer.results.map { $0.refusal?.reason ?? "" } == [
                "FILE_NOT_FOUND", "WRONG_STATE", "", "",
            ])
        #expect(answer.paidCentimes == 10_500)
    }

    @Test func `a refund is sent nowhere without a means of payment, nor by another fund`()
        async throws
    {
        suite.enrollment.state.withLock { $0.paymentMode = .unspecified }
        let number = try await processed()
        let nothing = try await processed("nothing", charged: 0)
        let answer = try await pay(number, nothing)
        #expect(answer.results.map { $0.refusal?.reason ?? "" } == ["NO_BANK_IDENTITY", ""])
        let elsewhere = try await pay(number, key: "cnss", fund: .cnss)
        #expect(elsewhere.results.map(\.refusal?.reason) == ["NOT_YOURS"])
        suite.enrollment.state.withLock { $0.paymentMode = .postalOrder }
        let before = try await pay(number, on: "2026-01-01", key: "before")
        #expect(before.results.map(\.refusal?.reason) == ["BAD_PERIOD"])
        #expect(try await pay(number, key: "order").results.map(\.paid) == [true])
        for (numbers, day, expected) in [
            ([], "", "INVALID_ARGUMENT EMPTY_FILE"),
            (Array(repeating: number, count: 201), "", "INVALID_ARGUMENT TOO_MANY_ROWS"),
            ([number], "2026-03-03", "INVALID_ARGUMENT BAD_PERIOD"),
        ] as [([String], String, String)] {
            #expect(
                await suite.refusal {
                    try await suite.staff(.paymentAgent).payIllnessFiles(
                        .init(numbers: numbers, paidOn: day), .once("x"))
                } == expected)
        }
        #expect(
            await suite.refusal {
                try await suite.staff(.claimsAgent).payIllnessFiles(
                    .init(numbers: [number]), .once("y"))
            } == "PERMISSION_DENIED CALLER_NOT_ALLOWED")
    }

    @Test func `CLM-VIEW-03 the statement lists what was paid in a time, explained`() async throws {
        let first = try await processed("first")
        let second = try await processed("second")
        _ = try await processed("unpaid")
        _ = try await pay(first, key: "1")
        suite.service.clock.advance(seconds: 40 * 86_400)
        _ = try await pay(second, key: "2")
        let person = try suite.person()
        let all = try await person.getRefundStatement(.init())
        #expect(all.files.map { $0.row?.number } == [first, second])
        #expect(all.totalCentimes == 21_000 && all.amoCentimes == 21_000)
        #expect(all.files.first?.decision?.lines.first?.steps.isEmpty == false)
        #expect(all.from == "2025-04-12" && all.to == "2026-04-11" && all.nextPage.isEmpty)
        let march = try await person.getRefundStatement(.init(from: "2026-03-01", to: "2026-03-31"))
        #expect(march.files.map { $0.row?.number } == [first] && march.totalCentimes == 10_500)
        #expect(try await suite.person("p2").getRefundStatement(.init()).files.isEmpty)
        #expect(
            await suite.refusal {
                try await person.getRefundStatement(.init(from: "2026-03-02", to: "2026-03-01"))
            } == "INVALID_ARGUMENT BAD_PERIOD")
    }
}
