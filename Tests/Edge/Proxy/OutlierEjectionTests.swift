import Base
import Testing

@testable import EdgeProxy

struct OutlierEjectionTests {
    private let start = Instant(nanoseconds: 1_000_000_000)

    @Test func `five failures in a row keep calls away, and longer each time`() {
        var outlier = OutlierEjection()
        var now = start
        for time in 1...3 {
            for failure in 1...OutlierEjection.failuresMaximum {
                #expect(!outlier.isEjected(now))
                #expect(outlier.failed(now) == (failure == OutlierEjection.failuresMaximum))
            }
            let span = OutlierEjection.step * Int64(time)
            #expect(outlier.isEjected(now.advanced(byNanoseconds: span - 1)))
            now = now.advanced(byNanoseconds: span)
        }
    }

    @Test func `one success forgets the failures before it`() {
        var outlier = OutlierEjection()
        for _ in 1..<OutlierEjection.failuresMaximum { _ = outlier.failed(start) }
        outlier.succeeded()
        let isEjected = outlier.failed(start)
        #expect(!isEjected)
    }
}
