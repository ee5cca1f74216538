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
    /// Which end of the connection this is.
    package enum Role: Sendable {
        case client
        case server
    }

    package let role: Role
    package let limits: HTTP2Limits
    /// `unsafe`: the owner holds the session and closes it before it goes, and callbacks reach the
    /// owner several times a request.
    unowned(unsafe) let owner: any HTTP2SessionOwner
    let pool: MemoryPool
    @exclusivity(unchecked) var session: OpaquePointer?
    @exclusivity(unchecked) var scanner: FrameScanner
    @exclusivity(unchecked) var meter: AbuseMeter

    /// What the peer has overdone; the connection is to be closed once `produce` gives nothing.
    @exclusivity(unchecked) package internal(set) var abuse: Abuse?
    /// Streams that are open, by either side.
    @exclusivity(unchecked) package internal(set) var openStreams = 0
    @exclusivity(unchecked) var unconsumed = 0
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
    @exclusivity(unchecked) var pingsOut = 0
    @exclusivity(unchecked) var settingsOut = 0
    /// Streams that have closed last, and HEADERS frames on streams that were not new: see
    /// `checkLateHeaders`.
    @exclusivity(unchecked) var closedStreams: [Int32] = []
    @exclusivity(unchecked) var closedStreamsNext = 0
    @exclusivity(unchecked) var lateHeaders: [Int32] = []
    @exclusivity(unchecked) var highestHeaders: Int32 = 0
    /// What the peer did that ends the connection by a rule that nghttp2 does not keep.
    @exclusivity(unchecked) var violation: HTTP2ErrorCode?
    /// Whether SETTINGS with a window came, and no WINDOW_UPDATE, since output was last produced.
    @exclusivity(unchecked) var settingsMovedWindows = false
    @exclusivity(unchecked) var isPreludePatched = false

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
    static let streamsToRefuse: UInt32 = 1 << 20

    /// Writes the real limit into the first frame of ours: nine bytes of header, then the entry of
    /// MAX_CONCURRENT_STREAMS, which `submitSettings` puts first.
    func patchPrelude(_ buffer: UnsafeMutableRawPointer, _ count: Int) {
        isPreludePatched = true
        guard role == .server, count >= 15 else { return }
        let entry = buffer + 9
        guard (buffer + 3).load(as: UInt8.self) == FrameType.settings,
            entry.load(as: UInt8.self) == 0, (entry + 1).load(as: UInt8.self) == 3
        else { return }
        (entry + 2).storeBytes(of: limits.concurrentStreamsMaximum.bigEndian, as: UInt32.self)
    }

    func submitSettings() throws(HTTP2Error) {
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

    func check(_ code: Int32) throws(HTTP2Error) {
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
    func inspect(_ frame: FrameScanner.Frame) {
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
    func checkLateHeaders() {
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

    /// Bytes of bodies received that nobody has taken: `HTTP2Stream.unconsumedBytes` of all streams.
    /// (Not the stored property: for other modules each look at that would be checked.)
    package var unconsumedBytes: Int { unconsumed }

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
    @exclusivity(unchecked) var firstStream: Unmanaged<HTTP2Stream>?

    /// Streams whose answer ends before their request does.
    @exclusivity(unchecked) var answeredEarly = 0
}
