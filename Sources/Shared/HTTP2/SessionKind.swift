internal import CNghttp2

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
        nghttp2_session_callbacks_set_on_header_callback2(callbacks, onHeader)
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onDataChunk)
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame)
        switch role {
        case .client:
            nghttp2_session_callbacks_set_before_frame_send_callback(
                callbacks, beforeClientFrame)
            nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onClientFrameSent)
        case .server:
            nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onFrameSent)
        }
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
    // FieldRules keeps the rules of messages, and does so once for each field instead of each time.
    nghttp2_option_set_no_http_messaging(option, 1)
    nghttp2_option_set_max_continuations(option, limits.continuationsMaximum)
    nghttp2_option_set_max_outbound_ack(option, limits.queuedFramesMaximum)
    nghttp2_option_set_peer_max_concurrent_streams(option, 100)
    // AbuseMeter counts resets by our own rule; nghttp2's must not come first.
    nghttp2_option_set_stream_reset_rate_limit(option, 1 << 40, 1 << 40)
    nghttp2_option_set_max_send_header_block_length(option, 1 << 18)
    // A server's headers are few and the same. Half a kilobyte holds them, and a table of the usual
    // size costs an idle connection another.
    if role == .server { nghttp2_option_set_max_deflate_dynamic_table_size(option, 512) }
    var session: OpaquePointer?
    let code = pool.makingSession {
        switch role {
        case .client:
            nghttp2_session_client_new3(
                &session, SessionKind.client.callbacks, user, option, pool.allocator)
        case .server:
            nghttp2_session_server_new3(
                &session, SessionKind.server.callbacks, user, option, pool.allocator)
        }
    }
    guard code == 0, let session else { throw HTTP2Error(code: code) }
    return session
}
