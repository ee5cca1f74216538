internal import CNghttp2

// Streams: begun, answered, ended.
extension HTTP2Session {
    /// Takes the stream into the list, which keeps it alive until `end`.
    func begin(_ stream: HTTP2Stream, id: Int32) {
        stream.id = id
        stream.openSession = Unmanaged.passUnretained(self)
        stream.hasSession = true
        let reference = Unmanaged.passRetained(stream)
        stream.previous = nil
        stream.next = firstStream
        firstStream?._withUnsafeGuaranteedRef { $0.previous = reference }
        firstStream = reference
        recentStream = reference
        openStreams += 1
    }

    func end(_ stream: HTTP2Stream, _ code: UInt32) {
        guard stream.hasSession else { return }
        if stream.unconsumed > 0, let session {
            nghttp2_session_consume_connection(session, stream.unconsumed)
            unconsumed -= stream.unconsumed
            stream.unconsumed = 0
        }
        stream.next?._withUnsafeGuaranteedRef { $0.previous = stream.previous }
        if let previous = stream.previous {
            previous._withUnsafeGuaranteedRef { $0.next = stream.next }
        } else {
            firstStream = stream.next
        }
        stream.previous = nil
        stream.next = nil
        if recentStream?.toOpaque() == Unmanaged.passUnretained(stream).toOpaque() {
            recentStream = nil
        }
        openStreams -= 1
        rememberClosed(stream.id)
        stream.closed(code)
        stream.openSession = nil
        stream.hasSession = false
        Unmanaged.passUnretained(stream).release()
    }

    static let closedStreamsKept = 128

    @inline(__always)
    func rememberClosed(_ id: Int32) {
        guard role == .server else { return }
        if closedStreams.count < Self.closedStreamsKept {
            closedStreams.append(id)
            return
        }
        closedStreams[closedStreamsNext] = id
        closedStreamsNext = (closedStreamsNext + 1) % Self.closedStreamsKept
    }

    /// Calls `body` with each open stream; it may end streams, its own included.
    package func forEachStream(_ body: (HTTP2Stream) -> Void) {
        var reference = firstStream
        var open: [HTTP2Stream] = []
        while let current = reference?.takeUnretainedValue() {
            open.append(current)
            reference = current.next
        }
        for stream in open where stream.hasSession { body(stream) }
    }

    /// Opens a stream with a request (client only). With a body, `stream.output` is sent and the
    /// stream is to be resumed when more is added.
    package func submitRequest(
        _ stream: HTTP2Stream, _ headers: HeaderBlock, hasBody: Bool
    ) throws(HTTP2Error) {
        guard let session else { throw HTTP2Error(code: NGHTTP2_ERR_INVALID_STATE.rawValue) }
        let reference = Unmanaged.passUnretained(stream).toOpaque()
        let id = headers.withFields { fields, count in
            guard hasBody else {
                return nghttp2_submit_request(session, nil, fields, count, nil, reference)
            }
            var provider = dataProvider(reference)
            return nghttp2_submit_request(session, nil, fields, count, &provider, reference)
        }
        guard id > 0 else { throw HTTP2Error(code: id) }
        begin(stream, id: id)
    }

    /// The peer takes no new streams (client only): requests that wait to leave are refused now, and
    /// not when their turn comes, which nghttp2 tells nobody of.
    func refuseUnsent() {
        forEachStream { stream in
            // nghttp2 opens a stream as its first frame leaves; until then it only holds the pointer
            // that the frame was submitted with, and must let go of it.
            guard let session, stream.id > highestSentStream,
                nghttp2_session_set_stream_user_data(session, stream.id, nil) == 0
            else { return }
            end(stream, HTTP2ErrorCode.refusedStream.rawValue)
        }
    }

    /// Answers a request (server only): headers now, then `stream.output` until it is complete,
    /// then the trailers where `stream.hasTrailers` is set. Without a body the headers end it.
    package func submitResponse(_ stream: HTTP2Stream, _ headers: HeaderBlock, hasBody: Bool) {
        guard let session, stream.hasSession else { return }
        if !hasBody { noteAnswer(stream) }
        let code = headers.withFields { fields, count in
            guard hasBody else {
                return nghttp2_submit_response(session, stream.id, fields, count, nil)
            }
            var provider = dataProvider(Unmanaged.passUnretained(stream).toOpaque())
            return nghttp2_submit_response(session, stream.id, fields, count, &provider)
        }
        // Only memory or a stream in the wrong state can refuse it: the stream cannot go on.
        if code != 0 { reset(stream, .internalError) }
    }

    /// Ends the stream with trailers: from `HTTP2Stream.submitTrailers` only.
    package func submitTrailers(_ stream: HTTP2Stream, _ trailers: HeaderBlock) {
        guard let session else { return }
        noteAnswer(stream)
        _ = trailers.withFields { nghttp2_submit_trailer(session, stream.id, $0, $1) }
    }

    @inline(__always)
    func noteAnswer(_ stream: HTTP2Stream) {
        if !stream.isInputComplete { answeredEarly += 1 }
    }

    /// Once the whole answer is out, a request that still goes on is told to stop (RFC 9113
    /// section 8.1). Not sooner: a reset takes back what is still queued for the stream.
    func endAnsweredEarly(_ id: Int32) {
        guard role == .server, answeredEarly > 0 else { return }
        guard let pointer = nghttp2_session_get_stream_user_data(session, id) else { return }
        Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef { stream in
            guard !stream.isInputComplete else { return }
            answeredEarly -= 1
            _ = nghttp2_submit_rst_stream(session, 0, id, HTTP2ErrorCode.noError.rawValue)
        }
    }

    /// Has nghttp2 ask for more of the stream's output.
    @inline(__always)
    package func resume(_ stream: HTTP2Stream) {
        guard stream.isDeferred, let session else { return }
        stream.isDeferred = false
        _ = nghttp2_session_resume_data(session, stream.id)
    }

    package func reset(_ stream: HTTP2Stream, _ code: HTTP2ErrorCode) {
        guard let session, stream.hasSession else { return }
        _ = nghttp2_submit_rst_stream(session, 0, stream.id, code.rawValue)
    }

    /// Gives bytes that the reader is done with back to the peer's windows.
    package func consume(_ stream: HTTP2Stream, _ bytes: Int) {
        guard let session, bytes > 0 else { return }
        stream.unconsumed -= bytes
        unconsumed -= bytes
        if stream.hasSession {
            _ = nghttp2_session_consume(session, stream.id, bytes)
        } else {
            _ = nghttp2_session_consume_connection(session, bytes)
        }
    }

    /// Gives bytes back to the connection's window alone: the stream's stays as it is until
    /// `consumeStream`, so that one which is not read never holds up the others.
    package func consumeConnection(_ stream: HTTP2Stream, _ bytes: Int) {
        guard let session, bytes > 0 else { return }
        stream.unconsumed -= bytes
        unconsumed -= bytes
        _ = nghttp2_session_consume_connection(session, bytes)
    }

    /// Gives bytes back to the stream's window that the connection's already has.
    package func consumeStream(_ stream: HTTP2Stream, _ bytes: Int) {
        guard let session, bytes > 0, stream.hasSession, !stream.inputIsComplete else { return }
        _ = nghttp2_session_consume_stream(session, stream.id, bytes)
    }

    /// The same where the peer will send no more on the stream.
    package func consumeAll(_ stream: HTTP2Stream) {
        guard let session, stream.unconsumed > 0 else { return }
        _ = nghttp2_session_consume_connection(session, stream.unconsumed)
        unconsumed -= stream.unconsumed
        stream.unconsumed = 0
    }
}
