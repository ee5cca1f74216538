import Base
import Testing

struct SeededGeneratorTests {
    @Test func `a seed repeats its sequence`() {
        var first = SeededGenerator(seed: 7)
        var second = SeededGenerator(seed: 7)
        var other = SeededGenerator(seed: 8)
        let numbers = (0..<100).map { _ in first.next() }
        #expect(numbers == (0..<100).map { _ in second.next() })
        #expect(numbers != (0..<100).map { _ in other.next() })
        // Steele, Lea and Flood's SplitMix64: its first number after the seed 0.
        var zero = SeededGenerator(seed: 0)
        #expect(zero.next() == 0xe220_a839_7b1d_cdaf)
    }

    @Test func `chance keeps its share`() {
        var random = SeededGenerator(seed: 1)
        let hits = (0..<10_000).count { _ in random.chance(inTenThousand: 2_500) }
        #expect((2300...2700).contains(hits))
    }
}
