package import Base
import JSON

/// One legal value as a file writes it.
package enum LawValue: Hashable, Sendable {
    case integer(Int64)
    case fraction(Rate)
    case text(String)
    /// The text says that no limit applies: `null` in the file, unlike an entry that is missing.
    case noLimit
    /// Values by name, such as a rate for each kind of care; one level deep.
    case table([String: LawValue])

    init(_ node: JSONNode, unit: LawUnit) throws(JSONFieldError) {
        switch node.value {
        case .null: self = .noLimit
        case .object:
            var rows: [String: LawValue] = [:]
            for (name, node) in try node.members() {
                guard node.value.objectValue == nil else {
                    throw node.fault("must be a value: tables are one level deep")
                }
                rows[name] = try LawValue(node, unit: unit)
            }
            guard !rows.isEmpty else { throw node.fault("must have one row at least") }
            self = .table(rows)
        default: self = try LawValue(leaf: node, unit: unit)
        }
    }

    private init(leaf node: JSONNode, unit: LawUnit) throws(JSONFieldError) {
        switch unit {
        case .text:
            self = .text(try node.parsed(as: "a text that is not empty") { $0.isEmpty ? nil : $0 })
        case .fraction:
            self = .fraction(try node.parsed(as: "a fraction such as 2/3", LawValue.fraction))
        case .basisPoints, .centimes, .seconds, .minutes, .hours, .days, .months, .years, .count:
            self = .integer(Int64(try node.integer(in: 0...1_000_000_000_000)))
        }
    }

    private static func fraction(_ text: String) -> Rate? {
        let terms = text.split(separator: "/", omittingEmptySubsequences: false)
        guard terms.count == 2, let over = Int(terms[0]), let under = Int(terms[1]) else {
            return nil
        }
        return Rate(over, over: under)
    }

    /// The value as JSON with table rows in the order of their names, for the digest.
    var canonical: JSONValue {
        switch self {
        case .integer(let value): .integer(value)
        case .fraction(let rate): .string("\(rate.numerator)/\(rate.denominator)")
        case .text(let text): .string(text)
        case .noLimit: .null
        case .table(let rows):
            .object(
                JSONObject(
                    members: rows.sorted { $0.key < $1.key }.map {
                        JSONObject.Member(name: $0.key, value: $0.value.canonical)
                    }))
        }
    }
}
