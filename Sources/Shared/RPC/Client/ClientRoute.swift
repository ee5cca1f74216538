internal import HTTP2

/// A method as one channel calls it: the header fields that every call of it begins with.
///
/// It lives as long as its loop's part of the channel, since connections refer to its bytes.
final class ClientRoute {
    let info: ClientCallInfo
    let headers: HeaderBlock
    @exclusivity(unchecked) var counts = ClientRouteCounts()

    init(_ info: ClientCallInfo, authority: String, isSecure: Bool) {
        self.info = info
        headers = HeaderBlock(constant: [
            (":method", "POST"), (":scheme", isSecure ? "https" : "http"),
            (":path", "/\(info.service)/\(info.method)"), (":authority", authority),
            ("te", "trailers"), ("content-type", "application/grpc"),
            ("user-agent", "grpc-tadamun/1"), ("grpc-accept-encoding", "gzip,identity"),
        ])
    }
}
