import CSQLite

/// A consistent view of the store, for the length of one closure. Nothing in it can suspend.
///
/// SQL is written in the subset that SQLite and PostgreSQL share: `$1`, `$2`… for arguments, the
/// types INTEGER (64 bits), TEXT and BLOB.
package class Transaction {
    let connection: Connection
    /// Whether something was done that only a rollback undoes.
    var hasChanges = false

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Every row that the query gives, as `read` reads it.
    package func rows<Value, each Argument: SQLBindable>(
        _ sql: StaticString, _ arguments: repeat each Argument, read: (Row) throws -> Value
    ) throws -> [Value] {
        let statement = try connection.statement(sql)
        defer { finish(statement) }
        try bind(statement, repeat each arguments)
        var values: [Value] = []
        while try step(statement) { values.append(try read(Row(statement: statement.handle))) }
        return values
    }

    /// The first row, or `nil` where there is none.
    package func first<Value, each Argument: SQLBindable>(
        _ sql: StaticString, _ arguments: repeat each Argument, read: (Row) throws -> Value
    ) throws -> Value? {
        let statement = try connection.statement(sql)
        defer { finish(statement) }
        try bind(statement, repeat each arguments)
        guard try step(statement) else { return nil }
        return try read(Row(statement: statement.handle))
    }

    /// Whether the query gives a row.
    package func exists<each Argument: SQLBindable>(
        _ sql: StaticString, _ arguments: repeat each Argument
    ) throws(StoreError) -> Bool {
        let statement = try connection.statement(sql)
        defer { finish(statement) }
        try bind(statement, repeat each arguments)
        return try step(statement)
    }

    fileprivate func bind<each Argument: SQLBindable>(
        _ statement: Connection.Statement, _ arguments: repeat each Argument
    ) throws(StoreError) {
        statement.argumentsStart = connection.arguments.used
        var count = 0
        for argument in repeat each arguments {
            guard count < statement.positions.count else { break }
            let position = statement.positions[count]
            count += 1
            let code: Int32
            switch argument.sqlValue {
            case .null: code = sqlite3_bind_null(statement.handle, position)
            case .integer(let value): code = sqlite3_bind_int64(statement.handle, position, value)
            case .text(var value):
                code = value.withUTF8 { bytes in
                    connection.arguments.bind(text: bytes, to: statement.handle, at: position)
                }
            case .blob(let value):
                code = value.withUnsafeBytes { bytes in
                    connection.arguments.bind(blob: bytes, to: statement.handle, at: position)
                }
            }
            guard code == SQLITE_OK else { throw connection.error(code) }
        }
        var given = 0
        for _ in repeat each arguments { given += 1 }
        guard given == statement.positions.count else {
            throw .sql("\(given) arguments for \(statement.positions.count) parameters")
        }
    }

    /// Whether a row was reached.
    fileprivate func step(_ statement: Connection.Statement) throws(StoreError) -> Bool {
        let code = sqlite3_step(statement.handle)
        // A statement that violates a constraint undoes itself.
        if !statement.isReadOnly, code & 0xff != SQLITE_CONSTRAINT { hasChanges = true }
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw connection.error(code)
        }
    }

    fileprivate func finish(_ statement: Connection.Statement) {
        sqlite3_reset(statement.handle)
        sqlite3_clear_bindings(statement.handle)
        connection.arguments.release(downTo: statement.argumentsStart)
    }
}

/// A transaction that may change the store. What it changes lasts, and its answer is given, only
/// once the commit is on disk; where the closure throws, nothing of it stays.
package final class WriteTransaction: Transaction {
    /// Runs a statement that changes rows, and returns how many.
    @discardableResult
    package func execute<each Argument: SQLBindable>(
        _ sql: StaticString, _ arguments: repeat each Argument
    ) throws(StoreError) -> Int {
        let statement = try connection.statement(sql)
        defer { finish(statement) }
        try bind(statement, repeat each arguments)
        while try step(statement) {}
        return Int(sqlite3_changes64(connection.handle))
    }
}
