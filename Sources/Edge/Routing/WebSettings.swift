internal import Config
internal import JSON

/// What a listener allows those who speak no gRPC: browsers, by gRPC-Web, and whoever posts JSON.
package struct WebSettings: Hashable, Sendable {
    /// Where pages may come from that call: `https://portal.example`, or `*` for anywhere. Requests
    /// that name no origin are no page's, and may come.
    package let origins: Set<String>

    package init(origins: Set<String>) {
        self.origins = origins
    }

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        origins = Set(
            try fields.optional("origins")?.names(atMost: RoutingLimits.origins) ?? [])
    }

    package func allows(_ origin: String) -> Bool {
        origins.contains(origin) || origins.contains("*")
    }
}
