/// Which of several connections gets the next call.
package enum Balancing: Sendable, Hashable {
    /// The first address that can be reached gets all.
    case pickFirst
    /// All addresses in turn.
    case roundRobin
    /// The connection with the fewest calls in flight.
    case leastOutstanding
    /// The fullest connection that has room, to the first address that can be reached: what many
    /// calls have to say then leaves in few writes.
    case packed

    /// Whether one address is enough.
    var keepsToOneAddress: Bool { self == .pickFirst || self == .packed }
}

/// Picks connections by a policy; knows only their numbers.
package struct Balancer: Sendable {
    private let balancing: Balancing
    private var next = 0

    package init(_ balancing: Balancing) {
        self.balancing = balancing
    }

    /// The number of the connection to use, of `count`; `nil` where none has room. `load` says how
    /// many calls one has in flight, `nil` where it takes no more.
    @inline(__always)
    package mutating func pick(_ count: Int, load: (Int) -> Int?) -> Int? {
        if count == 1 { return load(0) == nil ? nil : 0 }
        switch balancing {
        case .roundRobin:
            for step in 0..<count {
                let index = (next + step) % count
                guard load(index) != nil else { continue }
                next = index + 1
                return index
            }
            return nil
        case .packed:
            var best: (index: Int, load: Int)?
            for index in 0..<count {
                guard let load = load(index), load > best?.load ?? -1 else { continue }
                best = (index, load)
            }
            return best?.index
        case .pickFirst, .leastOutstanding:
            // The connections of pick-first all lead to one address, and share its calls evenly.
            var best: (index: Int, load: Int)?
            for step in 0..<count {
                let index = (next + step) % count
                guard let load = load(index), load < best?.load ?? .max else { continue }
                best = (index, load)
            }
            guard let best else { return nil }
            // Ties go to each in turn.
            next = best.index + 1
            return best.index
        }
    }
}
