package import Base
import JSON

/// One legal parameter through time: the content of one file of `law/`.
package struct LawParameter: Hashable, Sendable {
    /// `service.name`, such as `claims.base-rate`.
    package let name: String
    package let unit: LawUnit
    /// Ids of the rules that use it.
    package let rules: [String]
    /// By fund, then by first day; the periods of one fund do not overlap.
    package let entries: [Entry]

    /// One value, from its first day until its last or until the next entry of its fund begins.
    package struct Entry: Hashable, Sendable {
        package let parameter: String
        package let fund: Fund
        package let from: Day
        /// The last day where a text ends the value without another.
        package let until: Day?
        /// The day of publication; `nil` where the source does not tell it.
        package let published: Day?
        package let value: LawValue
        /// Text, article, bulletin: where the value stands.
        package let source: String
    }

    /// The value in force at `fund` on `day`; `nil` before the first entry and in a gap.
    package func entry(for fund: Fund, on day: Day) -> Entry? {
        let latest = entries.last { $0.fund == fund && $0.from <= day }
        guard let latest, latest.until.map({ day <= $0 }) ?? true else { return nil }
        return latest
    }
}

extension LawParameter {
    init(named name: String, _ node: JSONNode) throws(JSONFieldError) {
        self = try node.object { fields throws(JSONFieldError) in
            let written = try fields.required("parameter")
            guard try written.string() == name else {
                throw written.fault("must be \(name), after the file's folder and name")
            }
            let units = LawUnit.allCases.map(\.rawValue).joined(separator: ", ")
            let unit = try fields.required("unit").parsed(as: "one of: \(units)") {
                LawUnit(rawValue: $0)
            }
            var rules: [String] = []
            for rule in try fields.required("rules").array() { rules.append(try rule.string()) }
            var entries: [Entry] = []
            for entry in try fields.required("values").array() {
                entries.append(try Entry(of: name, unit: unit, entry))
            }
            entries.sort { ($0.fund.rawValue, $0.from) < ($1.fund.rawValue, $1.from) }
            try LawParameter.refuseOverlaps(entries, node)
            return LawParameter(name: name, unit: unit, rules: rules, entries: entries)
        }
    }

    private static func refuseOverlaps(
        _ entries: [Entry], _ node: JSONNode
    ) throws(JSONFieldError) {
        for (entry, next) in zip(entries, entries.dropFirst()) where entry.fund == next.fund {
            if entry.from == next.from {
                throw node.fault("has two values of \(entry.fund.rawValue) from \(entry.from)")
            }
            if let until = entry.until, until >= next.from {
                throw node.fault(
                    "has values of \(entry.fund.rawValue) that overlap: \(entry.from) to \(until), "
                        + "and from \(next.from)")
            }
        }
    }

    var canonical: JSONValue {
        .object([
            "parameter": .string(name), "unit": .string(unit.rawValue),
            "rules": .array(rules.map { .string($0) }),
            "values": .array(entries.map(\.canonical)),
        ])
    }
}

extension LawParameter.Entry {
    init(of parameter: String, unit: LawUnit, _ node: JSONNode) throws(JSONFieldError) {
        self = try node.object { fields throws(JSONFieldError) in
            let fund = try fields.required("fund").parsed(as: "CNOPS or CNSS") {
                Fund(rawValue: $0)
            }
            let from = try LawParameter.Entry.day(fields.required("from"))
            // `null` as in the canonical form: no end is known.
            let end = fields.optional("until").flatMap { $0.value == .null ? nil : $0 }
            let until = try end.map(LawParameter.Entry.day)
            if let end, let until, until < from { throw end.fault("comes before the first day") }
            let publication = try fields.required("published")
            let published =
                publication.value == .null ? nil : try LawParameter.Entry.day(publication)
            let value = try LawValue(fields.required("value"), unit: unit)
            let source = try fields.required("source").parsed(as: "a text that names the source") {
                $0.contains { !$0.isWhitespace } ? $0 : nil
            }
            return LawParameter.Entry(
                parameter: parameter, fund: fund, from: from, until: until, published: published,
                value: value, source: source)
        }
    }

    private static func day(_ node: JSONNode) throws(JSONFieldError) -> Day {
        try node.parsed(as: "a day as AAAA-MM-JJ") { Day($0) }
    }

    var canonical: JSONValue {
        .object([
            "fund": .string(fund.rawValue), "from": .string(from.description),
            "until": until.map { .string($0.description) } ?? .null,
            "published": published.map { .string($0.description) } ?? .null,
            "value": value.canonical, "source": .string(source),
        ])
    }
}
