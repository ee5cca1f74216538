internal import CNghttp2

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
