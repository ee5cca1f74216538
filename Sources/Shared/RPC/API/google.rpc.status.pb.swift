// Generated from google/rpc/status.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension GoogleRpc {
    /// The `Status` type defines a logical error model that is suitable for
    /// different programming environments, including REST APIs and RPC APIs. It is
    /// used by [gRPC](https://github.com/grpc). Each `Status` message contains
    /// three pieces of data: error code, error message, and error details.
    ///
    /// You can find out more about this error model and how to work with it in the
    /// [API Design Guide](https://cloud.google.com/apis/design/errors).
    package struct Status: Protobuf.Message {
        /// The status code, which should be an enum value of
        /// [google.rpc.Code][google.rpc.Code].
        package var code: Int32 = 0

        /// A developer-facing error message, which should be in English. Any
        /// user-facing error message should be localized and sent in the
        /// [google.rpc.Status.details][google.rpc.Status.details] field, or localized
        /// by the client.
        package var message: String = ""

        /// A list of messages that carry the error details.  There is a common set of
        /// message types for APIs to use.
        package var details: [GoogleProtobuf.AnyMessage] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            code: Int32 = 0,
            message: String = "",
            details: [GoogleProtobuf.AnyMessage] = []
        ) {
            self.code = code
            self.message = message
            self.details = details
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.rpc.Status" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleRpc.statusFile }
    }

    /// `google/rpc/status.proto` as protoc described it.
    package static let statusFile = FileDescriptorEmbedded(
        name: "google/rpc/status.proto",
        base64: """
            Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJmCg\
            ZTdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMYAyAD\
            KAsyFC5nb29nbGUucHJvdG9idWYuQW55UgdkZXRhaWxzQl4KDmNvbS5nb29nbGUucnBjQgtTdGF0dXNQcm90b1ABWj\
            dnb29nbGUuZ29sYW5nLm9yZy9nZW5wcm90by9nb29nbGVhcGlzL3JwYy9zdGF0dXM7c3RhdHVzogIDUlBDYgZwcm90\
            bzM=
            """,
        dependencies: [GoogleProtobuf.anyFile])
}

extension GoogleRpc.Status {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.code != 0 { size &+= 1 &+ WireInt32.size(self.code) }
        if !self.message.isEmpty { size &+= 1 &+ WireString.size(self.message) }
        size &+= repeatedSize(WireMessage<GoogleProtobuf.AnyMessage>.self, self.details, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.AnyMessage>.self, self.details, tag: 26)
        if !self.message.isEmpty {
            WireString.write(self.message, to: &writer)
            writer.tag(18)
        }
        if self.code != 0 {
            WireInt32.write(self.code, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.code = try WireInt32.read(from: &reader)
            case 18: self.message = try WireString.read(from: &reader)
            case 26: try reader.append(to: &self.details, tag: 26)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
