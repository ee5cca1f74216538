internal import Base
internal import Config
internal import JSON

extension Route {
    init(_ name: String, _ fields: inout JSONFields) throws(JSONFieldError) {
        let spread = try Self.spread(&fields, of: name)
        let node = try fields.required("callers")
        guard let access = Access(try node.names(atMost: RoutingLimits.callers)) else {
            throw node.fault(
                "must be [\"anyone\"], or kinds of caller such as person or staff:CLAIMS_AGENT")
        }
        self.init(name: name, spread: spread, access: access)
        longestNanoseconds =
            try fields.optional("longest")?.duration(atMost: .seconds(86_400)).wholeNanoseconds
        limits = try RateLimit.list(fields.optional("limits"), scope: name)
        concurrency =
            try fields.optional("concurrency")?.integer(in: 1...RoutingLimits.concurrency)
        messageBytes =
            try fields.optional("messageBytes")?.byteCount(in: 1...RoutingLimits.messageBytes)
        isRepeatable = try fields.optional("repeat")?.bool() ?? false
    }

    /// `"backend": "claims"`, or `"backend": {"claims": 95, "claims-next": 5}`, and `"canary"`.
    private static func spread(
        _ fields: inout JSONFields, of name: String
    ) throws(JSONFieldError) -> Spread {
        let node = try fields.required("backend")
        let canary = try fields.optional("canary").map { node throws(JSONFieldError) in
            try node.object(Canary.init)
        }
        var weights: [(name: String, weight: Int)] = []
        if node.value.objectValue == nil {
            weights.append((try node.string(), 1))
        } else {
            for member in try node.members() {
                let weight = try member.node.integer(in: 0...RoutingLimits.weights)
                weights.append((member.name, weight))
            }
        }
        guard let spread = Spread(weights, canary: canary) else {
            throw node.fault(
                "must be a backend, or weights of 1 to \(RoutingLimits.weights) in all")
        }
        return spread
    }
}
