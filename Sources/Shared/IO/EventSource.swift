/// What an event source waits for, and what was found.
public struct Readiness: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let readable = Readiness(rawValue: 1)
    public static let writable = Readiness(rawValue: 2)
    /// The peer is gone or the descriptor is broken: reading or writing will say how.
    public static let hungUp = Readiness(rawValue: 4)
}

/// Something whose readiness an event loop watches: a listener, a connection.
///
/// Touched only by its loop's thread. The loop keeps a source alive from `EventLoop.add` until
/// `EventLoop.remove`.
open class EventSource {
    package final let descriptor: Int32
    package final let loop: EventLoop
    @exclusivity(unchecked) package final private(set) var interest: Readiness
    /// The poller's name for this source: slot and generation; 0 while it is not watched.
    @exclusivity(unchecked) package final var token: UInt64 = 0
    /// Whether the source stands in the loop's list of those to flush.
    @exclusivity(unchecked) package final var isFlushScheduled = false

    public init(descriptor: Int32, loop: EventLoop, interest: Readiness) {
        self.descriptor = descriptor
        self.loop = loop
        self.interest = interest
    }

    /// Called on the loop's thread when something that `interest` names has happened.
    open func ready(_ readiness: Readiness) {}

    /// Called once per loop turn, after all events and jobs, when the source asked for it by
    /// `EventLoop.flushLater`: many small answers leave in one write.
    open func flush() {}

    /// Whether the source is told when it can be written to.
    package final var waitsToWrite: Bool { interest.contains(.writable) }

    /// Sets what the loop watches for; free of system calls where nothing changes.
    package final func watch(_ interest: Readiness) {
        guard interest != self.interest else { return }
        self.interest = interest
        if token != 0 { loop.poller.update(self) }
    }
}
