// Generated from common/v1/common.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension CommonV1 {
    /// Who manages the insurance of a person.
    package struct Fund: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.common.v1.Fund" }

        /// `FUND_UNSPECIFIED`, number 0.
        package static var unspecified: Fund { Fund(rawValue: 0) }

        /// `FUND_CNOPS`, number 1.
        package static var cnops: Fund { Fund(rawValue: 1) }

        /// `FUND_CNSS`, number 2.
        package static var cnss: Fund { Fund(rawValue: 2) }
    }

    /// A text for people, in the two languages of the law.
    package struct BilingualText: Protobuf.Message {
        /// Field 1, `string`.
        package var french: String = ""

        /// Field 2, `string`.
        package var arabic: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            french: String = "",
            arabic: String = ""
        ) {
            self.french = french
            self.arabic = arabic
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.common.v1.BilingualText" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { CommonV1.commonFile }
    }

    /// Who makes a call, as the edge has proven it from a token or a certificate. It travels in the
    /// metadata `tadamun-caller-bin`, which clients cannot set: the edge strips theirs, and services
    /// take it only from peers that their configuration names.
    ///
    /// Beside it the edge sets `tadamun-client-address`, the network address that the call came from as a
    /// text without port, also where nobody is proven: what is open to the public is limited by it.
    package struct Caller: Protobuf.Message {
        /// Enum `tadamun.common.v1.Caller.Kind`.
        package struct Kind: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.common.v1.Caller.Kind" }

            /// `KIND_UNSPECIFIED`, number 0.
            package static var unspecified: Kind { Kind(rawValue: 0) }

            /// An insured person; `subject` is the person's identifier in Enrollment.
            package static var person: Kind { Kind(rawValue: 1) }

            /// An employer; `subject` is its affiliation number.
            package static var employer: Kind { Kind(rawValue: 2) }

            /// A provider of care; `subject` is its INPE.
            package static var provider: Kind { Kind(rawValue: 3) }

            /// Staff of a fund, of a mutual or of a filing point; `subject` is the account's identifier.
            package static var staff: Kind { Kind(rawValue: 4) }

            /// A program of the suite; `subject` is its certificate's name.
            package static var service: Kind { Kind(rawValue: 5) }
        }

        /// Field 1, `tadamun.common.v1.Caller.Kind`.
        package var kind: CommonV1.Caller.Kind = CommonV1.Caller.Kind(rawValue: 0)

        /// Field 2, `string`.
        package var subject: String = ""

        /// Field 3, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Names of the domain's roles, such as `CLAIMS_AGENT`, or `MUTUAL_AGENT:MGEN` of who acts for one
        /// mutual alone.
        package var roles: [String] = []

        /// The account's identifier in Identity; empty for certificates.
        package var account: String = ""

        /// The session that the token belongs to; empty for certificates.
        package var session: String = ""

        /// Until when what needs the password once more is allowed to the session; absent where it has not
        /// been given again.
        package var steppedUpUntil: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            kind: CommonV1.Caller.Kind = CommonV1.Caller.Kind(rawValue: 0),
            subject: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            roles: [String] = [],
            account: String = "",
            session: String = "",
            steppedUpUntil: GoogleProtobuf.Timestamp? = nil
        ) {
            self.kind = kind
            self.subject = subject
            self.fund = fund
            self.roles = roles
            self.account = account
            self.session = session
            self.steppedUpUntil = steppedUpUntil
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.common.v1.Caller" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { CommonV1.commonFile }
    }

    /// A fact that one service publishes and others follow from the position they have reached.
    package struct Fact: Protobuf.Message {
        /// Rises by one from fact to fact, without gaps.
        package var position: Int64 = 0

        /// What kind of fact, such as `provider-changed`.
        package var topic: String = ""

        /// Whom it is about; facts of one subject arrive in the order in which they became true.
        package var subject: String = ""

        /// Field 4, `google.protobuf.Timestamp`.
        package var at: GoogleProtobuf.Timestamp? = nil

        /// The encoded message of the topic.
        package var body: [UInt8] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            position: Int64 = 0,
            topic: String = "",
            subject: String = "",
            at: GoogleProtobuf.Timestamp? = nil,
            body: [UInt8] = []
        ) {
            self.position = position
            self.topic = topic
            self.subject = subject
            self.at = at
            self.body = body
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.common.v1.Fact" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { CommonV1.commonFile }
    }

    /// Some facts, in order: what waits travels together, so that a follower applies it in one commit.
    package struct FactPage: Protobuf.Message {
        /// Field 1, `repeated tadamun.common.v1.Fact`.
        package var facts: [CommonV1.Fact] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            facts: [CommonV1.Fact] = []
        ) {
            self.facts = facts
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.common.v1.FactPage" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { CommonV1.commonFile }
    }

    /// Asks a service for what its audit says of one person's data. [ID-PRV-05]
    package struct AccessRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var subject: String = ""

        /// Records before that number; 0 for the newest.
        package var before: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            subject: String = "",
            before: Int64 = 0
        ) {
            self.subject = subject
            self.before = before
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.common.v1.AccessRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { CommonV1.commonFile }
    }

    /// Who saw or changed the data, the newest first; without what was typed.
    package struct AccessPage: Protobuf.Message {
        /// Field 1, `repeated tadamun.common.v1.AccessRecord`.
        package var records: [CommonV1.AccessRecord] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            records: [CommonV1.AccessRecord] = []
        ) {
            self.records = records
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.common.v1.AccessPage" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { CommonV1.commonFile }
    }

    /// Message `tadamun.common.v1.AccessRecord`.
    package struct AccessRecord: Protobuf.Message {
        /// Field 1, `int64`.
        package var number: Int64 = 0

        /// Field 2, `google.protobuf.Timestamp`.
        package var at: GoogleProtobuf.Timestamp? = nil

        /// Field 3, `string`.
        package var actor: String = ""

        /// Field 4, `string`.
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
        package static var fullName: StaticString { "tadamun.common.v1.AccessRecord" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { CommonV1.commonFile }
    }

    /// Asks for the facts after a position; the call goes on with those that come.
    package struct FollowRequest: Protobuf.Message {
        /// Field 1, `int64`.
        package var after: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            after: Int64 = 0
        ) {
            self.after = after
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.common.v1.FollowRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { CommonV1.commonFile }
    }

    /// `common/v1/common.proto` as protoc described it.
    package static let commonFile = FileDescriptorEmbedded(
        name: "common/v1/common.proto",
        base64: """
            ChZjb21tb24vdjEvY29tbW9uLnByb3RvEhF0YWRhbXVuLmNvbW1vbi52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdG\
            FtcC5wcm90byI/Cg1CaWxpbmd1YWxUZXh0EhYKBmZyZW5jaBgBIAEoCVIGZnJlbmNoEhYKBmFyYWJpYxgCIAEoCVIG\
            YXJhYmljIvECCgZDYWxsZXISMgoEa2luZBgBIAEoDjIeLnRhZGFtdW4uY29tbW9uLnYxLkNhbGxlci5LaW5kUgRraW\
            5kEhgKB3N1YmplY3QYAiABKAlSB3N1YmplY3QSKwoEZnVuZBgDIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRS\
            BGZ1bmQSFAoFcm9sZXMYBCADKAlSBXJvbGVzEhgKB2FjY291bnQYBSABKAlSB2FjY291bnQSGAoHc2Vzc2lvbhgGIA\
            EoCVIHc2Vzc2lvbhJEChBzdGVwcGVkX3VwX3VudGlsGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIO\
            c3RlcHBlZFVwVW50aWwiXAoES2luZBIUChBLSU5EX1VOU1BFQ0lGSUVEEAASCgoGUEVSU09OEAESDAoIRU1QTE9ZRV\
            IQAhIMCghQUk9WSURFUhADEgkKBVNUQUZGEAQSCwoHU0VSVklDRRAFIpIBCgRGYWN0EhoKCHBvc2l0aW9uGAEgASgD\
            Ughwb3NpdGlvbhIUCgV0b3BpYxgCIAEoCVIFdG9waWMSGAoHc3ViamVjdBgDIAEoCVIHc3ViamVjdBIqCgJhdBgEIA\
            EoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSAmF0EhIKBGJvZHkYBSABKAxSBGJvZHkiOQoIRmFjdFBhZ2US\
            LQoFZmFjdHMYASADKAsyFy50YWRhbXVuLmNvbW1vbi52MS5GYWN0UgVmYWN0cyJBCg1BY2Nlc3NSZXF1ZXN0EhgKB3\
            N1YmplY3QYASABKAlSB3N1YmplY3QSFgoGYmVmb3JlGAIgASgDUgZiZWZvcmUiRwoKQWNjZXNzUGFnZRI5CgdyZWNv\
            cmRzGAEgAygLMh8udGFkYW11bi5jb21tb24udjEuQWNjZXNzUmVjb3JkUgdyZWNvcmRzIoABCgxBY2Nlc3NSZWNvcm\
            QSFgoGbnVtYmVyGAEgASgDUgZudW1iZXISKgoCYXQYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgJh\
            dBIUCgVhY3RvchgDIAEoCVIFYWN0b3ISFgoGYWN0aW9uGAQgASgJUgZhY3Rpb24iJQoNRm9sbG93UmVxdWVzdBIUCg\
            VhZnRlchgBIAEoA1IFYWZ0ZXIqOwoERnVuZBIUChBGVU5EX1VOU1BFQ0lGSUVEEAASDgoKRlVORF9DTk9QUxABEg0K\
            CUZVTkRfQ05TUxACYgZwcm90bzM=
            """,
        dependencies: [GoogleProtobuf.timestampFile])
}

extension CommonV1.BilingualText {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.french.isEmpty { size &+= 1 &+ WireString.size(self.french) }
        if !self.arabic.isEmpty { size &+= 1 &+ WireString.size(self.arabic) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.arabic.isEmpty {
            WireString.write(self.arabic, to: &writer)
            writer.tag(18)
        }
        if !self.french.isEmpty {
            WireString.write(self.french, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.french = try WireString.read(from: &reader)
            case 18: self.arabic = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension CommonV1.Caller {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Caller.Kind>.size(self.kind) }
        if !self.subject.isEmpty { size &+= 1 &+ WireString.size(self.subject) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        size &+= repeatedSize(WireString.self, self.roles, tagSize: 1)
        if !self.account.isEmpty { size &+= 1 &+ WireString.size(self.account) }
        if !self.session.isEmpty { size &+= 1 &+ WireString.size(self.session) }
        if let value = self.steppedUpUntil { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.steppedUpUntil {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(58)
        }
        if !self.session.isEmpty {
            WireString.write(self.session, to: &writer)
            writer.tag(50)
        }
        if !self.account.isEmpty {
            WireString.write(self.account, to: &writer)
            writer.tag(42)
        }
        writer.repeated(WireString.self, self.roles, tag: 34)
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(24)
        }
        if !self.subject.isEmpty {
            WireString.write(self.subject, to: &writer)
            writer.tag(18)
        }
        if self.kind.rawValue != 0 {
            WireEnum<CommonV1.Caller.Kind>.write(self.kind, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.kind = try WireEnum<CommonV1.Caller.Kind>.read(from: &reader)
            case 18: self.subject = try WireString.read(from: &reader)
            case 24: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 34:
                try reader.append(WireString.self, to: &self.roles, tag: 34)
            case 42: self.account = try WireString.read(from: &reader)
            case 50: self.session = try WireString.read(from: &reader)
            case 58: try reader.merge(into: &self.steppedUpUntil)
            default:
                switch tag &>> 3 {
                case 1...7: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension CommonV1.Fact {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.position != 0 { size &+= 1 &+ WireInt64.size(self.position) }
        if !self.topic.isEmpty { size &+= 1 &+ WireString.size(self.topic) }
        if !self.subject.isEmpty { size &+= 1 &+ WireString.size(self.subject) }
        if let value = self.at { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if !self.body.isEmpty { size &+= 1 &+ WireBytes.size(self.body) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.body.isEmpty {
            WireBytes.write(self.body, to: &writer)
            writer.tag(42)
        }
        if let value = self.at {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(34)
        }
        if !self.subject.isEmpty {
            WireString.write(self.subject, to: &writer)
            writer.tag(26)
        }
        if !self.topic.isEmpty {
            WireString.write(self.topic, to: &writer)
            writer.tag(18)
        }
        if self.position != 0 {
            WireInt64.write(self.position, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.position = try WireInt64.read(from: &reader)
            case 18: self.topic = try WireString.read(from: &reader)
            case 26: self.subject = try WireString.read(from: &reader)
            case 34: try reader.merge(into: &self.at)
            case 42: self.body = try WireBytes.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension CommonV1.FactPage {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<CommonV1.Fact>.self, self.facts, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<CommonV1.Fact>.self, self.facts, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.facts, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension CommonV1.AccessRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.subject.isEmpty { size &+= 1 &+ WireString.size(self.subject) }
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
        if !self.subject.isEmpty {
            WireString.write(self.subject, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.subject = try WireString.read(from: &reader)
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

extension CommonV1.AccessPage {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<CommonV1.AccessRecord>.self, self.records, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<CommonV1.AccessRecord>.self, self.records, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.records, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension CommonV1.AccessRecord {
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

extension CommonV1.FollowRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.after != 0 { size &+= 1 &+ WireInt64.size(self.after) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.after != 0 {
            WireInt64.write(self.after, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.after = try WireInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
