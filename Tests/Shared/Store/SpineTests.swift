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
        func forget(before time: WallTime, atMost count: Int) async throws -> Int {
            try await database.write { try $0.forgetOutbox(before: time, atMost: count) }
        }
        #expect(try await forget(before: now, atMost: 9) == 0)
        #expect(try await forget(before: later, atMost: 3) == 3)
        #expect(try await forget(before: later, atMost: 9) == 1)
        try await publish(1)
        #expect(try database.read { try $0.outbox(after: 0) }.map(\.position) == [5, 6])
        #expect(try database.read { try $0.outboxIsWhole(after: 3) } == false)
        #expect(try database.read { try $0.outboxIsWhole(after: 4) })
    }

    @Test func `what a follower lacks is kept`() async throws {
        try await publish(5)
        let later = now.adding(seconds: 1)
        func forget() async throws -> Int {
            try await database.write { try $0.forgetOutbox(before: later, atMost: 9) }
        }
        try await database.write { transaction in
            try transaction.noteFollower("claims", at: 0)
            try transaction.noteFollower("providers", at: 4)
        }
        #expect(try await forget() == 0)
        try await database.write { try $0.noteFollower("claims", at: 2) }
        #expect(try await forget() == 2)
        try await database.write { try $0.noteFollower("claims", at: 5) }
        #expect(try await forget() == 2)
        #expect(try database.read { try $0.outbox(after: 4) }.map(\.position) == [5])
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
