/// What a session allows its peer and itself. Every field has a default for a server that faces
/// strangers; a client, or a server behind the edge, raises what it must.
package struct HTTP2Limits: Sendable, Equatable {
    /// Requests of the peer that may be open at once (SETTINGS_MAX_CONCURRENT_STREAMS).
    package var concurrentStreamsMaximum: UInt32 = 100
    /// Bytes of one header list: each name, value and 32 more (RFC 9113 section 6.5.2).
    package var headerListBytesMaximum: UInt32 = 16_384
    /// Bytes of one frame's payload (SETTINGS_MAX_FRAME_SIZE); 16,384 is the least that is legal.
    package var frameBytesMaximum: UInt32 = 16_384
    /// Bytes of the table with which the peer compresses headers (SETTINGS_HEADER_TABLE_SIZE).
    package var headerTableBytes: UInt32 = 4_096
    /// CONTINUATION frames in a row before the connection ends.
    package var continuationsMaximum: Int = 5
    /// Bytes a peer may send on one stream before we have taken any (SETTINGS_INITIAL_WINDOW_SIZE).
    package var streamWindowBytes: UInt32 = 65_535
    /// The same for the connection: every stream's window together, so that a stream which is not
    /// read never holds up another.
    package var connectionWindowBytes: UInt32 = 6_553_500
    /// How far windows grow on long links by the measured bandwidth-delay product.
    package var streamWindowBytesMaximum: UInt32 = 1_048_576
    package var connectionWindowBytesMaximum: UInt32 = 16_777_216

    /// The span, in nanoseconds, over which the four rates below count: 30 seconds.
    package var ratePeriodNanoseconds: Int64 = 30_000_000_000
    /// RST_STREAM frames received in one period (rapid reset, CVE-2023-44487).
    package var resetsReceivedMaximum = 200
    /// Streams that the peer makes us reset in one period (MadeYouReset, CVE-2025-8671).
    package var resetsSentMaximum = 200
    /// Frames without use in one period: empty DATA, HEADERS and CONTINUATION without END_STREAM.
    package var emptyFramesMaximum = 200
    /// PING, SETTINGS, PRIORITY and unknown frames in one period, beyond one for each frame of
    /// data or headers, so that clients that measure a busy link by PING are not cut off.
    package var controlFramesMaximum = 200
    /// WINDOW_UPDATE frames in one period, beyond two for each frame of data sent.
    package var windowUpdatesMaximum = 2_000

    /// Frames other than DATA that may wait for a peer that does not read.
    package var queuedFramesMaximum = 1_000

    package init() {}
}
