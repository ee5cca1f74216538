import Base
import Glibc
import IO
import Store
import Telemetry
import TestKit
import Testing

struct DatabaseTests {
    private let folder = TemporaryFolder()

    private static let accounts = Migration(
        "accounts-1",
        ["CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, note BLOB)"])

    private func open(
        _ migrations: [Migration] = [accounts], writesWaiting: Int = 10_000,
        metrics: MetricRegistry = MetricRegistry()
    ) throws -> Database {
        try Database(
            folder: folder.path, migrations: migrations, metrics: metrics,
            writesWaiting: writesWaiting)
    }

    private func count(_ database: Database) throws -> Int {
        try database.read { transaction in
            try #require(
                transaction.first("SELECT COUNT(*) FROM accounts") { row in try row.integer(0) })
        }
    }

    @Test func `what a write leaves is read at once and after reopening`() async throws {
        var database = try open()
        let changed = try await database.write { transaction in
            try transaction.execute(
                "INSERT INTO accounts (id, name, note) VALUES ($1, $2, $3)", 1, "Amina",
                [UInt8]([0, 255]))
        }
        #expect(changed == 1)
        func read(_ database: Database) throws -> [(Int, String, [UInt8])] {
            try database.read { transaction in
                try transaction.rows(
                    "SELECT id, name, note FROM accounts WHERE name = $1", "Amina"
                ) { row in (try row.integer(0), try row.text(1), try row.blob(2)) }
            }
        }
        let before = try read(database)
        #expect(before.count == 1 && before[0] == (1, "Amina", [0, 255]))
        database.close()
        database = try open()
        #expect(try read(database).count == 1)
        database.close()
    }

    @Test func `arguments stand where their number says`() async throws {
        let database = try open()
        try await database.write { transaction in
            try transaction.execute(
                "INSERT INTO accounts (note, name, id) VALUES ($3, $2, $1)", 7, "x", SQLValue.null)
        }
        let row = try database.read { transaction in
            try transaction.first(
                "SELECT id, name, note FROM accounts WHERE id = $2 AND name = $1 AND $1 <> ''", "x",
                7
            ) { row in (try row.integer(0), try row.text(1), row.isNull(2)) }
        }
        #expect(try #require(row) == (7, "x", true))
        await #expect(throws: StoreError.sql("1 arguments for 2 parameters")) {
            try await database.write { transaction in
                try transaction.execute("INSERT INTO accounts (id, name) VALUES ($1, $2)", 1)
            }
        }
    }

    @Test func `every kind of value comes back as it went`() async throws {
        let database = try open([
            Migration(
                "kinds-1", ["CREATE TABLE kinds (a TEXT, b INTEGER, c INTEGER, d BLOB, e TEXT)"])
        ])
        let day = try #require(Day("2025-01-31"))
        let amount = try Money(centimes: -5)
        try await database.write { transaction in
            try transaction.execute(
                "INSERT INTO kinds VALUES ($1, $2, $3, $4, $5)", day, amount,
                WallTime(microseconds: .min), [UInt8](), "")
        }
        try database.read { transaction in
            _ = try transaction.rows("SELECT a, b, c, d, e FROM kinds") {
                (row: Row) throws -> Void in
                #expect(try row.day(0) == day)
                #expect(try row.money(1) == amount)
                #expect(try row.time(2).microseconds == .min)
                #expect(try row.blob(3) == [])
                #expect(try row.text(4) == "")
                #expect(throws: StoreError.corrupt("column a holds a value of another kind")) {
                    try row.integer(0)
                }
                #expect(try row.optional(4, row.text) == "")
            }
        }
    }

    @Test func `a write that fails undoes itself and not its neighbours`() async throws {
        let database = try open()
        struct Unwanted: Error {}
        let outcomes = Shared<[Int: Bool]>([:])
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<300 {
                group.addTask {
                    do {
                        try await database.write { transaction in
                            try transaction.execute(
                                "INSERT INTO accounts (id, name) VALUES ($1, $2)", number,
                                "\(number)")
                            if number % 3 == 1 { throw Unwanted() }
                            if number % 3 == 2 {
                                try transaction.execute(
                                    "INSERT INTO accounts (id, name) VALUES ($1, $2)",
                                    number + 1_000_000, "\(number)")
                            }
                        }
                        outcomes.withLock { $0[number] = true }
                    } catch is Unwanted {
                        outcomes.withLock { $0[number] = false }
                    } catch StoreError.constraint {
                        outcomes.withLock { $0[number] = false }
                    } catch {
                        Issue.record("\(error)")
                    }
                }
            }
        }
        #expect(outcomes.withLock { $0.count } == 300)
        #expect(outcomes.withLock { $0.allSatisfy { $0.value == ($0.key % 3 == 0) } })
        let ids = try database.read { transaction in
            try transaction.rows("SELECT id FROM accounts ORDER BY id") { try $0.integer(0) }
        }
        #expect(ids == Array(stride(from: 0, to: 300, by: 3)))
    }

    @Test func `writes that wait share a commit`() async throws {
        let metrics = MetricRegistry()
        let database = try open(metrics: metrics)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<2000 {
                group.addTask {
                    _ = try await database.write { transaction in
                        try transaction.execute(
                            "INSERT INTO accounts (id, name) VALUES ($1, $2)", number, "\(number)")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try count(database) == 2000)
        let commits = metrics.counter("store_commits_total", help: "").value
        #expect(metrics.counter("store_writes_total", help: "").value == 2000)
        #expect(commits < 1000)
    }

    @Test func `a reader sees one moment`() async throws {
        let database = try open()
        // A write that ends while a read stands between two of its queries.
        let reading = Gate()
        let written = Shared(false)
        async let writing: Void = {
            await reading.waitUntilOpen()
            try await database.write {
                try $0.execute("INSERT INTO accounts (id, name) VALUES (1, 'a')")
            }
            written.withLock { $0 = true }
        }()
        let thread = try startThread(named: "reader") {
            #expect(throws: Never.self) {
                try database.read { transaction in
                    let before = try transaction.exists("SELECT 1 FROM accounts")
                    reading.open()
                    while !written.withLock({ $0 }) { sched_yield() }
                    let after = try transaction.exists("SELECT 1 FROM accounts")
                    #expect(!before && !after)
                }
            }
        }
        try await writing
        thread.join()
        #expect(try count(database) == 1)
    }

    @Test func `a reader cannot write`() throws {
        let database = try open()
        #expect(throws: StoreError.self) {
            try database.read { transaction in
                try transaction.rows("DELETE FROM accounts RETURNING id") { try $0.integer(0) }
            }
        }
        #expect(try count(database) == 0)
    }

    @Test func `a queue that is full refuses and says when to come again`() async throws {
        let database = try open(writesWaiting: 4)
        let inside = Gate()
        let release = Shared(false)
        async let slow: Void = database.write { _ in
            inside.open()
            // The writer's thread stands in this body until the test has filled the queue.
            while !release.withLock({ $0 }) { sched_yield() }
        }
        await inside.waitUntilOpen()
        let refused = Shared(0)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    do {
                        try await database.write { transaction in
                            try transaction.execute(
                                "INSERT INTO accounts (id, name) VALUES ($1, $2)", number,
                                "\(number)")
                        }
                    } catch StoreError.overloaded(let wait) {
                        #expect(wait >= .milliseconds(10) && wait <= .seconds(2))
                        let count = refused.withLock { count in
                            count += 1
                            return count
                        }
                        if count == 16 { release.withLock { $0 = true } }
                    } catch {
                        Issue.record("\(error)")
                    }
                }
            }
        }
        try await slow
        #expect(refused.withLock { $0 } == 16)
        #expect(try count(database) == 4)
    }

    @Test func `a closed store refuses and a second process is kept out`() async throws {
        let database = try open()
        let error = #expect(throws: StoreError.self) { try open() }
        #expect(error == .inUse("\(folder.path)/store.lock"))
        database.close()
        database.close()
        await #expect(throws: StoreError.closed) { try await database.write { _ in } }
        #expect(throws: StoreError.closed) { try database.read { _ in } }
        try open().close()
    }
}

struct MigrationTests {
    private let folder = TemporaryFolder()

    private func open(_ migrations: [Migration]) throws -> Database {
        try Database(folder: folder.path, migrations: migrations, metrics: MetricRegistry())
    }

    private static let first = Migration("a-1", ["CREATE TABLE a (id INTEGER PRIMARY KEY)"])
    private static let second = Migration(
        "a-2",
        ["ALTER TABLE a ADD COLUMN name TEXT NOT NULL DEFAULT ''", "CREATE INDEX n ON a (name)"])

    @Test func `steps are applied once, in order, over what is there`() async throws {
        var database = try open([MigrationTests.first])
        try await database.write { try $0.execute("INSERT INTO a (id) VALUES (1)") }
        database.close()
        for _ in 0..<2 {
            database = try open([MigrationTests.first, MigrationTests.second])
            let names = try database.read { transaction in
                try transaction.rows("SELECT name FROM a") { try $0.text(0) }
            }
            #expect(names == [""])
            database.close()
        }
    }

    @Test func `the previous program works on the new schema`() async throws {
        try open([MigrationTests.first, MigrationTests.second]).close()
        let database = try open([MigrationTests.first])
        try await database.write { try $0.execute("INSERT INTO a (id) VALUES (1)") }
        database.close()
    }

    @Test func `another history is refused`() throws {
        try open([MigrationTests.first]).close()
        let error = #expect(throws: StoreError.self) { try open([MigrationTests.second]) }
        #expect(error == .migrations("the store has a-1 where this program has a-2"))
    }

    @Test func `histories go on beside each other`() throws {
        let other = Migration("b-1", ["CREATE TABLE b (id INTEGER PRIMARY KEY)"])
        try open([MigrationTests.first, other]).close()
        // A step that one of them gains is no change of the other's.
        let database = try open([MigrationTests.first, MigrationTests.second, other])
        #expect(try database.read { try $0.exists("SELECT name FROM a, b") } == false)
        database.close()
        try open([other, MigrationTests.first]).close()
    }

    @Test func `a step that fails leaves nothing`() throws {
        let bad = Migration(
            "a-2", ["CREATE TABLE b (id INTEGER PRIMARY KEY)", "CREATE TABLE a (x TEXT)"])
        try open([MigrationTests.first]).close()
        #expect(throws: StoreError.self) { try open([MigrationTests.first, bad]) }
        let database = try open([MigrationTests.first, MigrationTests.second])
        #expect(throws: StoreError.self) {
            try database.read { try $0.rows("SELECT id FROM b") { try $0.integer(0) } }
        }
        database.close()
    }
}
