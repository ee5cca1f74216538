internal import CNghttp2

// What concerns the connection as a whole.
extension HTTP2Session {
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
