// Generated from providers/v1/internal.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension ProvidersV1 {
    /// A provider's standing with the funds on a day.
    package struct Convention: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.Convention" }

        /// `CONVENTION_UNSPECIFIED`, number 0.
        package static var unspecified: Convention { Convention(rawValue: 0) }

        /// `IN_CONVENTION`, number 1.
        package static var inConvention: Convention { Convention(rawValue: 1) }

        /// `OUT_OF_CONVENTION`, number 2.
        package static var outOfConvention: Convention { Convention(rawValue: 2) }

        /// `SUSPENDED`, number 3.
        package static var suspended: Convention { Convention(rawValue: 3) }
    }

    /// Message `tadamun.providers.v1.FindTariffsRequest`.
    package struct FindTariffsRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// At most 500.
        package var keys: [ProvidersV1.TariffKey] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            keys: [ProvidersV1.TariffKey] = []
        ) {
            self.fund = fund
            self.keys = keys
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.FindTariffsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.internalFile }
    }

    /// Message `tadamun.providers.v1.TariffKey`.
    package struct TariffKey: Protobuf.Message {
        /// Field 1, `string`.
        package var code: String = ""

        /// Field 2, `tadamun.providers.v1.Sector`.
        package var sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0)

        /// The day of care.
        package var day: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            code: String = "",
            sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0),
            day: String = ""
        ) {
            self.code = code
            self.sector = sector
            self.day = day
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.TariffKey" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.internalFile }
    }

    /// Message `tadamun.providers.v1.FindTariffsResponse`.
    package struct FindTariffsResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.providers.v1.Tariff`.
        package var tariffs: [ProvidersV1.Tariff] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            tariffs: [ProvidersV1.Tariff] = []
        ) {
            self.tariffs = tariffs
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.FindTariffsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.internalFile }
    }

    /// One entry of the catalogue as it is in force on the day asked about.
    package struct Tariff: Protobuf.Message {
        /// One of the fields of `price`.
        package enum Price: Sendable, Hashable {
            /// The national reference tariff.
            case referenceCentimes(Int64)
            /// A flat amount.
            case flatCentimes(Int64)
        }

        /// Field 1, `tadamun.providers.v1.TariffKey`.
        package var key: ProvidersV1.TariffKey? = nil

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var label: CommonV1.BilingualText? = nil

        /// Which field of `price` is set.
        package var price: Price?

        /// The entry's own rate, where it has one.
        package var rateBasisPoints: Int32? = nil

        /// Field 6, `bool`.
        package var requiresAgreement: Bool = false

        /// First day and source of the entry, for the explanation.
        package var from: String = ""

        /// Field 8, `string`.
        package var source: String = ""

        /// The least and greatest age in years, where the entry has one.
        package var leastAge: Int32? = nil

        /// Field 10, `int32`.
        package var greatestAge: Int32? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            key: ProvidersV1.TariffKey? = nil,
            label: CommonV1.BilingualText? = nil,
            price: Price? = nil,
            rateBasisPoints: Int32? = nil,
            requiresAgreement: Bool = false,
            from: String = "",
            source: String = "",
            leastAge: Int32? = nil,
            greatestAge: Int32? = nil
        ) {
            self.key = key
            self.label = label
            self.price = price
            self.rateBasisPoints = rateBasisPoints
            self.requiresAgreement = requiresAgreement
            self.from = from
            self.source = source
            self.leastAge = leastAge
            self.greatestAge = greatestAge
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.Tariff" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.internalFile }
    }

    /// Message `tadamun.providers.v1.FindProviderRequest`.
    package struct FindProviderRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var inpe: String = ""

        /// Field 2, `string`.
        package var day: String = ""

        /// The fund whose convention is asked. [PRV-CONV-O-04]
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = "",
            day: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)
        ) {
            self.inpe = inpe
            self.day = day
            self.fund = fund
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.FindProviderRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.internalFile }
    }

    /// Message `tadamun.providers.v1.FindProviderResponse`.
    package struct FindProviderResponse: Protobuf.Message {
        /// False where no provider has that INPE; the rest is then empty.
        package var known: Bool = false

        /// Field 2, `string`.
        package var inpe: String = ""

        /// Field 3, `string`.
        package var name: String = ""

        /// Field 4, `tadamun.providers.v1.Sector`.
        package var sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0)

        /// Field 5, `tadamun.providers.v1.Convention`.
        package var convention: ProvidersV1.Convention = ProvidersV1.Convention(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            known: Bool = false,
            inpe: String = "",
            name: String = "",
            sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0),
            convention: ProvidersV1.Convention = ProvidersV1.Convention(rawValue: 0)
        ) {
            self.known = known
            self.inpe = inpe
            self.name = name
            self.sector = sector
            self.convention = convention
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.FindProviderResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.internalFile }
    }

    /// A provider was registered, or its state or a convention of it changed.
    package struct ProviderChanged: Protobuf.Message {
        /// Field 1, `string`.
        package var inpe: String = ""

        /// The first day of what changed.
        package var from: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = "",
            from: String = ""
        ) {
            self.inpe = inpe
            self.from = from
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ProviderChanged" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.internalFile }
    }

    /// A version of a catalogue entry was published, or there is none from that day on.
    package struct TariffChanged: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 2, `string`.
        package var code: String = ""

        /// Field 3, `tadamun.providers.v1.Sector`.
        package var sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0)

        /// Field 4, `string`.
        package var from: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            code: String = "",
            sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0),
            from: String = ""
        ) {
            self.fund = fund
            self.code = code
            self.sector = sector
            self.from = from
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.TariffChanged" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.internalFile }
    }

    /// `providers/v1/internal.proto` as protoc described it.
    package static let internalFile = FileDescriptorEmbedded(
        name: "providers/v1/internal.proto",
        base64: """
            Chtwcm92aWRlcnMvdjEvaW50ZXJuYWwucHJvdG8SFHRhZGFtdW4ucHJvdmlkZXJzLnYxGhZjb21tb24vdjEvY29tbW\
            9uLnByb3RvGhxwcm92aWRlcnMvdjEvcHJvdmlkZXJzLnByb3RvInYKEkZpbmRUYXJpZmZzUmVxdWVzdBIrCgRmdW5k\
            GAEgASgOMhcudGFkYW11bi5jb21tb24udjEuRnVuZFIEZnVuZBIzCgRrZXlzGAIgAygLMh8udGFkYW11bi5wcm92aW\
            RlcnMudjEuVGFyaWZmS2V5UgRrZXlzImcKCVRhcmlmZktleRISCgRjb2RlGAEgASgJUgRjb2RlEjQKBnNlY3RvchgC\
            IAEoDjIcLnRhZGFtdW4ucHJvdmlkZXJzLnYxLlNlY3RvclIGc2VjdG9yEhAKA2RheRgDIAEoCVIDZGF5Ik0KE0Zpbm\
            RUYXJpZmZzUmVzcG9uc2USNgoHdGFyaWZmcxgBIAMoCzIcLnRhZGFtdW4ucHJvdmlkZXJzLnYxLlRhcmlmZlIHdGFy\
            aWZmcyLfAwoGVGFyaWZmEjEKA2tleRgBIAEoCzIfLnRhZGFtdW4ucHJvdmlkZXJzLnYxLlRhcmlmZktleVIDa2V5Ej\
            YKBWxhYmVsGAIgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIFbGFiZWwSLwoScmVmZXJlbmNl\
            X2NlbnRpbWVzGAMgASgDSABSEXJlZmVyZW5jZUNlbnRpbWVzEiUKDWZsYXRfY2VudGltZXMYBCABKANIAFIMZmxhdE\
            NlbnRpbWVzEi8KEXJhdGVfYmFzaXNfcG9pbnRzGAUgASgFSAFSD3JhdGVCYXNpc1BvaW50c4gBARItChJyZXF1aXJl\
            c19hZ3JlZW1lbnQYBiABKAhSEXJlcXVpcmVzQWdyZWVtZW50EhIKBGZyb20YByABKAlSBGZyb20SFgoGc291cmNlGA\
            ggASgJUgZzb3VyY2USIAoJbGVhc3RfYWdlGAkgASgFSAJSCGxlYXN0QWdliAEBEiYKDGdyZWF0ZXN0X2FnZRgKIAEo\
            BUgDUgtncmVhdGVzdEFnZYgBAUIHCgVwcmljZUIUChJfcmF0ZV9iYXNpc19wb2ludHNCDAoKX2xlYXN0X2FnZUIPCg\
            1fZ3JlYXRlc3RfYWdlImgKE0ZpbmRQcm92aWRlclJlcXVlc3QSEgoEaW5wZRgBIAEoCVIEaW5wZRIQCgNkYXkYAiAB\
            KAlSA2RheRIrCgRmdW5kGAMgASgOMhcudGFkYW11bi5jb21tb24udjEuRnVuZFIEZnVuZCLMAQoURmluZFByb3ZpZG\
            VyUmVzcG9uc2USFAoFa25vd24YASABKAhSBWtub3duEhIKBGlucGUYAiABKAlSBGlucGUSEgoEbmFtZRgDIAEoCVIE\
            bmFtZRI0CgZzZWN0b3IYBCABKA4yHC50YWRhbXVuLnByb3ZpZGVycy52MS5TZWN0b3JSBnNlY3RvchJACgpjb252ZW\
            50aW9uGAUgASgOMiAudGFkYW11bi5wcm92aWRlcnMudjEuQ29udmVudGlvblIKY29udmVudGlvbiI5Cg9Qcm92aWRl\
            ckNoYW5nZWQSEgoEaW5wZRgBIAEoCVIEaW5wZRISCgRmcm9tGAIgASgJUgRmcm9tIpoBCg1UYXJpZmZDaGFuZ2VkEi\
            sKBGZ1bmQYASABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEhIKBGNvZGUYAiABKAlSBGNvZGUSNAoG\
            c2VjdG9yGAMgASgOMhwudGFkYW11bi5wcm92aWRlcnMudjEuU2VjdG9yUgZzZWN0b3ISEgoEZnJvbRgEIAEoCVIEZn\
            JvbSphCgpDb252ZW50aW9uEhoKFkNPTlZFTlRJT05fVU5TUEVDSUZJRUQQABIRCg1JTl9DT05WRU5USU9OEAESFQoR\
            T1VUX09GX0NPTlZFTlRJT04QAhINCglTVVNQRU5ERUQQAzKzAgoRUHJvdmlkZXJzSW50ZXJuYWwSZwoLRmluZFRhcm\
            lmZnMSKC50YWRhbXVuLnByb3ZpZGVycy52MS5GaW5kVGFyaWZmc1JlcXVlc3QaKS50YWRhbXVuLnByb3ZpZGVycy52\
            MS5GaW5kVGFyaWZmc1Jlc3BvbnNlIgOQAgESagoMRmluZFByb3ZpZGVyEikudGFkYW11bi5wcm92aWRlcnMudjEuRm\
            luZFByb3ZpZGVyUmVxdWVzdBoqLnRhZGFtdW4ucHJvdmlkZXJzLnYxLkZpbmRQcm92aWRlclJlc3BvbnNlIgOQAgES\
            SQoGRm9sbG93EiAudGFkYW11bi5jb21tb24udjEuRm9sbG93UmVxdWVzdBobLnRhZGFtdW4uY29tbW9uLnYxLkZhY3\
            RQYWdlMAFiBnByb3RvMw==
            """,
        dependencies: [CommonV1.commonFile, ProvidersV1.providersFile])
}

extension ProvidersV1.FindTariffsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        size &+= repeatedSize(WireMessage<ProvidersV1.TariffKey>.self, self.keys, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ProvidersV1.TariffKey>.self, self.keys, tag: 18)
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
            case 18: try reader.append(to: &self.keys, tag: 18)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.TariffKey {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.Sector>.size(self.sector) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(26)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ProvidersV1.Sector>.write(self.sector, to: &writer)
            writer.tag(16)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.code = try WireString.read(from: &reader)
            case 16: self.sector = try WireEnum<ProvidersV1.Sector>.read(from: &reader)
            case 26: self.day = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.FindTariffsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ProvidersV1.Tariff>.self, self.tariffs, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ProvidersV1.Tariff>.self, self.tariffs, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.tariffs, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.Tariff {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.key { size &+= 1 &+ WireMessage<ProvidersV1.TariffKey>.size(value) }
        if let value = self.label { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.rateBasisPoints { size &+= 1 &+ WireInt32.size(value) }
        if self.requiresAgreement { size &+= 1 &+ WireBool.size(self.requiresAgreement) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.source.isEmpty { size &+= 1 &+ WireString.size(self.source) }
        if let value = self.leastAge { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.greatestAge { size &+= 1 &+ WireInt32.size(value) }
        switch self.price {
            case .referenceCentimes(let value): size &+= 1 &+ WireInt64.size(value)
            case .flatCentimes(let value): size &+= 1 &+ WireInt64.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.greatestAge {
            WireInt32.write(value, to: &writer)
            writer.tag(80)
        }
        if let value = self.leastAge {
            WireInt32.write(value, to: &writer)
            writer.tag(72)
        }
        if !self.source.isEmpty {
            WireString.write(self.source, to: &writer)
            writer.tag(66)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(58)
        }
        if self.requiresAgreement {
            WireBool.write(self.requiresAgreement, to: &writer)
            writer.tag(48)
        }
        if let value = self.rateBasisPoints {
            WireInt32.write(value, to: &writer)
            writer.tag(40)
        }
        if case .flatCentimes(let value) = self.price {
            WireInt64.write(value, to: &writer)
            writer.tag(32)
        }
        if case .referenceCentimes(let value) = self.price {
            WireInt64.write(value, to: &writer)
            writer.tag(24)
        }
        if let value = self.label {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(18)
        }
        if let value = self.key {
            WireMessage<ProvidersV1.TariffKey>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.key)
            case 18: try reader.merge(into: &self.label)
            case 24: self.price = .referenceCentimes(try WireInt64.read(from: &reader))
            case 32: self.price = .flatCentimes(try WireInt64.read(from: &reader))
            case 40: self.rateBasisPoints = try WireInt32.read(from: &reader)
            case 48: self.requiresAgreement = try WireBool.read(from: &reader)
            case 58: self.from = try WireString.read(from: &reader)
            case 66: self.source = try WireString.read(from: &reader)
            case 72: self.leastAge = try WireInt32.read(from: &reader)
            case 80: self.greatestAge = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...10: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.FindProviderRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(24)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(18)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            case 18: self.day = try WireString.read(from: &reader)
            case 24: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.FindProviderResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.known { size &+= 1 &+ WireBool.size(self.known) }
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if !self.name.isEmpty { size &+= 1 &+ WireString.size(self.name) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.Sector>.size(self.sector) }
        if self.convention.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.Convention>.size(self.convention) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.convention.rawValue != 0 {
            WireEnum<ProvidersV1.Convention>.write(self.convention, to: &writer)
            writer.tag(40)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ProvidersV1.Sector>.write(self.sector, to: &writer)
            writer.tag(32)
        }
        if !self.name.isEmpty {
            WireString.write(self.name, to: &writer)
            writer.tag(26)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(18)
        }
        if self.known {
            WireBool.write(self.known, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.known = try WireBool.read(from: &reader)
            case 18: self.inpe = try WireString.read(from: &reader)
            case 26: self.name = try WireString.read(from: &reader)
            case 32: self.sector = try WireEnum<ProvidersV1.Sector>.read(from: &reader)
            case 40: self.convention = try WireEnum<ProvidersV1.Convention>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ProviderChanged {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(18)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            case 18: self.from = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.TariffChanged {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.Sector>.size(self.sector) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(34)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ProvidersV1.Sector>.write(self.sector, to: &writer)
            writer.tag(24)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
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
            case 18: self.code = try WireString.read(from: &reader)
            case 24: self.sector = try WireEnum<ProvidersV1.Sector>.read(from: &reader)
            case 34: self.from = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
