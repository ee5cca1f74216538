import Base
import EdgeRouting
import Testing

@testable import EdgeProxy

struct TokenBucketsTests {
    private func limit(calls: Int, burst: Int) throws -> LoopLimit {
        LoopLimit(
            try #require(
                RateLimit(
                    .prefix, calls: calls, everyNanoseconds: 1_000_000_000, burst: burst)))
    }

    private func wait(_ buckets: TokenBuckets, _ limit: LoopLimit, _ who: UInt64, at: Int64)
        -> Int64?
    {
        buckets.take([limit], Instant(nanoseconds: at)) { $0.key(who) }?.nanoseconds
    }

    @Test func `a bucket gives its burst, then one call for each interval, to the nanosecond`()
        throws
    {
        let buckets = TokenBuckets(64)
        let limit = try limit(calls: 10, burst: 3)
        let start: Int64 = 5_000_000_000
        for _ in 0..<3 { #expect(wait(buckets, limit, 1, at: start) == nil) }
        #expect(wait(buckets, limit, 1, at: start) == 100_000_000)
        #expect(wait(buckets, limit, 1, at: start + 99_999_999) == 1)
        #expect(wait(buckets, limit, 1, at: start + 100_000_000) == nil)
        #expect(wait(buckets, limit, 1, at: start + 100_000_000) == 100_000_000)
        // Another subject has a bucket of its own, and time fills no bucket beyond its burst.
        #expect(wait(buckets, limit, 2, at: start) == nil)
        for _ in 0..<3 { #expect(wait(buckets, limit, 1, at: start + 1_000_000_000_000) == nil) }
        #expect(wait(buckets, limit, 1, at: start + 1_000_000_000_000) == 100_000_000)
    }

    @Test func `where one limit refuses, the others lose nothing`() throws {
        let buckets = TokenBuckets(64)
        let narrow = try limit(calls: 1, burst: 1)
        let wide = try #require(
            RateLimit(.method, calls: 10, everyNanoseconds: 1_000_000_000, burst: 2))
        let now = Instant(nanoseconds: 1_000_000_000)
        func take(_ who: UInt64) -> RateLimit.Subject? {
            buckets.take([narrow, LoopLimit(wide)], now) {
                $0.key($0.limit.subject == .method ? 99 : who)
            }?.limit.subject
        }
        #expect(take(1) == nil)
        for _ in 0..<10 { #expect(take(1) == .prefix) }
        #expect(take(2) == nil)
        #expect(take(3) == .method)
    }

    @Test
    func `a stranger with a hundred thousand networks grows no table, and frees no busy neighbour`()
        throws
    {
        let buckets = TokenBuckets(1_024)
        let limit = try limit(calls: 1, burst: 10)
        let now: Int64 = 1_000_000_000
        for _ in 0..<10 { #expect(wait(buckets, limit, 7, at: now) == nil) }
        for who in 0..<100_000 as Range<UInt64> {
            _ = wait(buckets, limit, who &+ 1_000, at: now)
        }
        #expect(wait(buckets, limit, 7, at: now) != nil)
    }
}

struct ControlTests {
    @Test func `a circuit opens after failures in a row and lets one call try at a time`() {
        var breaker = CircuitBreaker()
        let now = Instant(nanoseconds: 1_000_000_000)
        for _ in 0..<4 { breaker.failed() }
        breaker.answered()
        for _ in 0..<4 { breaker.failed() }
        #expect(breaker.wait(now) == 0)
        breaker.failed()
        #expect(breaker.isOpen && breaker.isTryDue(now))
        #expect(breaker.wait(now) == 0)
        #expect(breaker.wait(now) == CircuitBreaker.probeNanoseconds)
        #expect(breaker.isShut(now) && !breaker.isTryDue(now))
        let later = now.advanced(byNanoseconds: CircuitBreaker.probeNanoseconds)
        #expect(!breaker.isShut(later) && breaker.isTryDue(later))
        #expect(breaker.wait(later) == 0)
        breaker.answered()
        #expect(!breaker.isOpen && breaker.wait(later) == 0)
    }

    /// 100 calls a period; each takes `excess` beyond its method's time.
    private func run(
        _ control: inout QueueControl, _ method: inout MethodTime, periods: Range<Int64>,
        excess: (Int) -> Int64, outstanding: Int
    ) {
        for period in periods {
            for call in 0..<100 {
                _ = control.admits(besides: outstanding)
                control.ended(
                    nanoseconds: 1_000_000 + excess(call), &method, outstanding: outstanding,
                    Instant(
                        nanoseconds: 1 + period * QueueControl.period
                            + Int64(call) * QueueControl.period / 100))
            }
        }
    }

    @Test func `only a queue that stays lets fewer calls in, and more again when it is gone`() {
        var control = QueueControl(targetNanoseconds: 25_000_000)
        var method = MethodTime()
        run(&control, &method, periods: 0..<10, excess: { _ in 0 }, outstanding: 400)
        #expect(control.limit == .max)
        // Slow calls among quick ones are no queue.
        run(
            &control, &method, periods: 10..<20, excess: { $0 % 10 == 0 ? 0 : 900_000_000 },
            outstanding: 400)
        #expect(control.limit == .max)
        run(&control, &method, periods: 20..<25, excess: { _ in 80_000_000 }, outstanding: 400)
        let limited = control.limit
        #expect((QueueControl.floor...360).contains(limited))
        #expect(!control.admits(besides: limited) && control.admits(besides: limited - 1))
        run(&control, &method, periods: 25..<40, excess: { _ in 0 }, outstanding: limited)
        #expect(control.limit > limited)
    }

    @Test func `a loop is strained once its turns stay too long, not by one of them`() {
        var strain = LoopStrain()
        let step: Int64 = 60_000_000
        func late(_ turn: Int64, _ strain: inout LoopStrain) -> Bool {
            let start = Instant(nanoseconds: 10_000_000_000 + turn * step)
            _ = strain.refuses(turn: start, start)
            return strain.refuses(
                turn: start, start.advanced(byNanoseconds: LoopStrain.target * 2))
        }
        let refused = (0..<6).map { late($0, &strain) }
        #expect(refused == [false, false, false, true, true, true])
        // After a pause it is as if nothing had been.
        #expect(!late(100, &strain))
    }

    @Test(arguments: [
        ("10.1.2.3", "10.1.2.3", true), ("10.1.2.3", "10.1.2.4", true),
        ("10.1.2.3", "10.1.3.3", false), ("::ffff:10.1.2.3", "10.1.2.9", true),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", false), ("/run/edge", "/run/edge", true),
    ])
    func `addresses of one network count as one`(one: String, other: String, isSame: Bool) {
        var prefixes = NetworkPrefixes()
        prefixes.ipv4 = 24
        #expect((NetworkPrefix(one, prefixes) == NetworkPrefix(other, prefixes)) == isSame)
    }

    @Test(arguments: 1...12)
    func `a message's length is seen however its bytes are cut`(step: Int) {
        let bytes: [UInt8] = [0, 0, 0, 0, 2, 9, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4]
        for (limit, exceeds) in [(2, false), (1, true)] {
            var scanner = MessageScanner()
            var found = false
            for start in stride(from: 0, to: bytes.count, by: step) {
                let piece = Array(bytes[start..<min(start + step, bytes.count)])
                found = found || piece.withUnsafeBytes { scanner.exceeds(limit, $0) }
            }
            #expect(found == exceeds)
        }
    }
}
