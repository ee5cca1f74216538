package import Base
internal import CLinux
internal import Glibc

/// The kernel's readiness, level-triggered, with an eventfd to be woken by.
package final class EpollPoller: Poller {
    private let epoll: Int32
    private let wakeup: Int32
    @exclusivity(unchecked) private var slots: [Slot] = [Slot()]
    @exclusivity(unchecked) private var freeSlots: [Int] = []
    /// Events of the last `poll`.
    @exclusivity(unchecked) private var found = 0
    private let events: UnsafeMutableBufferPointer<epoll_event>

    /// The time of the last `poll`'s return: read once a turn, not once a use.
    @exclusivity(unchecked) package private(set) var now: Instant

    private struct Slot {
        var source: EventSource?
        var generation: UInt32 = 1
    }

    package init() throws(IOError) {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else { throw IOError("epoll_create1", code: errno) }
        wakeup = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        guard wakeup >= 0 else {
            let code = errno
            _ = Glibc.close(epoll)
            throw IOError("eventfd", code: code)
        }
        events = .allocate(capacity: Limits.eventsPerPoll)
        now = Instant(nanoseconds: tadamun_monotonic_nanoseconds())
        var event = tadamun_epoll_event(EPOLLIN.rawValue, 0)
        guard epoll_ctl(epoll, EPOLL_CTL_ADD, wakeup, &event) == 0 else {
            throw IOError("epoll_ctl", code: errno)
        }
    }

    deinit {
        _ = Glibc.close(epoll)
        _ = Glibc.close(wakeup)
        events.deallocate()
    }

    package func add(_ source: EventSource) throws(IOError) {
        let slot = freeSlots.popLast() ?? slots.count
        if slot == slots.count { slots.append(Slot()) }
        slots[slot].source = source
        source.token = UInt64(slots[slot].generation) << 32 | UInt64(slot)
        var event = tadamun_epoll_event(mask(source.interest), source.token)
        guard epoll_ctl(epoll, EPOLL_CTL_ADD, source.descriptor, &event) == 0 else {
            let code = errno
            forget(source)
            throw IOError("epoll_ctl", code: code)
        }
    }

    package func update(_ source: EventSource) {
        var event = tadamun_epoll_event(mask(source.interest), source.token)
        // It can fail only for a descriptor that is not watched, and a token says that it is.
        _ = epoll_ctl(epoll, EPOLL_CTL_MOD, source.descriptor, &event)
    }

    package func remove(_ source: EventSource) {
        guard source.token != 0 else { return }
        var event = epoll_event()
        _ = epoll_ctl(epoll, EPOLL_CTL_DEL, source.descriptor, &event)
        forget(source)
    }

    private func forget(_ source: EventSource) {
        let slot = Int(UInt32(truncatingIfNeeded: source.token))
        source.token = 0
        slots[slot].source = nil
        // A new generation: an event of this batch that still names the old source finds nothing.
        slots[slot].generation = slots[slot].generation == .max ? 1 : slots[slot].generation + 1
        freeSlots.append(slot)
    }

    package func poll(untilNanosecondsFromNow timeout: Int64?) {
        let milliseconds: Int32
        switch timeout {
        case nil: milliseconds = -1
        case .some(let nanoseconds) where nanoseconds <= 0: milliseconds = 0
        case .some(let nanoseconds):
            // Rounded up, so that a timer's time has come when poll returns.
            milliseconds = Int32(clamping: (nanoseconds - 1) / 1_000_000 + 1)
        }
        let count = epoll_wait(epoll, events.baseAddress, Int32(events.count), milliseconds)
        found = max(0, Int(count))
        now = Instant(nanoseconds: tadamun_monotonic_nanoseconds())
    }

    package func dispatch() {
        for index in 0..<found {
            let token = tadamun_epoll_data(&events[index])
            if token == 0 {
                drainWakeup()
                continue
            }
            let position = Int(UInt32(truncatingIfNeeded: token))
            guard slots[position].generation == UInt32(token >> 32),
                let source = slots[position].source
            else { continue }
            source.ready(readiness(events[index].events))
        }
    }

    package func wake() {
        var one: UInt64 = 1
        // It fails only where the counter is full, and then the loop is awake already.
        _ = Glibc.write(wakeup, &one, 8)
    }

    private func drainWakeup() {
        var count: UInt64 = 0
        _ = Glibc.read(wakeup, &count, 8)
    }

    private func mask(_ interest: Readiness) -> UInt32 {
        (interest.contains(.readable) ? EPOLLIN.rawValue | EPOLLRDHUP.rawValue : 0)
            | (interest.contains(.writable) ? EPOLLOUT.rawValue : 0)
    }

    private func readiness(_ events: UInt32) -> Readiness {
        var readiness: Readiness = []
        if events & (EPOLLIN.rawValue | EPOLLRDHUP.rawValue) != 0 { readiness.insert(.readable) }
        if events & EPOLLOUT.rawValue != 0 { readiness.insert(.writable) }
        if events & (EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 { readiness.insert(.hungUp) }
        return readiness
    }
}

/// The kernel's words for an `errno`.
package func errorText(_ code: Int32) -> String {
    guard let text = strerrordesc_np(code) else { return "error \(code)" }
    return String(cString: text)
}
