import Base
import Crypto
import IdentityDomain
import IdentityStore
import Store
import Telemetry
import TestKit
import Testing

/// The queries of Identity on a real store.
struct IdentityStoreTests {
    private let folder = TemporaryFolder()
    private let database: Database

    init() throws {
        database = try Database(
            folder: folder.path, migrations: identityMigrations, metrics: MetricRegistry())
    }

    private func activation(_ id: String, touched: WallTime) -> Activation {
        Activation(
            id: id, fund: .cnops, language: "fr", conditions: "1", startedAt: now,
            touchedAt: touched, state: .emailCode,
            person: MatchedPerson(
                person: "p1", paymentMode: .postalOrder,
                identifiers: [digest("number"), digest("card")],
                failures: FailureKeys(pair: digest("pair"), card: digest("any"))),
            email: EmailAddress("k@example.ma"))
    }

    @Test func `an activation is read as it was kept, and forgotten once it is over`() async throws
    {
        var journey = activation("j1", touched: now)
        let kept = journey
        let code = OneTimeCode(
            nonce: [1, 2, 3], resendAt: now, validUntil: now.adding(seconds: 600), wrong: 2)
        try await database.write { transaction in
            try transaction.keep(kept)
            try transaction.keep(code, of: "j1", by: .email)
        }
        #expect(try database.read { try $0.activation("j1") } == kept)
        #expect(try database.read { try $0.code(of: "j1", by: .email) } == code)
        #expect(try database.read { try $0.code(of: "j1", by: .sms) } == nil)
        // ID-O-10: nothing is kept but the outcome.
        try journey.apply(.idle, at: now)
        let over = journey
        try await database.write { try $0.keep(over) }
        let left = try #require(try database.read { try $0.activation("j1") })
        #expect(left == over)
        #expect(left.person == nil && left.email == nil)
        #expect(try database.read { try $0.code(of: "j1", by: .email) } == nil)
        #expect(
            try await database.write {
                try $0.forgetActivations(before: over.touchedAt, atMost: 10)
            } == 1)
        #expect(try database.read { try $0.activation("j1") } == nil)
    }

    @Test func `idle activations are found, the oldest first`() async throws {
        let journeys = [3, 1, 2].map {
            activation("j\($0)", touched: now.adding(seconds: $0))
        }
        try await database.write { transaction in
            for journey in journeys { try transaction.keep(journey) }
        }
        let time = now.adding(seconds: 2)
        let idle = try database.read { try $0.idleActivations(of: .cnops, since: time, atMost: 10) }
        #expect(idle.map(\.id) == ["j1", "j2"])
    }

    @Test func `counts and locks are read as they were kept, until their end`() async throws {
        var failures = Failures()
        let policy = Failures.Policy(maximum: 2, window: nil, lockSeconds: 900, doubles: true)
        for second in 0..<3 { _ = failures.fail(at: now.adding(seconds: Int64(second)), policy) }
        let kept = failures
        let tally = Tally([now, now.adding(seconds: -5)])
        let end = now.adding(seconds: 60)
        try await database.write { transaction in
            try transaction.keep(kept, digest("f"), owner: digest("o"), until: end)
            try transaction.keep(tally, digest("t"), until: end)
        }
        #expect(try database.read { try $0.failures(digest("f")) } == kept)
        #expect(try database.read { try $0.tally(digest("t")) } == tally)
        let today = try #require(Day("2026-03-02"))
        try await database.write { try $0.forgetCounts(at: end, today: today, atMost: 10) }
        #expect(try database.read { try $0.tally(digest("t")) } == Tally())
        #expect(
            try database.read { try $0.failures(digest("f")) } == kept,
            "a lock outlives it")
        try await database.write { try $0.forgetFailures(owner: digest("o")) }
        #expect(try database.read { try $0.failures(digest("f")) } == Failures())
    }

    @Test func `a proof is used once`() async throws {
        let pass = CaptchaPass(name: "n", expiresAt: now.adding(seconds: 600))
        let isFirst = try await database.write { try $0.use(pass) }
        #expect(isFirst)
        let isSecond = try await database.write { try $0.use(pass) }
        #expect(!isSecond)
    }

    private func account(_ id: String, state: AccountState = .active) throws -> StoredAccount {
        let cost = try #require(ScryptParameters(logN: 1, r: 1, p: 1))
        return StoredAccount(
            id: id, kind: .insured, fund: .cnops, subject: "p1", state: state,
            opensAt: state == .held ? now.adding(seconds: 60) : nil,
            password: try #require(PasswordHash("Abcdefg1", parameters: cost)),
            email: EmailAddress("k@example.ma"), mobile: MobileNumber("0612345678"),
            conditions: "1", openedAt: now)
    }

    // ID-LOG-02, ID-O-09, ID-O-12.
    @Test func `an account is found by each identifier until it is closed`() async throws {
        let account = try account("a1", state: .held)
        try await database.write { transaction in
            try transaction.open(
                account, identifiers: [digest("number"), digest("card")], contacts: [digest("mail")]
            )
        }
        for identifier in ["number", "card"] {
            let found = try database.read {
                try $0.account(identifiedBy: digest(identifier))
            }
            #expect(found == account)
        }
        #expect(account.state(at: now) == .held)
        #expect(account.state(at: now.adding(seconds: 60)) == .active)
        #expect(try database.read { try $0.hasAccount("p1") })
        #expect(try database.read { try !$0.hasAccount("p2") })
        #expect(try database.read { try $0.isContactUsed(digest("mail")) })
        await #expect(throws: StoreError.self) {
            try await database.write { transaction in
                try transaction.open(account, identifiers: [digest("card")], contacts: [])
            }
        }
        var closed = account
        closed.state = .closed
        let gone = closed
        try await database.write { try $0.update(gone) }
        #expect(
            try database.read { try $0.account(identifiedBy: digest("card")) } == nil)
        #expect(try database.read { try !$0.hasAccount("p1") })
        #expect(try database.read { try !$0.isContactUsed(digest("mail")) })
    }

    @Test func `sessions are kept with their turns and ends`() async throws {
        var session = Session(
            id: "s1", account: "a1", startedAt: now, touchedAt: now, generation: 0)
        let begun = session
        let other = Session(id: "s2", account: "a1", startedAt: now, touchedAt: now, generation: 0)
        try await database.write { transaction in
            try transaction.begin(begun, from: digest("10.0.0.1"))
            try transaction.begin(other, from: digest("10.0.0.2"))
        }
        #expect(try database.read { try $0.session("s1") } == session)
        #expect(
            try database.read {
                try $0.knows("a1", digest("10.0.0.1")) && !$0.knows("a1", digest("10.0.0.3"))
            })
        _ = session.end(.signedOut)
        let ended = session
        try await database.write { try $0.update(ended) }
        #expect(try database.read { try $0.session("s1") } == ended)
        let endings = try await database.write {
            try $0.endSessions(of: "a1", but: "", because: .account)
        }
        #expect(endings == 1)
        try await database.write { try $0.forgetSessions(before: now, atMost: 10) }
        #expect(try database.read { try $0.session("s2") } == nil)
    }

    @Test func `signing keys are kept in their order`() async throws {
        let keys = [0, 1].map { number in
            SigningKeySchedule.Key(
                id: "k\(number)", signsFrom: now.adding(seconds: Int64(number) * 60),
                signsUntil: now.adding(seconds: Int64(number + 1) * 60))
        }
        try await database.write { transaction in
            for key in keys.reversed() { try transaction.add(key) }
        }
        #expect(try database.read { try $0.signingKeys() } == keys)
        try await database.write { try $0.removeSigningKey("k0") }
        #expect(try database.read { try $0.signingKeys() } == [keys[1]])
    }
}

private func digest(_ text: String) -> Digest { Digest(sha256: Array(text.utf8)) }

private let now = WallTime(seconds: 1_772_442_000)
