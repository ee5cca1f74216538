/// One stream of a session: a request and its answer.
///
/// Subclasses say what happens; the session calls them while it takes in bytes, so none of these
/// methods may call the session's `receive` or `produce`. Touched by one thread only.
open class HTTP2Stream {
    /// The stream's number; 0 until it has one.
    @exclusivity(unchecked) package final var id: Int32 = 0
    /// Unmanaged, as counting references costs a call more than anything else in it: the session
    /// sets it to `nil` when the stream ends, and ends every stream before it goes itself.
    @exclusivity(unchecked) final var openSession: Unmanaged<HTTP2Session>?
    /// Whether `openSession` is set: asking that would retain the session.
    @exclusivity(unchecked) final var hasSession = false
    @exclusivity(unchecked) final var previous: Unmanaged<HTTP2Stream>?
    @exclusivity(unchecked) final var next: Unmanaged<HTTP2Stream>?

    /// What is to be sent: filled by the subclass, emptied by the session as windows allow.
    @exclusivity(unchecked) final var output = ByteQueue()
    /// Whether nothing will be added to `output`.
    @exclusivity(unchecked) final var isOutputComplete = false
    /// Whether trailers follow the body: `submitTrailers` is called when the body is out.
    @exclusivity(unchecked) final var hasTrailers = false
    /// Whether the peer has ended its side.
    @exclusivity(unchecked) final var inputIsComplete = false
    /// Whether nghttp2 waits for `HTTP2Session.resume` before it asks for more body.
    @exclusivity(unchecked) final var isDeferred = false
    /// Bytes received that have not been given back to the peer's window.
    @exclusivity(unchecked) final var unconsumed = 0

    @exclusivity(unchecked) final var headersAreReceived = false
    /// Bytes of the body that its content-length promises and that have not come; negative where it
    /// promises none.
    @exclusivity(unchecked) final var bodyBytesLeft: Int64 = -1
    /// Whether the message broke a rule of RFC 9113 section 8: it is reset, and nothing more of it is
    /// passed on.
    @exclusivity(unchecked) final var isMalformed = false

    public init() {}

    // What subclasses see of the above. They live in other modules, where `@exclusivity` on a stored
    // property is not known; these are compiled here.

    /// The session while the stream is open.
    package final var session: HTTP2Session? {
        openSession?.takeUnretainedValue()
    }

    // The session's operations on this stream, for which nobody needs to hold the session. They do
    // nothing once the stream is over.

    package final func submitResponse(_ headers: HeaderBlock, hasBody: Bool) {
        openSession?._withUnsafeGuaranteedRef {
            $0.submitResponse(self, headers, hasBody: hasBody)
        }
    }

    /// Has more of the output sent, where it had run dry.
    package final func resumeOutput() {
        guard isDeferred else { return }
        openSession?._withUnsafeGuaranteedRef { $0.resume(self) }
    }

    /// Gives received bytes back to the peer's windows.
    package final func consume(_ bytes: Int) {
        openSession?._withUnsafeGuaranteedRef { $0.consume(self, bytes) }
    }

    /// Gives received bytes back to the connection's window, and to the stream's later.
    package final func consumeConnection(_ bytes: Int) {
        openSession?._withUnsafeGuaranteedRef { $0.consumeConnection(self, bytes) }
    }

    /// Gives bytes back to the stream's window that the connection's already has.
    package final func consumeStream(_ bytes: Int) {
        openSession?._withUnsafeGuaranteedRef { $0.consumeStream(self, bytes) }
    }

    /// The same for all that is outstanding, where the peer sends no more.
    package final func consumeAll() {
        guard unconsumed > 0 else { return }
        openSession?._withUnsafeGuaranteedRef { $0.consumeAll(self) }
    }

    package final func reset(_ code: HTTP2ErrorCode) {
        openSession?._withUnsafeGuaranteedRef { $0.reset(self, code) }
    }

    /// Whether the stream is open: the same as having a session, and cheaper to ask.
    package final var isOpen: Bool {
        @inline(__always) get { hasSession }
    }

    /// Bytes of the output that have not left.
    package final var outputCount: Int {
        @inline(__always) get { output.count }
    }

    /// Room for so many bytes at the end of the output, to be filled by the caller at once.
    @inline(__always)
    package final func appendOutput(count: Int) -> UnsafeMutableRawBufferPointer {
        output.append(count: count)
    }

    /// Lets go of the output; a block of more than `keptBytes` is given back.
    package final func dropOutput(keptBytes: Int = ByteQueue.keptBytes) {
        output.removeAll(keptBytes: keptBytes)
    }

    /// Nothing will be added to the output; trailers follow it, unless the body itself ends the
    /// stream.
    @inline(__always)
    package final func completeOutput(withTrailers: Bool) {
        isOutputComplete = true
        hasTrailers = withTrailers
    }

    /// Whether the peer has ended its side.
    package final var isInputComplete: Bool {
        @inline(__always) get { inputIsComplete }
    }

    /// Bytes received that have not been given back to the peer's windows.
    package final var unconsumedBytes: Int {
        @inline(__always) get { unconsumed }
    }

    /// Whether a final (not 1xx) header list has been received; the subclass sets it.
    package final var hasReceivedHeaders: Bool {
        @inline(__always) get { headersAreReceived }
        @inline(__always) set { headersAreReceived = newValue }
    }

    /// Makes the stream as new, for its next use.
    package final func prepareForReuse() {
        id = 0
        output.removeAll()
        isOutputComplete = false
        hasTrailers = false
        inputIsComplete = false
        isDeferred = false
        unconsumed = 0
        headersAreReceived = false
        bodyBytesLeft = -1
        isMalformed = false
    }

    /// A field of a header list; the pointers are valid during the call.
    ///
    /// Returns a note of what the field means, so that `received(note:)` may be called in place of
    /// this method when the connection brings the very same field again; 0 asks for the bytes each
    /// time. A note must mean the same to every stream of the connection.
    open func received(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) -> UInt32 { 0 }

    /// A field that an earlier stream of the connection has made this note of.
    open func received(note: UInt32) {}

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
