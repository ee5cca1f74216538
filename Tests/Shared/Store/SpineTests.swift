import Base
import Crypto
import Store
import Telemetry
import TestKit
import Testing

/// A store with the tables that every service has.
func openSpine(_ folder: String, vfs: String? = nil) throws -> Database {
    try Database(
        folder: folder,
        migrations: [
            .idempotencyKeys, .outbox, .audit,
            Migration(
                "things-1", ["CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"]),
        ], metrics: MetricRegistry(), vfs: vfs)
}

struct IdempotencyTests {
    private let folder: TemporaryFolder
    private let database: Database
    private let now = WallTime(seconds: 1_000_000)
    private let week: Int64 = 7 * 86_400

    init() throws {
        folder = TemporaryFolder()
        database = try openSpine(folder.path)
    }

    private func add(
        _ id: Int, key: String, request: String, at time: WallTime
    ) async throws -> OnceAnswer {
        let key = try #require(IdempotencyKey(caller: "clinic", key: key))
        let fingerprint = Digest(sha256: Array(request.utf8))
        let week = week
        return try await database.write { transaction in
            try transaction.once(key, fingerprint: fingerprint, now: time, life: week) {
                try transaction.execute(
                    "INSERT INTO things (id, name) VALUES ($1, $2)", id, request)
                return Array("made \(id)".utf8)
            }
        }
    }

    private func count() throws -> Int {
        try database.read { transaction in
            try #require(transaction.first("SELECT COUNT(*) FROM things") { try $0.integer(0) })
        }
    }

    @Test func `a repeat gets the same bytes and changes nothing`() async throws {
        let first = try await add(1, key: "k", request: "a", at: now)
        let again = try await add(2, key: "k", request: "a", at: now)
        #expect(!first.isRepeat && again.isRepeat)
        #expect(again.bytes == first.bytes)
        #expect(try count() == 1)
    }

    @Test func `another request under the same key is refused`() async throws {
        _ = try await add(1, key: "k", request: "a", at: now)
        let error = await #expect(throws: Refusal.self) {
            try await add(2, key: "k", request: "b", at: now)
        }
        #expect(error?.reason.name == "IDEMPOTENCY_KEY_REUSED")
        #expect(try count() == 1)
    }

    @Test func `a request that fails leaves its key free`() async throws {
        _ = try await add(1, key: "k", request: "a", at: now)
        await #expect(throws: StoreError.self) { try await add(1, key: "l", request: "b", at: now) }
        let later = try await add(2, key: "l", request: "b", at: now)
        #expect(!later.isRepeat)
    }

    @Test func `keys are forgotten when their life is over`() async throws {
        for number in 0..<5 {
            _ = try await add(
                number, key: "\(number)", request: "a", at: now.adding(seconds: Int64(number)))
        }
        func forget(at time: WallTime, atMost: Int) async throws -> Int {
            try await database.write { try $0.forgetExpiredKeys(at: time, atMost: atMost) }
        }
        #expect(try await forget(at: now.adding(seconds: week - 1), atMost: 10) == 0)
        #expect(try await forget(at: now.adding(seconds: week + 3), atMost: 3) == 3)
        #expect(try await forget(at: now.adding(seconds: week + 3), atMost: 3) == 1)
        #expect(try await add(7, key: "0", request: "new", at: now).isRepeat == false)
        #expect(try await add(8, key: "4", request: "a", at: now).isRepeat)
    }

    @Test func `a key has bounds`() {
        #expect(IdempotencyKey(caller: "", key: "k") == nil)
        #expect(IdempotencyKey(caller: "c", key: "") == nil)
        #expect(IdempotencyKey(caller: "c", key: String(repeating: "k", count: 129)) == nil)
    }
}

struct OutboxTests {
    private let folder: TemporaryFolder
    private let database: Database
    private let now = WallTime(seconds: 1_000_000)

    init() throws {
        folder = TemporaryFolder()
        database = try openSpine(folder.path)
    }

    private func publish(_ count: Int) async throws {
        let now = now
        for number in 0..<count {
            try await database.write { transaction in
                _ = try transaction.publish(
                    topic: "t", subject: "s", at: now, [UInt8(truncatingIfNeeded: number)])
            }
        }
    }

    @Test func `facts are numbered without gaps, whatever is undone`() async throws {
        struct Unwanted: Error {}
        let now = now
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask { [database] in
                    try? await database.write { transaction in
                        _ = try transaction.publish(topic: "t", subject: "\(number)", at: now, [])
                        if number % 4 == 0 { throw Unwanted() }
                    }
                }
            }
        }
        let facts = try database.read { try $0.outbox(after: 0) }
        #expect(facts.map(\.position) == Array(1...150))
        #expect(Set(facts.map(\.subject)).count == 150)
    }

    @Test func `a reader goes on from its position`() async throws {
        try await publish(5)
        let facts = try database.read { try $0.outbox(after: 3) }
        #expect(facts.map(\.position) == [4, 5])
        #expect(facts.map(\.body) == [[3], [4]])
        #expect(try database.read { try $0.outbox(after: 5) }.isEmpty)
    }

    @Test func `positions go on after facts are forgotten`() async throws {
        try await publish(5)
        let later = now.adding(seconds: 1)
        let early = now
        #expect(try await database.write { try $0.forgetOutbox(upTo: 3, before: early) } == 0)
        #expect(try await database.write { try $0.forgetOutbox(upTo: 9, before: later) } == 4)
        try await publish(1)
        #expect(try database.read { try $0.outbox(after: 0) }.map(\.position) == [5, 6])
        #expect(try database.read { try $0.outboxIsWhole(after: 3) } == false)
        #expect(try database.read { try $0.outboxIsWhole(after: 4) })
    }

    @Test func `a follower applies each fact once`() async throws {
        func follow(_ position: Int) async throws -> Bool {
            try await database.write { try $0.follow("enrollment", upTo: position) }
        }
        #expect(try await follow(3))
        #expect(try await follow(3) == false)
        #expect(try await follow(2) == false)
        #expect(try await follow(4))
        #expect(try database.read { try $0.followedPosition(of: "enrollment") } == 4)
        #expect(try database.read { try $0.followedPosition(of: "identity") } == 0)
    }
}

struct AuditTests {
    private let folder: TemporaryFolder
    private let database: Database

    init() throws {
        folder = TemporaryFolder()
        database = try openSpine(folder.path)
    }

    private func fill(_ count: Int, checkpointEvery step: Int = 1000) async throws {
        for number in 1...count {
            try await database.write { transaction in
                try transaction.audit(
                    AuditEntry(
                        actor: "agent", action: "read", subject: "p\(number)", detail: "",
                        at: WallTime(seconds: Int64(number))))
                if number.isMultiple(of: step) {
                    try transaction.checkpointAudit(at: WallTime(seconds: 0), key: "k1") {
                        AuditTests.sign($0)
                    }
                }
            }
        }
    }

    /// Stands for a signature: what the chain needs of one is that others cannot make it.
    private static func sign(_ message: [UInt8]) -> [UInt8] {
        Digest(sha256: Array("secret".utf8) + message).bytes
    }

    private static func isSigned(_ checkpoint: AuditCheckpoint) -> Bool {
        checkpoint.signature
            == sign(
                AuditCheckpoint.message(
                    number: checkpoint.number, digest: checkpoint.digest, at: checkpoint.at))
    }

    private func verify() throws -> AuditVerifier.Finding {
        try database.verifyAudit(isSigned: AuditTests.isSigned)
    }

    @Test func `an untouched chain is whole`() async throws {
        #expect(try verify() == .whole(records: 0, checkpoints: 0))
        try await fill(25, checkpointEvery: 10)
        #expect(try verify() == .whole(records: 25, checkpoints: 2))
        let repeated = try await database.write { transaction in
            _ = try transaction.checkpointAudit(at: WallTime(seconds: 0), key: "k1") { $0 }
            return try transaction.checkpointAudit(at: WallTime(seconds: 0), key: "k1") { $0 }
        }
        #expect(repeated == nil)
    }

    private static let tampering: [(String, StaticString, AuditVerifier.Finding)] = [
        ("a text is changed", "UPDATE audit SET actor = 'other' WHERE number = 7", .altered(7)),
        ("a time is changed", "UPDATE audit SET at = at + 1 WHERE number = 1", .altered(1)),
        (
            "a text moves to the next field",
            "UPDATE audit SET actor = actor || action, action = '' WHERE number = 3", .altered(3)
        ),
        ("a record is removed", "DELETE FROM audit WHERE number = 5", .missing(5)),
        ("the first is removed", "DELETE FROM audit WHERE number = 1", .missing(1)),
        ("the end is cut off", "DELETE FROM audit WHERE number >= 18", .missing(18)),
        (
            "records change places",
            "UPDATE audit SET subject = 'p' || (17 - number) WHERE number IN (8, 9)", .altered(8)
        ),
        (
            "a checkpoint's digest is changed",
            "UPDATE audit_checkpoints SET digest = (SELECT digest FROM audit WHERE number = 1)",
            .falseCheckpoint(10)
        ),
        (
            "a signature is changed",
            "UPDATE audit_checkpoints SET signature = digest WHERE number = 20",
            .falseCheckpoint(20)
        ),
    ]

    @Test(arguments: 0..<AuditTests.tampering.count)
    func `the first record touched is found`(index: Int) async throws {
        let (what, sql, finding) = AuditTests.tampering[index]
        try await fill(20, checkpointEvery: 10)
        try await database.write { _ = try $0.execute(sql) }
        #expect(try verify() == finding, "\(what)")
    }

    @Test func `a chain rewritten as a whole lacks its signatures`() async throws {
        try await fill(20, checkpointEvery: 10)
        let records = try database.read { try $0.auditRecords(after: 0, atMost: 100) }
        try await database.write { _ = try $0.execute("DELETE FROM audit") }
        database.close()
        let forged = try openSpine(folder.path)
        try await forged.write { transaction in
            for record in records {
                let entry = record.entry
                try transaction.audit(
                    AuditEntry(
                        actor: "other", action: entry.action, subject: entry.subject,
                        detail: entry.detail, at: entry.at))
            }
        }
        #expect(try forged.verifyAudit(isSigned: AuditTests.isSigned) == .falseCheckpoint(10))
        forged.close()
    }
}
