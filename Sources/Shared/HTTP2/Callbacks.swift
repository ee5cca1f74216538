internal import CNghttp2
internal import Glibc

// nghttp2's callbacks: plain functions that reach the session and the stream by unmanaged
// references, as each runs several times a request. They stand outside any actor, and never in
// main.swift, whose closures would check their isolation at every call.

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

/// The open stream of the number: mostly the one that was last looked at.
@inline(__always)
private func streamReference(
    _ raw: OpaquePointer?, _ session: HTTP2Session, _ id: Int32
) -> Unmanaged<HTTP2Stream>? {
    if let recent = session.recentStream, recent._withUnsafeGuaranteedRef({ $0.id == id }) {
        return recent
    }
    session.recentStream = nghttp2_session_get_stream_user_data(raw, id).map {
        Unmanaged<HTTP2Stream>.fromOpaque($0)
    }
    return session.recentStream
}

private let callbackFailed = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
private let streamFailed = NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue

func onBeginHeaders(
    _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let frame else { return 0 }
    return withSession(user) { session in
        let id = frame.pointee.hd.stream_id
        session.headerListBytes = 0
        session.headerPosition = 0
        guard session.role == .server,
            frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
        else {
            session.headerStream = streamReference(raw, session, id)
            let isTrailers =
                session.role == .server
                || session.headerStream?._withUnsafeGuaranteedRef { $0.headersAreReceived } == true
            session.rules = FieldRules(isTrailers ? .trailers : .response)
            return 0
        }
        session.headerStream = nil
        session.highestPeerStream = max(session.highestPeerStream, id)
        session.rules = FieldRules(.request)
        guard session.openStreams < Int(session.limits.concurrentStreamsMaximum),
            let stream = session.owner.makeStream()
        else {
            _ = nghttp2_submit_rst_stream(raw, 0, id, HTTP2ErrorCode.refusedStream.rawValue)
            return streamFailed
        }
        session.begin(stream, id: id)
        let reference = Unmanaged.passUnretained(stream)
        nghttp2_session_set_stream_user_data(raw, id, reference.toOpaque())
        session.headerStream = reference
        return 0
    }
}

func onHeader(
    _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ name: OpaquePointer?,
    _ value: OpaquePointer?, _ flags: UInt8, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let name, let value else { return 0 }
    return withSession(user) { session in
        guard let reference = session.headerStream else { return 0 }
        session.headerPosition += 1
        guard let slot = session.fields.find(name, value, at: session.headerPosition),
            session.headerListBytes + Int(slot.pointee.listBytes)
                <= Int(session.limits.headerListBytesMaximum)
        else { return newField(raw, session, reference, name, value) }
        session.headerListBytes += Int(slot.pointee.listBytes)
        guard session.rules.take(slot.pointee.kind, bytes(value)) else {
            return refuseMalformed(raw, session, reference)
        }
        reference._withUnsafeGuaranteedRef { $0.received(note: slot.pointee.note) }
        return 0
    }
}

/// A field that is not known by its buffers.
private func newField(
    _ raw: OpaquePointer?, _ session: HTTP2Session, _ reference: Unmanaged<HTTP2Stream>,
    _ nameBuffer: OpaquePointer, _ valueBuffer: OpaquePointer
) -> Int32 {
    let name = bytes(nameBuffer)
    let value = bytes(valueBuffer)
    let listBytes = name.count + value.count + 32
    let limit = Int(session.limits.headerListBytesMaximum)
    session.headerListBytes += listBytes
    if session.headerListBytes > limit {
        // A few bytes can stand for a large field of the table, again and again: reading on costs
        // more than it can be worth.
        guard session.headerListBytes <= 4 * limit else {
            session.punish(.headerList)
            return callbackFailed
        }
        reference._withUnsafeGuaranteedRef { $0.headerListTooLarge() }
        return 0
    }
    // A name of HPACK's own table needs no check.
    let kind = FieldKind(name, value, isNameKnown: nghttp2_rcbuf_is_static(nameBuffer) != 0)
    guard session.rules.take(kind, value) else {
        return refuseMalformed(raw, session, reference)
    }
    let note = reference._withUnsafeGuaranteedRef { $0.received(name: name, value: value) }
    session.fields.keep(
        nameBuffer, valueBuffer, at: session.headerPosition, listBytes: listBytes, kind: kind,
        note: note)
    return 0
}

@inline(__always)
private func bytes(_ buffer: OpaquePointer) -> UnsafeRawBufferPointer {
    let vector = nghttp2_rcbuf_get_buf(buffer)
    return UnsafeRawBufferPointer(start: vector.base, count: vector.len)
}

/// A malformed message is a stream error of type PROTOCOL_ERROR (RFC 9113 section 8.1.1).
private func refuseMalformed(
    _ raw: OpaquePointer?, _ session: HTTP2Session, _ reference: Unmanaged<HTTP2Stream>
) -> Int32 {
    session.headerStream = nil
    let id = reference._withUnsafeGuaranteedRef { stream in
        stream.isMalformed = true
        return stream.id
    }
    _ = nghttp2_submit_rst_stream(raw, 0, id, HTTP2ErrorCode.protocolError.rawValue)
    return streamFailed
}

func onDataChunk(
    _ raw: OpaquePointer?, _ flags: UInt8, _ id: Int32, _ data: UnsafePointer<UInt8>?,
    _ count: Int, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    withSession(user) { session in
        session.bandwidth.received(count, session)
        guard let reference = streamReference(raw, session, id) else {
            nghttp2_session_consume_connection(raw, count)
            return 0
        }
        reference._withUnsafeGuaranteedRef { stream in
            guard !stream.isMalformed else {
                nghttp2_session_consume_connection(raw, count)
                return
            }
            stream.unconsumed += count
            session.unconsumed += count
            if stream.bodyBytesLeft >= 0 {
                stream.bodyBytesLeft -= Int64(count)
                guard stream.bodyBytesLeft >= 0 else {
                    _ = refuseMalformed(raw, session, reference)
                    return
                }
            }
            stream.received(data: UnsafeRawBufferPointer(start: data, count: count))
        }
        return 0
    }
}

func onFrame(
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
                guard let reference = streamReference(raw, session, header.stream_id) else {
                    return 0
                }
                endInput(raw, session, reference)
            }
            return 0
        }
    case FrameType.headers:
        let category = frame.pointee.headers.cat
        return withSession(user) { session in
            guard let reference = session.headerStream else { return 0 }
            session.headerStream = nil
            // Streams end by onStreamClose alone, which nghttp2 does not call meanwhile.
            reference._withUnsafeGuaranteedRef { stream in
                receivedHeaders(raw, session, stream, category, endsStream: endsStream)
            }
            return 0
        }
    case FrameType.goAway:
        let goAway = frame.pointee.goaway
        return withSession(user) { session in
            session.owner.receivedGoAway(
                last: goAway.last_stream_id, code: goAway.error_code,
                reason: UnsafeRawBufferPointer(
                    start: goAway.opaque_data, count: goAway.opaque_data_len))
            if session.role == .client { session.refuseUnsent() }
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

private func receivedHeaders(
    _ raw: OpaquePointer?, _ session: HTTP2Session, _ stream: HTTP2Stream,
    _ category: nghttp2_headers_category, endsStream: Bool
) {
    let reference = Unmanaged.passUnretained(stream)
    guard !stream.isMalformed, session.rules.isComplete(endsStream: endsStream) else {
        _ = refuseMalformed(raw, session, reference)
        return
    }
    let isTrailers =
        session.role == .server ? category != NGHTTP2_HCAT_REQUEST : stream.headersAreReceived
    if let length = session.rules.contentLength, !isTrailers { stream.bodyBytesLeft = length }
    stream.receivedHeaders(isTrailers: isTrailers)
    if endsStream { endInput(raw, session, reference) }
}

/// The peer has ended its side: in order, unless its body is shorter than it had promised.
private func endInput(
    _ raw: OpaquePointer?, _ session: HTTP2Session, _ reference: Unmanaged<HTTP2Stream>
) {
    reference._withUnsafeGuaranteedRef { stream in
        guard !stream.isMalformed else { return }
        guard stream.bodyBytesLeft <= 0 else {
            _ = refuseMalformed(raw, session, reference)
            return
        }
        stream.inputIsComplete = true
        stream.receivedEnd()
    }
}

func onFrameSent(
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
        if code == HTTP2ErrorCode.flowControlError.rawValue { session.windowsOverflowed() }
        if let found = session.meter.resetSent(session.limits) { session.punish(found) }
        return 0
    }
}

/// A request counts as sent before the first byte of it can be: `onClientFrameSent` comes only with
/// the next round of output.
func beforeClientFrame(
    _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let header = frame?.pointee.hd, header.type == FrameType.headers else { return 0 }
    return withSession(user) { session in
        session.highestSentStream = max(session.highestSentStream, header.stream_id)
        return 0
    }
}

func onClientFrameSent(
    _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    guard let frame, frame.pointee.hd.type == FrameType.rstStream,
        frame.pointee.rst_stream.error_code == HTTP2ErrorCode.flowControlError.rawValue
    else { return 0 }
    return withSession(user) { session in
        session.windowsOverflowed()
        return 0
    }
}

func onStreamClose(
    _ raw: OpaquePointer?, _ id: Int32, _ code: UInt32, _ user: UnsafeMutableRawPointer?
) -> Int32 {
    withSession(user) { session in
        guard let reference = streamReference(raw, session, id) else { return 0 }
        if session.headerStream?.toOpaque() == reference.toOpaque() { session.headerStream = nil }
        // The list's own reference holds the stream until `end` is done with it.
        reference._withUnsafeGuaranteedRef { session.end($0, code) }
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
                stream.openSession?._withUnsafeGuaranteedRef { session in
                    // Its end follows: `onStreamClose` looks for it.
                    session.recentStream = Unmanaged.passUnretained(stream)
                    stream.submitTrailers(session)
                }
            }
        } else if count == 0 {
            stream.isDeferred = true
            return Int(NGHTTP2_ERR_DEFERRED.rawValue)
        }
        flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue
        return count
    }
}

func onSendData(
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
        // Promised by onReadData; output that was dropped since leaves the frame unsent.
        let isThere = Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
            $0.output.count >= count
        }
        guard isThere else { return streamFailed }
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
