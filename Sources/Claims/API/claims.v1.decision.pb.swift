// Generated from claims/v1/decision.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension ClaimsV1 {
    /// Where care is given: the tariff may differ.
    package struct Sector: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.Sector" }

        /// `SECTOR_UNSPECIFIED`, number 0.
        package static var unspecified: Sector { Sector(rawValue: 0) }

        /// `PUBLIC_SECTOR`, number 1.
        package static var publicSector: Sector { Sector(rawValue: 1) }

        /// `PRIVATE_SECTOR`, number 2.
        package static var privateSector: Sector { Sector(rawValue: 2) }
    }

    /// The groups of the basket of care. [CLM-BASK-02, CLM-BASK-O-04]
    package struct CareGroup: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.CareGroup" }

        /// `CARE_GROUP_UNSPECIFIED`, number 0.
        package static var unspecified: CareGroup { CareGroup(rawValue: 0) }

        /// `PREVENTIVE`, number 1.
        package static var preventive: CareGroup { CareGroup(rawValue: 1) }

        /// `CONSULTATION`, number 2.
        package static var consultation: CareGroup { CareGroup(rawValue: 2) }

        /// `MATERNITY_CARE`, number 3.
        package static var maternityCare: CareGroup { CareGroup(rawValue: 3) }

        /// `HOSPITAL_SURGERY`, number 4.
        package static var hospitalSurgery: CareGroup { CareGroup(rawValue: 4) }

        /// `BIOLOGY`, number 5.
        package static var biology: CareGroup { CareGroup(rawValue: 5) }

        /// `RADIOLOGY`, number 6.
        package static var radiology: CareGroup { CareGroup(rawValue: 6) }

        /// `FUNCTIONAL_EXPLORATION`, number 7.
        package static var functionalExploration: CareGroup { CareGroup(rawValue: 7) }

        /// `MEDICINE`, number 8.
        package static var medicine: CareGroup { CareGroup(rawValue: 8) }

        /// `BLOOD`, number 9.
        package static var blood: CareGroup { CareGroup(rawValue: 9) }

        /// `MEDICAL_DEVICE`, number 10.
        package static var medicalDevice: CareGroup { CareGroup(rawValue: 10) }

        /// `PROSTHESIS`, number 11.
        package static var prosthesis: CareGroup { CareGroup(rawValue: 11) }

        /// `OPTICAL`, number 12.
        package static var optical: CareGroup { CareGroup(rawValue: 12) }

        /// `DENTAL_CARE`, number 13.
        package static var dentalCare: CareGroup { CareGroup(rawValue: 13) }

        /// `ORTHODONTICS`, number 14.
        package static var orthodontics: CareGroup { CareGroup(rawValue: 14) }

        /// `REHABILITATION`, number 15.
        package static var rehabilitation: CareGroup { CareGroup(rawValue: 15) }
    }

    /// The kinds of care sheet. [CLM-SHEET-01]
    package struct SheetKind: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.SheetKind" }

        /// `SHEET_KIND_UNSPECIFIED`, number 0.
        package static var unspecified: SheetKind { SheetKind(rawValue: 0) }

        /// `ILLNESS_SHEET`, number 1.
        package static var illnessSheet: SheetKind { SheetKind(rawValue: 1) }

        /// `ALD_SHEET`, number 2.
        package static var aldSheet: SheetKind { SheetKind(rawValue: 2) }

        /// `DENTAL_SHEET`, number 3.
        package static var dentalSheet: SheetKind { SheetKind(rawValue: 3) }
    }

    /// One step of the way from an amount charged to an amount refunded. [CLM-REIM-03]
    package struct RefundStep: Protobuf.Message {
        /// The rule that was applied, such as `CLM-REIM-01`.
        package var rule: String = ""

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var text: CommonV1.BilingualText? = nil

        /// The entry of the law or of the catalogue that was used, where the rule reads one.
        package var law: ClaimsV1.LawEntry? = nil

        /// Field 4, `int64`.
        package var beforeCentimes: Int64 = 0

        /// Field 5, `int64`.
        package var afterCentimes: Int64 = 0

        /// The rate applied, where the step applies one.
        package var rateBasisPoints: Int32? = nil

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
            afterCentimes: Int64 = 0,
            rateBasisPoints: Int32? = nil
        ) {
            self.rule = rule
            self.text = text
            self.law = law
            self.beforeCentimes = beforeCentimes
            self.afterCentimes = afterCentimes
            self.rateBasisPoints = rateBasisPoints
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RefundStep" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// An entry of the law's figures, or of the catalogue (`catalogue.<code>`).
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
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// Something worth saying that refuses nothing: `NO_VALID_ALD_EXEMPTION`, `OTHER_FILING_PLACE`,
    /// `POSSIBLE_DUPLICATE`, `ABOVE_TARIFF`, `OVERDUE`. [claims section 20]
    package struct Notice: Protobuf.Message {
        /// Field 1, `string`.
        package var name: String = ""

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var text: CommonV1.BilingualText? = nil

        /// The line that it is about, counted from 1; absent where it is about the whole.
        package var line: Int32? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String = "",
            text: CommonV1.BilingualText? = nil,
            line: Int32? = nil
        ) {
            self.name = name
            self.text = text
            self.line = line
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.Notice" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// Why a line of care is not refunded.
    package struct LineRefusal: Protobuf.Message {
        /// A reason of the domain, such as `NOT_ENTITLED`.
        package var reason: String = ""

        /// What exactly, such as Enrollment's reason `QUALIFYING_DAYS_MISSING`.
        package var cause: String = ""

        /// Field 3, `tadamun.common.v1.BilingualText`.
        package var text: CommonV1.BilingualText? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            reason: String = "",
            cause: String = "",
            text: CommonV1.BilingualText? = nil
        ) {
            self.reason = reason
            self.cause = cause
            self.text = text
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.LineRefusal" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// Enrollment's answer about a line's day of care, as it was given. [CLM-ENT]
    package struct EntitlementSeen: Protobuf.Message {
        /// Field 1, `string`.
        package var day: String = ""

        /// Field 2, `bool`.
        package var known: Bool = false

        /// `OPEN`, `CONTINUATION`, `CLOSED` or `SUSPENDED`.
        package var state: String = ""

        /// Field 4, `string`.
        package var reason: String = ""

        /// Field 5, `tadamun.common.v1.BilingualText`.
        package var explanation: CommonV1.BilingualText? = nil

        /// Field 6, `string`.
        package var until: String = ""

        /// Of the law that Enrollment decided by.
        package var lawDigest: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            day: String = "",
            known: Bool = false,
            state: String = "",
            reason: String = "",
            explanation: CommonV1.BilingualText? = nil,
            until: String = "",
            lawDigest: String = ""
        ) {
            self.day = day
            self.known = known
            self.state = state
            self.reason = reason
            self.explanation = explanation
            self.until = until
            self.lawDigest = lawDigest
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.EntitlementSeen" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// The catalogue's entry for a line on its day of care, as Providers gave it. [CLM-TAR-07]
    package struct TariffSeen: Protobuf.Message {
        /// One of the fields of `price`.
        package enum Price: Sendable, Hashable {
            /// Field 2, `int64`.
            case referenceCentimes(Int64)
            /// Field 3, `int64`.
            case flatCentimes(Int64)
        }

        /// Field 1, `tadamun.common.v1.BilingualText`.
        package var label: CommonV1.BilingualText? = nil

        /// Which field of `price` is set.
        package var price: Price?

        /// Field 4, `int32`.
        package var rateBasisPoints: Int32? = nil

        /// Field 5, `bool`.
        package var requiresAgreement: Bool = false

        /// Field 6, `int32`.
        package var leastAge: Int32? = nil

        /// Field 7, `int32`.
        package var greatestAge: Int32? = nil

        /// Field 8, `string`.
        package var from: String = ""

        /// Field 9, `string`.
        package var source: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            label: CommonV1.BilingualText? = nil,
            price: Price? = nil,
            rateBasisPoints: Int32? = nil,
            requiresAgreement: Bool = false,
            leastAge: Int32? = nil,
            greatestAge: Int32? = nil,
            from: String = "",
            source: String = ""
        ) {
            self.label = label
            self.price = price
            self.rateBasisPoints = rateBasisPoints
            self.requiresAgreement = requiresAgreement
            self.leastAge = leastAge
            self.greatestAge = greatestAge
            self.from = from
            self.source = source
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.TariffSeen" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// One line of care, as it is decided.
    package struct CareLine: Protobuf.Message {
        /// Counted from 1.
        package var number: Int32 = 0

        /// Field 2, `string`.
        package var code: String = ""

        /// Field 3, `tadamun.claims.v1.CareGroup`.
        package var group: ClaimsV1.CareGroup = ClaimsV1.CareGroup(rawValue: 0)

        /// Field 4, `string`.
        package var day: String = ""

        /// Field 5, `tadamun.claims.v1.Sector`.
        package var sector: ClaimsV1.Sector = ClaimsV1.Sector(rawValue: 0)

        /// Field 6, `int32`.
        package var quantity: Int32 = 0

        /// For the whole line: charged by the provider, or quoted.
        package var chargedCentimes: Int64 = 0

        /// Code of the long-term illness that the care is linked to; empty without one.
        package var illness: String = ""

        /// Field 9, `tadamun.claims.v1.EntitlementSeen`.
        package var entitlement: ClaimsV1.EntitlementSeen? = nil

        /// Absent where the catalogue has no entry on that day. [CLM-TAR-O-05]
        package var tariff: ClaimsV1.TariffSeen? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: Int32 = 0,
            code: String = "",
            group: ClaimsV1.CareGroup = ClaimsV1.CareGroup(rawValue: 0),
            day: String = "",
            sector: ClaimsV1.Sector = ClaimsV1.Sector(rawValue: 0),
            quantity: Int32 = 0,
            chargedCentimes: Int64 = 0,
            illness: String = "",
            entitlement: ClaimsV1.EntitlementSeen? = nil,
            tariff: ClaimsV1.TariffSeen? = nil
        ) {
            self.number = number
            self.code = code
            self.group = group
            self.day = day
            self.sector = sector
            self.quantity = quantity
            self.chargedCentimes = chargedCentimes
            self.illness = illness
            self.entitlement = entitlement
            self.tariff = tariff
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.CareLine" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// A decision of the medical control on an illness, as it stood. [CLM-ALD-02]
    package struct IllnessSeen: Protobuf.Message {
        /// Field 1, `string`.
        package var illness: String = ""

        /// Field 2, `string`.
        package var from: String = ""

        /// Field 3, `string`.
        package var until: String = ""

        /// Field 4, `bool`.
        package var exempted: Bool = false

        /// The rate that the decision states, where it states one.
        package var rateBasisPoints: Int32? = nil

        /// Whether the illness opens dental care above the age limit. [CLM-BASK-O-02]
        package var opensDental: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            illness: String = "",
            from: String = "",
            until: String = "",
            exempted: Bool = false,
            rateBasisPoints: Int32? = nil,
            opensDental: Bool = false
        ) {
            self.illness = illness
            self.from = from
            self.until = until
            self.exempted = exempted
            self.rateBasisPoints = rateBasisPoints
            self.opensDental = opensDental
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.IllnessSeen" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// A prior approval of the beneficiary's, as it stood. [CLM-PRIOR-O-03]
    package struct ApprovalSeen: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// The act or device that it is for.
        package var code: String = ""

        /// Field 3, `string`.
        package var from: String = ""

        /// Field 4, `string`.
        package var until: String = ""

        /// Field 5, `int32`.
        package var sessions: Int32 = 0

        /// By files that were decided before.
        package var used: Int32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            code: String = "",
            from: String = "",
            until: String = "",
            sessions: Int32 = 0,
            used: Int32 = 0
        ) {
            self.number = number
            self.code = code
            self.from = from
            self.until = until
            self.sessions = sessions
            self.used = used
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ApprovalSeen" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// Everything that a decision on a file or an agreement was made from, besides the law: kept with it,
    /// so that it can be made again.
    package struct DecisionInputs: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// The beneficiary's date of birth.
        package var birthDay: String = ""

        /// Unspecified for agreements.
        package var sheetKind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0)

        /// Field 5, `repeated tadamun.claims.v1.CareLine`.
        package var lines: [ClaimsV1.CareLine] = []

        /// Field 6, `repeated tadamun.claims.v1.IllnessSeen`.
        package var illnesses: [ClaimsV1.IllnessSeen] = []

        /// The day of the decision.
        package var decidedOn: String = ""

        /// SHA-256 over every value of `law/claims` as it was.
        package var lawDigest: String = ""

        /// Code of the insured's mutual; empty without one. [CLM-MUT-O-03]
        package var mutual: String = ""

        /// None for agreements, which approve what they agree to.
        package var approvals: [ClaimsV1.ApprovalSeen] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            birthDay: String = "",
            sheetKind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0),
            lines: [ClaimsV1.CareLine] = [],
            illnesses: [ClaimsV1.IllnessSeen] = [],
            decidedOn: String = "",
            lawDigest: String = "",
            mutual: String = "",
            approvals: [ClaimsV1.ApprovalSeen] = []
        ) {
            self.number = number
            self.fund = fund
            self.birthDay = birthDay
            self.sheetKind = sheetKind
            self.lines = lines
            self.illnesses = illnesses
            self.decidedOn = decidedOn
            self.lawDigest = lawDigest
            self.mutual = mutual
            self.approvals = approvals
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.DecisionInputs" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// What one line gives, and why. [CLM-REIM-03]
    package struct LineDecision: Protobuf.Message {
        /// Field 1, `int32`.
        package var line: Int32 = 0

        /// Field 2, `string`.
        package var code: String = ""

        /// Field 3, `tadamun.common.v1.BilingualText`.
        package var label: CommonV1.BilingualText? = nil

        /// Field 4, `string`.
        package var day: String = ""

        /// Field 5, `tadamun.claims.v1.EntitlementSeen`.
        package var entitlement: ClaimsV1.EntitlementSeen? = nil

        /// Field 6, `int64`.
        package var chargedCentimes: Int64 = 0

        /// Tariff times quantity, or the flat amount.
        package var limitCentimes: Int64 = 0

        /// Field 8, `int64`.
        package var baseCentimes: Int64 = 0

        /// Absent where the line is refused.
        package var rateBasisPoints: Int32? = nil

        /// The rule that gave the rate.
        package var rateRule: String = ""

        /// Field 11, `int64`.
        package var amoCentimes: Int64 = 0

        /// The part of the base that AMO leaves (ticket modérateur).
        package var coPaymentCentimes: Int64 = 0

        /// What was charged above the base (dépassement).
        package var overrunCentimes: Int64 = 0

        /// Field 14, `int64`.
        package var mutualCentimes: Int64 = 0

        /// Field 15, `int64`.
        package var totalCentimes: Int64 = 0

        /// Left to the insured.
        package var leftCentimes: Int64 = 0

        /// Each amount above, step by step.
        package var steps: [ClaimsV1.RefundStep] = []

        /// Set where nothing is refunded.
        package var refusal: ClaimsV1.LineRefusal? = nil

        /// Field 19, `repeated tadamun.claims.v1.Notice`.
        package var notices: [ClaimsV1.Notice] = []

        /// The prior approval whose sessions the line uses, where its care needs one. [CLM-PRIOR-02]
        package var approval: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            line: Int32 = 0,
            code: String = "",
            label: CommonV1.BilingualText? = nil,
            day: String = "",
            entitlement: ClaimsV1.EntitlementSeen? = nil,
            chargedCentimes: Int64 = 0,
            limitCentimes: Int64 = 0,
            baseCentimes: Int64 = 0,
            rateBasisPoints: Int32? = nil,
            rateRule: String = "",
            amoCentimes: Int64 = 0,
            coPaymentCentimes: Int64 = 0,
            overrunCentimes: Int64 = 0,
            mutualCentimes: Int64 = 0,
            totalCentimes: Int64 = 0,
            leftCentimes: Int64 = 0,
            steps: [ClaimsV1.RefundStep] = [],
            refusal: ClaimsV1.LineRefusal? = nil,
            notices: [ClaimsV1.Notice] = [],
            approval: String = ""
        ) {
            self.line = line
            self.code = code
            self.label = label
            self.day = day
            self.entitlement = entitlement
            self.chargedCentimes = chargedCentimes
            self.limitCentimes = limitCentimes
            self.baseCentimes = baseCentimes
            self.rateBasisPoints = rateBasisPoints
            self.rateRule = rateRule
            self.amoCentimes = amoCentimes
            self.coPaymentCentimes = coPaymentCentimes
            self.overrunCentimes = overrunCentimes
            self.mutualCentimes = mutualCentimes
            self.totalCentimes = totalCentimes
            self.leftCentimes = leftCentimes
            self.steps = steps
            self.refusal = refusal
            self.notices = notices
            self.approval = approval
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.LineDecision" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// The decision on an illness file, explained to the centime. The same inputs and the same law give
    /// the same bytes. [CLM-REIM-01, CLM-REIM-02, CLM-REIM-03]
    package struct RefundDecision: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 3, `string`.
        package var decidedOn: String = ""

        /// Field 4, `string`.
        package var lawDigest: String = ""

        /// Field 5, `repeated tadamun.claims.v1.LineDecision`.
        package var lines: [ClaimsV1.LineDecision] = []

        /// Field 6, `int64`.
        package var chargedCentimes: Int64 = 0

        /// Field 7, `int64`.
        package var amoCentimes: Int64 = 0

        /// Field 8, `int64`.
        package var mutualCentimes: Int64 = 0

        /// Field 9, `int64`.
        package var totalCentimes: Int64 = 0

        /// Field 10, `int64`.
        package var leftCentimes: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            decidedOn: String = "",
            lawDigest: String = "",
            lines: [ClaimsV1.LineDecision] = [],
            chargedCentimes: Int64 = 0,
            amoCentimes: Int64 = 0,
            mutualCentimes: Int64 = 0,
            totalCentimes: Int64 = 0,
            leftCentimes: Int64 = 0
        ) {
            self.number = number
            self.fund = fund
            self.decidedOn = decidedOn
            self.lawDigest = lawDigest
            self.lines = lines
            self.chargedCentimes = chargedCentimes
            self.amoCentimes = amoCentimes
            self.mutualCentimes = mutualCentimes
            self.totalCentimes = totalCentimes
            self.leftCentimes = leftCentimes
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RefundDecision" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// The decision on a prior agreement, with both shares. [CLM-PEC-05]
    package struct AgreementDecision: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 3, `string`.
        package var decidedOn: String = ""

        /// Field 4, `string`.
        package var lawDigest: String = ""

        /// Field 5, `repeated tadamun.claims.v1.LineDecision`.
        package var lines: [ClaimsV1.LineDecision] = []

        /// Field 6, `int64`.
        package var fundCentimes: Int64 = 0

        /// Co-payment, and what the quote has above the tariff.
        package var insuredCentimes: Int64 = 0

        /// `ABOVE_TARIFF` where the quote is above the tariff.
        package var notices: [ClaimsV1.Notice] = []

        /// The last day on which the agreement may be used. [CLM-PEC-O-03]
        package var validUntil: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            decidedOn: String = "",
            lawDigest: String = "",
            lines: [ClaimsV1.LineDecision] = [],
            fundCentimes: Int64 = 0,
            insuredCentimes: Int64 = 0,
            notices: [ClaimsV1.Notice] = [],
            validUntil: String = ""
        ) {
            self.number = number
            self.fund = fund
            self.decidedOn = decidedOn
            self.lawDigest = lawDigest
            self.lines = lines
            self.fundCentimes = fundCentimes
            self.insuredCentimes = insuredCentimes
            self.notices = notices
            self.validUntil = validUntil
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.AgreementDecision" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.decisionFile }
    }

    /// `claims/v1/decision.proto` as protoc described it.
    package static let decisionFile = FileDescriptorEmbedded(
        name: "claims/v1/decision.proto",
        base64: """
            ChhjbGFpbXMvdjEvZGVjaXNpb24ucHJvdG8SEXRhZGFtdW4uY2xhaW1zLnYxGhZjb21tb24vdjEvY29tbW9uLnByb3\
            RvIpwCCgpSZWZ1bmRTdGVwEhIKBHJ1bGUYASABKAlSBHJ1bGUSNAoEdGV4dBgCIAEoCzIgLnRhZGFtdW4uY29tbW9u\
            LnYxLkJpbGluZ3VhbFRleHRSBHRleHQSLQoDbGF3GAMgASgLMhsudGFkYW11bi5jbGFpbXMudjEuTGF3RW50cnlSA2\
            xhdxInCg9iZWZvcmVfY2VudGltZXMYBCABKANSDmJlZm9yZUNlbnRpbWVzEiUKDmFmdGVyX2NlbnRpbWVzGAUgASgD\
            Ug1hZnRlckNlbnRpbWVzEi8KEXJhdGVfYmFzaXNfcG9pbnRzGAYgASgFSABSD3JhdGVCYXNpc1BvaW50c4gBAUIUCh\
            JfcmF0ZV9iYXNpc19wb2ludHMigQEKCExhd0VudHJ5EhwKCXBhcmFtZXRlchgBIAEoCVIJcGFyYW1ldGVyEisKBGZ1\
            bmQYAiABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEhIKBGZyb20YAyABKAlSBGZyb20SFgoGc291cm\
            NlGAQgASgJUgZzb3VyY2UidAoGTm90aWNlEhIKBG5hbWUYASABKAlSBG5hbWUSNAoEdGV4dBgCIAEoCzIgLnRhZGFt\
            dW4uY29tbW9uLnYxLkJpbGluZ3VhbFRleHRSBHRleHQSFwoEbGluZRgDIAEoBUgAUgRsaW5liAEBQgcKBV9saW5lIn\
            EKC0xpbmVSZWZ1c2FsEhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uEhQKBWNhdXNlGAIgASgJUgVjYXVzZRI0CgR0ZXh0\
            GAMgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIEdGV4dCLgAQoPRW50aXRsZW1lbnRTZWVuEh\
            AKA2RheRgBIAEoCVIDZGF5EhQKBWtub3duGAIgASgIUgVrbm93bhIUCgVzdGF0ZRgDIAEoCVIFc3RhdGUSFgoGcmVh\
            c29uGAQgASgJUgZyZWFzb24SQgoLZXhwbGFuYXRpb24YBSABKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaWxpbmd1YW\
            xUZXh0UgtleHBsYW5hdGlvbhIUCgV1bnRpbBgGIAEoCVIFdW50aWwSHQoKbGF3X2RpZ2VzdBgHIAEoCVIJbGF3RGln\
            ZXN0IrADCgpUYXJpZmZTZWVuEjYKBWxhYmVsGAEgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dF\
            IFbGFiZWwSLwoScmVmZXJlbmNlX2NlbnRpbWVzGAIgASgDSABSEXJlZmVyZW5jZUNlbnRpbWVzEiUKDWZsYXRfY2Vu\
            dGltZXMYAyABKANIAFIMZmxhdENlbnRpbWVzEi8KEXJhdGVfYmFzaXNfcG9pbnRzGAQgASgFSAFSD3JhdGVCYXNpc1\
            BvaW50c4gBARItChJyZXF1aXJlc19hZ3JlZW1lbnQYBSABKAhSEXJlcXVpcmVzQWdyZWVtZW50EiAKCWxlYXN0X2Fn\
            ZRgGIAEoBUgCUghsZWFzdEFnZYgBARImCgxncmVhdGVzdF9hZ2UYByABKAVIA1ILZ3JlYXRlc3RBZ2WIAQESEgoEZn\
            JvbRgIIAEoCVIEZnJvbRIWCgZzb3VyY2UYCSABKAlSBnNvdXJjZUIHCgVwcmljZUIUChJfcmF0ZV9iYXNpc19wb2lu\
            dHNCDAoKX2xlYXN0X2FnZUIPCg1fZ3JlYXRlc3RfYWdlIo0DCghDYXJlTGluZRIWCgZudW1iZXIYASABKAVSBm51bW\
            JlchISCgRjb2RlGAIgASgJUgRjb2RlEjIKBWdyb3VwGAMgASgOMhwudGFkYW11bi5jbGFpbXMudjEuQ2FyZUdyb3Vw\
            UgVncm91cBIQCgNkYXkYBCABKAlSA2RheRIxCgZzZWN0b3IYBSABKA4yGS50YWRhbXVuLmNsYWltcy52MS5TZWN0b3\
            JSBnNlY3RvchIaCghxdWFudGl0eRgGIAEoBVIIcXVhbnRpdHkSKQoQY2hhcmdlZF9jZW50aW1lcxgHIAEoA1IPY2hh\
            cmdlZENlbnRpbWVzEhgKB2lsbG5lc3MYCCABKAlSB2lsbG5lc3MSRAoLZW50aXRsZW1lbnQYCSABKAsyIi50YWRhbX\
            VuLmNsYWltcy52MS5FbnRpdGxlbWVudFNlZW5SC2VudGl0bGVtZW50EjUKBnRhcmlmZhgKIAEoCzIdLnRhZGFtdW4u\
            Y2xhaW1zLnYxLlRhcmlmZlNlZW5SBnRhcmlmZiLXAQoLSWxsbmVzc1NlZW4SGAoHaWxsbmVzcxgBIAEoCVIHaWxsbm\
            VzcxISCgRmcm9tGAIgASgJUgRmcm9tEhQKBXVudGlsGAMgASgJUgV1bnRpbBIaCghleGVtcHRlZBgEIAEoCFIIZXhl\
            bXB0ZWQSLwoRcmF0ZV9iYXNpc19wb2ludHMYBSABKAVIAFIPcmF0ZUJhc2lzUG9pbnRziAEBEiEKDG9wZW5zX2Rlbn\
            RhbBgGIAEoCFILb3BlbnNEZW50YWxCFAoSX3JhdGVfYmFzaXNfcG9pbnRzIpQBCgxBcHByb3ZhbFNlZW4SFgoGbnVt\
            YmVyGAEgASgJUgZudW1iZXISEgoEY29kZRgCIAEoCVIEY29kZRISCgRmcm9tGAMgASgJUgRmcm9tEhQKBXVudGlsGA\
            QgASgJUgV1bnRpbBIaCghzZXNzaW9ucxgFIAEoBVIIc2Vzc2lvbnMSEgoEdXNlZBgGIAEoBVIEdXNlZCK1AwoORGVj\
            aXNpb25JbnB1dHMSFgoGbnVtYmVyGAEgASgJUgZudW1iZXISKwoEZnVuZBgCIAEoDjIXLnRhZGFtdW4uY29tbW9uLn\
            YxLkZ1bmRSBGZ1bmQSGwoJYmlydGhfZGF5GAMgASgJUghiaXJ0aERheRI7CgpzaGVldF9raW5kGAQgASgOMhwudGFk\
            YW11bi5jbGFpbXMudjEuU2hlZXRLaW5kUglzaGVldEtpbmQSMQoFbGluZXMYBSADKAsyGy50YWRhbXVuLmNsYWltcy\
            52MS5DYXJlTGluZVIFbGluZXMSPAoJaWxsbmVzc2VzGAYgAygLMh4udGFkYW11bi5jbGFpbXMudjEuSWxsbmVzc1Nl\
            ZW5SCWlsbG5lc3NlcxIdCgpkZWNpZGVkX29uGAcgASgJUglkZWNpZGVkT24SHQoKbGF3X2RpZ2VzdBgIIAEoCVIJbG\
            F3RGlnZXN0EhYKBm11dHVhbBgJIAEoCVIGbXV0dWFsEj0KCWFwcHJvdmFscxgKIAMoCzIfLnRhZGFtdW4uY2xhaW1z\
            LnYxLkFwcHJvdmFsU2VlblIJYXBwcm92YWxzItQGCgxMaW5lRGVjaXNpb24SEgoEbGluZRgBIAEoBVIEbGluZRISCg\
            Rjb2RlGAIgASgJUgRjb2RlEjYKBWxhYmVsGAMgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIF\
            bGFiZWwSEAoDZGF5GAQgASgJUgNkYXkSRAoLZW50aXRsZW1lbnQYBSABKAsyIi50YWRhbXVuLmNsYWltcy52MS5Fbn\
            RpdGxlbWVudFNlZW5SC2VudGl0bGVtZW50EikKEGNoYXJnZWRfY2VudGltZXMYBiABKANSD2NoYXJnZWRDZW50aW1l\
            cxIlCg5saW1pdF9jZW50aW1lcxgHIAEoA1INbGltaXRDZW50aW1lcxIjCg1iYXNlX2NlbnRpbWVzGAggASgDUgxiYX\
            NlQ2VudGltZXMSLwoRcmF0ZV9iYXNpc19wb2ludHMYCSABKAVIAFIPcmF0ZUJhc2lzUG9pbnRziAEBEhsKCXJhdGVf\
            cnVsZRgKIAEoCVIIcmF0ZVJ1bGUSIQoMYW1vX2NlbnRpbWVzGAsgASgDUgthbW9DZW50aW1lcxIuChNjb19wYXltZW\
            50X2NlbnRpbWVzGAwgASgDUhFjb1BheW1lbnRDZW50aW1lcxIpChBvdmVycnVuX2NlbnRpbWVzGA0gASgDUg9vdmVy\
            cnVuQ2VudGltZXMSJwoPbXV0dWFsX2NlbnRpbWVzGA4gASgDUg5tdXR1YWxDZW50aW1lcxIlCg50b3RhbF9jZW50aW\
            1lcxgPIAEoA1INdG90YWxDZW50aW1lcxIjCg1sZWZ0X2NlbnRpbWVzGBAgASgDUgxsZWZ0Q2VudGltZXMSMwoFc3Rl\
            cHMYESADKAsyHS50YWRhbXVuLmNsYWltcy52MS5SZWZ1bmRTdGVwUgVzdGVwcxI4CgdyZWZ1c2FsGBIgASgLMh4udG\
            FkYW11bi5jbGFpbXMudjEuTGluZVJlZnVzYWxSB3JlZnVzYWwSMwoHbm90aWNlcxgTIAMoCzIZLnRhZGFtdW4uY2xh\
            aW1zLnYxLk5vdGljZVIHbm90aWNlcxIaCghhcHByb3ZhbBgUIAEoCVIIYXBwcm92YWxCFAoSX3JhdGVfYmFzaXNfcG\
            9pbnRzIo0DCg5SZWZ1bmREZWNpc2lvbhIWCgZudW1iZXIYASABKAlSBm51bWJlchIrCgRmdW5kGAIgASgOMhcudGFk\
            YW11bi5jb21tb24udjEuRnVuZFIEZnVuZBIdCgpkZWNpZGVkX29uGAMgASgJUglkZWNpZGVkT24SHQoKbGF3X2RpZ2\
            VzdBgEIAEoCVIJbGF3RGlnZXN0EjUKBWxpbmVzGAUgAygLMh8udGFkYW11bi5jbGFpbXMudjEuTGluZURlY2lzaW9u\
            UgVsaW5lcxIpChBjaGFyZ2VkX2NlbnRpbWVzGAYgASgDUg9jaGFyZ2VkQ2VudGltZXMSIQoMYW1vX2NlbnRpbWVzGA\
            cgASgDUgthbW9DZW50aW1lcxInCg9tdXR1YWxfY2VudGltZXMYCCABKANSDm11dHVhbENlbnRpbWVzEiUKDnRvdGFs\
            X2NlbnRpbWVzGAkgASgDUg10b3RhbENlbnRpbWVzEiMKDWxlZnRfY2VudGltZXMYCiABKANSDGxlZnRDZW50aW1lcy\
            LzAgoRQWdyZWVtZW50RGVjaXNpb24SFgoGbnVtYmVyGAEgASgJUgZudW1iZXISKwoEZnVuZBgCIAEoDjIXLnRhZGFt\
            dW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSHQoKZGVjaWRlZF9vbhgDIAEoCVIJZGVjaWRlZE9uEh0KCmxhd19kaWdlc3\
            QYBCABKAlSCWxhd0RpZ2VzdBI1CgVsaW5lcxgFIAMoCzIfLnRhZGFtdW4uY2xhaW1zLnYxLkxpbmVEZWNpc2lvblIF\
            bGluZXMSIwoNZnVuZF9jZW50aW1lcxgGIAEoA1IMZnVuZENlbnRpbWVzEikKEGluc3VyZWRfY2VudGltZXMYByABKA\
            NSD2luc3VyZWRDZW50aW1lcxIzCgdub3RpY2VzGAggAygLMhkudGFkYW11bi5jbGFpbXMudjEuTm90aWNlUgdub3Rp\
            Y2VzEh8KC3ZhbGlkX3VudGlsGAkgASgJUgp2YWxpZFVudGlsKkcKBlNlY3RvchIWChJTRUNUT1JfVU5TUEVDSUZJRU\
            QQABIRCg1QVUJMSUNfU0VDVE9SEAESEgoOUFJJVkFURV9TRUNUT1IQAiqsAgoJQ2FyZUdyb3VwEhoKFkNBUkVfR1JP\
            VVBfVU5TUEVDSUZJRUQQABIOCgpQUkVWRU5USVZFEAESEAoMQ09OU1VMVEFUSU9OEAISEgoOTUFURVJOSVRZX0NBUk\
            UQAxIUChBIT1NQSVRBTF9TVVJHRVJZEAQSCwoHQklPTE9HWRAFEg0KCVJBRElPTE9HWRAGEhoKFkZVTkNUSU9OQUxf\
            RVhQTE9SQVRJT04QBxIMCghNRURJQ0lORRAIEgkKBUJMT09EEAkSEgoOTUVESUNBTF9ERVZJQ0UQChIOCgpQUk9TVE\
            hFU0lTEAsSCwoHT1BUSUNBTBAMEg8KC0RFTlRBTF9DQVJFEA0SEAoMT1JUSE9ET05USUNTEA4SEgoOUkVIQUJJTElU\
            QVRJT04QDypbCglTaGVldEtpbmQSGgoWU0hFRVRfS0lORF9VTlNQRUNJRklFRBAAEhEKDUlMTE5FU1NfU0hFRVQQAR\
            INCglBTERfU0hFRVQQAhIQCgxERU5UQUxfU0hFRVQQA2IGcHJvdG8z
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
        if let value = self.rateBasisPoints { size &+= 1 &+ WireInt32.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.rateBasisPoints {
            WireInt32.write(value, to: &writer)
            writer.tag(48)
        }
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
            case 48: self.rateBasisPoints = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
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

extension ClaimsV1.Notice {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.name.isEmpty { size &+= 1 &+ WireString.size(self.name) }
        if let value = self.text { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.line { size &+= 1 &+ WireInt32.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.line {
            WireInt32.write(value, to: &writer)
            writer.tag(24)
        }
        if let value = self.text {
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
            case 18: try reader.merge(into: &self.text)
            case 24: self.line = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.LineRefusal {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        if !self.cause.isEmpty { size &+= 1 &+ WireString.size(self.cause) }
        if let value = self.text { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.text {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.cause.isEmpty {
            WireString.write(self.cause, to: &writer)
            writer.tag(18)
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
            case 18: self.cause = try WireString.read(from: &reader)
            case 26: try reader.merge(into: &self.text)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.EntitlementSeen {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if self.known { size &+= 1 &+ WireBool.size(self.known) }
        if !self.state.isEmpty { size &+= 1 &+ WireString.size(self.state) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        if let value = self.explanation { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        if !self.lawDigest.isEmpty { size &+= 1 &+ WireString.size(self.lawDigest) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.lawDigest.isEmpty {
            WireString.write(self.lawDigest, to: &writer)
            writer.tag(58)
        }
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(50)
        }
        if let value = self.explanation {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(42)
        }
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(34)
        }
        if !self.state.isEmpty {
            WireString.write(self.state, to: &writer)
            writer.tag(26)
        }
        if self.known {
            WireBool.write(self.known, to: &writer)
            writer.tag(16)
        }
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
            case 16: self.known = try WireBool.read(from: &reader)
            case 26: self.state = try WireString.read(from: &reader)
            case 34: self.reason = try WireString.read(from: &reader)
            case 42: try reader.merge(into: &self.explanation)
            case 50: self.until = try WireString.read(from: &reader)
            case 58: self.lawDigest = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...7: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.TariffSeen {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.label { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.rateBasisPoints { size &+= 1 &+ WireInt32.size(value) }
        if self.requiresAgreement { size &+= 1 &+ WireBool.size(self.requiresAgreement) }
        if let value = self.leastAge { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.greatestAge { size &+= 1 &+ WireInt32.size(value) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.source.isEmpty { size &+= 1 &+ WireString.size(self.source) }
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
        if !self.source.isEmpty {
            WireString.write(self.source, to: &writer)
            writer.tag(74)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(66)
        }
        if let value = self.greatestAge {
            WireInt32.write(value, to: &writer)
            writer.tag(56)
        }
        if let value = self.leastAge {
            WireInt32.write(value, to: &writer)
            writer.tag(48)
        }
        if self.requiresAgreement {
            WireBool.write(self.requiresAgreement, to: &writer)
            writer.tag(40)
        }
        if let value = self.rateBasisPoints {
            WireInt32.write(value, to: &writer)
            writer.tag(32)
        }
        if case .flatCentimes(let value) = self.price {
            WireInt64.write(value, to: &writer)
            writer.tag(24)
        }
        if case .referenceCentimes(let value) = self.price {
            WireInt64.write(value, to: &writer)
            writer.tag(16)
        }
        if let value = self.label {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.label)
            case 16: self.price = .referenceCentimes(try WireInt64.read(from: &reader))
            case 24: self.price = .flatCentimes(try WireInt64.read(from: &reader))
            case 32: self.rateBasisPoints = try WireInt32.read(from: &reader)
            case 40: self.requiresAgreement = try WireBool.read(from: &reader)
            case 48: self.leastAge = try WireInt32.read(from: &reader)
            case 56: self.greatestAge = try WireInt32.read(from: &reader)
            case 66: self.from = try WireString.read(from: &reader)
            case 74: self.source = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...9: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.CareLine {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.number != 0 { size &+= 1 &+ WireInt32.size(self.number) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.group.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.CareGroup>.size(self.group) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.Sector>.size(self.sector) }
        if self.quantity != 0 { size &+= 1 &+ WireInt32.size(self.quantity) }
        if self.chargedCentimes != 0 { size &+= 1 &+ WireInt64.size(self.chargedCentimes) }
        if !self.illness.isEmpty { size &+= 1 &+ WireString.size(self.illness) }
        if let value = self.entitlement { size &+= 1 &+ WireMessage<ClaimsV1.EntitlementSeen>.size(value) }
        if let value = self.tariff { size &+= 1 &+ WireMessage<ClaimsV1.TariffSeen>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.tariff {
            WireMessage<ClaimsV1.TariffSeen>.write(value, to: &writer)
            writer.tag(82)
        }
        if let value = self.entitlement {
            WireMessage<ClaimsV1.EntitlementSeen>.write(value, to: &writer)
            writer.tag(74)
        }
        if !self.illness.isEmpty {
            WireString.write(self.illness, to: &writer)
            writer.tag(66)
        }
        if self.chargedCentimes != 0 {
            WireInt64.write(self.chargedCentimes, to: &writer)
            writer.tag(56)
        }
        if self.quantity != 0 {
            WireInt32.write(self.quantity, to: &writer)
            writer.tag(48)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ClaimsV1.Sector>.write(self.sector, to: &writer)
            writer.tag(40)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(34)
        }
        if self.group.rawValue != 0 {
            WireEnum<ClaimsV1.CareGroup>.write(self.group, to: &writer)
            writer.tag(24)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
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
            case 18: self.code = try WireString.read(from: &reader)
            case 24: self.group = try WireEnum<ClaimsV1.CareGroup>.read(from: &reader)
            case 34: self.day = try WireString.read(from: &reader)
            case 40: self.sector = try WireEnum<ClaimsV1.Sector>.read(from: &reader)
            case 48: self.quantity = try WireInt32.read(from: &reader)
            case 56: self.chargedCentimes = try WireInt64.read(from: &reader)
            case 66: self.illness = try WireString.read(from: &reader)
            case 74: try reader.merge(into: &self.entitlement)
            case 82: try reader.merge(into: &self.tariff)
            default:
                switch tag &>> 3 {
                case 1...10: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.IllnessSeen {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.illness.isEmpty { size &+= 1 &+ WireString.size(self.illness) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        if self.exempted { size &+= 1 &+ WireBool.size(self.exempted) }
        if let value = self.rateBasisPoints { size &+= 1 &+ WireInt32.size(value) }
        if self.opensDental { size &+= 1 &+ WireBool.size(self.opensDental) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.opensDental {
            WireBool.write(self.opensDental, to: &writer)
            writer.tag(48)
        }
        if let value = self.rateBasisPoints {
            WireInt32.write(value, to: &writer)
            writer.tag(40)
        }
        if self.exempted {
            WireBool.write(self.exempted, to: &writer)
            writer.tag(32)
        }
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(26)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(18)
        }
        if !self.illness.isEmpty {
            WireString.write(self.illness, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.illness = try WireString.read(from: &reader)
            case 18: self.from = try WireString.read(from: &reader)
            case 26: self.until = try WireString.read(from: &reader)
            case 32: self.exempted = try WireBool.read(from: &reader)
            case 40: self.rateBasisPoints = try WireInt32.read(from: &reader)
            case 48: self.opensDental = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.ApprovalSeen {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        if self.sessions != 0 { size &+= 1 &+ WireInt32.size(self.sessions) }
        if self.used != 0 { size &+= 1 &+ WireInt32.size(self.used) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.used != 0 {
            WireInt32.write(self.used, to: &writer)
            writer.tag(48)
        }
        if self.sessions != 0 {
            WireInt32.write(self.sessions, to: &writer)
            writer.tag(40)
        }
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(34)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(26)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
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
            case 18: self.code = try WireString.read(from: &reader)
            case 26: self.from = try WireString.read(from: &reader)
            case 34: self.until = try WireString.read(from: &reader)
            case 40: self.sessions = try WireInt32.read(from: &reader)
            case 48: self.used = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.DecisionInputs {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if self.sheetKind.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.SheetKind>.size(self.sheetKind) }
        size &+= repeatedSize(WireMessage<ClaimsV1.CareLine>.self, self.lines, tagSize: 1)
        size &+= repeatedSize(WireMessage<ClaimsV1.IllnessSeen>.self, self.illnesses, tagSize: 1)
        if !self.decidedOn.isEmpty { size &+= 1 &+ WireString.size(self.decidedOn) }
        if !self.lawDigest.isEmpty { size &+= 1 &+ WireString.size(self.lawDigest) }
        if !self.mutual.isEmpty { size &+= 1 &+ WireString.size(self.mutual) }
        size &+= repeatedSize(WireMessage<ClaimsV1.ApprovalSeen>.self, self.approvals, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ClaimsV1.ApprovalSeen>.self, self.approvals, tag: 82)
        if !self.mutual.isEmpty {
            WireString.write(self.mutual, to: &writer)
            writer.tag(74)
        }
        if !self.lawDigest.isEmpty {
            WireString.write(self.lawDigest, to: &writer)
            writer.tag(66)
        }
        if !self.decidedOn.isEmpty {
            WireString.write(self.decidedOn, to: &writer)
            writer.tag(58)
        }
        writer.repeated(WireMessage<ClaimsV1.IllnessSeen>.self, self.illnesses, tag: 50)
        writer.repeated(WireMessage<ClaimsV1.CareLine>.self, self.lines, tag: 42)
        if self.sheetKind.rawValue != 0 {
            WireEnum<ClaimsV1.SheetKind>.write(self.sheetKind, to: &writer)
            writer.tag(32)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
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
            case 26: self.birthDay = try WireString.read(from: &reader)
            case 32: self.sheetKind = try WireEnum<ClaimsV1.SheetKind>.read(from: &reader)
            case 42: try reader.append(to: &self.lines, tag: 42)
            case 50: try reader.append(to: &self.illnesses, tag: 50)
            case 58: self.decidedOn = try WireString.read(from: &reader)
            case 66: self.lawDigest = try WireString.read(from: &reader)
            case 74: self.mutual = try WireString.read(from: &reader)
            case 82: try reader.append(to: &self.approvals, tag: 82)
            default:
                switch tag &>> 3 {
                case 1...10: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.LineDecision {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.line != 0 { size &+= 1 &+ WireInt32.size(self.line) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if let value = self.label { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if let value = self.entitlement { size &+= 1 &+ WireMessage<ClaimsV1.EntitlementSeen>.size(value) }
        if self.chargedCentimes != 0 { size &+= 1 &+ WireInt64.size(self.chargedCentimes) }
        if self.limitCentimes != 0 { size &+= 1 &+ WireInt64.size(self.limitCentimes) }
        if self.baseCentimes != 0 { size &+= 1 &+ WireInt64.size(self.baseCentimes) }
        if let value = self.rateBasisPoints { size &+= 1 &+ WireInt32.size(value) }
        if !self.rateRule.isEmpty { size &+= 1 &+ WireString.size(self.rateRule) }
        if self.amoCentimes != 0 { size &+= 1 &+ WireInt64.size(self.amoCentimes) }
        if self.coPaymentCentimes != 0 { size &+= 1 &+ WireInt64.size(self.coPaymentCentimes) }
        if self.overrunCentimes != 0 { size &+= 1 &+ WireInt64.size(self.overrunCentimes) }
        if self.mutualCentimes != 0 { size &+= 1 &+ WireInt64.size(self.mutualCentimes) }
        if self.totalCentimes != 0 { size &+= 1 &+ WireInt64.size(self.totalCentimes) }
        if self.leftCentimes != 0 { size &+= 2 &+ WireInt64.size(self.leftCentimes) }
        size &+= repeatedSize(WireMessage<ClaimsV1.RefundStep>.self, self.steps, tagSize: 2)
        if let value = self.refusal { size &+= 2 &+ WireMessage<ClaimsV1.LineRefusal>.size(value) }
        size &+= repeatedSize(WireMessage<ClaimsV1.Notice>.self, self.notices, tagSize: 2)
        if !self.approval.isEmpty { size &+= 2 &+ WireString.size(self.approval) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.approval.isEmpty {
            WireString.write(self.approval, to: &writer)
            writer.tag(162)
        }
        writer.repeated(WireMessage<ClaimsV1.Notice>.self, self.notices, tag: 154)
        if let value = self.refusal {
            WireMessage<ClaimsV1.LineRefusal>.write(value, to: &writer)
            writer.tag(146)
        }
        writer.repeated(WireMessage<ClaimsV1.RefundStep>.self, self.steps, tag: 138)
        if self.leftCentimes != 0 {
            WireInt64.write(self.leftCentimes, to: &writer)
            writer.tag(128)
        }
        if self.totalCentimes != 0 {
            WireInt64.write(self.totalCentimes, to: &writer)
            writer.tag(120)
        }
        if self.mutualCentimes != 0 {
            WireInt64.write(self.mutualCentimes, to: &writer)
            writer.tag(112)
        }
        if self.overrunCentimes != 0 {
            WireInt64.write(self.overrunCentimes, to: &writer)
            writer.tag(104)
        }
        if self.coPaymentCentimes != 0 {
            WireInt64.write(self.coPaymentCentimes, to: &writer)
            writer.tag(96)
        }
        if self.amoCentimes != 0 {
            WireInt64.write(self.amoCentimes, to: &writer)
            writer.tag(88)
        }
        if !self.rateRule.isEmpty {
            WireString.write(self.rateRule, to: &writer)
            writer.tag(82)
        }
        if let value = self.rateBasisPoints {
            WireInt32.write(value, to: &writer)
            writer.tag(72)
        }
        if self.baseCentimes != 0 {
            WireInt64.write(self.baseCentimes, to: &writer)
            writer.tag(64)
        }
        if self.limitCentimes != 0 {
            WireInt64.write(self.limitCentimes, to: &writer)
            writer.tag(56)
        }
        if self.chargedCentimes != 0 {
            WireInt64.write(self.chargedCentimes, to: &writer)
            writer.tag(48)
        }
        if let value = self.entitlement {
            WireMessage<ClaimsV1.EntitlementSeen>.write(value, to: &writer)
            writer.tag(42)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(34)
        }
        if let value = self.label {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(18)
        }
        if self.line != 0 {
            WireInt32.write(self.line, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.line = try WireInt32.read(from: &reader)
            case 18: self.code = try WireString.read(from: &reader)
            case 26: try reader.merge(into: &self.label)
            case 34: self.day = try WireString.read(from: &reader)
            case 42: try reader.merge(into: &self.entitlement)
            case 48: self.chargedCentimes = try WireInt64.read(from: &reader)
            case 56: self.limitCentimes = try WireInt64.read(from: &reader)
            case 64: self.baseCentimes = try WireInt64.read(from: &reader)
            case 72: self.rateBasisPoints = try WireInt32.read(from: &reader)
            case 82: self.rateRule = try WireString.read(from: &reader)
            case 88: self.amoCentimes = try WireInt64.read(from: &reader)
            case 96: self.coPaymentCentimes = try WireInt64.read(from: &reader)
            case 104: self.overrunCentimes = try WireInt64.read(from: &reader)
            case 112: self.mutualCentimes = try WireInt64.read(from: &reader)
            case 120: self.totalCentimes = try WireInt64.read(from: &reader)
            case 128: self.leftCentimes = try WireInt64.read(from: &reader)
            case 138: try reader.append(to: &self.steps, tag: 138)
            case 146: try reader.merge(into: &self.refusal)
            case 154: try reader.append(to: &self.notices, tag: 154)
            case 162: self.approval = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...20: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.RefundDecision {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.decidedOn.isEmpty { size &+= 1 &+ WireString.size(self.decidedOn) }
        if !self.lawDigest.isEmpty { size &+= 1 &+ WireString.size(self.lawDigest) }
        size &+= repeatedSize(WireMessage<ClaimsV1.LineDecision>.self, self.lines, tagSize: 1)
        if self.chargedCentimes != 0 { size &+= 1 &+ WireInt64.size(self.chargedCentimes) }
        if self.amoCentimes != 0 { size &+= 1 &+ WireInt64.size(self.amoCentimes) }
        if self.mutualCentimes != 0 { size &+= 1 &+ WireInt64.size(self.mutualCentimes) }
        if self.totalCentimes != 0 { size &+= 1 &+ WireInt64.size(self.totalCentimes) }
        if self.leftCentimes != 0 { size &+= 1 &+ WireInt64.size(self.leftCentimes) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.leftCentimes != 0 {
            WireInt64.write(self.leftCentimes, to: &writer)
            writer.tag(80)
        }
        if self.totalCentimes != 0 {
            WireInt64.write(self.totalCentimes, to: &writer)
            writer.tag(72)
        }
        if self.mutualCentimes != 0 {
            WireInt64.write(self.mutualCentimes, to: &writer)
            writer.tag(64)
        }
        if self.amoCentimes != 0 {
            WireInt64.write(self.amoCentimes, to: &writer)
            writer.tag(56)
        }
        if self.chargedCentimes != 0 {
            WireInt64.write(self.chargedCentimes, to: &writer)
            writer.tag(48)
        }
        writer.repeated(WireMessage<ClaimsV1.LineDecision>.self, self.lines, tag: 42)
        if !self.lawDigest.isEmpty {
            WireString.write(self.lawDigest, to: &writer)
            writer.tag(34)
        }
        if !self.decidedOn.isEmpty {
            WireString.write(self.decidedOn, to: &writer)
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
            case 26: self.decidedOn = try WireString.read(from: &reader)
            case 34: self.lawDigest = try WireString.read(from: &reader)
            case 42: try reader.append(to: &self.lines, tag: 42)
            case 48: self.chargedCentimes = try WireInt64.read(from: &reader)
            case 56: self.amoCentimes = try WireInt64.read(from: &reader)
            case 64: self.mutualCentimes = try WireInt64.read(from: &reader)
            case 72: self.totalCentimes = try WireInt64.read(from: &reader)
            case 80: self.leftCentimes = try WireInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...10: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.AgreementDecision {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.decidedOn.isEmpty { size &+= 1 &+ WireString.size(self.decidedOn) }
        if !self.lawDigest.isEmpty { size &+= 1 &+ WireString.size(self.lawDigest) }
        size &+= repeatedSize(WireMessage<ClaimsV1.LineDecision>.self, self.lines, tagSize: 1)
        if self.fundCentimes != 0 { size &+= 1 &+ WireInt64.size(self.fundCentimes) }
        if self.insuredCentimes != 0 { size &+= 1 &+ WireInt64.size(self.insuredCentimes) }
        size &+= repeatedSize(WireMessage<ClaimsV1.Notice>.self, self.notices, tagSize: 1)
        if !self.validUntil.isEmpty { size &+= 1 &+ WireString.size(self.validUntil) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.validUntil.isEmpty {
            WireString.write(self.validUntil, to: &writer)
            writer.tag(74)
        }
        writer.repeated(WireMessage<ClaimsV1.Notice>.self, self.notices, tag: 66)
        if self.insuredCentimes != 0 {
            WireInt64.write(self.insuredCentimes, to: &writer)
            writer.tag(56)
        }
        if self.fundCentimes != 0 {
            WireInt64.write(self.fundCentimes, to: &writer)
            writer.tag(48)
        }
        writer.repeated(WireMessage<ClaimsV1.LineDecision>.self, self.lines, tag: 42)
        if !self.lawDigest.isEmpty {
            WireString.write(self.lawDigest, to: &writer)
            writer.tag(34)
        }
        if !self.decidedOn.isEmpty {
            WireString.write(self.decidedOn, to: &writer)
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
            case 26: self.decidedOn = try WireString.read(from: &reader)
            case 34: self.lawDigest = try WireString.read(from: &reader)
            case 42: try reader.append(to: &self.lines, tag: 42)
            case 48: self.fundCentimes = try WireInt64.read(from: &reader)
            case 56: self.insuredCentimes = try WireInt64.read(from: &reader)
            case 66: try reader.append(to: &self.notices, tag: 66)
            case 74: self.validUntil = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...9: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
