package import Telemetry

/// What a store counts about itself.
package struct StoreMetrics: Sendable {
    private let commits: Counter
    private let writes: Counter
    private let commitTime: Histogram
    private let writesPerCommit: Histogram
    private let checkpointTime: Histogram
    private let checkpointFailures: Counter
    let overloads: Counter
    let failures: Counter
    let reopened: Counter
    let reads: Counter

    package init(_ registry: MetricRegistry) {
        commits = registry.counter("store_commits_total", help: "Commits made lasting.")
        writes = registry.counter("store_writes_total", help: "Writes answered after their commit.")
        commitTime = registry.latency("store_commit_seconds", help: "From first write to sync.")
        writesPerCommit = registry.histogram(
            "store_writes_per_commit", help: "Writes gathered into one commit.",
            bounds: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048])
        checkpointTime = registry.latency(
            "store_checkpoint_seconds", help: "Copying the log into the database.")
        checkpointFailures = registry.counter(
            "store_checkpoint_failures_total", help: "Checkpoints that the disk refused.")
        overloads = registry.counter("store_overloads_total", help: "Writes refused: queue full.")
        failures = registry.counter("store_failures_total", help: "Commits that the disk refused.")
        reopened = registry.counter("store_reopened_total", help: "Reopenings after a failure.")
        reads = registry.counter("store_reads_total", help: "Read transactions.")
    }

    func committed(writes count: Int, nanoseconds: Int) {
        commits.add()
        writes.add(count)
        commitTime.observe(nanoseconds)
        writesPerCommit.observe(count)
    }

    func checkpointed(nanoseconds: Int, failed: Bool) {
        checkpointTime.observe(nanoseconds)
        if failed { checkpointFailures.add() }
    }
}
