import Base
import CommonAPI
import Crypto
import IO
import IdentityAPI
import IdentityDomain
import IdentityService
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import TestKit

/// Attacks on activation through RPC, at the size of the bars, under the law of the repository
/// (`hardened`): somebody holds everything that leaked of many people, and somebody guesses codes. Ends
/// with a failure where one account opens or one code is verified.
final class AttackBench: Sendable {
    private let people: Int
    private let guesses: Int
    private let service: TestService
    private let client: IdentityV1.IdentityClient
    private let captchaKey: Digest
    private let codeKey: Digest
    private let next = Mutex(0)
    private let number = Mutex(0)
    private let outcomes = Mutex<[String: Int]>([:])
    private static let addresses = 1_000
    private static let atATime = 64
    /// Journeys whose codes are guessed.
    private static let victims = 2_000

    init(people: Int, guesses: Int) throws {
        self.people = people
        self.guesses = guesses
        let settings = IdentitySettings(spool: TemporaryFolder().path, hash: .least, captchaBits: 1)
        service = try TestService(
            "identity", migrations: identityMigrations,
            peers: ["enrollment": [WillingEnrollment()], "claims": []]
        ) { context in
            // Nobody but the owner reads what was sent to the owner.
            var assembly = try identityService(context, settings)
            assembly.background = []
            return assembly
        }
        client = IdentityV1.IdentityClient(try service.channel())
        captchaKey = service.context.key(for: "captchas")
        codeKey = service.context.key(for: "one-time codes")
    }

    func run() async {
        await share(people) { try await self.takeOver($0) }
        report("\(people) leaked records, contacts of the attacker's own")
        let held = count("HELD")
        guard held == people, count("SIGNED_IN") == 0 else { return fail("an account opened") }

        let journeys = await prepareVictims()
        await share(guesses) { try await self.guess($0, journeys) }
        report("\(guesses) guesses from \(Self.addresses) addresses at \(journeys.count) people")
        guard count("VERIFIED") == 0 else { return fail("a code was verified") }
        service.stop()
    }

    // MARK: Leaked records

    /// The whole journey with right answers and foreign contacts, then an attempt to sign in.
    private func takeOver(_ person: Int) async throws {
        let id = try await known(person)
        let email = "thief-\(person)@example.ma"
        _ = try await client.submitEmail(
            .init(activationId: id, email: email, emailAgain: email), options(person))
        _ = try await client.verifyEmailCode(
            .init(activationId: id, code: try code(id, .email), captchaProof: proof()),
            options(person))
        let digits = String(person)
        let mobile = "0612" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
        _ = try await client.submitMobile(
            .init(activationId: id, mobile: mobile, mobileAgain: mobile), options(person))
        _ = try await client.verifyMobileCode(
            .init(activationId: id, code: try code(id, .sms), captchaProof: proof()),
            options(person))
        let done = try await client.setFirstPassword(
            .init(activationId: id, password: "Motdepasse1", passwordAgain: "Motdepasse1"),
            options(person))
        note(done.accountState == .held ? "HELD" : "\(done.accountState)")
        await noting("SIGNED_IN") {
            _ = try await self.client.signIn(
                .init(
                    fund: .cnops, kind: .insured, identifier: "R\(self.card(person))",
                    password: "Motdepasse1"), self.options(person))
        }
    }

    // MARK: Guesses

    private func prepareVictims() async -> [String] {
        let journeys = Mutex<[String]>([])
        await share(min(Self.victims, guesses)) { person in
            let id = try await self.known(200_000 + person)
            let email = "owner-\(person)@example.ma"
            _ = try await self.client.submitEmail(
                .init(activationId: id, email: email, emailAgain: email), self.options(person))
            journeys.withLock { $0.append(id) }
        }
        outcomes.withLock { $0 = [:] }
        return journeys.withLock { $0 }
    }

    private func guess(_ number: Int, _ journeys: [String]) async throws {
        // A minute passes for every 1,000 guesses: the whole takes less than a day.
        if number.isMultiple(of: 1_000) { service.clock.advance(seconds: 60) }
        let guess = String(100_000 + number * 7_919 % 900_000)
        await noting("VERIFIED") {
            _ = try await self.client.verifyEmailCode(
                .init(
                    activationId: journeys[number % journeys.count], code: guess,
                    captchaProof: self.proof()), self.options(number % Self.addresses))
        }
    }

    // MARK: What both need

    private func known(_ person: Int) async throws -> String {
        let id = try await client.startActivation(
            .init(conditionsAccepted: true, conditionsVersion: "1", language: "fr"),
            options(person)
        ).activationId
        _ = try await client.submitIdentity(
            .init(
                activationId: id, identifier: .registrationNumber("R\(card(person))"),
                nationalId: card(person), birthDay: "1980-01-01", captchaProof: proof()),
            options(person))
        _ = try await client.answerPaymentQuestions(
            .init(
                activationId: id, employerIdentifier: "X\(person)",
                answer: .lastAccountDigits("12345678")), options(person))
        return id
    }

    private func card(_ person: Int) -> String { "ZT\(person)" }

    /// A new change, from that address.
    private func options(_ number: Int) -> CallOptions {
        let call = self.number.withLock { count in
            count += 1
            return count
        }
        var options = CallOptions.once("a call of the attack, \(call)")
        options.metadata.add("tadamun-client-address", "host-\(number)")
        return options
    }

    /// An answered captcha: it costs an attacker work, which is not what is measured.
    private func proof() -> String {
        let context = service.context
        let question = ProofOfWork(
            nonce: context.random.bytes(16), difficulty: 1,
            expiresAt: context.clock.now.adding(seconds: 600), key: captchaKey)
        return ProofOfWork.solve(question.challenge, difficulty: 1)
    }

    /// What the attacker's own mailbox got.
    private func code(_ id: String, _ channel: MessageChannel) throws -> String {
        let context = service.context
        guard let bearer = Bearer(id, key: context.key(for: "activations")),
            let code = try context.database.read({
                try $0.code(of: bearer.identifier, by: channel)
            })
        else { return "" }
        return OneTimeCode.digits(of: code.nonce, key: codeKey, count: 6)
    }

    private func share(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async {
        next.withLock { $0 = 0 }
        await withTaskGroup { group in
            for _ in 0..<Self.atATime {
                group.addTask {
                    while let number = self.take(count) {
                        await self.noting("DONE") { try await body(number) }
                    }
                }
            }
        }
    }

    private func take(_ count: Int) -> Int? {
        next.withLock { next in
            guard next < count else { return nil }
            next += 1
            return next
        }
    }

    private func noting(_ success: String, _ body: () async throws -> Void) async {
        do {
            try await body()
            note(success)
        } catch {
            note((error as? Status)?.errorInfo?.reason ?? "\(error)")
        }
    }

    private func note(_ outcome: String) { outcomes.withLock { $0[outcome, default: 0] += 1 } }

    private func count(_ outcome: String) -> Int { outcomes.withLock { $0[outcome] ?? 0 } }

    private func report(_ what: String) {
        print("\(what):")
        for (outcome, count) in outcomes.withLock({ $0 }).sorted(by: { $0.key < $1.key })
        where outcome != "DONE" {
            print("  \(outcome): \(count)")
        }
    }

    private func fail(_ what: String) {
        print("failed: \(what)")
        service.stop()
        preconditionFailure(what)
    }
}
