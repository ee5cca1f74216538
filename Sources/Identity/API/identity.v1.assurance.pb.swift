// Generated from identity/v1/assurance.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension IdentityV1 {
    /// Message `tadamun.identity.v1.ConfirmPersonRequest`.
    package struct ConfirmPersonRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Registration number or national identity card.
        package var identifier: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            identifier: String = ""
        ) {
            self.fund = fund
            self.identifier = identifier
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ConfirmPersonRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.assuranceFile }
    }

    /// Message `tadamun.identity.v1.ConfirmPersonResponse`.
    package struct ConfirmPersonResponse: Protobuf.Message {
        /// The account is ACTIVE from then on.
        package var openedAt: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            openedAt: GoogleProtobuf.Timestamp? = nil
        ) {
            self.openedAt = openedAt
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ConfirmPersonResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.assuranceFile }
    }

    /// Message `tadamun.identity.v1.ObjectForPersonRequest`.
    package struct ObjectForPersonRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var accountId: String = ""

        /// Field 2, `string`.
        package var reason: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accountId: String = "",
            reason: String = ""
        ) {
            self.accountId = accountId
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ObjectForPersonRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.assuranceFile }
    }

    /// Message `tadamun.identity.v1.UnlockActivationRequest`.
    package struct UnlockActivationRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var nationalId: String = ""

        /// Field 2, `string`.
        package var reason: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            nationalId: String = "",
            reason: String = ""
        ) {
            self.nationalId = nationalId
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.UnlockActivationRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.assuranceFile }
    }

    /// Message `tadamun.identity.v1.UnlockActivationResponse`.
    package struct UnlockActivationResponse: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.UnlockActivationResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.assuranceFile }
    }

    /// `identity/v1/assurance.proto` as protoc described it.
    package static let assuranceFile = FileDescriptorEmbedded(
        name: "identity/v1/assurance.proto",
        base64: """
            ChtpZGVudGl0eS92MS9hc3N1cmFuY2UucHJvdG8SE3RhZGFtdW4uaWRlbnRpdHkudjEaFmNvbW1vbi92MS9jb21tb2\
            4ucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aGmlkZW50aXR5L3YxL2lkZW50aXR5LnByb3Rv\
            ImMKFENvbmZpcm1QZXJzb25SZXF1ZXN0EisKBGZ1bmQYASABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW\
            5kEh4KCmlkZW50aWZpZXIYAiABKAlSCmlkZW50aWZpZXIiUAoVQ29uZmlybVBlcnNvblJlc3BvbnNlEjcKCW9wZW5l\
            ZF9hdBgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCG9wZW5lZEF0Ik8KFk9iamVjdEZvclBlcnNvbl\
            JlcXVlc3QSHQoKYWNjb3VudF9pZBgBIAEoCVIJYWNjb3VudElkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIlIKF1Vu\
            bG9ja0FjdGl2YXRpb25SZXF1ZXN0Eh8KC25hdGlvbmFsX2lkGAEgASgJUgpuYXRpb25hbElkEhYKBnJlYXNvbhgCIA\
            EoCVIGcmVhc29uIhoKGFVubG9ja0FjdGl2YXRpb25SZXNwb25zZTLCAgoJQXNzdXJhbmNlEmYKDUNvbmZpcm1QZXJz\
            b24SKS50YWRhbXVuLmlkZW50aXR5LnYxLkNvbmZpcm1QZXJzb25SZXF1ZXN0GioudGFkYW11bi5pZGVudGl0eS52MS\
            5Db25maXJtUGVyc29uUmVzcG9uc2USXAoPT2JqZWN0Rm9yUGVyc29uEisudGFkYW11bi5pZGVudGl0eS52MS5PYmpl\
            Y3RGb3JQZXJzb25SZXF1ZXN0GhwudGFkYW11bi5pZGVudGl0eS52MS5BY2NvdW50Em8KEFVubG9ja0FjdGl2YXRpb2\
            4SLC50YWRhbXVuLmlkZW50aXR5LnYxLlVubG9ja0FjdGl2YXRpb25SZXF1ZXN0Gi0udGFkYW11bi5pZGVudGl0eS52\
            MS5VbmxvY2tBY3RpdmF0aW9uUmVzcG9uc2ViBnByb3RvMw==
            """,
        dependencies: [CommonV1.commonFile, GoogleProtobuf.timestampFile, IdentityV1.identityFile])
}

extension IdentityV1.ConfirmPersonRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.identifier.isEmpty { size &+= 1 &+ WireString.size(self.identifier) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.identifier.isEmpty {
            WireString.write(self.identifier, to: &writer)
            writer.tag(18)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 18: self.identifier = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ConfirmPersonResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.openedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.openedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.openedAt)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ObjectForPersonRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.accountId.isEmpty { size &+= 1 &+ WireString.size(self.accountId) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(18)
        }
        if !self.accountId.isEmpty {
            WireString.write(self.accountId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.accountId = try WireString.read(from: &reader)
            case 18: self.reason = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.UnlockActivationRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.nationalId.isEmpty { size &+= 1 &+ WireString.size(self.nationalId) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(18)
        }
        if !self.nationalId.isEmpty {
            WireString.write(self.nationalId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.nationalId = try WireString.read(from: &reader)
            case 18: self.reason = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.UnlockActivationResponse {
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
