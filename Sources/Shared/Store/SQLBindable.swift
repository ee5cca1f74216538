package import Base
import CSQLite

/// One value on its way into a statement.
@usableFromInline
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])
}

/// What may stand for a `$1`.
@usableFromInline
package protocol SQLBindable {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable { @inlinable package var sqlValue: SQLValue { self } }
extension Int: SQLBindable { @inlinable package var sqlValue: SQLValue { .integer(Int64(self)) } }
extension Int64: SQLBindable { @inlinable package var sqlValue: SQLValue { .integer(self) } }
extension Bool: SQLBindable { @inlinable package var sqlValue: SQLValue { .integer(self ? 1 : 0) } }
extension String: SQLBindable { @inlinable package var sqlValue: SQLValue { .text(self) } }
extension [UInt8]: SQLBindable { @inlinable package var sqlValue: SQLValue { .blob(self) } }
/// Days are kept as `AAAA-MM-JJ`, which sorts as they do.
extension Day: SQLBindable { package var sqlValue: SQLValue { .text(description) } }
/// Amounts are kept in centimes.
extension Money: SQLBindable { package var sqlValue: SQLValue { .integer(centimes) } }
/// Times are kept in microseconds since 1970 (UTC).
extension WallTime: SQLBindable { package var sqlValue: SQLValue { .integer(microseconds) } }
extension Optional: SQLBindable where Wrapped: SQLBindable {
    @inlinable package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

/// The row that a query stands on; valid inside the closure that receives it. Columns count from 0.
@usableFromInline
package struct Row {
    let statement: OpaquePointer

    package func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
    }

    package func integer(_ column: Int) throws(StoreError) -> Int {
        try expect(SQLITE_INTEGER, column)
        return Int(sqlite3_column_int64(statement, Int32(column)))
    }

    package func bool(_ column: Int) throws(StoreError) -> Bool { try integer(column) != 0 }

    package func text(_ column: Int) throws(StoreError) -> String {
        try expect(SQLITE_TEXT, column)
        let start = sqlite3_column_text(statement, Int32(column))
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    package func blob(_ column: Int) throws(StoreError) -> [UInt8] {
        try expect(SQLITE_BLOB, column)
        let start = sqlite3_column_blob(statement, Int32(column))
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    package func day(_ column: Int) throws(StoreError) -> Day {
        guard let day = Day(try text(column)) else { throw unexpected(column) }
        return day
    }

    package func money(_ column: Int) throws(StoreError) -> Money {
        guard let money = try? Money(centimes: Int64(integer(column))) else {
            throw unexpected(column)
        }
        return money
    }

    package func time(_ column: Int) throws(StoreError) -> WallTime {
        WallTime(microseconds: Int64(try integer(column)))
    }

    /// The value that `read` gives, or `nil` where the column is null.
    package func optional<Value>(
        _ column: Int, _ read: (Int) throws(StoreError) -> Value
    ) throws(StoreError) -> Value? {
        isNull(column) ? nil : try read(column)
    }

    private func expect(_ type: Int32, _ column: Int) throws(StoreError) {
        guard sqlite3_column_type(statement, Int32(column)) == type else {
            throw unexpected(column)
        }
    }

    private func unexpected(_ column: Int) -> StoreError {
        let name = sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) }
        return .corrupt("column \(name ?? "\(column)") holds a value of another kind")
    }
}
