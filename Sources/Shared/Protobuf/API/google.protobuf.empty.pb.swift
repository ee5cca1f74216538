// Generated from google/protobuf/empty.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

extension GoogleProtobuf {
    /// A generic empty message that you can re-use to avoid defining duplicated
    /// empty messages in your APIs. A typical example is to use it as the request
    /// or the response type of an API method. For instance:
    ///
    ///     service Foo {
    ///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
    ///     }
    package struct Empty: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.Empty" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.emptyFile }
    }

    /// `google/protobuf/empty.proto` as protoc described it.
    package static let emptyFile = FileDescriptorEmbedded(
        name: "google/protobuf/empty.proto",
        base64: """
            Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2\
            xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2Vt\
            cHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw==
            """,
        dependencies: [])
}

extension GoogleProtobuf.Empty {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        unknownFields.byteCount
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            default: try reader.keepUnknown(tag, in: &self.unknownFields)
            }
        }
    }
}
