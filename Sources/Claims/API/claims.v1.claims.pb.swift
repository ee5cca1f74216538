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

    /// Message `tadamun.claims.v1.CancelCareSheetRequest`.
    package struct CancelCareSheetRequest: Protobuf.Message {
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
        package static var fullName: StaticString { "tadamun.claims.v1.CancelCareSheetRequest" }

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

    /// Message `tadamun.claims.v1.PayIllnessFilesRequest`.
    package struct PayIllnessFilesRequest: Protobuf.Message {
        /// At most 200.
        package var numbers: [String] = []

        /// The day on which the payment was sent; today where empty.
        package var paidOn: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            numbers: [String] = [],
            paidOn: String = ""
        ) {
            self.numbers = numbers
            self.paidOn = paidOn
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.PayIllnessFilesRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.PayIllnessFilesResponse`.
    package struct PayIllnessFilesResponse: Protobuf.Message {
        /// Of the run; empty where nothing was paid.
        package var reference: String = ""

        /// In the order of the request.
        package var results: [ClaimsV1.PaymentResult] = []

        /// Sum of the transfers.
        package var paidCentimes: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            reference: String = "",
            results: [ClaimsV1.PaymentResult] = [],
            paidCentimes: Int64 = 0
        ) {
            self.reference = reference
            self.results = results
            self.paidCentimes = paidCentimes
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.PayIllnessFilesResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// What became of one file in a payment run.
    package struct PaymentResult: Protobuf.Message {
        /// Field 1, `string`.
        package var number: String = ""

        /// Field 2, `bool`.
        package var paid: Bool = false

        /// Field 3, `int64`.
        package var totalCentimes: Int64 = 0

        /// Why it was not paid.
        package var refusal: ClaimsV1.LineRefusal? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: String = "",
            paid: Bool = false,
            totalCentimes: Int64 = 0,
            refusal: ClaimsV1.LineRefusal? = nil
        ) {
            self.number = number
            self.paid = paid
            self.totalCentimes = totalCentimes
            self.refusal = refusal
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.PaymentResult" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// Message `tadamun.claims.v1.GetRefundStatementRequest`.
    package struct GetRefundStatementRequest: Protobuf.Message {
        /// The first and last day of payment; the last 12 months where both are empty.
        package var from: String = ""

        /// Field 2, `string`.
        package var to: String = ""

        /// `next_page` of the answer before.
        package var page: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            from: String = "",
            to: String = "",
            page: String = ""
        ) {
            self.from = from
            self.to = to
            self.page = page
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.GetRefundStatementRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ClaimsV1.claimsFile }
    }

    /// The refunds transferred to an insured person in a time. [CLM-VIEW-03]
    package struct RefundStatement: Protobuf.Message {
        /// Field 1, `string`.
        package var from: String = ""

        /// Field 2, `string`.
        package var to: String = ""

        /// Field 3, `repeated tadamun.claims.v1.IllnessFile`.
        package var files: [ClaimsV1.IllnessFile] = []

        /// Empty on the last page.
        package var nextPage: String = ""

        /// Sums over all files of the time.
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
            from: String = "",
            to: String = "",
            files: [ClaimsV1.IllnessFile] = [],
            nextPage: String = "",
            amoCentimes: Int64 = 0,
            mutualCentimes: Int64 = 0,
            totalCentimes: Int64 = 0
        ) {
            self.from = from
            self.to = to
            self.files = files
            self.nextPage = nextPage
            self.amoCentimes = amoCentimes
            self.mutualCentimes = mutualCentimes
            self.totalCentimes = totalCentimes
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.claims.v1.RefundStatement" }

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
            IFc3RhdGUiLQoTR2V0Q2FyZVNoZWV0UmVxdWVzdBIWCgZzZXJpYWwYASABKAlSBnNlcmlhbCIwChZDYW5jZWxDYXJl\
            U2hlZXRSZXF1ZXN0EhYKBnNlcmlhbBgBIAEoCVIGc2VyaWFsIrgCCglGaWxlZExpbmUSEgoEY29kZRgBIAEoCVIEY2\
            9kZRIyCgVncm91cBgCIAEoDjIcLnRhZGFtdW4uY2xhaW1zLnYxLkNhcmVHcm91cFIFZ3JvdXASEgoEaW5wZRgDIAEo\
            CVIEaW5wZRIQCgNkYXkYBCABKAlSA2RheRIaCghxdWFudGl0eRgFIAEoBVIIcXVhbnRpdHkSKQoQY2hhcmdlZF9jZW\
            50aW1lcxgGIAEoA1IPY2hhcmdlZENlbnRpbWVzEjEKBnNlY3RvchgHIAEoDjIZLnRhZGFtdW4uY2xhaW1zLnYxLlNl\
            Y3RvclIGc2VjdG9yEikKEHByZXNjcmlwdGlvbl9kYXkYCCABKAlSD3ByZXNjcmlwdGlvbkRheRIYCgdpbGxuZXNzGA\
            kgASgJUgdpbGxuZXNzIp8EChpSZWdpc3RlcklsbG5lc3NGaWxlUmVxdWVzdBIrCgRmdW5kGAEgASgOMhcudGFkYW11\
            bi5jb21tb24udjEuRnVuZFIEZnVuZBIWCgZtdXR1YWwYAiABKAlSBm11dHVhbBIxChNyZWdpc3RyYXRpb25fbnVtYm\
            VyGAMgASgJSABSEnJlZ2lzdHJhdGlvbk51bWJlchIhCgtuYXRpb25hbF9pZBgEIAEoCUgAUgpuYXRpb25hbElkEhsK\
            CWJpcnRoX2RheRgFIAEoCVIIYmlydGhEYXkSIQoMc2hlZXRfc2VyaWFsGAYgASgJUgtzaGVldFNlcmlhbBI7CgpzaG\
            VldF9raW5kGAcgASgOMhwudGFkYW11bi5jbGFpbXMudjEuU2hlZXRLaW5kUglzaGVldEtpbmQSOgoHY2hhbm5lbBgI\
            IAEoDjIgLnRhZGFtdW4uY2xhaW1zLnYxLkZpbGluZ0NoYW5uZWxSB2NoYW5uZWwSFAoFcGxhY2UYCSABKAlSBXBsYW\
            NlEhkKCGZpbGVkX29uGAogASgJUgdmaWxlZE9uEjIKBWxpbmVzGAsgAygLMhwudGFkYW11bi5jbGFpbXMudjEuRmls\
            ZWRMaW5lUgVsaW5lcxI9Cglkb2N1bWVudHMYDCADKA4yHy50YWRhbXVuLmNsYWltcy52MS5Eb2N1bWVudEtpbmRSCW\
            RvY3VtZW50c0IJCgdpbnN1cmVkIr0BChtSZWdpc3RlcklsbG5lc3NGaWxlUmVzcG9uc2USFgoGbnVtYmVyGAEgASgJ\
            UgZudW1iZXISMgoFc3RhdGUYAiABKA4yHC50YWRhbXVuLmNsYWltcy52MS5GaWxlU3RhdGVSBXN0YXRlEjMKB25vdG\
            ljZXMYAyADKAsyGS50YWRhbXVuLmNsYWltcy52MS5Ob3RpY2VSB25vdGljZXMSHQoKcmVmdW5kX2R1ZRgEIAEoCVIJ\
            cmVmdW5kRHVlIqkBCgtNaXNzaW5nSXRlbRISCgRpdGVtGAEgASgFUgRpdGVtEhYKBnJlYXNvbhgCIAEoCVIGcmVhc2\
            9uEjQKBHRleHQYAyABKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaWxpbmd1YWxUZXh0UgR0ZXh0EhcKBGxpbmUYBCAB\
            KAVIAFIEbGluZYgBARIWCgZhbnN3ZXIYBSABKAlSBmFuc3dlckIHCgVfbGluZSI0CgpJdGVtQW5zd2VyEhIKBGl0ZW\
            0YASABKAVSBGl0ZW0SEgoEdGV4dBgCIAEoCVIEdGV4dCJuChxSZXF1ZXN0RmlsZUNvbXBsZW1lbnRSZXF1ZXN0EhYK\
            Bm51bWJlchgBIAEoCVIGbnVtYmVyEjYKBWl0ZW1zGAIgAygLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVG\
            V4dFIFaXRlbXMibQoaQ29tcGxldGVJbGxuZXNzRmlsZVJlcXVlc3QSFgoGbnVtYmVyGAEgASgJUgZudW1iZXISNwoH\
            YW5zd2VycxgCIAMoCzIdLnRhZGFtdW4uY2xhaW1zLnYxLkl0ZW1BbnN3ZXJSB2Fuc3dlcnMibAoYUmVqZWN0SWxsbm\
            Vzc0ZpbGVSZXF1ZXN0EhYKBm51bWJlchgBIAEoCVIGbnVtYmVyEjgKBnJlYXNvbhgCIAEoCzIgLnRhZGFtdW4uY29t\
            bW9uLnYxLkJpbGluZ3VhbFRleHRSBnJlYXNvbiJsChhSZW9wZW5JbGxuZXNzRmlsZVJlcXVlc3QSFgoGbnVtYmVyGA\
            EgASgJUgZudW1iZXISOAoGcmVhc29uGAIgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIGcmVh\
            c29uIjMKGVByb2Nlc3NJbGxuZXNzRmlsZVJlcXVlc3QSFgoGbnVtYmVyGAEgASgJUgZudW1iZXIiLwoVUmVwbGF5RG\
            VjaXNpb25SZXF1ZXN0EhYKBm51bWJlchgBIAEoCVIGbnVtYmVyIlgKCkZpbGVTdGF0dXMSFgoGbnVtYmVyGAEgASgJ\
            UgZudW1iZXISMgoFc3RhdGUYAiABKA4yHC50YWRhbXVuLmNsYWltcy52MS5GaWxlU3RhdGVSBXN0YXRlIi8KFUdldE\
            lsbG5lc3NGaWxlUmVxdWVzdBIWCgZudW1iZXIYASABKAlSBm51bWJlciKKAQoPRmlsZUJlbmVmaWNpYXJ5EhsKCXBl\
            cnNvbl9pZBgBIAEoCVIIcGVyc29uSWQSHQoKZmlyc3RfbmFtZRgCIAEoCVIJZmlyc3ROYW1lEh8KC2ZhbWlseV9uYW\
            1lGAMgASgJUgpmYW1pbHlOYW1lEhoKCHJlbGF0aW9uGAQgASgJUghyZWxhdGlvbiKbBQoLSWxsbmVzc0ZpbGUSLgoD\
            cm93GAEgASgLMhwudGFkYW11bi5jbGFpbXMudjEuUmVmdW5kUm93UgNyb3cSKgoRaW5zdXJlZF9wZXJzb25faWQYAi\
            ABKAlSD2luc3VyZWRQZXJzb25JZBJECgtiZW5lZmljaWFyeRgDIAEoCzIiLnRhZGFtdW4uY2xhaW1zLnYxLkZpbGVC\
            ZW5lZmljaWFyeVILYmVuZWZpY2lhcnkSFgoGbXV0dWFsGAQgASgJUgZtdXR1YWwSIQoMc2hlZXRfc2VyaWFsGAUgAS\
            gJUgtzaGVldFNlcmlhbBI7CgpzaGVldF9raW5kGAYgASgOMhwudGFkYW11bi5jbGFpbXMudjEuU2hlZXRLaW5kUglz\
            aGVldEtpbmQSOgoHY2hhbm5lbBgHIAEoDjIgLnRhZGFtdW4uY2xhaW1zLnYxLkZpbGluZ0NoYW5uZWxSB2NoYW5uZW\
            wSFAoFcGxhY2UYCCABKAlSBXBsYWNlEjIKBWxpbmVzGAkgAygLMhwudGFkYW11bi5jbGFpbXMudjEuRmlsZWRMaW5l\
            UgVsaW5lcxI9Cglkb2N1bWVudHMYCiADKA4yHy50YWRhbXVuLmNsYWltcy52MS5Eb2N1bWVudEtpbmRSCWRvY3VtZW\
            50cxI0CgVpdGVtcxgLIAMoCzIeLnRhZGFtdW4uY2xhaW1zLnYxLk1pc3NpbmdJdGVtUgVpdGVtcxI4CgZyZWFzb24Y\
            DCABKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaWxpbmd1YWxUZXh0UgZyZWFzb24SPQoIZGVjaXNpb24YDSABKAsyIS\
            50YWRhbXVuLmNsYWltcy52MS5SZWZ1bmREZWNpc2lvblIIZGVjaXNpb24iiQEKF0xpc3RJbGxuZXNzRmlsZXNSZXF1\
            ZXN0EioKEWluc3VyZWRfcGVyc29uX2lkGAEgASgJUg9pbnN1cmVkUGVyc29uSWQSLgoDdGFiGAIgASgOMhwudGFkYW\
            11bi5jbGFpbXMudjEuUmVmdW5kVGFiUgN0YWISEgoEcGFnZRgDIAEoCVIEcGFnZSJZChNHZXRNeVJlZnVuZHNSZXF1\
            ZXN0Ei4KA3RhYhgBIAEoDjIcLnRhZGFtdW4uY2xhaW1zLnYxLlJlZnVuZFRhYlIDdGFiEhIKBHBhZ2UYAiABKAlSBH\
            BhZ2UiKgoQR2V0UmVmdW5kUmVxdWVzdBIWCgZudW1iZXIYASABKAlSBm51bWJlciL6AwoJUmVmdW5kUm93EhYKBm51\
            bWJlchgBIAEoCVIGbnVtYmVyEisKBGZ1bmQYAiABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEiAKC2\
            JlbmVmaWNpYXJ5GAMgASgJUgtiZW5lZmljaWFyeRIrChFpbmN1cnJlZF9jZW50aW1lcxgEIAEoA1IQaW5jdXJyZWRD\
            ZW50aW1lcxImCgxhbW9fY2VudGltZXMYBSABKANIAFILYW1vQ2VudGltZXOIAQESLAoPbXV0dWFsX2NlbnRpbWVzGA\
            YgASgDSAFSDm11dHVhbENlbnRpbWVziAEBEioKDnRvdGFsX2NlbnRpbWVzGAcgASgDSAJSDXRvdGFsQ2VudGltZXOI\
            AQESFwoHcGFpZF9vbhgIIAEoCVIGcGFpZE9uEjIKBXN0YXRlGAkgASgOMhwudGFkYW11bi5jbGFpbXMudjEuRmlsZV\
            N0YXRlUgVzdGF0ZRIZCghmaWxlZF9vbhgKIAEoCVIHZmlsZWRPbhIdCgpyZWZ1bmRfZHVlGAsgASgJUglyZWZ1bmRE\
            dWUSGAoHb3ZlcmR1ZRgMIAEoCFIHb3ZlcmR1ZUIPCg1fYW1vX2NlbnRpbWVzQhIKEF9tdXR1YWxfY2VudGltZXNCEQ\
            oPX3RvdGFsX2NlbnRpbWVzIrcCCgpSZWZ1bmRMaXN0EjAKBHJvd3MYASADKAsyHC50YWRhbXVuLmNsYWltcy52MS5S\
            ZWZ1bmRSb3dSBHJvd3MSGwoJbmV4dF9wYWdlGAIgASgJUghuZXh0UGFnZRI6Cgdub3RoaW5nGAMgASgLMiAudGFkYW\
            11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIHbm90aGluZxIrChFpbmN1cnJlZF9jZW50aW1lcxgEIAEoA1IQaW5j\
            dXJyZWRDZW50aW1lcxIhCgxhbW9fY2VudGltZXMYBSABKANSC2Ftb0NlbnRpbWVzEicKD211dHVhbF9jZW50aW1lcx\
            gGIAEoA1IObXV0dWFsQ2VudGltZXMSJQoOdG90YWxfY2VudGltZXMYByABKANSDXRvdGFsQ2VudGltZXMiSwoWUGF5\
            SWxsbmVzc0ZpbGVzUmVxdWVzdBIYCgdudW1iZXJzGAEgAygJUgdudW1iZXJzEhcKB3BhaWRfb24YAiABKAlSBnBhaW\
            RPbiKYAQoXUGF5SWxsbmVzc0ZpbGVzUmVzcG9uc2USHAoJcmVmZXJlbmNlGAEgASgJUglyZWZlcmVuY2USOgoHcmVz\
            dWx0cxgCIAMoCzIgLnRhZGFtdW4uY2xhaW1zLnYxLlBheW1lbnRSZXN1bHRSB3Jlc3VsdHMSIwoNcGFpZF9jZW50aW\
            1lcxgDIAEoA1IMcGFpZENlbnRpbWVzIpwBCg1QYXltZW50UmVzdWx0EhYKBm51bWJlchgBIAEoCVIGbnVtYmVyEhIK\
            BHBhaWQYAiABKAhSBHBhaWQSJQoOdG90YWxfY2VudGltZXMYAyABKANSDXRvdGFsQ2VudGltZXMSOAoHcmVmdXNhbB\
            gEIAEoCzIeLnRhZGFtdW4uY2xhaW1zLnYxLkxpbmVSZWZ1c2FsUgdyZWZ1c2FsIlMKGUdldFJlZnVuZFN0YXRlbWVu\
            dFJlcXVlc3QSEgoEZnJvbRgBIAEoCVIEZnJvbRIOCgJ0bxgCIAEoCVICdG8SEgoEcGFnZRgDIAEoCVIEcGFnZSL7AQ\
            oPUmVmdW5kU3RhdGVtZW50EhIKBGZyb20YASABKAlSBGZyb20SDgoCdG8YAiABKAlSAnRvEjQKBWZpbGVzGAMgAygL\
            Mh4udGFkYW11bi5jbGFpbXMudjEuSWxsbmVzc0ZpbGVSBWZpbGVzEhsKCW5leHRfcGFnZRgEIAEoCVIIbmV4dFBhZ2\
            USIQoMYW1vX2NlbnRpbWVzGAUgASgDUgthbW9DZW50aW1lcxInCg9tdXR1YWxfY2VudGltZXMYBiABKANSDm11dHVh\
            bENlbnRpbWVzEiUKDnRvdGFsX2NlbnRpbWVzGAcgASgDUg10b3RhbENlbnRpbWVzIrICChxSZWNvcmRJbGxuZXNzRG\
            VjaXNpb25SZXF1ZXN0EisKBGZ1bmQYASABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEhsKCXBlcnNv\
            bl9pZBgCIAEoCVIIcGVyc29uSWQSGAoHaWxsbmVzcxgDIAEoCVIHaWxsbmVzcxISCgRmcm9tGAQgASgJUgRmcm9tEh\
            QKBXVudGlsGAUgASgJUgV1bnRpbBIaCghleGVtcHRlZBgGIAEoCFIIZXhlbXB0ZWQSLwoRcmF0ZV9iYXNpc19wb2lu\
            dHMYByABKAVIAFIPcmF0ZUJhc2lzUG9pbnRziAEBEiEKDG9wZW5zX2RlbnRhbBgIIAEoCFILb3BlbnNEZW50YWxCFA\
            oSX3JhdGVfYmFzaXNfcG9pbnRzImEKHVJlY29yZElsbG5lc3NEZWNpc2lvblJlc3BvbnNlEhYKBm51bWJlchgBIAEo\
            CVIGbnVtYmVyEhIKBGZyb20YAiABKAlSBGZyb20SFAoFdW50aWwYAyABKAlSBXVudGlsIrMBCgpRdW90ZWRMaW5lEh\
            IKBGNvZGUYASABKAlSBGNvZGUSMgoFZ3JvdXAYAiABKA4yHC50YWRhbXVuLmNsYWltcy52MS5DYXJlR3JvdXBSBWdy\
            b3VwEhoKCHF1YW50aXR5GAMgASgFUghxdWFudGl0eRInCg9xdW90ZWRfY2VudGltZXMYBCABKANSDnF1b3RlZENlbn\
            RpbWVzEhgKB2lsbG5lc3MYBSABKAlSB2lsbG5lc3MiXgoPTWVkaWNhbERvY3VtZW50EhIKBG5hbWUYASABKAlSBG5h\
            bWUSHQoKbWVkaWFfdHlwZRgCIAEoCVIJbWVkaWFUeXBlEhgKB2NvbnRlbnQYAyABKAxSB2NvbnRlbnQi5gMKF1JlcX\
            Vlc3RBZ3JlZW1lbnRSZXF1ZXN0EisKBGZ1bmQYASABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEjEK\
            E3JlZ2lzdHJhdGlvbl9udW1iZXIYAiABKAlIAFIScmVnaXN0cmF0aW9uTnVtYmVyEiEKC25hdGlvbmFsX2lkGAMgAS\
            gJSABSCm5hdGlvbmFsSWQSGwoJYmlydGhfZGF5GAQgASgJUghiaXJ0aERheRI0CgZuYXR1cmUYBSABKA4yHC50YWRh\
            bXVuLmNsYWltcy52MS5BY3ROYXR1cmVSBm5hdHVyZRIbCglmaXJzdF9kYXkYBiABKAlSCGZpcnN0RGF5EhkKCGxhc3\
            RfZGF5GAcgASgJUgdsYXN0RGF5EjMKBWxpbmVzGAggAygLMh0udGFkYW11bi5jbGFpbXMudjEuUXVvdGVkTGluZVIF\
            bGluZXMSQAoJZG9jdW1lbnRzGAkgAygLMiIudGFkYW11bi5jbGFpbXMudjEuTWVkaWNhbERvY3VtZW50Uglkb2N1bW\
            VudHMSOwoLYWRtaXR0ZWRfYXQYCiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgphZG1pdHRlZEF0QgkK\
            B2luc3VyZWQiygMKFkRlY2lkZUFncmVlbWVudFJlcXVlc3QSFgoGbnVtYmVyGAEgASgJUgZudW1iZXISTQoHYXBwcm\
            92ZRgCIAEoCzIxLnRhZGFtdW4uY2xhaW1zLnYxLkRlY2lkZUFncmVlbWVudFJlcXVlc3QuQXBwcm92ZUgAUgdhcHBy\
            b3ZlEkoKBnJlZnVzZRgDIAEoCzIwLnRhZGFtdW4uY2xhaW1zLnYxLkRlY2lkZUFncmVlbWVudFJlcXVlc3QuUmVmdX\
            NlSABSBnJlZnVzZRJZCgpjb21wbGVtZW50GAQgASgLMjcudGFkYW11bi5jbGFpbXMudjEuRGVjaWRlQWdyZWVtZW50\
            UmVxdWVzdC5Bc2tDb21wbGVtZW50SABSCmNvbXBsZW1lbnQaQgoGUmVmdXNlEjgKBnJlYXNvbhgBIAEoCzIgLnRhZG\
            FtdW4uY29tbW9uLnYxLkJpbGluZ3VhbFRleHRSBnJlYXNvbhoJCgdBcHByb3ZlGkcKDUFza0NvbXBsZW1lbnQSNgoF\
            aXRlbXMYASADKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaWxpbmd1YWxUZXh0UgVpdGVtc0IKCghkZWNpc2lvbiJrCh\
            hDb21wbGV0ZUFncmVlbWVudFJlcXVlc3QSFgoGbnVtYmVyGAEgASgJUgZudW1iZXISNwoHYW5zd2VycxgCIAMoCzId\
            LnRhZGFtdW4uY2xhaW1zLnYxLkl0ZW1BbnN3ZXJSB2Fuc3dlcnMiMAoWQ2FuY2VsQWdyZWVtZW50UmVxdWVzdBIWCg\
            ZudW1iZXIYASABKAlSBm51bWJlciItChNHZXRBZ3JlZW1lbnRSZXF1ZXN0EhYKBm51bWJlchgBIAEoCVIGbnVtYmVy\
            ImQKFUxpc3RBZ3JlZW1lbnRzUmVxdWVzdBI3CgVzdGF0ZRgBIAEoDjIhLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbW\
            VudFN0YXRlUgVzdGF0ZRISCgRwYWdlGAIgASgJUgRwYWdlImoKFkxpc3RBZ3JlZW1lbnRzUmVzcG9uc2USMwoEcm93\
            cxgBIAMoCzIfLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudFJvd1IEcm93cxIbCgluZXh0X3BhZ2UYAiABKAlSCG\
            5leHRQYWdlIjAKFlJlcGxheUFncmVlbWVudFJlcXVlc3QSFgoGbnVtYmVyGAEgASgJUgZudW1iZXIiigIKDEFncmVl\
            bWVudFJvdxIWCgZudW1iZXIYASABKAlSBm51bWJlchIgCgtiZW5lZmljaWFyeRgCIAEoCVILYmVuZWZpY2lhcnkSGg\
            oIcHJvdmlkZXIYAyABKAlSCHByb3ZpZGVyEjQKBm5hdHVyZRgEIAEoDjIcLnRhZGFtdW4uY2xhaW1zLnYxLkFjdE5h\
            dHVyZVIGbmF0dXJlEjUKCGZpbGVkX2F0GAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHZmlsZWRBdB\
            I3CgVzdGF0ZRgGIAEoDjIhLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudFN0YXRlUgVzdGF0ZSLPBAoJQWdyZWVt\
            ZW50EjEKA3JvdxgBIAEoCzIfLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudFJvd1IDcm93EisKBGZ1bmQYAiABKA\
            4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEhIKBGlucGUYAyABKAlSBGlucGUSRAoLYmVuZWZpY2lhcnkY\
            BCABKAsyIi50YWRhbXVuLmNsYWltcy52MS5GaWxlQmVuZWZpY2lhcnlSC2JlbmVmaWNpYXJ5EhsKCWZpcnN0X2RheR\
            gFIAEoCVIIZmlyc3REYXkSGQoIbGFzdF9kYXkYBiABKAlSB2xhc3REYXkSMwoFbGluZXMYByADKAsyHS50YWRhbXVu\
            LmNsYWltcy52MS5RdW90ZWRMaW5lUgVsaW5lcxIcCgllbWVyZ2VuY3kYCCABKAhSCWVtZXJnZW5jeRIxCgZkdWVfYX\
            QYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgVkdWVBdBIYCgdvdmVyZHVlGAogASgIUgdvdmVyZHVl\
            EjQKBWl0ZW1zGAsgAygLMh4udGFkYW11bi5jbGFpbXMudjEuTWlzc2luZ0l0ZW1SBWl0ZW1zEjgKBnJlYXNvbhgMIA\
            EoCzIgLnRhZGFtdW4uY29tbW9uLnYxLkJpbGluZ3VhbFRleHRSBnJlYXNvbhJACghkZWNpc2lvbhgNIAEoCzIkLnRh\
            ZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudERlY2lzaW9uUghkZWNpc2lvbipUCgpTaGVldFN0YXRlEhsKF1NIRUVUX1\
            NUQVRFX1VOU1BFQ0lGSUVEEAASCgoGSVNTVUVEEAESCAoEVVNFRBACEhMKD0NBTkNFTExFRF9TSEVFVBADKpcBCg1G\
            aWxpbmdDaGFubmVsEh4KGkZJTElOR19DSEFOTkVMX1VOU1BFQ0lGSUVEEAASDwoLTVVUVUFMX0RFU0sQARINCglGVU\
            5EX0RFU0sQAhIKCgZBR0VOQ1kQAxIPCgtCWV9FTVBMT1lFUhAEEggKBFBPU1QQBRIOCgpPRlBQVF9TSVRFEAYSDwoL\
            T05PVVNDX1NJVEUQByp/CgxEb2N1bWVudEtpbmQSHQoZRE9DVU1FTlRfS0lORF9VTlNQRUNJRklFRBAAEhAKDFBSRV\
            NDUklQVElPThABEgsKB0lOVk9JQ0UQAhIKCgZSRVNVTFQQAxIRCg1QUklDRV9TVElDS0VSEAQSEgoOT1RIRVJfRE9D\
            VU1FTlQQBSpvCglGaWxlU3RhdGUSGgoWRklMRV9TVEFURV9VTlNQRUNJRklFRBAAEg4KClJFR0lTVEVSRUQQARIPCg\
            tUT19DT01QTEVURRACEgwKCFJFSkVDVEVEEAMSDQoJUFJPQ0VTU0VEEAQSCAoEUEFJRBAFKpMBCglSZWZ1bmRUYWIS\
            GgoWUkVGVU5EX1RBQl9VTlNQRUNJRklFRBAAEhIKDlRBQl9SRUdJU1RFUkVEEAESHwobVEFCX1RPX0NPTVBMRVRFX0\
            9SX1JFSkVDVEVEEAISEQoNVEFCX1BST0NFU1NFRBADEgwKCFRBQl9QQUlEEAQSFAoQR0xPQkFMX1NUQVRFTUVOVBAF\
            KrUBCglBY3ROYXR1cmUSGgoWQUNUX05BVFVSRV9VTlNQRUNJRklFRBAAEgsKB1NVUkdFUlkQARIRCg1IT1NQSVRBTF\
            9TVEFZEAISDAoIRElBTFlTSVMQAxIMCghPTkNPTE9HWRAEEhAKDERBWV9IT1NQSVRBTBAFEhMKD0NPU1RMWV9NRURJ\
            Q0lORRAGEgsKB0lNQUdJTkcQBxINCglNQVRFUk5JVFkQCBINCglPVEhFUl9BQ1QQCSrHAQoOQWdyZWVtZW50U3RhdG\
            USHwobQUdSRUVNRU5UX1NUQVRFX1VOU1BFQ0lGSUVEEAASDQoJU1VCTUlUVEVEEAESEQoNVU5ERVJfQ09OVFJPTBAC\
            EhkKFUFHUkVFTUVOVF9UT19DT01QTEVURRADEgwKCEFQUFJPVkVEEAQSCwoHUkVGVVNFRBAFEg0KCUNBTkNFTExFRB\
            AGEgwKCElOVk9JQ0VEEAcSCwoHRVhQSVJFRBAIEhIKDkFHUkVFTUVOVF9QQUlEEAky2xIKBkNsYWltcxJYCg5Jc3N1\
            ZUNhcmVTaGVldBIoLnRhZGFtdW4uY2xhaW1zLnYxLklzc3VlQ2FyZVNoZWV0UmVxdWVzdBocLnRhZGFtdW4uY2xhaW\
            1zLnYxLkNhcmVTaGVldBJZCgxHZXRDYXJlU2hlZXQSJi50YWRhbXVuLmNsYWltcy52MS5HZXRDYXJlU2hlZXRSZXF1\
            ZXN0GhwudGFkYW11bi5jbGFpbXMudjEuQ2FyZVNoZWV0IgOQAgESWgoPQ2FuY2VsQ2FyZVNoZWV0EikudGFkYW11bi\
            5jbGFpbXMudjEuQ2FuY2VsQ2FyZVNoZWV0UmVxdWVzdBocLnRhZGFtdW4uY2xhaW1zLnYxLkNhcmVTaGVldBJ0ChNS\
            ZWdpc3RlcklsbG5lc3NGaWxlEi0udGFkYW11bi5jbGFpbXMudjEuUmVnaXN0ZXJJbGxuZXNzRmlsZVJlcXVlc3QaLi\
            50YWRhbXVuLmNsYWltcy52MS5SZWdpc3RlcklsbG5lc3NGaWxlUmVzcG9uc2USZwoVUmVxdWVzdEZpbGVDb21wbGVt\
            ZW50Ei8udGFkYW11bi5jbGFpbXMudjEuUmVxdWVzdEZpbGVDb21wbGVtZW50UmVxdWVzdBodLnRhZGFtdW4uY2xhaW\
            1zLnYxLkZpbGVTdGF0dXMSYwoTQ29tcGxldGVJbGxuZXNzRmlsZRItLnRhZGFtdW4uY2xhaW1zLnYxLkNvbXBsZXRl\
            SWxsbmVzc0ZpbGVSZXF1ZXN0Gh0udGFkYW11bi5jbGFpbXMudjEuRmlsZVN0YXR1cxJfChFSZWplY3RJbGxuZXNzRm\
            lsZRIrLnRhZGFtdW4uY2xhaW1zLnYxLlJlamVjdElsbG5lc3NGaWxlUmVxdWVzdBodLnRhZGFtdW4uY2xhaW1zLnYx\
            LkZpbGVTdGF0dXMSXwoRUmVvcGVuSWxsbmVzc0ZpbGUSKy50YWRhbXVuLmNsYWltcy52MS5SZW9wZW5JbGxuZXNzRm\
            lsZVJlcXVlc3QaHS50YWRhbXVuLmNsYWltcy52MS5GaWxlU3RhdHVzEmUKElByb2Nlc3NJbGxuZXNzRmlsZRIsLnRh\
            ZGFtdW4uY2xhaW1zLnYxLlByb2Nlc3NJbGxuZXNzRmlsZVJlcXVlc3QaIS50YWRhbXVuLmNsYWltcy52MS5SZWZ1bm\
            REZWNpc2lvbhJoCg9QYXlJbGxuZXNzRmlsZXMSKS50YWRhbXVuLmNsYWltcy52MS5QYXlJbGxuZXNzRmlsZXNSZXF1\
            ZXN0GioudGFkYW11bi5jbGFpbXMudjEuUGF5SWxsbmVzc0ZpbGVzUmVzcG9uc2USYgoOUmVwbGF5RGVjaXNpb24SKC\
            50YWRhbXVuLmNsYWltcy52MS5SZXBsYXlEZWNpc2lvblJlcXVlc3QaIS50YWRhbXVuLmNsYWltcy52MS5SZWZ1bmRE\
            ZWNpc2lvbiIDkAIBEl8KDkdldElsbG5lc3NGaWxlEigudGFkYW11bi5jbGFpbXMudjEuR2V0SWxsbmVzc0ZpbGVSZX\
            F1ZXN0Gh4udGFkYW11bi5jbGFpbXMudjEuSWxsbmVzc0ZpbGUiA5ACARJiChBMaXN0SWxsbmVzc0ZpbGVzEioudGFk\
            YW11bi5jbGFpbXMudjEuTGlzdElsbG5lc3NGaWxlc1JlcXVlc3QaHS50YWRhbXVuLmNsYWltcy52MS5SZWZ1bmRMaX\
            N0IgOQAgESWgoMR2V0TXlSZWZ1bmRzEiYudGFkYW11bi5jbGFpbXMudjEuR2V0TXlSZWZ1bmRzUmVxdWVzdBodLnRh\
            ZGFtdW4uY2xhaW1zLnYxLlJlZnVuZExpc3QiA5ACARJVCglHZXRSZWZ1bmQSIy50YWRhbXVuLmNsYWltcy52MS5HZX\
            RSZWZ1bmRSZXF1ZXN0Gh4udGFkYW11bi5jbGFpbXMudjEuSWxsbmVzc0ZpbGUiA5ACARJrChJHZXRSZWZ1bmRTdGF0\
            ZW1lbnQSLC50YWRhbXVuLmNsYWltcy52MS5HZXRSZWZ1bmRTdGF0ZW1lbnRSZXF1ZXN0GiIudGFkYW11bi5jbGFpbX\
            MudjEuUmVmdW5kU3RhdGVtZW50IgOQAgESegoVUmVjb3JkSWxsbmVzc0RlY2lzaW9uEi8udGFkYW11bi5jbGFpbXMu\
            djEuUmVjb3JkSWxsbmVzc0RlY2lzaW9uUmVxdWVzdBowLnRhZGFtdW4uY2xhaW1zLnYxLlJlY29yZElsbG5lc3NEZW\
            Npc2lvblJlc3BvbnNlElwKEFJlcXVlc3RBZ3JlZW1lbnQSKi50YWRhbXVuLmNsYWltcy52MS5SZXF1ZXN0QWdyZWVt\
            ZW50UmVxdWVzdBocLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVudBJaCg9EZWNpZGVBZ3JlZW1lbnQSKS50YWRhbX\
            VuLmNsYWltcy52MS5EZWNpZGVBZ3JlZW1lbnRSZXF1ZXN0GhwudGFkYW11bi5jbGFpbXMudjEuQWdyZWVtZW50El4K\
            EUNvbXBsZXRlQWdyZWVtZW50EisudGFkYW11bi5jbGFpbXMudjEuQ29tcGxldGVBZ3JlZW1lbnRSZXF1ZXN0GhwudG\
            FkYW11bi5jbGFpbXMudjEuQWdyZWVtZW50EloKD0NhbmNlbEFncmVlbWVudBIpLnRhZGFtdW4uY2xhaW1zLnYxLkNh\
            bmNlbEFncmVlbWVudFJlcXVlc3QaHC50YWRhbXVuLmNsYWltcy52MS5BZ3JlZW1lbnQSWQoMR2V0QWdyZWVtZW50Ei\
            YudGFkYW11bi5jbGFpbXMudjEuR2V0QWdyZWVtZW50UmVxdWVzdBocLnRhZGFtdW4uY2xhaW1zLnYxLkFncmVlbWVu\
            dCIDkAIBEmoKDkxpc3RBZ3JlZW1lbnRzEigudGFkYW11bi5jbGFpbXMudjEuTGlzdEFncmVlbWVudHNSZXF1ZXN0Gi\
            kudGFkYW11bi5jbGFpbXMudjEuTGlzdEFncmVlbWVudHNSZXNwb25zZSIDkAIBEmcKD1JlcGxheUFncmVlbWVudBIp\
            LnRhZGFtdW4uY2xhaW1zLnYxLlJlcGxheUFncmVlbWVudFJlcXVlc3QaJC50YWRhbXVuLmNsYWltcy52MS5BZ3JlZW\
            1lbnREZWNpc2lvbiIDkAIBYgZwcm90bzM=
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

extension ClaimsV1.CancelCareSheetRequest {
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

extension ClaimsV1.PayIllnessFilesRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireString.self, self.numbers, tagSize: 1)
        if !self.paidOn.isEmpty { size &+= 1 &+ WireString.size(self.paidOn) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.paidOn.isEmpty {
            WireString.write(self.paidOn, to: &writer)
            writer.tag(18)
        }
        writer.repeated(WireString.self, self.numbers, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10:
                try reader.append(WireString.self, to: &self.numbers, tag: 10)
            case 18: self.paidOn = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.PayIllnessFilesResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.reference.isEmpty { size &+= 1 &+ WireString.size(self.reference) }
        size &+= repeatedSize(WireMessage<ClaimsV1.PaymentResult>.self, self.results, tagSize: 1)
        if self.paidCentimes != 0 { size &+= 1 &+ WireInt64.size(self.paidCentimes) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.paidCentimes != 0 {
            WireInt64.write(self.paidCentimes, to: &writer)
            writer.tag(24)
        }
        writer.repeated(WireMessage<ClaimsV1.PaymentResult>.self, self.results, tag: 18)
        if !self.reference.isEmpty {
            WireString.write(self.reference, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.reference = try WireString.read(from: &reader)
            case 18: try reader.append(to: &self.results, tag: 18)
            case 24: self.paidCentimes = try WireInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.PaymentResult {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.number.isEmpty { size &+= 1 &+ WireString.size(self.number) }
        if self.paid { size &+= 1 &+ WireBool.size(self.paid) }
        if self.totalCentimes != 0 { size &+= 1 &+ WireInt64.size(self.totalCentimes) }
        if let value = self.refusal { size &+= 1 &+ WireMessage<ClaimsV1.LineRefusal>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.refusal {
            WireMessage<ClaimsV1.LineRefusal>.write(value, to: &writer)
            writer.tag(34)
        }
        if self.totalCentimes != 0 {
            WireInt64.write(self.totalCentimes, to: &writer)
            writer.tag(24)
        }
        if self.paid {
            WireBool.write(self.paid, to: &writer)
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
            case 16: self.paid = try WireBool.read(from: &reader)
            case 24: self.totalCentimes = try WireInt64.read(from: &reader)
            case 34: try reader.merge(into: &self.refusal)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ClaimsV1.GetRefundStatementRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.to.isEmpty { size &+= 1 &+ WireString.size(self.to) }
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
        if !self.to.isEmpty {
            WireString.write(self.to, to: &writer)
            writer.tag(18)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.from = try WireString.read(from: &reader)
            case 18: self.to = try WireString.read(from: &reader)
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

extension ClaimsV1.RefundStatement {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.to.isEmpty { size &+= 1 &+ WireString.size(self.to) }
        size &+= repeatedSize(WireMessage<ClaimsV1.IllnessFile>.self, self.files, tagSize: 1)
        if !self.nextPage.isEmpty { size &+= 1 &+ WireString.size(self.nextPage) }
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
        if !self.nextPage.isEmpty {
            WireString.write(self.nextPage, to: &writer)
            writer.tag(34)
        }
        writer.repeated(WireMessage<ClaimsV1.IllnessFile>.self, self.files, tag: 26)
        if !self.to.isEmpty {
            WireString.write(self.to, to: &writer)
            writer.tag(18)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.from = try WireString.read(from: &reader)
            case 18: self.to = try WireString.read(from: &reader)
            case 26: try reader.append(to: &self.files, tag: 26)
            case 34: self.nextPage = try WireString.read(from: &reader)
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
