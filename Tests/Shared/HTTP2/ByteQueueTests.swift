import HTTP2
import Testing

struct ByteQueueTests {
    @Test func `bytes come out in the order they went in, however they are split`() {
        var queue = ByteQueue()
        var expected: [UInt8] = []
        var next: UInt8 = 0
        for round in 1..<400 {
            for _ in 0..<(round * 7 % 61) {
                queue.append(next)
                expected.append(next)
                next &+= 1
            }
            let taken = min(queue.count, round * 5 % 43)
            #expect(Array(queue.bytes.prefix(taken)) == Array(expected.prefix(taken)))
            queue.removeFirst(taken)
            expected.removeFirst(taken)
            #expect(queue.count == expected.count)
        }
    }
}
