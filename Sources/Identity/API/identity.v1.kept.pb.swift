// Generated from identity/v1/kept.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension IdentityV1 {
    /// What Identity keeps of an answer, to give it again to who repeats the request. Never sent: tokens
    /// and journeys' names are made anew from it, so that none of them lies in the store.
    package struct KeptAnswer: Protobuf.Message {
        /// One of the fields of `outcome`.
        package enum Outcome: Sendable, Hashable {
            /// A step that was taken; a start has the journey's identifier, the others no name.
            case activation(IdentityV1.Activation)
            /// A session's turn.
            case session(IdentityV1.KeptSession)
            /// A refusal that counts, such as a wrong code: what it counted stays.
            case refusal(IdentityV1.KeptRefusal)
            /// A change of password.
            case changedAt(GoogleProtobuf.Timestamp)
        }

        /// Which field of `outcome` is set.
        package var outcome: Outcome?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            outcome: Outcome? = nil
        ) {
            self.outcome = outcome
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.KeptAnswer" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.keptFile }
    }

    /// Message `tadamun.identity.v1.KeptSession`.
    package struct KeptSession: Protobuf.Message {
        /// Field 1, `string`.
        package var session: String = ""

        /// Field 2, `int64`.
        package var generation: Int64 = 0

        /// Field 3, `google.protobuf.Timestamp`.
        package var at: GoogleProtobuf.Timestamp? = nil

        /// Field 4, `google.protobuf.Timestamp`.
        package var startedAt: GoogleProtobuf.Timestamp? = nil

        /// Field 5, `google.protobuf.Timestamp`.
        package var lastConnectionAt: GoogleProtobuf.Timestamp? = nil

        /// Field 6, `string`.
        package var account: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            session: String = "",
            generation: Int64 = 0,
            at: GoogleProtobuf.Timestamp? = nil,
            startedAt: GoogleProtobuf.Timestamp? = nil,
            lastConnectionAt: GoogleProtobuf.Timestamp? = nil,
            account: String = ""
        ) {
            self.session = session
            self.generation = generation
            self.at = at
            self.startedAt = startedAt
            self.lastConnectionAt = lastConnectionAt
            self.account = account
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.KeptSession" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.keptFile }
    }

    /// Message `tadamun.identity.v1.KeptRefusal`.
    package struct KeptRefusal: Protobuf.Message {
        /// `Refusal.Kind`'s name.
        package var kind: String = ""

        /// Field 2, `string`.
        package var reason: String = ""

        /// Field 3, `tadamun.common.v1.BilingualText`.
        package var text: CommonV1.BilingualText? = nil

        /// Field 4, `string`.
        package var field: String = ""

        /// Field 5, `string`.
        package var cause: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            kind: String = "",
            reason: String = "",
            text: CommonV1.BilingualText? = nil,
            field: String = "",
            cause: String = ""
        ) {
            self.kind = kind
            self.reason = reason
            self.text = text
            self.field = field
            self.cause = cause
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.KeptRefusal" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.keptFile }
    }

    /// `identity/v1/kept.proto` as protoc described it.
    package static let keptFile = FileDescriptorEmbedded(
        name: "identity/v1/kept.proto",
        base64: """
            ChZpZGVudGl0eS92MS9rZXB0LnByb3RvEhN0YWRhbXVuLmlkZW50aXR5LnYxGhZjb21tb24vdjEvY29tbW9uLnByb3\
            RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhppZGVudGl0eS92MS9pZGVudGl0eS5wcm90byKTAgoK\
            S2VwdEFuc3dlchJBCgphY3RpdmF0aW9uGAEgASgLMh8udGFkYW11bi5pZGVudGl0eS52MS5BY3RpdmF0aW9uSABSCm\
            FjdGl2YXRpb24SPAoHc2Vzc2lvbhgCIAEoCzIgLnRhZGFtdW4uaWRlbnRpdHkudjEuS2VwdFNlc3Npb25IAFIHc2Vz\
            c2lvbhI8CgdyZWZ1c2FsGAMgASgLMiAudGFkYW11bi5pZGVudGl0eS52MS5LZXB0UmVmdXNhbEgAUgdyZWZ1c2FsEj\
            sKCmNoYW5nZWRfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wSABSCWNoYW5nZWRBdEIJCgdvdXRj\
            b21lIpICCgtLZXB0U2Vzc2lvbhIYCgdzZXNzaW9uGAEgASgJUgdzZXNzaW9uEh4KCmdlbmVyYXRpb24YAiABKANSCm\
            dlbmVyYXRpb24SKgoCYXQYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgJhdBI5CgpzdGFydGVkX2F0\
            GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJc3RhcnRlZEF0EkgKEmxhc3RfY29ubmVjdGlvbl9hdB\
            gFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSEGxhc3RDb25uZWN0aW9uQXQSGAoHYWNjb3VudBgGIAEo\
            CVIHYWNjb3VudCKbAQoLS2VwdFJlZnVzYWwSEgoEa2luZBgBIAEoCVIEa2luZBIWCgZyZWFzb24YAiABKAlSBnJlYX\
            NvbhI0CgR0ZXh0GAMgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIEdGV4dBIUCgVmaWVsZBgE\
            IAEoCVIFZmllbGQSFAoFY2F1c2UYBSABKAlSBWNhdXNlYgZwcm90bzM=
            """,
        dependencies: [CommonV1.commonFile, GoogleProtobuf.timestampFile, IdentityV1.identityFile])
}

extension IdentityV1.KeptAnswer {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        switch self.outcome {
            case .activation(let value): size &+= 1 &+ WireMessage<IdentityV1.Activation>.size(value)
            case .session(let value): size &+= 1 &+ WireMessage<IdentityV1.KeptSession>.size(value)
            case .refusal(let value): size &+= 1 &+ WireMessage<IdentityV1.KeptRefusal>.size(value)
            case .changedAt(let value): size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .changedAt(let value) = self.outcome {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(34)
        }
        if case .refusal(let value) = self.outcome {
            WireMessage<IdentityV1.KeptRefusal>.write(value, to: &writer)
            writer.tag(26)
        }
        if case .session(let value) = self.outcome {
            WireMessage<IdentityV1.KeptSession>.write(value, to: &writer)
            writer.tag(18)
        }
        if case .activation(let value) = self.outcome {
            WireMessage<IdentityV1.Activation>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10:
                var value: IdentityV1.Activation? = if case .activation(let value) = self.outcome { value } else { nil }
                try reader.merge(into: &value)
                self.outcome = value.map { .activation($0) }
            case 18:
                var value: IdentityV1.KeptSession? = if case .session(let value) = self.outcome { value } else { nil }
                try reader.merge(into: &value)
                self.outcome = value.map { .session($0) }
            case 26:
                var value: IdentityV1.KeptRefusal? = if case .refusal(let value) = self.outcome { value } else { nil }
                try reader.merge(into: &value)
                self.outcome = value.map { .refusal($0) }
            case 34:
                var value: GoogleProtobuf.Timestamp? = if case .changedAt(let value) = self.outcome { value } else { nil }
                try reader.merge(into: &value)
                self.outcome = value.map { .changedAt($0) }
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.KeptSession {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.session.isEmpty { size &+= 1 &+ WireString.size(self.session) }
        if self.generation != 0 { size &+= 1 &+ WireInt64.size(self.generation) }
        if let value = self.at { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.startedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.lastConnectionAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if !self.account.isEmpty { size &+= 1 &+ WireString.size(self.account) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.account.isEmpty {
            WireString.write(self.account, to: &writer)
            writer.tag(50)
        }
        if let value = self.lastConnectionAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(42)
        }
        if let value = self.startedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.at {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(26)
        }
        if self.generation != 0 {
            WireInt64.write(self.generation, to: &writer)
            writer.tag(16)
        }
        if !self.session.isEmpty {
            WireString.write(self.session, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.session = try WireString.read(from: &reader)
            case 16: self.generation = try WireInt64.read(from: &reader)
            case 26: try reader.merge(into: &self.at)
            case 34: try reader.merge(into: &self.startedAt)
            case 42: try reader.merge(into: &self.lastConnectionAt)
            case 50: self.account = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.KeptRefusal {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.kind.isEmpty { size &+= 1 &+ WireString.size(self.kind) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        if let value = self.text { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if !self.field.isEmpty { size &+= 1 &+ WireString.size(self.field) }
        if !self.cause.isEmpty { size &+= 1 &+ WireString.size(self.cause) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.cause.isEmpty {
            WireString.write(self.cause, to: &writer)
            writer.tag(42)
        }
        if !self.field.isEmpty {
            WireString.write(self.field, to: &writer)
            writer.tag(34)
        }
        if let value = self.text {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(18)
        }
        if !self.kind.isEmpty {
            WireString.write(self.kind, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.kind = try WireString.read(from: &reader)
            case 18: self.reason = try WireString.read(from: &reader)
            case 26: try reader.merge(into: &self.text)
            case 34: self.field = try WireString.read(from: &reader)
            case 42: self.cause = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
