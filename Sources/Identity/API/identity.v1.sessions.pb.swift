// Generated from identity/v1/sessions.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension IdentityV1 {
    /// Message `tadamun.identity.v1.StepUpRequest`.
    package struct StepUpRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var password: String = ""

        /// The authenticator's code or a recovery code, where the account has a second factor.
        package var secondFactor: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            password: String = "",
            secondFactor: String = ""
        ) {
            self.password = password
            self.secondFactor = secondFactor
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.StepUpRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.StepUpResponse`.
    package struct StepUpResponse: Protobuf.Message {
        /// Says that its bearer has stepped up; the refresh token stays as it is.
        package var accessToken: String = ""

        /// Field 2, `google.protobuf.Timestamp`.
        package var accessExpiresAt: GoogleProtobuf.Timestamp? = nil

        /// Field 3, `google.protobuf.Timestamp`.
        package var steppedUpUntil: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accessToken: String = "",
            accessExpiresAt: GoogleProtobuf.Timestamp? = nil,
            steppedUpUntil: GoogleProtobuf.Timestamp? = nil
        ) {
            self.accessToken = accessToken
            self.accessExpiresAt = accessExpiresAt
            self.steppedUpUntil = steppedUpUntil
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.StepUpResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.ListSessionsRequest`.
    package struct ListSessionsRequest: Protobuf.Message {
        /// Empty for the caller's own.
        package var accountId: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accountId: String = ""
        ) {
            self.accountId = accountId
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListSessionsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.ListSessionsResponse`.
    package struct ListSessionsResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.identity.v1.SessionInfo`.
        package var sessions: [IdentityV1.SessionInfo] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            sessions: [IdentityV1.SessionInfo] = []
        ) {
            self.sessions = sessions
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ListSessionsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.SessionInfo`.
    package struct SessionInfo: Protobuf.Message {
        /// Field 1, `string`.
        package var sessionId: String = ""

        /// Field 2, `google.protobuf.Timestamp`.
        package var startedAt: GoogleProtobuf.Timestamp? = nil

        /// When its tokens were last renewed.
        package var renewedAt: GoogleProtobuf.Timestamp? = nil

        /// Field 4, `google.protobuf.Timestamp`.
        package var idleEndsAt: GoogleProtobuf.Timestamp? = nil

        /// Field 5, `google.protobuf.Timestamp`.
        package var endsAt: GoogleProtobuf.Timestamp? = nil

        /// Whether it is the session that asks.
        package var isCurrent: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            sessionId: String = "",
            startedAt: GoogleProtobuf.Timestamp? = nil,
            renewedAt: GoogleProtobuf.Timestamp? = nil,
            idleEndsAt: GoogleProtobuf.Timestamp? = nil,
            endsAt: GoogleProtobuf.Timestamp? = nil,
            isCurrent: Bool = false
        ) {
            self.sessionId = sessionId
            self.startedAt = startedAt
            self.renewedAt = renewedAt
            self.idleEndsAt = idleEndsAt
            self.endsAt = endsAt
            self.isCurrent = isCurrent
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SessionInfo" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.RevokeSessionsRequest`.
    package struct RevokeSessionsRequest: Protobuf.Message {
        /// Empty for the caller's own.
        package var accountId: String = ""

        /// Empty for all of them but the one that asks.
        package var sessionId: String = ""

        /// Why an agent ends another's sessions.
        package var reason: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accountId: String = "",
            sessionId: String = "",
            reason: String = ""
        ) {
            self.accountId = accountId
            self.sessionId = sessionId
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RevokeSessionsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.RevokeSessionsResponse`.
    package struct RevokeSessionsResponse: Protobuf.Message {
        /// Field 1, `int32`.
        package var revoked: Int32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            revoked: Int32 = 0
        ) {
            self.revoked = revoked
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RevokeSessionsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.EnrolSecondFactorRequest`.
    package struct EnrolSecondFactorRequest: Protobuf.Message {
        /// Where the caller is not signed in.
        package var ticket: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            ticket: String = ""
        ) {
            self.ticket = ticket
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.EnrolSecondFactorRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.EnrolSecondFactorResponse`.
    package struct EnrolSecondFactorResponse: Protobuf.Message {
        /// The authenticator's key in base32 (RFC 4648): 6 digits, 30 seconds, SHA-1.
        package var secret: String = ""

        /// The same as `otpauth://totp/…`, for a QR code.
        package var uri: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            secret: String = "",
            uri: String = ""
        ) {
            self.secret = secret
            self.uri = uri
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.EnrolSecondFactorResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.ConfirmSecondFactorRequest`.
    package struct ConfirmSecondFactorRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var ticket: String = ""

        /// Field 2, `string`.
        package var code: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            ticket: String = "",
            code: String = ""
        ) {
            self.ticket = ticket
            self.code = code
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ConfirmSecondFactorRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.RecoveryCodes`.
    package struct RecoveryCodes: Protobuf.Message {
        /// Each is good once, in place of the authenticator's code.
        package var codes: [String] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            codes: [String] = []
        ) {
            self.codes = codes
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RecoveryCodes" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.RenewRecoveryCodesRequest`.
    package struct RenewRecoveryCodesRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RenewRecoveryCodesRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.RemoveSecondFactorRequest`.
    package struct RemoveSecondFactorRequest: Protobuf.Message {
        /// Empty for the caller's own.
        package var accountId: String = ""

        /// Why an agent removes another's.
        package var reason: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accountId: String = "",
            reason: String = ""
        ) {
            self.accountId = accountId
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RemoveSecondFactorRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.GetSecondFactorRequest`.
    package struct GetSecondFactorRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.GetSecondFactorRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.SecondFactorState`.
    package struct SecondFactorState: Protobuf.Message {
        /// Field 1, `bool`.
        package var isEnrolled: Bool = false

        /// Field 2, `int32`.
        package var recoveryCodesLeft: Int32 = 0

        /// Whether the account's kind must have one.
        package var isObligatory: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            isEnrolled: Bool = false,
            recoveryCodesLeft: Int32 = 0,
            isObligatory: Bool = false
        ) {
            self.isEnrolled = isEnrolled
            self.recoveryCodesLeft = recoveryCodesLeft
            self.isObligatory = isObligatory
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SecondFactorState" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.FollowRevocationsRequest`.
    package struct FollowRevocationsRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.FollowRevocationsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.RevocationPage`.
    package struct RevocationPage: Protobuf.Message {
        /// Field 1, `repeated tadamun.identity.v1.Revocation`.
        package var revocations: [IdentityV1.Revocation] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            revocations: [IdentityV1.Revocation] = []
        ) {
            self.revocations = revocations
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RevocationPage" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// Message `tadamun.identity.v1.Revocation`.
    package struct Revocation: Protobuf.Message {
        /// Field 1, `string`.
        package var sessionId: String = ""

        /// From then on no token of the session lives, and it may be forgotten.
        package var until: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            sessionId: String = "",
            until: GoogleProtobuf.Timestamp? = nil
        ) {
            self.sessionId = sessionId
            self.until = until
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.Revocation" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.sessionsFile }
    }

    /// `identity/v1/sessions.proto` as protoc described it.
    package static let sessionsFile = FileDescriptorEmbedded(
        name: "identity/v1/sessions.proto",
        base64: """
            ChppZGVudGl0eS92MS9zZXNzaW9ucy5wcm90bxITdGFkYW11bi5pZGVudGl0eS52MRofZ29vZ2xlL3Byb3RvYnVmL3\
            RpbWVzdGFtcC5wcm90byJQCg1TdGVwVXBSZXF1ZXN0EhoKCHBhc3N3b3JkGAEgASgJUghwYXNzd29yZBIjCg1zZWNv\
            bmRfZmFjdG9yGAIgASgJUgxzZWNvbmRGYWN0b3IiwQEKDlN0ZXBVcFJlc3BvbnNlEiEKDGFjY2Vzc190b2tlbhgBIA\
            EoCVILYWNjZXNzVG9rZW4SRgoRYWNjZXNzX2V4cGlyZXNfYXQYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0\
            YW1wUg9hY2Nlc3NFeHBpcmVzQXQSRAoQc3RlcHBlZF91cF91bnRpbBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW\
            1lc3RhbXBSDnN0ZXBwZWRVcFVudGlsIjQKE0xpc3RTZXNzaW9uc1JlcXVlc3QSHQoKYWNjb3VudF9pZBgBIAEoCVIJ\
            YWNjb3VudElkIlQKFExpc3RTZXNzaW9uc1Jlc3BvbnNlEjwKCHNlc3Npb25zGAEgAygLMiAudGFkYW11bi5pZGVudG\
            l0eS52MS5TZXNzaW9uSW5mb1IIc2Vzc2lvbnMitAIKC1Nlc3Npb25JbmZvEh0KCnNlc3Npb25faWQYASABKAlSCXNl\
            c3Npb25JZBI5CgpzdGFydGVkX2F0GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJc3RhcnRlZEF0Ej\
            kKCnJlbmV3ZWRfYXQYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglyZW5ld2VkQXQSPAoMaWRsZV9l\
            bmRzX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKaWRsZUVuZHNBdBIzCgdlbmRzX2F0GAUgAS\
            gLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIGZW5kc0F0Eh0KCmlzX2N1cnJlbnQYBiABKAhSCWlzQ3VycmVu\
            dCJtChVSZXZva2VTZXNzaW9uc1JlcXVlc3QSHQoKYWNjb3VudF9pZBgBIAEoCVIJYWNjb3VudElkEh0KCnNlc3Npb2\
            5faWQYAiABKAlSCXNlc3Npb25JZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiIyChZSZXZva2VTZXNzaW9uc1Jlc3Bv\
            bnNlEhgKB3Jldm9rZWQYASABKAVSB3Jldm9rZWQiMgoYRW5yb2xTZWNvbmRGYWN0b3JSZXF1ZXN0EhYKBnRpY2tldB\
            gBIAEoCVIGdGlja2V0IkUKGUVucm9sU2Vjb25kRmFjdG9yUmVzcG9uc2USFgoGc2VjcmV0GAEgASgJUgZzZWNyZXQS\
            EAoDdXJpGAIgASgJUgN1cmkiSAoaQ29uZmlybVNlY29uZEZhY3RvclJlcXVlc3QSFgoGdGlja2V0GAEgASgJUgZ0aW\
            NrZXQSEgoEY29kZRgCIAEoCVIEY29kZSIlCg1SZWNvdmVyeUNvZGVzEhQKBWNvZGVzGAEgAygJUgVjb2RlcyIbChlS\
            ZW5ld1JlY292ZXJ5Q29kZXNSZXF1ZXN0IlIKGVJlbW92ZVNlY29uZEZhY3RvclJlcXVlc3QSHQoKYWNjb3VudF9pZB\
            gBIAEoCVIJYWNjb3VudElkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIhgKFkdldFNlY29uZEZhY3RvclJlcXVlc3Qi\
            iQEKEVNlY29uZEZhY3RvclN0YXRlEh8KC2lzX2Vucm9sbGVkGAEgASgIUgppc0Vucm9sbGVkEi4KE3JlY292ZXJ5X2\
            NvZGVzX2xlZnQYAiABKAVSEXJlY292ZXJ5Q29kZXNMZWZ0EiMKDWlzX29ibGlnYXRvcnkYAyABKAhSDGlzT2JsaWdh\
            dG9yeSIaChhGb2xsb3dSZXZvY2F0aW9uc1JlcXVlc3QiUwoOUmV2b2NhdGlvblBhZ2USQQoLcmV2b2NhdGlvbnMYAS\
            ADKAsyHy50YWRhbXVuLmlkZW50aXR5LnYxLlJldm9jYXRpb25SC3Jldm9jYXRpb25zIl0KClJldm9jYXRpb24SHQoK\
            c2Vzc2lvbl9pZBgBIAEoCVIJc2Vzc2lvbklkEjAKBXVudGlsGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdG\
            FtcFIFdW50aWwy1wYKCFNlc3Npb25zElEKBlN0ZXBVcBIiLnRhZGFtdW4uaWRlbnRpdHkudjEuU3RlcFVwUmVxdWVz\
            dBojLnRhZGFtdW4uaWRlbnRpdHkudjEuU3RlcFVwUmVzcG9uc2USaAoMTGlzdFNlc3Npb25zEigudGFkYW11bi5pZG\
            VudGl0eS52MS5MaXN0U2Vzc2lvbnNSZXF1ZXN0GikudGFkYW11bi5pZGVudGl0eS52MS5MaXN0U2Vzc2lvbnNSZXNw\
            b25zZSIDkAIBEmkKDlJldm9rZVNlc3Npb25zEioudGFkYW11bi5pZGVudGl0eS52MS5SZXZva2VTZXNzaW9uc1JlcX\
            Vlc3QaKy50YWRhbXVuLmlkZW50aXR5LnYxLlJldm9rZVNlc3Npb25zUmVzcG9uc2UScgoRRW5yb2xTZWNvbmRGYWN0\
            b3ISLS50YWRhbXVuLmlkZW50aXR5LnYxLkVucm9sU2Vjb25kRmFjdG9yUmVxdWVzdBouLnRhZGFtdW4uaWRlbnRpdH\
            kudjEuRW5yb2xTZWNvbmRGYWN0b3JSZXNwb25zZRJqChNDb25maXJtU2Vjb25kRmFjdG9yEi8udGFkYW11bi5pZGVu\
            dGl0eS52MS5Db25maXJtU2Vjb25kRmFjdG9yUmVxdWVzdBoiLnRhZGFtdW4uaWRlbnRpdHkudjEuUmVjb3ZlcnlDb2\
            RlcxJoChJSZW5ld1JlY292ZXJ5Q29kZXMSLi50YWRhbXVuLmlkZW50aXR5LnYxLlJlbmV3UmVjb3ZlcnlDb2Rlc1Jl\
            cXVlc3QaIi50YWRhbXVuLmlkZW50aXR5LnYxLlJlY292ZXJ5Q29kZXMSbAoSUmVtb3ZlU2Vjb25kRmFjdG9yEi4udG\
            FkYW11bi5pZGVudGl0eS52MS5SZW1vdmVTZWNvbmRGYWN0b3JSZXF1ZXN0GiYudGFkYW11bi5pZGVudGl0eS52MS5T\
            ZWNvbmRGYWN0b3JTdGF0ZRJrCg9HZXRTZWNvbmRGYWN0b3ISKy50YWRhbXVuLmlkZW50aXR5LnYxLkdldFNlY29uZE\
            ZhY3RvclJlcXVlc3QaJi50YWRhbXVuLmlkZW50aXR5LnYxLlNlY29uZEZhY3RvclN0YXRlIgOQAgEyeAoLUmV2b2Nh\
            dGlvbnMSaQoRRm9sbG93UmV2b2NhdGlvbnMSLS50YWRhbXVuLmlkZW50aXR5LnYxLkZvbGxvd1Jldm9jYXRpb25zUm\
            VxdWVzdBojLnRhZGFtdW4uaWRlbnRpdHkudjEuUmV2b2NhdGlvblBhZ2UwAWIGcHJvdG8z
            """,
        dependencies: [GoogleProtobuf.timestampFile])
}

extension IdentityV1.StepUpRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.password.isEmpty { size &+= 1 &+ WireString.size(self.password) }
        if !self.secondFactor.isEmpty { size &+= 1 &+ WireString.size(self.secondFactor) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.secondFactor.isEmpty {
            WireString.write(self.secondFactor, to: &writer)
            writer.tag(18)
        }
        if !self.password.isEmpty {
            WireString.write(self.password, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.password = try WireString.read(from: &reader)
            case 18: self.secondFactor = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.StepUpResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.accessToken.isEmpty { size &+= 1 &+ WireString.size(self.accessToken) }
        if let value = self.accessExpiresAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.steppedUpUntil { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.steppedUpUntil {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.accessExpiresAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.accessToken.isEmpty {
            WireString.write(self.accessToken, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.accessToken = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.accessExpiresAt)
            case 26: try reader.merge(into: &self.steppedUpUntil)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ListSessionsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.accountId.isEmpty { size &+= 1 &+ WireString.size(self.accountId) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.accountId.isEmpty {
            WireString.write(self.accountId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.accountId = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ListSessionsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<IdentityV1.SessionInfo>.self, self.sessions, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<IdentityV1.SessionInfo>.self, self.sessions, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.sessions, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.SessionInfo {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.sessionId.isEmpty { size &+= 1 &+ WireString.size(self.sessionId) }
        if let value = self.startedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.renewedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.idleEndsAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.endsAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if self.isCurrent { size &+= 1 &+ WireBool.size(self.isCurrent) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.isCurrent {
            WireBool.write(self.isCurrent, to: &writer)
            writer.tag(48)
        }
        if let value = self.endsAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(42)
        }
        if let value = self.idleEndsAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.renewedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.startedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.sessionId.isEmpty {
            WireString.write(self.sessionId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.sessionId = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.startedAt)
            case 26: try reader.merge(into: &self.renewedAt)
            case 34: try reader.merge(into: &self.idleEndsAt)
            case 42: try reader.merge(into: &self.endsAt)
            case 48: self.isCurrent = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.RevokeSessionsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.accountId.isEmpty { size &+= 1 &+ WireString.size(self.accountId) }
        if !self.sessionId.isEmpty { size &+= 1 &+ WireString.size(self.sessionId) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(26)
        }
        if !self.sessionId.isEmpty {
            WireString.write(self.sessionId, to: &writer)
            writer.tag(18)
        }
        if !self.accountId.isEmpty {
            WireString.write(self.accountId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.accountId = try WireString.read(from: &reader)
            case 18: self.sessionId = try WireString.read(from: &reader)
            case 26: self.reason = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.RevokeSessionsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.revoked != 0 { size &+= 1 &+ WireInt32.size(self.revoked) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.revoked != 0 {
            WireInt32.write(self.revoked, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.revoked = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.EnrolSecondFactorRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.ticket.isEmpty { size &+= 1 &+ WireString.size(self.ticket) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.ticket.isEmpty {
            WireString.write(self.ticket, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.ticket = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.EnrolSecondFactorResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.secret.isEmpty { size &+= 1 &+ WireString.size(self.secret) }
        if !self.uri.isEmpty { size &+= 1 &+ WireString.size(self.uri) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.uri.isEmpty {
            WireString.write(self.uri, to: &writer)
            writer.tag(18)
        }
        if !self.secret.isEmpty {
            WireString.write(self.secret, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.secret = try WireString.read(from: &reader)
            case 18: self.uri = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ConfirmSecondFactorRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.ticket.isEmpty { size &+= 1 &+ WireString.size(self.ticket) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(18)
        }
        if !self.ticket.isEmpty {
            WireString.write(self.ticket, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.ticket = try WireString.read(from: &reader)
            case 18: self.code = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.RecoveryCodes {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireString.self, self.codes, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireString.self, self.codes, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10:
                try reader.append(WireString.self, to: &self.codes, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.RenewRecoveryCodesRequest {
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

extension IdentityV1.RemoveSecondFactorRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.accountId.isEmpty { size &+= 1 &+ WireString.size(self.accountId) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(18)
        }
        if !self.accountId.isEmpty {
            WireString.write(self.accountId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.accountId = try WireString.read(from: &reader)
            case 18: self.reason = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.GetSecondFactorRequest {
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

extension IdentityV1.SecondFactorState {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.isEnrolled { size &+= 1 &+ WireBool.size(self.isEnrolled) }
        if self.recoveryCodesLeft != 0 { size &+= 1 &+ WireInt32.size(self.recoveryCodesLeft) }
        if self.isObligatory { size &+= 1 &+ WireBool.size(self.isObligatory) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.isObligatory {
            WireBool.write(self.isObligatory, to: &writer)
            writer.tag(24)
        }
        if self.recoveryCodesLeft != 0 {
            WireInt32.write(self.recoveryCodesLeft, to: &writer)
            writer.tag(16)
        }
        if self.isEnrolled {
            WireBool.write(self.isEnrolled, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.isEnrolled = try WireBool.read(from: &reader)
            case 16: self.recoveryCodesLeft = try WireInt32.read(from: &reader)
            case 24: self.isObligatory = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.FollowRevocationsRequest {
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

extension IdentityV1.RevocationPage {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<IdentityV1.Revocation>.self, self.revocations, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<IdentityV1.Revocation>.self, self.revocations, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.revocations, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.Revocation {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.sessionId.isEmpty { size &+= 1 &+ WireString.size(self.sessionId) }
        if let value = self.until { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.until {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.sessionId.isEmpty {
            WireString.write(self.sessionId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.sessionId = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.until)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
