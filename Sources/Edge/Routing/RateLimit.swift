internal import Base
internal import Config
internal import JSON

/// How many calls may come: a token bucket for each of its subjects (GCRA, ITU-T I.371).
package struct RateLimit: Hashable, Sendable {
    /// What each bucket is for.
    package enum Subject: String, Hashable, Sendable, CaseIterable {
        /// Whoever a token or certificate names; nothing is counted of those who show none.
        case caller
        /// The owner of a certificate.
        case certificate
        /// The client's network.
        case prefix
        /// One method, whoever calls it.
        case method
    }

    /// Where it stands: a route's name, or the empty text for the limits of all routes. Buckets of
    /// different scopes are different.
    package let scope: String
    package let subject: Subject
    /// As the configuration has it: so many calls in so many nanoseconds.
    package let calls: Int
    package let everyNanoseconds: Int64
    /// Calls that may come at once.
    package let burst: Int

    /// `nil` where a number is none that makes sense, or too large to compute with.
    package init?(
        _ subject: Subject, calls: Int, everyNanoseconds: Int64, burst: Int, scope: String = ""
    ) {
        guard (1...RoutingLimits.rate).contains(calls), (1...RoutingLimits.rate).contains(burst),
            (1...RoutingLimits.rateNanoseconds).contains(everyNanoseconds),
            everyNanoseconds >= Int64(calls)
        else { return nil }
        self.scope = scope
        self.subject = subject
        self.calls = calls
        self.everyNanoseconds = everyNanoseconds
        self.burst = burst
    }

    /// Nanoseconds of the steady rate that one call takes.
    package var intervalNanoseconds: Int64 { everyNanoseconds / Int64(calls) }

    /// Reads `{"prefix": {"calls": 100, "every": "1s", "burst": 200}, …}`.
    static func list(_ node: JSONNode?, scope: String) throws(JSONFieldError) -> [RateLimit] {
        guard let node else { return [] }
        var limits: [RateLimit] = []
        for member in try node.members() {
            guard let subject = Subject(rawValue: member.name) else {
                throw member.node.fault("is none of caller, certificate, prefix and method")
            }
            let limit = try member.node.object { fields throws(JSONFieldError) in
                let calls = try fields.required("calls").integer(in: 1...RoutingLimits.rate)
                let every =
                    try fields.optional("every")?.duration(atMost: .seconds(86_400))
                    .wholeNanoseconds ?? 1_000_000_000
                let burst =
                    try fields.optional("burst")?.integer(in: 1...RoutingLimits.rate) ?? calls
                return RateLimit(
                    subject, calls: calls, everyNanoseconds: every, burst: burst, scope: scope)
            }
            guard let limit else {
                throw member.node.fault("allows more calls than there are nanoseconds")
            }
            limits.append(limit)
        }
        return limits
    }
}

/// How much of a network address counts as one client's network.
package struct NetworkPrefixes: Hashable, Sendable {
    /// Bits of an IPv4 address; all 32 by default.
    package var ipv4 = 32
    /// Bits of an IPv6 address; 64 by default, what one subscriber has.
    package var ipv6 = 64

    package init() {}

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        ipv4 = try fields.optional("ipv4")?.integer(in: 8...32) ?? 32
        ipv6 = try fields.optional("ipv6")?.integer(in: 16...128) ?? 64
    }
}
