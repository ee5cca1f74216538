// Generated from identity/v1/messages.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension IdentityV1 {
    /// Message `tadamun.identity.v1.ListDeadMessagesRequest`.
    package struct ListDeadMessagesRequest: Protobuf.Message {
        /// At most so many; 100 where it is 0, which is also the most.
        package var pageSize: Int32 = 0

        /// `next_page_token` of the page before.
        package var pageToken: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListDeadMessagesRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.messagesFile }
    }

    /// Message `tadamun.identity.v1.ListDeadMessagesResponse`.
    package struct ListDeadMessagesResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.identity.v1.DeadMessage`.
        package var messages: [IdentityV1.DeadMessage] = []

        /// Empty on the last page.
        package var nextPageToken: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            messages: [IdentityV1.DeadMessage] = [],
            nextPageToken: String = ""
        ) {
            self.messages = messages
            self.nextPageToken = nextPageToken
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListDeadMessagesResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.messagesFile }
    }

    /// Message `tadamun.identity.v1.DeadMessage`.
    package struct DeadMessage: Protobuf.Message {
        /// Field 1, `string`.
        package var messageId: String = ""

        /// `EMAIL` or `SMS`.
        package var channel: String = ""

        /// Field 3, `string`.
        package var maskedDestination: String = ""

        /// What it is about: `CODE`, `ACTIVATION`, …
        package var notice: String = ""

        /// Field 5, `google.protobuf.Timestamp`.
        package var createdAt: GoogleProtobuf.Timestamp? = nil

        /// Field 6, `google.protobuf.Timestamp`.
        package var expiresAt: GoogleProtobuf.Timestamp? = nil

        /// When it was given up.
        package var diedAt: GoogleProtobuf.Timestamp? = nil

        /// `EXPIRED`, `STATUS_550`, `SMS_TOO_LONG`, …
        package var failure: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            messageId: String = "",
            channel: String = "",
            maskedDestination: String = "",
            notice: String = "",
            createdAt: GoogleProtobuf.Timestamp? = nil,
            expiresAt: GoogleProtobuf.Timestamp? = nil,
            diedAt: GoogleProtobuf.Timestamp? = nil,
            failure: String = ""
        ) {
            self.messageId = messageId
            self.channel = channel
            self.maskedDestination = maskedDestination
            self.notice = notice
            self.createdAt = createdAt
            self.expiresAt = expiresAt
            self.diedAt = diedAt
            self.failure = failure
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.DeadMessage" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.messagesFile }
    }

    /// Message `tadamun.identity.v1.RetryMessageRequest`.
    package struct RetryMessageRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var messageId: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            messageId: String = ""
        ) {
            self.messageId = messageId
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RetryMessageRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.messagesFile }
    }

    /// Message `tadamun.identity.v1.DiscardMessageRequest`.
    package struct DiscardMessageRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var messageId: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            messageId: String = ""
        ) {
            self.messageId = messageId
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.DiscardMessageRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.messagesFile }
    }

    /// `identity/v1/messages.proto` as protoc described it.
    package static let messagesFile = FileDescriptorEmbedded(
        name: "identity/v1/messages.proto",
        base64: """
            ChppZGVudGl0eS92MS9tZXNzYWdlcy5wcm90bxITdGFkYW11bi5pZGVudGl0eS52MRofZ29vZ2xlL3Byb3RvYnVmL3\
            RpbWVzdGFtcC5wcm90byJVChdMaXN0RGVhZE1lc3NhZ2VzUmVxdWVzdBIbCglwYWdlX3NpemUYASABKAVSCHBhZ2VT\
            aXplEh0KCnBhZ2VfdG9rZW4YAiABKAlSCXBhZ2VUb2tlbiKAAQoYTGlzdERlYWRNZXNzYWdlc1Jlc3BvbnNlEjwKCG\
            1lc3NhZ2VzGAEgAygLMiAudGFkYW11bi5pZGVudGl0eS52MS5EZWFkTWVzc2FnZVIIbWVzc2FnZXMSJgoPbmV4dF9w\
            YWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuItICCgtEZWFkTWVzc2FnZRIdCgptZXNzYWdlX2lkGAEgASgJUg\
            ltZXNzYWdlSWQSGAoHY2hhbm5lbBgCIAEoCVIHY2hhbm5lbBItChJtYXNrZWRfZGVzdGluYXRpb24YAyABKAlSEW1h\
            c2tlZERlc3RpbmF0aW9uEhYKBm5vdGljZRgEIAEoCVIGbm90aWNlEjkKCmNyZWF0ZWRfYXQYBSABKAsyGi5nb29nbG\
            UucHJvdG9idWYuVGltZXN0YW1wUgljcmVhdGVkQXQSOQoKZXhwaXJlc19hdBgGIAEoCzIaLmdvb2dsZS5wcm90b2J1\
            Zi5UaW1lc3RhbXBSCWV4cGlyZXNBdBIzCgdkaWVkX2F0GAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcF\
            IGZGllZEF0EhgKB2ZhaWx1cmUYCCABKAlSB2ZhaWx1cmUiNAoTUmV0cnlNZXNzYWdlUmVxdWVzdBIdCgptZXNzYWdl\
            X2lkGAEgASgJUgltZXNzYWdlSWQiNgoVRGlzY2FyZE1lc3NhZ2VSZXF1ZXN0Eh0KCm1lc3NhZ2VfaWQYASABKAlSCW\
            1lc3NhZ2VJZDK8AgoITWVzc2FnZXMSdAoQTGlzdERlYWRNZXNzYWdlcxIsLnRhZGFtdW4uaWRlbnRpdHkudjEuTGlz\
            dERlYWRNZXNzYWdlc1JlcXVlc3QaLS50YWRhbXVuLmlkZW50aXR5LnYxLkxpc3REZWFkTWVzc2FnZXNSZXNwb25zZS\
            IDkAIBEloKDFJldHJ5TWVzc2FnZRIoLnRhZGFtdW4uaWRlbnRpdHkudjEuUmV0cnlNZXNzYWdlUmVxdWVzdBogLnRh\
            ZGFtdW4uaWRlbnRpdHkudjEuRGVhZE1lc3NhZ2USXgoORGlzY2FyZE1lc3NhZ2USKi50YWRhbXVuLmlkZW50aXR5Ln\
            YxLkRpc2NhcmRNZXNzYWdlUmVxdWVzdBogLnRhZGFtdW4uaWRlbnRpdHkudjEuRGVhZE1lc3NhZ2ViBnByb3RvMw==
            """,
        dependencies: [GoogleProtobuf.timestampFile])
}

extension IdentityV1.ListDeadMessagesRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.pageSize != 0 { size &+= 1 &+ WireInt32.size(self.pageSize) }
        if !self.pageToken.isEmpty { size &+= 1 &+ WireString.size(self.pageToken) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.pageToken.isEmpty {
            WireString.write(self.pageToken, to: &writer)
            writer.tag(18)
        }
        if self.pageSize != 0 {
            WireInt32.write(self.pageSize, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.pageSize = try WireInt32.read(from: &reader)
            case 18: self.pageToken = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ListDeadMessagesResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<IdentityV1.DeadMessage>.self, self.messages, tagSize: 1)
        if !self.nextPageToken.isEmpty { size &+= 1 &+ WireString.size(self.nextPageToken) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.nextPageToken.isEmpty {
            WireString.write(self.nextPageToken, to: &writer)
            writer.tag(18)
        }
        writer.repeated(WireMessage<IdentityV1.DeadMessage>.self, self.messages, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.messages, tag: 10)
            case 18: self.nextPageToken = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.DeadMessage {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.messageId.isEmpty { size &+= 1 &+ WireString.size(self.messageId) }
        if !self.channel.isEmpty { size &+= 1 &+ WireString.size(self.channel) }
        if !self.maskedDestination.isEmpty { size &+= 1 &+ WireString.size(self.maskedDestination) }
        if !self.notice.isEmpty { size &+= 1 &+ WireString.size(self.notice) }
        if let value = self.createdAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.expiresAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.diedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if !self.failure.isEmpty { size &+= 1 &+ WireString.size(self.failure) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.failure.isEmpty {
            WireString.write(self.failure, to: &writer)
            writer.tag(66)
        }
        if let value = self.diedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(58)
        }
        if let value = self.expiresAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(50)
        }
        if let value = self.createdAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(42)
        }
        if !self.notice.isEmpty {
            WireString.write(self.notice, to: &writer)
            writer.tag(34)
        }
        if !self.maskedDestination.isEmpty {
            WireString.write(self.maskedDestination, to: &writer)
            writer.tag(26)
        }
        if !self.channel.isEmpty {
            WireString.write(self.channel, to: &writer)
            writer.tag(18)
        }
        if !self.messageId.isEmpty {
            WireString.write(self.messageId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.messageId = try WireString.read(from: &reader)
            case 18: self.channel = try WireString.read(from: &reader)
            case 26: self.maskedDestination = try WireString.read(from: &reader)
            case 34: self.notice = try WireString.read(from: &reader)
            case 42: try reader.merge(into: &self.createdAt)
            case 50: try reader.merge(into: &self.expiresAt)
            case 58: try reader.merge(into: &self.diedAt)
            case 66: self.failure = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...8: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.RetryMessageRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.messageId.isEmpty { size &+= 1 &+ WireString.size(self.messageId) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.messageId.isEmpty {
            WireString.write(self.messageId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.messageId = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.DiscardMessageRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.messageId.isEmpty { size &+= 1 &+ WireString.size(self.messageId) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.messageId.isEmpty {
            WireString.write(self.messageId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.messageId = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
