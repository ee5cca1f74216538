import CSQLite

/// Settled once, before anything else of SQLite's is called: it counts the memory it takes under a
/// lock of the whole process unless it is told not to. Where another part of the process has called
/// it already, it counts on.
let sqliteConfiguration = tadamun_sqlite_no_memory_statistics()

/// One SQLite connection with its prepared statements. Used by one thread at a time.
@usableFromInline
final class Connection {
    enum Role {
        /// The store's writer: makes the file where it is missing.
        case writer
        case reader
        /// A file that is copied from or checked, whatever its journal mode.
        case plain
        /// A new file that is copied to.
        case fresh
    }

    let handle: OpaquePointer
    // Used by one thread at a time, never from within its own methods: what is asked several times
    // a statement is read without asking whether somebody writes it.
    @exclusivity(unchecked) private var statements: [UnsafePointer<UInt8>: Statement] = [:]

    /// The texts and blobs of the statements that run: SQLite reads them where they lie.
    let arguments = ArgumentMemory()

    /// What the next rows of the spine follow, as far as it is known.
    @exclusivity(unchecked) var tails = Tails()

    /// A prepared statement, and where its `$1`, `$2`… stand among SQLite's own numbers.
    @usableFromInline
    final class Statement {
        let handle: OpaquePointer
        let positions: [Int32]
        /// Whether it cannot change the store.
        let isReadOnly: Bool
        /// Where the arguments of its present run begin.
        @exclusivity(unchecked) var argumentsStart = 0

        init(handle: OpaquePointer, positions: [Int32]) {
            self.handle = handle
            self.positions = positions
            isReadOnly = sqlite3_stmt_readonly(handle) != 0
        }

        deinit { sqlite3_finalize(handle) }
    }

    /// Opens the file. `vfs` names another layer over the system's files than SQLite's own.
    init(path: String, role: Role, vfs: String? = nil) throws(StoreError) {
        _ = sqliteConfiguration
        var handle: OpaquePointer?
        let creates = role == .writer || role == .fresh ? SQLITE_OPEN_CREATE : 0
        let code = sqlite3_open_v2(
            path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | creates, vfs)
        guard let handle else { throw .failed("SQLite has no memory for a connection") }
        self.handle = handle
        guard code == SQLITE_OK else {
            let error = Connection.error(of: handle, code)
            close()
            throw error
        }
        do throws(StoreError) {
            sqlite3_extended_result_codes(handle, 1)
            guard tadamun_sqlite_defensive(handle) == SQLITE_OK,
                tadamun_sqlite_lookaside(
                    handle, StoreLimits.smallBytes, StoreLimits.smallCount) == SQLITE_OK
            else { throw error(SQLITE_MISUSE) }
            // Connections only ever wait for one another for a moment, at the start of a log: other
            // processes that would write are kept out by the store's lock.
            sqlite3_busy_timeout(handle, 10_000)
            try configure(role)
        } catch {
            close()
            throw error
        }
    }

    private func configure(_ role: Role) throws(StoreError) {
        if role == .writer {
            // A new file enters log mode through a rollback journal. Its removal must be on disk
            // before any write is: a power loss would bring it back, and it would undo them all.
            try script("PRAGMA synchronous = EXTRA")
            let mode = try text("PRAGMA journal_mode = WAL")
            guard mode == "wal" else { throw .failed("journal mode is \(mode), not wal") }
        }
        try script("PRAGMA synchronous = FULL")
        try script("PRAGMA foreign_keys = ON")
        try script("PRAGMA cache_size = -\(StoreLimits.cacheKiB)")
        try script("PRAGMA journal_size_limit = \(StoreLimits.logBytesKept)")
        try script("PRAGMA temp_store = MEMORY")
        if role == .reader { try script("PRAGMA query_only = ON") }
    }

    deinit { close() }

    private var isClosed = false

    /// Leaves the log as it stands: `checkpoint` is a step of its own.
    func close() {
        guard !isClosed else { return }
        isClosed = true
        statements = [:]
        _ = tadamun_sqlite_no_checkpoint_on_close(handle)
        sqlite3_close_v2(handle)
    }

    /// Whether `BEGIN` holds; SQLite ends a transaction by itself after some errors.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Undoes what the transaction did, and forgets what was known of it.
    func rollBack() throws(StoreError) {
        tails = Tails()
        if isInTransaction { try run("ROLLBACK") }
    }

    /// The prepared form of a statement. SQL is always a literal of the program, so its address
    /// names it and no text from outside can become SQL.
    func statement(_ sql: StaticString) throws(StoreError) -> Statement {
        if let known = statements[sql.utf8Start] { return known }
        var handle: OpaquePointer?
        var rest: UnsafePointer<CChar>?
        let code = sql.utf8Start.withMemoryRebound(to: CChar.self, capacity: sql.utf8CodeUnitCount)
        {
            sqlite3_prepare_v3(
                self.handle, $0, Int32(sql.utf8CodeUnitCount), UInt32(SQLITE_PREPARE_PERSISTENT),
                &handle, &rest)
        }
        guard code == SQLITE_OK, let handle else { throw error(code) }
        let statement = Statement(handle: handle, positions: try Connection.positions(in: handle))
        statements[sql.utf8Start] = statement
        return statement
    }

    /// PostgreSQL numbers `$1`, `$2`… by their digits and SQLite by their first appearance.
    private static func positions(in handle: OpaquePointer) throws(StoreError) -> [Int32] {
        let count = sqlite3_bind_parameter_count(handle)
        var positions = [Int32](repeating: 0, count: Int(count))
        for position in 0..<count {
            guard let name = sqlite3_bind_parameter_name(handle, position + 1),
                let number = Int(String(cString: name).dropFirst()), name[0] == CChar(ascii: "$"),
                (1...Int(count)).contains(number)
            else {
                sqlite3_finalize(handle)
                throw .sql("parameters are written $1, $2 and so on")
            }
            positions[number - 1] = position + 1
        }
        return positions
    }

    /// Runs a statement without arguments and rows.
    func run(_ sql: StaticString) throws(StoreError) {
        let statement = try statement(sql)
        defer { sqlite3_reset(statement.handle) }
        let code = sqlite3_step(statement.handle)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw error(code) }
    }

    /// Runs SQL that the program composes from its own constants.
    func script(_ sql: String) throws(StoreError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw error(code) }
    }

    /// The first column of every row of a statement that the program composes.
    func texts(_ sql: String) throws(StoreError) -> [String] {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw error(code) }
        defer { sqlite3_finalize(statement) }
        var texts: [String] = []
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return texts }
            guard code == SQLITE_ROW else { throw error(code) }
            texts.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
        }
    }

    func text(_ sql: String) throws(StoreError) -> String { try texts(sql).first ?? "" }

    func error(_ code: Int32) -> StoreError { Connection.error(of: handle, code) }

    private static func error(of handle: OpaquePointer, _ code: Int32) -> StoreError {
        let message = String(cString: sqlite3_errmsg(handle)) + " (SQLite code \(code))"
        switch code & 0xff {
        case SQLITE_FULL: return .full
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt(message)
        case SQLITE_CONSTRAINT: return .constraint(message)
        case SQLITE_IOERR, SQLITE_NOMEM, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM,
            SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL, SQLITE_INTERRUPT:
            return .failed(message)
        default: return .sql(message)
        }
    }
}

extension CChar {
    init(ascii scalar: Unicode.Scalar) { self = CChar(UInt8(ascii: scalar)) }
}
