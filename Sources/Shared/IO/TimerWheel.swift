package import Base

/// One moment to be reminded of. Subclasses say what happens; they are reused, so that arming a
/// deadline allocates nothing.
///
/// Touched only by its loop's thread. An armed timer is kept alive by its wheel.
open class Timer {
    @exclusivity(unchecked) fileprivate final var tick: UInt64 = 0
    @exclusivity(unchecked) fileprivate final var previous: Unmanaged<Timer>?
    @exclusivity(unchecked) fileprivate final var next: Unmanaged<Timer>?
    /// Level and slot of the list it stands in; -1 while it is not armed.
    @exclusivity(unchecked) fileprivate final var list: Int32 = -1

    public init() {}

    /// Called on the loop's thread at or after the moment; the timer is no longer armed then.
    open func fire() {}

    package final var isArmed: Bool { list >= 0 }
}

/// A timer that runs a closure: for what is armed rarely.
package final class ClosureTimer: Timer {
    private let action: () -> Void

    package init(_ action: @escaping () -> Void) {
        self.action = action
    }

    public override func fire() { action() }
}

/// A hierarchical timing wheel of four levels of 256 slots and ticks of one millisecond: arming,
/// disarming and finding the next moment cost the same however many timers there are.
///
/// A timer never fires early; it fires at most one tick after its moment, plus the loop's turn.
package struct TimerWheel {
    private static let levels = 4
    private static let slotBits: UInt64 = 8
    private static let slotCount = 256
    private static let tickNanoseconds: Int64 = 1_000_000

    private var heads: [Unmanaged<Timer>?]
    /// One bit for each list that is not empty.
    private var occupied: [UInt64]
    private var currentTick: UInt64
    private let start: Instant
    package private(set) var count = 0
    /// What `nextTick` last said, kept until a timer is armed before it or time moves on: a loop
    /// asks once a turn, and mostly nothing has changed.
    private var knownNext: UInt64 = 0
    private var isNextKnown = false

    package init(start: Instant) {
        self.start = start
        heads = Array(repeating: nil, count: Self.levels * Self.slotCount)
        occupied = Array(repeating: 0, count: Self.levels * Self.slotCount / 64)
        currentTick = 0
    }

    private func tick(at instant: Instant, roundedUp: Bool) -> UInt64 {
        let nanoseconds = UInt64(max(0, start.nanoseconds(until: instant)))
        let (tick, rest) = nanoseconds.quotientAndRemainder(
            dividingBy: UInt64(Self.tickNanoseconds))
        return roundedUp && rest != 0 ? tick + 1 : tick
    }

    /// Arms the timer for the moment, or moves it there when it is armed.
    package mutating func arm(_ timer: Timer, at moment: Instant) {
        if timer.isArmed { disarm(timer) }
        timer.tick = max(tick(at: moment, roundedUp: true), currentTick + 1)
        _ = Unmanaged.passRetained(timer)
        link(timer)
        count += 1
        if isNextKnown, timer.tick < knownNext { knownNext = timer.tick }
    }

    package mutating func disarm(_ timer: Timer) {
        guard timer.isArmed else { return }
        unlink(timer)
        count -= 1
        Unmanaged.passUnretained(timer).release()
    }

    private mutating func link(_ timer: Timer) {
        let distance = timer.tick - currentTick
        var level = 0
        while level < Self.levels - 1, distance >> (Self.slotBits * UInt64(level + 1)) != 0 {
            level += 1
        }
        // What lies beyond the last level waits in its farthest slot and is sorted in again there.
        let horizon = (UInt64(1) << (Self.slotBits * UInt64(Self.levels))) - 1
        let tick = distance > horizon ? currentTick + horizon : timer.tick
        let slot = Int(tick >> (Self.slotBits * UInt64(level)) & 255)
        let list = level * Self.slotCount + slot
        let reference = Unmanaged.passUnretained(timer)
        timer.list = Int32(truncatingIfNeeded: list)
        timer.previous = nil
        timer.next = heads[list]
        heads[list]?._withUnsafeGuaranteedRef { $0.previous = reference }
        heads[list] = reference
        occupied[list >> 6] |= 1 << UInt64(list & 63)
    }

    private mutating func unlink(_ timer: Timer) {
        let list = Int(timer.list)
        timer.list = -1
        timer.next?._withUnsafeGuaranteedRef { $0.previous = timer.previous }
        if let previous = timer.previous {
            previous._withUnsafeGuaranteedRef { $0.next = timer.next }
        } else {
            heads[list] = timer.next
            if timer.next == nil { occupied[list >> 6] &= ~(1 << UInt64(list & 63)) }
        }
        timer.previous = nil
        timer.next = nil
    }

    /// When the loop must look again: the next timer's moment, or an earlier one at which far
    /// timers are sorted in. `nil` where nothing is armed.
    package mutating func nextMoment() -> Instant? {
        guard count > 0 else { return nil }
        if !isNextKnown {
            knownNext = nextTick() ?? .max
            isNextKnown = true
        }
        let tick = knownNext
        let nanoseconds = Int64(clamping: tick).multipliedReportingOverflow(
            by: Self.tickNanoseconds)
        return nanoseconds.overflow
            ? .distantFuture : start.advanced(byNanoseconds: nanoseconds.partialValue)
    }

    /// The first tick after the current one at which a list of any level begins.
    private func nextTick() -> UInt64? {
        guard count > 0 else { return nil }
        var best = UInt64.max
        for level in 0..<Self.levels {
            let shift = Self.slotBits * UInt64(level)
            let position = Int(currentTick >> shift & 255)
            guard let distance = distanceToOccupied(level: level, after: position) else { continue }
            best = min(best, ((currentTick >> shift) + UInt64(distance)) << shift)
        }
        return best == .max ? nil : best
    }

    /// Slots from `position` (exclusive) around the level to the next list with a timer, 1...256.
    private func distanceToOccupied(level: Int, after position: Int) -> Int? {
        let base = level * Self.slotCount / 64
        var distance = 1
        while distance <= Self.slotCount {
            let slot = (position + distance) & 255
            let word = occupied[base + slot >> 6] >> UInt64(slot & 63)
            if word != 0 {
                let found = distance + word.trailingZeroBitCount
                return found <= Self.slotCount ? found : nil
            }
            distance += 64 - slot & 63
        }
        return nil
    }

    /// Moves time forward to `now` and takes out the next timer whose moment has come, or `nil`
    /// once none is left: the loop fires each before it asks again, so timers may arm and disarm
    /// timers meanwhile.
    package mutating func nextDue(at now: Instant) -> Timer? {
        let target = tick(at: now, roundedUp: false)
        if isNextKnown, target < knownNext { return nil }
        while true {
            if let reference = heads[Int(currentTick & 255)] {
                let timer = reference.takeUnretainedValue()
                disarm(timer)
                return timer
            }
            guard currentTick < target else { return nil }
            // Nothing stands between here and there, so the ticks between are skipped.
            currentTick = min(target, nextTick() ?? target)
            isNextKnown = false
            guard currentTick & 255 == 0 else { continue }
            for level in 1..<Self.levels {
                let slot = Int(currentTick >> (Self.slotBits * UInt64(level)) & 255)
                cascade(level * Self.slotCount + slot)
                guard slot == 0 else { break }
            }
        }
    }

    private mutating func cascade(_ list: Int) {
        var reference = heads[list]
        heads[list] = nil
        occupied[list >> 6] &= ~(1 << UInt64(list & 63))
        while let current = reference {
            let timer = current.takeUnretainedValue()
            reference = timer.next
            timer.previous = nil
            timer.next = nil
            link(timer)
        }
    }

    /// Lets go of every timer without firing it.
    package mutating func removeAll() {
        for list in heads.indices {
            while let reference = heads[list] {
                disarm(reference.takeUnretainedValue())
            }
        }
    }
}
