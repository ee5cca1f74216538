package import Base
package import JSON

/// The kinds of setting that programs share.
extension JSONNode {
    /// A duration with its unit, such as `250ms`, `10s`, `5m`, `12h`, `7d`; at most `maximum`.
    package func duration(atMost maximum: Duration) throws(JSONFieldError) -> Duration {
        let parsed = try parsed(as: "a duration such as 250ms, 10s, 5m, 12h or 7d") {
            Setting.duration($0)
        }
        guard parsed <= maximum else { throw fault("must be at most \(maximum)") }
        return parsed
    }

    /// A count of bytes: a whole number, or one with `KiB`, `MiB` or `GiB`.
    package func byteCount(in range: ClosedRange<Int>) throws(JSONFieldError) -> Int {
        let count: Int?
        if let number = value.integerValue {
            count = Int(number)
        } else {
            count = Setting.byteCount(try string())
        }
        guard let count, range.contains(count) else {
            throw fault("must be from \(range.lowerBound) to \(range.upperBound) bytes")
        }
        return count
    }

    /// One of the names of `Choice`.
    package func choice<Choice: RawRepresentable & CaseIterable>(
        of type: Choice.Type
    ) throws(JSONFieldError) -> Choice where Choice.RawValue == String {
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return try parsed(as: "one of: \(names)") { Choice(rawValue: $0) }
    }

    /// The path of a file or folder, not empty and without a zero byte; relative paths are relative
    /// to the folder in which the program runs.
    package func path() throws(JSONFieldError) -> String {
        try parsed(as: "a path") { $0.isEmpty || $0.utf8.contains(0) ? nil : $0 }
    }

    /// `host:port`, `[ipv6]:port` or `unix:path`; port 0 lets the system choose.
    package func address() throws(JSONFieldError) -> String {
        try parsed(as: "host:port or unix:path") { Setting.isAddress($0) ? $0 : nil }
    }

    /// A list without repetition of at most `maximum` strings, none empty.
    package func names(atMost maximum: Int) throws(JSONFieldError) -> [String] {
        let nodes = try array()
        guard nodes.count <= maximum else { throw fault("must have at most \(maximum) entries") }
        var names: [String] = []
        for node in nodes {
            let name = try node.parsed(as: "a name") { $0.isEmpty ? nil : $0 }
            guard !names.contains(name) else { throw node.fault("stands twice") }
            names.append(name)
        }
        return names
    }

    /// A day as `AAAA-MM-JJ`.
    package func day() throws(JSONFieldError) -> Day {
        try parsed(as: "a day as AAAA-MM-JJ") { Day($0) }
    }
}

private enum Setting {
    static func duration(_ text: String) -> Duration? {
        let units: [(suffix: String, nanoseconds: Int64)] = [
            ("ms", 1_000_000), ("us", 1000), ("s", 1_000_000_000), ("m", 60_000_000_000),
            ("h", 3_600_000_000_000), ("d", 86_400_000_000_000),
        ]
        guard let unit = units.first(where: { text.hasSuffix($0.suffix) }),
            let count = count(text.dropLast(unit.suffix.count))
        else { return nil }
        let (product, overflow) = Int64(count).multipliedReportingOverflow(by: unit.nanoseconds)
        return overflow ? nil : .nanoseconds(product)
    }

    static func byteCount(_ text: String) -> Int? {
        // "64 KiB" and "64KiB" are both common.
        let units = [
            (" KiB", 1 << 10), (" MiB", 1 << 20), (" GiB", 1 << 30), ("KiB", 1 << 10),
            ("MiB", 1 << 20),
            ("GiB", 1 << 30),
        ]
        guard let unit = units.first(where: { text.hasSuffix($0.0) }),
            let count = count(text.dropLast(unit.0.count))
        else { return nil }
        let (product, overflow) = count.multipliedReportingOverflow(by: unit.1)
        return overflow ? nil : product
    }

    /// Digits only: no sign, no space.
    private static func count(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ? Int(text) : nil
    }

    static func isAddress(_ text: String) -> Bool {
        if text.hasPrefix("unix:") { return text.utf8.count > 5 && !text.utf8.contains(0) }
        guard let colon = text.lastIndex(of: ":"),
            let port = count(text[text.index(after: colon)...])
        else { return false }
        let host = text[..<colon]
        let bracketed = host.hasPrefix("[") && host.hasSuffix("]") && host.utf8.count > 2
        return port <= 65_535 && !host.isEmpty && (bracketed || !host.contains(":"))
            && !host.contains { $0.isWhitespace }
    }
}
