/// One stream of a session: a request and its answer.
///
/// Subclasses say what happens; the session calls them while it takes in bytes, so none of these
/// methods may call the session's `receive` or `produce`. Touched by one thread only.
open class HTTP2Stream {
    /// The stream's number; 0 until it has one.
    package final var id: Int32 = 0
    /// The session while the stream is open.
    ///
    /// `unsafe`: the session sets it to `nil` when the stream ends, and ends every stream before it
    /// goes itself.
    package internal(set) final unowned(unsafe) var session: HTTP2Session?
    final var previous: Unmanaged<HTTP2Stream>?
    final var next: Unmanaged<HTTP2Stream>?

    /// What is to be sent: filled by the subclass, emptied by the session as windows allow.
    package final var output = ByteQueue()
    /// Whether nothing will be added to `output`.
    package final var isOutputComplete = false
    /// Whether trailers follow the body: `submitTrailers` is called when the body is out.
    package final var hasTrailers = false
    /// Whether the peer has ended its side.
    package internal(set) final var isInputComplete = false
    /// Whether nghttp2 waits for `HTTP2Session.resume` before it asks for more body.
    package final var isDeferred = false
    /// Bytes received that have not been given back to the peer's window.
    package final var unconsumedBytes = 0

    /// Whether a final (not 1xx) header list has been received; the subclass sets it.
    package final var hasReceivedHeaders = false

    public init() {}

    /// Makes the stream as new, for its next use.
    package final func prepareForReuse() {
        id = 0
        output.removeAll()
        isOutputComplete = false
        hasTrailers = false
        isInputComplete = false
        isDeferred = false
        unconsumedBytes = 0
        hasReceivedHeaders = false
    }

    /// A field of a header list; the pointers are valid during the call.
    open func received(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {}

    /// A header list is whole: the request's or answer's, or its trailers.
    open func receivedHeaders(isTrailers: Bool) {}

    /// Part of the body; the pointer is valid during the call.
    open func received(data: UnsafeRawBufferPointer) {}

    /// The peer will send no more.
    open func receivedEnd() {}

    /// The header list grew beyond the limit; its remaining fields are not passed on.
    open func headerListTooLarge() {}

    /// So many bytes of the output have left for the peer: there is room again.
    open func outputDrained(_ count: Int) {}

    /// The body is out and `hasTrailers` is set: submit them now.
    open func submitTrailers(_ session: HTTP2Session) {}

    /// The stream is over; it is not called again.
    open func closed(_ code: UInt32) {}
}
