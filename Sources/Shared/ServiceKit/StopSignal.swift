internal import Synchronization

/// Says that the program is on its way out, so that calls without an end of their own end soon.
package final class StopSignal: Sendable {
    private let flag = Atomic(false)

    package init() {}

    package var isStopping: Bool { flag.load(ordering: .relaxed) }

    package func stop() { flag.store(true, ordering: .relaxed) }
}
