// Generated from claims/v1/claims.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension ClaimsV1 {
    /// One step of the way from an amount charged to an amount refunded. [CLM-REIM]
    package struct RefundStep: Protobuf.Message {
        /// The rule that was applied, such as `CLM-REIM-03`.
        package var rule: String = ""

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var text: CommonV1.BilingualText? = nil

        /// The parameter's entry that was used, where the rule reads one.
        package var law: ClaimsV1.LawEntry? = nil

        /// Field 4, `int64`.
        package var beforeCentimes: Int64 = 0

        /// Field 5, `int64`.
        package var afterCentimes: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            rule: String = "",
            text: CommonV1.BilingualText? = nil,
            law: ClaimsV1.LawEntry? = nil,
            beforeCentimes: Int64 = 0,
            afterCentimes: Int64 = 0
        ) {
            self.rule = rule
            self.text = text
            self.law = law
            self.beforeCentimes = beforeCentimes
            self.afterCentimes = afterCentimes
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RefundStep" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// An entry of the law's figures.
    package struct LawEntry: Protobuf.Message {
        /// Field 1, `string`.
        package var parameter: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 3, `string`.
        package var from: String = ""

        /// Field 4, `string`.
        package var source: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            parameter: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            from: String = "",
            source: String = ""
        ) {
            self.parameter = parameter
            self.fund = fund
            self.from = from
            self.source = source
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.LawEntry" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// `claims/v1/claims.proto` as protoc described it.
    package static let claimsFile = FileDescriptorEmbedded(
        name: "claims/v1/claims.proto",
        base64: """
            ChZjbGFpbXMvdjEvY2xhaW1zLnByb3RvEhF0YWRhbXVuLmNsYWltcy52MRoWY29tbW9uL3YxL2NvbW1vbi5wcm90by\
            LVAQoKUmVmdW5kU3RlcBISCgRydWxlGAEgASgJUgRydWxlEjQKBHRleHQYAiABKAsyIC50YWRhbXVuLmNvbW1vbi52\
            MS5CaWxpbmd1YWxUZXh0UgR0ZXh0Ei0KA2xhdxgDIAEoCzIbLnRhZGFtdW4uY2xhaW1zLnYxLkxhd0VudHJ5UgNsYX\
            cSJwoPYmVmb3JlX2NlbnRpbWVzGAQgASgDUg5iZWZvcmVDZW50aW1lcxIlCg5hZnRlcl9jZW50aW1lcxgFIAEoA1IN\
            YWZ0ZXJDZW50aW1lcyKBAQoITGF3RW50cnkSHAoJcGFyYW1ldGVyGAEgASgJUglwYXJhbWV0ZXISKwoEZnVuZBgCIA\
            EoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSEgoEZnJvbRgDIAEoCVIEZnJvbRIWCgZzb3VyY2UYBCAB\
            KAlSBnNvdXJjZWIGcHJvdG8z
            """,
        dependencies: [CommonV1.commonFile])
}

extension ClaimsV1.RefundStep {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.rule.isEmpty { size &+= 1 &+ WireString.size(self.rule) }
        if let value = self.text { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.law { size &+= 1 &+ WireMessage<ClaimsV1.LawEntry>.size(value) }
        if self.beforeCentimes != 0 { size &+= 1 &+ WireInt64.size(self.beforeCentimes) }
        if self.afterCentimes != 0 { size &+= 1 &+ WireInt64.size(self.afterCentimes) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.afterCentimes != 0 {
            WireInt64.write(self.afterCentimes, to: &writer)
            writer.tag(40)
        }
        if self.beforeCentimes != 0 {
            WireInt64.write(self.beforeCentimes, to: &writer)
            writer.tag(32)
        }
        if let value = self.law {
            WireMessage<ClaimsV1.LawEntry>.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.text {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.rule.isEmpty {
            WireString.write(self.rule, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.rule = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.text)
            case 26: try reader.merge(into: &self.law)
            case 32: self.beforeCentimes = try WireInt64.read(from: &reader)
            case 40: self.afterCentimes = try WireInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.LawEntry {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.parameter.isEmpty { size &+= 1 &+ WireString.size(self.parameter) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.source.isEmpty { size &+= 1 &+ WireString.size(self.source) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.source.isEmpty {
            WireString.write(self.source, to: &writer)
            writer.tag(34)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(26)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(16)
        }
        if !self.parameter.isEmpty {
            WireString.write(self.parameter, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.parameter = try WireString.read(from: &reader)
            case 16: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 26: self.from = try WireString.read(from: &reader)
            case 34: self.source = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
