// Generated from identity/v1/keys.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension IdentityV1 {
    /// Message `tadamun.identity.v1.ListKeysRequest`.
    package struct ListKeysRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListKeysRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.keysFile }
    }

    /// Message `tadamun.identity.v1.ListKeysResponse`.
    package struct ListKeysResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.identity.v1.Key`.
        package var keys: [IdentityV1.Key] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            keys: [IdentityV1.Key] = []
        ) {
            self.keys = keys
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListKeysResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.keysFile }
    }

    /// An Ed25519 key (RFC 8032).
    package struct Key: Protobuf.Message {
        /// The `kid` of the tokens that it signs.
        package var keyId: String = ""

        /// 32 bytes.
        package var publicKey: [UInt8] = []

        /// Field 3, `google.protobuf.Timestamp`.
        package var notBefore: GoogleProtobuf.Timestamp? = nil

        /// Tokens signed by it are refused from then on.
        package var notAfter: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            keyId: String = "",
            publicKey: [UInt8] = [],
            notBefore: GoogleProtobuf.Timestamp? = nil,
            notAfter: GoogleProtobuf.Timestamp? = nil
        ) {
            self.keyId = keyId
            self.publicKey = publicKey
            self.notBefore = notBefore
            self.notAfter = notAfter
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.Key" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.keysFile }
    }

    /// `identity/v1/keys.proto` as protoc described it.
    package static let keysFile = FileDescriptorEmbedded(
        name: "identity/v1/keys.proto",
        base64: """
            ChZpZGVudGl0eS92MS9rZXlzLnByb3RvEhN0YWRhbXVuLmlkZW50aXR5LnYxGh9nb29nbGUvcHJvdG9idWYvdGltZX\
            N0YW1wLnByb3RvIhEKD0xpc3RLZXlzUmVxdWVzdCJAChBMaXN0S2V5c1Jlc3BvbnNlEiwKBGtleXMYASADKAsyGC50\
            YWRhbXVuLmlkZW50aXR5LnYxLktleVIEa2V5cyKvAQoDS2V5EhUKBmtleV9pZBgBIAEoCVIFa2V5SWQSHQoKcHVibG\
            ljX2tleRgCIAEoDFIJcHVibGljS2V5EjkKCm5vdF9iZWZvcmUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0\
            YW1wUglub3RCZWZvcmUSNwoJbm90X2FmdGVyGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIbm90QW\
            Z0ZXIyZAoES2V5cxJcCghMaXN0S2V5cxIkLnRhZGFtdW4uaWRlbnRpdHkudjEuTGlzdEtleXNSZXF1ZXN0GiUudGFk\
            YW11bi5pZGVudGl0eS52MS5MaXN0S2V5c1Jlc3BvbnNlIgOQAgFiBnByb3RvMw==
            """,
        dependencies: [GoogleProtobuf.timestampFile])
}

extension IdentityV1.ListKeysRequest {
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

extension IdentityV1.ListKeysResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<IdentityV1.Key>.self, self.keys, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<IdentityV1.Key>.self, self.keys, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.keys, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.Key {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.keyId.isEmpty { size &+= 1 &+ WireString.size(self.keyId) }
        if !self.publicKey.isEmpty { size &+= 1 &+ WireBytes.size(self.publicKey) }
        if let value = self.notBefore { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.notAfter { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.notAfter {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.notBefore {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.publicKey.isEmpty {
            WireBytes.write(self.publicKey, to: &writer)
            writer.tag(18)
        }
        if !self.keyId.isEmpty {
            WireString.write(self.keyId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.keyId = try WireString.read(from: &reader)
            case 18: self.publicKey = try WireBytes.read(from: &reader)
            case 26: try reader.merge(into: &self.notBefore)
            case 34: try reader.merge(into: &self.notAfter)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
