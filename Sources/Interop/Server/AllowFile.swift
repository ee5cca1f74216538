import Config
import JSON

/// A JSON file that says who may call what:
/// `{ "callers": { "edge.example": ["bench.Echo", "grpc.testing.TestService/EmptyCall"] } }`.
struct AllowFile: Configuration {
    var entries: [String: [String]] = [:]

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        for member in try fields.required("callers").members() {
            entries[member.name] = try member.node.names(atMost: 1_000)
        }
    }
}
