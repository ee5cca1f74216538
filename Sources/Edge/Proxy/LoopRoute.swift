internal import EdgeRouting
internal import HTTP2
internal import RPC

/// A route as one event loop uses it.
final class LoopRoute {
    let route: Route
    let backend: LoopBackend
    let counts: RouteCounts

    init(_ route: Route, _ backend: LoopBackend, _ counts: RouteCounts) {
        self.route = route
        self.backend = backend
        self.counts = counts
    }
}

/// A path that is asked for again and again, with what every request for it begins with. It lives as
/// long as its loop, though the routes may change.
final class KnownPath {
    let number: Int
    let bytes: [UInt8]
    /// `nil` where the path is listed no longer.
    var route: LoopRoute?
    /// What `requestHeaders` gives: constant, and so as lasting as the path.
    private var headers: [String: HeaderBlock] = [:]

    init(_ number: Int, _ bytes: [UInt8], _ route: LoopRoute) {
        self.number = number
        self.bytes = bytes
        self.route = route
    }

    /// The fields for a backend that goes by this name.
    func headers(_ authority: String, isSecure: Bool) -> HeaderBlock {
        if let known = headers[authority] { return known }
        let block = HeaderBlock(
            constant: requestHeaders(
                String(decoding: bytes, as: UTF8.self), authority, isSecure: isSecure))
        headers[authority] = block
        return block
    }
}

/// What a request to a backend begins with; the content type comes last.
func requestHeaders(
    _ path: String, _ authority: String, isSecure: Bool
) -> [(String, String)] {
    [
        (":method", "POST"), (":scheme", isSecure ? "https" : "http"), (":path", path),
        (":authority", authority), ("te", "trailers"), ("content-type", "application/grpc"),
    ]
}
