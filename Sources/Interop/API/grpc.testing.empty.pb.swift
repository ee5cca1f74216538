// Generated from grpc/testing/empty.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension GrpcTesting {
    /// Says nothing.
    package struct Empty: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.Empty" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.emptyFile }
    }

    /// `grpc/testing/empty.proto` as protoc described it.
    package static let emptyFile = FileDescriptorEmbedded(
        name: "grpc/testing/empty.proto",
        base64: """
            ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eWIGcHJvdG8z
            """,
        dependencies: [])
}

extension GrpcTesting.Empty {
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
