internal import HTTP2
internal import JSON
internal import LoadTestModel
internal import Protobuf
internal import RPC
internal import RemoteSchema

/// One method of the mix, made ready: what is the same in every call stands as bytes.
///
/// `@unchecked Sendable`: a constant header block is only read.
final class PlannedCall: @unchecked Sendable {
    let name: String
    /// Up to which of the mix's numbers the call is meant.
    let share: Int
    /// The fields that every call begins with; the object lives as long as the load, which outlives
    /// its connections.
    let headers: HeaderBlock
    /// The framed messages of a request without places.
    let fixedBytes: [UInt8]
    private let method: RemoteMethod
    private let requests: [Template]
    private let metadata: [(name: String, value: Template)]
    let isFixed: Bool

    init(
        _ call: Scenario.Call, share: Int, scenario: Scenario, schema: RemoteSchema,
        tables: [String: Table]
    ) throws {
        guard let method = schema.method(call.method) else {
            throw LoadError("the server has no method \(call.method)")
        }
        self.method = method
        name = call.name
        self.share = share
        requests = try call.requests.map { json throws(TemplateError) in
            try Template(json, tables: tables)
        }
        let templates = try call.metadata.map { field throws(TemplateError) in
            (name: field.name, value: try Template(text: field.value, tables: tables))
        }
        metadata = templates.filter { !$0.value.isFixed }
        var filling = Filling(tables: tables, seed: 0)
        filling.advance()
        var fields = [
            (":method", "POST"), (":scheme", scenario.tls == nil ? "http" : "https"),
            (":path", "/\(method.method.service)/\(method.method.name)"),
            (":authority", scenario.authority), ("te", "trailers"),
            ("content-type", "application/grpc"), ("user-agent", "tadamun-load/1"),
            ("grpc-timeout", "\(max(1, scenario.timeout / 1_000_000))m"),
        ]
        for field in templates where field.value.isFixed {
            fields.append((field.name, field.value.text(&filling)))
        }
        headers = HeaderBlock(constant: fields)
        isFixed = metadata.isEmpty && requests.allSatisfy(\.isFixed)
        // Filled once in any case, so that a request that is none stops the start.
        fixedBytes = try Self.frames(requests, method, &filling)
    }

    /// The messages and metadata of one call.
    func fill(
        _ filling: inout Filling
    ) throws -> (bytes: [UInt8], metadata: [(name: String, value: String)]) {
        let bytes = try Self.frames(requests, method, &filling)
        return (bytes, metadata.map { ($0.name, $0.value.text(&filling)) })
    }

    private static func frames(
        _ requests: [Template], _ method: RemoteMethod, _ filling: inout Filling
    ) throws -> [UInt8] {
        var bytes: [UInt8] = []
        for request in requests {
            let message = try method.request(request.fill(&filling)).unknownFields.bytes
            bytes.append(0)
            for shift in [24, 16, 8, 0] {
                bytes.append(UInt8(truncatingIfNeeded: message.count >> shift))
            }
            bytes += message
        }
        return bytes
    }
}

extension Scenario {
    /// The `:authority` of calls: the server's name, or the target's first address.
    var authority: String {
        tls?.serverName ?? String(target.prefix { $0 != "," })
    }
}

/// Why a load test cannot be made.
package struct LoadError: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
