import Files
import Glibc
import Store
import TestKit
import Testing

struct MaintenanceTests {
    private let folder = TemporaryFolder()

    private func names(_ database: Database) throws -> [String] {
        try database.read { transaction in
            try transaction.rows("SELECT name FROM things ORDER BY id") { try $0.text(0) }
        }
    }

    @Test func `a backup made while writing is one moment of the store`() async throws {
        let database = try openSpine("\(folder.path)")
        let backup = "\(folder.path)/backup.db"
        let isDone = Shared(false)
        // Two rows at a time: a backup between them would hold an odd number.
        async let writing: Int = {
            var written = 0
            while !isDone.withLock({ $0 }) {
                let number = written
                try await database.write { transaction in
                    try transaction.execute(
                        "INSERT INTO things (id, name) VALUES ($1, 'a')", number)
                    try transaction.execute(
                        "INSERT INTO things (id, name) VALUES ($1, 'b')", number + 1)
                }
                written += 2
            }
            return written
        }()
        while try names(database).count < 100 { await Task.yield() }
        try database.file.backup(to: backup)
        isDone.withLock { $0 = true }
        let written = try await writing
        database.close()

        let other = "\(folder.path)/other"
        try StoreFile(folder: other).restore(from: backup)
        let restored = try openSpine(other)
        let kept = try names(restored).count
        #expect(kept >= 100 && kept <= written && kept.isMultiple(of: 2))
        #expect(try restored.file.integrityFaults() == [])
        restored.close()
        #expect(try Files.names(in: folder.path).filter { $0.hasPrefix("backup") } == ["backup.db"])
    }

    @Test func `a restore replaces what was there, its log included`() async throws {
        let path = folder.path
        var database = try openSpine(path)
        try await database.write {
            try $0.execute("INSERT INTO things (id, name) VALUES (1, 'old')")
        }
        try database.file.backup(to: "\(path)/backup.db")
        try await database.write {
            try $0.execute("INSERT INTO things (id, name) VALUES (2, 'new')")
        }
        let error = #expect(throws: StoreError.self) {
            try StoreFile(folder: path).restore(from: "\(path)/backup.db")
        }
        #expect(error == .inUse("\(path)/store.lock"))
        database.close()
        try Files.write([1, 2, 3], to: "\(path)/store.db-wal")
        try StoreFile(folder: path).restore(from: "\(path)/backup.db")
        database = try openSpine(path)
        #expect(try names(database) == ["old"])
        database.close()
    }

    @Test func `a damaged backup is refused and the store stays`() async throws {
        let path = folder.path
        let database = try openSpine(path)
        try await database.write { transaction in
            for id in 0..<2000 {
                try transaction.execute(
                    "INSERT INTO things (id, name) VALUES ($1, $2)", id, "n\(id)")
            }
        }
        try database.file.backup(to: "\(path)/backup.db")
        database.close()
        var bytes = try Files.read("\(path)/backup.db", limit: 1 << 24)
        for index in 4096 * 3..<(4096 * 3 + 64) { bytes[index] ^= 0xff }
        for index in (bytes.count - 4096)..<(bytes.count - 4000) { bytes[index] ^= 0xff }
        try Files.write(bytes, to: "\(path)/damaged.db")
        #expect(throws: StoreError.self) {
            try StoreFile(folder: path).restore(from: "\(path)/damaged.db")
        }
        #expect(throws: StoreError.self) {
            try StoreFile(folder: path).restore(from: "\(path)/none.db")
        }
        let same = try openSpine(path)
        #expect(try names(same).count == 2000)
        same.close()
    }
}
