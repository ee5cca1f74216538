package import HTTP2

/// What the client tells of answers that bear no status of gRPC's own.
package enum StatusMapping {
    /// The code for an HTTP status (gRPC's http-grpc-status-mapping).
    package static func code(ofHTTP status: Int) -> StatusCode {
        switch status {
        case 400: .internal
        case 401: .unauthenticated
        case 403: .permissionDenied
        case 404: .unimplemented
        case 429, 502, 503, 504: .unavailable
        default: .unknown
        }
    }

    /// The code for a stream that was reset (gRPC over HTTP/2, Errors).
    package static func code(ofReset code: HTTP2ErrorCode) -> StatusCode {
        switch code {
        case .refusedStream: .unavailable
        case .cancel: .cancelled
        case .enhanceYourCalm: .resourceExhausted
        case .inadequateSecurity: .permissionDenied
        default: .internal
        }
    }

    /// The code that a `grpc-status` field stands for; what is no known code is UNKNOWN.
    package static func code(ofField value: UnsafeRawBufferPointer) -> StatusCode {
        guard (1...2).contains(value.count) else { return .unknown }
        var number = 0
        for byte in value {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return .unknown }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return StatusCode(rawValue: number) ?? .unknown
    }
}
