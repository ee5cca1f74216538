internal import Config
internal import JSON
package import ServiceKit

/// To which of several backends the calls of a route go: by weight, or to a canary.
///
/// A caller who is known goes by the name, so that one caller sees one version, through whichever
/// edge; others go by chance.
package struct Spread: Hashable, Sendable {
    /// Backends with their weights, in the order of their names; the sum is positive.
    package let weights: [(name: String, weight: Int)]
    package let canary: Canary?
    private let sum: Int

    /// `nil` where no weight is positive, or there are too many.
    package init?(_ weights: [(name: String, weight: Int)], canary: Canary? = nil) {
        let sum = weights.reduce(0) { $0 + $1.weight }
        guard (1...RoutingLimits.spread).contains(weights.count),
            weights.allSatisfy({ (0...RoutingLimits.weights).contains($0.weight) }),
            (1...RoutingLimits.weights).contains(sum)
        else { return nil }
        self.weights = weights.sorted { $0.name < $1.name }
        self.canary = canary
        self.sum = sum
    }

    /// All calls to one backend.
    package init(to backend: String) {
        weights = [(backend, 1)]
        canary = nil
        sum = 1
    }

    /// Every backend that calls may go to: the weighted ones, then the canary.
    package var backends: [String] {
        weights.map(\.name) + (canary.map { [$0.backend] } ?? [])
    }

    /// The number among `backends` of the one for a caller's calls, or for one call of nobody known.
    package func choose(_ caller: Caller?, chance: @autoclosure () -> UInt64) -> Int {
        if let canary, let caller, canary.takes(caller) { return weights.count }
        guard weights.count > 1 else { return 0 }
        var left = Int((caller.map { Self.hash($0.name) } ?? chance()) % UInt64(sum))
        for (index, each) in weights.enumerated() {
            left -= each.weight
            if left < 0 { return index }
        }
        return 0
    }

    /// FNV-1a with a final mix: the same in every process, unlike Swift's own.
    private static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash ^= hash >> 32
        return (hash &* 0x9e37_79b9_7f4a_7c15) >> 16
    }

    package static func == (left: Spread, right: Spread) -> Bool {
        left.weights.elementsEqual(right.weights, by: ==) && left.canary == right.canary
    }

    package func hash(into hasher: inout Hasher) {
        for each in weights {
            hasher.combine(each.name)
            hasher.combine(each.weight)
        }
        hasher.combine(canary)
    }
}

/// Callers who go to a backend of their own, before the others do.
package struct Canary: Hashable, Sendable {
    package let backend: String
    /// Kinds and roles, as `Access` reads them.
    private let access: Access?
    /// Single callers: `provider:900000017`.
    private let names: Set<String>

    /// `nil` where nobody is named.
    package init?(_ backend: String, _ callers: [String]) {
        self.backend = backend
        let kinds = callers.filter { Access([$0]) != nil }
        access = Access(kinds)
        names = Set(callers.filter { !kinds.contains($0) })
        guard !callers.isEmpty, access != .anyone, kinds.isEmpty == (access == nil),
            names.allSatisfy(Self.isName)
        else { return nil }
    }

    private static func isName(_ name: String) -> Bool {
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[1].isEmpty
            && Caller.Kind(rawValue: String(parts[0])) != nil
    }

    func takes(_ caller: Caller) -> Bool {
        names.contains(caller.name) || access?.decide(caller) == .allowed
    }

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        let backend = try fields.required("backend").string()
        let node = try fields.required("callers")
        guard let canary = Canary(backend, try node.names(atMost: RoutingLimits.callers)) else {
            throw node.fault("must be kinds of caller, or callers such as provider:900000017")
        }
        self = canary
    }
}
