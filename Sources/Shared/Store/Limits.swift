/// Bounds of this module.
package enum StoreLimits {
    /// Writes that wait for the writer; later ones are refused with a time to wait. At 100,000
    /// writes a second they are a tenth of a second.
    package static let writesWaiting = 10_000
    /// Writes gathered into one commit.
    package static let writesPerCommit = 2048
    /// Nanoseconds of work gathered into one commit before it is synced.
    package static let workPerCommit: Int64 = 5_000_000
    /// Reader connections: one for each thread that reads at a time.
    package static let readers = 64
    /// Frames (pages of 4 KiB) in the log after which it is copied into the database: 16 MiB.
    package static let framesBeforeCheckpoint = 4096
    /// Bytes that the log file keeps after a checkpoint.
    package static let logBytesKept = 64 << 20
    /// KiB of pages that each connection caches.
    package static let cacheKiB = 8192
    /// Bytes of texts and blobs that a connection's running statements hold at a time without copies
    /// of SQLite's own.
    package static let argumentBytes = 64 << 10
    /// Bytes and number of the pieces of memory that a connection keeps for what statements need
    /// while they run.
    package static let smallBytes: Int32 = 1024
    package static let smallCount: Int32 = 128
    /// Nanoseconds between two attempts to reopen a store whose disk fails.
    package static let reopenPause: Int64 = 250_000_000
    /// Records returned by one read of the outbox.
    package static let outboxPage = 1000
    /// Bytes of an idempotency key and of its caller's name.
    package static let keyBytes = 128
}
