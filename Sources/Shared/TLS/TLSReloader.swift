package import IO
internal import Synchronization
internal import Telemetry

/// The set of TLS files in use, followed as the files change (`FileReloader`): no restart, no failed
/// call. New connections use the new set; files that cannot be used leave the old one in place, are
/// reported and counted.
package final class TLSReloader<Context: TLSContext>: Sendable {
    /// What the contexts count, whichever is in use.
    package let metrics: TLSMetrics
    private let files: FileReloader<Context, TLSError>
    private let report: @Sendable (String) -> Void
    private let isStaleReported = Atomic<Bool>(false)

    private init(
        files: [String], metrics: TLSMetrics, report: @escaping @Sendable (String) -> Void,
        make: @escaping @Sendable (Context?) throws(TLSError) -> Context
    ) throws(TLSError) {
        self.metrics = metrics
        self.report = report
        self.files = try FileReloader(files: files) { result in
            switch result {
            case .success(let context):
                metrics.reloads.add()
                metrics.show(context)
                report("TLS files changed and are in use, generation \(context.generation)")
            case .failure(let error):
                metrics.reloadFailures.add()
                report("TLS files changed and cannot be used, the old ones stay: \(error)")
            }
        } make: {
            (previous) throws(TLSError) in
            try make(previous)
        }
        metrics.show(current)
    }

    /// The set for the next connection.
    package var current: Context { files.current }

    /// Follows the files on the loop. `onChange` is called off the loop with each new set: a server
    /// then rechecks its open connections under it.
    package func watch(
        on loop: EventLoop, onChange: @escaping @Sendable (Context) -> Void = { _ in }
    ) {
        files.watch(on: loop) { [weak self] in
            self?.reportStaleList()
        } onChange: { [weak self] context in
            self?.isStaleReported.store(false, ordering: .relaxed)
            onChange(context)
        }
    }

    /// Ends the following; the current set stays.
    package func stop() { files.stop() }

    /// One look; new files are read at once, on the caller's thread, and after a retrying look those
    /// too that have failed before.
    package func look(isRetrying: Bool = false) {
        files.look(isRetrying: isRetrying)
    }

    private func reportStaleList() {
        guard current.isRevocationStale, !isStaleReported.exchange(true, ordering: .relaxed) else {
            return
        }
        report("a CRL has passed its next update: its successor is due")
    }
}

extension TLSMetrics {
    fileprivate func show(_ context: some TLSContext) {
        generation.set(context.generation)
        certificateNotAfter.set(Int(context.certificateNotAfter ?? 0))
        revocationNextUpdate.set(Int(context.revocationNextUpdate ?? 0))
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
