package import Base
package import ServiceKit
import Synchronization

/// A clock that stands still until its test moves it.
package final class TestClock: Sendable {
    private let time: Mutex<WallTime>

    package init(_ start: WallTime) {
        time = Mutex(start)
    }

    package var now: WallTime { time.withLock { $0 } }

    package func advance(seconds: Int64) {
        time.withLock { $0 = $0.adding(seconds: seconds) }
    }

    /// To any time, also an earlier one, as a wall clock may jump.
    package func set(_ new: WallTime) {
        time.withLock { $0 = new }
    }

    /// The same as programs see it, with the calendar of Africa/Casablanca.
    package func clock() throws -> Clock {
        Clock(zone: try Clock.casablanca()) { self.now }
    }
}
