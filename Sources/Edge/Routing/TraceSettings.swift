internal import Config
internal import JSON

/// Where the spans of sampled calls are sent, by OTLP over gRPC.
package struct TraceSettings: Hashable, Sendable {
    package var address: String
    /// The name in the receiver's certificate, which the edge's `tls` must trust; `nil` to speak in
    /// the clear.
    package var name: String?

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        address = try fields.required("address").address()
        name = try fields.optional("name")?.string()
    }
}
