// Generated from identity/v1/recovery.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension IdentityV1 {
    /// Enum `tadamun.identity.v1.RecoveryChannel`.
    package struct RecoveryChannel: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RecoveryChannel" }

        /// `RECOVERY_CHANNEL_UNSPECIFIED`, number 0.
        package static var unspecified: RecoveryChannel { RecoveryChannel(rawValue: 0) }

        /// `RECOVERY_CHANNEL_EMAIL`, number 1.
        package static var email: RecoveryChannel { RecoveryChannel(rawValue: 1) }

        /// `RECOVERY_CHANNEL_SMS`, number 2.
        package static var sms: RecoveryChannel { RecoveryChannel(rawValue: 2) }
    }

    /// Message `tadamun.identity.v1.StartRecoveryRequest`.
    package struct StartRecoveryRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Registration number or national identity card. [ID-LOG-02]
        package var identifier: String = ""

        /// `jj/mm/aaaa`, or `aaaa-mm-jj`. [ID-GEN-09]
        package var birthDay: String = ""

        /// Field 4, `string`.
        package var captchaProof: String = ""

        /// `fr` or `ar`: the language of the messages that follow.
        package var language: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            identifier: String = "",
            birthDay: String = "",
            captchaProof: String = "",
            language: String = ""
        ) {
            self.fund = fund
            self.identifier = identifier
            self.birthDay = birthDay
            self.captchaProof = captchaProof
            self.language = language
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.StartRecoveryRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.recoveryFile }
    }

    /// How a recovery stands; every step answers with it.
    package struct RecoveryStep: Protobuf.Message {
        /// Enum `tadamun.identity.v1.RecoveryStep.State`.
        package struct State: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.identity.v1.RecoveryStep.State" }

            /// `STATE_UNSPECIFIED`, number 0.
            package static var unspecified: State { State(rawValue: 0) }

            /// `STARTED`, number 1.
            package static var started: State { State(rawValue: 1) }

            /// `CODE_SENT`, number 2.
            package static var codeSent: State { State(rawValue: 2) }

            /// `VERIFIED`, number 3.
            package static var verified: State { State(rawValue: 3) }

            /// `DONE`, number 4.
            package static var done: State { State(rawValue: 4) }
        }

        /// Names the recovery to every step; whoever has it goes on with it.
        package var recoveryId: String = ""

        /// Field 2, `tadamun.identity.v1.RecoveryStep.State`.
        package var state: IdentityV1.RecoveryStep.State = IdentityV1.RecoveryStep.State(rawValue: 0)

        /// Where a code can be sent, masked; the same two kinds for everybody.
        package var choices: [IdentityV1.RecoveryChoice] = []

        /// Field 4, `google.protobuf.Timestamp`.
        package var endsAt: GoogleProtobuf.Timestamp? = nil

        /// After a code was sent: from when another may be asked for, and until when it is good.
        package var resendAt: GoogleProtobuf.Timestamp? = nil

        /// Field 6, `google.protobuf.Timestamp`.
        package var codeValidUntil: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            recoveryId: String = "",
            state: IdentityV1.RecoveryStep.State = IdentityV1.RecoveryStep.State(rawValue: 0),
            choices: [IdentityV1.RecoveryChoice] = [],
            endsAt: GoogleProtobuf.Timestamp? = nil,
            resendAt: GoogleProtobuf.Timestamp? = nil,
            codeValidUntil: GoogleProtobuf.Timestamp? = nil
        ) {
            self.recoveryId = recoveryId
            self.state = state
            self.choices = choices
            self.endsAt = endsAt
            self.resendAt = resendAt
            self.codeValidUntil = codeValidUntil
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RecoveryStep" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.recoveryFile }
    }

    /// Message `tadamun.identity.v1.RecoveryChoice`.
    package struct RecoveryChoice: Protobuf.Message {
        /// Field 1, `tadamun.identity.v1.RecoveryChannel`.
        package var channel: IdentityV1.RecoveryChannel = IdentityV1.RecoveryChannel(rawValue: 0)

        /// Field 2, `string`.
        package var maskedDestination: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            channel: IdentityV1.RecoveryChannel = IdentityV1.RecoveryChannel(rawValue: 0),
            maskedDestination: String = ""
        ) {
            self.channel = channel
            self.maskedDestination = maskedDestination
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RecoveryChoice" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.recoveryFile }
    }

    /// Message `tadamun.identity.v1.SendRecoveryCodeRequest`.
    package struct SendRecoveryCodeRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var recoveryId: String = ""

        /// Field 2, `tadamun.identity.v1.RecoveryChannel`.
        package var channel: IdentityV1.RecoveryChannel = IdentityV1.RecoveryChannel(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            recoveryId: String = "",
            channel: IdentityV1.RecoveryChannel = IdentityV1.RecoveryChannel(rawValue: 0)
        ) {
            self.recoveryId = recoveryId
            self.channel = channel
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SendRecoveryCodeRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.recoveryFile }
    }

    /// Message `tadamun.identity.v1.VerifyRecoveryCodeRequest`.
    package struct VerifyRecoveryCodeRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var recoveryId: String = ""

        /// Field 2, `string`.
        package var code: String = ""

        /// Field 3, `string`.
        package var captchaProof: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            recoveryId: String = "",
            code: String = "",
            captchaProof: String = ""
        ) {
            self.recoveryId = recoveryId
            self.code = code
            self.captchaProof = captchaProof
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.VerifyRecoveryCodeRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.recoveryFile }
    }

    /// Message `tadamun.identity.v1.ResetPasswordRequest`.
    package struct ResetPasswordRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var recoveryId: String = ""

        /// Field 2, `string`.
        package var password: String = ""

        /// Field 3, `string`.
        package var passwordAgain: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            recoveryId: String = "",
            password: String = "",
            passwordAgain: String = ""
        ) {
            self.recoveryId = recoveryId
            self.password = password
            self.passwordAgain = passwordAgain
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ResetPasswordRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.recoveryFile }
    }

    /// `identity/v1/recovery.proto` as protoc described it.
    package static let recoveryFile = FileDescriptorEmbedded(
        name: "identity/v1/recovery.proto",
        base64: """
            ChppZGVudGl0eS92MS9yZWNvdmVyeS5wcm90bxITdGFkYW11bi5pZGVudGl0eS52MRoWY29tbW9uL3YxL2NvbW1vbi\
            5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byLBAQoUU3RhcnRSZWNvdmVyeVJlcXVlc3QSKwoE\
            ZnVuZBgBIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSHgoKaWRlbnRpZmllchgCIAEoCVIKaWRlbn\
            RpZmllchIbCgliaXJ0aF9kYXkYAyABKAlSCGJpcnRoRGF5EiMKDWNhcHRjaGFfcHJvb2YYBCABKAlSDGNhcHRjaGFQ\
            cm9vZhIaCghsYW5ndWFnZRgFIAEoCVIIbGFuZ3VhZ2UitQMKDFJlY292ZXJ5U3RlcBIfCgtyZWNvdmVyeV9pZBgBIA\
            EoCVIKcmVjb3ZlcnlJZBI9CgVzdGF0ZRgCIAEoDjInLnRhZGFtdW4uaWRlbnRpdHkudjEuUmVjb3ZlcnlTdGVwLlN0\
            YXRlUgVzdGF0ZRI9CgdjaG9pY2VzGAMgAygLMiMudGFkYW11bi5pZGVudGl0eS52MS5SZWNvdmVyeUNob2ljZVIHY2\
            hvaWNlcxIzCgdlbmRzX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIGZW5kc0F0EjcKCXJlc2Vu\
            ZF9hdBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCHJlc2VuZEF0EkQKEGNvZGVfdmFsaWRfdW50aW\
            wYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUg5jb2RlVmFsaWRVbnRpbCJSCgVTdGF0ZRIVChFTVEFU\
            RV9VTlNQRUNJRklFRBAAEgsKB1NUQVJURUQQARINCglDT0RFX1NFTlQQAhIMCghWRVJJRklFRBADEggKBERPTkUQBC\
            J/Cg5SZWNvdmVyeUNob2ljZRI+CgdjaGFubmVsGAEgASgOMiQudGFkYW11bi5pZGVudGl0eS52MS5SZWNvdmVyeUNo\
            YW5uZWxSB2NoYW5uZWwSLQoSbWFza2VkX2Rlc3RpbmF0aW9uGAIgASgJUhFtYXNrZWREZXN0aW5hdGlvbiJ6ChdTZW\
            5kUmVjb3ZlcnlDb2RlUmVxdWVzdBIfCgtyZWNvdmVyeV9pZBgBIAEoCVIKcmVjb3ZlcnlJZBI+CgdjaGFubmVsGAIg\
            ASgOMiQudGFkYW11bi5pZGVudGl0eS52MS5SZWNvdmVyeUNoYW5uZWxSB2NoYW5uZWwidQoZVmVyaWZ5UmVjb3Zlcn\
            lDb2RlUmVxdWVzdBIfCgtyZWNvdmVyeV9pZBgBIAEoCVIKcmVjb3ZlcnlJZBISCgRjb2RlGAIgASgJUgRjb2RlEiMK\
            DWNhcHRjaGFfcHJvb2YYAyABKAlSDGNhcHRjaGFQcm9vZiJ6ChRSZXNldFBhc3N3b3JkUmVxdWVzdBIfCgtyZWNvdm\
            VyeV9pZBgBIAEoCVIKcmVjb3ZlcnlJZBIaCghwYXNzd29yZBgCIAEoCVIIcGFzc3dvcmQSJQoOcGFzc3dvcmRfYWdh\
            aW4YAyABKAlSDXBhc3N3b3JkQWdhaW4qaQoPUmVjb3ZlcnlDaGFubmVsEiAKHFJFQ09WRVJZX0NIQU5ORUxfVU5TUE\
            VDSUZJRUQQABIaChZSRUNPVkVSWV9DSEFOTkVMX0VNQUlMEAESGAoUUkVDT1ZFUllfQ0hBTk5FTF9TTVMQAjKWAwoI\
            UmVjb3ZlcnkSXQoNU3RhcnRSZWNvdmVyeRIpLnRhZGFtdW4uaWRlbnRpdHkudjEuU3RhcnRSZWNvdmVyeVJlcXVlc3\
            QaIS50YWRhbXVuLmlkZW50aXR5LnYxLlJlY292ZXJ5U3RlcBJjChBTZW5kUmVjb3ZlcnlDb2RlEiwudGFkYW11bi5p\
            ZGVudGl0eS52MS5TZW5kUmVjb3ZlcnlDb2RlUmVxdWVzdBohLnRhZGFtdW4uaWRlbnRpdHkudjEuUmVjb3ZlcnlTdG\
            VwEmcKElZlcmlmeVJlY292ZXJ5Q29kZRIuLnRhZGFtdW4uaWRlbnRpdHkudjEuVmVyaWZ5UmVjb3ZlcnlDb2RlUmVx\
            dWVzdBohLnRhZGFtdW4uaWRlbnRpdHkudjEuUmVjb3ZlcnlTdGVwEl0KDVJlc2V0UGFzc3dvcmQSKS50YWRhbXVuLm\
            lkZW50aXR5LnYxLlJlc2V0UGFzc3dvcmRSZXF1ZXN0GiEudGFkYW11bi5pZGVudGl0eS52MS5SZWNvdmVyeVN0ZXBi\
            BnByb3RvMw==
            """,
        dependencies: [CommonV1.commonFile, GoogleProtobuf.timestampFile])
}

extension IdentityV1.StartRecoveryRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.identifier.isEmpty { size &+= 1 &+ WireString.size(self.identifier) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if !self.captchaProof.isEmpty { size &+= 1 &+ WireString.size(self.captchaProof) }
        if !self.language.isEmpty { size &+= 1 &+ WireString.size(self.language) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.language.isEmpty {
            WireString.write(self.language, to: &writer)
            writer.tag(42)
        }
        if !self.captchaProof.isEmpty {
            WireString.write(self.captchaProof, to: &writer)
            writer.tag(34)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(26)
        }
        if !self.identifier.isEmpty {
            WireString.write(self.identifier, to: &writer)
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
            case 18: self.identifier = try WireString.read(from: &reader)
            case 26: self.birthDay = try WireString.read(from: &reader)
            case 34: self.captchaProof = try WireString.read(from: &reader)
            case 42: self.language = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.RecoveryStep {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.recoveryId.isEmpty { size &+= 1 &+ WireString.size(self.recoveryId) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.RecoveryStep.State>.size(self.state) }
        size &+= repeatedSize(WireMessage<IdentityV1.RecoveryChoice>.self, self.choices, tagSize: 1)
        if let value = self.endsAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.resendAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.codeValidUntil { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.codeValidUntil {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(50)
        }
        if let value = self.resendAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(42)
        }
        if let value = self.endsAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(34)
        }
        writer.repeated(WireMessage<IdentityV1.RecoveryChoice>.self, self.choices, tag: 26)
        if self.state.rawValue != 0 {
            WireEnum<IdentityV1.RecoveryStep.State>.write(self.state, to: &writer)
            writer.tag(16)
        }
        if !self.recoveryId.isEmpty {
            WireString.write(self.recoveryId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.recoveryId = try WireString.read(from: &reader)
            case 16: self.state = try WireEnum<IdentityV1.RecoveryStep.State>.read(from: &reader)
            case 26: try reader.append(to: &self.choices, tag: 26)
            case 34: try reader.merge(into: &self.endsAt)
            case 42: try reader.merge(into: &self.resendAt)
            case 50: try reader.merge(into: &self.codeValidUntil)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.RecoveryChoice {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.channel.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.RecoveryChannel>.size(self.channel) }
        if !self.maskedDestination.isEmpty { size &+= 1 &+ WireString.size(self.maskedDestination) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.maskedDestination.isEmpty {
            WireString.write(self.maskedDestination, to: &writer)
            writer.tag(18)
        }
        if self.channel.rawValue != 0 {
            WireEnum<IdentityV1.RecoveryChannel>.write(self.channel, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.channel = try WireEnum<IdentityV1.RecoveryChannel>.read(from: &reader)
            case 18: self.maskedDestination = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.SendRecoveryCodeRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.recoveryId.isEmpty { size &+= 1 &+ WireString.size(self.recoveryId) }
        if self.channel.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.RecoveryChannel>.size(self.channel) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.channel.rawValue != 0 {
            WireEnum<IdentityV1.RecoveryChannel>.write(self.channel, to: &writer)
            writer.tag(16)
        }
        if !self.recoveryId.isEmpty {
            WireString.write(self.recoveryId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.recoveryId = try WireString.read(from: &reader)
            case 16: self.channel = try WireEnum<IdentityV1.RecoveryChannel>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.VerifyRecoveryCodeRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.recoveryId.isEmpty { size &+= 1 &+ WireString.size(self.recoveryId) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if !self.captchaProof.isEmpty { size &+= 1 &+ WireString.size(self.captchaProof) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.captchaProof.isEmpty {
            WireString.write(self.captchaProof, to: &writer)
            writer.tag(26)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(18)
        }
        if !self.recoveryId.isEmpty {
            WireString.write(self.recoveryId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.recoveryId = try WireString.read(from: &reader)
            case 18: self.code = try WireString.read(from: &reader)
            case 26: self.captchaProof = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ResetPasswordRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.recoveryId.isEmpty { size &+= 1 &+ WireString.size(self.recoveryId) }
        if !self.password.isEmpty { size &+= 1 &+ WireString.size(self.password) }
        if !self.passwordAgain.isEmpty { size &+= 1 &+ WireString.size(self.passwordAgain) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.passwordAgain.isEmpty {
            WireString.write(self.passwordAgain, to: &writer)
            writer.tag(26)
        }
        if !self.password.isEmpty {
            WireString.write(self.password, to: &writer)
            writer.tag(18)
        }
        if !self.recoveryId.isEmpty {
            WireString.write(self.recoveryId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.recoveryId = try WireString.read(from: &reader)
            case 18: self.password = try WireString.read(from: &reader)
            case 26: self.passwordAgain = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
