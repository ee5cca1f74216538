internal import CNghttp2
internal import Glibc

// nghttp2's callbacks: plain functions that reach the session and the stream by unmanaged
// references, as each runs several times a request. They stand outside any actor, and never in
// main.swift, whose closures would check their isolation at every call.

/// The callbacks and options are the same for every session of a role, and made once.
private final class SessionKind: @unchecked Sendable {
    // `@unchecked Sendable`: written here once, only read by nghttp2 afterwards.
    let callbacks: OpaquePointer?
    let role: HTTP2Session.Role

    init(_ role: HTTP2Session.Role) {
        self.role = role
        var callbacks: OpaquePointer?
        guard nghttp2_session_callbacks_new(&callbacks) == 0, let callbacks else {
            self.callbacks = nil
            return
        }
        self.callbacks = callbacks
        nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, onBeginHeaders)
        nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader)
        nghttp2_session_callbacks_set_on_invalid_header_callback(callbacks, onInvalidHeader)
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onDataChunk)
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame)
        nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onFrameSent)
        nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onStreamClose)
        nghttp2_session_callbacks_set_send_data_callback(callbacks, onSendData)
    }

    static let client = SessionKind(.client)
    static let server = SessionKind(.server)
}

func openSession(
    _ role: HTTP2Session.Role, _ limits: HTTP2Limits, _ pool: MemoryPool,
    _ user: UnsafeMutableRawPointer
) throws(HTTP2Error) -> OpaquePointer {
    var option: OpaquePointer?
    let made = nghttp2_option_new(&option)
    guard made == 0, let option else { throw HTTP2Error(code: made) }
    defer { nghttp2_option_del(option) }
    nghttp2_option_set_no_auto_window_update(option, 1)
    nghttp2_option_set_no_closed_streams(option, 1)
    nghttp2_option_set_max_continuations(option, limits.continuationsMaximum)
    nghttp2_option_set_max_outbound_ack(option, limits.queuedFramesMaximum)
    nghttp2_option_set_peer_max_concurrent_streams(option, 100)
    // AbuseMeter counts resets by our own rule; nghttp2's must not come first.
    nghttp2_option_set_stream_reset_rate_limit(option, 1 << 40, 1 << 40)
    nghttp2_option_set_max_send_header_block_length(option, 1 << 18)
    var session: OpaquePointer?
    let code: Int32
    switch role {
    case .client:
        code = nghttp2_session_client_new3(
            &session, SessionKind.client.callbacks, user, option, pool.allocator)
    case .server:
        code = nghttp2_session_server_new3(
            &session, SessionKind.server.callbacks, user, option, pool.allocator)
    }
    guard code == 0, let session else { throw HTTP2Error(code: code) }
    return session
}

func dataProvider(_ stream: UnsafeMutableRawPointer) -> nghttp2_data_provider {
    nghttp2_data_provider(source: nghttp2_data_source(ptr: stream), read_callback: onReadData)
}

@inline(__always)
private func withSession<Result>(
    _ user: UnsafeMutableRawPointer?, _ body: (HTTP2Session) -> Result
) -> Result {
    // The user data of every session is its HTTP2Session: openSession is given nothing else.
    Unmanaged<HTTP2Session>.fromOpaque(user.unsafelyUnwrapped)._withUnsafeGuaranteedRef(body)
}

@inline(__always)
private func streamReference(_ session: OpaquePointer?, _ id: Int32) -> Unmanaged<HTTP2Stream>? {
    nghttp2_session_get_stream_user_data(session, id).map {
        Unmanaged<HTTP2Stream>.fromOpaque($0)
    }
}

private let callbackFailed = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
private let streamFailed = NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue

private func onBeginHeaders(
    _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let frame else { return 0 }
    return withSession(user) { session in
        let id = frame.pointee.hd.stream_id
        session.headerListBytes = 0
        guard session.role == .server,
            frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
        else {
            session.headerStream = streamReference(raw, id)
            return 0
        }
        session.headerStream = nil
        session.highestPeerStream = max(session.highestPeerStream, id)
        guard let stream = session.owner.makeStream() else {
            _ = nghttp2_submit_rst_stream(raw, 0, id, HTTP2ErrorCode.refusedStream.rawValue)
            return streamFailed
        }
        session.begin(stream, id: id)
        nghttp2_session_set_stream_user_data(raw, id, Unmanaged.passUnretained(stream).toOpaque())
        session.headerStream = Unmanaged.passUnretained(stream)
        return 0
    }
}

private func onHeader(
    _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ name: UnsafePointer<UInt8>?,
    _ nameBytes: Int, _ value: UnsafePointer<UInt8>?, _ valueBytes: Int, _ flags: UInt8,
    _ user: UnsafeMutableRawPointer?
) -> Int32 {
    withSession(user) { session in
        guard let reference = session.headerStream else { return 0 }
        let limit = Int(session.limits.headerListBytesMaximum)
        session.headerListBytes += nameBytes + valueBytes + 32
        if session.headerListBytes > limit {
            // A few bytes can stand for a large field of the table, again and again: reading on
            // costs more than it can be worth.
            guard session.headerListBytes <= 4 * limit else {
                session.punish(.headerList)
                return callbackFailed
            }
            reference._withUnsafeGuaranteedRef { $0.headerListTooLarge() }
            return 0
        }
        reference._withUnsafeGuaranteedRef { stream in
            stream.received(
                name: UnsafeRawBufferPointer(start: name, count: nameBytes),
                value: UnsafeRawBufferPointer(start: value, count: valueBytes))
        }
        return 0
    }
}

/// A field that RFC 9113 section 8.2.1 forbids makes the whole message malformed; nghttp2 alone
/// would pass over it.
private func onInvalidHeader(
    _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ name: UnsafePointer<UInt8>?,
    _ nameBytes: Int, _ value: UnsafePointer<UInt8>?, _ valueBytes: Int, _ flags: UInt8,
    _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let frame else { return 0 }
    _ = nghttp2_submit_rst_stream(
        raw, 0, frame.pointee.hd.stream_id, HTTP2ErrorCode.protocolError.rawValue)
    return streamFailed
}

private func onDataChunk(
    _ raw: OpaquePointer?, _ flags: UInt8, _ id: Int32, _ data: UnsafePointer<UInt8>?,
    _ count: Int, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    withSession(user) { session in
        session.bandwidth.received(count, session)
        guard let reference = streamReference(raw, id) else {
            nghttp2_session_consume_connection(raw, count)
            return 0
        }
        reference._withUnsafeGuaranteedRef { stream in
            stream.unconsumed += count
            stream.received(data: UnsafeRawBufferPointer(start: data, count: count))
        }
        return 0
    }
}

private func onFrame(
    _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let frame else { return 0 }
    let header = frame.pointee.hd
    let endsStream = header.flags & FrameFlags.endStream != 0
    switch header.type {
    case FrameType.data:
        let padding = frame.pointee.data.padlen
        return withSession(user) { session in
            // A frame of padding alone is as empty as one of nothing. (Its bytes go back to the
            // windows by nghttp2's own hand.)
            if padding > 0, padding == header.length, !endsStream { session.countEmptyFrame() }
            if endsStream {
                streamReference(raw, header.stream_id)?._withUnsafeGuaranteedRef { stream in
                    stream.inputIsComplete = true
                    stream.receivedEnd()
                }
            }
            return 0
        }
    case FrameType.headers:
        let category = frame.pointee.headers.cat
        return withSession(user) { session in
            guard let reference = session.headerStream else { return 0 }
            session.headerStream = nil
            // The stream may end in `receivedHeaders`: it is held while it runs.
            let stream = reference.takeUnretainedValue()
            // A client sees answers that are only a prelude (1xx) as header lists of their own;
            // both they and the answer itself come before any trailers.
            stream.receivedHeaders(
                isTrailers: category == NGHTTP2_HCAT_HEADERS && stream.hasReceivedHeaders)
            if endsStream {
                stream.inputIsComplete = true
                stream.receivedEnd()
            }
            return 0
        }
    case FrameType.goAway:
        let goAway = frame.pointee.goaway
        return withSession(user) { session in
            session.owner.receivedGoAway(last: goAway.last_stream_id, code: goAway.error_code)
            return 0
        }
    case FrameType.ping where header.flags & FrameFlags.acknowledgement != 0:
        let opaque = withUnsafeBytes(of: frame.pointee.ping.opaque_data) {
            $0.loadUnaligned(as: UInt64.self)
        }
        return withSession(user) { session in
            if session.bandwidth.isOwnPing(opaque) {
                session.bandwidth.acknowledged(session)
            } else {
                session.owner.receivedPingAcknowledgement(opaque)
            }
            return 0
        }
    case FrameType.settings where header.flags & FrameFlags.acknowledgement == 0:
        return withSession(user) { session in
            session.owner.receivedSettings()
            return 0
        }
    default:
        return 0
    }
}

private func onFrameSent(
    _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let frame else { return 0 }
    let header = frame.pointee.hd
    if header.type == FrameType.headers {
        guard header.flags & FrameFlags.endStream != 0 else { return 0 }
        return withSession(user) { session in
            session.endAnsweredEarly(header.stream_id)
            return 0
        }
    }
    guard header.type == FrameType.rstStream else { return 0 }
    let code = frame.pointee.rst_stream.error_code
    // Ending a call early is our own choice; every other code says that the peer broke a rule.
    guard code != HTTP2ErrorCode.noError.rawValue, code != HTTP2ErrorCode.cancel.rawValue else {
        return 0
    }
    return withSession(user) { session in
        if session.role == .server, let found = session.meter.resetSent(session.limits) {
            session.punish(found)
        }
        return 0
    }
}

private func onStreamClose(
    _ raw: OpaquePointer?, _ id: Int32, _ code: UInt32, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    withSession(user) { session in
        guard let reference = streamReference(raw, id) else { return 0 }
        if session.headerStream?.toOpaque() == reference.toOpaque() { session.headerStream = nil }
        session.end(reference.takeUnretainedValue(), code)
        return 0
    }
}

/// How much of the stream's output goes into the next DATA frame; the bytes themselves are copied
/// by `onSendData`, straight into the connection's buffer.
private func onReadData(
    _ raw: OpaquePointer?, _ id: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ room: Int,
    _ flags: UnsafeMutablePointer<UInt32>?, _ source: UnsafeMutablePointer<nghttp2_data_source>?,
    _ user: UnsafeMutableRawPointer?
) -> Int {
    // nghttp2 gives both, and the source is the stream that dataProvider was given, which is open.
    guard let flags, let pointer = source?.pointee.ptr else {
        return Int(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue)
    }
    return Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef { stream in
        let available = stream.output.count
        let count = min(available, room)
        if count == available, stream.isOutputComplete {
            flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
            if stream.hasTrailers {
                flags.pointee |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
                if let session = stream.session { stream.submitTrailers(session) }
            }
        } else if count == 0 {
            stream.isDeferred = true
            return Int(NGHTTP2_ERR_DEFERRED.rawValue)
        }
        flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue
        return count
    }
}

private func onSendData(
    _ raw: OpaquePointer?, _ frame: UnsafeMutablePointer<nghttp2_frame>?,
    _ header: UnsafePointer<UInt8>?, _ count: Int,
    _ source: UnsafeMutablePointer<nghttp2_data_source>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let header, let pointer = source?.pointee.ptr else { return callbackFailed }
    return withSession(user) { session in
        guard let out = session.out else { return callbackFailed }
        guard session.outCount < session.outMark else {
            return NGHTTP2_ERR_WOULDBLOCK.rawValue
        }
        let target = out + session.outCount
        target.copyMemory(from: header, byteCount: 9)
        session.outCount += 9 + count
        session.meter.dataSent()
        Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef { stream in
            guard count > 0, let bytes = stream.output.bytes.baseAddress else { return }
            (target + 9).copyMemory(from: bytes, byteCount: count)
            stream.output.removeFirst(count)
            stream.outputDrained(count)
        }
        return 0
    }
}
