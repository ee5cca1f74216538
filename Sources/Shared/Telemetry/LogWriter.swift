import Glibc
package import IO

/// Writes log lines to a descriptor from a thread of its own, so that a slow reader of the log stops
/// neither an event loop nor a store. Lines beyond the bound are dropped and counted.
package final class LogWriter: Sendable {
    private struct State {
        var waiting: [UInt8] = []
        var isWriting = false
        var isClosed = false
    }

    private let monitor = Monitor(State())
    private let thread: IO.Thread
    private let dropped: Counter
    private let limit: Int

    /// Writes to `descriptor`, which the caller keeps open until `close` returns.
    package init(
        descriptor: Int32, dropped: Counter, limit: Int = TelemetryLimits.logBytesWaiting
    ) throws(IOError) {
        let monitor = self.monitor
        self.dropped = dropped
        self.limit = limit
        thread = try startThread(named: "log") {
            while let lines = LogWriter.next(monitor) {
                LogWriter.write(lines, to: descriptor)
                monitor.withLock { $0.isWriting = false }
                monitor.wakeAll()
            }
        }
    }

    /// Hands a line over and returns at once.
    package func write(_ line: [UInt8]) {
        let taken = monitor.withLock { state in
            guard !state.isClosed, state.waiting.count + line.count <= limit else { return false }
            state.waiting.append(contentsOf: line)
            return true
        }
        if taken { monitor.wakeAll() } else { dropped.add() }
    }

    /// Waits until every line handed over is written.
    package func flush() {
        monitor.wait { $0.waiting.isEmpty && !$0.isWriting ? () : nil }
    }

    /// Writes what waits and ends the thread; later lines are dropped. To be called once.
    package func close() {
        monitor.withLock { $0.isClosed = true }
        monitor.wakeAll()
        thread.join()
    }

    /// The lines that wait, or `nil` after the last ones where the writer is closed.
    private static func next(_ monitor: Monitor<State>) -> [UInt8]? {
        monitor.wait { state -> [UInt8]?? in
            guard !state.waiting.isEmpty else { return state.isClosed ? .some(nil) : .none }
            state.isWriting = true
            defer { state.waiting = [] }
            return .some(state.waiting)
        }
    }

    /// A log that cannot be written is given up: there is nowhere left to say so.
    private static func write(_ lines: [UInt8], to descriptor: Int32) {
        lines.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress {
                let count = Glibc.write(descriptor, start, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
                if rest.isEmpty { return }
            }
        }
    }
}
