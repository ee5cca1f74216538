// Generated from claims/v1/approvals.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension ClaimsV1 {
    /// What the care is. [CLM-PRIOR-02]
    package struct ApprovalKind: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ApprovalKind" }

        /// `APPROVAL_KIND_UNSPECIFIED`, number 0.
        package static var unspecified: ApprovalKind { ApprovalKind(rawValue: 0) }

        /// Care of several sessions, such as rehabilitation.
        package static var sessions: ApprovalKind { ApprovalKind(rawValue: 1) }

        /// A medical device.
        package static var device: ApprovalKind { ApprovalKind(rawValue: 2) }
    }

    /// Where a request stands. [claims section 9.2]
    package struct ApprovalState: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ApprovalState" }

        /// `APPROVAL_STATE_UNSPECIFIED`, number 0.
        package static var unspecified: ApprovalState { ApprovalState(rawValue: 0) }

        /// `APPROVAL_SUBMITTED`, number 1.
        package static var approvalSubmitted: ApprovalState { ApprovalState(rawValue: 1) }

        /// `APPROVAL_UNDER_CONTROL`, number 2.
        package static var approvalUnderControl: ApprovalState { ApprovalState(rawValue: 2) }

        /// `APPROVAL_TO_COMPLETE`, number 3.
        package static var approvalToComplete: ApprovalState { ApprovalState(rawValue: 3) }

        /// `APPROVAL_APPROVED`, number 4.
        package static var approvalApproved: ApprovalState { ApprovalState(rawValue: 4) }

        /// `APPROVAL_REFUSED`, number 5.
        package static var approvalRefused: ApprovalState { ApprovalState(rawValue: 5) }

        /// `APPROVAL_CANCELLED`, number 6.
        package static var approvalCancelled: ApprovalState { ApprovalState(rawValue: 6) }

        /// Every session is used.
        package static var approvalExhausted: ApprovalState { ApprovalState(rawValue: 7) }

        /// Its last day is over.
        package static var approvalExpired: ApprovalState { ApprovalState(rawValue: 8) }
    }

    /// Message `tadamun.claims.v1.RequestPriorApprovalRequest`.
    package struct RequestPriorApprovalRequest: Protobuf.Message {
        /// One of the fields of `insured`.
        package enum Insured: Sendable, Hashable {
            /// Field 2, `string`.
            case registrationNumber(String)
            /// Field 3, `string`.
            case nationalId(String)
            /// A person names himself or a dependant; empty for himself.
            case personId(String)
        }

        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Which field of `insured` is set.
        package var insured: Insured?

        /// The beneficiary's date of birth.
        package var birthDay: String = ""

        /// Field 6, `tadamun.claims.v1.ApprovalKind`.
        package var kind: ClaimsV1.ApprovalKind = ClaimsV1.ApprovalKind(rawValue: 0)

        /// The act or device in the catalogue.
        package var code: String = ""

        /// At most 200; 1 for a device.
        package var sessions: Int32 = 0

        /// At least one.
        package var documents: [ClaimsV1.MedicalDocument] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            insured: Insured? = nil,
            birthDay: String = "",
            kind: ClaimsV1.ApprovalKind = ClaimsV1.ApprovalKind(rawValue: 0),
            code: String = "",
            sessions: Int32 = 0,
            documents: [ClaimsV1.MedicalDocument] = []
        ) {
            self.fund = fund
            self.insured = insured
            self.birthDay = birthDay
            self.kind = kind
            self.code = code
            self.sessions = sessions
            self.documents = documents
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RequestPriorApprovalRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
    }

    /// Message `tadamun.claims.v1.DecidePriorApprovalRequest`.
    package struct DecidePriorApprovalRequest: Protobuf.Message {
        /// Message `tadamun.claims.v1.DecidePriorApprovalRequest.Approve`.
        package struct Approve: Protobuf.Message {
            /// At most so many sessions; those that were asked for where 0. [CLM-PRIOR-O-03]
            package var sessions: Int32 = 0

            /// The last day; the fund's usual length where empty.
            package var until: String = ""

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                sessions: Int32 = 0,
                until: String = ""
            ) {
                self.sessions = sessions
                self.until = until
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.claims.v1.DecidePriorApprovalRequest.Approve" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
        }

        /// Message `tadamun.claims.v1.DecidePriorApprovalRequest.Refuse`.
        package struct Refuse: Protobuf.Message {
            /// Field 1, `tadamun.common.v1.BilingualText`.
            package var reason: CommonV1.BilingualText? = nil

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                reason: CommonV1.BilingualText? = nil
            ) {
                self.reason = reason
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.claims.v1.DecidePriorApprovalRequest.Refuse" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
        }

        /// Message `tadamun.claims.v1.DecidePriorApprovalRequest.AskComplement`.
        package struct AskComplement: Protobuf.Message {
            /// What is missing, in both languages; at least one.
            package var items: [CommonV1.BilingualText] = []

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                items: [CommonV1.BilingualText] = []
            ) {
                self.items = items
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.claims.v1.DecidePriorApprovalRequest.AskComplement" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
        }

        /// One of the fields of `decision`.
        package enum Decision: Sendable, Hashable {
            /// Field 2, `tadamun.claims.v1.DecidePriorApprovalRequest.Approve`.
            case approve(ClaimsV1.DecidePriorApprovalRequest.Approve)
            /// Field 3, `tadamun.claims.v1.DecidePriorApprovalRequest.Refuse`.
            case refuse(ClaimsV1.DecidePriorApprovalRequest.Refuse)
            /// Field 4, `tadamun.claims.v1.DecidePriorApprovalRequest.AskComplement`.
            case complement(ClaimsV1.DecidePriorApprovalRequest.AskComplement)
        }

        /// Field 1, `string`.
        package var number: String = ""

        /// Which field of `decision` is set.
        package var decision: Decision?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            decision: Decision? = nil
        ) {
            self.number = number
            self.decision = decision
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.DecidePriorApprovalRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
    }

    /// Message `tadamun.claims.v1.CompletePriorApprovalRequest`.
    package struct CompletePriorApprovalRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `repeated tadamun.claims.v1.ItemAnswer`.
        package var answers: [ClaimsV1.ItemAnswer] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            answers: [ClaimsV1.ItemAnswer] = []
        ) {
            self.number = number
            self.answers = answers
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.CompletePriorApprovalRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
    }

    /// Message `tadamun.claims.v1.CancelPriorApprovalRequest`.
    package struct CancelPriorApprovalRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = ""
        ) {
            self.number = number
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.CancelPriorApprovalRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
    }

    /// Message `tadamun.claims.v1.GetPriorApprovalRequest`.
    package struct GetPriorApprovalRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = ""
        ) {
            self.number = number
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.GetPriorApprovalRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
    }

    /// Message `tadamun.claims.v1.ListOverduePriorApprovalsRequest`.
    package struct ListOverduePriorApprovalsRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.ListOverduePriorApprovalsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
    }

    /// Message `tadamun.claims.v1.ListOverduePriorApprovalsResponse`.
    package struct ListOverduePriorApprovalsResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.claims.v1.PriorApproval`.
        package var approvals: [ClaimsV1.PriorApproval] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            approvals: [ClaimsV1.PriorApproval] = []
        ) {
            self.approvals = approvals
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ListOverduePriorApprovalsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
    }

    /// A request for a prior approval, with what was decided.
    package struct PriorApproval: Protobuf.Message {
        /// 8 digits.
        package var number: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 3, `tadamun.claims.v1.FileBeneficiary`.
        package var beneficiary: ClaimsV1.FileBeneficiary? = nil

        /// Field 4, `tadamun.claims.v1.ApprovalKind`.
        package var kind: ClaimsV1.ApprovalKind = ClaimsV1.ApprovalKind(rawValue: 0)

        /// Field 5, `string`.
        package var code: String = ""

        /// Field 6, `tadamun.claims.v1.ApprovalState`.
        package var state: ClaimsV1.ApprovalState = ClaimsV1.ApprovalState(rawValue: 0)

        /// Field 7, `google.protobuf.Timestamp`.
        package var filedAt: GoogleProtobuf.Timestamp? = nil

        /// When the answer is due; absent while more is asked for, and once there is one. [CLM-PRIOR-03]
        package var dueAt: GoogleProtobuf.Timestamp? = nil

        /// Whether that time has passed without an answer.
        package var overdue: Bool = false

        /// Asked for; granted once it is approved.
        package var sessions: Int32 = 0

        /// Field 11, `int32`.
        package var sessionsUsed: Int32 = 0

        /// The days for which it holds, once it is approved.
        package var from: String = ""

        /// Field 13, `string`.
        package var until: String = ""

        /// Field 14, `repeated tadamun.claims.v1.MissingItem`.
        package var items: [ClaimsV1.MissingItem] = []

        /// Why it was refused.
        package var reason: CommonV1.BilingualText? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            beneficiary: ClaimsV1.FileBeneficiary? = nil,
            kind: ClaimsV1.ApprovalKind = ClaimsV1.ApprovalKind(rawValue: 0),
            code: String = "",
            state: ClaimsV1.ApprovalState = ClaimsV1.ApprovalState(rawValue: 0),
            filedAt: GoogleProtobuf.Timestamp? = nil,
            dueAt: GoogleProtobuf.Timestamp? = nil,
            overdue: Bool = false,
            sessions: Int32 = 0,
            sessionsUsed: Int32 = 0,
            from: String = "",
            until: String = "",
            items: [ClaimsV1.MissingItem] = [],
            reason: CommonV1.BilingualText? = nil
        ) {
            self.number = number
            self.fund = fund
            self.beneficiary = beneficiary
            self.kind = kind
            self.code = code
            self.state = state
            self.filedAt = filedAt
            self.dueAt = dueAt
            self.overdue = overdue
            self.sessions = sessions
            self.sessionsUsed = sessionsUsed
            self.from = from
            self.until = until
            self.items = items
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.PriorApproval" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.approvalsFile }
    }

    /// `claims/v1/approvals.proto` as protoc described it.
    package static let approvalsFile = FileDescriptorEmbedded(
        name: "claims/v1/approvals.proto",
        base64: """
            ChljbGFpbXMvdjEvYXBwcm92YWxzLnByb3RvEhF0YWRhbXVuLmNsYWltcy52MRoWY2xhaW1zL3YxL2NsYWltcy5wcm\
            90bxoWY29tbW9uL3YxL2NvbW1vbi5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byKOAwobUmVx\
            dWVzdFByaW9yQXBwcm92YWxSZXF1ZXN0EisKBGZ1bmQYASABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW\
            5kEjEKE3JlZ2lzdHJhdGlvbl9udW1iZXIYAiABKAlIAFIScmVnaXN0cmF0aW9uTnVtYmVyEiEKC25hdGlvbmFsX2lk\
            GAMgASgJSABSCm5hdGlvbmFsSWQSHQoJcGVyc29uX2lkGAQgASgJSABSCHBlcnNvbklkEhsKCWJpcnRoX2RheRgFIA\
            EoCVIIYmlydGhEYXkSMwoEa2luZBgGIAEoDjIfLnRhZGFtdW4uY2xhaW1zLnYxLkFwcHJvdmFsS2luZFIEa2luZBIS\
            CgRjb2RlGAcgASgJUgRjb2RlEhoKCHNlc3Npb25zGAggASgFUghzZXNzaW9ucxJACglkb2N1bWVudHMYCSADKAsyIi\
            50YWRhbXVuLmNsYWltcy52MS5NZWRpY2FsRG9jdW1lbnRSCWRvY3VtZW50c0IJCgdpbnN1cmVkIowEChpEZWNpZGVQ\
            cmlvckFwcHJvdmFsUmVxdWVzdBIWCgZudW1iZXIYASABKAlSBm51bWJlchJRCgdhcHByb3ZlGAIgASgLMjUudGFkYW\
            11bi5jbGFpbXMudjEuRGVjaWRlUHJpb3JBcHByb3ZhbFJlcXVlc3QuQXBwcm92ZUgAUgdhcHByb3ZlEk4KBnJlZnVz\
            ZRgDIAEoCzI0LnRhZGFtdW4uY2xhaW1zLnYxLkRlY2lkZVByaW9yQXBwcm92YWxSZXF1ZXN0LlJlZnVzZUgAUgZyZW\
            Z1c2USXQoKY29tcGxlbWVudBgEIAEoCzI7LnRhZGFtdW4uY2xhaW1zLnYxLkRlY2lkZVByaW9yQXBwcm92YWxSZXF1\
            ZXN0LkFza0NvbXBsZW1lbnRIAFIKY29tcGxlbWVudBo7CgdBcHByb3ZlEhoKCHNlc3Npb25zGAEgASgFUghzZXNzaW\
            9ucxIUCgV1bnRpbBgCIAEoCVIFdW50aWwaQgoGUmVmdXNlEjgKBnJlYXNvbhgBIAEoCzIgLnRhZGFtdW4uY29tbW9u\
            LnYxLkJpbGluZ3VhbFRleHRSBnJlYXNvbhpHCg1Bc2tDb21wbGVtZW50EjYKBWl0ZW1zGAEgAygLMiAudGFkYW11bi\
            5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIFaXRlbXNCCgoIZGVjaXNpb24ibwocQ29tcGxldGVQcmlvckFwcHJvdmFs\
            UmVxdWVzdBIWCgZudW1iZXIYASABKAlSBm51bWJlchI3CgdhbnN3ZXJzGAIgAygLMh0udGFkYW11bi5jbGFpbXMudj\
            EuSXRlbUFuc3dlclIHYW5zd2VycyI0ChpDYW5jZWxQcmlvckFwcHJvdmFsUmVxdWVzdBIWCgZudW1iZXIYASABKAlS\
            Bm51bWJlciIxChdHZXRQcmlvckFwcHJvdmFsUmVxdWVzdBIWCgZudW1iZXIYASABKAlSBm51bWJlciJPCiBMaXN0T3\
            ZlcmR1ZVByaW9yQXBwcm92YWxzUmVxdWVzdBIrCgRmdW5kGAEgASgOMhcudGFkYW11bi5jb21tb24udjEuRnVuZFIE\
            ZnVuZCJjCiFMaXN0T3ZlcmR1ZVByaW9yQXBwcm92YWxzUmVzcG9uc2USPgoJYXBwcm92YWxzGAEgAygLMiAudGFkYW\
            11bi5jbGFpbXMudjEuUHJpb3JBcHByb3ZhbFIJYXBwcm92YWxzIvoECg1QcmlvckFwcHJvdmFsEhYKBm51bWJlchgB\
            IAEoCVIGbnVtYmVyEisKBGZ1bmQYAiABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEkQKC2JlbmVmaW\
            NpYXJ5GAMgASgLMiIudGFkYW11bi5jbGFpbXMudjEuRmlsZUJlbmVmaWNpYXJ5UgtiZW5lZmljaWFyeRIzCgRraW5k\
            GAQgASgOMh8udGFkYW11bi5jbGFpbXMudjEuQXBwcm92YWxLaW5kUgRraW5kEhIKBGNvZGUYBSABKAlSBGNvZGUSNg\
            oFc3RhdGUYBiABKA4yIC50YWRhbXVuLmNsYWltcy52MS5BcHByb3ZhbFN0YXRlUgVzdGF0ZRI1CghmaWxlZF9hdBgH\
            IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB2ZpbGVkQXQSMQoGZHVlX2F0GAggASgLMhouZ29vZ2xlLn\
            Byb3RvYnVmLlRpbWVzdGFtcFIFZHVlQXQSGAoHb3ZlcmR1ZRgJIAEoCFIHb3ZlcmR1ZRIaCghzZXNzaW9ucxgKIAEo\
            BVIIc2Vzc2lvbnMSIwoNc2Vzc2lvbnNfdXNlZBgLIAEoBVIMc2Vzc2lvbnNVc2VkEhIKBGZyb20YDCABKAlSBGZyb2\
            0SFAoFdW50aWwYDSABKAlSBXVudGlsEjQKBWl0ZW1zGA4gAygLMh4udGFkYW11bi5jbGFpbXMudjEuTWlzc2luZ0l0\
            ZW1SBWl0ZW1zEjgKBnJlYXNvbhgPIAEoCzIgLnRhZGFtdW4uY29tbW9uLnYxLkJpbGluZ3VhbFRleHRSBnJlYXNvbi\
            pHCgxBcHByb3ZhbEtpbmQSHQoZQVBQUk9WQUxfS0lORF9VTlNQRUNJRklFRBAAEgwKCFNFU1NJT05TEAESCgoGREVW\
            SUNFEAIq8AEKDUFwcHJvdmFsU3RhdGUSHgoaQVBQUk9WQUxfU1RBVEVfVU5TUEVDSUZJRUQQABIWChJBUFBST1ZBTF\
            9TVUJNSVRURUQQARIaChZBUFBST1ZBTF9VTkRFUl9DT05UUk9MEAISGAoUQVBQUk9WQUxfVE9fQ09NUExFVEUQAxIV\
            ChFBUFBST1ZBTF9BUFBST1ZFRBAEEhQKEEFQUFJPVkFMX1JFRlVTRUQQBRIWChJBUFBST1ZBTF9DQU5DRUxMRUQQBh\
            IWChJBUFBST1ZBTF9FWEhBVVNURUQQBxIUChBBUFBST1ZBTF9FWFBJUkVEEAgyqwUKDlByaW9yQXBwcm92YWxzEmgK\
            FFJlcXVlc3RQcmlvckFwcHJvdmFsEi4udGFkYW11bi5jbGFpbXMudjEuUmVxdWVzdFByaW9yQXBwcm92YWxSZXF1ZX\
            N0GiAudGFkYW11bi5jbGFpbXMudjEuUHJpb3JBcHByb3ZhbBJmChNEZWNpZGVQcmlvckFwcHJvdmFsEi0udGFkYW11\
            bi5jbGFpbXMudjEuRGVjaWRlUHJpb3JBcHByb3ZhbFJlcXVlc3QaIC50YWRhbXVuLmNsYWltcy52MS5QcmlvckFwcH\
            JvdmFsEmoKFUNvbXBsZXRlUHJpb3JBcHByb3ZhbBIvLnRhZGFtdW4uY2xhaW1zLnYxLkNvbXBsZXRlUHJpb3JBcHBy\
            b3ZhbFJlcXVlc3QaIC50YWRhbXVuLmNsYWltcy52MS5QcmlvckFwcHJvdmFsEmYKE0NhbmNlbFByaW9yQXBwcm92YW\
            wSLS50YWRhbXVuLmNsYWltcy52MS5DYW5jZWxQcmlvckFwcHJvdmFsUmVxdWVzdBogLnRhZGFtdW4uY2xhaW1zLnYx\
            LlByaW9yQXBwcm92YWwSZQoQR2V0UHJpb3JBcHByb3ZhbBIqLnRhZGFtdW4uY2xhaW1zLnYxLkdldFByaW9yQXBwcm\
            92YWxSZXF1ZXN0GiAudGFkYW11bi5jbGFpbXMudjEuUHJpb3JBcHByb3ZhbCIDkAIBEosBChlMaXN0T3ZlcmR1ZVBy\
            aW9yQXBwcm92YWxzEjMudGFkYW11bi5jbGFpbXMudjEuTGlzdE92ZXJkdWVQcmlvckFwcHJvdmFsc1JlcXVlc3QaNC\
            50YWRhbXVuLmNsYWltcy52MS5MaXN0T3ZlcmR1ZVByaW9yQXBwcm92YWxzUmVzcG9uc2UiA5ACAWIGcHJvdG8z
            """,
        dependencies: [ClaimsV1.claimsFile, CommonV1.commonFile, GoogleProtobuf.timestampFile])
}

extension ClaimsV1.RequestPriorApprovalRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.ApprovalKind>.size(self.kind) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.sessions != 0 { size &+= 1 &+ WireInt32.size(self.sessions) }
        size &+= repeatedSize(WireMessage<ClaimsV1.MedicalDocument>.self, self.documents, tagSize: 1)
        switch self.insured {
            case .registrationNumber(let value): size &+= 1 &+ WireString.size(value)
            case .nationalId(let value): size &+= 1 &+ WireString.size(value)
            case .personId(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ClaimsV1.MedicalDocument>.self, self.documents, tag: 74)
        if self.sessions != 0 {
            WireInt32.write(self.sessions, to: &writer)
            writer.tag(64)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(58)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ClaimsV1.ApprovalKind>.write(self.kind, to: &writer)
            writer.tag(48)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(42)
        }
        if case .personId(let value) = self.insured {
            WireString.write(value, to: &writer)
            writer.tag(34)
        }
        if case .nationalId(let value) = self.insured {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if case .registrationNumber(let value) = self.insured {
            WireString.write(value, to: &writer)
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
            case 18: self.insured = .registrationNumber(try WireString.read(from: &reader))
            case 26: self.insured = .nationalId(try WireString.read(from: &reader))
            case 34: self.insured = .personId(try WireString.read(from: &reader))
            case 42: self.birthDay = try WireString.read(from: &reader)
            case 48: self.kind = try WireEnum<ClaimsV1.ApprovalKind>.read(from: &reader)
            case 58: self.code = try WireString.read(from: &reader)
            case 64: self.sessions = try WireInt32.read(from: &reader)
            case 74: try reader.append(to: &self.documents, tag: 74)
            default:
                switch tag &>> 3 {
                case 1...9: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.DecidePriorApprovalRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        switch self.decision {
            case .approve(let value): size &+= 1 &+ WireMessage<ClaimsV1.DecidePriorApprovalRequest.Approve>.size(value)
            case .refuse(let value): size &+= 1 &+ WireMessage<ClaimsV1.DecidePriorApprovalRequest.Refuse>.size(value)
            case .complement(let value): size &+= 1 &+ WireMessage<ClaimsV1.DecidePriorApprovalRequest.AskComplement>.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .complement(let value) = self.decision {
            WireMessage<ClaimsV1.DecidePriorApprovalRequest.AskComplement>.write(value, to: &writer)
            writer.tag(34)
        }
        if case .refuse(let value) = self.decision {
            WireMessage<ClaimsV1.DecidePriorApprovalRequest.Refuse>.write(value, to: &writer)
            writer.tag(26)
        }
        if case .approve(let value) = self.decision {
            WireMessage<ClaimsV1.DecidePriorApprovalRequest.Approve>.write(value, to: &writer)
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
            case 18:
                var value: ClaimsV1.DecidePriorApprovalRequest.Approve? = if case .approve(let value) = self.decision { value } else { nil }
                try reader.merge(into: &value)
                self.decision = value.map { .approve($0) }
            case 26:
                var value: ClaimsV1.DecidePriorApprovalRequest.Refuse? = if case .refuse(let value) = self.decision { value } else { nil }
                try reader.merge(into: &value)
                self.decision = value.map { .refuse($0) }
            case 34:
                var value: ClaimsV1.DecidePriorApprovalRequest.AskComplement? = if case .complement(let value) = self.decision { value } else { nil }
                try reader.merge(into: &value)
                self.decision = value.map { .complement($0) }
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.DecidePriorApprovalRequest.Approve {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.sessions != 0 { size &+= 1 &+ WireInt32.size(self.sessions) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(18)
        }
        if self.sessions != 0 {
            WireInt32.write(self.sessions, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.sessions = try WireInt32.read(from: &reader)
            case 18: self.until = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.DecidePriorApprovalRequest.Refuse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.reason { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.reason {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.reason)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.DecidePriorApprovalRequest.AskComplement {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<CommonV1.BilingualText>.self, self.items, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<CommonV1.BilingualText>.self, self.items, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.items, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.CompletePriorApprovalRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        size &+= repeatedSize(WireMessage<ClaimsV1.ItemAnswer>.self, self.answers, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ClaimsV1.ItemAnswer>.self, self.answers, tag: 18)
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
            case 18: try reader.append(to: &self.answers, tag: 18)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.CancelPriorApprovalRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
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
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.GetPriorApprovalRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
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
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.ListOverduePriorApprovalsRequest {
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

extension ClaimsV1.ListOverduePriorApprovalsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ClaimsV1.PriorApproval>.self, self.approvals, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ClaimsV1.PriorApproval>.self, self.approvals, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.approvals, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.PriorApproval {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if let value = self.beneficiary { size &+= 1 &+ WireMessage<ClaimsV1.FileBeneficiary>.size(value) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.ApprovalKind>.size(self.kind) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.ApprovalState>.size(self.state) }
        if let value = self.filedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.dueAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if self.overdue { size &+= 1 &+ WireBool.size(self.overdue) }
        if self.sessions != 0 { size &+= 1 &+ WireInt32.size(self.sessions) }
        if self.sessionsUsed != 0 { size &+= 1 &+ WireInt32.size(self.sessionsUsed) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        size &+= repeatedSize(WireMessage<ClaimsV1.MissingItem>.self, self.items, tagSize: 1)
        if let value = self.reason { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.reason {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(122)
        }
        writer.repeated(WireMessage<ClaimsV1.MissingItem>.self, self.items, tag: 114)
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(106)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(98)
        }
        if self.sessionsUsed != 0 {
            WireInt32.write(self.sessionsUsed, to: &writer)
            writer.tag(88)
        }
        if self.sessions != 0 {
            WireInt32.write(self.sessions, to: &writer)
            writer.tag(80)
        }
        if self.overdue {
            WireBool.write(self.overdue, to: &writer)
            writer.tag(72)
        }
        if let value = self.dueAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(66)
        }
        if let value = self.filedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(58)
        }
        if self.state.rawValue != 0 {
            WireEnum<ClaimsV1.ApprovalState>.write(self.state, to: &writer)
            writer.tag(48)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(42)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ClaimsV1.ApprovalKind>.write(self.kind, to: &writer)
            writer.tag(32)
        }
        if let value = self.beneficiary {
            WireMessage<ClaimsV1.FileBeneficiary>.write(value, to: &writer)
            writer.tag(26)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(16)
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
            case 16: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 26: try reader.merge(into: &self.beneficiary)
            case 32: self.kind = try WireEnum<ClaimsV1.ApprovalKind>.read(from: &reader)
            case 42: self.code = try WireString.read(from: &reader)
            case 48: self.state = try WireEnum<ClaimsV1.ApprovalState>.read(from: &reader)
            case 58: try reader.merge(into: &self.filedAt)
            case 66: try reader.merge(into: &self.dueAt)
            case 72: self.overdue = try WireBool.read(from: &reader)
            case 80: self.sessions = try WireInt32.read(from: &reader)
            case 88: self.sessionsUsed = try WireInt32.read(from: &reader)
            case 98: self.from = try WireString.read(from: &reader)
            case 106: self.until = try WireString.read(from: &reader)
            case 114: try reader.append(to: &self.items, tag: 114)
            case 122: try reader.merge(into: &self.reason)
            default:
                switch tag &>> 3 {
                case 1...15: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
