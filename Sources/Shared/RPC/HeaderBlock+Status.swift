internal import Base
package import HTTP2

extension HeaderBlock {
    /// Adds metadata as it travels: binary values in base64, without padding.
    func append(_ metadata: Metadata) {
        for field in metadata.fields {
            if field.name.hasSuffix("-bin") {
                append(field.name, Base64.encode(field.value, padded: false))
            } else {
                append(field.name.utf8, field.value, isSecret: field.name == "authorization")
            }
        }
    }

    /// Adds the fields that end a call: code, message, details, trailing metadata.
    package func append(_ status: Status, trailing: Metadata?) {
        append("grpc-status", String(status.code.rawValue))
        if !status.message.isEmpty {
            append("grpc-message".utf8, PercentEncoding.encode(status.message, bytesMaximum: 4_096))
        }
        if !status.details.isEmpty {
            append("grpc-status-details-bin", Base64.encode(status.encodedDetails, padded: false))
        }
        if let trailing { append(trailing) }
        append(status.metadata)
    }
}
