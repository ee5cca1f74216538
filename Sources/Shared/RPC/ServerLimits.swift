package import HTTP2

/// What a server allows its clients, with the defaults for one that faces strangers.
package struct ServerLimits: Sendable {
    package var http2 = HTTP2Limits()

    /// Bytes of one message, as it travels and after decompression.
    package var requestBytesMaximum = 4 << 20
    /// Bytes of one response message: a handler that makes a larger one has a bug.
    package var responseBytesMaximum = 64 << 20
    /// Bytes of a request's path.
    package var pathBytesMaximum = 8_192
    /// Handlers that run at once for one connection; a stream that was reset counts until its
    /// handler has ended.
    package var connectionCallsMaximum = 100
    /// Connections of one event loop; more are closed at once.
    package var loopConnectionsMaximum = 20_000

    /// Bytes of large messages, being received, that one loop holds at once; further ones wait
    /// behind their windows until there is room. A message up to `smallRequestBytes` needs none.
    package var loopRequestBytesMaximum = 24 << 20
    package var smallRequestBytes = 32_768
    /// Bytes of requests that have come to one loop and that nobody has taken, but for the large
    /// messages above; beyond them connections that hold more than their share are cut off.
    package var loopInputBytesMaximum = 96 << 20
    /// Bytes of answers that wait for one connection's client; beyond them its calls are not begun.
    package var connectionOutputBytesMaximum = 4 << 20
    /// Bytes of answers that wait on one loop; beyond them clients that do not read are cut off.
    package var loopOutputBytesMaximum = 96 << 20
    /// Bytes of one stream's output at which a streaming handler waits for the client.
    package var streamOutputBytesMaximum = 65_536

    // Times, in nanoseconds.

    /// TLS handshake and preface.
    package var handshakeNanoseconds: Int64 = 10_000_000_000
    /// One frame, or a header block, from its first byte to its last.
    package var frameNanoseconds: Int64 = 10_000_000_000
    /// A message of which nothing comes, or an answer of which the client takes nothing; a call with
    /// a longer deadline has until then, unless it holds room that others wait for.
    package var stallNanoseconds: Int64 = 60_000_000_000
    /// The rate at which a message must come, once `stallNanoseconds` are over: its bytes so far buy
    /// that much more time, so that a slow link may send 4 MiB while one byte now and then, which
    /// holds room for a large message, does not last.
    package var requestBytesPerSecondMinimum = 32_768
    /// A connection without a call.
    package var idleNanoseconds: Int64 = 90_000_000_000
    /// A connection's age at which it is asked to come anew, so that load spreads over new
    /// servers; up to a tenth is added or taken by chance. 0 for no end.
    package var ageNanoseconds: Int64 = 0
    /// Silence after which a client with open calls is asked by PING whether it is there.
    package var keepaliveNanoseconds: Int64 = 60_000_000_000
    /// How long the answer to that may take.
    package var keepaliveTimeoutNanoseconds: Int64 = 20_000_000_000
    /// How long calls may go on once the server drains.
    package var drainNanoseconds: Int64 = 10_000_000_000
    /// How long a closed connection waits for the client to close its side, so that the last bytes
    /// are not lost to a reset.
    package var lingerNanoseconds: Int64 = 1_000_000_000
    /// How often a connection's times are looked at.
    package var inspectionNanoseconds: Int64 = 2_500_000_000

    package init() {}

    /// How long the bytes of a message may take at the least rate.
    func nanoseconds(forRequestBytes count: Int) -> Int64 {
        // More than a message may have, and still far from what 64 bits hold.
        Int64(min(count, 1 << 32)) * (1_000_000_000 / Int64(max(1, requestBytesPerSecondMinimum)))
    }
}
