import CSQLite

/// A consistent view of the store, for the length of one closure. Nothing in it can suspend.
///
/// SQL is written in the subset that SQLite and PostgreSQL share: `$1`, `$2`… for arguments, the
/// types INTEGER (64 bits), TEXT and BLOB.
@usableFromInline
package class Transaction {
    @usableFromInline let connection: Connection
    /// Whether something was done that only a rollback undoes.
    @exclusivity(unchecked) var hasChanges = false

    init(_ connection: Connection) {
        self.connection = connection
    }

    // What follows becomes code of the caller's for its own arguments: without, each argument would
    // be looked at through the tables of its type, which costs more than the statement does.

    /// Every row that the query gives, as `read` reads it.
    @inlinable
    package func rows<Value, each Argument: SQLBindable>(
        _ sql: StaticString, _ arguments: repeat each Argument, read: (Row) throws -> Value
    ) throws -> [Value] {
        let statement = try begin(sql)
        defer { finish(statement) }
        var count = 0
        for argument in repeat each arguments {
            try bind(argument.sqlValue, to: statement, after: &count)
        }
        try requireAll(count, of: statement)
        var values: [Value] = []
        while try step(statement) { values.append(try read(row(of: statement))) }
        return values
    }

    /// The first row, or `nil` where there is none.
    @inlinable
    package func first<Value, each Argument: SQLBindable>(
        _ sql: StaticString, _ arguments: repeat each Argument, read: (Row) throws -> Value
    ) throws -> Value? {
        let statement = try begin(sql)
        defer { finish(statement) }
        var count = 0
        for argument in repeat each arguments {
            try bind(argument.sqlValue, to: statement, after: &count)
        }
        try requireAll(count, of: statement)
        guard try step(statement) else { return nil }
        return try read(row(of: statement))
    }

    /// Whether the query gives a row.
    @inlinable
    package func exists<each Argument: SQLBindable>(
        _ sql: StaticString, _ arguments: repeat each Argument
    ) throws(StoreError) -> Bool {
        let statement = try begin(sql)
        defer { finish(statement) }
        var count = 0
        for argument in repeat each arguments {
            try bind(argument.sqlValue, to: statement, after: &count)
        }
        try requireAll(count, of: statement)
        return try step(statement)
    }

    @usableFromInline
    func begin(_ sql: StaticString) throws(StoreError) -> Connection.Statement {
        let statement = try connection.statement(sql)
        statement.argumentsStart = connection.arguments.used
        return statement
    }

    /// Binds the argument that follows `count` others, and counts it.
    @usableFromInline
    func bind(
        _ value: SQLValue, to statement: Connection.Statement, after count: inout Int
    ) throws(StoreError) {
        count += 1
        guard count <= statement.positions.count else { return }
        let position = statement.positions[count - 1]
        let code: Int32
        switch value {
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

    @usableFromInline
    func requireAll(_ given: Int, of statement: Connection.Statement) throws(StoreError) {
        guard given == statement.positions.count else {
            throw .sql("\(given) arguments for \(statement.positions.count) parameters")
        }
    }

    @usableFromInline
    func row(of statement: Connection.Statement) -> Row { Row(statement: statement.handle) }

    /// Whether a row was reached.
    @usableFromInline
    func step(_ statement: Connection.Statement) throws(StoreError) -> Bool {
        let code = sqlite3_step(statement.handle)
        // A statement that violates a constraint undoes itself.
        if !statement.isReadOnly, code & 0xff != SQLITE_CONSTRAINT { hasChanges = true }
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw connection.error(code)
        }
    }

    @usableFromInline
    func finish(_ statement: Connection.Statement) {
        sqlite3_reset(statement.handle)
        sqlite3_clear_bindings(statement.handle)
        connection.arguments.release(downTo: statement.argumentsStart)
    }
}

/// A transaction that may change the store. What it changes lasts, and its answer is given, only
/// once the commit is on disk; where the closure throws, nothing of it stays.
@usableFromInline
package final class WriteTransaction: Transaction {
    /// Runs a statement that changes rows, and returns how many.
    @inlinable @discardableResult
    package func execute<each Argument: SQLBindable>(
        _ sql: StaticString, _ arguments: repeat each Argument
    ) throws(StoreError) -> Int {
        let statement = try begin(sql)
        defer { finish(statement) }
        var count = 0
        for argument in repeat each arguments {
            try bind(argument.sqlValue, to: statement, after: &count)
        }
        try requireAll(count, of: statement)
        while try step(statement) {}
        return changedRows
    }

    @usableFromInline var changedRows: Int { Int(sqlite3_changes64(connection.handle)) }
}
