import IO
import Synchronization
import TestKit
import Testing

struct OffloadPoolTests {
    /// Holds the jobs of a pool until it is opened.
    private final class Door: Sendable {
        private let monitor = Monitor(false)
        let entered = Atomic<Int>(0)

        func pass() {
            entered.wrappingAdd(1, ordering: .relaxed)
            monitor.wait { $0 ? () : nil }
        }

        func open() {
            monitor.withLock { $0 = true }
            monitor.wakeAll()
        }
    }

    @Test func `what runs aside comes back to who waits for it`() async {
        let pool = OffloadPool(name: "test", threads: 2)
        let results = await withTaskGroup(of: Int?.self) { group in
            for index in 0..<100 { group.addTask { await pool.run { index } } }
            return await group.reduce(into: Set<Int>()) { if let result = $1 { $0.insert(result) } }
        }
        #expect(results == Set(0..<100))
        #expect(await waitUntil { pool.counts.finished == 100 })
        #expect((1...2).contains(pool.counts.threads))
    }

    @Test func `jobs run on so many threads and no more, and a full queue refuses`() async {
        let door = Door()
        let pool = OffloadPool(name: "test", threads: 2, queueMaximum: 3)
        for _ in 0..<2 { #expect(pool.submit { door.pass() }) }
        #expect(await waitUntil { door.entered.load(ordering: .relaxed) == 2 })
        for _ in 0..<3 { #expect(pool.submit { door.pass() }) }
        #expect(!pool.submit {})
        let nothing = await pool.run { 1 }
        #expect(nothing == nil)
        #expect(pool.counts.refused == 2 && pool.counts.waiting == 3 && pool.counts.threads == 2)
        #expect(door.entered.load(ordering: .relaxed) == 2)
        door.open()
        #expect(await waitUntil { pool.counts.finished == 5 })
        #expect(pool.counts.refused == 2 && pool.counts.waiting == 0 && pool.counts.threads == 2)
    }

    @Test func `a job never waits behind one that blocks while a thread may be made`() async {
        for round in 0..<1_000 {
            let door = Door()
            let pool = OffloadPool(name: "test", threads: 2)
            #expect(await pool.run { true } == true)
            // Taken by the idle thread about when the next one is submitted.
            _ = pool.submit { door.pass() }
            for _ in 0..<round { _ = door.entered.load(ordering: .relaxed) }
            _ = pool.submit { door.open() }
            guard await waitUntil({ pool.counts.finished == 3 }) else {
                Issue.record("the second job was stuck in round \(round)")
                return door.open()
            }
        }
    }

    @Test func `jobs run in the order in which one thread gets them`() async {
        let pool = OffloadPool(name: "test", threads: 1)
        let order = Mutex<[Int]>([])
        for index in 0..<50 { #expect(pool.submit { order.withLock { $0.append(index) } }) }
        #expect(await waitUntil { order.withLock { $0.count } == 50 })
        #expect(order.withLock { $0 } == Array(0..<50))
    }

    @Test func `a pool that nobody holds finishes its jobs and ends its threads`() async {
        let door = Door()
        let done = Atomic<Int>(0)
        var pool: OffloadPool? = OffloadPool(name: "test", threads: 1)
        for _ in 0..<3 {
            _ = pool?.submit {
                door.pass()
                done.wrappingAdd(1, ordering: .relaxed)
            }
        }
        pool = nil
        door.open()
        #expect(await waitUntil { done.load(ordering: .relaxed) == 3 })
    }
}
