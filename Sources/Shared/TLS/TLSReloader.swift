internal import Glibc
package import IO
internal import Synchronization
internal import Telemetry

/// The set of TLS files in use, followed as the files change: no restart, no failed call.
///
/// Files are looked at every `TLSLimits.reloadIntervalNanoseconds`, through symbolic links, so that
/// a link swapped above them (as Kubernetes does) counts as a change. What two looks in a row have
/// found the same is read and checked on a thread of its own and then used by new connections. Files
/// that cannot be used leave the old set in place, are reported and counted, and are tried again.
package final class TLSReloader<Context: TLSContext>: Sendable {
    private struct State {
        var current: Context
        var used: [FileStamp]
        var seen: [FileStamp]
        var failed: [FileStamp]?
        var looksSinceFailure = 0
        var isBuilding = false
        var isStopped = false
        var isStaleReported = false
    }

    /// What the contexts count, whichever is in use.
    package let metrics: TLSMetrics
    private let files: [String]
    private let make: @Sendable (Context?) throws(TLSError) -> Context
    private let report: @Sendable (String) -> Void
    private let state: Mutex<State>

    private init(
        files: [String], metrics: TLSMetrics, report: @escaping @Sendable (String) -> Void,
        make: @escaping @Sendable (Context?) throws(TLSError) -> Context
    ) throws(TLSError) {
        self.files = files
        self.metrics = metrics
        self.report = report
        self.make = make
        // Taken before the files are read: a change in between is seen at the next look.
        let stamps = files.map { FileStamp($0) }
        let context = try make(nil)
        state = Mutex(State(current: context, used: stamps, seen: stamps))
        show(context)
    }

    /// The set for the next connection.
    package var current: Context { state.withLock { $0.current } }

    // MARK: Following the files

    /// Looks at the files from now on, by the loop's clock. `onChange` is called off the loop with
    /// each new set: a server then rechecks its open connections under it.
    package func watch(
        on loop: EventLoop, onChange: @escaping @Sendable (Context) -> Void = { _ in }
    ) {
        loop.execute {
            let timer = ReloadTimer()
            // The timer is armed, and so alive, until the loop ends or `stop` is called.
            timer.action = { [unowned timer, unowned loop] in
                guard !self.state.withLock({ $0.isStopped }) else { return }
                self.lookAside(onChange)
                loop.arm(timer, afterNanoseconds: TLSLimits.reloadIntervalNanoseconds)
            }
            loop.arm(timer, afterNanoseconds: TLSLimits.reloadIntervalNanoseconds)
        }
    }

    /// Ends the looking; the current set stays.
    package func stop() {
        state.withLock { $0.isStopped = true }
    }

    /// One look; new files are read on a thread of their own, away from connections.
    private func lookAside(_ onChange: @escaping @Sendable (Context) -> Void) {
        guard let stamps = changedFiles() else { return }
        do throws(IOError) {
            _ = try startThread(named: "tls-reload") { self.build(stamps, onChange) }
        } catch {
            failed(TLSError("no thread to read them on: \(error)"), stamps)
        }
    }

    /// One look; new files are read at once, on the caller's thread.
    package func look(onChange: @escaping @Sendable (Context) -> Void = { _ in }) {
        guard let stamps = changedFiles() else { return }
        build(stamps, onChange)
    }

    /// The files' stamps where they are to be read now.
    private func changedFiles() -> [FileStamp]? {
        reportStaleList()
        let stamps = files.map { FileStamp($0) }
        return state.withLock { state in
            let isSettled = stamps == state.seen
            state.seen = stamps
            guard stamps != state.used else {
                state.failed = nil
                return nil
            }
            // Files that are replaced one after the other do not fit each other in between.
            guard isSettled, !state.isBuilding else { return nil }
            if stamps == state.failed {
                state.looksSinceFailure += 1
                guard state.looksSinceFailure >= TLSLimits.reloadRetryLooks else { return nil }
            }
            state.looksSinceFailure = 0
            state.isBuilding = true
            return stamps
        }
    }

    private func build(_ stamps: [FileStamp], _ onChange: (Context) -> Void) {
        do throws(TLSError) {
            let context = try make(current)
            state.withLock { state in
                state.current = context
                state.used = stamps
                state.failed = nil
                state.isBuilding = false
                state.isStaleReported = false
            }
            metrics.reloads.add()
            show(context)
            report("TLS files changed and are in use, generation \(context.generation)")
            onChange(context)
        } catch {
            failed(error, stamps)
        }
    }

    private func failed(_ error: TLSError, _ stamps: [FileStamp]) {
        state.withLock { state in
            state.failed = stamps
            state.isBuilding = false
        }
        metrics.reloadFailures.add()
        report("TLS files changed and cannot be used, the old ones stay: \(error)")
    }

    private func show(_ context: Context) {
        metrics.generation.set(context.generation)
        metrics.certificateNotAfter.set(Int(context.certificateNotAfter ?? 0))
        metrics.revocationNextUpdate.set(Int(context.revocationNextUpdate ?? 0))
    }

    private func reportStaleList() {
        let mustReport = state.withLock { state in
            guard state.current.isRevocationStale, !state.isStaleReported else { return false }
            state.isStaleReported = true
            return true
        }
        if mustReport {
            report("a CRL has passed its next update: its successor is due")
        }
    }
}

extension TLSReloader where Context == TLSServerContext {
    /// Reads a server's files. `report` takes sentences for the log, free of personal data.
    package convenience init(
        _ configuration: TLSServerConfiguration, metrics: TLSMetrics = TLSMetrics(),
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(TLSError) {
        try self.init(files: configuration.files, metrics: metrics, report: report) {
            (previous) throws(TLSError) in
            try TLSServerContext(configuration, metrics: metrics, replacing: previous)
        }
    }
}

extension TLSReloader where Context == TLSClientContext {
    /// Reads a client's files. `report` takes sentences for the log, free of personal data.
    package convenience init(
        _ configuration: TLSClientConfiguration,
        metrics: TLSMetrics = TLSMetrics(role: "client"),
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(TLSError) {
        try self.init(files: configuration.files, metrics: metrics, report: report) {
            (previous) throws(TLSError) in
            try TLSClientContext(configuration, metrics: metrics, replacing: previous)
        }
    }
}

/// Fires again and again: it arms itself in its action.
private final class ReloadTimer: Timer {
    var action: () -> Void = {}

    override func fire() { action() }
}

/// What tells a changed file from an unchanged one; links are followed.
private struct FileStamp: Equatable, Sendable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int64
    private let modified: Int64
    private let changed: Int64

    /// All zero where there is no such file.
    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            (device, inode, size, modified, changed) = (0, 0, 0, 0, 0)
            return
        }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
        changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
    }
}
