// Generated from claims/v1/internal.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension ClaimsV1 {
    /// The amounts of an illness file were fixed.
    package struct RefundDecided: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `string`.
        package var insuredPersonId: String = ""

        /// Field 3, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 4, `int64`.
        package var totalCentimes: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            insuredPersonId: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            totalCentimes: Int64 = 0
        ) {
            self.number = number
            self.insuredPersonId = insuredPersonId
            self.fund = fund
            self.totalCentimes = totalCentimes
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RefundDecided" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.internalFile }
    }

    /// The refund of an illness file was sent.
    package struct RefundPaid: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `string`.
        package var insuredPersonId: String = ""

        /// Field 3, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 4, `int64`.
        package var totalCentimes: Int64 = 0

        /// Field 5, `string`.
        package var paidOn: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            insuredPersonId: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            totalCentimes: Int64 = 0,
            paidOn: String = ""
        ) {
            self.number = number
            self.insuredPersonId = insuredPersonId
            self.fund = fund
            self.totalCentimes = totalCentimes
            self.paidOn = paidOn
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RefundPaid" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.internalFile }
    }

    /// The medical control approved or refused a prior agreement.
    package struct AgreementDecided: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `string`.
        package var insuredPersonId: String = ""

        /// Field 3, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 4, `bool`.
        package var approved: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            insuredPersonId: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            approved: Bool = false
        ) {
            self.number = number
            self.insuredPersonId = insuredPersonId
            self.fund = fund
            self.approved = approved
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.AgreementDecided" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.internalFile }
    }

    /// `claims/v1/internal.proto` as protoc described it.
    package static let internalFile = FileDescriptorEmbedded(
        name: "claims/v1/internal.proto",
        base64: """
            ChhjbGFpbXMvdjEvaW50ZXJuYWwucHJvdG8SEXRhZGFtdW4uY2xhaW1zLnYxGhZjb21tb24vdjEvY29tbW9uLnByb3\
            RvIqcBCg1SZWZ1bmREZWNpZGVkEhYKBm51bWJlchgBIAEoCVIGbnVtYmVyEioKEWluc3VyZWRfcGVyc29uX2lkGAIg\
            ASgJUg9pbnN1cmVkUGVyc29uSWQSKwoEZnVuZBgDIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSJQ\
            oOdG90YWxfY2VudGltZXMYBCABKANSDXRvdGFsQ2VudGltZXMivQEKClJlZnVuZFBhaWQSFgoGbnVtYmVyGAEgASgJ\
            UgZudW1iZXISKgoRaW5zdXJlZF9wZXJzb25faWQYAiABKAlSD2luc3VyZWRQZXJzb25JZBIrCgRmdW5kGAMgASgOMh\
            cudGFkYW11bi5jb21tb24udjEuRnVuZFIEZnVuZBIlCg50b3RhbF9jZW50aW1lcxgEIAEoA1INdG90YWxDZW50aW1l\
            cxIXCgdwYWlkX29uGAUgASgJUgZwYWlkT24inwEKEEFncmVlbWVudERlY2lkZWQSFgoGbnVtYmVyGAEgASgJUgZudW\
            1iZXISKgoRaW5zdXJlZF9wZXJzb25faWQYAiABKAlSD2luc3VyZWRQZXJzb25JZBIrCgRmdW5kGAMgASgOMhcudGFk\
            YW11bi5jb21tb24udjEuRnVuZFIEZnVuZBIaCghhcHByb3ZlZBgEIAEoCFIIYXBwcm92ZWQysQEKDkNsYWltc0ludG\
            VybmFsEkkKBkZvbGxvdxIgLnRhZGFtdW4uY29tbW9uLnYxLkZvbGxvd1JlcXVlc3QaGy50YWRhbXVuLmNvbW1vbi52\
            MS5GYWN0UGFnZTABElQKDExpc3RBY2Nlc3NlcxIgLnRhZGFtdW4uY29tbW9uLnYxLkFjY2Vzc1JlcXVlc3QaHS50YW\
            RhbXVuLmNvbW1vbi52MS5BY2Nlc3NQYWdlIgOQAgFiBnByb3RvMw==
            """,
        dependencies: [CommonV1.commonFile])
}

extension ClaimsV1.RefundDecided {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if !self.insuredPersonId.isEmpty { size &+= 1 &+ WireString.size(self.insuredPersonId) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.totalCentimes != 0 { size &+= 1 &+ WireInt64.size(self.totalCentimes) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.totalCentimes != 0 {
            WireInt64.write(self.totalCentimes, to: &writer)
            writer.tag(32)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(24)
        }
        if !self.insuredPersonId.isEmpty {
            WireString.write(self.insuredPersonId, to: &writer)
            writer.tag(18)
        }
        if !self.number.isEmpty {
            WireString.write(self.number, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.number = try WireString.read(from: &reader)
            case 18: self.insuredPersonId = try WireString.read(from: &reader)
            case 24: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 32: self.totalCentimes = try WireInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.RefundPaid {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if !self.insuredPersonId.isEmpty { size &+= 1 &+ WireString.size(self.insuredPersonId) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.totalCentimes != 0 { size &+= 1 &+ WireInt64.size(self.totalCentimes) }
        if !self.paidOn.isEmpty { size &+= 1 &+ WireString.size(self.paidOn) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.paidOn.isEmpty {
            WireString.write(self.paidOn, to: &writer)
            writer.tag(42)
        }
        if self.totalCentimes != 0 {
            WireInt64.write(self.totalCentimes, to: &writer)
            writer.tag(32)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(24)
        }
        if !self.insuredPersonId.isEmpty {
            WireString.write(self.insuredPersonId, to: &writer)
            writer.tag(18)
        }
        if !self.number.isEmpty {
            WireString.write(self.number, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.number = try WireString.read(from: &reader)
            case 18: self.insuredPersonId = try WireString.read(from: &reader)
            case 24: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 32: self.totalCentimes = try WireInt64.read(from: &reader)
            case 42: self.paidOn = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.AgreementDecided {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if !self.insuredPersonId.isEmpty { size &+= 1 &+ WireString.size(self.insuredPersonId) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.approved { size &+= 1 &+ WireBool.size(self.approved) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.approved {
            WireBool.write(self.approved, to: &writer)
            writer.tag(32)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(24)
        }
        if !self.insuredPersonId.isEmpty {
            WireString.write(self.insuredPersonId, to: &writer)
            writer.tag(18)
        }
        if !self.number.isEmpty {
            WireString.write(self.number, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.number = try WireString.read(from: &reader)
            case 18: self.insuredPersonId = try WireString.read(from: &reader)
            case 24: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 32: self.approved = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
