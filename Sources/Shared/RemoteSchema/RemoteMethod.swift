package import JSON
package import Protobuf
package import ProtobufJSON
package import RPC

/// The bytes of a message whose type is known from descriptors alone: a message without fields of its
/// own, which keeps every field that it is given.
package typealias OpaqueMessage = GoogleProtobuf.Empty

extension GoogleProtobuf.Empty {
    package init(opaque bytes: [UInt8]) {
        self.init()
        unknownFields.bytes = bytes
    }
}

/// A method that is called with messages in JSON.
package struct RemoteMethod: Sendable {
    /// What a channel calls.
    package let method: Method<OpaqueMessage, OpaqueMessage>
    /// Full names of its messages.
    package let input: String
    package let output: String
    private let mapping: JSONMapping

    init(service: String, _ description: ServiceDescription.Method, pool: DescriptorPool) {
        let kind: MethodKind =
            switch (description.isClientStreaming, description.isServerStreaming) {
            case (false, false): .unary
            case (true, false): .clientStreaming
            case (false, true): .serverStreaming
            case (true, true): .bidirectional
            }
        method = Method(
            service: service, name: description.name, kind: kind, idempotency: .unknown)
        input = description.input
        output = description.output
        mapping = JSONMapping(pool: pool)
    }

    /// The request that the JSON describes.
    package func request(_ json: JSONValue) throws(JSONMappingError) -> OpaqueMessage {
        OpaqueMessage(opaque: try mapping.bytes(of: json, as: input))
    }

    /// The JSON of a response.
    package func json(of response: OpaqueMessage) throws(JSONMappingError) -> JSONValue {
        try mapping.json(of: response.unknownFields.bytes, as: output)
    }
}
