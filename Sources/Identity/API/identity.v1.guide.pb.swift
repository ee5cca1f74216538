// Generated from identity/v1/guide.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension IdentityV1 {
    /// Message `tadamun.identity.v1.ListContactPointsRequest`.
    package struct ListContactPointsRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Such as `CALL_CENTRE`; all where empty.
        package var purpose: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            purpose: String = ""
        ) {
            self.fund = fund
            self.purpose = purpose
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListContactPointsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.guideFile }
    }

    /// Message `tadamun.identity.v1.ListContactPointsResponse`.
    package struct ListContactPointsResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.identity.v1.ContactPoint`.
        package var points: [IdentityV1.ContactPoint] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            points: [IdentityV1.ContactPoint] = []
        ) {
            self.points = points
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListContactPointsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.guideFile }
    }

    /// Message `tadamun.identity.v1.ContactPoint`.
    package struct ContactPoint: Protobuf.Message {
        /// `CALL_CENTRE`, `CALL_CENTRE_HOURS`, `TELEPHONE`, `FAX`, `POST`, `SITE`, `COMPLAINTS`, …
        package var purpose: String = ""

        /// A number, address or sentence.
        package var value: CommonV1.BilingualText? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            purpose: String = "",
            value: CommonV1.BilingualText? = nil
        ) {
            self.purpose = purpose
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ContactPoint" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.guideFile }
    }

    /// Message `tadamun.identity.v1.GetJourneyTextsRequest`.
    package struct GetJourneyTextsRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)
        ) {
            self.fund = fund
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.GetJourneyTextsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.guideFile }
    }

    /// Message `tadamun.identity.v1.JourneyTexts`.
    package struct JourneyTexts: Protobuf.Message {
        /// Field 1, `string`.
        package var conditionsVersion: String = ""

        /// Field 2, `repeated tadamun.identity.v1.JourneyText`.
        package var texts: [IdentityV1.JourneyText] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            conditionsVersion: String = "",
            texts: [IdentityV1.JourneyText] = []
        ) {
            self.conditionsVersion = conditionsVersion
            self.texts = texts
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.JourneyTexts" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.guideFile }
    }

    /// Message `tadamun.identity.v1.JourneyText`.
    package struct JourneyText: Protobuf.Message {
        /// `CONSENT`, `EMAIL_HINT`, `BUTTON_RESEND`, …
        package var name: String = ""

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var value: CommonV1.BilingualText? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String = "",
            value: CommonV1.BilingualText? = nil
        ) {
            self.name = name
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.JourneyText" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.guideFile }
    }

    /// Message `tadamun.identity.v1.ListOnlineServicesRequest`.
    package struct ListOnlineServicesRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)
        ) {
            self.fund = fund
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListOnlineServicesRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.guideFile }
    }

    /// Message `tadamun.identity.v1.ListOnlineServicesResponse`.
    package struct ListOnlineServicesResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.identity.v1.OnlineService`.
        package var services: [IdentityV1.OnlineService] = []

        /// Sites and applications by which the services are reached.
        package var channels: [IdentityV1.ContactPoint] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            services: [IdentityV1.OnlineService] = [],
            channels: [IdentityV1.ContactPoint] = []
        ) {
            self.services = services
            self.channels = channels
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListOnlineServicesResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.guideFile }
    }

    /// Message `tadamun.identity.v1.OnlineService`.
    package struct OnlineService: Protobuf.Message {
        /// As the fund's guide numbers them, from 1 to 30.
        package var number: Int32 = 0

        /// `PUBLIC`, `INSURED`, `STUDENT`, `EMPLOYER_CONTACT` or `PROVIDER`.
        package var access: String = ""

        /// What can be used without an account although the service as a whole needs one, such as the check
        /// that an attestation is genuine.
        package var hasPublicPart: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: Int32 = 0,
            access: String = "",
            hasPublicPart: Bool = false
        ) {
            self.number = number
            self.access = access
            self.hasPublicPart = hasPublicPart
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.OnlineService" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.guideFile }
    }

    /// `identity/v1/guide.proto` as protoc described it.
    package static let guideFile = FileDescriptorEmbedded(
        name: "identity/v1/guide.proto",
        base64: """
            ChdpZGVudGl0eS92MS9ndWlkZS5wcm90bxITdGFkYW11bi5pZGVudGl0eS52MRoWY29tbW9uL3YxL2NvbW1vbi5wcm\
            90byJhChhMaXN0Q29udGFjdFBvaW50c1JlcXVlc3QSKwoEZnVuZBgBIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1\
            bmRSBGZ1bmQSGAoHcHVycG9zZRgCIAEoCVIHcHVycG9zZSJWChlMaXN0Q29udGFjdFBvaW50c1Jlc3BvbnNlEjkKBn\
            BvaW50cxgBIAMoCzIhLnRhZGFtdW4uaWRlbnRpdHkudjEuQ29udGFjdFBvaW50UgZwb2ludHMiYAoMQ29udGFjdFBv\
            aW50EhgKB3B1cnBvc2UYASABKAlSB3B1cnBvc2USNgoFdmFsdWUYAiABKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaW\
            xpbmd1YWxUZXh0UgV2YWx1ZSJFChZHZXRKb3VybmV5VGV4dHNSZXF1ZXN0EisKBGZ1bmQYASABKA4yFy50YWRhbXVu\
            LmNvbW1vbi52MS5GdW5kUgRmdW5kInUKDEpvdXJuZXlUZXh0cxItChJjb25kaXRpb25zX3ZlcnNpb24YASABKAlSEW\
            NvbmRpdGlvbnNWZXJzaW9uEjYKBXRleHRzGAIgAygLMiAudGFkYW11bi5pZGVudGl0eS52MS5Kb3VybmV5VGV4dFIF\
            dGV4dHMiWQoLSm91cm5leVRleHQSEgoEbmFtZRgBIAEoCVIEbmFtZRI2CgV2YWx1ZRgCIAEoCzIgLnRhZGFtdW4uY2\
            9tbW9uLnYxLkJpbGluZ3VhbFRleHRSBXZhbHVlIkgKGUxpc3RPbmxpbmVTZXJ2aWNlc1JlcXVlc3QSKwoEZnVuZBgB\
            IAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQimwEKGkxpc3RPbmxpbmVTZXJ2aWNlc1Jlc3BvbnNlEj\
            4KCHNlcnZpY2VzGAEgAygLMiIudGFkYW11bi5pZGVudGl0eS52MS5PbmxpbmVTZXJ2aWNlUghzZXJ2aWNlcxI9Cghj\
            aGFubmVscxgCIAMoCzIhLnRhZGFtdW4uaWRlbnRpdHkudjEuQ29udGFjdFBvaW50UghjaGFubmVscyJnCg1Pbmxpbm\
            VTZXJ2aWNlEhYKBm51bWJlchgBIAEoBVIGbnVtYmVyEhYKBmFjY2VzcxgCIAEoCVIGYWNjZXNzEiYKD2hhc19wdWJs\
            aWNfcGFydBgDIAEoCFINaGFzUHVibGljUGFydDLkAgoFR3VpZGUSdwoRTGlzdENvbnRhY3RQb2ludHMSLS50YWRhbX\
            VuLmlkZW50aXR5LnYxLkxpc3RDb250YWN0UG9pbnRzUmVxdWVzdBouLnRhZGFtdW4uaWRlbnRpdHkudjEuTGlzdENv\
            bnRhY3RQb2ludHNSZXNwb25zZSIDkAIBEmYKD0dldEpvdXJuZXlUZXh0cxIrLnRhZGFtdW4uaWRlbnRpdHkudjEuR2\
            V0Sm91cm5leVRleHRzUmVxdWVzdBohLnRhZGFtdW4uaWRlbnRpdHkudjEuSm91cm5leVRleHRzIgOQAgESegoSTGlz\
            dE9ubGluZVNlcnZpY2VzEi4udGFkYW11bi5pZGVudGl0eS52MS5MaXN0T25saW5lU2VydmljZXNSZXF1ZXN0Gi8udG\
            FkYW11bi5pZGVudGl0eS52MS5MaXN0T25saW5lU2VydmljZXNSZXNwb25zZSIDkAIBYgZwcm90bzM=
            """,
        dependencies: [CommonV1.commonFile])
}

extension IdentityV1.ListContactPointsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.purpose.isEmpty { size &+= 1 &+ WireString.size(self.purpose) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.purpose.isEmpty {
            WireString.write(self.purpose, to: &writer)
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
            case 18: self.purpose = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ListContactPointsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<IdentityV1.ContactPoint>.self, self.points, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<IdentityV1.ContactPoint>.self, self.points, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.points, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ContactPoint {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.purpose.isEmpty { size &+= 1 &+ WireString.size(self.purpose) }
        if let value = self.value { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.value {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.purpose.isEmpty {
            WireString.write(self.purpose, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.purpose = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.value)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.GetJourneyTextsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
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
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.JourneyTexts {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.conditionsVersion.isEmpty { size &+= 1 &+ WireString.size(self.conditionsVersion) }
        size &+= repeatedSize(WireMessage<IdentityV1.JourneyText>.self, self.texts, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<IdentityV1.JourneyText>.self, self.texts, tag: 18)
        if !self.conditionsVersion.isEmpty {
            WireString.write(self.conditionsVersion, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.conditionsVersion = try WireString.read(from: &reader)
            case 18: try reader.append(to: &self.texts, tag: 18)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.JourneyText {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.name.isEmpty { size &+= 1 &+ WireString.size(self.name) }
        if let value = self.value { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.value {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(18)
        }
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
            case 18: try reader.merge(into: &self.value)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ListOnlineServicesRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
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
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ListOnlineServicesResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<IdentityV1.OnlineService>.self, self.services, tagSize: 1)
        size &+= repeatedSize(WireMessage<IdentityV1.ContactPoint>.self, self.channels, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<IdentityV1.ContactPoint>.self, self.channels, tag: 18)
        writer.repeated(WireMessage<IdentityV1.OnlineService>.self, self.services, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.services, tag: 10)
            case 18: try reader.append(to: &self.channels, tag: 18)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.OnlineService {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.number != 0 { size &+= 1 &+ WireInt32.size(self.number) }
        if !self.access.isEmpty { size &+= 1 &+ WireString.size(self.access) }
        if self.hasPublicPart { size &+= 1 &+ WireBool.size(self.hasPublicPart) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.hasPublicPart {
            WireBool.write(self.hasPublicPart, to: &writer)
            writer.tag(24)
        }
        if !self.access.isEmpty {
            WireString.write(self.access, to: &writer)
            writer.tag(18)
        }
        if self.number != 0 {
            WireInt32.write(self.number, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.number = try WireInt32.read(from: &reader)
            case 18: self.access = try WireString.read(from: &reader)
            case 24: self.hasPublicPart = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
