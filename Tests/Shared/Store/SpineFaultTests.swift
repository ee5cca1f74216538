import Base
import Crypto
import Store
import Synchronization
import Telemetry
import TestKit
import Testing

/// Rounds of a service's life on a disk that fails as chance has it: writes with their keys, facts
/// and records, clients that ask again, and lives that end with the power. Whatever happens, what
/// was acknowledged is there once, and what was not is there wholly or not at all.
struct SpineFaultTests {
    @Test(.timeLimit(.minutes(10)), arguments: SeededGenerator.seeds(400))
    func `no fault of the disk loses, doubles or tears a write`(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let ledger = Ledger()
        var folder = TemporaryFolder()
        for life in 1...Int.random(in: 1...3, using: &random) {
            let disk = try FaultyDisk(seed: random.next(), holding: folder.path)
            try await Life(disk, folder.path, ledger, seed: seed).run(life, &random)
            let left = TemporaryFolder()
            try disk.leave(in: left.path)
            folder = left
        }
        // On a disk that is well, every client gets its answer, and gets the same one again.
        let start = ContinuousClock.now
        let database = try openEffects(folder.path)
        #expect(ContinuousClock.now - start < .seconds(3), "ready too late, seed \(seed)")
        try ledger.check(database, seed: seed)
        for number in 0..<ledger.offered where number % 3 == 0 || ledger.isAnswered(number) {
            try await ledger.submit(number, to: database)
        }
        try ledger.check(database, seed: seed)
        database.close()
        withExtendedLifetime(folder) {}
    }
}

/// A store with the tables that every service has and a domain in which a write that is done twice
/// shows.
private func openEffects(_ folder: String, vfs: String? = nil) throws -> Database {
    try Database(
        folder: folder,
        migrations: [
            .idempotencyKeys, .outbox, .audit,
            Migration(
                "effects-1",
                [
                    "CREATE TABLE effects (number INTEGER NOT NULL, note TEXT NOT NULL)",
                    "CREATE INDEX effects_number ON effects (number)",
                    "CREATE TABLE totals (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL)",
                    "INSERT INTO totals (id, amount) VALUES (1, 0)",
                ]),
        ], metrics: MetricRegistry(), framesBeforeCheckpoint: 60, vfs: vfs)
}

/// From one start to the next loss of power.
private struct Life {
    let disk: FaultyDisk
    let folder: String
    let ledger: Ledger
    let seed: UInt64

    init(_ disk: FaultyDisk, _ folder: String, _ ledger: Ledger, seed: UInt64) {
        self.disk = disk
        self.folder = folder
        self.ledger = ledger
        self.seed = seed
    }

    func run(_ life: Int, _ random: inout SeededGenerator) async throws {
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            let fault = [FaultyDisk.Fault.writeError, .syncError, .readError]
                .randomElement(using: &random)
            if let fault { disk.schedule(fault, after: Int.random(in: 1...500, using: &random)) }
        }
        let losesPower = random.chance(inTenThousand: 7000)
        if losesPower {
            disk.schedule(.powerLoss, after: Int.random(in: 1...600, using: &random))
        }
        let fullFrom =
            random.chance(inTenThousand: 3000) ? Int.random(in: 0..<100, using: &random) : nil
        do {
            let database = try openEffects(folder, vfs: disk.name)
            let first = ledger.offered
            let count = Int.random(in: 20...160, using: &random)
            ledger.offer(count)
            await work(database, from: max(0, first - 20), to: first + count, fullFrom: fullFrom)
            if !losesPower { try await recover(database) }
            // Half of the lives that keep their power end in order.
            if losesPower || Bool.random(using: &random) { disk.cutPower() }
            database.close()
        } catch let error as StoreError {
            ledger.expectClear(error, seed: seed)
        }
        disk.cutPower()
    }

    /// Eight clients, each of which asks up to three times for each of its numbers.
    private func work(_ database: Database, from first: Int, to end: Int, fullFrom: Int?) async {
        await withTaskGroup(of: Void.self) { group in
            for client in 0..<8 {
                group.addTask {
                    for number in stride(from: first + client, to: end, by: 8) {
                        if let fullFrom {
                            disk.isFull = (0..<40).contains(number - first - fullFrom)
                        }
                        for _ in 0..<3 {
                            do {
                                try await ledger.submit(number, to: database)
                                break
                            } catch let error as StoreError {
                                ledger.expectClear(error, seed: seed)
                            } catch {
                                Issue.record("\(error), seed \(seed)")
                            }
                        }
                        if number % 16 == 0 { look(database) }
                    }
                }
            }
        }
    }

    private func look(_ database: Database) {
        do {
            _ = try database.read { try $0.lastOutboxPosition() }
        } catch let error as StoreError {
            ledger.expectClear(error, seed: seed)
        } catch {
            Issue.record("\(error), seed \(seed)")
        }
    }

    /// Once the disk is well, the store is too, by itself and soon.
    private func recover(_ database: Database) async throws {
        disk.heal()
        let start = ContinuousClock.now
        let number = ledger.offered
        ledger.offer(1)
        while !ledger.isAnswered(number) {
            do {
                try await ledger.submit(number, to: database)
            } catch let error as StoreError {
                ledger.expectClear(error, seed: seed)
                guard ContinuousClock.now - start < .seconds(3) else {
                    Issue.record("no recovery: \(error), seed \(seed)")
                    return
                }
            }
        }
        try ledger.check(database, seed: seed)
    }
}

/// What clients have asked for and what they were told.
private final class Ledger: Sendable {
    private struct State {
        var offered = 0
        var attempts = 0
        var answers: [Int: [UInt8]] = [:]
    }

    private let state = Mutex(State())

    var offered: Int { state.withLock { $0.offered } }

    func offer(_ count: Int) { state.withLock { $0.offered += count } }

    func isAnswered(_ number: Int) -> Bool { state.withLock { $0.answers[number] != nil } }

    /// Numbers whose write is refused after it has changed something.
    private static func isRefused(_ number: Int) -> Bool { number % 10 == 7 }

    private struct Refused: Error {}

    /// Asks for the write of a number under its key, and keeps the answer or finds it the same as
    /// the one given before.
    func submit(_ number: Int, to database: Database) async throws {
        let attempt = state.withLock { state in
            state.attempts += 1
            return state.attempts
        }
        let key = try #require(IdempotencyKey(caller: "clinic", key: "\(number)"))
        let now = WallTime(seconds: 1_000_000)
        // Another answer each time the write is done: a repeat must not have one of its own.
        let fresh = Array("attempt \(attempt)".utf8)
        let answer: OnceAnswer
        do {
            answer = try await database.write { transaction in
                try transaction.once(
                    key, fingerprint: Digest(sha256: [UInt8(truncatingIfNeeded: number)]), now: now,
                    life: 1_000_000
                ) {
                    try transaction.execute(
                        "INSERT INTO effects (number, note) VALUES ($1, $2)", number,
                        String(repeating: "x", count: number * 37 % 1500))
                    try transaction.execute(
                        "UPDATE totals SET amount = amount + $1 WHERE id = 1", number)
                    try transaction.publish(topic: "effect", subject: "\(number)", at: now, fresh)
                    try transaction.audit(
                        AuditEntry(
                            actor: "clinic", action: "add", subject: "\(number)", detail: "",
                            at: now))
                    if Ledger.isRefused(number) { throw Refused() }
                    if number % 25 == 0 {
                        try transaction.checkpointAudit(at: now, signedBy: Ledger.key)
                    }
                    return fresh
                }
            }
        } catch is Refused {
            #expect(Ledger.isRefused(number))
            state.withLock { $0.answers[number] = [] }
            return
        }
        state.withLock { state in
            if let before = state.answers[number] { #expect(before == answer.bytes) }
            state.answers[number] = answer.bytes
        }
    }

    private static let key = Ed25519.PrivateKey.generate()

    /// A fault is told as what it is, and never as damage or as a mistake of the caller.
    func expectClear(_ error: StoreError, seed: UInt64) {
        switch error {
        case .full, .failed, .overloaded, .closed: break
        default: Issue.record("\(error), seed \(seed)")
        }
    }

    /// Everything acknowledged is there once; rows, total, facts and records tell the same; the
    /// chain and the file are whole.
    func check(_ database: Database, seed: UInt64) throws {
        let (done, offered) = state.withLock { state in
            (state.answers.filter { !Ledger.isRefused($0.key) }, state.offered)
        }
        let count = try database.read { transaction in
            let effects = try transaction.rows("SELECT number FROM effects ORDER BY number") {
                try $0.integer(0)
            }
            #expect(Set(done.keys).subtracting(effects).isEmpty, "lost, seed \(seed)")
            #expect(Set(effects).count == effects.count, "doubled, seed \(seed)")
            #expect(
                effects.allSatisfy { $0 < offered && !Ledger.isRefused($0) },
                "phantom, seed \(seed)")
            let total = try transaction.first("SELECT amount FROM totals") { try $0.integer(0) }
            #expect(total == effects.reduce(0, +), "torn, seed \(seed)")
            let facts = try transaction.outbox(after: 0)
            #expect(facts.map(\.position) == Array(1..<effects.count + 1), "gap, seed \(seed)")
            #expect(
                facts.compactMap { Int($0.subject) }.sorted() == effects, "facts, seed \(seed)")
            // The fact was written by the attempt whose answer was kept.
            for fact in facts {
                guard let number = Int(fact.subject), let answer = done[number] else { continue }
                #expect(fact.body == answer, "another attempt's fact, seed \(seed)")
            }
            return effects.count
        }
        let finding = try database.file.verifyAudit(keys: [Ledger.key.publicKey])
        guard case .whole(records: count, _) = finding else {
            Issue.record("\(finding), seed \(seed)")
            return
        }
        #expect(try database.file.integrityFaults() == [], "pages, seed \(seed)")
    }
}
