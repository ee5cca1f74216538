/// Bounds of this module that no setting changes; those that a server sets are `ServerLimits`.
enum RPCLimits {
    /// Bytes of an encoded `google.rpc.Status`: in base64 a third more, and clients accept 8 KiB of
    /// trailers with everything in them.
    static let statusDetailsBytes = 4_096
    /// Bytes of a request's metadata, names and values: far above what servers accept (8 to 16 KiB),
    /// far below the 256 KiB at which nghttp2 would drop the request.
    static let requestMetadataBytes = 65_536
    /// Calls of `Health.Watch` open at once on one server; each holds a stream and a short queue.
    static let healthWatchers = 1_024
    /// Changes of a service's health that wait for a watcher which does not read; older ones go
    /// first, so that it always learns the present state.
    static let healthChangesWaiting = 16
    /// Connections of a loop whose clients' certificates are checked anew in one turn once the files
    /// have changed: each takes some 0.1 ms.
    static let recheckedPerTurn = 32
    /// Services whose health is kept.
    static let healthServices = 256
}
