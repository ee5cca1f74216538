import JSON
import Testing

@testable import LoadTestModel

struct ArrivalTests {
    private func all(
        _ arrivals: Arrivals, seconds: Int64, generator: Int = 0, of generators: Int = 1
    ) -> [Int64] {
        var times = ArrivalTimes(
            arrivals, duration: seconds * 1_000_000_000, generator: generator, of: generators,
            seed: 42)
        var list: [Int64] = []
        while let next = times.next() { list.append(next) }
        return list
    }

    @Test func `a constant rate comes evenly`() {
        #expect(all(.constant(rate: 4), seconds: 1) == [0, 250_000_000, 500_000_000, 750_000_000])
    }

    @Test func `generators share the calls among them`() {
        let whole = all(.constant(rate: 1_000), seconds: 2)
        let parts = (0..<3).flatMap {
            all(.constant(rate: 1_000), seconds: 2, generator: $0, of: 3)
        }
        #expect(parts.sorted() == whole)
    }

    @Test func `a ramp begins as many calls as the area under it`() {
        let times = all(.ramp(from: 100, to: 300), seconds: 10)
        #expect(abs(times.count - 2_000) <= 1)
        let half = times.count { $0 < 5_000_000_000 }
        #expect(abs(half - 750) <= 1)
        #expect(times == times.sorted())
        #expect(abs(all(.ramp(from: 300, to: 100), seconds: 10).count - 2_000) <= 1)
    }

    @Test func `steps keep each rate for its time`() {
        let times = all(.steps(rates: [10, 100], each: 1_000_000_000), seconds: 2)
        #expect(times.count { $0 < 1_000_000_000 } == 10)
        #expect(times.count == 110)
    }

    @Test func `strangers come at random, at the rate on average`() {
        let times = all(.poisson(rate: 1_000), seconds: 20)
        #expect(abs(times.count - 20_000) < 600)
        let gaps = zip(times, times.dropFirst()).map { Double($1 - $0) }
        let mean = gaps.reduce(0, +) / Double(gaps.count)
        let variance = gaps.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(gaps.count)
        // An exponential distribution's deviation is its mean.
        #expect(abs(variance.squareRoot() / mean - 1) < 0.05)
    }

    @Test(
        arguments: [
            (#"{"kind": "constant", "rate": 5}"#, Arrivals.constant(rate: 5)),
            (#"{"kind": "poisson", "rate": 2.5}"#, .poisson(rate: 2.5)),
            (#"{"kind": "ramp", "from": 1, "to": 9}"#, .ramp(from: 1, to: 9)),
            (
                #"{"kind": "steps", "rates": [1, 2], "each": "5s"}"#,
                .steps(rates: [1, 2], each: 5_000_000_000)
            ),
            (
                #"{"kind": "closed", "callers": 3, "think": "10ms"}"#,
                .closed(callers: 3, think: 10_000_000)
            ),
            (#"{"kind": "constant", "rate": 0}"#, nil), (#"{"kind": "constant"}"#, nil),
            (#"{"kind": "steps", "rates": [], "each": "5s"}"#, nil), (#"{"kind": "storm"}"#, nil),
            (#"{"kind": "constant", "rate": 5, "other": 1}"#, nil),
        ] as [(String, Arrivals?)])
    func `arrivals are read, or refused`(text: String, expected: Arrivals?) throws {
        let node = JSONNode(try JSONValue(parsing: Array(text.utf8)))
        #expect((try? node.object(Arrivals.init)) == expected)
    }

    @Test func `a limit is found within five percent`() {
        for limit in [150.0, 3_333, 99_000] {
            var search = LimitSearch(from: 100, atMost: 1_000_000)
            var tries = 0
            while let rate = search.next, tries < 100 {
                search.note(isKept: rate <= limit)
                tries += 1
            }
            let kept = search.kept ?? 0
            #expect(kept <= limit && kept >= limit / 1.06)
            #expect(tries < 20)
        }
    }

    @Test func `a limit below the first rate, or above the last, is told`() {
        var low = LimitSearch(from: 100, atMost: 1_000)
        low.note(isKept: false)
        #expect(low.next == nil && low.kept == nil)
        var high = LimitSearch(from: 100, atMost: 150)
        high.note(isKept: true)
        high.note(isKept: true)
        #expect(high.next == nil && high.kept == 150)
    }
}
