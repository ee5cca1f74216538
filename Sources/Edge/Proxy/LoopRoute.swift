internal import EdgeRouting
internal import HTTP2
internal import RPC
internal import RemoteSchema
internal import ServiceKit

/// A route as one event loop uses it.
final class LoopRoute {
    let route: Route
    /// In the order of the route's spread.
    private let backends: [LoopBackend]
    let counts: RouteCounts
    /// Whether the edge itself answers, which looks at who asks even where anyone may.
    let isOwn: Bool
    /// Those of all routes and its own: what is asked before the caller is known, and after.
    let networkLimits: [LoopLimit]
    let callerLimits: [LoopLimit]

    /// `nil` where a backend is not known: such a configuration was refused.
    init?(
        _ route: Route, _ backends: [String: LoopBackend], _ counts: RouteCounts,
        limits: [RateLimit]
    ) {
        self.route = route
        self.backends = route.spread.backends.compactMap { backends[$0] }
        self.counts = counts
        isOwn = route.spread.backends == [BackendSettings.own]
        let all = (limits + route.limits).map { LoopLimit($0) }
        networkLimits = all.filter { $0.limit.subject == .prefix }
        callerLimits = all.filter { $0.limit.subject != .prefix }
        guard self.backends.count == route.spread.backends.count else { return nil }
    }

    func backend(
        for caller: Caller?, chance: @autoclosure () -> UInt64
    ) -> LoopBackend {
        backends.count == 1
            ? backends[0] : backends[route.spread.choose(caller, chance: chance())]
    }

    /// Whether a server of each backend that calls go to can be reached.
    var isReady: Bool { backends.allSatisfy(\.isReady) }
}

/// A path that is asked for again and again, with what every request for it begins with. It lives as
/// long as its loop, though the routes may change.
final class KnownPath {
    let number: Int
    let bytes: [UInt8]
    /// `nil` where the path is listed no longer.
    var route: LoopRoute?
    /// The method with its messages, where its descriptors are known.
    private(set) var method: RemoteMethod?
    /// Whether it says of itself that it has no side effects.
    private(set) var isSafe = false
    /// What the method takes when nobody waits.
    var time = MethodTime()
    /// For its token buckets.
    let hash: UInt64
    /// What `requestHeaders` gives: constant, and so as lasting as the path.
    private var headers: [String: HeaderBlock] = [:]

    init(_ number: Int, _ bytes: [UInt8], _ route: LoopRoute) {
        self.number = number
        self.bytes = bytes
        self.route = route
        hash = LoopLimit.hash(bytes)
    }

    func use(_ schema: EdgeSchema) {
        method = schema.method(bytes)
        isSafe = schema.isSafe(bytes)
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
