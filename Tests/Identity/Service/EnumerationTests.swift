import Base
import CommonAPI
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Telemetry
import Synchronization
import Testing

/// Known and unknown people get the same answers, and cost the same work (facts, section 5): what is
/// asked of Enrollment, read from the store and written to it is counted, many times each.
struct EnumerationTests {
    private let suite: IdentitySuite

    init() throws {
        suite = try IdentitySuite.alone()
    }

    private struct Work: Hashable {
        let code: StatusCode?
        let reason: String?
        let text: String
        /// Questions to Enrollment, reads of the store, entries of the chain.
        let asked: Int
        let reads: Int
        let entries: Int
    }

    private func counts() throws -> (asked: Int, reads: Int, entries: Int) {
        let entries = try suite.service.context.database.read {
            try $0.auditRecords(after: 0, atMost: 10_000).count
        }
        let text = suite.service.context.metrics.prometheusText()
        let line = text.split(separator: "\n").first { $0.hasPrefix("store_reads_total ") }
        let reads = try #require(line.flatMap { Int($0.split(separator: " ")[1]) })
        return (suite.enrollment.asked.withLock { $0 }, reads, entries)
    }

    /// What a refused call tells and costs.
    private func work<Answer>(_ body: () async throws -> Answer) async throws -> Work {
        let before = try counts()
        let status = await suite.status(body)
        let after = try counts()
        return Work(
            code: status?.code, reason: status?.errorInfo?.reason, text: "\(status?.message ?? "")",
            asked: after.asked - before.asked, reads: after.reads - before.reads,
            entries: after.entries - before.entries)
    }

    private func identify(_ card: String, _ number: String, _ birthDay: String) async throws -> Work
    {
        let id = try await suite.start()
        let proof = try await suite.proof()
        return try await work {
            try await suite.client().submitIdentity(
                .init(
                    activationId: id, identifier: .registrationNumber(number), nationalId: card,
                    birthDay: birthDay, captchaProof: proof), suite.change())
        }
    }

    // ID-O-08: a card that exists with a wrong birth day, or a wrong number, and one that does not.
    @Test func `who is insured cannot be told from a wrong identity`() async throws {
        let person = Person.first
        var found: Set<Work> = []
        for _ in 0..<12 {
            for (card, number, day) in [
                (person.card, person.number, "1970-01-01"),
                (person.card, "900009999", person.birthDay), ("ZT99999", "900009999", "1970-01-01"),
            ] {
                // A day later each, so that no lock is what is told.
                suite.service.clock.advance(seconds: 86_400)
                found.insert(try await identify(card, number, day))
            }
        }
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.reason == "IDENTITY_NOT_MATCHED" && found.first?.asked == 1)
    }

    // Sign-in: an account, a person without one, and nobody.
    @Test func `who has an account cannot be told from a failed sign-in`() async throws {
        let number = Person.first.number
        try await activatedAlone()
        var found: Set<Work> = []
        for address in ["192.0.2.101", "192.0.2.102"] {
            for identifier in [number, Person.second.number, "900009999"] {
                found.insert(
                    try await work {
                        try await suite.signIn(identifier, "faux", from: address)
                    })
            }
        }
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.reason == "BAD_CREDENTIALS")
    }

    // ID-HRD-02: an employer's contact learns of nobody else's people.
    @Test func `an employer cannot tell a stranger from nobody`() async throws {
        try await activatedAlone()
        let employer = IdentityV1.AssuranceClient(
            try suite.service.channel(as: Caller(.employer, "1234567")))
        var found: Set<Work> = []
        for _ in 0..<12 {
            for identifier in [Person.first.number, "900009999"] {
                found.insert(
                    try await work {
                        try await employer.confirmPerson(
                            .init(fund: .cnops, identifier: identifier), suite.change())
                    })
            }
        }
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.reason == "PERSON_UNKNOWN" && found.first?.asked == 1)
    }

    /// The account of the first person, with codes read where nothing delivers them.
    private func activatedAlone() async throws {
        let person = Person.first
        suite.enrollment.contacts.withLock { $0.emailOnRecord = true }
        let id = try await suite.known(person)
        _ = try await suite.submitEmail(id, person.email)
        _ = try await suite.verifyEmail(id, try code(id, .email))
        _ = try await suite.submitMobile(id, person.mobile)
        _ = try await suite.verifyMobile(id, try code(id, .sms))
        #expect(try await suite.setPassword(id).accountState == .active)
    }

    private func code(_ id: String, _ channel: MessageChannel) throws -> String {
        let context = suite.service.context
        let journey = try #require(Bearer(id, key: context.key(for: "activations")))
        let code = try #require(
            try context.database.read { try $0.code(of: journey.identifier, by: channel) })
        return OneTimeCode.digits(of: code.nonce, key: context.key(for: "one-time codes"), count: 6)
    }
}
