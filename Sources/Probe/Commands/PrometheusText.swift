/// What a page of metrics says: samples by name, in Prometheus' text format. What is no sample is
/// passed over: the page is another program's.
struct PrometheusText: Sendable {
    /// One value of a metric.
    struct Sample: Sendable {
        let labels: [String: String]
        let value: Double
    }

    private let samples: [String: [Sample]]

    init(_ text: String) {
        var samples: [String: [Sample]] = [:]
        for line in text.split(separator: "\n") where line.first != "#" {
            guard let (name, sample) = Self.sample(line) else { continue }
            samples[name, default: []].append(sample)
        }
        self.samples = samples
    }

    subscript(name: String) -> [Sample] { samples[name] ?? [] }

    /// The sum of a metric over all its labels; `nil` where there is no such metric.
    func sum(_ name: String) -> Double? {
        samples[name].map { $0.reduce(0) { $0 + $1.value } }
    }

    /// `name{label="value",…} 1.5`.
    private static func sample(_ line: Substring) -> (String, Sample)? {
        guard let space = line.lastIndex(of: " "),
            let value = Double(line[line.index(after: space)...]), value.isFinite
        else { return nil }
        let head = line[..<space]
        guard let open = head.firstIndex(of: "{") else {
            return (String(head), Sample(labels: [:], value: value))
        }
        guard head.last == "}" else { return nil }
        let inside = head[head.index(after: open)...].dropLast()
        guard let labels = labels(inside) else { return nil }
        return (String(head[..<open]), Sample(labels: labels, value: value))
    }

    private static func labels(_ text: Substring) -> [String: String]? {
        var labels: [String: String] = [:]
        var rest = text
        while !rest.isEmpty {
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let name = String(rest[..<equals])
            rest = rest[rest.index(after: equals)...]
            guard rest.popFirst() == "\"" else { return nil }
            var value = ""
            while let character = rest.popFirst(), character != "\"" {
                guard character == "\\" else {
                    value.append(character)
                    continue
                }
                guard let escaped = rest.popFirst() else { return nil }
                value.append(escaped == "n" ? "\n" : escaped)
            }
            labels[name] = value
            if rest.first == "," { rest.removeFirst() }
        }
        return labels
    }
}
