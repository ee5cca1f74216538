// Generated from identity/v1/privacy.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension IdentityV1 {
    /// Message `tadamun.identity.v1.AcceptConditionsRequest`.
    package struct AcceptConditionsRequest: Protobuf.Message {
        /// Field 1, `bool`.
        package var accepted: Bool = false

        /// Field 2, `string`.
        package var version: String = ""

        /// `fr` or `ar`: the language in which it was read.
        package var language: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accepted: Bool = false,
            version: String = "",
            language: String = ""
        ) {
            self.accepted = accepted
            self.version = version
            self.language = language
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.AcceptConditionsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.privacyFile }
    }

    /// That somebody agreed to a version of the general conditions. [ID-O-52]
    package struct Consent: Protobuf.Message {
        /// Field 1, `string`.
        package var version: String = ""

        /// Field 2, `string`.
        package var language: String = ""

        /// Field 3, `google.protobuf.Timestamp`.
        package var at: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            version: String = "",
            language: String = "",
            at: GoogleProtobuf.Timestamp? = nil
        ) {
            self.version = version
            self.language = language
            self.at = at
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.Consent" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.privacyFile }
    }

    /// Message `tadamun.identity.v1.ListAccessesRequest`.
    package struct ListAccessesRequest: Protobuf.Message {
        /// `identity`, `enrollment` or `claims`.
        package var service: String = ""

        /// The `number` of the last one known, for the next page; 0 for the first.
        package var before: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            service: String = "",
            before: Int64 = 0
        ) {
            self.service = service
            self.before = before
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListAccessesRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.privacyFile }
    }

    /// Message `tadamun.identity.v1.ListAccessesResponse`.
    package struct ListAccessesResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.identity.v1.DataAccess`.
        package var accesses: [IdentityV1.DataAccess] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accesses: [IdentityV1.DataAccess] = []
        ) {
            self.accesses = accesses
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListAccessesResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.privacyFile }
    }

    /// Message `tadamun.identity.v1.DataAccess`.
    package struct DataAccess: Protobuf.Message {
        /// Field 1, `int64`.
        package var number: Int64 = 0

        /// Field 2, `google.protobuf.Timestamp`.
        package var at: GoogleProtobuf.Timestamp? = nil

        /// Who: `staff:…`, `provider:…`, `service:…`; never the caller.
        package var actor: String = ""

        /// What was done, such as `claims.file.read`.
        package var action: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: Int64 = 0,
            at: GoogleProtobuf.Timestamp? = nil,
            actor: String = "",
            action: String = ""
        ) {
            self.number = number
            self.at = at
            self.actor = actor
            self.action = action
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.DataAccess" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.privacyFile }
    }

    /// Message `tadamun.identity.v1.ExportMyDataRequest`.
    package struct ExportMyDataRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ExportMyDataRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.privacyFile }
    }

    /// Message `tadamun.identity.v1.PersonalData`.
    package struct PersonalData: Protobuf.Message {
        /// Field 1, `tadamun.identity.v1.Account`.
        package var account: IdentityV1.Account? = nil

        /// Field 2, `string`.
        package var email: String = ""

        /// Field 3, `string`.
        package var mobile: String = ""

        /// Field 4, `google.protobuf.Timestamp`.
        package var openedAt: GoogleProtobuf.Timestamp? = nil

        /// Field 5, `repeated tadamun.identity.v1.Consent`.
        package var consents: [IdentityV1.Consent] = []

        /// Field 6, `repeated tadamun.identity.v1.SessionInfo`.
        package var sessions: [IdentityV1.SessionInfo] = []

        /// The newest changes that were told.
        package var changes: [IdentityV1.RecordedChange] = []

        /// Field 8, `bool`.
        package var hasSecondFactor: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            account: IdentityV1.Account? = nil,
            email: String = "",
            mobile: String = "",
            openedAt: GoogleProtobuf.Timestamp? = nil,
            consents: [IdentityV1.Consent] = [],
            sessions: [IdentityV1.SessionInfo] = [],
            changes: [IdentityV1.RecordedChange] = [],
            hasSecondFactor: Bool = false
        ) {
            self.account = account
            self.email = email
            self.mobile = mobile
            self.openedAt = openedAt
            self.consents = consents
            self.sessions = sessions
            self.changes = changes
            self.hasSecondFactor = hasSecondFactor
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.PersonalData" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.privacyFile }
    }

    /// `identity/v1/privacy.proto` as protoc described it.
    package static let privacyFile = FileDescriptorEmbedded(
        name: "identity/v1/privacy.proto",
        base64: """
            ChlpZGVudGl0eS92MS9wcml2YWN5LnByb3RvEhN0YWRhbXVuLmlkZW50aXR5LnYxGh9nb29nbGUvcHJvdG9idWYvdG\
            ltZXN0YW1wLnByb3RvGhhpZGVudGl0eS92MS9hbGVydHMucHJvdG8aGmlkZW50aXR5L3YxL2lkZW50aXR5LnByb3Rv\
            GhppZGVudGl0eS92MS9zZXNzaW9ucy5wcm90byJrChdBY2NlcHRDb25kaXRpb25zUmVxdWVzdBIaCghhY2NlcHRlZB\
            gBIAEoCFIIYWNjZXB0ZWQSGAoHdmVyc2lvbhgCIAEoCVIHdmVyc2lvbhIaCghsYW5ndWFnZRgDIAEoCVIIbGFuZ3Vh\
            Z2UiawoHQ29uc2VudBIYCgd2ZXJzaW9uGAEgASgJUgd2ZXJzaW9uEhoKCGxhbmd1YWdlGAIgASgJUghsYW5ndWFnZR\
            IqCgJhdBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSAmF0IkcKE0xpc3RBY2Nlc3Nlc1JlcXVlc3QS\
            GAoHc2VydmljZRgBIAEoCVIHc2VydmljZRIWCgZiZWZvcmUYAiABKANSBmJlZm9yZSJTChRMaXN0QWNjZXNzZXNSZX\
            Nwb25zZRI7CghhY2Nlc3NlcxgBIAMoCzIfLnRhZGFtdW4uaWRlbnRpdHkudjEuRGF0YUFjY2Vzc1IIYWNjZXNzZXMi\
            fgoKRGF0YUFjY2VzcxIWCgZudW1iZXIYASABKANSBm51bWJlchIqCgJhdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi\
            5UaW1lc3RhbXBSAmF0EhQKBWFjdG9yGAMgASgJUgVhY3RvchIWCgZhY3Rpb24YBCABKAlSBmFjdGlvbiIVChNFeHBv\
            cnRNeURhdGFSZXF1ZXN0IpADCgxQZXJzb25hbERhdGESNgoHYWNjb3VudBgBIAEoCzIcLnRhZGFtdW4uaWRlbnRpdH\
            kudjEuQWNjb3VudFIHYWNjb3VudBIUCgVlbWFpbBgCIAEoCVIFZW1haWwSFgoGbW9iaWxlGAMgASgJUgZtb2JpbGUS\
            NwoJb3BlbmVkX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIb3BlbmVkQXQSOAoIY29uc2VudH\
            MYBSADKAsyHC50YWRhbXVuLmlkZW50aXR5LnYxLkNvbnNlbnRSCGNvbnNlbnRzEjwKCHNlc3Npb25zGAYgAygLMiAu\
            dGFkYW11bi5pZGVudGl0eS52MS5TZXNzaW9uSW5mb1IIc2Vzc2lvbnMSPQoHY2hhbmdlcxgHIAMoCzIjLnRhZGFtdW\
            4uaWRlbnRpdHkudjEuUmVjb3JkZWRDaGFuZ2VSB2NoYW5nZXMSKgoRaGFzX3NlY29uZF9mYWN0b3IYCCABKAhSD2hh\
            c1NlY29uZEZhY3RvcjK1AgoHUHJpdmFjeRJeChBBY2NlcHRDb25kaXRpb25zEiwudGFkYW11bi5pZGVudGl0eS52MS\
            5BY2NlcHRDb25kaXRpb25zUmVxdWVzdBocLnRhZGFtdW4uaWRlbnRpdHkudjEuQ29uc2VudBJoCgxMaXN0QWNjZXNz\
            ZXMSKC50YWRhbXVuLmlkZW50aXR5LnYxLkxpc3RBY2Nlc3Nlc1JlcXVlc3QaKS50YWRhbXVuLmlkZW50aXR5LnYxLk\
            xpc3RBY2Nlc3Nlc1Jlc3BvbnNlIgOQAgESYAoMRXhwb3J0TXlEYXRhEigudGFkYW11bi5pZGVudGl0eS52MS5FeHBv\
            cnRNeURhdGFSZXF1ZXN0GiEudGFkYW11bi5pZGVudGl0eS52MS5QZXJzb25hbERhdGEiA5ACAWIGcHJvdG8z
            """,
        dependencies: [GoogleProtobuf.timestampFile, IdentityV1.alertsFile, IdentityV1.identityFile, IdentityV1.sessionsFile])
}

extension IdentityV1.AcceptConditionsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.accepted { size &+= 1 &+ WireBool.size(self.accepted) }
        if !self.version.isEmpty { size &+= 1 &+ WireString.size(self.version) }
        if !self.language.isEmpty { size &+= 1 &+ WireString.size(self.language) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.language.isEmpty {
            WireString.write(self.language, to: &writer)
            writer.tag(26)
        }
        if !self.version.isEmpty {
            WireString.write(self.version, to: &writer)
            writer.tag(18)
        }
        if self.accepted {
            WireBool.write(self.accepted, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.accepted = try WireBool.read(from: &reader)
            case 18: self.version = try WireString.read(from: &reader)
            case 26: self.language = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.Consent {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.version.isEmpty { size &+= 1 &+ WireString.size(self.version) }
        if !self.language.isEmpty { size &+= 1 &+ WireString.size(self.language) }
        if let value = self.at { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.at {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.language.isEmpty {
            WireString.write(self.language, to: &writer)
            writer.tag(18)
        }
        if !self.version.isEmpty {
            WireString.write(self.version, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.version = try WireString.read(from: &reader)
            case 18: self.language = try WireString.read(from: &reader)
            case 26: try reader.merge(into: &self.at)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ListAccessesRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.service.isEmpty { size &+= 1 &+ WireString.size(self.service) }
        if self.before != 0 { size &+= 1 &+ WireInt64.size(self.before) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.before != 0 {
            WireInt64.write(self.before, to: &writer)
            writer.tag(16)
        }
        if !self.service.isEmpty {
            WireString.write(self.service, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.service = try WireString.read(from: &reader)
            case 16: self.before = try WireInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ListAccessesResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<IdentityV1.DataAccess>.self, self.accesses, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<IdentityV1.DataAccess>.self, self.accesses, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.accesses, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.DataAccess {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.number != 0 { size &+= 1 &+ WireInt64.size(self.number) }
        if let value = self.at { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if !self.actor.isEmpty { size &+= 1 &+ WireString.size(self.actor) }
        if !self.action.isEmpty { size &+= 1 &+ WireString.size(self.action) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.action.isEmpty {
            WireString.write(self.action, to: &writer)
            writer.tag(34)
        }
        if !self.actor.isEmpty {
            WireString.write(self.actor, to: &writer)
            writer.tag(26)
        }
        if let value = self.at {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(18)
        }
        if self.number != 0 {
            WireInt64.write(self.number, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.number = try WireInt64.read(from: &reader)
            case 18: try reader.merge(into: &self.at)
            case 26: self.actor = try WireString.read(from: &reader)
            case 34: self.action = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ExportMyDataRequest {
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

extension IdentityV1.PersonalData {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.account { size &+= 1 &+ WireMessage<IdentityV1.Account>.size(value) }
        if !self.email.isEmpty { size &+= 1 &+ WireString.size(self.email) }
        if !self.mobile.isEmpty { size &+= 1 &+ WireString.size(self.mobile) }
        if let value = self.openedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        size &+= repeatedSize(WireMessage<IdentityV1.Consent>.self, self.consents, tagSize: 1)
        size &+= repeatedSize(WireMessage<IdentityV1.SessionInfo>.self, self.sessions, tagSize: 1)
        size &+= repeatedSize(WireMessage<IdentityV1.RecordedChange>.self, self.changes, tagSize: 1)
        if self.hasSecondFactor { size &+= 1 &+ WireBool.size(self.hasSecondFactor) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.hasSecondFactor {
            WireBool.write(self.hasSecondFactor, to: &writer)
            writer.tag(64)
        }
        writer.repeated(WireMessage<IdentityV1.RecordedChange>.self, self.changes, tag: 58)
        writer.repeated(WireMessage<IdentityV1.SessionInfo>.self, self.sessions, tag: 50)
        writer.repeated(WireMessage<IdentityV1.Consent>.self, self.consents, tag: 42)
        if let value = self.openedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(34)
        }
        if !self.mobile.isEmpty {
            WireString.write(self.mobile, to: &writer)
            writer.tag(26)
        }
        if !self.email.isEmpty {
            WireString.write(self.email, to: &writer)
            writer.tag(18)
        }
        if let value = self.account {
            WireMessage<IdentityV1.Account>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.account)
            case 18: self.email = try WireString.read(from: &reader)
            case 26: self.mobile = try WireString.read(from: &reader)
            case 34: try reader.merge(into: &self.openedAt)
            case 42: try reader.append(to: &self.consents, tag: 42)
            case 50: try reader.append(to: &self.sessions, tag: 50)
            case 58: try reader.append(to: &self.changes, tag: 58)
            case 64: self.hasSecondFactor = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...8: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
