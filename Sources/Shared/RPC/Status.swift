/// How a call ended, thrown by handlers that refuse and by clients whose call failed.
package struct Status: Error, Sendable, Hashable, CustomStringConvertible {
    package let code: StatusCode
    /// A sentence for the developer on the other side: no personal data, no internals.
    package let message: String
    /// Details in the form of `google.rpc.Status`, packed messages that the code and sentence sum up.
    package var details: [StatusDetail]
    /// Trailing metadata that came with it, or is to go with it.
    package var metadata: Metadata

    package init(
        _ code: StatusCode, _ message: String = "", details: [StatusDetail] = [],
        metadata: Metadata = Metadata()
    ) {
        self.code = code
        self.message = message
        self.details = details
        self.metadata = metadata
    }

    package static let ok = Status(.ok)

    package var description: String {
        message.isEmpty ? code.name : "\(code.name): \(message)"
    }
}

/// One message packed into a status: its type's URL and its bytes (`google.protobuf.Any`).
package struct StatusDetail: Sendable, Hashable {
    package let typeURL: String
    package let value: [UInt8]

    package init(typeURL: String, value: [UInt8]) {
        self.typeURL = typeURL
        self.value = value
    }
}
