/// Bounds of the configuration.
package enum RoutingLimits {
    static let listeners = 8
    static let backends = 64
    /// Addresses of one backend.
    static let addresses = 32
    /// Connections to one address, on each event loop.
    static let connections = 64
    static let routes = 1_000
    /// Callers of one route: every kind with every role is fewer.
    static let callers = 64
    /// Bytes of a service's or method's name.
    static let nameBytes = 512
}
