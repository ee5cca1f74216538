internal import Base
internal import Config
package import JSON

/// A service behind the edge, at one address or several.
package struct BackendSettings: Hashable, Sendable {
    package var addresses: [String]
    /// The name that its certificate must bear; needed where the edge has `tls`.
    package var name: String
    /// Connections to each address, on each event loop; 4 by default.
    package var connections: Int
    /// The service whose health is watched at each address: "" by default, for the whole program.
    /// `nil`, written `false`, for no such watch.
    package var health: String?
    /// How long a call may wait for a server, in nanoseconds; 1 s by default.
    package var waitNanoseconds: Int64
    /// Silence after which a server with calls is asked by PING whether it is there, in nanoseconds,
    /// and how long its answer may take; 10 s by default, as gRPC's rules for clients have it.
    package var pingNanoseconds: Int64

    /// Calls in flight, of the whole edge; `nil` for as many as its servers take.
    package var concurrency: Int?
    /// How long calls may stand in a queue on their way through the backend, in nanoseconds, before
    /// fewer are let in; 25 ms by default. `nil`, written `false`, for no such care.
    package var queueNanoseconds: Int64?

    /// The edge's own services, in this process.
    package init(ownAt address: String) {
        addresses = [address]
        name = "localhost"
        connections = 1
        health = nil
        waitNanoseconds = 1_000_000_000
        pingNanoseconds = 10_000_000_000
        queueNanoseconds = nil
    }

    /// The name by which routes lead to the edge's own services: health.
    package static let own = "edge"

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        addresses = []
        let list = try fields.required("addresses")
        for node in try list.array() { addresses.append(try node.address()) }
        guard (1...RoutingLimits.addresses).contains(addresses.count),
            Set(addresses).count == addresses.count
        else {
            throw list.fault("must have from 1 to \(RoutingLimits.addresses) entries, each once")
        }
        name = try fields.required("name").string()
        connections =
            try fields.optional("connections")?.integer(in: 1...RoutingLimits.connections) ?? 4
        health = try Self.health(fields.optional("health"))
        waitNanoseconds =
            try fields.optional("wait")?.duration(atMost: .seconds(60)).wholeNanoseconds
            ?? 1_000_000_000
        let ping = fields.optional("ping")
        pingNanoseconds =
            try ping?.duration(atMost: .seconds(3_600)).wholeNanoseconds ?? 10_000_000_000
        if let ping, pingNanoseconds < 1_000_000 { throw ping.fault("must be 1ms at least") }
        concurrency =
            try fields.optional("concurrency")?.integer(in: 1...RoutingLimits.concurrency)
        queueNanoseconds = try Self.queue(fields.optional("queue"))
    }

    private static func queue(_ node: JSONNode?) throws(JSONFieldError) -> Int64? {
        guard let node else { return 25_000_000 }
        if node.value.boolValue == false { return nil }
        return try node.duration(atMost: .seconds(60)).wholeNanoseconds
    }

    private static func health(_ node: JSONNode?) throws(JSONFieldError) -> String? {
        guard let node else { return "" }
        if node.value.boolValue == false { return nil }
        return try node.string()
    }
}
