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
            /// An answer without secrets, encoded.
            case answer([UInt8])
            /// The account that must enrol a second factor.
            case enrolment(IdentityV1.KeptEnrolment)
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

    /// Message `tadamun.identity.v1.KeptEnrolment`.
    package struct KeptEnrolment: Protobuf.Message {
        /// Field 1, `string`.
        package var account: String = ""

        /// Field 2, `google.protobuf.Timestamp`.
        package var at: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            account: String = "",
            at: GoogleProtobuf.Timestamp? = nil
        ) {
            self.account = account
            self.at = at
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.KeptEnrolment" }

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
            RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhppZGVudGl0eS92MS9pZGVudGl0eS5wcm90byLxAgoK\
            S2VwdEFuc3dlchJBCgphY3RpdmF0aW9uGAEgASgLMh8udGFkYW11bi5pZGVudGl0eS52MS5BY3RpdmF0aW9uSABSCm\
            FjdGl2YXRpb24SPAoHc2Vzc2lvbhgCIAEoCzIgLnRhZGFtdW4uaWRlbnRpdHkudjEuS2VwdFNlc3Npb25IAFIHc2Vz\
            c2lvbhI8CgdyZWZ1c2FsGAMgASgLMiAudGFkYW11bi5pZGVudGl0eS52MS5LZXB0UmVmdXNhbEgAUgdyZWZ1c2FsEj\
            sKCmNoYW5nZWRfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wSABSCWNoYW5nZWRBdBIYCgZhbnN3\
            ZXIYFCABKAxIAFIGYW5zd2VyEkIKCWVucm9sbWVudBgVIAEoCzIiLnRhZGFtdW4uaWRlbnRpdHkudjEuS2VwdEVucm\
            9sbWVudEgAUgllbnJvbG1lbnRCCQoHb3V0Y29tZSKSAgoLS2VwdFNlc3Npb24SGAoHc2Vzc2lvbhgBIAEoCVIHc2Vz\
            c2lvbhIeCgpnZW5lcmF0aW9uGAIgASgDUgpnZW5lcmF0aW9uEioKAmF0GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLl\
            RpbWVzdGFtcFICYXQSOQoKc3RhcnRlZF9hdBgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCXN0YXJ0\
            ZWRBdBJIChJsYXN0X2Nvbm5lY3Rpb25fYXQYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUhBsYXN0Q2\
            9ubmVjdGlvbkF0EhgKB2FjY291bnQYBiABKAlSB2FjY291bnQiVQoNS2VwdEVucm9sbWVudBIYCgdhY2NvdW50GAEg\
            ASgJUgdhY2NvdW50EioKAmF0GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFICYXQimwEKC0tlcHRSZW\
            Z1c2FsEhIKBGtpbmQYASABKAlSBGtpbmQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SNAoEdGV4dBgDIAEoCzIgLnRh\
            ZGFtdW4uY29tbW9uLnYxLkJpbGluZ3VhbFRleHRSBHRleHQSFAoFZmllbGQYBCABKAlSBWZpZWxkEhQKBWNhdXNlGA\
            UgASgJUgVjYXVzZWIGcHJvdG8z
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
            case .answer(let value): size &+= 2 &+ WireBytes.size(value)
            case .enrolment(let value): size &+= 2 &+ WireMessage<IdentityV1.KeptEnrolment>.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .enrolment(let value) = self.outcome {
            WireMessage<IdentityV1.KeptEnrolment>.write(value, to: &writer)
            writer.tag(170)
        }
        if case .answer(let value) = self.outcome {
            WireBytes.write(value, to: &writer)
            writer.tag(162)
        }
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
            case 162: self.outcome = .answer(try WireBytes.read(from: &reader))
            case 170:
                var value: IdentityV1.KeptEnrolment? = if case .enrolment(let value) = self.outcome { value } else { nil }
                try reader.merge(into: &value)
                self.outcome = value.map { .enrolment($0) }
            default:
                switch tag &>> 3 {
                case 1...4, 20...21: throw WireError.wrongWireType
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

extension IdentityV1.KeptEnrolment {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.account.isEmpty { size &+= 1 &+ WireString.size(self.account) }
        if let value = self.at { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.at {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.account.isEmpty {
            WireString.write(self.account, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.account = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.at)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
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
