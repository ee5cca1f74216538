package import Base
internal import CNghttp2

/// What a session tells the connection that owns it.
public protocol HTTP2SessionOwner: AnyObject {
    /// A request begins (server only): the stream to hold it, or `nil` to refuse it unprocessed.
    func makeStream() -> HTTP2Stream?
    /// The peer will take no new streams; those above `last` were not processed. The reason is
    /// valid during the call.
    func receivedGoAway(last: Int32, code: UInt32, reason: UnsafeRawBufferPointer)
    /// The answer to a ping of `HTTP2Session.ping`.
    func receivedPingAcknowledgement(_ opaque: UInt64)
    /// The peer's settings have changed.
    func receivedSettings()
}

/// An HTTP/2 connection's state (RFC 9113): takes bytes and gives events, gives bytes, and knows no
/// socket. Framing and HPACK are nghttp2's; limits that it lacks are ours.
///
/// Touched by one thread only.
public final class HTTP2Session {
    package enum Role: Sendable {
        case client
        case server
    }

    package let role: Role
    package let limits: HTTP2Limits
    /// `unsafe`: the owner holds the session and closes it before it goes, and callbacks reach the
    /// owner several times a request.
    unowned(unsafe) let owner: any HTTP2SessionOwner
    private let pool: MemoryPool
    @exclusivity(unchecked) private(set) var session: OpaquePointer?
    @exclusivity(unchecked) private var scanner: FrameScanner
    @exclusivity(unchecked) var meter: AbuseMeter

    /// What the peer has overdone; the connection is to be closed once `produce` gives nothing.
    @exclusivity(unchecked) package internal(set) var abuse: Abuse?
    /// Streams that are open, by either side.
    @exclusivity(unchecked) package internal(set) var openStreams = 0
    @exclusivity(unchecked) package internal(set) var highestPeerStream: Int32 = 0
    /// The last request whose headers have been given out by `produce` (client only): a stream
    /// above it has never left.
    @exclusivity(unchecked) package internal(set) var highestSentStream: Int32 = 0

    /// Where `produce` writes, while it runs.
    @exclusivity(unchecked) var out: UnsafeMutableRawPointer?
    @exclusivity(unchecked) var outCount = 0
    @exclusivity(unchecked) var outMark = 0

    /// The stream whose header list is being received.
    @exclusivity(unchecked) var headerStream: Unmanaged<HTTP2Stream>?
    /// The open stream that was last looked for.
    @exclusivity(unchecked) var recentStream: Unmanaged<HTTP2Stream>?
    @exclusivity(unchecked) var headerListBytes = 0
    @exclusivity(unchecked) var headerPosition = 0
    @exclusivity(unchecked) var rules = FieldRules(.trailers)
    let fields = FieldCache()

    /// Pings and settings of ours that the peer has yet to acknowledge: other acknowledgements are a
    /// flood like any.
    @exclusivity(unchecked) private var pingsOut = 0
    @exclusivity(unchecked) private var settingsOut = 0
    /// Streams that have closed last, and HEADERS frames on streams that were not new: see
    /// `checkLateHeaders`.
    @exclusivity(unchecked) private var closedStreams: [Int32] = []
    @exclusivity(unchecked) private var closedStreamsNext = 0
    @exclusivity(unchecked) private var lateHeaders: [Int32] = []
    @exclusivity(unchecked) private var highestHeaders: Int32 = 0
    /// What the peer did that ends the connection by a rule that nghttp2 does not keep.
    @exclusivity(unchecked) private var violation: HTTP2ErrorCode?
    /// Whether SETTINGS with a window came, and no WINDOW_UPDATE, since output was last produced.
    @exclusivity(unchecked) var settingsMovedWindows = false
    @exclusivity(unchecked) private var isPreludePatched = false

    @exclusivity(unchecked) package var bandwidth: BandwidthEstimator

    /// A session that shares the pool of its loop; `pool` must outlive it.
    package init(
        role: Role, limits: HTTP2Limits, owner: any HTTP2SessionOwner, pool: MemoryPool,
        now: Instant
    ) throws(HTTP2Error) {
        self.role = role
        self.limits = limits
        self.owner = owner
        self.pool = pool
        scanner = FrameScanner(expectsPreface: role == .server)
        meter = AbuseMeter(now: now)
        bandwidth = BandwidthEstimator(limits)
        session = try openSession(role, limits, pool, Unmanaged.passUnretained(self).toOpaque())
        try submitSettings()
    }

    deinit {
        close()
    }

    /// How many streams beyond the limit nghttp2 is told to allow. It would end the whole connection
    /// for one too many; told a higher number, it leaves us to refuse that one alone, while the
    /// number on the wire is set right by `patchPrelude`.
    private static let streamsToRefuse: UInt32 = 1 << 20

    /// Writes the real limit into the first frame of ours: nine bytes of header, then the entry of
    /// MAX_CONCURRENT_STREAMS, which `submitSettings` puts first.
    private func patchPrelude(_ buffer: UnsafeMutableRawPointer, _ count: Int) {
        isPreludePatched = true
        guard role == .server, count >= 15 else { return }
        let entry = buffer + 9
        guard (buffer + 3).load(as: UInt8.self) == FrameType.settings,
            entry.load(as: UInt8.self) == 0, (entry + 1).load(as: UInt8.self) == 3
        else { return }
        (entry + 2).storeBytes(of: limits.concurrentStreamsMaximum.bigEndian, as: UInt32.self)
    }

    private func submitSettings() throws(HTTP2Error) {
        var entries = [
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue),
                value: limits.concurrentStreamsMaximum &+ Self.streamsToRefuse),
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue),
                value: limits.streamWindowBytes),
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE.rawValue),
                value: limits.headerListBytesMaximum),
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_MAX_FRAME_SIZE.rawValue),
                value: limits.frameBytesMaximum),
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_HEADER_TABLE_SIZE.rawValue),
                value: limits.headerTableBytes),
            // RFC 9113 section 5.3.1: nobody uses the old priorities, and their tree costs 10 %.
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES.rawValue), value: 1),
        ]
        if role == .client {
            entries.append(
                nghttp2_settings_entry(
                    settings_id: Int32(NGHTTP2_SETTINGS_ENABLE_PUSH.rawValue), value: 0))
        }
        settingsOut += 1
        try check(nghttp2_submit_settings(session, 0, entries, entries.count))
        try check(
            nghttp2_session_set_local_window_size(
                session, 0, 0, Int32(clamping: limits.connectionWindowBytes)))
    }

    private func check(_ code: Int32) throws(HTTP2Error) {
        guard code == 0 else { throw HTTP2Error(code: code) }
    }

    // MARK: Bytes in, bytes out

    /// Takes bytes from the peer; calls streams and owner meanwhile. After an error nothing more
    /// can be received; `produce` may still hold the GOAWAY that says why.
    package func receive(_ bytes: UnsafeRawBufferPointer, now: Instant) throws(HTTP2Error) {
        guard let session, abuse == nil else { return }
        meter.roll(now, limits)
        scanner.scan(bytes) { frame in inspect(frame) }
        if let violation {
            terminate(violation)
            return
        }
        guard abuse == nil else { return }
        let count = nghttp2_session_mem_recv(session, bytes.baseAddress, bytes.count)
        guard count >= 0 else { throw HTTP2Error(code: Int32(clamping: count)) }
        if !lateHeaders.isEmpty { checkLateHeaders() }
    }

    /// Looks at a frame's outline before nghttp2 does.
    @inline(__always)
    private func inspect(_ frame: FrameScanner.Frame) {
        guard abuse == nil else { return }
        switch frame.type {
        case FrameType.headers where role == .server:
            if frame.stream > highestHeaders {
                highestHeaders = frame.stream
            } else {
                lateHeaders.append(frame.stream)
            }
        case FrameType.priority where frame.stream == 0:
            // Section 6.3. nghttp2 passes over PRIORITY altogether once it has been renounced.
            violation = .protocolError
        case FrameType.ping where frame.flags & FrameFlags.acknowledgement != 0 && pingsOut > 0:
            pingsOut -= 1
            return
        case FrameType.settings:
            if frame.flags & FrameFlags.acknowledgement != 0, settingsOut > 0 {
                settingsOut -= 1
                return
            }
            settingsMovedWindows = true
        case FrameType.windowUpdate:
            settingsMovedWindows = false
        default: break
        }
        if let found = meter.count(frame, limits) { punish(found) }
    }

    /// HEADERS on a stream below the highest are its trailers, or came late for a stream that has
    /// just closed; on any other stream they break section 5.1.1, which nghttp2 lets pass.
    private func checkLateHeaders() {
        for id in lateHeaders {
            guard nghttp2_session_get_stream_user_data(session, id) == nil,
                !closedStreams.contains(id)
            else { continue }
            terminate(.protocolError)
            break
        }
        lateHeaders.removeAll()
    }

    /// The peer's SETTINGS took a stream's window beyond what is legal: an error of the connection
    /// (section 6.9.2), where nghttp2 only resets the stream.
    func windowsOverflowed() {
        if settingsMovedWindows { terminate(.flowControlError) }
    }

    /// Writes what is to be sent into `buffer` and returns the number of bytes: at most
    /// `mark` and one frame, so the buffer needs that much more room.
    package func produce(into buffer: UnsafeMutableRawPointer, mark: Int) throws(HTTP2Error) -> Int
    {
        guard let session else { return 0 }
        out = buffer
        outCount = 0
        outMark = mark
        defer { out = nil }
        while outCount < mark {
            var data: UnsafePointer<UInt8>?
            let count = nghttp2_session_mem_send(session, &data)
            guard count >= 0 else { throw HTTP2Error(code: Int32(clamping: count)) }
            guard count > 0, let data else { break }
            (buffer + outCount).copyMemory(from: data, byteCount: count)
            outCount += count
        }
        if !isPreludePatched, outCount > 0 { patchPrelude(buffer, outCount) }
        settingsMovedWindows = false
        return outCount
    }

    /// Whether there is anything left to receive or to send; otherwise the connection is over.
    package var isAlive: Bool {
        guard let session else { return false }
        return nghttp2_session_want_read(session) != 0 || nghttp2_session_want_write(session) != 0
    }

    package var wantsWrite: Bool {
        guard let session else { return false }
        return nghttp2_session_want_write(session) != 0
    }

    /// Whether the bytes received so far end within the preface, a frame or a header block: who
    /// leaves it so for long is cut off. A DATA frame does not count, as its stream has its own
    /// times.
    package var isMidFrame: Bool { scanner.isMidway && !scanner.isInData }

    /// Frames received so far; a header block counts once, whatever its frames.
    package var frameCount: Int { scanner.frames }

    /// Frames other than DATA that wait to be sent.
    package var queuedFrames: Int {
        guard let session else { return 0 }
        return nghttp2_session_get_outbound_queue_size(session)
    }

    /// Frees the session; streams that are open are closed with CANCEL.
    package func close() {
        guard let session else { return }
        self.session = nil
        fields.removeAll()
        nghttp2_session_del(session)
        while let stream = firstStream?.takeUnretainedValue() {
            end(stream, HTTP2ErrorCode.cancel.rawValue)
        }
    }

    // MARK: Streams

    /// The open streams, linked by themselves, so that a request costs no table entry.
    @exclusivity(unchecked) private var firstStream: Unmanaged<HTTP2Stream>?

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

    private static let closedStreamsKept = 128

    @inline(__always)
    private func rememberClosed(_ id: Int32) {
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

    /// Streams whose answer ends before their request does.
    @exclusivity(unchecked) private var answeredEarly = 0

    @inline(__always)
    private func noteAnswer(_ stream: HTTP2Stream) {
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
        stream.unconsumed = 0
    }

    // MARK: The connection

    /// The first step of an orderly end: a GOAWAY that refuses nothing yet (RFC 9113 section 6.8).
    package func submitShutdownNotice() {
        guard let session else { return }
        _ = nghttp2_submit_shutdown_notice(session)
    }

    /// GOAWAY with the last stream that was taken on; new ones are refused from now on.
    package func submitGoAway(_ code: HTTP2ErrorCode, reason: String = "") {
        guard let session else { return }
        let last = nghttp2_session_get_last_proc_stream_id(session)
        let bytes = Array(reason.utf8)
        _ = nghttp2_submit_goaway(session, 0, last, code.rawValue, bytes, bytes.count)
    }

    /// Ends the connection once the GOAWAY is out.
    package func terminate(_ code: HTTP2ErrorCode) {
        guard let session else { return }
        _ = nghttp2_session_terminate_session(session, code.rawValue)
    }

    /// Sends a ping; its answer comes to the owner with the same number.
    package func ping(_ opaque: UInt64) {
        guard let session else { return }
        pingsOut += 1
        withUnsafeBytes(of: opaque) { bytes in
            _ = nghttp2_submit_ping(
                session, 0, bytes.bindMemory(to: UInt8.self).baseAddress)
        }
    }

    /// Streams that the peer allows us to open at once.
    package var peerConcurrentStreamsMaximum: Int {
        guard let session else { return 0 }
        return Int(
            nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS))
    }

    package var peerHeaderListBytesMaximum: Int {
        guard let session else { return 0 }
        return Int(
            nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE))
    }

    func countEmptyFrame() {
        if let found = meter.countEmptyFrame(limits) { punish(found) }
    }

    func punish(_ abuse: Abuse) {
        guard self.abuse == nil else { return }
        self.abuse = abuse
        guard let session else { return }
        let last = nghttp2_session_get_last_proc_stream_id(session)
        let reason = Array(abuse.rawValue.utf8)
        _ = nghttp2_submit_goaway(
            session, 0, last, HTTP2ErrorCode.enhanceYourCalm.rawValue, reason, reason.count)
    }

    /// Grows the windows to what the link was measured to hold.
    func growWindows(stream: UInt32, connection: UInt32) {
        guard let session else { return }
        var entry = nghttp2_settings_entry(
            settings_id: Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue), value: stream)
        settingsOut += 1
        _ = nghttp2_submit_settings(session, 0, &entry, 1)
        _ = nghttp2_session_set_local_window_size(session, 0, 0, Int32(clamping: connection))
    }
}

/// A call of nghttp2 that failed.
package struct HTTP2Error: Error, Equatable, CustomStringConvertible {
    /// nghttp2's own number, negative.
    package let code: Int32

    package var description: String { String(cString: nghttp2_strerror(code)) }

    /// The peer broke a rule that nghttp2 does not answer itself: what GOAWAY should say.
    package var goAwayCode: HTTP2ErrorCode {
        switch nghttp2_error(rawValue: code) {
        case NGHTTP2_ERR_FLOODED, NGHTTP2_ERR_TOO_MANY_CONTINUATIONS: .enhanceYourCalm
        case NGHTTP2_ERR_BAD_CLIENT_MAGIC: .protocolError
        default: .internalError
        }
    }
}
