import Base
import CommonAPI
import IdentityAPI
import IdentityDomain
import RPC
import ServiceKit
import ServiceTestKit
import Telemetry
import Synchronization
import Testing

/// Known and unknown people get the same answers, and cost the same work (facts, section 5): what is
/// asked of Enrollment, read from the store and written to it is counted, many times each.
struct EnumerationTests {
    private let suite: IdentitySuite

    init() throws {
        suite = try IdentitySuite()
    }

    private struct Work: Hashable {
        let code: StatusCode?
        let reason: String?
        let text: String
        let asked: Int
        let reads: Int
        let writes: Int
    }

    private func counter(_ name: String) -> Int {
        let text = suite.service.context.metrics.prometheusText()
        let line = text.split(separator: "\n").first { $0.hasPrefix("\(name) ") }
        return line.flatMap { Int($0.split(separator: " ")[1]) } ?? 0
    }

    private func counts() -> (asked: Int, reads: Int, writes: Int) {
        (
            suite.enrollment.asked.withLock { $0 }, counter("store_reads_total"),
            counter("store_writes_total")
        )
    }

    /// What a refused call tells and costs.
    private func work<Answer>(_ body: () async throws -> Answer) async -> Work {
        let before = counts()
        let status = await suite.status(body)
        let after = counts()
        return Work(
            code: status?.code, reason: status?.errorInfo?.reason, text: "\(status?.message ?? "")",
            asked: after.asked - before.asked, reads: after.reads - before.reads,
            writes: after.writes - before.writes)
    }

    /// What a call tells and costs most of the time: now and then messages are looked for beside it.
    private func usual(_ count: Int, _ body: (Int) async throws -> Work) async rethrows -> Work? {
        var found: [Work: Int] = [:]
        for number in 0..<count { found[try await body(number), default: 0] += 1 }
        return found.max { $0.value < $1.value }?.key
    }

    private func identify(_ card: String, _ number: String, _ birthDay: String) async throws -> Work
    {
        let id = try await suite.start()
        let proof = try await suite.proof()
        return await work {
            try await suite.client().submitIdentity(
                .init(
                    activationId: id, identifier: .registrationNumber(number), nationalId: card,
                    birthDay: birthDay, captchaProof: proof), suite.change())
        }
    }

    // ID-O-08: a card that exists with a wrong birth day, or a wrong number, and one that does not.
    @Test func `who is insured cannot be told from a wrong identity`() async throws {
        let person = Person.first
        var found: [Work?] = []
        for (card, number, day) in [
            (person.card, person.number, "1970-01-01"), (person.card, "900009999", person.birthDay),
            ("ZT99999", "900009999", "1970-01-01"),
        ] {
            found.append(
                try await usual(3) { _ in
                    // A day later each, so that no lock is what is told.
                    suite.service.clock.advance(seconds: 86_400)
                    return try await identify(card, number, day)
                })
        }
        #expect(found[0]?.reason == "IDENTITY_NOT_MATCHED" && found[0]?.asked == 1)
        #expect(Set(found.map { $0.map { "\($0)" } }).count == 1, "\(found)")
    }

    // Sign-in: an account, a person without one, and nobody.
    @Test func `who has an account cannot be told from a failed sign-in`() async throws {
        try await suite.activated(.first)
        var found: [Work?] = []
        for identifier in [Person.first.number, Person.second.number, "900009999"] {
            found.append(
                await usual(2) { number in
                    await work {
                        try await suite.signIn(
                            identifier, "faux", from: "192.0.2.\(100 + number)")
                    }
                })
        }
        #expect(found[0]?.reason == "BAD_CREDENTIALS")
        #expect(Set(found.map { $0.map { "\($0)" } }).count == 1, "\(found)")
    }

    // ID-HRD-02: an employer's contact learns of nobody else's people.
    @Test func `an employer cannot tell a stranger from nobody`() async throws {
        try await suite.activated(.first)
        let employer = IdentityV1.AssuranceClient(
            try suite.service.channel(as: Caller(.employer, "1234567")))
        var found: [Work?] = []
        for identifier in [Person.first.number, "900009999"] {
            found.append(
                await usual(15) { _ in
                    await work {
                        try await employer.confirmPerson(
                            .init(fund: .cnops, identifier: identifier), suite.change())
                    }
                })
        }
        #expect(found[0]?.reason == "PERSON_UNKNOWN" && found[0]?.asked == 1)
        #expect(Set(found.map { $0.map { "\($0)" } }).count == 1, "\(found)")
    }
}
