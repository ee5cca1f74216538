package import Base
package import JSON

/// A request with places to be filled, in JSON: `{{sequence}}`, `{{uuid}}`, `{{random 1 100}}`, or
/// `{{people.cnie}}` for a column of a table of the scenario.
package struct Template: Sendable {
    private enum Piece: Hashable, Sendable {
        case text(String)
        case sequence
        case uuid
        case random(Int, Int)
        case column(table: String, column: Int)
    }

    private indirect enum Node: Sendable {
        case fixed(JSONValue)
        case string([Piece])
        case array([Node])
        case object([(name: String, node: Node)])

        var isFixed: Bool {
            if case .fixed = self { true } else { false }
        }
    }

    private let root: Node
    /// Whether every filling is the same.
    package let isFixed: Bool

    /// Throws where a place names nothing that there is.
    package init(_ json: JSONValue, tables: [String: Table]) throws(TemplateError) {
        root = try Self.compile(json, tables)
        if case .fixed = root { isFixed = true } else { isFixed = false }
    }

    /// The text alone, for values of metadata.
    package init(text: String, tables: [String: Table]) throws(TemplateError) {
        try self.init(.string(text), tables: tables)
    }

    package func fill(_ filling: inout Filling) -> JSONValue {
        Self.fill(root, &filling)
    }

    package func text(_ filling: inout Filling) -> String {
        fill(&filling).stringValue ?? ""
    }

    // MARK: Reading

    private static func compile(
        _ json: JSONValue, _ tables: [String: Table]
    ) throws(TemplateError) -> Node {
        switch json {
        case .string(let text):
            let pieces = try pieces(of: text, tables)
            if pieces.allSatisfy({ if case .text = $0 { true } else { false } }) {
                return .fixed(json)
            }
            return .string(pieces)
        case .array(let elements):
            var nodes: [Node] = []
            for element in elements { nodes.append(try compile(element, tables)) }
            return nodes.allSatisfy(\.isFixed) ? .fixed(json) : .array(nodes)
        case .object(let object):
            var nodes: [(name: String, node: Node)] = []
            for member in object.members {
                nodes.append((member.name, try compile(member.value, tables)))
            }
            return nodes.allSatisfy(\.node.isFixed) ? .fixed(json) : .object(nodes)
        default: return .fixed(json)
        }
    }

    private static func pieces(
        of text: String, _ tables: [String: Table]
    ) throws(TemplateError) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
                throw TemplateError("\(text): {{ has no }}")
            }
            if open.lowerBound > rest.startIndex {
                pieces.append(.text(String(rest[..<open.lowerBound])))
            }
            pieces.append(try piece(rest[open.upperBound..<close.lowerBound], tables))
            rest = rest[close.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }

    private static func piece(
        _ place: Substring, _ tables: [String: Table]
    ) throws(TemplateError) -> Piece {
        let words = place.split(separator: " ")
        switch (words.first, words.count) {
        case ("sequence", 1): return .sequence
        case ("uuid", 1): return .uuid
        case ("random", 3):
            guard let low = Int(words[1]), let high = Int(words[2]), low <= high else { break }
            return .random(low, high)
        case (.some(let name), 1):
            let parts = name.split(separator: ".", maxSplits: 1)
            guard parts.count == 2, let table = tables[String(parts[0])],
                let column = table.columns.firstIndex(of: String(parts[1]))
            else { break }
            return .column(table: String(parts[0]), column: column)
        default: break
        }
        throw TemplateError(
            "{{\(place)}} names nothing: sequence, uuid, random LOW HIGH, table.column")
    }

    // MARK: Filling

    private static func fill(_ node: Node, _ filling: inout Filling) -> JSONValue {
        switch node {
        case .fixed(let json): return json
        case .string(let pieces):
            var text = ""
            for piece in pieces {
                switch piece {
                case .text(let fixed): text += fixed
                case .sequence: text += String(filling.sequence)
                case .uuid: text += filling.uuid()
                case .random(let low, let high):
                    text += String(Int.random(in: low...high, using: &filling.chance))
                case .column(let table, let column): text += filling.value(table, column)
                }
            }
            return .string(text)
        case .array(let nodes): return .array(nodes.map { fill($0, &filling) })
        case .object(let nodes):
            return .object(
                JSONObject(
                    members: nodes.map { .init(name: $0.name, value: fill($0.node, &filling)) }))
        }
    }
}

/// What one call's places are filled with: one row of each table, one number.
package struct Filling: Sendable {
    package private(set) var sequence = -1
    package var chance: SeededGenerator
    private let tables: [String: Table]
    private let stride: Int

    /// The filling of one of several generators: each takes every `stride`th number and row.
    package init(
        tables: [String: Table], seed: UInt64, generator: Int = 0, of generators: Int = 1
    ) {
        self.tables = tables
        chance = SeededGenerator(seed: seed ^ UInt64(generator + 1))
        stride = max(1, generators)
        sequence = generator - stride
    }

    /// Goes on to the next call.
    package mutating func advance() { sequence += stride }

    fileprivate func value(_ table: String, _ column: Int) -> String {
        guard let rows = tables[table]?.rows, !rows.isEmpty else { return "" }
        return rows[sequence % rows.count][column]
    }

    /// Random, of version 4 (RFC 9562).
    fileprivate mutating func uuid() -> String {
        let high = chance.next() & 0xffff_ffff_ffff_0fff | 0x4000
        let low = chance.next() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text += "-" }
            text.append(digit)
        }
        return text
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Why a template cannot be filled.
package struct TemplateError: Error, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
