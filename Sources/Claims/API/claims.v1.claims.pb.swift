// Generated from claims/v1/claims.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension ClaimsV1 {
    /// A care sheet's place. [CLM-SHEET]
    package struct SheetState: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.SheetState" }

        /// `SHEET_STATE_UNSPECIFIED`, number 0.
        package static var unspecified: SheetState { SheetState(rawValue: 0) }

        /// `ISSUED`, number 1.
        package static var issued: SheetState { SheetState(rawValue: 1) }

        /// `USED`, number 2.
        package static var used: SheetState { SheetState(rawValue: 2) }

        /// `CANCELLED_SHEET`, number 3.
        package static var cancelledSheet: SheetState { SheetState(rawValue: 3) }
    }

    /// How a file was handed in. [CLM-FILE-01, CLM-FILE-02, CLM-STU-02]
    package struct FilingChannel: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.FilingChannel" }

        /// `FILING_CHANNEL_UNSPECIFIED`, number 0.
        package static var unspecified: FilingChannel { FilingChannel(rawValue: 0) }

        /// `MUTUAL_DESK`, number 1.
        package static var mutualDesk: FilingChannel { FilingChannel(rawValue: 1) }

        /// `FUND_DESK`, number 2.
        package static var fundDesk: FilingChannel { FilingChannel(rawValue: 2) }

        /// `AGENCY`, number 3.
        package static var agency: FilingChannel { FilingChannel(rawValue: 3) }

        /// `BY_EMPLOYER`, number 4.
        package static var byEmployer: FilingChannel { FilingChannel(rawValue: 4) }

        /// `POST`, number 5.
        package static var post: FilingChannel { FilingChannel(rawValue: 5) }

        /// `OFPPT_SITE`, number 6.
        package static var ofpptSite: FilingChannel { FilingChannel(rawValue: 6) }

        /// `ONOUSC_SITE`, number 7.
        package static var onouscSite: FilingChannel { FilingChannel(rawValue: 7) }
    }

    /// What was handed in with a file. [CLM-FILE-O-01]
    package struct DocumentKind: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.DocumentKind" }

        /// `DOCUMENT_KIND_UNSPECIFIED`, number 0.
        package static var unspecified: DocumentKind { DocumentKind(rawValue: 0) }

        /// `PRESCRIPTION`, number 1.
        package static var prescription: DocumentKind { DocumentKind(rawValue: 1) }

        /// `INVOICE`, number 2.
        package static var invoice: DocumentKind { DocumentKind(rawValue: 2) }

        /// `RESULT`, number 3.
        package static var result: DocumentKind { DocumentKind(rawValue: 3) }

        /// `PRICE_STICKER`, number 4.
        package static var priceSticker: DocumentKind { DocumentKind(rawValue: 4) }

        /// `OTHER_DOCUMENT`, number 5.
        package static var otherDocument: DocumentKind { DocumentKind(rawValue: 5) }
    }

    /// What a file or a request for it came to. [CLM-FILE-04]
    package struct FileState: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.FileState" }

        /// `FILE_STATE_UNSPECIFIED`, number 0.
        package static var unspecified: FileState { FileState(rawValue: 0) }

        /// `REGISTERED`, number 1.
        package static var registered: FileState { FileState(rawValue: 1) }

        /// `TO_COMPLETE`, number 2.
        package static var toComplete: FileState { FileState(rawValue: 2) }

        /// `REJECTED`, number 3.
        package static var rejected: FileState { FileState(rawValue: 3) }

        /// `PROCESSED`, number 4.
        package static var processed: FileState { FileState(rawValue: 4) }

        /// `PAID`, number 5.
        package static var paid: FileState { FileState(rawValue: 5) }
    }

    /// The tabs of the follow-up. [CLM-FILE-04, CLM-STATE-O-01, CLM-STATE-O-02]
    package struct RefundTab: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RefundTab" }

        /// As `GLOBAL_STATEMENT`.
        package static var unspecified: RefundTab { RefundTab(rawValue: 0) }

        /// Enregistré
        package static var tabRegistered: RefundTab { RefundTab(rawValue: 1) }

        /// A compléter/Rejet
        package static var tabToCompleteOrRejected: RefundTab { RefundTab(rawValue: 2) }

        /// Traité
        package static var tabProcessed: RefundTab { RefundTab(rawValue: 3) }

        /// Payé
        package static var tabPaid: RefundTab { RefundTab(rawValue: 4) }

        /// Relevé Global: every file whatever its state, with totals.
        package static var globalStatement: RefundTab { RefundTab(rawValue: 5) }
    }

    /// The nature of the act of an agreement. [CLM-PEC-O-04]
    package struct ActNature: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ActNature" }

        /// `ACT_NATURE_UNSPECIFIED`, number 0.
        package static var unspecified: ActNature { ActNature(rawValue: 0) }

        /// `SURGERY`, number 1.
        package static var surgery: ActNature { ActNature(rawValue: 1) }

        /// `HOSPITAL_STAY`, number 2.
        package static var hospitalStay: ActNature { ActNature(rawValue: 2) }

        /// `DIALYSIS`, number 3.
        package static var dialysis: ActNature { ActNature(rawValue: 3) }

        /// `ONCOLOGY`, number 4.
        package static var oncology: ActNature { ActNature(rawValue: 4) }

        /// `DAY_HOSPITAL`, number 5.
        package static var dayHospital: ActNature { ActNature(rawValue: 5) }

        /// `COSTLY_MEDICINE`, number 6.
        package static var costlyMedicine: ActNature { ActNature(rawValue: 6) }

        /// `IMAGING`, number 7.
        package static var imaging: ActNature { ActNature(rawValue: 7) }

        /// `MATERNITY`, number 8.
        package static var maternity: ActNature { ActNature(rawValue: 8) }

        /// `OTHER_ACT`, number 9.
        package static var otherAct: ActNature { ActNature(rawValue: 9) }
    }

    /// A request's place. [claims section 9.1]
    package struct AgreementState: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.AgreementState" }

        /// `AGREEMENT_STATE_UNSPECIFIED`, number 0.
        package static var unspecified: AgreementState { AgreementState(rawValue: 0) }

        /// `SUBMITTED`, number 1.
        package static var submitted: AgreementState { AgreementState(rawValue: 1) }

        /// `UNDER_CONTROL`, number 2.
        package static var underControl: AgreementState { AgreementState(rawValue: 2) }

        /// `AGREEMENT_TO_COMPLETE`, number 3.
        package static var agreementToComplete: AgreementState { AgreementState(rawValue: 3) }

        /// `APPROVED`, number 4.
        package static var approved: AgreementState { AgreementState(rawValue: 4) }

        /// `REFUSED`, number 5.
        package static var refused: AgreementState { AgreementState(rawValue: 5) }

        /// `CANCELLED`, number 6.
        package static var cancelled: AgreementState { AgreementState(rawValue: 6) }

        /// `INVOICED`, number 7.
        package static var invoiced: AgreementState { AgreementState(rawValue: 7) }

        /// `EXPIRED`, number 8.
        package static var expired: AgreementState { AgreementState(rawValue: 8) }

        /// `AGREEMENT_PAID`, number 9.
        package static var agreementPaid: AgreementState { AgreementState(rawValue: 9) }
    }

    /// Message `tadamun.claims.v1.IssueCareSheetRequest`.
    package struct IssueCareSheetRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 2, `tadamun.claims.v1.SheetKind`.
        package var kind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0)

        /// Empty for the caller's own; an agent names the insured.
        package var insuredPersonId: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            kind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0),
            insuredPersonId: String = ""
        ) {
            self.fund = fund
            self.kind = kind
            self.insuredPersonId = insuredPersonId
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.IssueCareSheetRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// A care sheet with what is printed on it. [CLM-SHEET-02]
    package struct CareSheet: Protobuf.Message {
        /// Kind, year, sequence and a check digit, such as `M202500001237`. [CLM-SHEET-O-01]
        package var serial: String = ""

        /// Field 2, `tadamun.claims.v1.SheetKind`.
        package var kind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0)

        /// Field 3, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 4, `string`.
        package var insuredPersonId: String = ""

        /// Field 5, `string`.
        package var firstName: String = ""

        /// Field 6, `string`.
        package var familyName: String = ""

        /// Field 7, `string`.
        package var issuedOn: String = ""

        /// Field 8, `tadamun.claims.v1.SheetState`.
        package var state: ClaimsV1.SheetState = ClaimsV1.SheetState(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            serial: String = "",
            kind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0),
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            insuredPersonId: String = "",
            firstName: String = "",
            familyName: String = "",
            issuedOn: String = "",
            state: ClaimsV1.SheetState = ClaimsV1.SheetState(rawValue: 0)
        ) {
            self.serial = serial
            self.kind = kind
            self.fund = fund
            self.insuredPersonId = insuredPersonId
            self.firstName = firstName
            self.familyName = familyName
            self.issuedOn = issuedOn
            self.state = state
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.CareSheet" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.GetCareSheetRequest`.
    package struct GetCareSheetRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var serial: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            serial: String = ""
        ) {
            self.serial = serial
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.GetCareSheetRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// One line of care as it is handed in. [CLM-FILE-O-01]
    package struct FiledLine: Protobuf.Message {
        /// Field 1, `string`.
        package var code: String = ""

        /// Field 2, `tadamun.claims.v1.CareGroup`.
        package var group: ClaimsV1.CareGroup = ClaimsV1.CareGroup(rawValue: 0)

        /// The provider.
        package var inpe: String = ""

        /// The day of care.
        package var day: String = ""

        /// Field 5, `int32`.
        package var quantity: Int32 = 0

        /// For the whole line.
        package var chargedCentimes: Int64 = 0

        /// The provider's, as the registry has it; what a request says here is not looked at.
        package var sector: ClaimsV1.Sector = ClaimsV1.Sector(rawValue: 0)

        /// Field 8, `string`.
        package var prescriptionDay: String = ""

        /// Code of the long-term illness that the care is linked to; empty without one.
        package var illness: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            code: String = "",
            group: ClaimsV1.CareGroup = ClaimsV1.CareGroup(rawValue: 0),
            inpe: String = "",
            day: String = "",
            quantity: Int32 = 0,
            chargedCentimes: Int64 = 0,
            sector: ClaimsV1.Sector = ClaimsV1.Sector(rawValue: 0),
            prescriptionDay: String = "",
            illness: String = ""
        ) {
            self.code = code
            self.group = group
            self.inpe = inpe
            self.day = day
            self.quantity = quantity
            self.chargedCentimes = chargedCentimes
            self.sector = sector
            self.prescriptionDay = prescriptionDay
            self.illness = illness
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.FiledLine" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.RegisterIllnessFileRequest`.
    package struct RegisterIllnessFileRequest: Protobuf.Message {
        /// One of the fields of `insured`.
        package enum Insured: Sendable, Hashable {
            /// Field 3, `string`.
            case registrationNumber(String)
            /// A student's sheet carries it. [CLM-SHEET-04]
            case nationalId(String)
        }

        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Code of the insured's mutual; empty without one. Who acts for a mutual files for that one alone.
        /// [CLM-MUT-02]
        package var mutual: String = ""

        /// Which field of `insured` is set.
        package var insured: Insured?

        /// The beneficiary's date of birth: the insured's own, or that of the dependant who received care.
        package var birthDay: String = ""

        /// Empty for a paper sheet without a serial. [CLM-SHEET-O-07]
        package var sheetSerial: String = ""

        /// Of the sheet, where it has no serial.
        package var sheetKind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0)

        /// Field 8, `tadamun.claims.v1.FilingChannel`.
        package var channel: ClaimsV1.FilingChannel = ClaimsV1.FilingChannel(rawValue: 0)

        /// The desk, agency or site.
        package var place: String = ""

        /// The day on which it was handed in; today where empty.
        package var filedOn: String = ""

        /// At most 200.
        package var lines: [ClaimsV1.FiledLine] = []

        /// Field 12, `repeated tadamun.claims.v1.DocumentKind`.
        package var documents: [ClaimsV1.DocumentKind] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            mutual: String = "",
            insured: Insured? = nil,
            birthDay: String = "",
            sheetSerial: String = "",
            sheetKind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0),
            channel: ClaimsV1.FilingChannel = ClaimsV1.FilingChannel(rawValue: 0),
            place: String = "",
            filedOn: String = "",
            lines: [ClaimsV1.FiledLine] = [],
            documents: [ClaimsV1.DocumentKind] = []
        ) {
            self.fund = fund
            self.mutual = mutual
            self.insured = insured
            self.birthDay = birthDay
            self.sheetSerial = sheetSerial
            self.sheetKind = sheetKind
            self.channel = channel
            self.place = place
            self.filedOn = filedOn
            self.lines = lines
            self.documents = documents
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RegisterIllnessFileRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.RegisterIllnessFileResponse`.
    package struct RegisterIllnessFileResponse: Protobuf.Message {
        /// 8 digits. [CLM-FILE-O-02]
        package var number: String = ""

        /// Field 2, `tadamun.claims.v1.FileState`.
        package var state: ClaimsV1.FileState = ClaimsV1.FileState(rawValue: 0)

        /// Field 3, `repeated tadamun.claims.v1.Notice`.
        package var notices: [ClaimsV1.Notice] = []

        /// The last day to refund, where the file is complete. [CLM-DL-01]
        package var refundDue: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            state: ClaimsV1.FileState = ClaimsV1.FileState(rawValue: 0),
            notices: [ClaimsV1.Notice] = [],
            refundDue: String = ""
        ) {
            self.number = number
            self.state = state
            self.notices = notices
            self.refundDue = refundDue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RegisterIllnessFileResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Something that a file or a request lacks.
    package struct MissingItem: Protobuf.Message {
        /// Counted from 1.
        package var item: Int32 = 0

        /// Such as `WRONG_SHEET_KIND`, `POSSIBLE_DUPLICATE` or `DOCUMENT`.
        package var reason: String = ""

        /// Field 3, `tadamun.common.v1.BilingualText`.
        package var text: CommonV1.BilingualText? = nil

        /// The line that it is about, where it is about one.
        package var line: Int32? = nil

        /// Empty until it is answered.
        package var answer: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            item: Int32 = 0,
            reason: String = "",
            text: CommonV1.BilingualText? = nil,
            line: Int32? = nil,
            answer: String = ""
        ) {
            self.item = item
            self.reason = reason
            self.text = text
            self.line = line
            self.answer = answer
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.MissingItem" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.ItemAnswer`.
    package struct ItemAnswer: Protobuf.Message {
        /// Field 1, `int32`.
        package var item: Int32 = 0

        /// Field 2, `string`.
        package var text: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            item: Int32 = 0,
            text: String = ""
        ) {
            self.item = item
            self.text = text
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ItemAnswer" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.RequestFileComplementRequest`.
    package struct RequestFileComplementRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// What is missing, in both languages; at least one.
        package var items: [CommonV1.BilingualText] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            items: [CommonV1.BilingualText] = []
        ) {
            self.number = number
            self.items = items
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RequestFileComplementRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.CompleteIllnessFileRequest`.
    package struct CompleteIllnessFileRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.CompleteIllnessFileRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.RejectIllnessFileRequest`.
    package struct RejectIllnessFileRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var reason: CommonV1.BilingualText? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            reason: CommonV1.BilingualText? = nil
        ) {
            self.number = number
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RejectIllnessFileRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.ReopenIllnessFileRequest`.
    package struct ReopenIllnessFileRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var reason: CommonV1.BilingualText? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            reason: CommonV1.BilingualText? = nil
        ) {
            self.number = number
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ReopenIllnessFileRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.ProcessIllnessFileRequest`.
    package struct ProcessIllnessFileRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.ProcessIllnessFileRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.ReplayDecisionRequest`.
    package struct ReplayDecisionRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.ReplayDecisionRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.FileStatus`.
    package struct FileStatus: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `tadamun.claims.v1.FileState`.
        package var state: ClaimsV1.FileState = ClaimsV1.FileState(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            state: ClaimsV1.FileState = ClaimsV1.FileState(rawValue: 0)
        ) {
            self.number = number
            self.state = state
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.FileStatus" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.GetIllnessFileRequest`.
    package struct GetIllnessFileRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.GetIllnessFileRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Who received care.
    package struct FileBeneficiary: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// Field 2, `string`.
        package var firstName: String = ""

        /// Field 3, `string`.
        package var familyName: String = ""

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
            relation: String = ""
        ) {
            self.personId = personId
            self.firstName = firstName
            self.familyName = familyName
            self.relation = relation
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.FileBeneficiary" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// An illness file, with its decision once it is processed.
    package struct IllnessFile: Protobuf.Message {
        /// The row of the follow-up. [CLM-VIEW-01]
        package var row: ClaimsV1.RefundRow? = nil

        /// Field 2, `string`.
        package var insuredPersonId: String = ""

        /// Field 3, `tadamun.claims.v1.FileBeneficiary`.
        package var beneficiary: ClaimsV1.FileBeneficiary? = nil

        /// Field 4, `string`.
        package var mutual: String = ""

        /// Field 5, `string`.
        package var sheetSerial: String = ""

        /// Field 6, `tadamun.claims.v1.SheetKind`.
        package var sheetKind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0)

        /// Field 7, `tadamun.claims.v1.FilingChannel`.
        package var channel: ClaimsV1.FilingChannel = ClaimsV1.FilingChannel(rawValue: 0)

        /// Field 8, `string`.
        package var place: String = ""

        /// Field 9, `repeated tadamun.claims.v1.FiledLine`.
        package var lines: [ClaimsV1.FiledLine] = []

        /// Field 10, `repeated tadamun.claims.v1.DocumentKind`.
        package var documents: [ClaimsV1.DocumentKind] = []

        /// Field 11, `repeated tadamun.claims.v1.MissingItem`.
        package var items: [ClaimsV1.MissingItem] = []

        /// Why it was rejected or opened again.
        package var reason: CommonV1.BilingualText? = nil

        /// The decision in force.
        package var decision: ClaimsV1.RefundDecision? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            row: ClaimsV1.RefundRow? = nil,
            insuredPersonId: String = "",
            beneficiary: ClaimsV1.FileBeneficiary? = nil,
            mutual: String = "",
            sheetSerial: String = "",
            sheetKind: ClaimsV1.SheetKind = ClaimsV1.SheetKind(rawValue: 0),
            channel: ClaimsV1.FilingChannel = ClaimsV1.FilingChannel(rawValue: 0),
            place: String = "",
            lines: [ClaimsV1.FiledLine] = [],
            documents: [ClaimsV1.DocumentKind] = [],
            items: [ClaimsV1.MissingItem] = [],
            reason: CommonV1.BilingualText? = nil,
            decision: ClaimsV1.RefundDecision? = nil
        ) {
            self.row = row
            self.insuredPersonId = insuredPersonId
            self.beneficiary = beneficiary
            self.mutual = mutual
            self.sheetSerial = sheetSerial
            self.sheetKind = sheetKind
            self.channel = channel
            self.place = place
            self.lines = lines
            self.documents = documents
            self.items = items
            self.reason = reason
            self.decision = decision
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.IllnessFile" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.ListIllnessFilesRequest`.
    package struct ListIllnessFilesRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var insuredPersonId: String = ""

        /// Field 2, `tadamun.claims.v1.RefundTab`.
        package var tab: ClaimsV1.RefundTab = ClaimsV1.RefundTab(rawValue: 0)

        /// `next_page` of the answer before.
        package var page: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            insuredPersonId: String = "",
            tab: ClaimsV1.RefundTab = ClaimsV1.RefundTab(rawValue: 0),
            page: String = ""
        ) {
            self.insuredPersonId = insuredPersonId
            self.tab = tab
            self.page = page
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ListIllnessFilesRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.GetMyRefundsRequest`.
    package struct GetMyRefundsRequest: Protobuf.Message {
        /// Field 1, `tadamun.claims.v1.RefundTab`.
        package var tab: ClaimsV1.RefundTab = ClaimsV1.RefundTab(rawValue: 0)

        /// `next_page` of the answer before.
        package var page: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            tab: ClaimsV1.RefundTab = ClaimsV1.RefundTab(rawValue: 0),
            page: String = ""
        ) {
            self.tab = tab
            self.page = page
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.GetMyRefundsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.GetRefundRequest`.
    package struct GetRefundRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.GetRefundRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// A row of the follow-up: exactly these columns, and the state. [CLM-VIEW-01, CLM-VIEW-02]
    package struct RefundRow: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// First and family name.
        package var beneficiary: String = ""

        /// Expenses incurred.
        package var incurredCentimes: Int64 = 0

        /// Absent before the file is processed. [CLM-VIEW-O-01]
        package var amoCentimes: Int64? = nil

        /// Field 6, `int64`.
        package var mutualCentimes: Int64? = nil

        /// Field 7, `int64`.
        package var totalCentimes: Int64? = nil

        /// The day on which the payment was sent; empty before.
        package var paidOn: String = ""

        /// Field 9, `tadamun.claims.v1.FileState`.
        package var state: ClaimsV1.FileState = ClaimsV1.FileState(rawValue: 0)

        /// Field 10, `string`.
        package var filedOn: String = ""

        /// The last day to refund; empty while the file is not complete. [CLM-DL-01]
        package var refundDue: String = ""

        /// Whether that day has passed without payment. [CLM-DL-O-01]
        package var overdue: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            beneficiary: String = "",
            incurredCentimes: Int64 = 0,
            amoCentimes: Int64? = nil,
            mutualCentimes: Int64? = nil,
            totalCentimes: Int64? = nil,
            paidOn: String = "",
            state: ClaimsV1.FileState = ClaimsV1.FileState(rawValue: 0),
            filedOn: String = "",
            refundDue: String = "",
            overdue: Bool = false
        ) {
            self.number = number
            self.fund = fund
            self.beneficiary = beneficiary
            self.incurredCentimes = incurredCentimes
            self.amoCentimes = amoCentimes
            self.mutualCentimes = mutualCentimes
            self.totalCentimes = totalCentimes
            self.paidOn = paidOn
            self.state = state
            self.filedOn = filedOn
            self.refundDue = refundDue
            self.overdue = overdue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RefundRow" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.RefundList`.
    package struct RefundList: Protobuf.Message {
        /// Field 1, `repeated tadamun.claims.v1.RefundRow`.
        package var rows: [ClaimsV1.RefundRow] = []

        /// Empty on the last page.
        package var nextPage: String = ""

        /// Said where there is no row. [CLM-VIEW-04]
        package var nothing: CommonV1.BilingualText? = nil

        /// Sums over all files of the tab.
        package var incurredCentimes: Int64 = 0

        /// Field 5, `int64`.
        package var amoCentimes: Int64 = 0

        /// Field 6, `int64`.
        package var mutualCentimes: Int64 = 0

        /// Field 7, `int64`.
        package var totalCentimes: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            rows: [ClaimsV1.RefundRow] = [],
            nextPage: String = "",
            nothing: CommonV1.BilingualText? = nil,
            incurredCentimes: Int64 = 0,
            amoCentimes: Int64 = 0,
            mutualCentimes: Int64 = 0,
            totalCentimes: Int64 = 0
        ) {
            self.rows = rows
            self.nextPage = nextPage
            self.nothing = nothing
            self.incurredCentimes = incurredCentimes
            self.amoCentimes = amoCentimes
            self.mutualCentimes = mutualCentimes
            self.totalCentimes = totalCentimes
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RefundList" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.RecordIllnessDecisionRequest`.
    package struct RecordIllnessDecisionRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 2, `string`.
        package var personId: String = ""

        /// Such as `ALD-9`.
        package var illness: String = ""

        /// Field 4, `string`.
        package var from: String = ""

        /// The last day; the fund's usual length where empty. [CLM-ALD-O-02]
        package var until: String = ""

        /// Field 6, `bool`.
        package var exempted: Bool = false

        /// The rate that the decision states, where it states one.
        package var rateBasisPoints: Int32? = nil

        /// Field 8, `bool`.
        package var opensDental: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            personId: String = "",
            illness: String = "",
            from: String = "",
            until: String = "",
            exempted: Bool = false,
            rateBasisPoints: Int32? = nil,
            opensDental: Bool = false
        ) {
            self.fund = fund
            self.personId = personId
            self.illness = illness
            self.from = from
            self.until = until
            self.exempted = exempted
            self.rateBasisPoints = rateBasisPoints
            self.opensDental = opensDental
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RecordIllnessDecisionRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.RecordIllnessDecisionResponse`.
    package struct RecordIllnessDecisionResponse: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `string`.
        package var from: String = ""

        /// Field 3, `string`.
        package var until: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            from: String = "",
            until: String = ""
        ) {
            self.number = number
            self.from = from
            self.until = until
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RecordIllnessDecisionResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.QuotedLine`.
    package struct QuotedLine: Protobuf.Message {
        /// Field 1, `string`.
        package var code: String = ""

        /// Field 2, `tadamun.claims.v1.CareGroup`.
        package var group: ClaimsV1.CareGroup = ClaimsV1.CareGroup(rawValue: 0)

        /// Field 3, `int32`.
        package var quantity: Int32 = 0

        /// For the whole line.
        package var quotedCentimes: Int64 = 0

        /// Code of the long-term illness that the care is linked to; empty without one.
        package var illness: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            code: String = "",
            group: ClaimsV1.CareGroup = ClaimsV1.CareGroup(rawValue: 0),
            quantity: Int32 = 0,
            quotedCentimes: Int64 = 0,
            illness: String = ""
        ) {
            self.code = code
            self.group = group
            self.quantity = quantity
            self.quotedCentimes = quotedCentimes
            self.illness = illness
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.QuotedLine" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// A medical document: PDF, JPEG or PNG. [PRV-PEC-O-01]
    package struct MedicalDocument: Protobuf.Message {
        /// Field 1, `string`.
        package var name: String = ""

        /// `application/pdf`, `image/jpeg` or `image/png`.
        package var mediaType: String = ""

        /// Field 3, `bytes`.
        package var content: [UInt8] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String = "",
            mediaType: String = "",
            content: [UInt8] = []
        ) {
            self.name = name
            self.mediaType = mediaType
            self.content = content
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.MedicalDocument" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.RequestAgreementRequest`.
    package struct RequestAgreementRequest: Protobuf.Message {
        /// One of the fields of `insured`.
        package enum Insured: Sendable, Hashable {
            /// Field 2, `string`.
            case registrationNumber(String)
            /// Field 3, `string`.
            case nationalId(String)
        }

        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Which field of `insured` is set.
        package var insured: Insured?

        /// The beneficiary's date of birth.
        package var birthDay: String = ""

        /// Field 5, `tadamun.claims.v1.ActNature`.
        package var nature: ClaimsV1.ActNature = ClaimsV1.ActNature(rawValue: 0)

        /// Field 6, `string`.
        package var firstDay: String = ""

        /// Field 7, `string`.
        package var lastDay: String = ""

        /// At most 200.
        package var lines: [ClaimsV1.QuotedLine] = []

        /// At least one.
        package var documents: [ClaimsV1.MedicalDocument] = []

        /// Asked after an admission in an emergency, within 48 hours, for care from its day on.
        /// [CLM-PEC-O-06]
        package var admittedAt: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            insured: Insured? = nil,
            birthDay: String = "",
            nature: ClaimsV1.ActNature = ClaimsV1.ActNature(rawValue: 0),
            firstDay: String = "",
            lastDay: String = "",
            lines: [ClaimsV1.QuotedLine] = [],
            documents: [ClaimsV1.MedicalDocument] = [],
            admittedAt: GoogleProtobuf.Timestamp? = nil
        ) {
            self.fund = fund
            self.insured = insured
            self.birthDay = birthDay
            self.nature = nature
            self.firstDay = firstDay
            self.lastDay = lastDay
            self.lines = lines
            self.documents = documents
            self.admittedAt = admittedAt
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RequestAgreementRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.DecideAgreementRequest`.
    package struct DecideAgreementRequest: Protobuf.Message {
        /// Message `tadamun.claims.v1.DecideAgreementRequest.Refuse`.
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
            package static var fullName: StaticString { "tadamun.claims.v1.DecideAgreementRequest.Refuse" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
        }

        /// Message `tadamun.claims.v1.DecideAgreementRequest.Approve`.
        package struct Approve: Protobuf.Message {
            /// The fields that this version of the message does not know.
            package var unknownFields = UnknownFields()

            /// The message without any field set.
            package init() {}

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.claims.v1.DecideAgreementRequest.Approve" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
        }

        /// Message `tadamun.claims.v1.DecideAgreementRequest.AskComplement`.
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
            package static var fullName: StaticString { "tadamun.claims.v1.DecideAgreementRequest.AskComplement" }

            /// The file that declares the message.
            package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
        }

        /// One of the fields of `decision`.
        package enum Decision: Sendable, Hashable {
            /// Field 2, `tadamun.claims.v1.DecideAgreementRequest.Approve`.
            case approve(ClaimsV1.DecideAgreementRequest.Approve)
            /// Field 3, `tadamun.claims.v1.DecideAgreementRequest.Refuse`.
            case refuse(ClaimsV1.DecideAgreementRequest.Refuse)
            /// Field 4, `tadamun.claims.v1.DecideAgreementRequest.AskComplement`.
            case complement(ClaimsV1.DecideAgreementRequest.AskComplement)
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
        package static var fullName: StaticString { "tadamun.claims.v1.DecideAgreementRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.CompleteAgreementRequest`.
    package struct CompleteAgreementRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.CompleteAgreementRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.CancelAgreementRequest`.
    package struct CancelAgreementRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.CancelAgreementRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.GetAgreementRequest`.
    package struct GetAgreementRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.GetAgreementRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.ListAgreementsRequest`.
    package struct ListAgreementsRequest: Protobuf.Message {
        /// Narrows by state where set.
        package var state: ClaimsV1.AgreementState = ClaimsV1.AgreementState(rawValue: 0)

        /// `next_page` of the answer before.
        package var page: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            state: ClaimsV1.AgreementState = ClaimsV1.AgreementState(rawValue: 0),
            page: String = ""
        ) {
            self.state = state
            self.page = page
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ListAgreementsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.ListAgreementsResponse`.
    package struct ListAgreementsResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.claims.v1.AgreementRow`.
        package var rows: [ClaimsV1.AgreementRow] = []

        /// Empty on the last page.
        package var nextPage: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            rows: [ClaimsV1.AgreementRow] = [],
            nextPage: String = ""
        ) {
            self.rows = rows
            self.nextPage = nextPage
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.ListAgreementsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.ReplayAgreementRequest`.
    package struct ReplayAgreementRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.ReplayAgreementRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// A row of the follow-up. [CLM-PEC-03, PRV-PEC-04]
    package struct AgreementRow: Protobuf.Message {
        /// 8 digits. [CLM-PEC-04]
        package var number: String = ""

        /// First and family name.
        package var beneficiary: String = ""

        /// Field 3, `string`.
        package var provider: String = ""

        /// Field 4, `tadamun.claims.v1.ActNature`.
        package var nature: ClaimsV1.ActNature = ClaimsV1.ActNature(rawValue: 0)

        /// Field 5, `google.protobuf.Timestamp`.
        package var filedAt: GoogleProtobuf.Timestamp? = nil

        /// Field 6, `tadamun.claims.v1.AgreementState`.
        package var state: ClaimsV1.AgreementState = ClaimsV1.AgreementState(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            beneficiary: String = "",
            provider: String = "",
            nature: ClaimsV1.ActNature = ClaimsV1.ActNature(rawValue: 0),
            filedAt: GoogleProtobuf.Timestamp? = nil,
            state: ClaimsV1.AgreementState = ClaimsV1.AgreementState(rawValue: 0)
        ) {
            self.number = number
            self.beneficiary = beneficiary
            self.provider = provider
            self.nature = nature
            self.filedAt = filedAt
            self.state = state
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.AgreementRow" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// A request for a prior agreement, with the decision once there is one.
    package struct Agreement: Protobuf.Message {
        /// Field 1, `tadamun.claims.v1.AgreementRow`.
        package var row: ClaimsV1.AgreementRow? = nil

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 3, `string`.
        package var inpe: String = ""

        /// Field 4, `tadamun.claims.v1.FileBeneficiary`.
        package var beneficiary: ClaimsV1.FileBeneficiary? = nil

        /// Field 5, `string`.
        package var firstDay: String = ""

        /// Field 6, `string`.
        package var lastDay: String = ""

        /// Field 7, `repeated tadamun.claims.v1.QuotedLine`.
        package var lines: [ClaimsV1.QuotedLine] = []

        /// Field 8, `bool`.
        package var emergency: Bool = false

        /// When the answer is due; absent while the provider must complete. [CLM-PEC-O-02]
        package var dueAt: GoogleProtobuf.Timestamp? = nil

        /// Whether that time has passed without an answer. [CLM-DL-O-01]
        package var overdue: Bool = false

        /// Field 11, `repeated tadamun.claims.v1.MissingItem`.
        package var items: [ClaimsV1.MissingItem] = []

        /// Why it was refused.
        package var reason: CommonV1.BilingualText? = nil

        /// With both shares, where it is approved. [CLM-PEC-05]
        package var decision: ClaimsV1.AgreementDecision? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            row: ClaimsV1.AgreementRow? = nil,
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            inpe: String = "",
            beneficiary: ClaimsV1.FileBeneficiary? = nil,
            firstDay: String = "",
            lastDay: String = "",
            lines: [ClaimsV1.QuotedLine] = [],
            emergency: Bool = false,
            dueAt: GoogleProtobuf.Timestamp? = nil,
            overdue: Bool = false,
            items: [ClaimsV1.MissingItem] = [],
            reason: CommonV1.BilingualText? = nil,
            decision: ClaimsV1.AgreementDecision? = nil
        ) {
            self.row = row
            self.fund = fund
            self.inpe = inpe
            self.beneficiary = beneficiary
            self.firstDay = firstDay
            self.lastDay = lastDay
            self.lines = lines
            self.emergency = emergency
            self.dueAt = dueAt
            self.overdue = overdue
            self.items = items
            self.reason = reason
            self.decision = decision
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.Agreement" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// `claims/v1/claims.proto` as protoc described it.
    package static let claimsFile = FileDescriptorEmbedded(
        name: "claims/v1/claims.proto",
        base64: """
            ChZjbGFpbXMvdjEvY2xhaW1zLnByb3RvEhF0YWRhbXVuLmNsYWltcy52MRoYY2xhaW1zL3YxL2RlY2lzaW9uLnByb3\
            RvGhZjb21tb24vdjEvY29tbW9uLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIqIBChVJc3N1\
            ZUNhcmVTaGVldFJlcXVlc3QSKwoEZnVuZBgBIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSMAoEa2\
            luZBgCIAEoDjIcLnRhZGFtdW4uY2xhaW1zLnYxLlNoZWV0S2luZFIEa2luZBIqChFpbnN1cmVkX3BlcnNvbl9pZBgD\
            IAEoCVIPaW5zdXJlZFBlcnNvbklkIsACCglDYXJlU2hlZXQSFgoGc2VyaWFsGAEgASgJUgZzZXJpYWwSMAoEa2luZB\
            gCIAEoDjIcLnRhZGFtdW4uY2xhaW1zLnYxLlNoZWV0S2luZFIEa2luZBIrCgRmdW5kGAMgASgOMhcudGFkYW11bi5j\
            b21tb24udjEuRnVuZFIEZnVuZBIqChFpbnN1cmVkX3BlcnNvbl9pZBgEIAEoCVIPaW5zdXJlZFBlcnNvbklkEh0KCm\
            ZpcnN0X25hbWUYBSABKAlSCWZpcnN0TmFtZRIfCgtmYW1pbHlfbmFtZRgGIAEoCVIKZmFtaWx5TmFtZRIbCglpc3N1\
            ZWRfb24YByABKAlSCGlzc3VlZE9uEjMKBXN0YXRlGAggASgOMh0udGFkYW11bi5jbGFpbXMudjEuU2hlZXRTdGF0ZV\
            IFc3RhdGUiLQoTR2V0Q2FyZVNoZWV0UmVxdWVzdBIWCgZzZXJpYWwYASABKAlSBnNlcmlhbCK4AgoJRmlsZWRMaW5l\
            EhIKBGNvZGUYASABKAlSBGNvZGUSMgoFZ3JvdXAYAiABKA4yHC50YWRhbXVuLmNsYWltcy52MS5DYXJlR3JvdXBSBW\
            dyb3VwEhIKBGlucGUYAyABKAlSBGlucGUSEAoDZGF5GAQgASgJUgNkYXkSGgoIcXVhbnRpdHkYBSABKAVSCHF1YW50\
            aXR5EikKEGNoYXJnZWRfY2VudGltZXMYBiABKANSD2NoYXJnZWRDZW50aW1lcxIxCgZzZWN0b3IYByABKA4yGS50YW\
            RhbXVuLmNsYWltcy52MS5TZWN0b3JSBnNlY3RvchIpChBwcmVzY3JpcHRpb25fZGF5GAggASgJUg9wcmVzY3JpcHRp\
            b25EYXkSGAoHaWxsbmVzcxgJIAEoCVIHaWxsbmVzcyKfBAoaUmVnaXN0ZXJJbGxuZXNzRmlsZVJlcXVlc3QSKwoEZn\
            VuZBgBIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSFgoGbXV0dWFsGAIgASgJUgZtdXR1YWwSMQoT\
            cmVnaXN0cmF0aW9uX251bWJlchgDIAEoCUgAUhJyZWdpc3RyYXRpb25OdW1iZXISIQoLbmF0aW9uYWxfaWQYBCABKA\
            lIAFIKbmF0aW9uYWxJZBIbCgliaXJ0aF9kYXkYBSABKAlSCGJpcnRoRGF5EiEKDHNoZWV0X3NlcmlhbBgGIAEoCVIL\
            c2hlZXRTZXJpYWwSOwoKc2hlZXRfa2luZBgHIAEoDjIcLnRhZGFtdW4uY2xhaW1zLnYxLlNoZWV0S2luZFIJc2hlZX\
            RLaW5kEjoKB2NoYW5uZWwYCCABKA4yIC50YWRhbXVuLmNsYWltcy52MS5GaWxpbmdDaGFubmVsUgdjaGFubmVsEhQK\
            BXBsYWNlGAkgASgJUgVwbGFjZRIZCghmaWxlZF9vbhgKIAEoCVIHZmlsZWRPbhIyCgVsaW5lcxgLIAMoCzIcLnRhZG\
            FtdW4uY2xhaW1zLnYxLkZpbGVkTGluZVIFbGluZXMSPQoJZG9jdW1lbnRzGAwgAygOMh8udGFkYW11bi5jbGFpbXMu\
            djEuRG9jdW1lbnRLaW5kUglkb2N1bWVudHNCCQoHaW5zdXJlZCK9AQobUmVnaXN0ZXJJbGxuZXNzRmlsZVJlc3Bvbn\
            NlEhYKBm51bWJlchgBIAEoCVIGbnVtYmVyEjIKBXN0YXRlGAIgASgOMhwudGFkYW11bi5jbGFpbXMudjEuRmlsZVN0\
            YXRlUgVzdGF0ZRIzCgdub3RpY2VzGAMgAygLMhkudGFkYW11bi5jbGFpbXMudjEuTm90aWNlUgdub3RpY2VzEh0KCn\
            JlZnVuZF9kdWUYBCABKAlSCXJlZnVuZER1ZSKpAQoLTWlzc2luZ0l0ZW0SEgoEaXRlbRgBIAEoBVIEaXRlbRIWCgZy\
            ZWFzb24YAiABKAlSBnJlYXNvbhI0CgR0ZXh0GAMgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dF\
            IEdGV4dBIXCgRsaW5lGAQgASgFSABSBGxpbmWIAQESFgoGYW5zd2VyGAUgASgJUgZhbnN3ZXJCBwoFX2xpbmUiNAoK\
            SXRlbUFuc3dlchISCgRpdGVtGAEgASgFUgRpdGVtEhIKBHRleHQYAiABKAlSBHRleHQibgocUmVxdWVzdEZpbGVDb2\
            1wbGVtZW50UmVxdWVzdBIWCgZudW1iZXIYASABKAlSBm51bWJlchI2CgVpdGVtcxgCIAMoCzIgLnRhZGFtdW4uY29t\
            bW9uLnYxLkJpbGluZ3VhbFRleHRSBWl0ZW1zIm0KGkNvbXBsZXRlSWxsbmVzc0ZpbGVSZXF1ZXN0EhYKBm51bWJlch\
            gBIAEoCVIGbnVtYmVyEjcKB2Fuc3dlcnMYAiADKAsyHS50YWRhbXVuLmNsYWltcy52MS5JdGVtQW5zd2VyUgdhbnN3\
            ZXJzImwKGFJlamVjdElsbG5lc3NGaWxlUmVxdWVzdBIWCgZudW1iZXIYASABKAlSBm51bWJlchI4CgZyZWFzb24YAi\
            ABKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaWxpbmd1YWxUZXh0UgZyZWFzb24ibAoYUmVvcGVuSWxsbmVzc0ZpbGVS\
            ZXF1ZXN0EhYKBm51bWJlchgBIAEoCVIGbnVtYmVyEjgKBnJlYXNvbhgCIAEoCzIgLnRhZGFtdW4uY29tbW9uLnYxLk\
            JpbGluZ3VhbFRleHRSBnJlYXNvbiIzChlQcm9jZXNzSWxsbmVzc0ZpbGVSZXF1ZXN0EhYKBm51bWJlchgBIAEoCVIG\
            bnVtYmVyIi8KFVJlcGxheURlY2lzaW9uUmVxdWVzdBIWCgZudW1iZXIYASABKAlSBm51bWJlciJYCgpGaWxlU3RhdH\
            VzEhYKBm51bWJlchgBIAEoCVIGbnVtYmVyEjIKBXN0YXRlGAIgASgOMhwudGFkYW11bi5jbGFpbXMudjEuRmlsZVN0\
            YXRlUgVzdGF0ZSIvChVHZXRJbGxuZXNzRmlsZVJlcXVlc3QSFgoGbnVtYmVyGAEgASgJUgZudW1iZXIiigEKD0ZpbG\
            VCZW5lZmljaWFyeRIbCglwZXJzb25faWQYASABKAlSCHBlcnNvbklkEh0KCmZpcnN0X25hbWUYAiABKAlSCWZpcnN0\
            TmFtZRIfCgtmYW1pbHlfbmFtZRgDIAEoCVIKZmFtaWx5TmFtZRIaCghyZWxhdGlvbhgEIAEoCVIIcmVsYXRpb24imw\
            UKC0lsbG5lc3NGaWxlEi4KA3JvdxgBIAEoCzIcLnRhZGFtdW4uY2xhaW1zLnYxLlJlZnVuZFJvd1IDcm93EioKEWlu\
            c3VyZWRfcGVyc29uX2lkGAIgASgJUg9pbnN1cmVkUGVyc29uSWQSRAoLYmVuZWZpY2lhcnkYAyABKAsyIi50YWRhbX\
            VuLmNsYWltcy52MS5GaWxlQmVuZWZpY2lhcnlSC2JlbmVmaWNpYXJ5EhYKBm11dHVhbBgEIAEoCVIGbXV0dWFsEiEK\
            DHNoZWV0X3NlcmlhbBgFIAEoCVILc2hlZXRTZXJpYWwSOwoKc2hlZXRfa2luZBgGIAEoDjIcLnRhZGFtdW4uY2xhaW\
            1zLnYxLlNoZWV0S2luZFIJc2hlZXRLaW5kEjoKB2NoYW5uZWwYByABKA4yIC50YWRhbXVuLmNsYWltcy52MS5GaWxp\
            bmdDaGFubmVsUgdjaGFubmVsEhQKBXBsYWNlGAggASgJUgVwbGFjZRIyCgVsaW5lcxgJIAMoCzIcLnRhZGFtdW4uY2\
            xhaW1zLnYxLkZpbGVkTGluZVIFbGluZXMSPQoJZG9jdW1lbnRzGAogAygOMh8udGFkYW11bi5jbGFpbXMudjEuRG9j\
            dW1lbnRLaW5kUglkb2N1bWVudHMSNAoFaXRlbXMYCyADKAsyHi50YWRhbXVuLmNsYWltcy52MS5NaXNzaW5nSXRlbV\
            IFaXRlbXMSOAoGcmVhc29uGAwgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIGcmVhc29uEj0K\
            CGRlY2lzaW9uGA0gASgLMiEudGFkYW11bi5jbGFpbXMudjEuUmVmdW5kRGVjaXNpb25SCGRlY2lzaW9uIokBChdMaX\
            N0SWxsbmVzc0ZpbGVzUmVxdWVzdBIqChFpbnN1cmVkX3BlcnNvbl9pZBgBIAEoCVIPaW5zdXJlZFBlcnNvbklkEi4K\
            A3RhYhgCIAEoDjIcLnRhZGFtdW4uY2xhaW1zLnYxLlJlZnVuZFRhYlIDdGFiEhIKBHBhZ2UYAyABKAlSBHBhZ2UiWQ\
            oTR2V0TXlSZWZ1bmRzUmVxdWVzdBIuCgN0YWIYASABKA4yHC50YWRhbXVuLmNsYWltcy52MS5SZWZ1bmRUYWJSA3Rh\
            YhISCgRwYWdlGAIgASgJUgRwYWdlIioKEEdldFJlZnVuZFJlcXVlc3QSFgoGbnVtYmVyGAEgASgJUgZudW1iZXIi+g\
            MKCVJlZnVuZFJvdxIWCgZudW1iZXIYASABKAlSBm51bWJlchIrCgRmdW5kGAIgASgOMhcudGFkYW11bi5jb21tb24u\
            djEuRnVuZFIEZnVuZBIgCgtiZW5lZmljaWFyeRgDIAEoCVILYmVuZWZpY2lhcnkSKwoRaW5jdXJyZWRfY2VudGltZX\
            MYBCABKANSEGluY3VycmVkQ2VudGltZXMSJgoMYW1vX2NlbnRpbWVzGAUgASgDSABSC2Ftb0NlbnRpbWVziAEBEiwK\
            D211dHVhbF9jZW50aW1lcxgGIAEoA0gBUg5tdXR1YWxDZW50aW1lc4gBARIqCg50b3RhbF9jZW50aW1lcxgHIAEoA0\
            gCUg10b3RhbENlbnRpbWVziAEBEhcKB3BhaWRfb24YCCABKAlSBnBhaWRPbhIyCgVzdGF0ZRgJIAEoDjIcLnRhZGFt\
            dW4uY2xhaW1zLnYxLkZpbGVTdGF0ZVIFc3RhdGUSGQoIZmlsZWRfb24YCiABKAlSB2ZpbGVkT24SHQoKcmVmdW5kX2\
            R1ZRgLIAEoCVIJcmVmdW5kRHVlEhgKB292ZXJkdWUYDCABKAhSB292ZXJkdWVCDwoNX2Ftb19jZW50aW1lc0ISChBf\
            bXV0dWFsX2NlbnRpbWVzQhEKD190b3RhbF9jZW50aW1lcyK3AgoKUmVmdW5kTGlzdBIwCgRyb3dzGAEgAygLMhwudG\
            FkYW11bi5jbGFpbXMudjEuUmVmdW5kUm93UgRyb3dzEhsKCW5leHRfcGFnZRgCIAEoCVIIbmV4dFBhZ2USOgoHbm90\
            aGluZxgDIAEoCzIgLnRhZGFtdW4uY29tbW9uLnYxLkJpbGluZ3VhbFRleHRSB25vdGhpbmcSKwoRaW5jdXJyZWRfY2\
            VudGltZXMYBCABKANSEGluY3VycmVkQ2VudGltZXMSIQoMYW1vX2NlbnRpbWVzGAUgASgDUgthbW9DZW50aW1lcxIn\
            Cg9tdXR1YWxfY2VudGltZXMYBiABKANSDm11dHVhbENlbnRpbWVzEiUKDnRvdGFsX2NlbnRpbWVzGAcgASgDUg10b3\
            RhbENlbnRpbWVzIrICChxSZWNvcmRJbGxuZXNzRGVjaXNpb25SZXF1ZXN0EisKBGZ1bmQYASABKA4yFy50YWRhbXVu\
            LmNvbW1vbi52MS5GdW5kUgRmdW5kEhsKCXBlcnNvbl9pZBgCIAEoCVIIcGVyc29uSWQSGAoHaWxsbmVzcxgDIAEoCV\
            IHaWxsbmVzcxISCgRmcm9tGAQgASgJUgRmcm9tEhQKBXVudGlsGAUgASgJUgV1bnRpbBIaCghleGVtcHRlZBgGIAEo\
            CFIIZXhlbXB0ZWQSLwoRcmF0ZV9iYXNpc19wb2ludHMYByABKAVIAFIPcmF0ZUJhc2lzUG9pbnRziAEBEiEKDG9wZW\
            5zX2RlbnRhbBgIIAEoCFILb3BlbnNEZW50YWxCFAoSX3JhdGVfYmFzaXNfcG9pbnRzImEKHVJlY29yZElsbG5lc3NE\
            ZWNpc2lvblJlc3BvbnNlEhYKBm51bWJlchgBIAEoCVIGbnVtYmVyEhIKBGZyb20YAiABKAlSBGZyb20SFAoFdW50aW\
            wYAyABKAlSBXVudGlsIrMBCgpRdW90ZWRMaW5lEhIKBGNvZGUYASABKAlSBGNvZGUSMgoFZ3JvdXAYAiABKA4yHC50\
            YWRhbXVuLmNsYWltcy52MS5DYXJlR3JvdXBSBWdyb3VwEhoKCHF1YW50aXR5GAMgASgFUghxdWFudGl0eRInCg9xdW\
            90ZWRfY2VudGltZXMYBCABKANSDnF1b3RlZENlbnRpbWVzEhgKB2lsbG5lc3MYBSABKAlSB2lsbG5lc3MiXgoPTWVk\
            aWNhbERvY3VtZW50EhIKBG5hbWUYASABKAlSBG5hbWUSHQoKbWVkaWFfdHlwZRgCIAEoCVIJbWVkaWFUeXBlEhgKB2\
            NvbnRlbnQYAyABKAxSB2NvbnRlbnQi5gMKF1JlcXVlc3RBZ3JlZW1lbnRSZXF1ZXN0EisKBGZ1bmQYASABKA4yFy50\
            YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEjEKE3JlZ2lzdHJhdGlvbl9udW1iZXIYAiABKAlIAFIScmVnaXN0cm\
            F0aW9uTnVtYmVyEiEKC25hdGlvbmFsX2lkGAMgASgJSABSCm5hdGlvbmFsSWQSGwoJYmlydGhfZGF5GAQgASgJUghi\
            aXJ0aERheRI0CgZuYXR1cmUYBSABKA4yHC50YWRhbXVuLmNsYWltcy52MS5BY3ROYXR1cmVSBm5hdHVyZRIbCglmaX\
            JzdF9kYXkYBiABKAlSCGZpcnN0RGF5EhkKCGxhc3RfZGF5GAcgASgJUgdsYXN0RGF5EjMKBWxpbmVzGAggAygLMh0u\
            dGFkYW11bi5jbGFpbXMudjEuUXVvdGVkTGluZVIFbGluZXMSQAoJZG9jdW1lbnRzGAkgAygLMiIudGFkYW11bi5jbG\
            FpbXMudjEuTWVkaWNhbERvY3VtZW50Uglkb2N1bWVudHMSOwoLYWRtaXR0ZWRfYXQYCiABKAsyGi5nb29nbGUucHJv\
            dG9idWYuVGltZXN0YW1wUgphZG1pdHRlZEF0QgkKB2luc3VyZWQiygMKFkRlY2lkZUFncmVlbWVudFJlcXVlc3QSFg\
            oGbnVtYmVyGAEgASgJUgZudW1iZXISTQoHYXBwcm92ZRgCIAEoCzIxLnRhZGFtdW4uY2xhaW1zLnYxLkRlY2lkZUFn\
            cmVlbWVudFJlcXVlc3QuQXBwcm92ZUgAUgdhcHByb3ZlEkoKBnJlZnVzZRgDIAEoCzIwLnRhZGFtdW4uY2xhaW1zLn\
            YxLkRlY2lkZUFncmVlbWVudFJlcXVlc3QuUmVmdXNlSABSBnJlZnVzZRJZCgpjb21wbGVtZW50GAQgASgLMjcudGFk\
            YW11bi5jbGFpbXMudjEuRGVjaWRlQWdyZWVtZW50UmVxdWVzdC5Bc2tDb21wbGVtZW50SABSCmNvbXBsZW1lbnQaQg\
            oGUmVmdXNlEjgKBnJlYXNvbhgBIAEoCzIgLnRhZGFtdW4uY29tbW9uLnYxLkJpbGluZ3VhbFRleHRSBnJlYXNvbhoJ\
            CgdBcHByb3ZlGkcKDUFza0NvbXBsZW1lbnQSNgoFaXRlbXMYASADKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaWxpbm\
            d1YWxUZXh0UgVpdGVtc0IKCghkZWNpc2lvbiJrChhDb21wbGV0ZUFncmVlbWVudFJlcXVlc3QSFgoGbnVtYmVyGAEg\
            ASgJUgZudW1iZXISNwoHYW5zd2VycxgCIAMoCzIdLnRhZGFtdW4uY2xhaW1zLnYxLkl0ZW1BbnN3ZXJSB2Fuc3dlcn\
            MiMAoWQ2FuY2VsQWdyZWVtZW50UmVxdWVzdBIWCgZudW1iZXIYASABKAlSBm51bWJlciItChNHZXRBZ3JlZW1lbnRS\
            ZXF1ZXN0EhYKBm51bWJlchgBIAEoCVIGbnVtYmVyImQKFUxpc3RBZ3JlZW1lbnRzUmVxdWVzdBI3CgVzdGF0ZRgBIA\
            EoDjIhLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudFN0YXRlUgVzdGF0ZRISCgRwYWdlGAIgASgJUgRwYWdlImoK\
            Fkxpc3RBZ3JlZW1lbnRzUmVzcG9uc2USMwoEcm93cxgBIAMoCzIfLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudF\
            Jvd1IEcm93cxIbCgluZXh0X3BhZ2UYAiABKAlSCG5leHRQYWdlIjAKFlJlcGxheUFncmVlbWVudFJlcXVlc3QSFgoG\
            bnVtYmVyGAEgASgJUgZudW1iZXIiigIKDEFncmVlbWVudFJvdxIWCgZudW1iZXIYASABKAlSBm51bWJlchIgCgtiZW\
            5lZmljaWFyeRgCIAEoCVILYmVuZWZpY2lhcnkSGgoIcHJvdmlkZXIYAyABKAlSCHByb3ZpZGVyEjQKBm5hdHVyZRgE\
            IAEoDjIcLnRhZGFtdW4uY2xhaW1zLnYxLkFjdE5hdHVyZVIGbmF0dXJlEjUKCGZpbGVkX2F0GAUgASgLMhouZ29vZ2\
            xlLnByb3RvYnVmLlRpbWVzdGFtcFIHZmlsZWRBdBI3CgVzdGF0ZRgGIAEoDjIhLnRhZGFtdW4uY2xhaW1zLnYxLkFn\
            cmVlbWVudFN0YXRlUgVzdGF0ZSLPBAoJQWdyZWVtZW50EjEKA3JvdxgBIAEoCzIfLnRhZGFtdW4uY2xhaW1zLnYxLk\
            FncmVlbWVudFJvd1IDcm93EisKBGZ1bmQYAiABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEhIKBGlu\
            cGUYAyABKAlSBGlucGUSRAoLYmVuZWZpY2lhcnkYBCABKAsyIi50YWRhbXVuLmNsYWltcy52MS5GaWxlQmVuZWZpY2\
            lhcnlSC2JlbmVmaWNpYXJ5EhsKCWZpcnN0X2RheRgFIAEoCVIIZmlyc3REYXkSGQoIbGFzdF9kYXkYBiABKAlSB2xh\
            c3REYXkSMwoFbGluZXMYByADKAsyHS50YWRhbXVuLmNsYWltcy52MS5RdW90ZWRMaW5lUgVsaW5lcxIcCgllbWVyZ2\
            VuY3kYCCABKAhSCWVtZXJnZW5jeRIxCgZkdWVfYXQYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgVk\
            dWVBdBIYCgdvdmVyZHVlGAogASgIUgdvdmVyZHVlEjQKBWl0ZW1zGAsgAygLMh4udGFkYW11bi5jbGFpbXMudjEuTW\
            lzc2luZ0l0ZW1SBWl0ZW1zEjgKBnJlYXNvbhgMIAEoCzIgLnRhZGFtdW4uY29tbW9uLnYxLkJpbGluZ3VhbFRleHRS\
            BnJlYXNvbhJACghkZWNpc2lvbhgNIAEoCzIkLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudERlY2lzaW9uUghkZW\
            Npc2lvbipUCgpTaGVldFN0YXRlEhsKF1NIRUVUX1NUQVRFX1VOU1BFQ0lGSUVEEAASCgoGSVNTVUVEEAESCAoEVVNF\
            RBACEhMKD0NBTkNFTExFRF9TSEVFVBADKpcBCg1GaWxpbmdDaGFubmVsEh4KGkZJTElOR19DSEFOTkVMX1VOU1BFQ0\
            lGSUVEEAASDwoLTVVUVUFMX0RFU0sQARINCglGVU5EX0RFU0sQAhIKCgZBR0VOQ1kQAxIPCgtCWV9FTVBMT1lFUhAE\
            EggKBFBPU1QQBRIOCgpPRlBQVF9TSVRFEAYSDwoLT05PVVNDX1NJVEUQByp/CgxEb2N1bWVudEtpbmQSHQoZRE9DVU\
            1FTlRfS0lORF9VTlNQRUNJRklFRBAAEhAKDFBSRVNDUklQVElPThABEgsKB0lOVk9JQ0UQAhIKCgZSRVNVTFQQAxIR\
            Cg1QUklDRV9TVElDS0VSEAQSEgoOT1RIRVJfRE9DVU1FTlQQBSpvCglGaWxlU3RhdGUSGgoWRklMRV9TVEFURV9VTl\
            NQRUNJRklFRBAAEg4KClJFR0lTVEVSRUQQARIPCgtUT19DT01QTEVURRACEgwKCFJFSkVDVEVEEAMSDQoJUFJPQ0VT\
            U0VEEAQSCAoEUEFJRBAFKpMBCglSZWZ1bmRUYWISGgoWUkVGVU5EX1RBQl9VTlNQRUNJRklFRBAAEhIKDlRBQl9SRU\
            dJU1RFUkVEEAESHwobVEFCX1RPX0NPTVBMRVRFX09SX1JFSkVDVEVEEAISEQoNVEFCX1BST0NFU1NFRBADEgwKCFRB\
            Ql9QQUlEEAQSFAoQR0xPQkFMX1NUQVRFTUVOVBAFKrUBCglBY3ROYXR1cmUSGgoWQUNUX05BVFVSRV9VTlNQRUNJRk\
            lFRBAAEgsKB1NVUkdFUlkQARIRCg1IT1NQSVRBTF9TVEFZEAISDAoIRElBTFlTSVMQAxIMCghPTkNPTE9HWRAEEhAK\
            DERBWV9IT1NQSVRBTBAFEhMKD0NPU1RMWV9NRURJQ0lORRAGEgsKB0lNQUdJTkcQBxINCglNQVRFUk5JVFkQCBINCg\
            lPVEhFUl9BQ1QQCSrHAQoOQWdyZWVtZW50U3RhdGUSHwobQUdSRUVNRU5UX1NUQVRFX1VOU1BFQ0lGSUVEEAASDQoJ\
            U1VCTUlUVEVEEAESEQoNVU5ERVJfQ09OVFJPTBACEhkKFUFHUkVFTUVOVF9UT19DT01QTEVURRADEgwKCEFQUFJPVk\
            VEEAQSCwoHUkVGVVNFRBAFEg0KCUNBTkNFTExFRBAGEgwKCElOVk9JQ0VEEAcSCwoHRVhQSVJFRBAIEhIKDkFHUkVF\
            TUVOVF9QQUlEEAkyqBAKBkNsYWltcxJYCg5Jc3N1ZUNhcmVTaGVldBIoLnRhZGFtdW4uY2xhaW1zLnYxLklzc3VlQ2\
            FyZVNoZWV0UmVxdWVzdBocLnRhZGFtdW4uY2xhaW1zLnYxLkNhcmVTaGVldBJZCgxHZXRDYXJlU2hlZXQSJi50YWRh\
            bXVuLmNsYWltcy52MS5HZXRDYXJlU2hlZXRSZXF1ZXN0GhwudGFkYW11bi5jbGFpbXMudjEuQ2FyZVNoZWV0IgOQAg\
            ESdAoTUmVnaXN0ZXJJbGxuZXNzRmlsZRItLnRhZGFtdW4uY2xhaW1zLnYxLlJlZ2lzdGVySWxsbmVzc0ZpbGVSZXF1\
            ZXN0Gi4udGFkYW11bi5jbGFpbXMudjEuUmVnaXN0ZXJJbGxuZXNzRmlsZVJlc3BvbnNlEmcKFVJlcXVlc3RGaWxlQ2\
            9tcGxlbWVudBIvLnRhZGFtdW4uY2xhaW1zLnYxLlJlcXVlc3RGaWxlQ29tcGxlbWVudFJlcXVlc3QaHS50YWRhbXVu\
            LmNsYWltcy52MS5GaWxlU3RhdHVzEmMKE0NvbXBsZXRlSWxsbmVzc0ZpbGUSLS50YWRhbXVuLmNsYWltcy52MS5Db2\
            1wbGV0ZUlsbG5lc3NGaWxlUmVxdWVzdBodLnRhZGFtdW4uY2xhaW1zLnYxLkZpbGVTdGF0dXMSXwoRUmVqZWN0SWxs\
            bmVzc0ZpbGUSKy50YWRhbXVuLmNsYWltcy52MS5SZWplY3RJbGxuZXNzRmlsZVJlcXVlc3QaHS50YWRhbXVuLmNsYW\
            ltcy52MS5GaWxlU3RhdHVzEl8KEVJlb3BlbklsbG5lc3NGaWxlEisudGFkYW11bi5jbGFpbXMudjEuUmVvcGVuSWxs\
            bmVzc0ZpbGVSZXF1ZXN0Gh0udGFkYW11bi5jbGFpbXMudjEuRmlsZVN0YXR1cxJlChJQcm9jZXNzSWxsbmVzc0ZpbG\
            USLC50YWRhbXVuLmNsYWltcy52MS5Qcm9jZXNzSWxsbmVzc0ZpbGVSZXF1ZXN0GiEudGFkYW11bi5jbGFpbXMudjEu\
            UmVmdW5kRGVjaXNpb24SYgoOUmVwbGF5RGVjaXNpb24SKC50YWRhbXVuLmNsYWltcy52MS5SZXBsYXlEZWNpc2lvbl\
            JlcXVlc3QaIS50YWRhbXVuLmNsYWltcy52MS5SZWZ1bmREZWNpc2lvbiIDkAIBEl8KDkdldElsbG5lc3NGaWxlEigu\
            dGFkYW11bi5jbGFpbXMudjEuR2V0SWxsbmVzc0ZpbGVSZXF1ZXN0Gh4udGFkYW11bi5jbGFpbXMudjEuSWxsbmVzc0\
            ZpbGUiA5ACARJiChBMaXN0SWxsbmVzc0ZpbGVzEioudGFkYW11bi5jbGFpbXMudjEuTGlzdElsbG5lc3NGaWxlc1Jl\
            cXVlc3QaHS50YWRhbXVuLmNsYWltcy52MS5SZWZ1bmRMaXN0IgOQAgESWgoMR2V0TXlSZWZ1bmRzEiYudGFkYW11bi\
            5jbGFpbXMudjEuR2V0TXlSZWZ1bmRzUmVxdWVzdBodLnRhZGFtdW4uY2xhaW1zLnYxLlJlZnVuZExpc3QiA5ACARJV\
            CglHZXRSZWZ1bmQSIy50YWRhbXVuLmNsYWltcy52MS5HZXRSZWZ1bmRSZXF1ZXN0Gh4udGFkYW11bi5jbGFpbXMudj\
            EuSWxsbmVzc0ZpbGUiA5ACARJ6ChVSZWNvcmRJbGxuZXNzRGVjaXNpb24SLy50YWRhbXVuLmNsYWltcy52MS5SZWNv\
            cmRJbGxuZXNzRGVjaXNpb25SZXF1ZXN0GjAudGFkYW11bi5jbGFpbXMudjEuUmVjb3JkSWxsbmVzc0RlY2lzaW9uUm\
            VzcG9uc2USXAoQUmVxdWVzdEFncmVlbWVudBIqLnRhZGFtdW4uY2xhaW1zLnYxLlJlcXVlc3RBZ3JlZW1lbnRSZXF1\
            ZXN0GhwudGFkYW11bi5jbGFpbXMudjEuQWdyZWVtZW50EloKD0RlY2lkZUFncmVlbWVudBIpLnRhZGFtdW4uY2xhaW\
            1zLnYxLkRlY2lkZUFncmVlbWVudFJlcXVlc3QaHC50YWRhbXVuLmNsYWltcy52MS5BZ3JlZW1lbnQSXgoRQ29tcGxl\
            dGVBZ3JlZW1lbnQSKy50YWRhbXVuLmNsYWltcy52MS5Db21wbGV0ZUFncmVlbWVudFJlcXVlc3QaHC50YWRhbXVuLm\
            NsYWltcy52MS5BZ3JlZW1lbnQSWgoPQ2FuY2VsQWdyZWVtZW50EikudGFkYW11bi5jbGFpbXMudjEuQ2FuY2VsQWdy\
            ZWVtZW50UmVxdWVzdBocLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudBJZCgxHZXRBZ3JlZW1lbnQSJi50YWRhbX\
            VuLmNsYWltcy52MS5HZXRBZ3JlZW1lbnRSZXF1ZXN0GhwudGFkYW11bi5jbGFpbXMudjEuQWdyZWVtZW50IgOQAgES\
            agoOTGlzdEFncmVlbWVudHMSKC50YWRhbXVuLmNsYWltcy52MS5MaXN0QWdyZWVtZW50c1JlcXVlc3QaKS50YWRhbX\
            VuLmNsYWltcy52MS5MaXN0QWdyZWVtZW50c1Jlc3BvbnNlIgOQAgESZwoPUmVwbGF5QWdyZWVtZW50EikudGFkYW11\
            bi5jbGFpbXMudjEuUmVwbGF5QWdyZWVtZW50UmVxdWVzdBokLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudERlY2\
            lzaW9uIgOQAgFiBnByb3RvMw==
            """,
        dependencies: [ClaimsV1.decisionFile, CommonV1.commonFile, GoogleProtobuf.timestampFile])
}

extension ClaimsV1.IssueCareSheetRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.SheetKind>.size(self.kind) }
        if !self.insuredPersonId.isEmpty { size &+= 1 &+ WireString.size(self.insuredPersonId) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.insuredPersonId.isEmpty {
            WireString.write(self.insuredPersonId, to: &writer)
            writer.tag(26)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ClaimsV1.SheetKind>.write(self.kind, to: &writer)
            writer.tag(16)
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
            case 16: self.kind = try WireEnum<ClaimsV1.SheetKind>.read(from: &reader)
            case 26: self.insuredPersonId = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.CareSheet {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.serial.isEmpty { size &+= 1 &+ WireString.size(self.serial) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.SheetKind>.size(self.kind) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.insuredPersonId.isEmpty { size &+= 1 &+ WireString.size(self.insuredPersonId) }
        if !self.firstName.isEmpty { size &+= 1 &+ WireString.size(self.firstName) }
        if !self.familyName.isEmpty { size &+= 1 &+ WireString.size(self.familyName) }
        if !self.issuedOn.isEmpty { size &+= 1 &+ WireString.size(self.issuedOn) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.SheetState>.size(self.state) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.state.rawValue != 0 {
            WireEnum<ClaimsV1.SheetState>.write(self.state, to: &writer)
            writer.tag(64)
        }
        if !self.issuedOn.isEmpty {
            WireString.write(self.issuedOn, to: &writer)
            writer.tag(58)
        }
        if !self.familyName.isEmpty {
            WireString.write(self.familyName, to: &writer)
            writer.tag(50)
        }
        if !self.firstName.isEmpty {
            WireString.write(self.firstName, to: &writer)
            writer.tag(42)
        }
        if !self.insuredPersonId.isEmpty {
            WireString.write(self.insuredPersonId, to: &writer)
            writer.tag(34)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(24)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ClaimsV1.SheetKind>.write(self.kind, to: &writer)
            writer.tag(16)
        }
        if !self.serial.isEmpty {
            WireString.write(self.serial, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.serial = try WireString.read(from: &reader)
            case 16: self.kind = try WireEnum<ClaimsV1.SheetKind>.read(from: &reader)
            case 24: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 34: self.insuredPersonId = try WireString.read(from: &reader)
            case 42: self.firstName = try WireString.read(from: &reader)
            case 50: self.familyName = try WireString.read(from: &reader)
            case 58: self.issuedOn = try WireString.read(from: &reader)
            case 64: self.state = try WireEnum<ClaimsV1.SheetState>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...8: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.GetCareSheetRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.serial.isEmpty { size &+= 1 &+ WireString.size(self.serial) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.serial.isEmpty {
            WireString.write(self.serial, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.serial = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.FiledLine {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.group.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.CareGroup>.size(self.group) }
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if self.quantity != 0 { size &+= 1 &+ WireInt32.size(self.quantity) }
        if self.chargedCentimes != 0 { size &+= 1 &+ WireInt64.size(self.chargedCentimes) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.Sector>.size(self.sector) }
        if !self.prescriptionDay.isEmpty { size &+= 1 &+ WireString.size(self.prescriptionDay) }
        if !self.illness.isEmpty { size &+= 1 &+ WireString.size(self.illness) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.illness.isEmpty {
            WireString.write(self.illness, to: &writer)
            writer.tag(74)
        }
        if !self.prescriptionDay.isEmpty {
            WireString.write(self.prescriptionDay, to: &writer)
            writer.tag(66)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ClaimsV1.Sector>.write(self.sector, to: &writer)
            writer.tag(56)
        }
        if self.chargedCentimes != 0 {
            WireInt64.write(self.chargedCentimes, to: &writer)
            writer.tag(48)
        }
        if self.quantity != 0 {
            WireInt32.write(self.quantity, to: &writer)
            writer.tag(40)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(34)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(26)
        }
        if self.group.rawValue != 0 {
            WireEnum<ClaimsV1.CareGroup>.write(self.group, to: &writer)
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
            case 16: self.group = try WireEnum<ClaimsV1.CareGroup>.read(from: &reader)
            case 26: self.inpe = try WireString.read(from: &reader)
            case 34: self.day = try WireString.read(from: &reader)
            case 40: self.quantity = try WireInt32.read(from: &reader)
            case 48: self.chargedCentimes = try WireInt64.read(from: &reader)
            case 56: self.sector = try WireEnum<ClaimsV1.Sector>.read(from: &reader)
            case 66: self.prescriptionDay = try WireString.read(from: &reader)
            case 74: self.illness = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...9: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.RegisterIllnessFileRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.mutual.isEmpty { size &+= 1 &+ WireString.size(self.mutual) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if !self.sheetSerial.isEmpty { size &+= 1 &+ WireString.size(self.sheetSerial) }
        if self.sheetKind.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.SheetKind>.size(self.sheetKind) }
        if self.channel.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.FilingChannel>.size(self.channel) }
        if !self.place.isEmpty { size &+= 1 &+ WireString.size(self.place) }
        if !self.filedOn.isEmpty { size &+= 1 &+ WireString.size(self.filedOn) }
        size &+= repeatedSize(WireMessage<ClaimsV1.FiledLine>.self, self.lines, tagSize: 1)
        size &+= packedSize(WireEnum<ClaimsV1.DocumentKind>.self, self.documents, tagSize: 1)
        switch self.insured {
            case .registrationNumber(let value): size &+= 1 &+ WireString.size(value)
            case .nationalId(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.packed(WireEnum<ClaimsV1.DocumentKind>.self, self.documents, tag: 98)
        writer.repeated(WireMessage<ClaimsV1.FiledLine>.self, self.lines, tag: 90)
        if !self.filedOn.isEmpty {
            WireString.write(self.filedOn, to: &writer)
            writer.tag(82)
        }
        if !self.place.isEmpty {
            WireString.write(self.place, to: &writer)
            writer.tag(74)
        }
        if self.channel.rawValue != 0 {
            WireEnum<ClaimsV1.FilingChannel>.write(self.channel, to: &writer)
            writer.tag(64)
        }
        if self.sheetKind.rawValue != 0 {
            WireEnum<ClaimsV1.SheetKind>.write(self.sheetKind, to: &writer)
            writer.tag(56)
        }
        if !self.sheetSerial.isEmpty {
            WireString.write(self.sheetSerial, to: &writer)
            writer.tag(50)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(42)
        }
        if case .nationalId(let value) = self.insured {
            WireString.write(value, to: &writer)
            writer.tag(34)
        }
        if case .registrationNumber(let value) = self.insured {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.mutual.isEmpty {
            WireString.write(self.mutual, to: &writer)
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
            case 18: self.mutual = try WireString.read(from: &reader)
            case 26: self.insured = .registrationNumber(try WireString.read(from: &reader))
            case 34: self.insured = .nationalId(try WireString.read(from: &reader))
            case 42: self.birthDay = try WireString.read(from: &reader)
            case 50: self.sheetSerial = try WireString.read(from: &reader)
            case 56: self.sheetKind = try WireEnum<ClaimsV1.SheetKind>.read(from: &reader)
            case 64: self.channel = try WireEnum<ClaimsV1.FilingChannel>.read(from: &reader)
            case 74: self.place = try WireString.read(from: &reader)
            case 82: self.filedOn = try WireString.read(from: &reader)
            case 90: try reader.append(to: &self.lines, tag: 90)
            case 96: self.documents.append(try WireEnum<ClaimsV1.DocumentKind>.read(from: &reader))
            case 98: try reader.packed(WireEnum<ClaimsV1.DocumentKind>.self, into: &self.documents)
            default:
                switch tag &>> 3 {
                case 1...12: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.RegisterIllnessFileResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.FileState>.size(self.state) }
        size &+= repeatedSize(WireMessage<ClaimsV1.Notice>.self, self.notices, tagSize: 1)
        if !self.refundDue.isEmpty { size &+= 1 &+ WireString.size(self.refundDue) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.refundDue.isEmpty {
            WireString.write(self.refundDue, to: &writer)
            writer.tag(34)
        }
        writer.repeated(WireMessage<ClaimsV1.Notice>.self, self.notices, tag: 26)
        if self.state.rawValue != 0 {
            WireEnum<ClaimsV1.FileState>.write(self.state, to: &writer)
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
            case 16: self.state = try WireEnum<ClaimsV1.FileState>.read(from: &reader)
            case 26: try reader.append(to: &self.notices, tag: 26)
            case 34: self.refundDue = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.MissingItem {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.item != 0 { size &+= 1 &+ WireInt32.size(self.item) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        if let value = self.text { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.line { size &+= 1 &+ WireInt32.size(value) }
        if !self.answer.isEmpty { size &+= 1 &+ WireString.size(self.answer) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.answer.isEmpty {
            WireString.write(self.answer, to: &writer)
            writer.tag(42)
        }
        if let value = self.line {
            WireInt32.write(value, to: &writer)
            writer.tag(32)
        }
        if let value = self.text {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(18)
        }
        if self.item != 0 {
            WireInt32.write(self.item, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.item = try WireInt32.read(from: &reader)
            case 18: self.reason = try WireString.read(from: &reader)
            case 26: try reader.merge(into: &self.text)
            case 32: self.line = try WireInt32.read(from: &reader)
            case 42: self.answer = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.ItemAnswer {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.item != 0 { size &+= 1 &+ WireInt32.size(self.item) }
        if !self.text.isEmpty { size &+= 1 &+ WireString.size(self.text) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.text.isEmpty {
            WireString.write(self.text, to: &writer)
            writer.tag(18)
        }
        if self.item != 0 {
            WireInt32.write(self.item, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.item = try WireInt32.read(from: &reader)
            case 18: self.text = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.RequestFileComplementRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        size &+= repeatedSize(WireMessage<CommonV1.BilingualText>.self, self.items, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<CommonV1.BilingualText>.self, self.items, tag: 18)
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
            case 18: try reader.append(to: &self.items, tag: 18)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.CompleteIllnessFileRequest {
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

extension ClaimsV1.RejectIllnessFileRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if let value = self.reason { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.reason {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
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
            case 18: try reader.merge(into: &self.reason)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.ReopenIllnessFileRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if let value = self.reason { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.reason {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
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
            case 18: try reader.merge(into: &self.reason)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.ProcessIllnessFileRequest {
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

extension ClaimsV1.ReplayDecisionRequest {
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

extension ClaimsV1.FileStatus {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.FileState>.size(self.state) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.state.rawValue != 0 {
            WireEnum<ClaimsV1.FileState>.write(self.state, to: &writer)
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
            case 16: self.state = try WireEnum<ClaimsV1.FileState>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.GetIllnessFileRequest {
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

extension ClaimsV1.FileBeneficiary {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.firstName.isEmpty { size &+= 1 &+ WireString.size(self.firstName) }
        if !self.familyName.isEmpty { size &+= 1 &+ WireString.size(self.familyName) }
        if !self.relation.isEmpty { size &+= 1 &+ WireString.size(self.relation) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.relation.isEmpty {
            WireString.write(self.relation, to: &writer)
            writer.tag(34)
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
            case 34: self.relation = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.IllnessFile {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.row { size &+= 1 &+ WireMessage<ClaimsV1.RefundRow>.size(value) }
        if !self.insuredPersonId.isEmpty { size &+= 1 &+ WireString.size(self.insuredPersonId) }
        if let value = self.beneficiary { size &+= 1 &+ WireMessage<ClaimsV1.FileBeneficiary>.size(value) }
        if !self.mutual.isEmpty { size &+= 1 &+ WireString.size(self.mutual) }
        if !self.sheetSerial.isEmpty { size &+= 1 &+ WireString.size(self.sheetSerial) }
        if self.sheetKind.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.SheetKind>.size(self.sheetKind) }
        if self.channel.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.FilingChannel>.size(self.channel) }
        if !self.place.isEmpty { size &+= 1 &+ WireString.size(self.place) }
        size &+= repeatedSize(WireMessage<ClaimsV1.FiledLine>.self, self.lines, tagSize: 1)
        size &+= packedSize(WireEnum<ClaimsV1.DocumentKind>.self, self.documents, tagSize: 1)
        size &+= repeatedSize(WireMessage<ClaimsV1.MissingItem>.self, self.items, tagSize: 1)
        if let value = self.reason { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.decision { size &+= 1 &+ WireMessage<ClaimsV1.RefundDecision>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.decision {
            WireMessage<ClaimsV1.RefundDecision>.write(value, to: &writer)
            writer.tag(106)
        }
        if let value = self.reason {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(98)
        }
        writer.repeated(WireMessage<ClaimsV1.MissingItem>.self, self.items, tag: 90)
        writer.packed(WireEnum<ClaimsV1.DocumentKind>.self, self.documents, tag: 82)
        writer.repeated(WireMessage<ClaimsV1.FiledLine>.self, self.lines, tag: 74)
        if !self.place.isEmpty {
            WireString.write(self.place, to: &writer)
            writer.tag(66)
        }
        if self.channel.rawValue != 0 {
            WireEnum<ClaimsV1.FilingChannel>.write(self.channel, to: &writer)
            writer.tag(56)
        }
        if self.sheetKind.rawValue != 0 {
            WireEnum<ClaimsV1.SheetKind>.write(self.sheetKind, to: &writer)
            writer.tag(48)
        }
        if !self.sheetSerial.isEmpty {
            WireString.write(self.sheetSerial, to: &writer)
            writer.tag(42)
        }
        if !self.mutual.isEmpty {
            WireString.write(self.mutual, to: &writer)
            writer.tag(34)
        }
        if let value = self.beneficiary {
            WireMessage<ClaimsV1.FileBeneficiary>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.insuredPersonId.isEmpty {
            WireString.write(self.insuredPersonId, to: &writer)
            writer.tag(18)
        }
        if let value = self.row {
            WireMessage<ClaimsV1.RefundRow>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.row)
            case 18: self.insuredPersonId = try WireString.read(from: &reader)
            case 26: try reader.merge(into: &self.beneficiary)
            case 34: self.mutual = try WireString.read(from: &reader)
            case 42: self.sheetSerial = try WireString.read(from: &reader)
            case 48: self.sheetKind = try WireEnum<ClaimsV1.SheetKind>.read(from: &reader)
            case 56: self.channel = try WireEnum<ClaimsV1.FilingChannel>.read(from: &reader)
            case 66: self.place = try WireString.read(from: &reader)
            case 74: try reader.append(to: &self.lines, tag: 74)
            case 80: self.documents.append(try WireEnum<ClaimsV1.DocumentKind>.read(from: &reader))
            case 82: try reader.packed(WireEnum<ClaimsV1.DocumentKind>.self, into: &self.documents)
            case 90: try reader.append(to: &self.items, tag: 90)
            case 98: try reader.merge(into: &self.reason)
            case 106: try reader.merge(into: &self.decision)
            default:
                switch tag &>> 3 {
                case 1...13: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.ListIllnessFilesRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.insuredPersonId.isEmpty { size &+= 1 &+ WireString.size(self.insuredPersonId) }
        if self.tab.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.RefundTab>.size(self.tab) }
        if !self.page.isEmpty { size &+= 1 &+ WireString.size(self.page) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.page.isEmpty {
            WireString.write(self.page, to: &writer)
            writer.tag(26)
        }
        if self.tab.rawValue != 0 {
            WireEnum<ClaimsV1.RefundTab>.write(self.tab, to: &writer)
            writer.tag(16)
        }
        if !self.insuredPersonId.isEmpty {
            WireString.write(self.insuredPersonId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.insuredPersonId = try WireString.read(from: &reader)
            case 16: self.tab = try WireEnum<ClaimsV1.RefundTab>.read(from: &reader)
            case 26: self.page = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.GetMyRefundsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.tab.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.RefundTab>.size(self.tab) }
        if !self.page.isEmpty { size &+= 1 &+ WireString.size(self.page) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.page.isEmpty {
            WireString.write(self.page, to: &writer)
            writer.tag(18)
        }
        if self.tab.rawValue != 0 {
            WireEnum<ClaimsV1.RefundTab>.write(self.tab, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.tab = try WireEnum<ClaimsV1.RefundTab>.read(from: &reader)
            case 18: self.page = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.GetRefundRequest {
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

extension ClaimsV1.RefundRow {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.beneficiary.isEmpty { size &+= 1 &+ WireString.size(self.beneficiary) }
        if self.incurredCentimes != 0 { size &+= 1 &+ WireInt64.size(self.incurredCentimes) }
        if let value = self.amoCentimes { size &+= 1 &+ WireInt64.size(value) }
        if let value = self.mutualCentimes { size &+= 1 &+ WireInt64.size(value) }
        if let value = self.totalCentimes { size &+= 1 &+ WireInt64.size(value) }
        if !self.paidOn.isEmpty { size &+= 1 &+ WireString.size(self.paidOn) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.FileState>.size(self.state) }
        if !self.filedOn.isEmpty { size &+= 1 &+ WireString.size(self.filedOn) }
        if !self.refundDue.isEmpty { size &+= 1 &+ WireString.size(self.refundDue) }
        if self.overdue { size &+= 1 &+ WireBool.size(self.overdue) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.overdue {
            WireBool.write(self.overdue, to: &writer)
            writer.tag(96)
        }
        if !self.refundDue.isEmpty {
            WireString.write(self.refundDue, to: &writer)
            writer.tag(90)
        }
        if !self.filedOn.isEmpty {
            WireString.write(self.filedOn, to: &writer)
            writer.tag(82)
        }
        if self.state.rawValue != 0 {
            WireEnum<ClaimsV1.FileState>.write(self.state, to: &writer)
            writer.tag(72)
        }
        if !self.paidOn.isEmpty {
            WireString.write(self.paidOn, to: &writer)
            writer.tag(66)
        }
        if let value = self.totalCentimes {
            WireInt64.write(value, to: &writer)
            writer.tag(56)
        }
        if let value = self.mutualCentimes {
            WireInt64.write(value, to: &writer)
            writer.tag(48)
        }
        if let value = self.amoCentimes {
            WireInt64.write(value, to: &writer)
            writer.tag(40)
        }
        if self.incurredCentimes != 0 {
            WireInt64.write(self.incurredCentimes, to: &writer)
            writer.tag(32)
        }
        if !self.beneficiary.isEmpty {
            WireString.write(self.beneficiary, to: &writer)
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
            case 26: self.beneficiary = try WireString.read(from: &reader)
            case 32: self.incurredCentimes = try WireInt64.read(from: &reader)
            case 40: self.amoCentimes = try WireInt64.read(from: &reader)
            case 48: self.mutualCentimes = try WireInt64.read(from: &reader)
            case 56: self.totalCentimes = try WireInt64.read(from: &reader)
            case 66: self.paidOn = try WireString.read(from: &reader)
            case 72: self.state = try WireEnum<ClaimsV1.FileState>.read(from: &reader)
            case 82: self.filedOn = try WireString.read(from: &reader)
            case 90: self.refundDue = try WireString.read(from: &reader)
            case 96: self.overdue = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...12: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.RefundList {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ClaimsV1.RefundRow>.self, self.rows, tagSize: 1)
        if !self.nextPage.isEmpty { size &+= 1 &+ WireString.size(self.nextPage) }
        if let value = self.nothing { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if self.incurredCentimes != 0 { size &+= 1 &+ WireInt64.size(self.incurredCentimes) }
        if self.amoCentimes != 0 { size &+= 1 &+ WireInt64.size(self.amoCentimes) }
        if self.mutualCentimes != 0 { size &+= 1 &+ WireInt64.size(self.mutualCentimes) }
        if self.totalCentimes != 0 { size &+= 1 &+ WireInt64.size(self.totalCentimes) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.totalCentimes != 0 {
            WireInt64.write(self.totalCentimes, to: &writer)
            writer.tag(56)
        }
        if self.mutualCentimes != 0 {
            WireInt64.write(self.mutualCentimes, to: &writer)
            writer.tag(48)
        }
        if self.amoCentimes != 0 {
            WireInt64.write(self.amoCentimes, to: &writer)
            writer.tag(40)
        }
        if self.incurredCentimes != 0 {
            WireInt64.write(self.incurredCentimes, to: &writer)
            writer.tag(32)
        }
        if let value = self.nothing {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.nextPage.isEmpty {
            WireString.write(self.nextPage, to: &writer)
            writer.tag(18)
        }
        writer.repeated(WireMessage<ClaimsV1.RefundRow>.self, self.rows, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.rows, tag: 10)
            case 18: self.nextPage = try WireString.read(from: &reader)
            case 26: try reader.merge(into: &self.nothing)
            case 32: self.incurredCentimes = try WireInt64.read(from: &reader)
            case 40: self.amoCentimes = try WireInt64.read(from: &reader)
            case 48: self.mutualCentimes = try WireInt64.read(from: &reader)
            case 56: self.totalCentimes = try WireInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...7: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.RecordIllnessDecisionRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
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
            writer.tag(64)
        }
        if let value = self.rateBasisPoints {
            WireInt32.write(value, to: &writer)
            writer.tag(56)
        }
        if self.exempted {
            WireBool.write(self.exempted, to: &writer)
            writer.tag(48)
        }
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(42)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(34)
        }
        if !self.illness.isEmpty {
            WireString.write(self.illness, to: &writer)
            writer.tag(26)
        }
        if !self.personId.isEmpty {
            WireString.write(self.personId, to: &writer)
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
            case 18: self.personId = try WireString.read(from: &reader)
            case 26: self.illness = try WireString.read(from: &reader)
            case 34: self.from = try WireString.read(from: &reader)
            case 42: self.until = try WireString.read(from: &reader)
            case 48: self.exempted = try WireBool.read(from: &reader)
            case 56: self.rateBasisPoints = try WireInt32.read(from: &reader)
            case 64: self.opensDental = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...8: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.RecordIllnessDecisionResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(26)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
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
            case 18: self.from = try WireString.read(from: &reader)
            case 26: self.until = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.QuotedLine {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.group.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.CareGroup>.size(self.group) }
        if self.quantity != 0 { size &+= 1 &+ WireInt32.size(self.quantity) }
        if self.quotedCentimes != 0 { size &+= 1 &+ WireInt64.size(self.quotedCentimes) }
        if !self.illness.isEmpty { size &+= 1 &+ WireString.size(self.illness) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.illness.isEmpty {
            WireString.write(self.illness, to: &writer)
            writer.tag(42)
        }
        if self.quotedCentimes != 0 {
            WireInt64.write(self.quotedCentimes, to: &writer)
            writer.tag(32)
        }
        if self.quantity != 0 {
            WireInt32.write(self.quantity, to: &writer)
            writer.tag(24)
        }
        if self.group.rawValue != 0 {
            WireEnum<ClaimsV1.CareGroup>.write(self.group, to: &writer)
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
            case 16: self.group = try WireEnum<ClaimsV1.CareGroup>.read(from: &reader)
            case 24: self.quantity = try WireInt32.read(from: &reader)
            case 32: self.quotedCentimes = try WireInt64.read(from: &reader)
            case 42: self.illness = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.MedicalDocument {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.name.isEmpty { size &+= 1 &+ WireString.size(self.name) }
        if !self.mediaType.isEmpty { size &+= 1 &+ WireString.size(self.mediaType) }
        if !self.content.isEmpty { size &+= 1 &+ WireBytes.size(self.content) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.content.isEmpty {
            WireBytes.write(self.content, to: &writer)
            writer.tag(26)
        }
        if !self.mediaType.isEmpty {
            WireString.write(self.mediaType, to: &writer)
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
            case 18: self.mediaType = try WireString.read(from: &reader)
            case 26: self.content = try WireBytes.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.RequestAgreementRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if self.nature.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.ActNature>.size(self.nature) }
        if !self.firstDay.isEmpty { size &+= 1 &+ WireString.size(self.firstDay) }
        if !self.lastDay.isEmpty { size &+= 1 &+ WireString.size(self.lastDay) }
        size &+= repeatedSize(WireMessage<ClaimsV1.QuotedLine>.self, self.lines, tagSize: 1)
        size &+= repeatedSize(WireMessage<ClaimsV1.MedicalDocument>.self, self.documents, tagSize: 1)
        if let value = self.admittedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        switch self.insured {
            case .registrationNumber(let value): size &+= 1 &+ WireString.size(value)
            case .nationalId(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.admittedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(82)
        }
        writer.repeated(WireMessage<ClaimsV1.MedicalDocument>.self, self.documents, tag: 74)
        writer.repeated(WireMessage<ClaimsV1.QuotedLine>.self, self.lines, tag: 66)
        if !self.lastDay.isEmpty {
            WireString.write(self.lastDay, to: &writer)
            writer.tag(58)
        }
        if !self.firstDay.isEmpty {
            WireString.write(self.firstDay, to: &writer)
            writer.tag(50)
        }
        if self.nature.rawValue != 0 {
            WireEnum<ClaimsV1.ActNature>.write(self.nature, to: &writer)
            writer.tag(40)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
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
            case 34: self.birthDay = try WireString.read(from: &reader)
            case 40: self.nature = try WireEnum<ClaimsV1.ActNature>.read(from: &reader)
            case 50: self.firstDay = try WireString.read(from: &reader)
            case 58: self.lastDay = try WireString.read(from: &reader)
            case 66: try reader.append(to: &self.lines, tag: 66)
            case 74: try reader.append(to: &self.documents, tag: 74)
            case 82: try reader.merge(into: &self.admittedAt)
            default:
                switch tag &>> 3 {
                case 1...10: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.DecideAgreementRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        switch self.decision {
            case .approve(let value): size &+= 1 &+ WireMessage<ClaimsV1.DecideAgreementRequest.Approve>.size(value)
            case .refuse(let value): size &+= 1 &+ WireMessage<ClaimsV1.DecideAgreementRequest.Refuse>.size(value)
            case .complement(let value): size &+= 1 &+ WireMessage<ClaimsV1.DecideAgreementRequest.AskComplement>.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .complement(let value) = self.decision {
            WireMessage<ClaimsV1.DecideAgreementRequest.AskComplement>.write(value, to: &writer)
            writer.tag(34)
        }
        if case .refuse(let value) = self.decision {
            WireMessage<ClaimsV1.DecideAgreementRequest.Refuse>.write(value, to: &writer)
            writer.tag(26)
        }
        if case .approve(let value) = self.decision {
            WireMessage<ClaimsV1.DecideAgreementRequest.Approve>.write(value, to: &writer)
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
                var value: ClaimsV1.DecideAgreementRequest.Approve? = if case .approve(let value) = self.decision { value } else { nil }
                try reader.merge(into: &value)
                self.decision = value.map { .approve($0) }
            case 26:
                var value: ClaimsV1.DecideAgreementRequest.Refuse? = if case .refuse(let value) = self.decision { value } else { nil }
                try reader.merge(into: &value)
                self.decision = value.map { .refuse($0) }
            case 34:
                var value: ClaimsV1.DecideAgreementRequest.AskComplement? = if case .complement(let value) = self.decision { value } else { nil }
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

extension ClaimsV1.DecideAgreementRequest.Refuse {
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

extension ClaimsV1.DecideAgreementRequest.Approve {
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

extension ClaimsV1.DecideAgreementRequest.AskComplement {
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

extension ClaimsV1.CompleteAgreementRequest {
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

extension ClaimsV1.CancelAgreementRequest {
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

extension ClaimsV1.GetAgreementRequest {
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

extension ClaimsV1.ListAgreementsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.AgreementState>.size(self.state) }
        if !self.page.isEmpty { size &+= 1 &+ WireString.size(self.page) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.page.isEmpty {
            WireString.write(self.page, to: &writer)
            writer.tag(18)
        }
        if self.state.rawValue != 0 {
            WireEnum<ClaimsV1.AgreementState>.write(self.state, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.state = try WireEnum<ClaimsV1.AgreementState>.read(from: &reader)
            case 18: self.page = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.ListAgreementsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ClaimsV1.AgreementRow>.self, self.rows, tagSize: 1)
        if !self.nextPage.isEmpty { size &+= 1 &+ WireString.size(self.nextPage) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.nextPage.isEmpty {
            WireString.write(self.nextPage, to: &writer)
            writer.tag(18)
        }
        writer.repeated(WireMessage<ClaimsV1.AgreementRow>.self, self.rows, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.rows, tag: 10)
            case 18: self.nextPage = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.ReplayAgreementRequest {
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

extension ClaimsV1.AgreementRow {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if !self.beneficiary.isEmpty { size &+= 1 &+ WireString.size(self.beneficiary) }
        if !self.provider.isEmpty { size &+= 1 &+ WireString.size(self.provider) }
        if self.nature.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.ActNature>.size(self.nature) }
        if let value = self.filedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ClaimsV1.AgreementState>.size(self.state) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.state.rawValue != 0 {
            WireEnum<ClaimsV1.AgreementState>.write(self.state, to: &writer)
            writer.tag(48)
        }
        if let value = self.filedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(42)
        }
        if self.nature.rawValue != 0 {
            WireEnum<ClaimsV1.ActNature>.write(self.nature, to: &writer)
            writer.tag(32)
        }
        if !self.provider.isEmpty {
            WireString.write(self.provider, to: &writer)
            writer.tag(26)
        }
        if !self.beneficiary.isEmpty {
            WireString.write(self.beneficiary, to: &writer)
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
            case 18: self.beneficiary = try WireString.read(from: &reader)
            case 26: self.provider = try WireString.read(from: &reader)
            case 32: self.nature = try WireEnum<ClaimsV1.ActNature>.read(from: &reader)
            case 42: try reader.merge(into: &self.filedAt)
            case 48: self.state = try WireEnum<ClaimsV1.AgreementState>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.Agreement {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.row { size &+= 1 &+ WireMessage<ClaimsV1.AgreementRow>.size(value) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if let value = self.beneficiary { size &+= 1 &+ WireMessage<ClaimsV1.FileBeneficiary>.size(value) }
        if !self.firstDay.isEmpty { size &+= 1 &+ WireString.size(self.firstDay) }
        if !self.lastDay.isEmpty { size &+= 1 &+ WireString.size(self.lastDay) }
        size &+= repeatedSize(WireMessage<ClaimsV1.QuotedLine>.self, self.lines, tagSize: 1)
        if self.emergency { size &+= 1 &+ WireBool.size(self.emergency) }
        if let value = self.dueAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if self.overdue { size &+= 1 &+ WireBool.size(self.overdue) }
        size &+= repeatedSize(WireMessage<ClaimsV1.MissingItem>.self, self.items, tagSize: 1)
        if let value = self.reason { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.decision { size &+= 1 &+ WireMessage<ClaimsV1.AgreementDecision>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.decision {
            WireMessage<ClaimsV1.AgreementDecision>.write(value, to: &writer)
            writer.tag(106)
        }
        if let value = self.reason {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(98)
        }
        writer.repeated(WireMessage<ClaimsV1.MissingItem>.self, self.items, tag: 90)
        if self.overdue {
            WireBool.write(self.overdue, to: &writer)
            writer.tag(80)
        }
        if let value = self.dueAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(74)
        }
        if self.emergency {
            WireBool.write(self.emergency, to: &writer)
            writer.tag(64)
        }
        writer.repeated(WireMessage<ClaimsV1.QuotedLine>.self, self.lines, tag: 58)
        if !self.lastDay.isEmpty {
            WireString.write(self.lastDay, to: &writer)
            writer.tag(50)
        }
        if !self.firstDay.isEmpty {
            WireString.write(self.firstDay, to: &writer)
            writer.tag(42)
        }
        if let value = self.beneficiary {
            WireMessage<ClaimsV1.FileBeneficiary>.write(value, to: &writer)
            writer.tag(34)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(26)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(16)
        }
        if let value = self.row {
            WireMessage<ClaimsV1.AgreementRow>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.row)
            case 16: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 26: self.inpe = try WireString.read(from: &reader)
            case 34: try reader.merge(into: &self.beneficiary)
            case 42: self.firstDay = try WireString.read(from: &reader)
            case 50: self.lastDay = try WireString.read(from: &reader)
            case 58: try reader.append(to: &self.lines, tag: 58)
            case 64: self.emergency = try WireBool.read(from: &reader)
            case 74: try reader.merge(into: &self.dueAt)
            case 80: self.overdue = try WireBool.read(from: &reader)
            case 90: try reader.append(to: &self.items, tag: 90)
            case 98: try reader.merge(into: &self.reason)
            case 106: try reader.merge(into: &self.decision)
            default:
                switch tag &>> 3 {
                case 1...13: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
