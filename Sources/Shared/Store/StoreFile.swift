import CSQLite
import Files
import Glibc

/// The file of a store, beside whoever has it open: what an operator does with it. Reading takes
/// nobody's place, and what is written meanwhile goes on being written.
package struct StoreFile: Sendable {
    private let folder: String
    private let name: String
    private let vfs: String?

    package init(folder: String, name: String = "store") {
        self.init(folder: folder, name: name, vfs: nil)
    }

    init(folder: String, name: String, vfs: String?) {
        self.folder = folder
        self.name = name
        self.vfs = vfs
    }

    var path: String { "\(folder)/\(name).db" }

    /// Reads on a connection of its own. Every query of `body` sees the store at one moment.
    package func read<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        let connection = try Connection(path: path, role: .reader, vfs: vfs)
        defer { connection.close() }
        try connection.run("BEGIN")
        return try body(Transaction(connection))
    }

    /// Copies the store, as it stands when the copy begins, into a new file. The file appears under
    /// its name only when it is whole, checked and on disk.
    package func backup(to target: String) throws(StoreError) {
        let temporary = "\(target).part"
        unlink(temporary)
        do throws(StoreError) {
            let source = try Connection(path: path, role: .reader, vfs: vfs)
            defer { source.close() }
            // One view for the whole copy: otherwise every write would begin it anew.
            try source.run("BEGIN")
            _ = try source.text("SELECT COUNT(*) FROM schema_migrations")
            try StoreFile.copy(source, to: temporary)
            let faults = try StoreFile.faults(in: temporary)
            guard faults.isEmpty else { throw StoreError.corrupt(faults.joined(separator: "; ")) }
            try StoreFile.publish(temporary, as: target)
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Puts a backup in the place of the store, which no process may have open. The backup is checked
    /// first, and stays; what the store held is replaced at once.
    package func restore(from backup: String) throws(StoreError) {
        do {
            try Files.makeFolder(folder)
        } catch {
            throw .failed("\(error)")
        }
        let lock = try StoreLock(path: "\(folder)/\(name).lock")
        defer { withExtendedLifetime(lock) {} }
        let temporary = "\(path).part"
        unlink(temporary)
        do throws(StoreError) {
            let source = try Connection(path: backup, role: .plain)
            defer { source.close() }
            try StoreFile.copy(source, to: temporary)
            let faults = try StoreFile.faults(in: temporary)
            guard faults.isEmpty else { throw StoreError.corrupt(faults.joined(separator: "; ")) }
        } catch {
            unlink(temporary)
            throw error
        }
        // A log belongs to the file it was written for: it must be gone, for certain, before the
        // other file takes the name.
        unlink("\(path)-wal")
        unlink("\(path)-shm")
        do {
            try Files.syncFolder(of: path)
        } catch {
            throw .failed("\(error)")
        }
        try StoreFile.publish(temporary, as: path)
    }

    /// Every fault that SQLite finds in the store: in its pages, its indexes and its references.
    package func integrityFaults() throws(StoreError) -> [String] {
        let connection = try Connection(path: path, role: .reader, vfs: vfs)
        defer { connection.close() }
        return try StoreFile.faults(on: connection)
    }

    private static func faults(in path: String) throws(StoreError) -> [String] {
        let connection = try Connection(path: path, role: .plain)
        defer { connection.close() }
        return try faults(on: connection)
    }

    private static func faults(on connection: Connection) throws(StoreError) -> [String] {
        let pages = try connection.texts("PRAGMA integrity_check(20)").filter { $0 != "ok" }
        let references = try connection.texts("PRAGMA foreign_key_check")
        return pages
            + references.prefix(20).map { "a row of \($0) refers to a row that is not there" }
    }

    private static func copy(_ source: Connection, to path: String) throws(StoreError) {
        let target = try Connection(path: path, role: .fresh)
        defer { target.close() }
        guard let backup = sqlite3_backup_init(target.handle, "main", source.handle, "main") else {
            throw target.error(sqlite3_errcode(target.handle))
        }
        var code = SQLITE_OK
        while code == SQLITE_OK { code = sqlite3_backup_step(backup, 1000) }
        let finished = sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE, finished == SQLITE_OK else {
            throw target.error(code == SQLITE_DONE ? finished : code)
        }
        // Out of log mode, the copy is one file and nothing beside it.
        let mode = try target.text("PRAGMA journal_mode = DELETE")
        guard mode == "delete" else { throw .failed("the copy stays in journal mode \(mode)") }
    }

    private static func publish(_ temporary: String, as target: String) throws(StoreError) {
        let descriptor = open(temporary, O_RDWR | O_CLOEXEC)
        let isSynced = descriptor >= 0 && fsync(descriptor) == 0
        let code = errno
        if descriptor >= 0 { Glibc.close(descriptor) }
        guard isSynced else {
            throw .failed("cannot sync \(temporary): \(String(cString: strerror(code)))")
        }
        guard rename(temporary, target) == 0 else {
            throw .failed("cannot rename to \(target): \(String(cString: strerror(errno)))")
        }
        do {
            try Files.syncFolder(of: target)
        } catch {
            throw .failed("\(error)")
        }
    }
}
