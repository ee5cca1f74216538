package import Base

/// Where the calls of a service, or of one method, go.
package struct Route: Hashable, Sendable {
    /// `package.Service` or `package.Service/Method`, as the configuration has it.
    package let name: String
    /// The backends.
    package let spread: Spread
    package let access: Access
    /// The longest that a call may take, in nanoseconds; `nil` for no end but the client's own.
    package var longestNanoseconds: Int64?
    /// Token buckets of the route's own, beside those of all routes.
    package var limits: [RateLimit] = []
    /// Calls in flight; `nil` for as many as backends take.
    package var concurrency: Int?
    /// Bytes of one message of a request; `nil` for the backend's own limit.
    package var messageBytes: Int?
    /// Whether a call that a server may have worked on may be sent again: it does no harm twice.
    package var isRepeatable = false

    package init(name: String, spread: Spread, access: Access) {
        self.name = name
        self.spread = spread
        self.access = access
    }

    /// The service's name alone.
    package var service: Substring { name.prefix { $0 != "/" } }

    /// Whether the name is that of a service or method that may be reached from outside at all.
    package static func isPublishable(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard name.utf8.count <= RoutingLimits.nameBytes, (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isNameByte) })
        else { return false }
        return !parts[0].hasSuffix("Internal")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// The deadline of a call that comes `now` with so many nanoseconds of the client's own.
    package func deadline(_ timeout: Int64?, now: Instant) -> Instant {
        guard let nanoseconds = [timeout, longestNanoseconds].compactMap(\.self).min() else {
            return .distantFuture
        }
        return now.advanced(byNanoseconds: nanoseconds)
    }
}

/// The routes in force: finds that of a path, and nothing for what is not listed.
package struct RoutingTable: Sendable {
    package let routes: [Route]
    private let byName: [String: Int]
    private let services: Set<String>

    /// Lists nothing.
    package static let empty = RoutingTable()

    private init() {
        routes = []
        byName = [:]
        services = []
    }

    /// `nil` where a name stands twice.
    package init?(_ routes: [Route]) {
        self.routes = routes
        var byName: [String: Int] = [:]
        for (index, route) in routes.enumerated() {
            guard byName.updateValue(index, forKey: route.name) == nil else { return nil }
        }
        self.byName = byName
        services = Set(routes.map { String($0.service) })
    }

    /// What the table says of a path.
    package enum Found: Hashable, Sendable {
        /// The number of the route.
        case route(Int)
        /// Other methods of the service are listed, this one is not.
        case noMethod
        case noService
    }

    /// The route of a path: the method's own, or else its service's. Exact and case-sensitive;
    /// nothing is decoded or put right.
    package func find(_ path: UnsafeRawBufferPointer) -> Found {
        guard path.first == UInt8(ascii: "/"), path.count <= 2 * RoutingLimits.nameBytes else {
            return .noService
        }
        let name = path.dropFirst()
        let parts = name.split(
            separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return .noService }
        if let index = byName[String(decoding: name, as: UTF8.self)] { return .route(index) }
        let service = String(decoding: parts[0], as: UTF8.self)
        if let index = byName[service] { return .route(index) }
        return services.contains(service) ? .noMethod : .noService
    }
}
