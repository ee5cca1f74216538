/// Bounds of the event loop, with their reasons.
package enum Limits {
    /// Events taken from the kernel at once: enough to batch, few enough to stay fair to timers.
    package static let eventsPerPoll = 256
    /// Connections accepted at one wake-up, so that a storm of new ones does not starve the rest.
    package static let acceptsPerTurn = 16
    /// Rounds of jobs in one turn before the kernel is asked again: a task that keeps yielding
    /// must not keep connections from being read.
    package static let jobRoundsPerTurn = 16
    /// Bytes read from one connection at once, into a buffer that all connections of a loop share.
    package static let readBytes = 65_536
    /// Bytes gathered for one write to one connection.
    package static let writeBytes = 65_536
    /// Room behind `writeBytes` for the frame that crosses the mark: one frame of 16 KiB and headers.
    package static let writeSlackBytes = 20_480
    /// Connections that wait in the kernel to be accepted.
    package static let listenBacklog: Int32 = 1_024
    /// Links that are followed on the way to a file, as many as the kernel would.
    package static let linksOnPath = 40
    /// Time between two looks at files that change, in nanoseconds: a change is used when two looks
    /// in a row have found the same.
    package static let fileSettleNanoseconds: Int64 = 50_000_000
    /// Time between two looks at files whose folders the kernel does not watch for us.
    package static let filePollNanoseconds: Int64 = 250_000_000
    /// Time between two looks at files that are watched: for file systems that tell of nothing, and
    /// for files that could not be used to be tried again.
    package static let fileLookNanoseconds: Int64 = 10_000_000_000
    /// Blocking jobs that wait for a thread of an offload pool before more are refused.
    package static let offloadQueue = 1_024
}
