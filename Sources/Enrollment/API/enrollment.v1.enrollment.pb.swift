// Generated from enrollment/v1/enrollment.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension EnrollmentV1 {
    /// How the fund reaches a person.
    package struct Contacts: Protobuf.Message {
        /// Field 1, `string`.
        package var email: String = ""

        /// A Moroccan mobile number.
        package var mobile: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            email: String = "",
            mobile: String = ""
        ) {
            self.email = email
            self.mobile = mobile
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.Contacts" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// How the fund pays a person; with neither there is no payment mode on record. [ID-ACT-14]
    package struct Payment: Protobuf.Message {
        /// One of the fields of `means`.
        package enum Means: Sendable, Hashable {
            /// A bank account (RIB) of 24 digits: the fund pays by transfer. [ENR-RIB-02, ENR-RIB-03]
            case bankAccount(String)
            /// The number in the civil-status register: the fund pays by postal order.
            case civilStatusNumber(String)
        }

        /// Which field of `means` is set.
        package var means: Means?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            means: Means? = nil
        ) {
            self.means = means
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.Payment" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// A name as the identity card writes it.
    package struct PersonName: Protobuf.Message {
        /// Field 1, `string`.
        package var firstName: String = ""

        /// Field 2, `string`.
        package var familyName: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            firstName: String = "",
            familyName: String = ""
        ) {
            self.firstName = firstName
            self.familyName = familyName
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.PersonName" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.RegisterPersonRequest`.
    package struct RegisterPersonRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 2, `string`.
        package var registrationNumber: String = ""

        /// Number of the national identity card (CNIE).
        package var nationalId: String = ""

        /// Field 4, `tadamun.enrollment.v1.PersonName`.
        package var name: EnrollmentV1.PersonName? = nil

        /// Field 5, `string`.
        package var birthDay: String = ""

        /// First day in the fund's scheme: at CNOPS the day of taking up the post. [ENR-O-14]
        package var registeredOn: String = ""

        /// The number that the employer's payroll or the pension fund gives. [ENR-EMP-05]
        package var employerIdentifier: String = ""

        /// Field 8, `tadamun.enrollment.v1.Payment`.
        package var payment: EnrollmentV1.Payment? = nil

        /// Field 9, `tadamun.enrollment.v1.Contacts`.
        package var contacts: EnrollmentV1.Contacts? = nil

        /// Whether the person comes from another basic scheme, and so has no qualifying period.
        /// [ENR-ENT-05]
        package var cameFromOtherScheme: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            registrationNumber: String = "",
            nationalId: String = "",
            name: EnrollmentV1.PersonName? = nil,
            birthDay: String = "",
            registeredOn: String = "",
            employerIdentifier: String = "",
            payment: EnrollmentV1.Payment? = nil,
            contacts: EnrollmentV1.Contacts? = nil,
            cameFromOtherScheme: Bool = false
        ) {
            self.fund = fund
            self.registrationNumber = registrationNumber
            self.nationalId = nationalId
            self.name = name
            self.birthDay = birthDay
            self.registeredOn = registeredOn
            self.employerIdentifier = employerIdentifier
            self.payment = payment
            self.contacts = contacts
            self.cameFromOtherScheme = cameFromOtherScheme
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.RegisterPersonRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.RegisterPersonResponse`.
    package struct RegisterPersonResponse: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.enrollment.v1.RegisterPersonResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.UpdatePersonRequest`.
    package struct UpdatePersonRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// Each part replaces the one on record where it is present.
        package var name: EnrollmentV1.PersonName? = nil

        /// Field 3, `tadamun.enrollment.v1.Payment`.
        package var payment: EnrollmentV1.Payment? = nil

        /// Field 4, `tadamun.enrollment.v1.Contacts`.
        package var contacts: EnrollmentV1.Contacts? = nil

        /// Field 5, `string`.
        package var employerIdentifier: String? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            name: EnrollmentV1.PersonName? = nil,
            payment: EnrollmentV1.Payment? = nil,
            contacts: EnrollmentV1.Contacts? = nil,
            employerIdentifier: String? = nil
        ) {
            self.personId = personId
            self.name = name
            self.payment = payment
            self.contacts = contacts
            self.employerIdentifier = employerIdentifier
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.UpdatePersonRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.UpdatePersonResponse`.
    package struct UpdatePersonResponse: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.UpdatePersonResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.GetPersonRequest`.
    package struct GetPersonRequest: Protobuf.Message {
        /// One of the fields of `key`.
        package enum Key: Sendable, Hashable {
            /// Field 1, `string`.
            case personId(String)
            /// Field 2, `string`.
            case registrationNumber(String)
        }

        /// Which field of `key` is set.
        package var key: Key?

        /// The fund of the registration number.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Why the record is looked at: kept with the look.
        package var purpose: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            key: Key? = nil,
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            purpose: String = ""
        ) {
            self.key = key
            self.fund = fund
            self.purpose = purpose
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.GetPersonRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// What the fund knows of an insured person. The bank account is masked. [ENR-UPD-01]
    package struct GetPersonResponse: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 3, `string`.
        package var registrationNumber: String = ""

        /// Field 4, `string`.
        package var nationalId: String = ""

        /// Field 5, `tadamun.enrollment.v1.PersonName`.
        package var name: EnrollmentV1.PersonName? = nil

        /// Field 6, `string`.
        package var birthDay: String = ""

        /// Field 7, `string`.
        package var registeredOn: String = ""

        /// Field 8, `string`.
        package var employerIdentifier: String = ""

        /// Field 9, `tadamun.enrollment.v1.Payment`.
        package var payment: EnrollmentV1.Payment? = nil

        /// Field 10, `tadamun.enrollment.v1.Contacts`.
        package var contacts: EnrollmentV1.Contacts? = nil

        /// Field 11, `repeated tadamun.enrollment.v1.Dependant`.
        package var dependants: [EnrollmentV1.Dependant] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            registrationNumber: String = "",
            nationalId: String = "",
            name: EnrollmentV1.PersonName? = nil,
            birthDay: String = "",
            registeredOn: String = "",
            employerIdentifier: String = "",
            payment: EnrollmentV1.Payment? = nil,
            contacts: EnrollmentV1.Contacts? = nil,
            dependants: [EnrollmentV1.Dependant] = []
        ) {
            self.personId = personId
            self.fund = fund
            self.registrationNumber = registrationNumber
            self.nationalId = nationalId
            self.name = name
            self.birthDay = birthDay
            self.registeredOn = registeredOn
            self.employerIdentifier = employerIdentifier
            self.payment = payment
            self.contacts = contacts
            self.dependants = dependants
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.GetPersonResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.Dependant`.
    package struct Dependant: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// `SPOUSE` or `CHILD`.
        package var relation: String = ""

        /// Field 3, `tadamun.enrollment.v1.PersonName`.
        package var name: EnrollmentV1.PersonName? = nil

        /// Field 4, `string`.
        package var birthDay: String = ""

        /// First day as a dependant.
        package var coveredFrom: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            relation: String = "",
            name: EnrollmentV1.PersonName? = nil,
            birthDay: String = "",
            coveredFrom: String = ""
        ) {
            self.personId = personId
            self.relation = relation
            self.name = name
            self.birthDay = birthDay
            self.coveredFrom = coveredFrom
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.Dependant" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.DeclareDependantRequest`.
    package struct DeclareDependantRequest: Protobuf.Message {
        /// Enum `tadamun.enrollment.v1.DeclareDependantRequest.Relation`.
        package struct Relation: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.enrollment.v1.DeclareDependantRequest.Relation" }

            /// `RELATION_UNSPECIFIED`, number 0.
            package static var unspecified: Relation { Relation(rawValue: 0) }

            /// `SPOUSE`, number 1.
            package static var spouse: Relation { Relation(rawValue: 1) }

            /// `CHILD`, number 2.
            package static var child: Relation { Relation(rawValue: 2) }
        }

        /// The insured person.
        package var personId: String = ""

        /// Field 2, `tadamun.enrollment.v1.DeclareDependantRequest.Relation`.
        package var relation: EnrollmentV1.DeclareDependantRequest.Relation = EnrollmentV1.DeclareDependantRequest.Relation(rawValue: 0)

        /// Field 3, `tadamun.enrollment.v1.PersonName`.
        package var name: EnrollmentV1.PersonName? = nil

        /// Field 4, `string`.
        package var birthDay: String = ""

        /// Where the dependant has one.
        package var nationalId: String = ""

        /// The day of the marriage; a child's birth day is enough.
        package var marriedOn: String = ""

        /// Whether the fund's doctor has accepted the child's disability: no age limit. [ENR-DEP-04]
        package var disabled: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            relation: EnrollmentV1.DeclareDependantRequest.Relation = EnrollmentV1.DeclareDependantRequest.Relation(rawValue: 0),
            name: EnrollmentV1.PersonName? = nil,
            birthDay: String = "",
            nationalId: String = "",
            marriedOn: String = "",
            disabled: Bool = false
        ) {
            self.personId = personId
            self.relation = relation
            self.name = name
            self.birthDay = birthDay
            self.nationalId = nationalId
            self.marriedOn = marriedOn
            self.disabled = disabled
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.DeclareDependantRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.DeclareDependantResponse`.
    package struct DeclareDependantResponse: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// The event's day where it was declared in time, else today. [ENR-O-34]
        package var coveredFrom: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            coveredFrom: String = ""
        ) {
            self.personId = personId
            self.coveredFrom = coveredFrom
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.DeclareDependantResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.RecordStatusChangeRequest`.
    package struct RecordStatusChangeRequest: Protobuf.Message {
        /// What happens to a right.
        package struct Kind: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.enrollment.v1.RecordStatusChangeRequest.Kind" }

            /// `KIND_UNSPECIFIED`, number 0.
            package static var unspecified: Kind { Kind(rawValue: 0) }

            /// The insured left work: `first_day` is the last day of work. [ENR-ENT-06]
            package static var left: Kind { Kind(rawValue: 1) }

            /// `first_day` is the day of death. [ENR-O-69]
            package static var deceased: Kind { Kind(rawValue: 2) }

            /// The conditions of another scheme or of RAMED are met from that day. [ENR-ENT-07]
            package static var otherScheme: Kind { Kind(rawValue: 3) }

            /// A long-term or costly illness of the insured or of a dependant is recognised. [ENR-ENT-08]
            package static var illness: Kind { Kind(rawValue: 4) }

            /// The fund stops the right, and restores it by ending the time. [ENR-O-67]
            package static var suspended: Kind { Kind(rawValue: 5) }

            /// Secondment, leave of absence or pay suspension, at CNOPS. [ENR-SIT-01, ENR-O-23]
            package static var away: Kind { Kind(rawValue: 6) }

            /// Contributions settled for a time away. [ENR-SIT-09]
            package static var settled: Kind { Kind(rawValue: 7) }

            /// A spouse's divorce. [ENR-ENT-09]
            package static var divorced: Kind { Kind(rawValue: 8) }

            /// An unmarried child's year of study. [ENR-DEP-04, ENR-O-32]
            package static var student: Kind { Kind(rawValue: 9) }
        }

        /// An insured person or a dependant.
        package var personId: String = ""

        /// Field 2, `tadamun.enrollment.v1.RecordStatusChangeRequest.Kind`.
        package var kind: EnrollmentV1.RecordStatusChangeRequest.Kind = EnrollmentV1.RecordStatusChangeRequest.Kind(rawValue: 0)

        /// Field 3, `string`.
        package var firstDay: String = ""

        /// Empty where it has no end yet; the same kind and first day again replaces the end. Of LEFT the
        /// last day before work begins again; DECEASED and DIVORCED have none.
        package var lastDay: String = ""

        /// Why: kept in the record of the change.
        package var reason: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            kind: EnrollmentV1.RecordStatusChangeRequest.Kind = EnrollmentV1.RecordStatusChangeRequest.Kind(rawValue: 0),
            firstDay: String = "",
            lastDay: String = "",
            reason: String = ""
        ) {
            self.personId = personId
            self.kind = kind
            self.firstDay = firstDay
            self.lastDay = lastDay
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.RecordStatusChangeRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.RecordStatusChangeResponse`.
    package struct RecordStatusChangeResponse: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.RecordStatusChangeResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.RegisterEmployerRequest`.
    package struct RegisterEmployerRequest: Protobuf.Message {
        /// 7 digits.
        package var affiliationNumber: String = ""

        /// Field 2, `string`.
        package var name: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            affiliationNumber: String = "",
            name: String = ""
        ) {
            self.affiliationNumber = affiliationNumber
            self.name = name
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.RegisterEmployerRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.RegisterEmployerResponse`.
    package struct RegisterEmployerResponse: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.RegisterEmployerResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.RecordContributionsPaidRequest`.
    package struct RecordContributionsPaidRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var affiliationNumber: String = ""

        /// `AAAA-MM`.
        package var month: String = ""

        /// Field 3, `string`.
        package var paidOn: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            affiliationNumber: String = "",
            month: String = "",
            paidOn: String = ""
        ) {
            self.affiliationNumber = affiliationNumber
            self.month = month
            self.paidOn = paidOn
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.RecordContributionsPaidRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.RecordContributionsPaidResponse`.
    package struct RecordContributionsPaidResponse: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.RecordContributionsPaidResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.ImportPayrollRequest`.
    package struct ImportPayrollRequest: Protobuf.Message {
        /// What comes first, and only first.
        package struct Start: Protobuf.Message {
            /// The employer whose file it is.
            package var affiliationNumber: String = ""

            /// Check all and change nothing.
            package var dryRun: Bool = false

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                affiliationNumber: String = "",
                dryRun: Bool = false
            ) {
                self.affiliationNumber = affiliationNumber
                self.dryRun = dryRun
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.enrollment.v1.ImportPayrollRequest.Start" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
        }

        /// One of the fields of `part`.
        package enum Part: Sendable, Hashable {
            /// Field 1, `tadamun.enrollment.v1.ImportPayrollRequest.Start`.
            case start(EnrollmentV1.ImportPayrollRequest.Start)
            /// The next bytes of the file.
            case chunk([UInt8])
        }

        /// Which field of `part` is set.
        package var part: Part?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            part: Part? = nil
        ) {
            self.part = part
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.ImportPayrollRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// What an import did, or in a dry run what it would do.
    package struct ImportPayrollResponse: Protobuf.Message {
        /// One fault of one record.
        package struct Fault: Protobuf.Message {
            /// Number of the record in the file, from 1.
            package var record: Int64 = 0

            /// Of the field's first character, from 1.
            package var column: Int32 = 0

            /// The characters of the field; all but the last two of personal data are stars.
            package var value: String = ""

            /// Field 4, `string`.
            package var reason: String = ""

            /// Field 5, `tadamun.common.v1.BilingualText`.
            package var text: CommonV1.BilingualText? = nil

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                record: Int64 = 0,
                column: Int32 = 0,
                value: String = "",
                reason: String = "",
                text: CommonV1.BilingualText? = nil
            ) {
                self.record = record
                self.column = column
                self.value = value
                self.reason = reason
                self.text = text
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.enrollment.v1.ImportPayrollResponse.Fault" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
        }

        /// Message `tadamun.enrollment.v1.ImportPayrollResponse.FaultCount`.
        package struct FaultCount: Protobuf.Message {
            /// Field 1, `string`.
            package var reason: String = ""

            /// Field 2, `int64`.
            package var count: Int64 = 0

            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The message with these fields.
            package init(
                reason: String = "",
                count: Int64 = 0
            ) {
                self.reason = reason
                self.count = count
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.enrollment.v1.ImportPayrollResponse.FaultCount" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
        }

        /// Why the file as a whole was refused and nothing of it kept; empty where it was taken:
        /// FILE_FORMAT_INVALID, AFFILIATION_NUMBER_WRONG, PERIOD_INVALID or TOTALS_DO_NOT_MATCH.
        package var refusal: String = ""

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var refusalText: CommonV1.BilingualText? = nil

        /// Field 3, `bool`.
        package var dryRun: Bool = false

        /// This file was imported before: the figures are those of that import, and nothing changed.
        package var alreadyImported: Bool = false

        /// The month declared, `AAAA-MM`.
        package var month: String = ""

        /// The declaration's number; 0 in a dry run or where the file was refused.
        package var declaration: Int64 = 0

        /// SHA-256 of the file, in hexadecimal digits.
        package var fileDigest: String = ""

        /// Field 8, `int64`.
        package var records: Int64 = 0

        /// Field 9, `int64`.
        package var rowsTaken: Int64 = 0

        /// Field 10, `int64`.
        package var rowsRefused: Int64 = 0

        /// Of the rows taken, those without a registration number, whose days wait for one. [ENR-O-53]
        package var rowsUnmatched: Int64 = 0

        /// Sums of the rows taken.
        package var days: Int64 = 0

        /// Field 13, `int64`.
        package var wagesCentimes: Int64 = 0

        /// Field 14, `int64`.
        package var cappedWagesCentimes: Int64 = 0

        /// All faults found, of which `faults` lists the first.
        package var faultsFound: Int64 = 0

        /// Field 16, `repeated tadamun.enrollment.v1.ImportPayrollResponse.FaultCount`.
        package var faultCounts: [EnrollmentV1.ImportPayrollResponse.FaultCount] = []

        /// Field 17, `repeated tadamun.enrollment.v1.ImportPayrollResponse.Fault`.
        package var faults: [EnrollmentV1.ImportPayrollResponse.Fault] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            refusal: String = "",
            refusalText: CommonV1.BilingualText? = nil,
            dryRun: Bool = false,
            alreadyImported: Bool = false,
            month: String = "",
            declaration: Int64 = 0,
            fileDigest: String = "",
            records: Int64 = 0,
            rowsTaken: Int64 = 0,
            rowsRefused: Int64 = 0,
            rowsUnmatched: Int64 = 0,
            days: Int64 = 0,
            wagesCentimes: Int64 = 0,
            cappedWagesCentimes: Int64 = 0,
            faultsFound: Int64 = 0,
            faultCounts: [EnrollmentV1.ImportPayrollResponse.FaultCount] = [],
            faults: [EnrollmentV1.ImportPayrollResponse.Fault] = []
        ) {
            self.refusal = refusal
            self.refusalText = refusalText
            self.dryRun = dryRun
            self.alreadyImported = alreadyImported
            self.month = month
            self.declaration = declaration
            self.fileDigest = fileDigest
            self.records = records
            self.rowsTaken = rowsTaken
            self.rowsRefused = rowsRefused
            self.rowsUnmatched = rowsUnmatched
            self.days = days
            self.wagesCentimes = wagesCentimes
            self.cappedWagesCentimes = cappedWagesCentimes
            self.faultsFound = faultsFound
            self.faultCounts = faultCounts
            self.faults = faults
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.ImportPayrollResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.GetMyCoverageRequest`.
    package struct GetMyCoverageRequest: Protobuf.Message {
        /// Empty for today.
        package var day: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            day: String = ""
        ) {
            self.day = day
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.GetMyCoverageRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// Message `tadamun.enrollment.v1.GetMyCoverageResponse`.
    package struct GetMyCoverageResponse: Protobuf.Message {
        /// The caller first, then the dependants in the order in which they were declared.
        package var coverages: [EnrollmentV1.Coverage] = []

        /// What was declared in the months that count, latest first; CNSS only. [ENR-O-65]
        package var months: [EnrollmentV1.CreditedMonth] = []

        /// The digest of the law in force when the answer was computed.
        package var lawDigest: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            coverages: [EnrollmentV1.Coverage] = [],
            months: [EnrollmentV1.CreditedMonth] = [],
            lawDigest: String = ""
        ) {
            self.coverages = coverages
            self.months = months
            self.lawDigest = lawDigest
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.GetMyCoverageResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// The cover of one beneficiary.
    package struct Coverage: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// `INSURED`, `SPOUSE` or `CHILD`.
        package var relation: String = ""

        /// Field 3, `tadamun.enrollment.v1.PersonName`.
        package var name: EnrollmentV1.PersonName? = nil

        /// Field 4, `bool`.
        package var covered: Bool = false

        /// `OPEN`, `CONTINUATION`, `CLOSED` or `SUSPENDED`.
        package var state: String = ""

        /// Such as `QUALIFYING_DAYS_REACHED`.
        package var reason: String = ""

        /// Field 7, `tadamun.common.v1.BilingualText`.
        package var explanation: CommonV1.BilingualText? = nil

        /// The last day of the cover, where it is known.
        package var until: String = ""

        /// Paid days counted, where the rule counts them.
        package var days: Int32? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            relation: String = "",
            name: EnrollmentV1.PersonName? = nil,
            covered: Bool = false,
            state: String = "",
            reason: String = "",
            explanation: CommonV1.BilingualText? = nil,
            until: String = "",
            days: Int32? = nil
        ) {
            self.personId = personId
            self.relation = relation
            self.name = name
            self.covered = covered
            self.state = state
            self.reason = reason
            self.explanation = explanation
            self.until = until
            self.days = days
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.Coverage" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// The days of one month, over all employers.
    package struct CreditedMonth: Protobuf.Message {
        /// `AAAA-MM`.
        package var month: String = ""

        /// Field 2, `int32`.
        package var daysDeclared: Int32 = 0

        /// Field 3, `int32`.
        package var daysPaid: Int32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            month: String = "",
            daysDeclared: Int32 = 0,
            daysPaid: Int32 = 0
        ) {
            self.month = month
            self.daysDeclared = daysDeclared
            self.daysPaid = daysPaid
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.CreditedMonth" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.enrollmentFile }
    }

    /// `enrollment/v1/enrollment.proto` as protoc described it.
    package static let enrollmentFile = FileDescriptorEmbedded(
        name: "enrollment/v1/enrollment.proto",
        base64: """
            Ch5lbnJvbGxtZW50L3YxL2Vucm9sbG1lbnQucHJvdG8SFXRhZGFtdW4uZW5yb2xsbWVudC52MRoWY29tbW9uL3YxL2\
            NvbW1vbi5wcm90byI4CghDb250YWN0cxIUCgVlbWFpbBgBIAEoCVIFZW1haWwSFgoGbW9iaWxlGAIgASgJUgZtb2Jp\
            bGUiaQoHUGF5bWVudBIjCgxiYW5rX2FjY291bnQYASABKAlIAFILYmFua0FjY291bnQSMAoTY2l2aWxfc3RhdHVzX2\
            51bWJlchgCIAEoCUgAUhFjaXZpbFN0YXR1c051bWJlckIHCgVtZWFucyJMCgpQZXJzb25OYW1lEh0KCmZpcnN0X25h\
            bWUYASABKAlSCWZpcnN0TmFtZRIfCgtmYW1pbHlfbmFtZRgCIAEoCVIKZmFtaWx5TmFtZSLsAwoVUmVnaXN0ZXJQZX\
            Jzb25SZXF1ZXN0EisKBGZ1bmQYASABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEi8KE3JlZ2lzdHJh\
            dGlvbl9udW1iZXIYAiABKAlSEnJlZ2lzdHJhdGlvbk51bWJlchIfCgtuYXRpb25hbF9pZBgDIAEoCVIKbmF0aW9uYW\
            xJZBI1CgRuYW1lGAQgASgLMiEudGFkYW11bi5lbnJvbGxtZW50LnYxLlBlcnNvbk5hbWVSBG5hbWUSGwoJYmlydGhf\
            ZGF5GAUgASgJUghiaXJ0aERheRIjCg1yZWdpc3RlcmVkX29uGAYgASgJUgxyZWdpc3RlcmVkT24SLwoTZW1wbG95ZX\
            JfaWRlbnRpZmllchgHIAEoCVISZW1wbG95ZXJJZGVudGlmaWVyEjgKB3BheW1lbnQYCCABKAsyHi50YWRhbXVuLmVu\
            cm9sbG1lbnQudjEuUGF5bWVudFIHcGF5bWVudBI7Cghjb250YWN0cxgJIAEoCzIfLnRhZGFtdW4uZW5yb2xsbWVudC\
            52MS5Db250YWN0c1IIY29udGFjdHMSMwoWY2FtZV9mcm9tX290aGVyX3NjaGVtZRgKIAEoCFITY2FtZUZyb21PdGhl\
            clNjaGVtZSI1ChZSZWdpc3RlclBlcnNvblJlc3BvbnNlEhsKCXBlcnNvbl9pZBgBIAEoCVIIcGVyc29uSWQirgIKE1\
            VwZGF0ZVBlcnNvblJlcXVlc3QSGwoJcGVyc29uX2lkGAEgASgJUghwZXJzb25JZBI1CgRuYW1lGAIgASgLMiEudGFk\
            YW11bi5lbnJvbGxtZW50LnYxLlBlcnNvbk5hbWVSBG5hbWUSOAoHcGF5bWVudBgDIAEoCzIeLnRhZGFtdW4uZW5yb2\
            xsbWVudC52MS5QYXltZW50UgdwYXltZW50EjsKCGNvbnRhY3RzGAQgASgLMh8udGFkYW11bi5lbnJvbGxtZW50LnYx\
            LkNvbnRhY3RzUghjb250YWN0cxI0ChNlbXBsb3llcl9pZGVudGlmaWVyGAUgASgJSABSEmVtcGxveWVySWRlbnRpZm\
            llcogBAUIWChRfZW1wbG95ZXJfaWRlbnRpZmllciIWChRVcGRhdGVQZXJzb25SZXNwb25zZSKyAQoQR2V0UGVyc29u\
            UmVxdWVzdBIdCglwZXJzb25faWQYASABKAlIAFIIcGVyc29uSWQSMQoTcmVnaXN0cmF0aW9uX251bWJlchgCIAEoCU\
            gAUhJyZWdpc3RyYXRpb25OdW1iZXISKwoEZnVuZBgDIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQS\
            GAoHcHVycG9zZRgEIAEoCVIHcHVycG9zZUIFCgNrZXkikgQKEUdldFBlcnNvblJlc3BvbnNlEhsKCXBlcnNvbl9pZB\
            gBIAEoCVIIcGVyc29uSWQSKwoEZnVuZBgCIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSLwoTcmVn\
            aXN0cmF0aW9uX251bWJlchgDIAEoCVIScmVnaXN0cmF0aW9uTnVtYmVyEh8KC25hdGlvbmFsX2lkGAQgASgJUgpuYX\
            Rpb25hbElkEjUKBG5hbWUYBSABKAsyIS50YWRhbXVuLmVucm9sbG1lbnQudjEuUGVyc29uTmFtZVIEbmFtZRIbCgli\
            aXJ0aF9kYXkYBiABKAlSCGJpcnRoRGF5EiMKDXJlZ2lzdGVyZWRfb24YByABKAlSDHJlZ2lzdGVyZWRPbhIvChNlbX\
            Bsb3llcl9pZGVudGlmaWVyGAggASgJUhJlbXBsb3llcklkZW50aWZpZXISOAoHcGF5bWVudBgJIAEoCzIeLnRhZGFt\
            dW4uZW5yb2xsbWVudC52MS5QYXltZW50UgdwYXltZW50EjsKCGNvbnRhY3RzGAogASgLMh8udGFkYW11bi5lbnJvbG\
            xtZW50LnYxLkNvbnRhY3RzUghjb250YWN0cxJACgpkZXBlbmRhbnRzGAsgAygLMiAudGFkYW11bi5lbnJvbGxtZW50\
            LnYxLkRlcGVuZGFudFIKZGVwZW5kYW50cyK7AQoJRGVwZW5kYW50EhsKCXBlcnNvbl9pZBgBIAEoCVIIcGVyc29uSW\
            QSGgoIcmVsYXRpb24YAiABKAlSCHJlbGF0aW9uEjUKBG5hbWUYAyABKAsyIS50YWRhbXVuLmVucm9sbG1lbnQudjEu\
            UGVyc29uTmFtZVIEbmFtZRIbCgliaXJ0aF9kYXkYBCABKAlSCGJpcnRoRGF5EiEKDGNvdmVyZWRfZnJvbRgFIAEoCV\
            ILY292ZXJlZEZyb20i+AIKF0RlY2xhcmVEZXBlbmRhbnRSZXF1ZXN0EhsKCXBlcnNvbl9pZBgBIAEoCVIIcGVyc29u\
            SWQSUwoIcmVsYXRpb24YAiABKA4yNy50YWRhbXVuLmVucm9sbG1lbnQudjEuRGVjbGFyZURlcGVuZGFudFJlcXVlc3\
            QuUmVsYXRpb25SCHJlbGF0aW9uEjUKBG5hbWUYAyABKAsyIS50YWRhbXVuLmVucm9sbG1lbnQudjEuUGVyc29uTmFt\
            ZVIEbmFtZRIbCgliaXJ0aF9kYXkYBCABKAlSCGJpcnRoRGF5Eh8KC25hdGlvbmFsX2lkGAUgASgJUgpuYXRpb25hbE\
            lkEh0KCm1hcnJpZWRfb24YBiABKAlSCW1hcnJpZWRPbhIaCghkaXNhYmxlZBgHIAEoCFIIZGlzYWJsZWQiOwoIUmVs\
            YXRpb24SGAoUUkVMQVRJT05fVU5TUEVDSUZJRUQQABIKCgZTUE9VU0UQARIJCgVDSElMRBACIloKGERlY2xhcmVEZX\
            BlbmRhbnRSZXNwb25zZRIbCglwZXJzb25faWQYASABKAlSCHBlcnNvbklkEiEKDGNvdmVyZWRfZnJvbRgCIAEoCVIL\
            Y292ZXJlZEZyb20i6gIKGVJlY29yZFN0YXR1c0NoYW5nZVJlcXVlc3QSGwoJcGVyc29uX2lkGAEgASgJUghwZXJzb2\
            5JZBJJCgRraW5kGAIgASgOMjUudGFkYW11bi5lbnJvbGxtZW50LnYxLlJlY29yZFN0YXR1c0NoYW5nZVJlcXVlc3Qu\
            S2luZFIEa2luZBIbCglmaXJzdF9kYXkYAyABKAlSCGZpcnN0RGF5EhkKCGxhc3RfZGF5GAQgASgJUgdsYXN0RGF5Eh\
            YKBnJlYXNvbhgFIAEoCVIGcmVhc29uIpQBCgRLaW5kEhQKEEtJTkRfVU5TUEVDSUZJRUQQABIICgRMRUZUEAESDAoI\
            REVDRUFTRUQQAhIQCgxPVEhFUl9TQ0hFTUUQAxILCgdJTExORVNTEAQSDQoJU1VTUEVOREVEEAUSCAoEQVdBWRAGEg\
            sKB1NFVFRMRUQQBxIMCghESVZPUkNFRBAIEgsKB1NUVURFTlQQCSIcChpSZWNvcmRTdGF0dXNDaGFuZ2VSZXNwb25z\
            ZSJcChdSZWdpc3RlckVtcGxveWVyUmVxdWVzdBItChJhZmZpbGlhdGlvbl9udW1iZXIYASABKAlSEWFmZmlsaWF0aW\
            9uTnVtYmVyEhIKBG5hbWUYAiABKAlSBG5hbWUiGgoYUmVnaXN0ZXJFbXBsb3llclJlc3BvbnNlIn4KHlJlY29yZENv\
            bnRyaWJ1dGlvbnNQYWlkUmVxdWVzdBItChJhZmZpbGlhdGlvbl9udW1iZXIYASABKAlSEWFmZmlsaWF0aW9uTnVtYm\
            VyEhQKBW1vbnRoGAIgASgJUgVtb250aBIXCgdwYWlkX29uGAMgASgJUgZwYWlkT24iIQofUmVjb3JkQ29udHJpYnV0\
            aW9uc1BhaWRSZXNwb25zZSLSAQoUSW1wb3J0UGF5cm9sbFJlcXVlc3QSSQoFc3RhcnQYASABKAsyMS50YWRhbXVuLm\
            Vucm9sbG1lbnQudjEuSW1wb3J0UGF5cm9sbFJlcXVlc3QuU3RhcnRIAFIFc3RhcnQSFgoFY2h1bmsYAiABKAxIAFIF\
            Y2h1bmsaTwoFU3RhcnQSLQoSYWZmaWxpYXRpb25fbnVtYmVyGAEgASgJUhFhZmZpbGlhdGlvbk51bWJlchIXCgdkcn\
            lfcnVuGAIgASgIUgZkcnlSdW5CBgoEcGFydCKqBwoVSW1wb3J0UGF5cm9sbFJlc3BvbnNlEhgKB3JlZnVzYWwYASAB\
            KAlSB3JlZnVzYWwSQwoMcmVmdXNhbF90ZXh0GAIgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dF\
            ILcmVmdXNhbFRleHQSFwoHZHJ5X3J1bhgDIAEoCFIGZHJ5UnVuEikKEGFscmVhZHlfaW1wb3J0ZWQYBCABKAhSD2Fs\
            cmVhZHlJbXBvcnRlZBIUCgVtb250aBgFIAEoCVIFbW9udGgSIAoLZGVjbGFyYXRpb24YBiABKANSC2RlY2xhcmF0aW\
            9uEh8KC2ZpbGVfZGlnZXN0GAcgASgJUgpmaWxlRGlnZXN0EhgKB3JlY29yZHMYCCABKANSB3JlY29yZHMSHQoKcm93\
            c190YWtlbhgJIAEoA1IJcm93c1Rha2VuEiEKDHJvd3NfcmVmdXNlZBgKIAEoA1ILcm93c1JlZnVzZWQSJQoOcm93c1\
            91bm1hdGNoZWQYCyABKANSDXJvd3NVbm1hdGNoZWQSEgoEZGF5cxgMIAEoA1IEZGF5cxIlCg53YWdlc19jZW50aW1l\
            cxgNIAEoA1INd2FnZXNDZW50aW1lcxIyChVjYXBwZWRfd2FnZXNfY2VudGltZXMYDiABKANSE2NhcHBlZFdhZ2VzQ2\
            VudGltZXMSIQoMZmF1bHRzX2ZvdW5kGA8gASgDUgtmYXVsdHNGb3VuZBJaCgxmYXVsdF9jb3VudHMYECADKAsyNy50\
            YWRhbXVuLmVucm9sbG1lbnQudjEuSW1wb3J0UGF5cm9sbFJlc3BvbnNlLkZhdWx0Q291bnRSC2ZhdWx0Q291bnRzEk\
            oKBmZhdWx0cxgRIAMoCzIyLnRhZGFtdW4uZW5yb2xsbWVudC52MS5JbXBvcnRQYXlyb2xsUmVzcG9uc2UuRmF1bHRS\
            BmZhdWx0cxqbAQoFRmF1bHQSFgoGcmVjb3JkGAEgASgDUgZyZWNvcmQSFgoGY29sdW1uGAIgASgFUgZjb2x1bW4SFA\
            oFdmFsdWUYAyABKAlSBXZhbHVlEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uEjQKBHRleHQYBSABKAsyIC50YWRhbXVu\
            LmNvbW1vbi52MS5CaWxpbmd1YWxUZXh0UgR0ZXh0GjoKCkZhdWx0Q291bnQSFgoGcmVhc29uGAEgASgJUgZyZWFzb2\
            4SFAoFY291bnQYAiABKANSBWNvdW50IigKFEdldE15Q292ZXJhZ2VSZXF1ZXN0EhAKA2RheRgBIAEoCVIDZGF5IrMB\
            ChVHZXRNeUNvdmVyYWdlUmVzcG9uc2USPQoJY292ZXJhZ2VzGAEgAygLMh8udGFkYW11bi5lbnJvbGxtZW50LnYxLk\
            NvdmVyYWdlUgljb3ZlcmFnZXMSPAoGbW9udGhzGAIgAygLMiQudGFkYW11bi5lbnJvbGxtZW50LnYxLkNyZWRpdGVk\
            TW9udGhSBm1vbnRocxIdCgpsYXdfZGlnZXN0GAMgASgJUglsYXdEaWdlc3QivgIKCENvdmVyYWdlEhsKCXBlcnNvbl\
            9pZBgBIAEoCVIIcGVyc29uSWQSGgoIcmVsYXRpb24YAiABKAlSCHJlbGF0aW9uEjUKBG5hbWUYAyABKAsyIS50YWRh\
            bXVuLmVucm9sbG1lbnQudjEuUGVyc29uTmFtZVIEbmFtZRIYCgdjb3ZlcmVkGAQgASgIUgdjb3ZlcmVkEhQKBXN0YX\
            RlGAUgASgJUgVzdGF0ZRIWCgZyZWFzb24YBiABKAlSBnJlYXNvbhJCCgtleHBsYW5hdGlvbhgHIAEoCzIgLnRhZGFt\
            dW4uY29tbW9uLnYxLkJpbGluZ3VhbFRleHRSC2V4cGxhbmF0aW9uEhQKBXVudGlsGAggASgJUgV1bnRpbBIXCgRkYX\
            lzGAkgASgFSABSBGRheXOIAQFCBwoFX2RheXMiZwoNQ3JlZGl0ZWRNb250aBIUCgVtb250aBgBIAEoCVIFbW9udGgS\
            IwoNZGF5c19kZWNsYXJlZBgCIAEoBVIMZGF5c0RlY2xhcmVkEhsKCWRheXNfcGFpZBgDIAEoBVIIZGF5c1BhaWQymA\
            gKCkVucm9sbG1lbnQSbQoOUmVnaXN0ZXJQZXJzb24SLC50YWRhbXVuLmVucm9sbG1lbnQudjEuUmVnaXN0ZXJQZXJz\
            b25SZXF1ZXN0Gi0udGFkYW11bi5lbnJvbGxtZW50LnYxLlJlZ2lzdGVyUGVyc29uUmVzcG9uc2USZwoMVXBkYXRlUG\
            Vyc29uEioudGFkYW11bi5lbnJvbGxtZW50LnYxLlVwZGF0ZVBlcnNvblJlcXVlc3QaKy50YWRhbXVuLmVucm9sbG1l\
            bnQudjEuVXBkYXRlUGVyc29uUmVzcG9uc2USYwoJR2V0UGVyc29uEicudGFkYW11bi5lbnJvbGxtZW50LnYxLkdldF\
            BlcnNvblJlcXVlc3QaKC50YWRhbXVuLmVucm9sbG1lbnQudjEuR2V0UGVyc29uUmVzcG9uc2UiA5ACARJzChBEZWNs\
            YXJlRGVwZW5kYW50Ei4udGFkYW11bi5lbnJvbGxtZW50LnYxLkRlY2xhcmVEZXBlbmRhbnRSZXF1ZXN0Gi8udGFkYW\
            11bi5lbnJvbGxtZW50LnYxLkRlY2xhcmVEZXBlbmRhbnRSZXNwb25zZRJ5ChJSZWNvcmRTdGF0dXNDaGFuZ2USMC50\
            YWRhbXVuLmVucm9sbG1lbnQudjEuUmVjb3JkU3RhdHVzQ2hhbmdlUmVxdWVzdBoxLnRhZGFtdW4uZW5yb2xsbWVudC\
            52MS5SZWNvcmRTdGF0dXNDaGFuZ2VSZXNwb25zZRJzChBSZWdpc3RlckVtcGxveWVyEi4udGFkYW11bi5lbnJvbGxt\
            ZW50LnYxLlJlZ2lzdGVyRW1wbG95ZXJSZXF1ZXN0Gi8udGFkYW11bi5lbnJvbGxtZW50LnYxLlJlZ2lzdGVyRW1wbG\
            95ZXJSZXNwb25zZRKIAQoXUmVjb3JkQ29udHJpYnV0aW9uc1BhaWQSNS50YWRhbXVuLmVucm9sbG1lbnQudjEuUmVj\
            b3JkQ29udHJpYnV0aW9uc1BhaWRSZXF1ZXN0GjYudGFkYW11bi5lbnJvbGxtZW50LnYxLlJlY29yZENvbnRyaWJ1dG\
            lvbnNQYWlkUmVzcG9uc2USbAoNSW1wb3J0UGF5cm9sbBIrLnRhZGFtdW4uZW5yb2xsbWVudC52MS5JbXBvcnRQYXly\
            b2xsUmVxdWVzdBosLnRhZGFtdW4uZW5yb2xsbWVudC52MS5JbXBvcnRQYXlyb2xsUmVzcG9uc2UoARJvCg1HZXRNeU\
            NvdmVyYWdlEisudGFkYW11bi5lbnJvbGxtZW50LnYxLkdldE15Q292ZXJhZ2VSZXF1ZXN0GiwudGFkYW11bi5lbnJv\
            bGxtZW50LnYxLkdldE15Q292ZXJhZ2VSZXNwb25zZSIDkAIBYgZwcm90bzM=
            """,
        dependencies: [CommonV1.commonFile])
}

extension EnrollmentV1.Contacts {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.email.isEmpty { size &+= 1 &+ WireString.size(self.email) }
        if !self.mobile.isEmpty { size &+= 1 &+ WireString.size(self.mobile) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.mobile.isEmpty {
            WireString.write(self.mobile, to: &writer)
            writer.tag(18)
        }
        if !self.email.isEmpty {
            WireString.write(self.email, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.email = try WireString.read(from: &reader)
            case 18: self.mobile = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.Payment {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        switch self.means {
            case .bankAccount(let value): size &+= 1 &+ WireString.size(value)
            case .civilStatusNumber(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .civilStatusNumber(let value) = self.means {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if case .bankAccount(let value) = self.means {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.means = .bankAccount(try WireString.read(from: &reader))
            case 18: self.means = .civilStatusNumber(try WireString.read(from: &reader))
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.PersonName {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.firstName.isEmpty { size &+= 1 &+ WireString.size(self.firstName) }
        if !self.familyName.isEmpty { size &+= 1 &+ WireString.size(self.familyName) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.familyName.isEmpty {
            WireString.write(self.familyName, to: &writer)
            writer.tag(18)
        }
        if !self.firstName.isEmpty {
            WireString.write(self.firstName, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.firstName = try WireString.read(from: &reader)
            case 18: self.familyName = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.RegisterPersonRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.registrationNumber.isEmpty { size &+= 1 &+ WireString.size(self.registrationNumber) }
        if !self.nationalId.isEmpty { size &+= 1 &+ WireString.size(self.nationalId) }
        if let value = self.name { size &+= 1 &+ WireMessage<EnrollmentV1.PersonName>.size(value) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if !self.registeredOn.isEmpty { size &+= 1 &+ WireString.size(self.registeredOn) }
        if !self.employerIdentifier.isEmpty { size &+= 1 &+ WireString.size(self.employerIdentifier) }
        if let value = self.payment { size &+= 1 &+ WireMessage<EnrollmentV1.Payment>.size(value) }
        if let value = self.contacts { size &+= 1 &+ WireMessage<EnrollmentV1.Contacts>.size(value) }
        if self.cameFromOtherScheme { size &+= 1 &+ WireBool.size(self.cameFromOtherScheme) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.cameFromOtherScheme {
            WireBool.write(self.cameFromOtherScheme, to: &writer)
            writer.tag(80)
        }
        if let value = self.contacts {
            WireMessage<EnrollmentV1.Contacts>.write(value, to: &writer)
            writer.tag(74)
        }
        if let value = self.payment {
            WireMessage<EnrollmentV1.Payment>.write(value, to: &writer)
            writer.tag(66)
        }
        if !self.employerIdentifier.isEmpty {
            WireString.write(self.employerIdentifier, to: &writer)
            writer.tag(58)
        }
        if !self.registeredOn.isEmpty {
            WireString.write(self.registeredOn, to: &writer)
            writer.tag(50)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(42)
        }
        if let value = self.name {
            WireMessage<EnrollmentV1.PersonName>.write(value, to: &writer)
            writer.tag(34)
        }
        if !self.nationalId.isEmpty {
            WireString.write(self.nationalId, to: &writer)
            writer.tag(26)
        }
        if !self.registrationNumber.isEmpty {
            WireString.write(self.registrationNumber, to: &writer)
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
            case 18: self.registrationNumber = try WireString.read(from: &reader)
            case 26: self.nationalId = try WireString.read(from: &reader)
            case 34: try reader.merge(into: &self.name)
            case 42: self.birthDay = try WireString.read(from: &reader)
            case 50: self.registeredOn = try WireString.read(from: &reader)
            case 58: self.employerIdentifier = try WireString.read(from: &reader)
            case 66: try reader.merge(into: &self.payment)
            case 74: try reader.merge(into: &self.contacts)
            case 80: self.cameFromOtherScheme = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...10: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.RegisterPersonResponse {
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

extension EnrollmentV1.UpdatePersonRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if let value = self.name { size &+= 1 &+ WireMessage<EnrollmentV1.PersonName>.size(value) }
        if let value = self.payment { size &+= 1 &+ WireMessage<EnrollmentV1.Payment>.size(value) }
        if let value = self.contacts { size &+= 1 &+ WireMessage<EnrollmentV1.Contacts>.size(value) }
        if let value = self.employerIdentifier { size &+= 1 &+ WireString.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.employerIdentifier {
            WireString.write(value, to: &writer)
            writer.tag(42)
        }
        if let value = self.contacts {
            WireMessage<EnrollmentV1.Contacts>.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.payment {
            WireMessage<EnrollmentV1.Payment>.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.name {
            WireMessage<EnrollmentV1.PersonName>.write(value, to: &writer)
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
            case 18: try reader.merge(into: &self.name)
            case 26: try reader.merge(into: &self.payment)
            case 34: try reader.merge(into: &self.contacts)
            case 42: self.employerIdentifier = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.UpdatePersonResponse {
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

extension EnrollmentV1.GetPersonRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.purpose.isEmpty { size &+= 1 &+ WireString.size(self.purpose) }
        switch self.key {
            case .personId(let value): size &+= 1 &+ WireString.size(value)
            case .registrationNumber(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.purpose.isEmpty {
            WireString.write(self.purpose, to: &writer)
            writer.tag(34)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(24)
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
            case 24: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 34: self.purpose = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.GetPersonResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.registrationNumber.isEmpty { size &+= 1 &+ WireString.size(self.registrationNumber) }
        if !self.nationalId.isEmpty { size &+= 1 &+ WireString.size(self.nationalId) }
        if let value = self.name { size &+= 1 &+ WireMessage<EnrollmentV1.PersonName>.size(value) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if !self.registeredOn.isEmpty { size &+= 1 &+ WireString.size(self.registeredOn) }
        if !self.employerIdentifier.isEmpty { size &+= 1 &+ WireString.size(self.employerIdentifier) }
        if let value = self.payment { size &+= 1 &+ WireMessage<EnrollmentV1.Payment>.size(value) }
        if let value = self.contacts { size &+= 1 &+ WireMessage<EnrollmentV1.Contacts>.size(value) }
        size &+= repeatedSize(WireMessage<EnrollmentV1.Dependant>.self, self.dependants, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<EnrollmentV1.Dependant>.self, self.dependants, tag: 90)
        if let value = self.contacts {
            WireMessage<EnrollmentV1.Contacts>.write(value, to: &writer)
            writer.tag(82)
        }
        if let value = self.payment {
            WireMessage<EnrollmentV1.Payment>.write(value, to: &writer)
            writer.tag(74)
        }
        if !self.employerIdentifier.isEmpty {
            WireString.write(self.employerIdentifier, to: &writer)
            writer.tag(66)
        }
        if !self.registeredOn.isEmpty {
            WireString.write(self.registeredOn, to: &writer)
            writer.tag(58)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(50)
        }
        if let value = self.name {
            WireMessage<EnrollmentV1.PersonName>.write(value, to: &writer)
            writer.tag(42)
        }
        if !self.nationalId.isEmpty {
            WireString.write(self.nationalId, to: &writer)
            writer.tag(34)
        }
        if !self.registrationNumber.isEmpty {
            WireString.write(self.registrationNumber, to: &writer)
            writer.tag(26)
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
            case 26: self.registrationNumber = try WireString.read(from: &reader)
            case 34: self.nationalId = try WireString.read(from: &reader)
            case 42: try reader.merge(into: &self.name)
            case 50: self.birthDay = try WireString.read(from: &reader)
            case 58: self.registeredOn = try WireString.read(from: &reader)
            case 66: self.employerIdentifier = try WireString.read(from: &reader)
            case 74: try reader.merge(into: &self.payment)
            case 82: try reader.merge(into: &self.contacts)
            case 90: try reader.append(to: &self.dependants, tag: 90)
            default:
                switch tag &>> 3 {
                case 1...11: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.Dependant {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.relation.isEmpty { size &+= 1 &+ WireString.size(self.relation) }
        if let value = self.name { size &+= 1 &+ WireMessage<EnrollmentV1.PersonName>.size(value) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if !self.coveredFrom.isEmpty { size &+= 1 &+ WireString.size(self.coveredFrom) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.coveredFrom.isEmpty {
            WireString.write(self.coveredFrom, to: &writer)
            writer.tag(42)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(34)
        }
        if let value = self.name {
            WireMessage<EnrollmentV1.PersonName>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.relation.isEmpty {
            WireString.write(self.relation, to: &writer)
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
            case 18: self.relation = try WireString.read(from: &reader)
            case 26: try reader.merge(into: &self.name)
            case 34: self.birthDay = try WireString.read(from: &reader)
            case 42: self.coveredFrom = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.DeclareDependantRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if self.relation.rawValue != 0 { size &+= 1 &+ WireEnum<EnrollmentV1.DeclareDependantRequest.Relation>.size(self.relation) }
        if let value = self.name { size &+= 1 &+ WireMessage<EnrollmentV1.PersonName>.size(value) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if !self.nationalId.isEmpty { size &+= 1 &+ WireString.size(self.nationalId) }
        if !self.marriedOn.isEmpty { size &+= 1 &+ WireString.size(self.marriedOn) }
        if self.disabled { size &+= 1 &+ WireBool.size(self.disabled) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.disabled {
            WireBool.write(self.disabled, to: &writer)
            writer.tag(56)
        }
        if !self.marriedOn.isEmpty {
            WireString.write(self.marriedOn, to: &writer)
            writer.tag(50)
        }
        if !self.nationalId.isEmpty {
            WireString.write(self.nationalId, to: &writer)
            writer.tag(42)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(34)
        }
        if let value = self.name {
            WireMessage<EnrollmentV1.PersonName>.write(value, to: &writer)
            writer.tag(26)
        }
        if self.relation.rawValue != 0 {
            WireEnum<EnrollmentV1.DeclareDependantRequest.Relation>.write(self.relation, to: &writer)
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
            case 16: self.relation = try WireEnum<EnrollmentV1.DeclareDependantRequest.Relation>.read(from: &reader)
            case 26: try reader.merge(into: &self.name)
            case 34: self.birthDay = try WireString.read(from: &reader)
            case 42: self.nationalId = try WireString.read(from: &reader)
            case 50: self.marriedOn = try WireString.read(from: &reader)
            case 56: self.disabled = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...7: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.DeclareDependantResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.coveredFrom.isEmpty { size &+= 1 &+ WireString.size(self.coveredFrom) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.coveredFrom.isEmpty {
            WireString.write(self.coveredFrom, to: &writer)
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
            case 18: self.coveredFrom = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.RecordStatusChangeRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<EnrollmentV1.RecordStatusChangeRequest.Kind>.size(self.kind) }
        if !self.firstDay.isEmpty { size &+= 1 &+ WireString.size(self.firstDay) }
        if !self.lastDay.isEmpty { size &+= 1 &+ WireString.size(self.lastDay) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(42)
        }
        if !self.lastDay.isEmpty {
            WireString.write(self.lastDay, to: &writer)
            writer.tag(34)
        }
        if !self.firstDay.isEmpty {
            WireString.write(self.firstDay, to: &writer)
            writer.tag(26)
        }
        if self.kind.rawValue != 0 {
            WireEnum<EnrollmentV1.RecordStatusChangeRequest.Kind>.write(self.kind, to: &writer)
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
            case 16: self.kind = try WireEnum<EnrollmentV1.RecordStatusChangeRequest.Kind>.read(from: &reader)
            case 26: self.firstDay = try WireString.read(from: &reader)
            case 34: self.lastDay = try WireString.read(from: &reader)
            case 42: self.reason = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.RecordStatusChangeResponse {
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

extension EnrollmentV1.RegisterEmployerRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.affiliationNumber.isEmpty { size &+= 1 &+ WireString.size(self.affiliationNumber) }
        if !self.name.isEmpty { size &+= 1 &+ WireString.size(self.name) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.name.isEmpty {
            WireString.write(self.name, to: &writer)
            writer.tag(18)
        }
        if !self.affiliationNumber.isEmpty {
            WireString.write(self.affiliationNumber, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.affiliationNumber = try WireString.read(from: &reader)
            case 18: self.name = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.RegisterEmployerResponse {
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

extension EnrollmentV1.RecordContributionsPaidRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.affiliationNumber.isEmpty { size &+= 1 &+ WireString.size(self.affiliationNumber) }
        if !self.month.isEmpty { size &+= 1 &+ WireString.size(self.month) }
        if !self.paidOn.isEmpty { size &+= 1 &+ WireString.size(self.paidOn) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.paidOn.isEmpty {
            WireString.write(self.paidOn, to: &writer)
            writer.tag(26)
        }
        if !self.month.isEmpty {
            WireString.write(self.month, to: &writer)
            writer.tag(18)
        }
        if !self.affiliationNumber.isEmpty {
            WireString.write(self.affiliationNumber, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.affiliationNumber = try WireString.read(from: &reader)
            case 18: self.month = try WireString.read(from: &reader)
            case 26: self.paidOn = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.RecordContributionsPaidResponse {
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

extension EnrollmentV1.ImportPayrollRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        switch self.part {
            case .start(let value): size &+= 1 &+ WireMessage<EnrollmentV1.ImportPayrollRequest.Start>.size(value)
            case .chunk(let value): size &+= 1 &+ WireBytes.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .chunk(let value) = self.part {
            WireBytes.write(value, to: &writer)
            writer.tag(18)
        }
        if case .start(let value) = self.part {
            WireMessage<EnrollmentV1.ImportPayrollRequest.Start>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10:
                var value: EnrollmentV1.ImportPayrollRequest.Start? = if case .start(let value) = self.part { value } else { nil }
                try reader.merge(into: &value)
                self.part = value.map { .start($0) }
            case 18: self.part = .chunk(try WireBytes.read(from: &reader))
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.ImportPayrollRequest.Start {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.affiliationNumber.isEmpty { size &+= 1 &+ WireString.size(self.affiliationNumber) }
        if self.dryRun { size &+= 1 &+ WireBool.size(self.dryRun) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.dryRun {
            WireBool.write(self.dryRun, to: &writer)
            writer.tag(16)
        }
        if !self.affiliationNumber.isEmpty {
            WireString.write(self.affiliationNumber, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.affiliationNumber = try WireString.read(from: &reader)
            case 16: self.dryRun = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.ImportPayrollResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.refusal.isEmpty { size &+= 1 &+ WireString.size(self.refusal) }
        if let value = self.refusalText { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if self.dryRun { size &+= 1 &+ WireBool.size(self.dryRun) }
        if self.alreadyImported { size &+= 1 &+ WireBool.size(self.alreadyImported) }
        if !self.month.isEmpty { size &+= 1 &+ WireString.size(self.month) }
        if self.declaration != 0 { size &+= 1 &+ WireInt64.size(self.declaration) }
        if !self.fileDigest.isEmpty { size &+= 1 &+ WireString.size(self.fileDigest) }
        if self.records != 0 { size &+= 1 &+ WireInt64.size(self.records) }
        if self.rowsTaken != 0 { size &+= 1 &+ WireInt64.size(self.rowsTaken) }
        if self.rowsRefused != 0 { size &+= 1 &+ WireInt64.size(self.rowsRefused) }
        if self.rowsUnmatched != 0 { size &+= 1 &+ WireInt64.size(self.rowsUnmatched) }
        if self.days != 0 { size &+= 1 &+ WireInt64.size(self.days) }
        if self.wagesCentimes != 0 { size &+= 1 &+ WireInt64.size(self.wagesCentimes) }
        if self.cappedWagesCentimes != 0 { size &+= 1 &+ WireInt64.size(self.cappedWagesCentimes) }
        if self.faultsFound != 0 { size &+= 1 &+ WireInt64.size(self.faultsFound) }
        size &+= repeatedSize(WireMessage<EnrollmentV1.ImportPayrollResponse.FaultCount>.self, self.faultCounts, tagSize: 2)
        size &+= repeatedSize(WireMessage<EnrollmentV1.ImportPayrollResponse.Fault>.self, self.faults, tagSize: 2)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<EnrollmentV1.ImportPayrollResponse.Fault>.self, self.faults, tag: 138)
        writer.repeated(WireMessage<EnrollmentV1.ImportPayrollResponse.FaultCount>.self, self.faultCounts, tag: 130)
        if self.faultsFound != 0 {
            WireInt64.write(self.faultsFound, to: &writer)
            writer.tag(120)
        }
        if self.cappedWagesCentimes != 0 {
            WireInt64.write(self.cappedWagesCentimes, to: &writer)
            writer.tag(112)
        }
        if self.wagesCentimes != 0 {
            WireInt64.write(self.wagesCentimes, to: &writer)
            writer.tag(104)
        }
        if self.days != 0 {
            WireInt64.write(self.days, to: &writer)
            writer.tag(96)
        }
        if self.rowsUnmatched != 0 {
            WireInt64.write(self.rowsUnmatched, to: &writer)
            writer.tag(88)
        }
        if self.rowsRefused != 0 {
            WireInt64.write(self.rowsRefused, to: &writer)
            writer.tag(80)
        }
        if self.rowsTaken != 0 {
            WireInt64.write(self.rowsTaken, to: &writer)
            writer.tag(72)
        }
        if self.records != 0 {
            WireInt64.write(self.records, to: &writer)
            writer.tag(64)
        }
        if !self.fileDigest.isEmpty {
            WireString.write(self.fileDigest, to: &writer)
            writer.tag(58)
        }
        if self.declaration != 0 {
            WireInt64.write(self.declaration, to: &writer)
            writer.tag(48)
        }
        if !self.month.isEmpty {
            WireString.write(self.month, to: &writer)
            writer.tag(42)
        }
        if self.alreadyImported {
            WireBool.write(self.alreadyImported, to: &writer)
            writer.tag(32)
        }
        if self.dryRun {
            WireBool.write(self.dryRun, to: &writer)
            writer.tag(24)
        }
        if let value = self.refusalText {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.refusal.isEmpty {
            WireString.write(self.refusal, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.refusal = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.refusalText)
            case 24: self.dryRun = try WireBool.read(from: &reader)
            case 32: self.alreadyImported = try WireBool.read(from: &reader)
            case 42: self.month = try WireString.read(from: &reader)
            case 48: self.declaration = try WireInt64.read(from: &reader)
            case 58: self.fileDigest = try WireString.read(from: &reader)
            case 64: self.records = try WireInt64.read(from: &reader)
            case 72: self.rowsTaken = try WireInt64.read(from: &reader)
            case 80: self.rowsRefused = try WireInt64.read(from: &reader)
            case 88: self.rowsUnmatched = try WireInt64.read(from: &reader)
            case 96: self.days = try WireInt64.read(from: &reader)
            case 104: self.wagesCentimes = try WireInt64.read(from: &reader)
            case 112: self.cappedWagesCentimes = try WireInt64.read(from: &reader)
            case 120: self.faultsFound = try WireInt64.read(from: &reader)
            case 130: try reader.append(to: &self.faultCounts, tag: 130)
            case 138: try reader.append(to: &self.faults, tag: 138)
            default:
                switch tag &>> 3 {
                case 1...17: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.ImportPayrollResponse.Fault {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.record != 0 { size &+= 1 &+ WireInt64.size(self.record) }
        if self.column != 0 { size &+= 1 &+ WireInt32.size(self.column) }
        if !self.value.isEmpty { size &+= 1 &+ WireString.size(self.value) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        if let value = self.text { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.text {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(42)
        }
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(34)
        }
        if !self.value.isEmpty {
            WireString.write(self.value, to: &writer)
            writer.tag(26)
        }
        if self.column != 0 {
            WireInt32.write(self.column, to: &writer)
            writer.tag(16)
        }
        if self.record != 0 {
            WireInt64.write(self.record, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.record = try WireInt64.read(from: &reader)
            case 16: self.column = try WireInt32.read(from: &reader)
            case 26: self.value = try WireString.read(from: &reader)
            case 34: self.reason = try WireString.read(from: &reader)
            case 42: try reader.merge(into: &self.text)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.ImportPayrollResponse.FaultCount {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        if self.count != 0 { size &+= 1 &+ WireInt64.size(self.count) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.count != 0 {
            WireInt64.write(self.count, to: &writer)
            writer.tag(16)
        }
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.reason = try WireString.read(from: &reader)
            case 16: self.count = try WireInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.GetMyCoverageRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.day = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.GetMyCoverageResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<EnrollmentV1.Coverage>.self, self.coverages, tagSize: 1)
        size &+= repeatedSize(WireMessage<EnrollmentV1.CreditedMonth>.self, self.months, tagSize: 1)
        if !self.lawDigest.isEmpty { size &+= 1 &+ WireString.size(self.lawDigest) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.lawDigest.isEmpty {
            WireString.write(self.lawDigest, to: &writer)
            writer.tag(26)
        }
        writer.repeated(WireMessage<EnrollmentV1.CreditedMonth>.self, self.months, tag: 18)
        writer.repeated(WireMessage<EnrollmentV1.Coverage>.self, self.coverages, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.coverages, tag: 10)
            case 18: try reader.append(to: &self.months, tag: 18)
            case 26: self.lawDigest = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.Coverage {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.relation.isEmpty { size &+= 1 &+ WireString.size(self.relation) }
        if let value = self.name { size &+= 1 &+ WireMessage<EnrollmentV1.PersonName>.size(value) }
        if self.covered { size &+= 1 &+ WireBool.size(self.covered) }
        if !self.state.isEmpty { size &+= 1 &+ WireString.size(self.state) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        if let value = self.explanation { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        if let value = self.days { size &+= 1 &+ WireInt32.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.days {
            WireInt32.write(value, to: &writer)
            writer.tag(72)
        }
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(66)
        }
        if let value = self.explanation {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(58)
        }
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(50)
        }
        if !self.state.isEmpty {
            WireString.write(self.state, to: &writer)
            writer.tag(42)
        }
        if self.covered {
            WireBool.write(self.covered, to: &writer)
            writer.tag(32)
        }
        if let value = self.name {
            WireMessage<EnrollmentV1.PersonName>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.relation.isEmpty {
            WireString.write(self.relation, to: &writer)
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
            case 18: self.relation = try WireString.read(from: &reader)
            case 26: try reader.merge(into: &self.name)
            case 32: self.covered = try WireBool.read(from: &reader)
            case 42: self.state = try WireString.read(from: &reader)
            case 50: self.reason = try WireString.read(from: &reader)
            case 58: try reader.merge(into: &self.explanation)
            case 66: self.until = try WireString.read(from: &reader)
            case 72: self.days = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...9: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.CreditedMonth {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.month.isEmpty { size &+= 1 &+ WireString.size(self.month) }
        if self.daysDeclared != 0 { size &+= 1 &+ WireInt32.size(self.daysDeclared) }
        if self.daysPaid != 0 { size &+= 1 &+ WireInt32.size(self.daysPaid) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.daysPaid != 0 {
            WireInt32.write(self.daysPaid, to: &writer)
            writer.tag(24)
        }
        if self.daysDeclared != 0 {
            WireInt32.write(self.daysDeclared, to: &writer)
            writer.tag(16)
        }
        if !self.month.isEmpty {
            WireString.write(self.month, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.month = try WireString.read(from: &reader)
            case 16: self.daysDeclared = try WireInt32.read(from: &reader)
            case 24: self.daysPaid = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
