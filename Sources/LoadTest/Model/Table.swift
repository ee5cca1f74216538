/// Rows of text by named columns, as a CSV file has them (RFC 4180): the first line names them.
package struct Table: Hashable, Sendable {
    package let columns: [String]
    package let rows: [[String]]

    /// Rows of one table; their fields are held in memory for the whole test.
    package static let rowsMaximum = 1_000_000

    /// Throws where a row has not as many fields as there are columns, or a quote is not closed.
    package init(csv text: String) throws(TableError) {
        var records = try Self.records(of: text)
        guard !records.isEmpty else { throw TableError("the file is empty") }
        columns = records.removeFirst()
        for (index, record) in records.enumerated() where record.count != columns.count {
            throw TableError(
                "line \(index + 2) has \(record.count) fields where \(columns.count) are named")
        }
        rows = records
    }

    private static func records(of text: String) throws(TableError) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var wasQuoted = false
        let bytes = Array(text.utf8)
        var index = 0
        func finishField() {
            record.append(String(decoding: field, as: UTF8.self))
            field = []
            wasQuoted = false
        }
        func finishRecord() throws(TableError) {
            guard !(record.isEmpty && field.isEmpty && !wasQuoted) else { return }
            finishField()
            records.append(record)
            record = []
            guard records.count <= rowsMaximum + 1 else {
                throw TableError("more than \(rowsMaximum) rows")
            }
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    field.append(byte)
                } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\"") where field.isEmpty:
                isQuoted = true
                wasQuoted = true
            case UInt8(ascii: ","): finishField()
            case UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n"): try finishRecord()
            default: field.append(byte)
            }
        }
        guard !isQuoted else { throw TableError("a quote is not closed") }
        try finishRecord()
        return records
    }
}

/// Why a file is no table.
package struct TableError: Error, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
