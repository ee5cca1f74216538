// Generated from hello/v1/hello.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension HelloV1 {
    /// Who is greeted.
    package struct HelloRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var name: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String = ""
        ) {
            self.name = name
        }

        /// The name with its package.
        package static var fullName: StaticString { "hello.v1.HelloRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { HelloV1.helloFile }
    }

    /// The greeting.
    package struct HelloReply: Protobuf.Message {
        /// Field 1, `string`.
        package var message: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            message: String = ""
        ) {
            self.message = message
        }

        /// The name with its package.
        package static var fullName: StaticString { "hello.v1.HelloReply" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { HelloV1.helloFile }
    }

    /// `hello/v1/hello.proto` as protoc described it.
    package static let helloFile = FileDescriptorEmbedded(
        name: "hello/v1/hello.proto",
        base64: """
            ChRoZWxsby92MS9oZWxsby5wcm90bxIIaGVsbG8udjEiIgoMSGVsbG9SZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbW\
            UiJgoKSGVsbG9SZXBseRIYCgdtZXNzYWdlGAEgASgJUgdtZXNzYWdlMkMKB0dyZWV0ZXISOAoIU2F5SGVsbG8SFi5o\
            ZWxsby52MS5IZWxsb1JlcXVlc3QaFC5oZWxsby52MS5IZWxsb1JlcGx5YgZwcm90bzM=
            """,
        dependencies: [])
}

extension HelloV1.HelloRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.name.isEmpty { size &+= 1 &+ WireString.size(self.name) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.name.isEmpty {
            WireString.write(self.name, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension HelloV1.HelloReply {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.message.isEmpty { size &+= 1 &+ WireString.size(self.message) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.message.isEmpty {
            WireString.write(self.message, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.message = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
