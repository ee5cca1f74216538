import Base
import Crypto
import Files
import Store
import Synchronization
import Telemetry
import TestKit
import Testing

/// Stores on a disk that fails: what was acknowledged stays, nothing is doubled, and the store
/// recovers by itself.
struct FaultTests {
    /// Writes `count` numbers, each under its own idempotency key, from several tasks at once;
    /// returns those that were acknowledged. A write whose outcome is unknown is tried again under
    /// its key while `isWorthRetrying` says so.
    private func fill(
        _ database: Database, from first: Int, count: Int, tasks: Int = 8,
        isWorthRetrying: @escaping @Sendable () -> Bool = { false }
    ) async -> Set<Int> {
        await withTaskGroup(of: Set<Int>.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var kept: Set<Int> = []
                    for number in stride(from: first + task, to: first + count, by: tasks) {
                        repeat {
                            if (try? await FaultTests.add(number, to: database)) != nil {
                                kept.insert(number)
                                break
                            }
                        } while isWorthRetrying()
                    }
                    return kept
                }
            }
            return await group.reduce(into: []) { $0.formUnion($1) }
        }
    }

    private static func add(
        _ number: Int, to database: Database
    ) async throws {
        guard let key = IdempotencyKey(caller: "c", key: "\(number)") else { return }
        let now = WallTime(seconds: 0)
        _ = try await database.write { transaction in
            try transaction.once(key, fingerprint: Digest(sha256: []), now: now, life: 1000) {
                try transaction.execute(
                    "INSERT INTO things (id, name) VALUES ($1, $2)", number,
                    String(repeating: "x", count: number % 900))
                try transaction.publish(topic: "t", subject: "\(number)", at: now, [])
                try transaction.audit(
                    AuditEntry(
                        actor: "c", action: "add", subject: "\(number)", detail: "", at: now))
                return []
            }
        }
    }

    /// Checks that the store holds every acknowledged number, each once, with its fact and its
    /// record, and no trace of a write that is not there.
    private func check(_ database: Database, holds kept: Set<Int>, of offered: Int, seed: UInt64)
        throws
    {
        try database.read { transaction in
            let things = try transaction.rows("SELECT id FROM things") { try $0.integer(0) }
            #expect(kept.subtracting(things).isEmpty, "lost, seed \(seed)")
            #expect(things.allSatisfy { $0 < offered }, "phantom, seed \(seed)")
            var facts: [String] = []
            while true {
                let page = try transaction.outbox(after: facts.count)
                #expect(page.enumerated().allSatisfy { $1.position == facts.count + $0 + 1 })
                facts += page.map(\.subject)
                if page.isEmpty { break }
            }
            #expect(facts.sorted() == things.map(String.init).sorted(), "outbox, seed \(seed)")
        }
        let finding = try database.file.verifyAudit(keys: [])
        let count = try database.read { transaction in
            try transaction.first("SELECT COUNT(*) FROM things") { try $0.integer(0) } ?? 0
        }
        #expect(finding == .whole(records: count, checkpoints: 0), "audit, seed \(seed)")
        #expect(try database.file.integrityFaults() == [], "pages, seed \(seed)")
    }

    @Test(arguments: 1...40)
    func `a power loss takes nothing that was acknowledged`(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let folder = TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let disk = FaultyDisk(seed: seed)
        let offered = 600
        disk.schedule(.powerLoss, after: Int.random(in: 1...500, using: &random))
        var kept: Set<Int> = []
        if let database = try? openSpine(folder.path, vfs: disk.name) {
            kept = await fill(database, from: 0, count: offered)
            disk.cutPower()
            database.close()
        }
        let after = TemporaryFolder()
        defer { withExtendedLifetime(after) {} }
        try disk.leave(in: after.path)
        let recovered = try openSpine(after.path)
        try check(recovered, holds: kept, of: offered, seed: seed)
        // Who was not answered asks again: each write has one effect.
        let again = await fill(recovered, from: 0, count: 50)
        #expect(again.count == 50)
        try check(recovered, holds: kept.union(again), of: offered, seed: seed)
        recovered.close()
    }

    @Test(arguments: 1...20)
    func `a sync that fails is not trusted afterwards`(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let folder = TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let disk = FaultyDisk(seed: seed)
        let database = try openSpine(folder.path, vfs: disk.name)
        var kept = await fill(database, from: 0, count: 50)
        #expect(kept.count == 50)
        for fault in [FaultyDisk.Fault.syncError, .writeError, .syncError] {
            disk.schedule(fault, after: Int.random(in: 1...40, using: &random))
        }
        kept.formUnion(await fill(database, from: 50, count: 400))
        // The store reopens by itself; what waits for that is tried again.
        kept.formUnion(await fill(database, from: 450, count: 50, isWorthRetrying: { true }))
        #expect(kept.isSuperset(of: 450..<500), "seed \(seed)")
        disk.cutPower()
        database.close()
        let after = TemporaryFolder()
        defer { withExtendedLifetime(after) {} }
        try disk.leave(in: after.path)
        let recovered = try openSpine(after.path)
        try check(recovered, holds: kept, of: 500, seed: seed)
        recovered.close()
    }

    @Test func `a full disk refuses writes, serves reads and recovers by itself`() async throws {
        let folder = TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let disk = FaultyDisk(seed: 1)
        let database = try openSpine(folder.path, vfs: disk.name)
        let before = await fill(database, from: 0, count: 100)
        disk.isFull = true
        var refused = 0
        for number in 100..<200 {
            do {
                try await FaultTests.add(number, to: database)
            } catch StoreError.full {
                refused += 1
            }
            #expect(try database.read { try $0.exists("SELECT 1 FROM things WHERE id = 5") })
        }
        #expect(refused > 50)
        disk.isFull = false
        let after = await fill(database, from: 200, count: 100)
        #expect(after.count == 100)
        try check(database, holds: before.union(after), of: 300, seed: 1)
        database.close()
    }

    @Test func `a read error is told and passes`() async throws {
        let folder = TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let disk = FaultyDisk(seed: 1)
        let database = try openSpine(folder.path, vfs: disk.name)
        let kept = await fill(database, from: 0, count: 100)
        database.close()
        let again = try openSpine(folder.path, vfs: disk.name)
        disk.schedule(.readError, after: 0)
        let error = #expect(throws: StoreError.self) {
            try again.read { try $0.rows("SELECT id, name FROM things") { try $0.integer(0) } }
        }
        guard case .failed = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try check(again, holds: kept, of: 100, seed: 1)
        again.close()
    }
}
