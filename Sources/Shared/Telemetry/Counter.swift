import Synchronization

/// One number per shard, each on a cache line of its own, summed when read: threads that add to
/// different shards never wait for one another's cache line.
struct ShardedNumber: ~Copyable, Sendable {
    struct Cell: ~Copyable, Sendable {
        let value = Atomic<Int>(0)
        // Fills the cache line of 64 bytes.
        private let padding: InlineArray<7, Int> = .init(repeating: 0)
    }

    private let cells: InlineArray<16, Cell> = .init { _ in Cell() }

    func add(_ amount: Int, shard: Int) {
        cells[shard & (TelemetryLimits.shards - 1)].value.wrappingAdd(amount, ordering: .relaxed)
    }

    var sum: Int {
        var sum = 0
        for index in cells.indices { sum &+= cells[index].value.load(ordering: .relaxed) }
        return sum
    }
}

/// A number that only grows. Adding is one relaxed atomic addition: no lock, no allocation.
package final class Counter: Sendable {
    private let number = ShardedNumber()

    init() {}

    /// Adds `amount`, which is not negative. A thread passes its own shard (a loop its index) to
    /// keep its cache line to itself; any number is allowed.
    package func add(_ amount: Int = 1, shard: Int = 0) {
        number.add(amount, shard: shard)
    }

    package var value: Int { number.sum }
}

/// A number that goes up and down.
package final class Gauge: Sendable {
    private let number = Atomic<Int>(0)

    init() {}

    package func set(_ value: Int) { number.store(value, ordering: .relaxed) }

    package func add(_ amount: Int) { number.wrappingAdd(amount, ordering: .relaxed) }

    package var value: Int { number.load(ordering: .relaxed) }
}
