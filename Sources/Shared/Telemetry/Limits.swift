/// Bounds of this module.
package enum TelemetryLimits {
    /// Cells of one counter, each on its own cache line: more loops than this share cells.
    package static let shards = 16
    /// Bounds of a histogram; one more bucket holds what is above all of them.
    package static let histogramBounds = 31
    /// Series of one registry: a label whose values come from outside must not fill the memory.
    package static let series = 10_000
    /// Bytes of log lines that wait for a slow reader; later lines are dropped and counted.
    package static let logBytesWaiting = 1 << 20
    /// Characters of one text field in a log line.
    package static let logTextCharacters = 2048
    /// Connections to the administration port at once: an operator's browser and Prometheus.
    static let adminConnections = 32
    /// Bytes of a request there: its head is all that counts.
    static let adminRequestBytes = 8_192
    /// From accepting such a connection to closing it, in nanoseconds.
    static let adminNanoseconds: Int64 = 10_000_000_000
}
