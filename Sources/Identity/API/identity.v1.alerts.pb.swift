// Generated from identity/v1/alerts.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension IdentityV1 {
    /// The rows of the window. [ID-ALR-02]
    package struct ChangeCategory: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ChangeCategory" }

        /// `CHANGE_CATEGORY_UNSPECIFIED`, number 0.
        package static var unspecified: ChangeCategory { ChangeCategory(rawValue: 0) }

        /// "Votre Situation administrative ou celle de vos ayants droit".
        package static var administrativeSituation: ChangeCategory { ChangeCategory(rawValue: 1) }

        /// "Suivi de vos démarches administratives".
        package static var administrativeRequests: ChangeCategory { ChangeCategory(rawValue: 2) }

        /// "Traitement de vos dossiers de maladie".
        package static var sicknessFiles: ChangeCategory { ChangeCategory(rawValue: 3) }

        /// "Traitement de vos demandes de prise en charge".
        package static var priorApprovals: ChangeCategory { ChangeCategory(rawValue: 4) }
    }

    /// Message `tadamun.identity.v1.GetChangesRequest`.
    package struct GetChangesRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.GetChangesRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.alertsFile }
    }

    /// Message `tadamun.identity.v1.ChangesSinceLastConnection`.
    package struct ChangesSinceLastConnection: Protobuf.Message {
        /// The sign-in before the present one; at the first, the opening of the account. [ID-O-34]
        package var since: GoogleProtobuf.Timestamp? = nil

        /// The present sign-in, which is the last moment counted.
        package var until: GoogleProtobuf.Timestamp? = nil

        /// Every category, in the order of the window.
        package var counts: [IdentityV1.ChangeCount] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            since: GoogleProtobuf.Timestamp? = nil,
            until: GoogleProtobuf.Timestamp? = nil,
            counts: [IdentityV1.ChangeCount] = []
        ) {
            self.since = since
            self.until = until
            self.counts = counts
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ChangesSinceLastConnection" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.alertsFile }
    }

    /// Message `tadamun.identity.v1.ChangeCount`.
    package struct ChangeCount: Protobuf.Message {
        /// Field 1, `tadamun.identity.v1.ChangeCategory`.
        package var category: IdentityV1.ChangeCategory = IdentityV1.ChangeCategory(rawValue: 0)

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var label: CommonV1.BilingualText? = nil

        /// Field 3, `int32`.
        package var events: Int32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            category: IdentityV1.ChangeCategory = IdentityV1.ChangeCategory(rawValue: 0),
            label: CommonV1.BilingualText? = nil,
            events: Int32 = 0
        ) {
            self.category = category
            self.label = label
            self.events = events
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ChangeCount" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.alertsFile }
    }

    /// Message `tadamun.identity.v1.ListChangesRequest`.
    package struct ListChangesRequest: Protobuf.Message {
        /// Every category where unspecified.
        package var category: IdentityV1.ChangeCategory = IdentityV1.ChangeCategory(rawValue: 0)

        /// The `change_id` of the last one known, for the next page; 0 for the first.
        package var before: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            category: IdentityV1.ChangeCategory = IdentityV1.ChangeCategory(rawValue: 0),
            before: Int64 = 0
        ) {
            self.category = category
            self.before = before
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListChangesRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.alertsFile }
    }

    /// Message `tadamun.identity.v1.ListChangesResponse`.
    package struct ListChangesResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.identity.v1.RecordedChange`.
        package var changes: [IdentityV1.RecordedChange] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            changes: [IdentityV1.RecordedChange] = []
        ) {
            self.changes = changes
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListChangesResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.alertsFile }
    }

    /// Message `tadamun.identity.v1.RecordedChange`.
    package struct RecordedChange: Protobuf.Message {
        /// Field 1, `int64`.
        package var changeId: Int64 = 0

        /// Field 2, `tadamun.identity.v1.ChangeCategory`.
        package var category: IdentityV1.ChangeCategory = IdentityV1.ChangeCategory(rawValue: 0)

        /// Field 3, `google.protobuf.Timestamp`.
        package var at: GoogleProtobuf.Timestamp? = nil

        /// Field 4, `tadamun.common.v1.BilingualText`.
        package var text: CommonV1.BilingualText? = nil

        /// The number of the file that it is about; empty where there is none.
        package var file: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            changeId: Int64 = 0,
            category: IdentityV1.ChangeCategory = IdentityV1.ChangeCategory(rawValue: 0),
            at: GoogleProtobuf.Timestamp? = nil,
            text: CommonV1.BilingualText? = nil,
            file: String = ""
        ) {
            self.changeId = changeId
            self.category = category
            self.at = at
            self.text = text
            self.file = file
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RecordedChange" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.alertsFile }
    }

    /// `identity/v1/alerts.proto` as protoc described it.
    package static let alertsFile = FileDescriptorEmbedded(
        name: "identity/v1/alerts.proto",
        base64: """
            ChhpZGVudGl0eS92MS9hbGVydHMucHJvdG8SE3RhZGFtdW4uaWRlbnRpdHkudjEaFmNvbW1vbi92MS9jb21tb24ucH\
            JvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8iEwoRR2V0Q2hhbmdlc1JlcXVlc3QiugEKGkNoYW5n\
            ZXNTaW5jZUxhc3RDb25uZWN0aW9uEjAKBXNpbmNlGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIFc2\
            luY2USMAoFdW50aWwYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgV1bnRpbBI4CgZjb3VudHMYAyAD\
            KAsyIC50YWRhbXVuLmlkZW50aXR5LnYxLkNoYW5nZUNvdW50UgZjb3VudHMingEKC0NoYW5nZUNvdW50Ej8KCGNhdG\
            Vnb3J5GAEgASgOMiMudGFkYW11bi5pZGVudGl0eS52MS5DaGFuZ2VDYXRlZ29yeVIIY2F0ZWdvcnkSNgoFbGFiZWwY\
            AiABKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaWxpbmd1YWxUZXh0UgVsYWJlbBIWCgZldmVudHMYAyABKAVSBmV2ZW\
            50cyJtChJMaXN0Q2hhbmdlc1JlcXVlc3QSPwoIY2F0ZWdvcnkYASABKA4yIy50YWRhbXVuLmlkZW50aXR5LnYxLkNo\
            YW5nZUNhdGVnb3J5UghjYXRlZ29yeRIWCgZiZWZvcmUYAiABKANSBmJlZm9yZSJUChNMaXN0Q2hhbmdlc1Jlc3Bvbn\
            NlEj0KB2NoYW5nZXMYASADKAsyIy50YWRhbXVuLmlkZW50aXR5LnYxLlJlY29yZGVkQ2hhbmdlUgdjaGFuZ2VzIuQB\
            Cg5SZWNvcmRlZENoYW5nZRIbCgljaGFuZ2VfaWQYASABKANSCGNoYW5nZUlkEj8KCGNhdGVnb3J5GAIgASgOMiMudG\
            FkYW11bi5pZGVudGl0eS52MS5DaGFuZ2VDYXRlZ29yeVIIY2F0ZWdvcnkSKgoCYXQYAyABKAsyGi5nb29nbGUucHJv\
            dG9idWYuVGltZXN0YW1wUgJhdBI0CgR0ZXh0GAQgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dF\
            IEdGV4dBISCgRmaWxlGAUgASgJUgRmaWxlKpUBCg5DaGFuZ2VDYXRlZ29yeRIfChtDSEFOR0VfQ0FURUdPUllfVU5T\
            UEVDSUZJRUQQABIcChhBRE1JTklTVFJBVElWRV9TSVRVQVRJT04QARIbChdBRE1JTklTVFJBVElWRV9SRVFVRVNUUx\
            ACEhIKDlNJQ0tORVNTX0ZJTEVTEAMSEwoPUFJJT1JfQVBQUk9WQUxTEAQy7gEKBkFsZXJ0cxJ9Ch1HZXRDaGFuZ2Vz\
            U2luY2VMYXN0Q29ubmVjdGlvbhImLnRhZGFtdW4uaWRlbnRpdHkudjEuR2V0Q2hhbmdlc1JlcXVlc3QaLy50YWRhbX\
            VuLmlkZW50aXR5LnYxLkNoYW5nZXNTaW5jZUxhc3RDb25uZWN0aW9uIgOQAgESZQoLTGlzdENoYW5nZXMSJy50YWRh\
            bXVuLmlkZW50aXR5LnYxLkxpc3RDaGFuZ2VzUmVxdWVzdBooLnRhZGFtdW4uaWRlbnRpdHkudjEuTGlzdENoYW5nZX\
            NSZXNwb25zZSIDkAIBYgZwcm90bzM=
            """,
        dependencies: [CommonV1.commonFile, GoogleProtobuf.timestampFile])
}

extension IdentityV1.GetChangesRequest {
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

extension IdentityV1.ChangesSinceLastConnection {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.since { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.until { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        size &+= repeatedSize(WireMessage<IdentityV1.ChangeCount>.self, self.counts, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<IdentityV1.ChangeCount>.self, self.counts, tag: 26)
        if let value = self.until {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(18)
        }
        if let value = self.since {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.since)
            case 18: try reader.merge(into: &self.until)
            case 26: try reader.append(to: &self.counts, tag: 26)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ChangeCount {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.category.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.ChangeCategory>.size(self.category) }
        if let value = self.label { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if self.events != 0 { size &+= 1 &+ WireInt32.size(self.events) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.events != 0 {
            WireInt32.write(self.events, to: &writer)
            writer.tag(24)
        }
        if let value = self.label {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(18)
        }
        if self.category.rawValue != 0 {
            WireEnum<IdentityV1.ChangeCategory>.write(self.category, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.category = try WireEnum<IdentityV1.ChangeCategory>.read(from: &reader)
            case 18: try reader.merge(into: &self.label)
            case 24: self.events = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ListChangesRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.category.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.ChangeCategory>.size(self.category) }
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
        if self.category.rawValue != 0 {
            WireEnum<IdentityV1.ChangeCategory>.write(self.category, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.category = try WireEnum<IdentityV1.ChangeCategory>.read(from: &reader)
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

extension IdentityV1.ListChangesResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<IdentityV1.RecordedChange>.self, self.changes, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<IdentityV1.RecordedChange>.self, self.changes, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.changes, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.RecordedChange {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.changeId != 0 { size &+= 1 &+ WireInt64.size(self.changeId) }
        if self.category.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.ChangeCategory>.size(self.category) }
        if let value = self.at { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.text { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if !self.file.isEmpty { size &+= 1 &+ WireString.size(self.file) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.file.isEmpty {
            WireString.write(self.file, to: &writer)
            writer.tag(42)
        }
        if let value = self.text {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.at {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(26)
        }
        if self.category.rawValue != 0 {
            WireEnum<IdentityV1.ChangeCategory>.write(self.category, to: &writer)
            writer.tag(16)
        }
        if self.changeId != 0 {
            WireInt64.write(self.changeId, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.changeId = try WireInt64.read(from: &reader)
            case 16: self.category = try WireEnum<IdentityV1.ChangeCategory>.read(from: &reader)
            case 26: try reader.merge(into: &self.at)
            case 34: try reader.merge(into: &self.text)
            case 42: self.file = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
