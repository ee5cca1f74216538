/// Bounds of the configuration.
package enum RoutingLimits {
    static let listeners = 8
    static let backends = 64
    /// Addresses of one backend.
    static let addresses = 32
    /// Connections to one address, on each event loop.
    static let connections = 64
    static let routes = 1_000
    /// Callers of one route: every kind with every role is fewer; also callers of a canary.
    static let callers = 64
    /// Bytes of a service's or method's name.
    static let nameBytes = 512
    /// Calls that a token bucket may allow at once or in its time, and that time's nanoseconds: their
    /// product is far from what 64 bits hold.
    static let rate = 10_000
    static let rateNanoseconds: Int64 = 86_400_000_000_000
    /// Calls in flight of a route or a backend.
    static let concurrency = 1_000_000
    /// Bytes of one request's message.
    static let messageBytes = 64 << 20
    /// Backends among which one route's calls are spread, and the sum of their weights.
    static let spread = 8
    static let weights = 10_000
    /// Files of descriptors, and origins that browsers may call from.
    static let files = 32
    static let origins = 64
}
