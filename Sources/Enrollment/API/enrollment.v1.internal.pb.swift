// Generated from enrollment/v1/internal.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension EnrollmentV1 {
    /// How the fund pays a person. [ID-ACT-14]
    package struct PaymentMode: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.PaymentMode" }

        /// `PAYMENT_MODE_UNSPECIFIED`, number 0.
        package static var unspecified: PaymentMode { PaymentMode(rawValue: 0) }

        /// `BANK_TRANSFER`, number 1.
        package static var bankTransfer: PaymentMode { PaymentMode(rawValue: 1) }

        /// `POSTAL_ORDER`, number 2.
        package static var postalOrder: PaymentMode { PaymentMode(rawValue: 2) }
    }

    /// Message `tadamun.enrollment.v1.IdentifyPersonRequest`.
    package struct IdentifyPersonRequest: Protobuf.Message {
        /// One of the fields of `route`.
        package enum Route: Sendable, Hashable {
            /// The AMO registration number.
            case registrationNumber(String)
            /// The number that the employer's payroll or the pension fund gives.
            case employerIdentifier(String)
        }

        /// Which field of `route` is set.
        package var route: Route?

        /// Field 3, `string`.
        package var nationalId: String = ""

        /// Field 4, `string`.
        package var birthDay: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            route: Route? = nil,
            nationalId: String = "",
            birthDay: String = ""
        ) {
            self.route = route
            self.nationalId = nationalId
            self.birthDay = birthDay
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.IdentifyPersonRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.IdentifyPersonResponse`.
    package struct IdentifyPersonResponse: Protobuf.Message {
        /// Empty where nobody matches: nothing tells which fact was wrong.
        package var personId: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 3, `tadamun.enrollment.v1.PaymentMode`.
        package var paymentMode: EnrollmentV1.PaymentMode = EnrollmentV1.PaymentMode(rawValue: 0)

        /// Field 4, `string`.
        package var registrationNumber: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            paymentMode: EnrollmentV1.PaymentMode = EnrollmentV1.PaymentMode(rawValue: 0),
            registrationNumber: String = ""
        ) {
            self.personId = personId
            self.fund = fund
            self.paymentMode = paymentMode
            self.registrationNumber = registrationNumber
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.IdentifyPersonResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.CheckPaymentAnswersRequest`.
    package struct CheckPaymentAnswersRequest: Protobuf.Message {
        /// One of the fields of `answer`.
        package enum Answer: Sendable, Hashable {
            /// The last 8 digits of the bank account, after spaces are removed. [ID-O-06]
            case lastAccountDigits(String)
            /// Field 4, `string`.
            case civilStatusNumber(String)
        }

        /// Field 1, `string`.
        package var personId: String = ""

        /// Field 2, `string`.
        package var employerIdentifier: String = ""

        /// Which field of `answer` is set.
        package var answer: Answer?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            employerIdentifier: String = "",
            answer: Answer? = nil
        ) {
            self.personId = personId
            self.employerIdentifier = employerIdentifier
            self.answer = answer
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.CheckPaymentAnswersRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.CheckPaymentAnswersResponse`.
    package struct CheckPaymentAnswersResponse: Protobuf.Message {
        /// Field 1, `bool`.
        package var matched: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            matched: Bool = false
        ) {
            self.matched = matched
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.CheckPaymentAnswersResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.CheckEmploymentRequest`.
    package struct CheckEmploymentRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// Field 2, `string`.
        package var affiliationNumber: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            affiliationNumber: String = ""
        ) {
            self.personId = personId
            self.affiliationNumber = affiliationNumber
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.CheckEmploymentRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.CheckEmploymentResponse`.
    package struct CheckEmploymentResponse: Protobuf.Message {
        /// Field 1, `bool`.
        package var employed: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            employed: Bool = false
        ) {
            self.employed = employed
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.CheckEmploymentResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.ContactsOnRecordRequest`.
    package struct ContactsOnRecordRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// As the person typed it; compared without regard to letters' case.
        package var email: String = ""

        /// `+212` and 9 digits.
        package var mobile: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            email: String = "",
            mobile: String = ""
        ) {
            self.personId = personId
            self.email = email
            self.mobile = mobile
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.ContactsOnRecordRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.ContactsOnRecordResponse`.
    package struct ContactsOnRecordResponse: Protobuf.Message {
        /// Field 1, `bool`.
        package var emailOnRecord: Bool = false

        /// Field 2, `bool`.
        package var mobileOnRecord: Bool = false

        /// Every contact on record, to which a notice of the activation goes.
        package var emails: [String] = []

        /// Field 4, `repeated string`.
        package var mobiles: [String] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            emailOnRecord: Bool = false,
            mobileOnRecord: Bool = false,
            emails: [String] = [],
            mobiles: [String] = []
        ) {
            self.emailOnRecord = emailOnRecord
            self.mobileOnRecord = mobileOnRecord
            self.emails = emails
            self.mobiles = mobiles
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.ContactsOnRecordResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.CheckBirthDayRequest`.
    package struct CheckBirthDayRequest: Protobuf.Message {
        /// Empty where nobody is meant: the work is the same.
        package var personId: String = ""

        /// Field 2, `string`.
        package var birthDay: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            birthDay: String = ""
        ) {
            self.personId = personId
            self.birthDay = birthDay
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.CheckBirthDayRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.CheckBirthDayResponse`.
    package struct CheckBirthDayResponse: Protobuf.Message {
        /// Field 1, `bool`.
        package var matched: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            matched: Bool = false
        ) {
            self.matched = matched
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.CheckBirthDayResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.CheckEntitlementRequest`.
    package struct CheckEntitlementRequest: Protobuf.Message {
        /// One of the fields of `key`.
        package enum Key: Sendable, Hashable {
            /// Field 1, `string`.
            case personId(String)
            /// With `birth_day`: a provider's search. [PRV-COV-O-01]
            case registrationNumber(String)
            /// Field 3, `string`.
            case nationalId(String)
        }

        /// Which field of `key` is set.
        package var key: Key?

        /// The beneficiary's date of birth; needed with a number, and names a dependant of the insured.
        package var birthDay: String = ""

        /// The day asked about.
        package var day: String = ""

        /// `ADMISSION`, `BILLING`, `REFUND`, `AGREEMENT` or `PAYMENT`. The service that shows the answer to somebody
        /// records the look; this one answers services alone.
        package var purpose: String = ""

        /// Where not unspecified, only insured persons of this fund are found.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// An affiliation number: where set, only insured persons are found whom that employer declared for
        /// the month of the day or for one of those that decide on it. [CLM-FILE-02, ENR-O-65]
        package var declaredBy: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            key: Key? = nil,
            birthDay: String = "",
            day: String = "",
            purpose: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            declaredBy: String = ""
        ) {
            self.key = key
            self.birthDay = birthDay
            self.day = day
            self.purpose = purpose
            self.fund = fund
            self.declaredBy = declaredBy
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.CheckEntitlementRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Message `tadamun.enrollment.v1.CheckEntitlementResponse`.
    package struct CheckEntitlementResponse: Protobuf.Message {
        /// Enum `tadamun.enrollment.v1.CheckEntitlementResponse.State`.
        package struct State: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.enrollment.v1.CheckEntitlementResponse.State" }

            /// `STATE_UNSPECIFIED`, number 0.
            package static var unspecified: State { State(rawValue: 0) }

            /// `OPEN`, number 1.
            package static var open: State { State(rawValue: 1) }

            /// `CONTINUATION`, number 2.
            package static var continuation: State { State(rawValue: 2) }

            /// `CLOSED`, number 3.
            package static var closed: State { State(rawValue: 3) }

            /// `SUSPENDED`, number 4.
            package static var suspended: State { State(rawValue: 4) }
        }

        /// False where nobody has that key and birth day; the rest is then empty.
        package var known: Bool = false

        /// Field 2, `tadamun.enrollment.v1.CheckEntitlementResponse.State`.
        package var state: EnrollmentV1.CheckEntitlementResponse.State = EnrollmentV1.CheckEntitlementResponse.State(rawValue: 0)

        /// The reason's name in the rules, such as `QUALIFYING_DAYS_REACHED`.
        package var reason: String = ""

        /// Field 4, `tadamun.common.v1.BilingualText`.
        package var explanation: CommonV1.BilingualText? = nil

        /// The last day of the cover, where it is known.
        package var until: String = ""

        /// Field 6, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Paid days counted in the window, where the rule counts them.
        package var days: Int32? = nil

        /// Field 8, `tadamun.enrollment.v1.Beneficiary`.
        package var beneficiary: EnrollmentV1.Beneficiary? = nil

        /// The insured from whom the beneficiary's right comes.
        package var insuredPersonId: String = ""

        /// The digest of the law in force when the answer was computed.
        package var lawDigest: String = ""

        /// With the purpose `PAYMENT`, how the fund pays the insured; unspecified where no means is on record.
        package var paymentMode: EnrollmentV1.PaymentMode = EnrollmentV1.PaymentMode(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            known: Bool = false,
            state: EnrollmentV1.CheckEntitlementResponse.State = EnrollmentV1.CheckEntitlementResponse.State(rawValue: 0),
            reason: String = "",
            explanation: CommonV1.BilingualText? = nil,
            until: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            days: Int32? = nil,
            beneficiary: EnrollmentV1.Beneficiary? = nil,
            insuredPersonId: String = "",
            lawDigest: String = "",
            paymentMode: EnrollmentV1.PaymentMode = EnrollmentV1.PaymentMode(rawValue: 0)
        ) {
            self.known = known
            self.state = state
            self.reason = reason
            self.explanation = explanation
            self.until = until
            self.fund = fund
            self.days = days
            self.beneficiary = beneficiary
            self.insuredPersonId = insuredPersonId
            self.lawDigest = lawDigest
            self.paymentMode = paymentMode
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.CheckEntitlementResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// The least that who gives or refunds care must know of a beneficiary. [PRV-COV-O-02]
    package struct Beneficiary: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// Field 2, `string`.
        package var firstName: String = ""

        /// Field 3, `string`.
        package var familyName: String = ""

        /// Field 4, `int32`.
        package var birthYear: Int32 = 0

        /// `INSURED`, `SPOUSE` or `CHILD`.
        package var relation: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            firstName: String = "",
            familyName: String = "",
            birthYear: Int32 = 0,
            relation: String = ""
        ) {
            self.personId = personId
            self.firstName = firstName
            self.familyName = familyName
            self.birthYear = birthYear
            self.relation = relation
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.Beneficiary" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// What a person is called, or how the fund reaches or pays the person, changed.
    package struct PersonChanged: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = ""
        ) {
            self.personId = personId
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.PersonChanged" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// Answers of CheckEntitlement may differ from now on.
    package struct EntitlementChanged: Protobuf.Message {
        /// One of the fields of `whose`.
        package enum Whose: Sendable, Hashable {
            /// Field 1, `string`.
            case personId(String)
            /// Every employee whom that employer declared for `month`.
            case affiliationNumber(String)
        }

        /// Which field of `whose` is set.
        package var whose: Whose?

        /// `AAAA-MM`.
        package var month: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            whose: Whose? = nil,
            month: String = ""
        ) {
            self.whose = whose
            self.month = month
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.EntitlementChanged" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.internalFile }
    }

    /// `enrollment/v1/internal.proto` as protoc described it.
    package static let internalFile = FileDescriptorEmbedded(
        name: "enrollment/v1/internal.proto",
        base64: """
            ChxlbnJvbGxtZW50L3YxL2ludGVybmFsLnByb3RvEhV0YWRhbXVuLmVucm9sbG1lbnQudjEaFmNvbW1vbi92MS9jb2\
            1tb24ucHJvdG8ixAEKFUlkZW50aWZ5UGVyc29uUmVxdWVzdBIxChNyZWdpc3RyYXRpb25fbnVtYmVyGAEgASgJSABS\
            EnJlZ2lzdHJhdGlvbk51bWJlchIxChNlbXBsb3llcl9pZGVudGlmaWVyGAIgASgJSABSEmVtcGxveWVySWRlbnRpZm\
            llchIfCgtuYXRpb25hbF9pZBgDIAEoCVIKbmF0aW9uYWxJZBIbCgliaXJ0aF9kYXkYBCABKAlSCGJpcnRoRGF5QgcK\
            BXJvdXRlItoBChZJZGVudGlmeVBlcnNvblJlc3BvbnNlEhsKCXBlcnNvbl9pZBgBIAEoCVIIcGVyc29uSWQSKwoEZn\
            VuZBgCIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSRQoMcGF5bWVudF9tb2RlGAMgASgOMiIudGFk\
            YW11bi5lbnJvbGxtZW50LnYxLlBheW1lbnRNb2RlUgtwYXltZW50TW9kZRIvChNyZWdpc3RyYXRpb25fbnVtYmVyGA\
            QgASgJUhJyZWdpc3RyYXRpb25OdW1iZXIi2AEKGkNoZWNrUGF5bWVudEFuc3dlcnNSZXF1ZXN0EhsKCXBlcnNvbl9p\
            ZBgBIAEoCVIIcGVyc29uSWQSLwoTZW1wbG95ZXJfaWRlbnRpZmllchgCIAEoCVISZW1wbG95ZXJJZGVudGlmaWVyEj\
            AKE2xhc3RfYWNjb3VudF9kaWdpdHMYAyABKAlIAFIRbGFzdEFjY291bnREaWdpdHMSMAoTY2l2aWxfc3RhdHVzX251\
            bWJlchgEIAEoCUgAUhFjaXZpbFN0YXR1c051bWJlckIICgZhbnN3ZXIiNwobQ2hlY2tQYXltZW50QW5zd2Vyc1Jlc3\
            BvbnNlEhgKB21hdGNoZWQYASABKAhSB21hdGNoZWQiZAoWQ2hlY2tFbXBsb3ltZW50UmVxdWVzdBIbCglwZXJzb25f\
            aWQYASABKAlSCHBlcnNvbklkEi0KEmFmZmlsaWF0aW9uX251bWJlchgCIAEoCVIRYWZmaWxpYXRpb25OdW1iZXIiNQ\
            oXQ2hlY2tFbXBsb3ltZW50UmVzcG9uc2USGgoIZW1wbG95ZWQYASABKAhSCGVtcGxveWVkImQKF0NvbnRhY3RzT25S\
            ZWNvcmRSZXF1ZXN0EhsKCXBlcnNvbl9pZBgBIAEoCVIIcGVyc29uSWQSFAoFZW1haWwYAiABKAlSBWVtYWlsEhYKBm\
            1vYmlsZRgDIAEoCVIGbW9iaWxlIp4BChhDb250YWN0c09uUmVjb3JkUmVzcG9uc2USJgoPZW1haWxfb25fcmVjb3Jk\
            GAEgASgIUg1lbWFpbE9uUmVjb3JkEigKEG1vYmlsZV9vbl9yZWNvcmQYAiABKAhSDm1vYmlsZU9uUmVjb3JkEhYKBm\
            VtYWlscxgDIAMoCVIGZW1haWxzEhgKB21vYmlsZXMYBCADKAlSB21vYmlsZXMiUAoUQ2hlY2tCaXJ0aERheVJlcXVl\
            c3QSGwoJcGVyc29uX2lkGAEgASgJUghwZXJzb25JZBIbCgliaXJ0aF9kYXkYAiABKAlSCGJpcnRoRGF5IjEKFUNoZW\
            NrQmlydGhEYXlSZXNwb25zZRIYCgdtYXRjaGVkGAEgASgIUgdtYXRjaGVkIqwCChdDaGVja0VudGl0bGVtZW50UmVx\
            dWVzdBIdCglwZXJzb25faWQYASABKAlIAFIIcGVyc29uSWQSMQoTcmVnaXN0cmF0aW9uX251bWJlchgCIAEoCUgAUh\
            JyZWdpc3RyYXRpb25OdW1iZXISIQoLbmF0aW9uYWxfaWQYAyABKAlIAFIKbmF0aW9uYWxJZBIbCgliaXJ0aF9kYXkY\
            BCABKAlSCGJpcnRoRGF5EhAKA2RheRgFIAEoCVIDZGF5EhgKB3B1cnBvc2UYBiABKAlSB3B1cnBvc2USKwoEZnVuZB\
            gHIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSHwoLZGVjbGFyZWRfYnkYCCABKAlSCmRlY2xhcmVk\
            QnlCBQoDa2V5Iu0EChhDaGVja0VudGl0bGVtZW50UmVzcG9uc2USFAoFa25vd24YASABKAhSBWtub3duEksKBXN0YX\
            RlGAIgASgOMjUudGFkYW11bi5lbnJvbGxtZW50LnYxLkNoZWNrRW50aXRsZW1lbnRSZXNwb25zZS5TdGF0ZVIFc3Rh\
            dGUSFgoGcmVhc29uGAMgASgJUgZyZWFzb24SQgoLZXhwbGFuYXRpb24YBCABKAsyIC50YWRhbXVuLmNvbW1vbi52MS\
            5CaWxpbmd1YWxUZXh0UgtleHBsYW5hdGlvbhIUCgV1bnRpbBgFIAEoCVIFdW50aWwSKwoEZnVuZBgGIAEoDjIXLnRh\
            ZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSFwoEZGF5cxgHIAEoBUgAUgRkYXlziAEBEkQKC2JlbmVmaWNpYXJ5GA\
            ggASgLMiIudGFkYW11bi5lbnJvbGxtZW50LnYxLkJlbmVmaWNpYXJ5UgtiZW5lZmljaWFyeRIqChFpbnN1cmVkX3Bl\
            cnNvbl9pZBgJIAEoCVIPaW5zdXJlZFBlcnNvbklkEh0KCmxhd19kaWdlc3QYCiABKAlSCWxhd0RpZ2VzdBJFCgxwYX\
            ltZW50X21vZGUYCyABKA4yIi50YWRhbXVuLmVucm9sbG1lbnQudjEuUGF5bWVudE1vZGVSC3BheW1lbnRNb2RlIlUK\
            BVN0YXRlEhUKEVNUQVRFX1VOU1BFQ0lGSUVEEAASCAoET1BFThABEhAKDENPTlRJTlVBVElPThACEgoKBkNMT1NFRB\
            ADEg0KCVNVU1BFTkRFRBAEQgcKBV9kYXlzIqUBCgtCZW5lZmljaWFyeRIbCglwZXJzb25faWQYASABKAlSCHBlcnNv\
            bklkEh0KCmZpcnN0X25hbWUYAiABKAlSCWZpcnN0TmFtZRIfCgtmYW1pbHlfbmFtZRgDIAEoCVIKZmFtaWx5TmFtZR\
            IdCgpiaXJ0aF95ZWFyGAQgASgFUgliaXJ0aFllYXISGgoIcmVsYXRpb24YBSABKAlSCHJlbGF0aW9uIiwKDVBlcnNv\
            bkNoYW5nZWQSGwoJcGVyc29uX2lkGAEgASgJUghwZXJzb25JZCKDAQoSRW50aXRsZW1lbnRDaGFuZ2VkEh0KCXBlcn\
            Nvbl9pZBgBIAEoCUgAUghwZXJzb25JZBIvChJhZmZpbGlhdGlvbl9udW1iZXIYAiABKAlIAFIRYWZmaWxpYXRpb25O\
            dW1iZXISFAoFbW9udGgYAyABKAlSBW1vbnRoQgcKBXdob3NlKlAKC1BheW1lbnRNb2RlEhwKGFBBWU1FTlRfTU9ERV\
            9VTlNQRUNJRklFRBAAEhEKDUJBTktfVFJBTlNGRVIQARIQCgxQT1NUQUxfT1JERVIQAjKJBwoSRW5yb2xsbWVudElu\
            dGVybmFsEnIKDklkZW50aWZ5UGVyc29uEiwudGFkYW11bi5lbnJvbGxtZW50LnYxLklkZW50aWZ5UGVyc29uUmVxdW\
            VzdBotLnRhZGFtdW4uZW5yb2xsbWVudC52MS5JZGVudGlmeVBlcnNvblJlc3BvbnNlIgOQAgESgQEKE0NoZWNrUGF5\
            bWVudEFuc3dlcnMSMS50YWRhbXVuLmVucm9sbG1lbnQudjEuQ2hlY2tQYXltZW50QW5zd2Vyc1JlcXVlc3QaMi50YW\
            RhbXVuLmVucm9sbG1lbnQudjEuQ2hlY2tQYXltZW50QW5zd2Vyc1Jlc3BvbnNlIgOQAgESeAoQQ29udGFjdHNPblJl\
            Y29yZBIuLnRhZGFtdW4uZW5yb2xsbWVudC52MS5Db250YWN0c09uUmVjb3JkUmVxdWVzdBovLnRhZGFtdW4uZW5yb2\
            xsbWVudC52MS5Db250YWN0c09uUmVjb3JkUmVzcG9uc2UiA5ACARJ1Cg9DaGVja0VtcGxveW1lbnQSLS50YWRhbXVu\
            LmVucm9sbG1lbnQudjEuQ2hlY2tFbXBsb3ltZW50UmVxdWVzdBouLnRhZGFtdW4uZW5yb2xsbWVudC52MS5DaGVja0\
            VtcGxveW1lbnRSZXNwb25zZSIDkAIBEm8KDUNoZWNrQmlydGhEYXkSKy50YWRhbXVuLmVucm9sbG1lbnQudjEuQ2hl\
            Y2tCaXJ0aERheVJlcXVlc3QaLC50YWRhbXVuLmVucm9sbG1lbnQudjEuQ2hlY2tCaXJ0aERheVJlc3BvbnNlIgOQAg\
            ESeAoQQ2hlY2tFbnRpdGxlbWVudBIuLnRhZGFtdW4uZW5yb2xsbWVudC52MS5DaGVja0VudGl0bGVtZW50UmVxdWVz\
            dBovLnRhZGFtdW4uZW5yb2xsbWVudC52MS5DaGVja0VudGl0bGVtZW50UmVzcG9uc2UiA5ACARJJCgZGb2xsb3cSIC\
            50YWRhbXVuLmNvbW1vbi52MS5Gb2xsb3dSZXF1ZXN0GhsudGFkYW11bi5jb21tb24udjEuRmFjdFBhZ2UwARJUCgxM\
            aXN0QWNjZXNzZXMSIC50YWRhbXVuLmNvbW1vbi52MS5BY2Nlc3NSZXF1ZXN0Gh0udGFkYW11bi5jb21tb24udjEuQW\
            NjZXNzUGFnZSIDkAIBYgZwcm90bzM=
            """,
        dependencies: [CommonV1.commonFile])
}

extension EnrollmentV1.IdentifyPersonRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.nationalId.isEmpty { size &+= 1 &+ WireString.size(self.nationalId) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        switch self.route {
            case .registrationNumber(let value): size &+= 1 &+ WireString.size(value)
            case .employerIdentifier(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(34)
        }
        if !self.nationalId.isEmpty {
            WireString.write(self.nationalId, to: &writer)
            writer.tag(26)
        }
        if case .employerIdentifier(let value) = self.route {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if case .registrationNumber(let value) = self.route {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.route = .registrationNumber(try WireString.read(from: &reader))
            case 18: self.route = .employerIdentifier(try WireString.read(from: &reader))
            case 26: self.nationalId = try WireString.read(from: &reader)
            case 34: self.birthDay = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.IdentifyPersonResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.paymentMode.rawValue != 0 { size &+= 1 &+ WireEnum<EnrollmentV1.PaymentMode>.size(self.paymentMode) }
        if !self.registrationNumber.isEmpty { size &+= 1 &+ WireString.size(self.registrationNumber) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.registrationNumber.isEmpty {
            WireString.write(self.registrationNumber, to: &writer)
            writer.tag(34)
        }
        if self.paymentMode.rawValue != 0 {
            WireEnum<EnrollmentV1.PaymentMode>.write(self.paymentMode, to: &writer)
            writer.tag(24)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(16)
        }
        if !self.personId.isEmpty {
            WireString.write(self.personId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.personId = try WireString.read(from: &reader)
            case 16: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 24: self.paymentMode = try WireEnum<EnrollmentV1.PaymentMode>.read(from: &reader)
            case 34: self.registrationNumber = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.CheckPaymentAnswersRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.employerIdentifier.isEmpty { size &+= 1 &+ WireString.size(self.employerIdentifier) }
        switch self.answer {
            case .lastAccountDigits(let value): size &+= 1 &+ WireString.size(value)
            case .civilStatusNumber(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .civilStatusNumber(let value) = self.answer {
            WireString.write(value, to: &writer)
            writer.tag(34)
        }
        if case .lastAccountDigits(let value) = self.answer {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.employerIdentifier.isEmpty {
            WireString.write(self.employerIdentifier, to: &writer)
            writer.tag(18)
        }
        if !self.personId.isEmpty {
            WireString.write(self.personId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.personId = try WireString.read(from: &reader)
            case 18: self.employerIdentifier = try WireString.read(from: &reader)
            case 26: self.answer = .lastAccountDigits(try WireString.read(from: &reader))
            case 34: self.answer = .civilStatusNumber(try WireString.read(from: &reader))
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.CheckPaymentAnswersResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.matched { size &+= 1 &+ WireBool.size(self.matched) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.matched {
            WireBool.write(self.matched, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.matched = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.CheckEmploymentRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.affiliationNumber.isEmpty { size &+= 1 &+ WireString.size(self.affiliationNumber) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.affiliationNumber.isEmpty {
            WireString.write(self.affiliationNumber, to: &writer)
            writer.tag(18)
        }
        if !self.personId.isEmpty {
            WireString.write(self.personId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.personId = try WireString.read(from: &reader)
            case 18: self.affiliationNumber = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.CheckEmploymentResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.employed { size &+= 1 &+ WireBool.size(self.employed) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.employed {
            WireBool.write(self.employed, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.employed = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.ContactsOnRecordRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.email.isEmpty { size &+= 1 &+ WireString.size(self.email) }
        if !self.mobile.isEmpty { size &+= 1 &+ WireString.size(self.mobile) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.mobile.isEmpty {
            WireString.write(self.mobile, to: &writer)
            writer.tag(26)
        }
        if !self.email.isEmpty {
            WireString.write(self.email, to: &writer)
            writer.tag(18)
        }
        if !self.personId.isEmpty {
            WireString.write(self.personId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.personId = try WireString.read(from: &reader)
            case 18: self.email = try WireString.read(from: &reader)
            case 26: self.mobile = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.ContactsOnRecordResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.emailOnRecord { size &+= 1 &+ WireBool.size(self.emailOnRecord) }
        if self.mobileOnRecord { size &+= 1 &+ WireBool.size(self.mobileOnRecord) }
        size &+= repeatedSize(WireString.self, self.emails, tagSize: 1)
        size &+= repeatedSize(WireString.self, self.mobiles, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireString.self, self.mobiles, tag: 34)
        writer.repeated(WireString.self, self.emails, tag: 26)
        if self.mobileOnRecord {
            WireBool.write(self.mobileOnRecord, to: &writer)
            writer.tag(16)
        }
        if self.emailOnRecord {
            WireBool.write(self.emailOnRecord, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.emailOnRecord = try WireBool.read(from: &reader)
            case 16: self.mobileOnRecord = try WireBool.read(from: &reader)
            case 26:
                try reader.append(WireString.self, to: &self.emails, tag: 26)
            case 34:
                try reader.append(WireString.self, to: &self.mobiles, tag: 34)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.CheckBirthDayRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(18)
        }
        if !self.personId.isEmpty {
            WireString.write(self.personId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.personId = try WireString.read(from: &reader)
            case 18: self.birthDay = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.CheckBirthDayResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.matched { size &+= 1 &+ WireBool.size(self.matched) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.matched {
            WireBool.write(self.matched, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.matched = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.CheckEntitlementRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if !self.purpose.isEmpty { size &+= 1 &+ WireString.size(self.purpose) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.declaredBy.isEmpty { size &+= 1 &+ WireString.size(self.declaredBy) }
        switch self.key {
            case .personId(let value): size &+= 1 &+ WireString.size(value)
            case .registrationNumber(let value): size &+= 1 &+ WireString.size(value)
            case .nationalId(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.declaredBy.isEmpty {
            WireString.write(self.declaredBy, to: &writer)
            writer.tag(66)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(56)
        }
        if !self.purpose.isEmpty {
            WireString.write(self.purpose, to: &writer)
            writer.tag(50)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(42)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(34)
        }
        if case .nationalId(let value) = self.key {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if case .registrationNumber(let value) = self.key {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if case .personId(let value) = self.key {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.key = .personId(try WireString.read(from: &reader))
            case 18: self.key = .registrationNumber(try WireString.read(from: &reader))
            case 26: self.key = .nationalId(try WireString.read(from: &reader))
            case 34: self.birthDay = try WireString.read(from: &reader)
            case 42: self.day = try WireString.read(from: &reader)
            case 50: self.purpose = try WireString.read(from: &reader)
            case 56: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 66: self.declaredBy = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...8: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.CheckEntitlementResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.known { size &+= 1 &+ WireBool.size(self.known) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<EnrollmentV1.CheckEntitlementResponse.State>.size(self.state) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        if let value = self.explanation { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if let value = self.days { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.beneficiary { size &+= 1 &+ WireMessage<EnrollmentV1.Beneficiary>.size(value) }
        if !self.insuredPersonId.isEmpty { size &+= 1 &+ WireString.size(self.insuredPersonId) }
        if !self.lawDigest.isEmpty { size &+= 1 &+ WireString.size(self.lawDigest) }
        if self.paymentMode.rawValue != 0 { size &+= 1 &+ WireEnum<EnrollmentV1.PaymentMode>.size(self.paymentMode) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.paymentMode.rawValue != 0 {
            WireEnum<EnrollmentV1.PaymentMode>.write(self.paymentMode, to: &writer)
            writer.tag(88)
        }
        if !self.lawDigest.isEmpty {
            WireString.write(self.lawDigest, to: &writer)
            writer.tag(82)
        }
        if !self.insuredPersonId.isEmpty {
            WireString.write(self.insuredPersonId, to: &writer)
            writer.tag(74)
        }
        if let value = self.beneficiary {
            WireMessage<EnrollmentV1.Beneficiary>.write(value, to: &writer)
            writer.tag(66)
        }
        if let value = self.days {
            WireInt32.write(value, to: &writer)
            writer.tag(56)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(48)
        }
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(42)
        }
        if let value = self.explanation {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(34)
        }
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(26)
        }
        if self.state.rawValue != 0 {
            WireEnum<EnrollmentV1.CheckEntitlementResponse.State>.write(self.state, to: &writer)
            writer.tag(16)
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
            case 16: self.state = try WireEnum<EnrollmentV1.CheckEntitlementResponse.State>.read(from: &reader)
            case 26: self.reason = try WireString.read(from: &reader)
            case 34: try reader.merge(into: &self.explanation)
            case 42: self.until = try WireString.read(from: &reader)
            case 48: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 56: self.days = try WireInt32.read(from: &reader)
            case 66: try reader.merge(into: &self.beneficiary)
            case 74: self.insuredPersonId = try WireString.read(from: &reader)
            case 82: self.lawDigest = try WireString.read(from: &reader)
            case 88: self.paymentMode = try WireEnum<EnrollmentV1.PaymentMode>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...11: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.Beneficiary {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.firstName.isEmpty { size &+= 1 &+ WireString.size(self.firstName) }
        if !self.familyName.isEmpty { size &+= 1 &+ WireString.size(self.familyName) }
        if self.birthYear != 0 { size &+= 1 &+ WireInt32.size(self.birthYear) }
        if !self.relation.isEmpty { size &+= 1 &+ WireString.size(self.relation) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.relation.isEmpty {
            WireString.write(self.relation, to: &writer)
            writer.tag(42)
        }
        if self.birthYear != 0 {
            WireInt32.write(self.birthYear, to: &writer)
            writer.tag(32)
        }
        if !self.familyName.isEmpty {
            WireString.write(self.familyName, to: &writer)
            writer.tag(26)
        }
        if !self.firstName.isEmpty {
            WireString.write(self.firstName, to: &writer)
            writer.tag(18)
        }
        if !self.personId.isEmpty {
            WireString.write(self.personId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.personId = try WireString.read(from: &reader)
            case 18: self.firstName = try WireString.read(from: &reader)
            case 26: self.familyName = try WireString.read(from: &reader)
            case 32: self.birthYear = try WireInt32.read(from: &reader)
            case 42: self.relation = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.PersonChanged {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.personId.isEmpty {
            WireString.write(self.personId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.personId = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.EntitlementChanged {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.month.isEmpty { size &+= 1 &+ WireString.size(self.month) }
        switch self.whose {
            case .personId(let value): size &+= 1 &+ WireString.size(value)
            case .affiliationNumber(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.month.isEmpty {
            WireString.write(self.month, to: &writer)
            writer.tag(26)
        }
        if case .affiliationNumber(let value) = self.whose {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if case .personId(let value) = self.whose {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.whose = .personId(try WireString.read(from: &reader))
            case 18: self.whose = .affiliationNumber(try WireString.read(from: &reader))
            case 26: self.month = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
