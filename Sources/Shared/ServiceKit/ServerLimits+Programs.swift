internal import HTTP2
internal import RPC

extension ServerLimits {
    /// What a service allows programs of the suite, the edge above all: over one connection it speaks
    /// for all its clients, whose abuse it ends itself. What one client may do there must not be what
    /// all of them together may do here.
    static var amongPrograms: ServerLimits {
        var limits = ServerLimits()
        // What a client may send, and what the edge adds.
        limits.http2.headerListBytesMaximum = 32_768
        limits.http2.concurrentStreamsMaximum = 1_000
        limits.connectionCallsMaximum = 1_000
        limits.http2.resetsReceivedMaximum = 100_000
        limits.http2.resetsSentMaximum = 100_000
        limits.http2.controlFramesMaximum = 10_000
        limits.http2.windowUpdatesMaximum = 1_000_000
        limits.http2.queuedFramesMaximum = 10_000
        // The edge sends clients away that do not read their answers; until then the answers of one
        // must not keep those of others from being made.
        limits.connectionOutputBytesMaximum = 1 << 30
        return limits
    }
}
