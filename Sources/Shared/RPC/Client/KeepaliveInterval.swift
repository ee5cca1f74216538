/// How often a silent connection with calls is asked by PING whether the server is there (gRPC's
/// keepalive rules for clients).
package struct KeepaliveInterval: Sendable, Equatable {
    /// Never more often than this, in nanoseconds, unless the server is known to take it.
    package static let minimum: Int64 = 10_000_000_000
    /// The server's word for a client that asks too often (gRFC A8).
    package static let complaint: StaticString = "too_many_pings"

    package private(set) var nanoseconds: Int64

    package init(_ nanoseconds: Int64, atLeast minimum: Int64 = Self.minimum) {
        self.nanoseconds = max(minimum, nanoseconds)
    }

    /// The server has complained: half as often from now on.
    package mutating func slowDown() {
        nanoseconds = nanoseconds > .max / 2 ? .max : nanoseconds * 2
    }
}
