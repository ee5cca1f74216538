package import Base

/// What a caller wishes for one call.
package struct CallOptions: Sendable {
    /// How messages are sent.
    package enum Compression: Sendable, Hashable {
        case identity
        case gzip
    }

    /// How long the call may take from its start, in nanoseconds; `nil` for no limit of its own.
    package var timeoutNanoseconds: Int64?
    /// When it must be over; the earlier of both counts.
    package var deadline: Instant?
    package var metadata: Metadata
    /// Whether the call waits for a server that cannot be reached, until its deadline.
    package var waitForReady: Bool
    package var compression: Compression
    /// Whether the call may be sent twice; `nil` for what the method says of itself.
    package var isIdempotent: Bool?
    /// Bytes of one response message, as it travels and after decompression.
    package var responseBytesMaximum: Int
    /// Whether the call outlives the one that is being served: it inherits neither deadline nor
    /// cancellation nor trace.
    package var isDetached: Bool

    package init(
        timeout: Duration? = nil, deadline: Instant? = nil, metadata: Metadata = Metadata(),
        waitForReady: Bool = false, compression: Compression = .identity,
        isIdempotent: Bool? = nil, responseBytesMaximum: Int = 4 << 20, isDetached: Bool = false
    ) {
        timeoutNanoseconds = timeout?.wholeNanoseconds
        self.deadline = deadline
        self.metadata = metadata
        self.waitForReady = waitForReady
        self.compression = compression
        self.isIdempotent = isIdempotent
        self.responseBytesMaximum = responseBytesMaximum
        self.isDetached = isDetached
    }
}
