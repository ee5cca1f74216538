package import HTTP2
package import IO

/// How a channel connects and what it allows itself. Times are in nanoseconds.
package struct ChannelOptions: Sendable {
    package var tls: ClientTLS?
    /// The `:authority` of calls; `nil` for the target's first address.
    package var authority: String?
    package var balancing = Balancing.pickFirst
    /// Connections to each address that is used, on each event loop.
    package var connectionsPerAddress = 1
    package var interceptors: [any ClientInterceptor] = []
    package var retry = RetryPolicy()
    /// The service whose health each connection's server is asked for by `grpc.health.v1`; a server
    /// that does not serve it gets no calls. `nil` for no such question, "" for the whole server.
    package var healthService: String?

    /// What the server may do: far more than a client of ours may, as it was chosen.
    package var http2 = ChannelOptions.defaultHTTP2
    /// Whether connections are made, and made anew, though no call waits for one: a proxy knows from
    /// them which servers there are.
    package var staysConnected = false
    /// Calls that wait on one loop for a connection, or for the server to allow more streams.
    package var queuedCallsMaximum = 10_000
    /// Bytes of one call's messages that wait to be sent before `send` waits.
    package var streamOutputBytesMaximum = 65_536
    /// Bytes of a streaming call's messages that are kept to send them again.
    package var replayBytesMaximum = 262_144

    package var backoff = Backoff()
    /// The least time for one attempt to connect, handshake and SETTINGS included.
    package var connectNanoseconds: Int64 = 20_000_000_000
    /// A connection without calls is closed after this long.
    package var idleNanoseconds: Int64 = 300_000_000_000
    /// Silence after which a connection with calls is asked whether the server is there; at least
    /// `keepaliveMinimum`.
    package var keepaliveNanoseconds: Int64 = 300_000_000_000
    /// What gRPC's rules allow a client; less for servers that are known to take more pings.
    package var keepaliveMinimum = KeepaliveInterval.minimum
    /// How long the answer to that may take.
    package var keepaliveTimeoutNanoseconds: Int64 = 20_000_000_000
    /// How a name becomes addresses; called on a thread that may block.
    package var resolve: @Sendable (Address) throws(IOError) -> [SocketAddress] = {
        (address) throws(IOError) in try SocketAddress.resolve(address)
    }
    /// How often a name is resolved anew.
    package var resolveNanoseconds: Int64 = 60_000_000_000
    /// The least time between two resolutions, also after failures.
    package var resolvePauseNanoseconds: Int64 = 1_000_000_000

    package init() {}

    private static var defaultHTTP2: HTTP2Limits {
        var limits = HTTP2Limits()
        limits.concurrentStreamsMaximum = 0
        limits.resetsReceivedMaximum = 100_000
        limits.emptyFramesMaximum = 10_000
        limits.controlFramesMaximum = 10_000
        limits.windowUpdatesMaximum = 1_000_000
        return limits
    }
}
